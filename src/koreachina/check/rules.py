"""The rules of order and period, one function each: an article in, problems out.

Codes KC3xx. `CHECK_PROBLEMS` is what the reference prints; the other rules
have modules of their own, and `every` lists all of them.
"""

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise

from koreachina.errors import DateError
from koreachina.model import Article, EdtfDate, Problem, Severity

from .places import dated

CHECK_PROBLEMS: dict[str, str] = {
    "KC301": "an entry is dated outside the period of the article",
    "KC302": "an entry is out of order",
    "KC303": "a name is nearly that of a known holder of the same office",
    "KC304": "somebody did not hold the printed office on that date",
    "KC305": "an article spells the name of one person in two ways",
    "KC306": "what is nearly the same is quoted in other words elsewhere",
    "KC307": "the prose dates an event otherwise than its entry does",
    "KC308": "a weekday does not fit the date beside it",
    "KC309": "an anniversary does not fall in the year that is told of",
    "KC310": "a date in a text is no day of the calendar",
    "KC311": "an entry or a paragraph repeats another word for word",
    "KC312": "a small word stands twice in a row",
}


def out_of_period(article: Article, /) -> Iterator[Problem]:
    """KC301: the date of an entry shares no day with the period."""
    period = article.period
    if period is None:
        return
    for event in article.chronology:
        if event.date is not None and not event.date.overlaps(period):
            year = _fitting_year(event.date, period)
            yield Problem(
                code="KC301",
                severity=Severity.WARNING,
                message=f"entry of {dated(event)} is not in the period"
                f" {period}",
                span=event.date_span,
                hint=None
                if year is None
                else f"it would be in {year}: the year may be misprinted",
            )


def _fitting_year(date: EdtfDate, period: EdtfDate) -> int | None:
    """The year in which the same day or month would be in the period."""
    if date.is_interval or not str(date)[:4].isdigit():
        return None
    ends = (period.earliest, period.latest)
    for year in (end.year for end in ends if end is not None):
        try:
            other = EdtfDate(f"{year:04}{str(date)[4:]}")
        except DateError:
            continue
        if other.overlaps(period):
            return year
    return None


def out_of_order(article: Article, /) -> Iterator[Problem]:
    """KC302: an entry breaks the order that most of its neighbours keep.

    Chronology pages print the newest entry first, all others the oldest:
    the more frequent direction is the order.
    """
    known = [
        (event, event.date.earliest or dt.date.min)
        for event in article.chronology
        if event.date is not None
    ]
    pairs = list(pairwise(known))
    steps = [
        (later > earlier) - (later < earlier)
        for (_, earlier), (_, later) in pairs
    ]
    against = 1 if sum(steps) < 0 else -1
    for step, ((earlier, _), (later, _)) in zip(steps, pairs, strict=True):
        if step == against:
            yield Problem(
                code="KC302",
                severity=Severity.WARNING,
                message=f"entry of {dated(later)} follows {dated(earlier)}",
                span=later.date_span,
                hint="the order of the source is kept",
            )
