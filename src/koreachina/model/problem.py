"""What is odd in a source."""

import re
from enum import StrEnum
from typing import final

import attrs

from ._fields import NONE, is_line, is_line_or_none, is_text, one
from .span import Span


class Severity(StrEnum):
    """How much a problem matters.

    `ERROR`: something was not understood, and `parse(..., strict=True)`
    raises. `WARNING`: understood, but most likely wrong in the source.
    `INFO`: a choice the parser had to make.
    """

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


_CODE = re.compile(r"KC[1-9][0-9]{2}")


def _is_code(
    instance: object, attribute: "attrs.Attribute[str]", value: str, /
) -> None:
    is_text(instance, attribute, value)
    if not _CODE.fullmatch(value):
        msg = f"code: {value!r} is not 'KC' and three digits such as 'KC101'"
        raise ValueError(msg)


@final
@attrs.frozen(kw_only=True)
class Problem:
    """Something odd in the source: reported, never mended.

    Attributes:
        code: `KC` and three digits; the reference lists all of them.
        severity: How much it matters.
        message: What is odd, in one line.
        span: Where, in code points of the source; None for the whole text.
        hint: What the reader can do about it, or None.

    Raises:
        ValueError: The code has another form, or a text is not one line.
        TypeError: A field is of another type.
    """

    code: str = attrs.field(validator=_is_code)
    severity: Severity = attrs.field(
        default=Severity.WARNING, converter=Severity
    )
    message: str = attrs.field(validator=is_line)
    span: Span | None = attrs.field(
        default=None, eq=False, repr=False, validator=one(Span, NONE)
    )
    hint: str | None = attrs.field(default=None, validator=is_line_or_none)
