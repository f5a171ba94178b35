"""When what a passage tells took place, as far as its dates tell."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from koreachina.model import EdtfDate

from .dated import Dated
from .sentences import Sentence, sentence_at


class Moments(NamedTuple):
    """The dates that can settle who held an office.

    Attributes:
        settled: The date of the entry, or the period of the article; None
            where there is neither.
        dates: The dates printed in the passage, in order.
        sentences: The sentences of the passage; empty for an entry, whose
            own date goes before those inside it.
    """

    settled: EdtfDate | None = None
    dates: Sequence[Dated] = ()
    sentences: Sequence[Sentence] = ()

    def at(self, offset: int, /) -> tuple[EdtfDate, ...]:
        """The dates to ask about an offset, the likeliest first.

        The date of its sentence that was printed last before it, the next
        one, then the date of the whole.

        Examples:
            >>> from .dates import find_dates
            >>> text = "On May 3, 2022, they met. They parted on May 9, 2022."
            >>> period = EdtfDate("2022-05/2022-08")
            >>> moments = Moments(period, find_dates(text, period), [(0, 25), (26, 53)])
            >>> [str(date) for date in moments.at(30)]
            ['2022-05-09', '2022-05/2022-08']
        """
        found: list[EdtfDate | None] = []
        if self.sentences:
            start, end = sentence_at(self.sentences, offset)
            first = bisect_left(self.dates, (start,))
            here = bisect_left(self.dates, (offset,))
            last = bisect_left(self.dates, (end,))
            if first < here:
                found.append(self.dates[here - 1].date)
            if here < last:
                found.append(self.dates[here].date)
        found.append(self.settled)
        return tuple(dict.fromkeys(date for date in found if date))
