"""A word in its context."""

from typing import final

import attrs

from ._fields import (
    NONE,
    is_index_or_none,
    is_line_or_none,
    is_text,
    one,
)
from .edtf import EdtfDate
from .mention import Statement
from .span import Span


@final
@attrs.frozen(kw_only=True)
class Kwic:
    """A keyword in context: one hit of a search, with its place.

    Attributes:
        left: What stands before it in the same text, cut to the width.
        keyword: What was found, as printed.
        right: What stands after it in the same text, cut to the width.
        article: The id of the article, or None where that is not known.
        paragraph: Index of the paragraph, or None where it is in none.
        entry: The id of the entry of the chronology, or None.
        date: Of the statement or the entry, or None.
        statement: The statement whose words were searched, or None.
        span: Where `keyword` stands in the source, or None.

    Raises:
        ValueError: An id is not one line, the index below 0.
        TypeError: A field is of another type.

    Examples:
        >>> Kwic(
        ...     keyword="THAAD", article="china-korea-2022-05", paragraph=7
        ... ).cite
        'china-korea-2022-05, paragraph 7'
    """

    left: str = attrs.field(default="", validator=is_text)
    keyword: str = attrs.field(validator=is_text)
    right: str = attrs.field(default="", validator=is_text)
    article: str | None = attrs.field(default=None, validator=is_line_or_none)
    paragraph: int | None = attrs.field(
        default=None, validator=is_index_or_none
    )
    entry: str | None = attrs.field(default=None, validator=is_line_or_none)
    date: EdtfDate | None = attrs.field(
        default=None, validator=one(EdtfDate, NONE)
    )
    statement: Statement | None = attrs.field(
        default=None, validator=one(Statement, NONE)
    )
    span: Span | None = attrs.field(
        default=None, eq=False, repr=False, validator=one(Span, NONE)
    )

    @property
    def cite(self) -> str:
        """Where it stands, for a reader; empty where that is not known."""
        parts = (
            self.article,
            None if self.paragraph is None else f"paragraph {self.paragraph}",
            None if self.entry is None else f"entry {self.entry}",
        )
        return ", ".join(part for part in parts if part is not None)
