"""How well the date of an entry agrees with those of a sentence."""

from collections.abc import Iterable, Sequence

from koreachina.model import EdtfDate

Days = tuple[int, int]
"""First and last day, as ordinals."""

_A_FEW = 14
"""Dates of as many days are days; longer ones are months."""

_TELLING = 62
"""Dates of more days than two months say too little."""


def telling_days(dates: Iterable[EdtfDate], /) -> list[Days]:
    """The days of each date that is not too long, or open, to tell much.

    Examples:
        >>> days = telling_days([EdtfDate("2022-05"), EdtfDate("2022")])
        >>> [last - first for first, last in days]
        [30]
    """
    found = []
    for date in dates:
        first, last = date.earliest, date.latest
        if first and last and (last - first).days < _TELLING:
            found.append((first.toordinal(), last.toordinal()))
    return found


def agreement(entry: Sequence[Days], sentence: Sequence[Days], /) -> int:
    """How well dates agree.

    Returns:
        2 for a day in common; 1 for a month in common, or days that lie next
        to each other; 0 where either has no date; -1 for a contradiction.

    Examples:
        >>> may, sixth = telling_days([EdtfDate("2022-05"), EdtfDate("2022-05-06")])
        >>> agreement([sixth], [sixth]), agreement([sixth], [may])
        (2, 1)
    """
    if not entry or not sentence:
        return 0
    best = -1
    for first, last in entry:
        for start, end in sentence:
            few = max(last - first, end - start) < _A_FEW
            if start <= last and first <= end:
                if few:
                    return 2
                best = 1
            elif few and start <= last + 1 and first <= end + 1:
                best = 1
    return best
