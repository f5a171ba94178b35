"""Dates that count from another: "last year", "a day later".

"This year" and "two years ago" count from the year in which the period ends,
everything else from what is printed before in the same paragraph. How long
something lasts is no date.
"""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from .dated import (
    COUNTED,
    PRINTED,
    RELATIVE,
    UNCOUNTED,
    UNKNOWN,
    Dated,
    Years,
    edtf,
)

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
          |(?:[Ff]irst|[Ss]econd)\ half
          |(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast)\ quarter)
          \ of\ (?:(?P<of>the|this|last)\ year\b|(?P<year>(?:19|20)\d\d)\b)
        |(?P<same>[Ss]ame\ (?:period|time)\ (?:of\ )?last\ year\b)
        |(?:[Ee]arl(?:y|ier)\ |[Ll]ate(?:r)?\ )?
         (?P<when>[Tt]his|[Ll]ast|[Nn]ext)\ year\b(?!\ old)
        |(?P<few>(?:[Aa]\ few|[Ss]everal)\ (?:days|weeks|months)\ later\b)
        |(?:[Ee]arlier\ |[Ll]ater\ )?(?P<that>[Tt]hat|[Tt]he)\ (?:very\ )?
         (?P<which>same\ |next\ |following\ |previous\ |preceding\ )?
         (?P<unit>day|month|year)\b(?!-)
        |(?P<count>(?i:{count})|\d\d?)\ (?P<what>day|week|month|year)s?
         \ (?P<way>later|after|earlier|before|ago)\b
        )""",
        re.VERBOSE,
    )


@cache
def _unit() -> re.Pattern[str]:
    """A word that every such date holds: looking for it is quick."""
    return re.compile(r" (?:year|month|half|quarter|week|day)")


@cache
def _lasting() -> re.Pattern[str]:
    """Before a stretch of time that something takes: no date."""
    return re.compile(
        r"\b(?:over|for|within|throughout|per|during|of|each|every) \Z",
        re.IGNORECASE,
    )


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
    if match["few"]:
        return Dated(start, end, None, UNCOUNTED)
    if match["count"]:
        return _at_distance(text, match, before, years)
    if match["unit"]:
        return _named(text, match, before)
    return _in_year(match, before, years)


_STEPS = {"next": 1, "following": 1, "previous": -1, "preceding": -1}


def _named(text: str, match: re.Match[str], before: _Before) -> Dated | None:
    """One unit beside the last: "that month", "the following day"."""
    which = (match["which"] or "").strip()
    if not which and match["that"].lower() == "the":
        return None
    if which and _lasting().search(
        text[max(0, match.start() - 12) : match.start()]
    ):
        return None
    last = before.day if match["unit"] == "day" else before.any
    if last is None or last.date is None or last.date.earliest is None:
        return None
    moved = _moved(last.date.earliest, match["unit"], _STEPS.get(which, 0))
    return Dated(*match.span(), edtf(moved), COUNTED)


def _at_distance(
    text: str, match: re.Match[str], before: _Before, years: Years | None
) -> Dated | None:
    """So many units away: "two weeks later", "a year ago"."""
    words, unit, way = match["count"].lower(), match["what"], match["way"]
    count = _COUNT[words] if words in _COUNT else int(words)
    span = match.span()
    if way == "ago":
        if unit != "year" or years is None:
            return None
        return Dated(*span, edtf(f"{years.year - count:04}"), RELATIVE)
    if unit != "day" and way in {"after", "before"}:
        return None
    last = before.day if unit in {"day", "week"} else before.any
    if last is None or last.date is None or last.date.earliest is None:
        unsettled = unit in {"day", "week"} and way in {"later", "earlier"}
        return Dated(*span, None, UNCOUNTED) if unsettled else None
    explained = text[last.end : match.start()] in {", ", ", just ", ", only "}
    if unit == "day" and explained:
        return Dated(*span, last.date, COUNTED)
    step = count if way in {"later", "after"} else -count
    moved = edtf(_moved(last.date.earliest, unit, step))
    return None if moved is None else Dated(*span, moved, COUNTED)


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


_QUARTERS = ("first", "second", "third", "fourth", "last")


def _months(words: Sequence[str]) -> tuple[int, int]:
    """First and last month of "first six months", "second half"."""
    if words[1] == "quarter":
        first = min(_QUARTERS.index(words[0]), 3) * 3 + 1
        return first, first + 2
    length = _COUNT.get(words[1], 6)
    return (1, length) if words[0] == "first" else (13 - length, 12)


def _year_before(months: str) -> str:
    """A range of months, a year earlier."""
    return "/".join(
        f"{int(end[:4]) - 1:04}{end[4:]}" for end in months.split("/")
    )


def _moved(day: dt.date, unit: str, step: int) -> str:
    """A day, month or year some units away, or nothing beyond the calendar.

    A month or a year away from a day is a month or a year, and no day.
    """
    try:
        if unit in {"day", "week"}:
            days = step * (7 if unit == "week" else 1)
            return (day + dt.timedelta(days)).isoformat()
    except OverflowError:
        return ""
    if unit == "year":
        return f"{day.year + step:04}"
    year, month = divmod(day.year * 12 + day.month - 1 + step, 12)
    return f"{year:04}-{month + 1:02}"
