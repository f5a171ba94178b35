"""Dates in prose: what is printed, and which year is meant.

A date without a year gets the year that brings it nearest to the period of
the article, the earlier of two that are equally near. "Last year" and the
like count from the year in which the period ends; "a day later" from the day
printed before. Every date says by which `rule` it was read.
"""

import re
from collections.abc import Sequence
from functools import cache

from koreachina.model import DateMention, EdtfDate

from .dated import (
    IMPOSSIBLE,
    NEAREST,
    PRINTED,
    RELATIVE,
    UNKNOWN,
    Dated,
    Years,
    edtf,
    years_of,
)
from .passages import Passage
from .printed_dates import Printed, Unit, find_printed
from .relative_dates import with_relative


def _point(unit: Unit, year: int) -> str:
    if unit.decade:
        return f"{year // 10}X"
    if unit.month is None:
        return f"{year:04}"
    if unit.day is None:
        return f"{year:04}-{unit.month:02}"
    return f"{year:04}-{unit.month:02}-{unit.day:02}"


def _settled(printed: Printed, years: Years | None) -> Dated:
    """What a printed date means."""
    first, last = printed.first, printed.last
    start, end = first.year, last.year
    rule = PRINTED
    shift = last.shift if last.shift is not None else first.shift
    if end is None and start is None:
        if years is None:
            return Dated(printed.start, printed.end, None, UNKNOWN)
        if shift is None:
            end, rule = years.nearest(first, last), NEAREST
        else:
            end, rule = years.year + shift, RELATIVE
    wraps = (first.month or 0) > (last.month or 0)
    if end is None:
        end = (start or 0) + wraps
    if start is None:
        start = end - wraps
    expression = _point(last, end)
    if first is not last:
        expression = f"{_point(first, start)}/{expression}"
    found = edtf(expression)
    return Dated(
        printed.start, printed.end, found, rule if found else IMPOSSIBLE
    )


@cache
def _vague() -> re.Pattern[str]:
    return re.compile(
        r"(?:\b(?:[Ee]arly|[Ll]ate|[Mm]id)[- ]|\b(?:[Ee]arlier|[Ll]ater) in "
        r"|\b(?:[Tt]he )?(?:[Ee]nd|[Bb]eginning|[Ss]tart|[Mm]iddle) of )\Z"
    )


_VAGUE = (
    *(word + joint for word in ("arly", "ate", "id") for joint in "- "),
    "er in ",
    *(f"{word} of " for word in ("end", "ning", "art", "dle")),
)
"""How the same ends."""


def find_dates(text: str, period: EdtfDate | None, /) -> list[Dated]:
    """The dates of a text, in order.

    Args:
        text: The text.
        period: The months that the article covers, or None.

    Examples:
        >>> period = EdtfDate("2014-09/2014-12")
        >>> for found in find_dates("From late July to Jan. 5, 2015", period):
        ...     print(found.date, "-", found.rule)
        2014-07 - year nearest to the period
        2015-01-05 - printed year
        >>> for found in find_dates("On Oct. 9, a day after talks", period):
        ...     print(found.date, "-", found.rule)
        2014-10-09 - year nearest to the period
        2014-10-09 - counted from the date before
    """
    years = years_of(period)
    found = []
    for printed in find_printed(text):
        dated = _settled(printed, years)
        begin = max(0, printed.start - 20)
        # a cheap test first: most dates stand behind "on"
        if text.endswith(_VAGUE, begin, printed.start):
            vague = _vague().search(text[begin : printed.start])
            if vague:
                start = printed.start - len(vague.group())
                dated = dated._replace(start=start)
        found.append(dated)
    return list(with_relative(text, found, years))


def date_mentions(
    passage: Passage, found: Sequence[Dated], /
) -> list[DateMention]:
    """The records of the dates found in a paragraph."""
    return [
        DateMention(
            date=dated.date,
            surface=passage.text[dated.start : dated.end],
            paragraph=passage.paragraph or 0,
            span=passage.span(dated.start, dated.end),
            rule=dated.rule,
        )
        for dated in found
    ]
