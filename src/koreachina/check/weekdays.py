"""Days that do not fit the calendar: weekdays, and days no month has."""

import calendar
import datetime as dt
import re
from collections.abc import Iterator
from functools import cache

from koreachina.annotate.dated import NEAREST, PRINTED, Dated
from koreachina.annotate.dates import find_dates
from koreachina.annotate.passages import Passage
from koreachina.annotate.printed_dates import MONTHS, Printed, find_printed
from koreachina.knowledge.proofreading import proofreading
from koreachina.model import Article, EdtfDate, Problem, Severity

from .places import Told, told_in

_WEEK = 7
_HALF = dt.timedelta(days=183)
_YEAR = dt.timedelta(days=366)
_LEAP = 2000
"""A year that has all days that any has."""


@cache
def _weekday() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(proofreading().weekdays)})\b")


@cache
def _listed() -> re.Pattern[str]:
    """A weekday before another: of two days, or of a range."""
    names = "|".join(proofreading().weekdays)
    return re.compile(
        rf"\b(?:{names})(?:,? (?:and|or|to|through|until|till) | ?[-–—/] ?|, )\Z"
    )


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(r", | \(| ")


@cache
def _goes_on() -> re.Pattern[str]:
    """A second day behind a date: the weekday may be that of another."""
    return re.compile(r"(?:,? (?:and|or|to|through|until) |, | ?[-–—/] ?)\d")


@cache
def _ends() -> re.Pattern[str]:
    return re.compile(r"[.,;:)”\"]|\Z")


_LONGEST = 24
"""How far before a weekday another of its list can begin, in characters."""


def wrong_weekday(article: Article, /) -> Iterator[Problem]:
    """KC308: a weekday does not fit the date beside it.

    Where no year is printed it must be certain from the period, or from the
    date of the entry.
    """
    for told in told_in(article):
        passage = told.passage
        named = list(_weekday().finditer(passage.text))
        if not named:
            continue
        base = told.date or article.period
        found = find_dates(passage.text, base)
        starts = {one.start: one for one in found}
        ends = {one.end: one for one in found}
        for match in named:
            beside = _beside(passage.text, match, starts, ends)
            if beside is None:
                continue
            day = _day(beside, base, told)
            if day is not None:
                yield from _misfit(passage, match, beside, day)


def _beside(
    text: str,
    match: re.Match[str],
    starts: dict[int, Dated],
    ends: dict[int, Dated],
) -> Dated | None:
    """The date that a weekday is said of."""
    start, end = match.span()
    joint = _joint().match(text, end)
    date = starts.get(joint.end()) if joint else None
    if joint is None or date is None:
        before = text[max(0, start - 4) : start]
        closed = text.startswith(")", end)
        if before.endswith(", a "):
            return ends.get(start - 4)
        if (before.endswith(" (") and closed) or (
            before.endswith(", ") and _ends().match(text, end)
        ):
            return ends.get(start - 2)
        return None
    if joint[0] == " (":
        return date if text.startswith(")", date.end) else None
    before = text[max(0, start - _LONGEST) : start]
    several = _listed().search(before) or _goes_on().match(text, date.end)
    return None if several else date


def _day(beside: Dated, base: EdtfDate | None, told: Told) -> dt.date | None:
    """The day that a date certainly means."""
    date = beside.date
    if date is None or date.earliest is None or date.earliest != date.latest:
        return None
    day = date.earliest
    if beside.rule == PRINTED:
        return day
    if beside.rule != NEAREST or base is None:
        return None
    first, last = base.earliest, base.latest
    if first is None or last is None or last - first > _YEAR:
        return None
    around = dt.timedelta() if told.entry is None else _HALF
    # the differences cannot overflow, as sums of days could
    return day if first - day <= around and day - last <= around else None


def _misfit(
    passage: Passage, match: re.Match[str], beside: Dated, day: dt.date
) -> Iterator[Problem]:
    names = proofreading().weekdays
    said, true = match[0], names[day.weekday()]
    if said == true:
        return
    start = min(match.start(), beside.start)
    end = max(match.end(), beside.end)
    end += "(" in passage.text[start:end]  # the bracket closes behind it
    away = (names.index(said) - day.weekday() + 3) % _WEEK - 3
    yield Problem(
        code="KC308",
        severity=Severity.WARNING,
        message=f"{_shown(day)} was a {true}, not a {said}",
        span=passage.span(start, end),
        hint=_nearest(day, away, said),
    )


def _shown(day: dt.date) -> str:
    return EdtfDate.of(day).to_text()


def _nearest(day: dt.date, away: int, said: str) -> str | None:
    try:
        other = day + dt.timedelta(days=away)
    except OverflowError:
        return None
    return f"the nearest {said} was {_shown(other)}"


@cache
def _late_day() -> re.Pattern[str]:
    """The end of a month: looking for it is quick."""
    return re.compile(r"\b(?:29|3[01])\b")


def no_such_day(article: Article, /) -> Iterator[Problem]:
    """KC310: a date in a text is no day of the calendar.

    Feb. 29 needs a printed year: it may be that of any.
    """
    for told in told_in(article):
        passage = told.passage
        if _late_day().search(passage.text):
            for printed in find_printed(passage.text):
                yield from _impossible(passage, printed)


def _impossible(passage: Passage, printed: Printed) -> Iterator[Problem]:
    first, last = printed.first, printed.last
    year = last.year or first.year
    for unit in dict.fromkeys((first, last)):
        if unit.month is None or unit.day is None:
            continue
        in_year = year
        if year and unit is first and (last.month or 0) < unit.month:
            in_year = first.year or year - 1
        days = calendar.monthrange(in_year or _LEAP, unit.month)[1]
        if unit.day > days:
            name = MONTHS[unit.month - 1]
            when = f" in {in_year}" if in_year and name == MONTHS[1] else ""
            yield Problem(
                code="KC310",
                severity=Severity.WARNING,
                message=f"there is no {name} {unit.day}{when}",
                span=passage.span(printed.start, printed.end),
                hint=f"{name} has {days} days{when}",
            )
