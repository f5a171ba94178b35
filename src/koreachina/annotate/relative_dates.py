"""Dates that count from another: "last year", "a day later".

Years count from the year in which the period ends, days and months from what
is printed before in the same paragraph.
"""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from koreachina.model import EdtfDate

from .dated import COUNTED, PRINTED, RELATIVE, UNKNOWN, Dated, Years, edtf

_COUNT = {
    "a": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
}


@cache
def _relative() -> re.Pattern[str]:
    count = "|".join(_COUNT)
    return re.compile(
        rf"""\b(?:
        (?P<months>(?:[Ff]irst|[Ll]ast)\ (?:{count})\ months
          |(?:[Ff]irst|[Ss]econd)\ half)
          \ of\ (?:(?P<of>the|this|last)\ year\b|(?P<year>(?:19|20)\d\d)\b)
        |(?P<same>[Ss]ame\ (?:period|time)\ (?:of\ )?last\ year\b)
        |(?P<when>[Tt]his|[Ll]ast|[Nn]ext)\ year\b(?!\ old)
        |(?P<month>[Tt]hat\ (?:same\ )?month|[Tt]he\ same\ month)\b
        |(?P<days>{count}|\d\d?)\ days?\ (?P<way>later|after|earlier|before)\b
        )""",
        re.VERBOSE,
    )


@cache
def _unit() -> re.Pattern[str]:
    """A word that every such date holds: looking for it is quick."""
    return re.compile(r" (?:year|month|half|day)")


_BACK, _AHEAD = 24, 32
"""How far before and behind its unit such a date reaches, in characters."""


class _Before(NamedTuple):
    """What is printed before in the paragraph: last of each kind."""

    any: Dated | None = None
    day: Dated | None = None
    months: Dated | None = None

    def followed(self, dated: Dated) -> "_Before":
        date = dated.date
        if date is None:
            return self._replace(any=dated)
        if date.is_interval:
            if len(date.edtf) == len("2014-01/2014-09"):
                return self._replace(any=dated, months=dated)
        elif date.earliest == date.latest:
            return self._replace(any=dated, day=dated)
        return self._replace(any=dated)


def with_relative(
    text: str, found: Sequence[Dated], years: Years | None, /
) -> Iterator[Dated]:
    """Printed dates and, between them, those counted from them.

    Args:
        text: The paragraph.
        found: The dates printed in it, in order.
        years: The years of the period, or None.
    """
    queue = list(reversed(found))
    before = _Before()
    end = 0
    for unit in _unit().finditer(text):
        start = max(end, unit.start() - _BACK)
        match = _relative().search(text, start, unit.end() + _AHEAD)
        if match is None:
            continue
        while queue and queue[-1].start < match.start():
            before = before.followed(queue[-1])
            yield queue.pop()
        if before.any and before.any.end > match.start():
            continue
        while queue and queue[-1].start < match.end():
            queue.pop()
        relative = _counted(text, match, before, years)
        end = match.end()
        if relative is not None:
            before = before.followed(relative)
            yield relative
    yield from reversed(queue)


def _counted(
    text: str, match: re.Match[str], before: _Before, years: Years | None
) -> Dated | None:
    start, end = match.span()
    if match["days"]:
        date = _days_from(text, match, before)
        return None if date is None else Dated(start, end, date, COUNTED)
    if match["month"]:
        last = before.any.date if before.any else None
        if last is None or last.earliest is None:
            return None
        month = edtf(f"{last.earliest:%Y-%m}")
        return Dated(start, end, month, COUNTED)
    return _in_year(match, before, years)


def _in_year(
    match: re.Match[str], before: _Before, years: Years | None
) -> Dated:
    start, end = match.span()
    if match["year"]:
        year, rule = int(match["year"]), PRINTED
    elif years is None:
        return Dated(start, end, None, UNKNOWN)
    else:
        word = (match["when"] or match["of"] or "last").lower()
        year = years.year + {"last": -1, "next": 1}.get(word, 0)
        rule = RELATIVE
    expression = f"{year:04}"
    if match["months"]:
        first, last = _months(match["months"].lower().split())
        expression += f"-{first:02}/{year:04}-{last:02}"
    elif match["same"] and before.months and before.months.date:
        expression = _year_before(before.months.date.edtf)
    return Dated(start, end, edtf(expression), rule)


def _months(words: Sequence[str]) -> tuple[int, int]:
    """First and last month of "first six months", "second half"."""
    length = _COUNT.get(words[1], 6)
    return (1, length) if words[0] == "first" else (13 - length, 12)


def _year_before(months: str) -> str:
    """A range of months, a year earlier."""
    return "/".join(
        f"{int(end[:4]) - 1:04}{end[4:]}" for end in months.split("/")
    )


def _days_from(
    text: str, match: re.Match[str], before: _Before
) -> EdtfDate | None:
    """The day that lies so many days from the day printed before.

    After a comma the count explains that day: "on May 5, two days after".
    """
    if before.day is None or before.day.date is None:
        return None
    date = before.day.date
    if text[before.day.end : match.start()] in {", ", ", just ", ", only "}:
        return date
    words = match["days"]
    count = _COUNT[words] if words in _COUNT else int(words)
    forward = match["way"] in {"later", "after"}
    days = dt.timedelta(count if forward else -count)
    return edtf(_moved(date.earliest, days))


def _moved(day: dt.date | None, by: dt.timedelta) -> str:
    """A day some days away, or nothing outside the calendar."""
    try:
        return "" if day is None else (day + by).isoformat()
    except OverflowError:
        return ""
