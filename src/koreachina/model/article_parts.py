"""The parts of an article as printed: source, authors, paragraphs."""

from collections.abc import Iterable
from typing import final

import attrs

from ._fields import (
    NONE,
    is_index,
    is_line,
    is_line_or_none,
    is_text,
    is_text_or_none,
    one,
    several,
    texts,
)
from .span import Span


@final
@attrs.frozen(kw_only=True)
class Source:
    """The text an article was read from.

    Attributes:
        text: The exact text, line ends and all; what spans refer to.
        filename: Where it came from, or None.

    Raises:
        TypeError: A field is not a string.
    """

    text: str = attrs.field(default="", validator=is_text)
    filename: str | None = attrs.field(default=None, validator=is_text_or_none)

    def __repr__(self) -> str:
        return f"Source({len(self.text)} code points, {self.filename!r})"


@final
@attrs.frozen(kw_only=True)
class Author:
    """Who wrote the article.

    Attributes:
        name: As printed.
        affiliations: As printed, in order; empty where none is printed.

    Raises:
        ValueError: The name is not one line of text.
        TypeError: A field is of another type.
    """

    name: str = attrs.field(validator=is_line)
    affiliations: tuple[str, ...] = attrs.field(default=(), converter=texts)


@final
@attrs.frozen(kw_only=True)
class Paragraph:
    """One paragraph of prose.

    Attributes:
        index: Zero-based among the article's prose paragraphs, summary first.
        text: As printed, without the line end.
        span: Where it stands in the source, or None.

    Raises:
        ValueError: The text is not one line, the index below 0.
        TypeError: A field is of another type.
    """

    index: int = attrs.field(validator=is_index)
    text: str = attrs.field(validator=is_line)
    span: Span | None = attrs.field(
        default=None, eq=False, repr=False, validator=one(Span, NONE)
    )


def as_paragraphs(values: Iterable[Paragraph], /) -> tuple[Paragraph, ...]:
    """A converter: paragraphs and nothing else."""
    return several(values, Paragraph)


@final
@attrs.frozen(kw_only=True)
class Section:
    """A heading and the paragraphs under it.

    Attributes:
        heading: As printed, or None where the source lost it.
        paragraphs: One or more.
        span: Where the heading stands in the source, or None.

    Raises:
        ValueError: There is no paragraph, or the heading is not one line.
        TypeError: A field is of another type.
    """

    heading: str | None = attrs.field(default=None, validator=is_line_or_none)
    paragraphs: tuple[Paragraph, ...] = attrs.field(converter=as_paragraphs)
    span: Span | None = attrs.field(
        default=None, eq=False, repr=False, validator=one(Span, NONE)
    )

    def __attrs_post_init__(self) -> None:
        if not self.paragraphs:
            msg = f"section {self.heading!r} has no paragraph"
            raise ValueError(msg)
