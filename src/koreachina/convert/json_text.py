"""Between JSON text and what JSON says, in Python's dicts and lists."""

import gc
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Any

from .faults import DoubleKey


def encode(data: Any, indent: int | None) -> str:
    """The data as JSON text that UTF-8 can hold (but for surrogate pairs)."""
    text = json.dumps(
        data,
        ensure_ascii=False,
        indent=indent,
        separators=(",", ":") if indent is None else None,
    )
    return _UNSAFE.sub(_escape, text)


_UNSAFE = re.compile(r"[\x85\u2028\u2029\ud800-\udfff]")
_PAIR = re.compile(r"[\ud800-\udbff][\udc00-\udfff]")


def _escape(match: re.Match[str]) -> str:
    text, at = match.string, match.start()
    if _PAIR.search(text, max(0, at - 1), at + 2):
        return match[0]
    return f"\\u{ord(match[0]):04x}"


class NotJSONError(Exception):
    """A text is no JSON.

    Attributes:
        line: One-based line, or None where it is not known.
        column: One-based column in code points, or None.
    """

    def __init__(
        self, message: str, line: int | None = None, column: int | None = None
    ) -> None:
        """Keep the place beside the message."""
        super().__init__(message)
        self.line = line
        self.column = column


def decode(text: str) -> Any:
    """What JSON says; an object with a key twice is a `DoubleKey`.

    Raises:
        NotJSONError: The text is no JSON, nested beyond reason, or has a
            number beyond reason.
    """
    try:
        return json.loads(text, object_pairs_hook=_object)
    except json.JSONDecodeError as error:
        message = error.msg[:1].lower() + error.msg[1:]
        raise NotJSONError(message, error.lineno, error.colno) from None
    except RecursionError:
        msg = "nested too deeply"
        raise NotJSONError(msg) from None
    except ValueError:  # Python limits the digits of an int
        msg = "a number has too many digits"
        raise NotJSONError(msg) from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) == len(pairs):
        return result
    seen: set[str] = set()
    twice = next(
        key
        for key, _ in pairs
        if key in seen or seen.add(key)  # type: ignore[func-returns-value]
    )
    return DoubleKey(twice)


BIG = 1_000_000
"""From how many code points on a text is one big document."""

_lock = Lock()
_waiting = 0
_resume = False


@contextmanager
def paused_gc(*, big: bool) -> Iterator[None]:
    """Let the garbage collector wait while one big document is converted.

    Nothing becomes garbage meanwhile, but the collector would look through
    all that is there again and again; `bench/test_json.py` has the figures.
    It works on for small ones: threads that convert one after the other
    would never let it.
    """
    global _waiting, _resume  # noqa: PLW0603 -- there is one collector
    if not big:
        yield
        return
    with _lock:
        if not _waiting:
            _resume = gc.isenabled()
            gc.disable()
        _waiting += 1
    try:
        yield
    finally:
        with _lock:
            _waiting -= 1
            if _resume and not _waiting:
                gc.enable()
