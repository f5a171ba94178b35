"""Keywords in context: searching texts, and showing the hits aligned."""

import re
from collections.abc import Iterator
from typing import Any, final

import attrs

from koreachina.model._cells import cells
from koreachina.model._fields import is_index
from koreachina.model.kwic import Kwic
from koreachina.model.span import Span

from .base import Timed
from .words import whole

_SHOWN = 20
"""How many hits `repr` shows: a notebook shows every result."""

_GAP = "  "


class Concordance(Timed[Kwic]):
    """Hits of a search in order: keywords in context.

    `print` shows all of them, one below the other, the keywords aligned and
    the place behind; `repr` shows the first twenty.
    """

    __slots__ = ()

    def __str__(self) -> str:
        left = [_flat(hit.left).rstrip() for hit in self]
        right = [
            f"{_flat(hit.keyword)}{_GAP}{_flat(hit.right).lstrip()}"
            for hit in self
        ]
        first = max(map(cells, left), default=0)
        second = max(map(cells, right), default=0)
        lines = [
            f"{_blanks(first, before)}{before}{_GAP}"
            f"{after}{_blanks(second, after)}{_GAP}{hit.cite}"
            for before, after, hit in zip(left, right, self, strict=True)
        ]
        return "\n".join(line.rstrip() for line in lines)

    def __repr__(self) -> str:
        # attrs.asdict makes selections of dicts, and those are shown, too
        if not all(isinstance(hit, Kwic) for hit in self):
            return super().__repr__()
        lines = [super().__repr__(), *filter(None, [str(self[:_SHOWN])])]
        if len(self) > _SHOWN:
            lines.append(f"... {len(self) - _SHOWN:,} more (print shows all)")
        return "\n".join(lines)


def _flat(text: str) -> str:
    """The text in one line of as many characters, safe for a terminal."""
    return "".join(c if c.isprintable() else " " for c in text)


def _blanks(width: int, text: str) -> str:
    return " " * (width - cells(text))


def _compiled(pattern: object, /) -> re.Pattern[str]:
    if isinstance(pattern, str):
        source = whole(pattern)
        if source == whole():
            msg = f"pattern: there is no word in {pattern!r}"
            raise ValueError(msg)
        return re.compile(source, re.IGNORECASE)
    if not isinstance(pattern, re.Pattern) or isinstance(
        pattern.pattern, bytes
    ):
        msg = (
            "pattern: expected a string, or a compiled pattern of strings,"
            f" got {pattern!r}"
        )
        raise TypeError(msg)
    return pattern


@final
@attrs.frozen
class Search:
    """A pattern, and how much context its hits get.

    Attributes:
        pattern: A string, found as whole words in any case, hyphens being
            blanks; or a compiled pattern, found as it says.
        width: How many characters are kept on either side.

    Raises:
        ValueError: There is no word in the string, or the width is below 0.
        TypeError: The pattern is neither, or the width no int.
    """

    pattern: re.Pattern[str] = attrs.field(converter=_compiled)
    width: int = attrs.field(validator=is_index)

    def hits(
        self, text: str, span: Span | None, /, **place: Any
    ) -> Iterator[Kwic]:
        """The hits in a text, from left to right; empty ones are none.

        Args:
            text: Where to look.
            span: Where the text stands in the source, or None.
            place: Further fields of the hits.
        """
        # a span of another length says nothing about what is inside
        start = span.start if span and len(span) == len(text) else None
        for match in self.pattern.finditer(text):
            begin, end = match.span()
            if begin == end:
                continue
            yield Kwic(
                left=text[max(0, begin - self.width) : begin],
                keyword=match[0],
                right=text[end : end + self.width],
                span=None
                if start is None
                else Span(start + begin, start + end),
                **place,
            )
