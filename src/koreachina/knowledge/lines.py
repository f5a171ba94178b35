"""The lines of a user's registry file: what may stand in each.

A line is a JSON object with a `kind` and the keys of that kind. Whatever is
wrong with a line by itself is found here; what is wrong beside other lines,
`extending` finds.
"""

import json
import os
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple, cast

from koreachina.errors import DateError
from koreachina.model import Confidence, EdtfDate, EventType, Mode

from . import _read
from .acts import FRAMES, SIDES, Phrase

Check = Callable[[object], str | None]
"""What is expected of a value, or None where it is as expected."""


class Place(NamedTuple):
    """A line of a file.

    Attributes:
        file: Which of the files, from 0.
        line: One-based line.
        name: The file as it was given.
    """

    file: int
    line: int
    name: str


class Fault(NamedTuple):
    """What is wrong with a line."""

    place: Place
    reason: str

    def __str__(self) -> str:
        return f"{self.place.name}:{self.place.line}: {self.reason}"


class Entry(NamedTuple):
    """A line that is right by itself."""

    place: Place
    kind: str
    data: dict[str, Any]


def _is_line(value: object) -> bool:
    return (
        isinstance(value, str)
        and value != ""
        and value == value.strip()
        and not re.search(r"[\n\r\ud800-\udfff]", value)
    )


def _line(value: object) -> str | None:
    return None if _is_line(value) else "one line of text"


def _several(value: object) -> str | None:
    if isinstance(value, list) and all(map(_is_line, value)):
        return None
    return "a list of lines of text"


def _flag(value: object) -> str | None:
    return None if isinstance(value, bool) else "true or false"


def _number(value: object) -> str | None:
    return None if type(value) is int else "a whole number"


def _is_code(value: object) -> bool:
    return isinstance(value, str) and bool(re.fullmatch(r"[A-Z]{3}", value))


def _code(value: object) -> str | None:
    return None if _is_code(value) else "three capitals such as 'KOR'"


def _sector(value: object) -> str | None:
    known: list[str] = _read.table("sectors.json")["codes"]
    if value in known:
        return None
    return f"a PLOVER sector: {', '.join(known)}"


def _type(value: object) -> str | None:
    known = [str(one) for one in EventType]
    if value is None or value in known:
        return None
    return f"null or a PLOVER type: {', '.join(known)}"


def _mode(value: object) -> str | None:
    known = [str(one) for one in Mode]
    return None if value in known else f"a PLOVER mode: {', '.join(known)}"


def _one_of(known: Sequence[str]) -> Check:
    return lambda value: (
        None if value in known else f"one of {', '.join(known)}"
    )


def _told(value: object) -> str | None:
    expected = "a list of phrases such as 'HOLD ~ TALK'"
    if _several(value) is not None or not value:
        return expected
    try:
        for text in cast("list[str]", value):
            Phrase(text)
    except ValueError as error:
        return f"{expected} ({error})"
    return None


def _by_code(value: object) -> str | None:
    if isinstance(value, dict) and all(
        _is_code(code) and _several(lines) is None
        for code, lines in value.items()
    ):
        return None
    return "an object of codes to lists such as {'KOR': ['Foreign Minister']}"


def _owner(value: object) -> str | None:
    codes = value if isinstance(value, list) else [value]
    if len(codes) in {1, 2} and all(map(_is_code, codes)):
        return None
    return "a code such as 'KOR', or ['CHN', 'KOR'] for an envoy"


def _confidence(value: object) -> str | None:
    known = [str(one) for one in Confidence]
    return None if value in known else f"one of {', '.join(known)}"


def _term(value: object) -> str | None:
    expected = "an EDTF interval such as '2013-03-11/2017-06-18'"
    if not isinstance(value, str):
        return expected
    try:
        return None if EdtfDate(value).is_interval else expected
    except DateError as error:
        return f"{expected} ({error})"


