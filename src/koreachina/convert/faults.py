"""What is wrong with a document, in words."""

from collections.abc import Mapping
from typing import Any, NoReturn

from cattrs import ForbiddenExtraKeysError

from koreachina.errors import ConversionError


def describe(error: BaseException, kind: type | None = None) -> str:
    """One fault in words, for `cattrs.transform_error`."""
    if isinstance(error, KeyError):
        return "required field missing"
    if isinstance(error, ForbiddenExtraKeysError):
        return unknown_keys(error.extra_fields)
    return str(error)


def unknown_keys(keys: set[str]) -> str:
    """What to say of keys that no field has."""
    names = ", ".join(repr(shorten(key)) for key in sorted(keys))
    return f"unknown key{'s' if len(keys) > 1 else ''} {names}"


def shorten(text: str, width: int = 60) -> str:
    """The text, cut where it would fill an error message."""
    return text if len(text) <= width else text[: width - 1] + "…"


def expected(what: str, value: object) -> NoReturn:
    """Say what was expected, and what came.

    Raises:
        ConversionError: Always.
    """
    if isinstance(value, DoubleKey):
        msg = f"key {shorten(value.key)!r} stands twice in one object"
        raise ConversionError(msg)
    if isinstance(value, Mapping):
        got = "an object"
    elif isinstance(value, list | tuple):
        got = "a list"
    elif isinstance(value, str):
        got = repr(shorten(value))
    else:
        got = shorten(repr(value))
    msg = f"expected {what}, got {got}"
    raise ConversionError(msg)


class DoubleKey(dict[str, Any]):
    """What stands for a JSON object that has a key twice: no hook takes it.

    Attributes:
        key: The key.
    """

    __slots__ = ("key",)

    def __init__(self, key: str) -> None:
        """Make an empty dict that knows the key."""
        super().__init__()
        self.key = key


def is_object(value: object) -> bool:
    """Whether the value is a JSON object with every key once."""
    # most are plain dicts: the cheap question first
    return type(value) is dict or (
        isinstance(value, Mapping) and not isinstance(value, DoubleKey)
    )
