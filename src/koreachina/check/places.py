"""The passages that the rules look at, and how another place is named."""

from collections.abc import Iterator
from typing import NamedTuple

from koreachina.annotate.passages import Passage
from koreachina.model import Article, EdtfDate, Event


class Told(NamedTuple):
    """A paragraph or an entry.

    Attributes:
        passage: Its text and its place.
        entry: The entry, or None for a paragraph.
    """

    passage: Passage
    entry: Event | None = None

    @property
    def name(self) -> str:
        """What a message calls it.

        Examples:
            >>> Told(Passage("They met.", 0, 2)).name
            'paragraph 3'
        """
        if self.entry is None:
            return f"paragraph {(self.passage.paragraph or 0) + 1}"
        return f"the entry of {dated(self.entry)}"

    @property
    def date(self) -> EdtfDate | None:
        """The date of an entry."""
        return None if self.entry is None else self.entry.date


def dated(event: Event, /) -> str:
    """The date of an event as printed, or as EDTF where no text is kept.

    Examples:
        >>> dated(Event(date=EdtfDate("2022-05-09"), text="They met."))
        'May 9, 2022'
        >>> dated(Event(text="They met."))
        'no date'
    """
    return event.date_text or (
        "no date" if not event.date else str(event.date)
    )


def told_in(article: Article, /) -> Iterator[Told]:
    """The paragraphs of an article, then its entries."""
    for paragraph in article.paragraphs:
        start = None if paragraph.span is None else paragraph.span.start
        yield Told(Passage(paragraph.text, start, paragraph.index))
    for event in article.chronology:
        start = None if event.span is None else event.span.start
        yield Told(Passage(event.text, start), event)
