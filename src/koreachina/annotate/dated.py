"""What a date that was found means, and by which rule."""

from functools import lru_cache
from typing import NamedTuple

from koreachina.errors import DateError
from koreachina.model import EdtfDate

from .printed_dates import Unit

PRINTED = "printed year"
NEAREST = "year nearest to the period"
RELATIVE = "counted from the period"
COUNTED = "counted from the date before"
UNCOUNTED = "no date to count from"
UNKNOWN = "no year is known"
IMPOSSIBLE = "no day of the calendar"


class Dated(NamedTuple):
    """A date found in a text.

    Attributes:
        start: Offset of the surface.
        end: Offset after it.
        date: What it means, or None.
        rule: Why.
    """

    start: int
    end: int
    date: EdtfDate | None
    rule: str


@lru_cache(maxsize=4096)
def edtf(expression: str, /) -> EdtfDate | None:
    """The date of an expression, or None if the calendar has none."""
    try:
        return EdtfDate(expression)
    except DateError:
        return None


class Years(NamedTuple):
    """The period, in months since year 0, and the year it ends in."""

    first: int
    last: int
    year: int

    def nearest(self, first: Unit, last: Unit) -> int:
        """The year of `last` that brings a range nearest to the period.

        Articles look back: a month ahead counts for two months before.
        """
        return _nearest(self, first.month or 1, last.month or 1)


@lru_cache(maxsize=1024)
def _nearest(years: Years, start: int, end: int) -> int:
    """The same for the months with which the range begins and ends."""
    length = (end - start) % 12

    def distance(year: int) -> int:
        end_month = year * 12 + end
        ahead = 2 * (end_month - length - years.last)
        return max(years.first - end_month, ahead, 0)

    year = (years.first - 1) // 12
    return min(range(year - 1, year + 3), key=distance)


def years_of(period: EdtfDate | None, /) -> Years | None:
    """The years of a period; None if it has an open end, or is none."""
    if period is None or period.earliest is None or period.latest is None:
        return None
    first, last = period.earliest, period.latest
    return Years(
        first.year * 12 + first.month, last.year * 12 + last.month, last.year
    )
