"""What a text means as a date, in errors that a reader can act on."""

from koreachina.errors import DateError

from ._ap_dates import read_printed
from ._edtf_grammar import Bounds, NotEdtfError, read, strange_character
from ._edtf_level2 import refusal


def plain_text(edtf: str, /) -> str:
    """The same text as a `str` proper, without the class of an enum's member.

    Raises:
        TypeError: It is no string.
    """
    if type(edtf) is str:
        return edtf
    if isinstance(edtf, str):
        return str.__str__(edtf)
    raise TypeError(wrong_type("EDTF", "str", edtf))


def wrong_type(what: str, expected: str, value: object, /) -> str:
    """The message for a value of the wrong type.

    Examples:
        >>> wrong_type("year", "int", "2014")
        "year: expected int, got '2014' (str)"
    """
    return (
        f"{what}: expected {expected}, got {value!r} ({type(value).__name__})"
    )


def bounds(edtf: str, /) -> Bounds:
    """First and last day and precision of an EDTF expression.

    Raises:
        DateError: It is not of level 0 or 1 and in the years 1-9999.
    """
    try:
        return read(edtf)
    except NotEdtfError as exc:
        raise DateError(refusal(edtf, exc)) from None


def either(text: str, /) -> str:
    """The EDTF expression of a text: itself, or that of a printed date.

    Raises:
        DateError: The text is neither; the message names both forms.

    Examples:
        >>> either("2022-05"), either("May 2022")
        ('2022-05', '2022-05')
    """
    try:
        bounds(text)
    except DateError as exc:
        as_edtf = exc
    else:
        return text
    try:
        return read_printed(text)
    except DateError as exc:
        printed = exc
    meant = as_edtf if strange_character(text) is None else printed
    msg = (
        f"{meant}, expected EDTF such as '2022-05' or a printed date such as"
        " 'May 3-6, 2022'"
    )
    raise DateError(msg)
