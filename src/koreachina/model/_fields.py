"""Converters and validators that the records share.

Messages are one line, begin in lower case and show the offending value;
`attrs.validators.instance_of` does neither, and takes True for an int.
"""

import functools
import hashlib
import re
import unicodedata
from collections.abc import Callable, Iterable
from typing import TypeVar

import attrs

T = TypeVar("T")


def texts(values: Iterable[str], /) -> tuple[str, ...]:
    """A tuple of strings; a bare string is refused, not split."""
    if type(values) is tuple and not values:
        return values
    if isinstance(values, str):
        msg = f"expected several strings, got the one string {values!r}"
        raise TypeError(msg)
    result = _items(values, "strings")
    for value in result:
        if not isinstance(value, str):
            msg = f"expected strings, got {value!r}"
            raise TypeError(msg)
    return result


def several(values: Iterable[T], /, *kinds: type) -> tuple[T, ...]:
    """A tuple of values that are all of one of `kinds`."""
    if type(values) is tuple and not values:
        return values  # most lists of most records are empty
    if type(values) in _LISTS:
        result = tuple(values)
        if {*map(type, result)}.issubset(kinds):
            return result
    names = " or ".join(kind.__name__ for kind in kinds)
    result = _items(values, names)
    for value in result:
        # isinstance takes True for an int: the type itself is asked first
        if type(value) not in kinds and (
            isinstance(value, bool) or not isinstance(value, kinds)
        ):
            msg = f"expected {names}, got {value!r}"
            raise TypeError(msg)
    return result


def _items(values: Iterable[T], names: str) -> tuple[T, ...]:
    # to ask an abstract class takes longer than all else here
    if type(values) not in _LISTS and not isinstance(values, Iterable):
        msg = f"expected several {names}, got {values!r}"
        raise TypeError(msg)
    return tuple(values)


_LISTS = (tuple, list)


def one(*kinds: type) -> Callable[[object, "attrs.Attribute[T]", T], None]:
    """A validator: the value is of one of `kinds` (None if it is listed)."""
    names = " or ".join(
        "None" if kind is type(None) else kind.__name__ for kind in kinds
    )

    def validate(
        instance: object, attribute: "attrs.Attribute[T]", value: T, /
    ) -> None:
        if type(value) in kinds:
            return
        if isinstance(value, bool) or not isinstance(value, kinds):
            msg = f"{attribute.name}: expected {names}, got {value!r}"
            raise TypeError(msg)

    return validate


NONE = type(None)

is_text = one(str)
is_text_or_none = one(str, NONE)


def is_line(
    instance: object, attribute: "attrs.Attribute[str]", value: str, /
) -> None:
    """A validator: one line of text, not empty, no blanks at its ends."""
    if type(value) is not str:
        is_text(instance, attribute, value)
    if not value or value != value.strip() or "\n" in value or "\r" in value:
        msg = (
            f"{attribute.name}: {_short(value)!r} is not one line of text"
            " without blanks at its ends"
        )
        raise ValueError(msg)


def is_line_or_none(
    instance: object,
    attribute: "attrs.Attribute[str | None]",
    value: str | None,
    /,
) -> None:
    """A validator: None, or what `is_line` takes."""
    if value is not None:
        is_line(instance, attribute, value)  # type: ignore[arg-type]


def is_trimmed(
    instance: object, attribute: "attrs.Attribute[str]", value: str, /
) -> None:
    """A validator: text, not empty, no blanks at its ends."""
    if type(value) is not str:
        is_text(instance, attribute, value)
    if not value or value != value.strip():
        msg = (
            f"{attribute.name}: {_short(value)!r} is empty"
            " or has blanks at its ends"
        )
        raise ValueError(msg)


def is_index(
    instance: object, attribute: "attrs.Attribute[int]", value: int, /
) -> None:
    """A validator: an int of 0 or more."""
    if type(value) is not int:
        msg = f"{attribute.name}: expected int, got {value!r}"
        raise TypeError(msg)
    if value < 0:
        msg = f"{attribute.name}: {value} is below 0"
        raise ValueError(msg)


def is_index_or_none(
    instance: object,
    attribute: "attrs.Attribute[int | None]",
    value: int | None,
    /,
) -> None:
    """A validator: None, or an int of 0 or more."""
    if value is not None and (type(value) is not int or value < 0):
        is_index(instance, attribute, value)  # type: ignore[arg-type]


_COUNTRY = re.compile(r"[A-Z]{3}")


def is_country(
    instance: object,
    attribute: "attrs.Attribute[str | None]",
    value: str | None,
    /,
) -> None:
    """A validator: None, or three capital letters."""
    if value is None:
        return
    is_text(instance, attribute, value)
    if not _COUNTRY.fullmatch(value):
        msg = (
            f"{attribute.name}: {value!r} is not a code of three capital"
            " letters such as 'KOR' (ISO 3166-1 alpha-3, or PLOVER's 'UNO')"
        )
        raise ValueError(msg)


_WORDS = re.compile("[a-z0-9]+")


def slug(*parts: str) -> str:
    """Parts as one lower-case word with hyphens, or '' if nothing is left.

    Accents are dropped, letters of any script stay.

    Examples:
        >>> slug("China", "Korea", "2014-09")
        'china-korea-2014-09'
    """
    joined = " ".join(parts)
    if joined.isascii():
        return "-".join(_WORDS.findall(joined.lower()))
    plain = unicodedata.normalize("NFKD", joined).casefold()
    kept = "".join(
        c if c.isalnum() else " "
        for c in plain
        if not unicodedata.combining(c) and unicodedata.category(c) != "Cf"
    )
    return "-".join(unicodedata.normalize("NFC", kept).split())


def digest(*parts: str) -> str:
    """Eight hexadecimal digits of the parts' SHA-256; the same every day."""
    joined = "\x1f".join(parts).encode("utf-8", "surrogatepass")
    return hashlib.sha256(joined).hexdigest()[:8]


def derived(make: Callable[[T], str], /) -> Callable[[T], str]:
    """A default that is made of other fields.

    Defaults are made before anything is validated: where a field is of
    another type there is nothing to make one of, and its validator says so.
    """

    @functools.wraps(make)
    def default(self: T, /) -> str:
        try:
            return make(self)
        except (AttributeError, TypeError):
            return "underivable"

    return default


def _short(value: str, width: int = 40) -> str:
    return value if len(value) <= width else value[: width - 1] + "…"
