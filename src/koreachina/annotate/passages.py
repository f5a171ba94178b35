"""One paragraph or entry, and where it stands in the source."""

from typing import NamedTuple

from koreachina.model import Span


class Passage(NamedTuple):
    """A stretch of text that is read on its own.

    Attributes:
        text: What is read.
        start: Offset of `text` in the source, or None if it has no place.
        paragraph: Index of the paragraph, or None for an entry.
    """

    text: str
    start: int | None = None
    paragraph: int | None = None

    def span(self, start: int, end: int, /) -> Span | None:
        """The place in the source of a stretch of `text`.

        Examples:
            >>> Passage("in Seoul", 100).span(3, 8)
            Span(start=103, end=108)
            >>> Passage("in Seoul").span(3, 8) is None
            True
        """
        if self.start is None:
            return None
        return Span(self.start + start, self.start + end)