_KEYS: Mapping[str, tuple[Mapping[str, Check], Mapping[str, Check]]] = {
    "state": (
        {"code": _code, "name": _line},
        {
            "cow": _number,
            "names": _several,
            "adjectives": _several,
            "abbreviations": _several,
            "capitals": _several,
            "seats": _several,
            "prefixes": _several,
        },
    ),
    "organization": (
        {"name": _line},
        {
            "country": _code,
            "sector": _sector,
            "aliases": _several,
            "weak": _several,
            "id": _line,
        },
    ),
    "person": (
        {"name": _line},
        {"country": _code, "aliases": _several, "surname": _line, "id": _line},
    ),
    "office": (
        {"name": _line, "titles": _by_code},
        {"bodies": _by_code, "single_holder": _flag, "note": _line},
    ),
    "tenure": (
        {"person": _line, "office": _line, "of": _owner, "term": _term},
        {
            "confidence": _confidence,
            "acting": _flag,
            "body": _line,
            "note": _line,
            "evidence": _several,
        },
    ),
    "framework": ({"name": _line}, {"aliases": _several}),
    "act": (
        {"id": _line, "type": _type, "phrases": _told},
        {
            "mode": _mode,
            "noun": _flag,
            "sides": _one_of(SIDES),
            "actor": _several,
            "recipient": _several,
            "frame": _one_of(FRAMES),
            "needs": _several,
            "without": _several,
            "example": _line,
        },
    ),
}
"""The keys that a line of each kind must have, and those that it may."""


class _DoubledError(ValueError):
    """A key that stands twice in one object."""


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        msg = f"key {twice!r} stands twice, expected it once"
        raise _DoubledError(msg)
    return found


def read_file(
    number: int, file: str | os.PathLike[str], /
) -> tuple[list[Entry], list[Fault], list[dict[str, Any]]]:
    """The lines of a file: right ones, what is wrong, and the wrong ones.

    Raises:
        OSError: The file cannot be read.
    """
    name = os.fspath(file)
    data = Path(file).read_bytes().removeprefix(b"\xef\xbb\xbf")
    entries: list[Entry] = []
    faults: list[Fault] = []
    wrong: list[dict[str, Any]] = []
    for i, raw in enumerate(data.split(b"\n"), start=1):
        if not raw.strip():
            continue
        place = Place(number, i, name)
        line = _object(raw)
        if isinstance(line, str):
            faults.append(Fault(place, line))
            continue
        reasons = _reasons(line)
        if reasons:
            faults += [Fault(place, reason) for reason in reasons]
            wrong.append(line)
        else:
            kind = line.pop("kind")
            entries.append(Entry(place, kind, line))
    return entries, faults, wrong


def _object(raw: bytes) -> dict[str, Any] | str:
    """The object of a line, or why there is none."""
    try:
        line = json.loads(raw.decode("utf-8"), object_pairs_hook=_once)
    except UnicodeDecodeError as error:
        return f"not UTF-8: byte {raw[error.start]:#04x}, expected UTF-8 text"
    except _DoubledError as error:
        return str(error)
    except json.JSONDecodeError as error:
        return (
            f"not JSON: {error.msg} in column {error.colno}, expected one"
            " JSON object a line"
        )
    except RecursionError:
        return "not JSON: nested too deeply, expected one JSON object a line"
    if not isinstance(line, dict):
        return f"{_short(line)} is no object, expected one JSON object a line"
    return line


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:59]}…"  # noqa: PLR2004


def _reasons(line: dict[str, Any]) -> list[str]:
    """What is wrong with a line by itself."""
    kind = line.get("kind")
    if not isinstance(kind, str) or kind not in _KEYS:
        asked = f"unknown kind {_short(kind)}" if "kind" in line else "no kind"
        return [f"{asked}, expected one of {', '.join(_KEYS)}"]
    required, optional = _KEYS[kind]
    checks = {**required, **optional}
    reasons = [
        f"no {key!r}, expected {', '.join(required)} in a line of kind {kind}"
        for key in required
        if key not in line
    ]
    for key, value in line.items():
        if key == "kind":
            continue
        if key not in checks:
            reasons.append(
                f"unknown key {key!r}, expected one of {', '.join(checks)}"
            )
            continue
        expected = checks[key](value)
        if expected is not None:
            reasons.append(f"{key}: {_short(value)}, expected {expected}")
    return reasons
