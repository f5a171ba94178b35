"""What is printed of a date: years, months and days, and where they join.

A *unit* is a month with or without day and year, or a year. Two units make a
range where a hyphen, or "from ... to" or "between ... and", joins them.
"""

import re
from functools import cache
from typing import NamedTuple

from koreachina.knowledge import vocabulary

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_NUMBERS = {name[:3]: number for number, name in enumerate(MONTHS, 1)}

_YEAR = r"(?:18|19|20)\d\d"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])"


class Unit(NamedTuple):
    """What one unit prints.

    Attributes:
        start: Offset of the unit.
        end: Offset after it.
        year: As printed, or None.
        month: 1 to 12, or None.
        day: Day of the month, or None.
        decade: Whether the year stands for its ten years ("2000s").
        shift: Years from the period's ("last year" -1), or None.
    """

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    decade: bool = False
    shift: int | None = None


class Printed(NamedTuple):
    """A date as printed: one unit, or a range of two."""

    start: int
    end: int
    first: Unit
    last: Unit


@cache
def _unit() -> re.Pattern[str]:
    full = "|".join(MONTHS)
    return re.compile(
        rf"""(?<![\w$€£¥])
        (?:
          (?: (?P<full>{full})(?!\w)
            | (?P<short>Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)
              (?:\.|(?=\ \d)) )
          (?: \ (?P<day>{_DAY})(?:st|nd|rd|th)?(?!\w|[.,]\d|%) )?
          (?: ,?(?:\ of)?\ (?P<year>{_YEAR})(?!\w|[.,]\d|%)
            | (?:\ of)?\ (?P<when>this|last|next)\ year\b )?
        | (?P<alone>(?<![.,]){_YEAR})(?P<decade>s)?(?!\w|[.,]\d|%)
        )""",
        re.VERBOSE,
    )


_SHIFTS = {"this": 0, "last": -1, "next": 1}


def _read(match: re.Match[str]) -> Unit:
    if match["alone"]:
        return Unit(
            match.start(),
            match.end(),
            year=int(match["alone"]),
            decade=match["decade"] is not None,
        )
    return Unit(
        match.start(),
        match.end(),
        year=int(match["year"]) if match["year"] else None,
        month=_NUMBERS[(match["full"] or match["short"])[:3]],
        day=int(match["day"]) if match["day"] else None,
        shift=_SHIFTS[match["when"]] if match["when"] else None,
    )


@cache
def _hyphen() -> re.Pattern[str]:
    return re.compile(r" ?[-–—] ?(?=[JFMASOND\d])")


@cache
def _second() -> re.Pattern[str]:
    """A second day without its month, or the last digits of a year."""
    return re.compile(
        rf"(?P<day>{_DAY})(?:st|nd|rd|th)?(?!\w|[.,]\d|%)"
        rf"(?:,? (?P<year>{_YEAR})(?!\w|[.,]\d|%))?"
    )


@cache
def _short_year() -> re.Pattern[str]:
    return re.compile(r"\d\d(?!\w|[.,]\d|%)")


@cache
def _to() -> re.Pattern[str]:
    return re.compile(r" (?:to|and|through|until) (?=[JFMASOND\d])")


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(r"(?:[Ff]rom|[Bb]etween) \Z")


@cache
def _start() -> re.Pattern[str]:
    """How a unit begins: with a letter or digit the search can look for."""
    free = r"(?<![\w$€£¥].)"
    months = "|".join(f"{name[0]}{free}{name[1:3]}" for name in MONTHS)
    return re.compile(rf"{months}|1{free}[89]\d|2{free}0\d")


def find_printed(text: str, /) -> list[Printed]:
    """The dates printed in a text, numbers and words that are none left out.

    Examples:
        >>> text = "Between May 3 and June 2, and in 2012-13. May I add 2000 tons?"
        >>> [text[date.start : date.end] for date in find_printed(text)]
        ['Between May 3 and June 2', '2012-13']
    """
    found = []
    pattern = _unit()
    end = 0
    for start in _start().finditer(text):
        match = pattern.match(text, start.start())
        if match is None or match.start() < end:
            continue
        unit = _read(match)
        end = match.end()
        if not _refused(text, unit):
            date = _joined(text, unit)
            found.append(date)
            end = date.end
    return found


def _joined(text: str, unit: Unit) -> Printed:
    """The range that a unit opens, or the unit alone."""
    joint = _hyphen().match(text, unit.end)
    if joint:
        last = _last(text, unit, joint.end())
        if last:
            return Printed(unit.start, last.end, unit, last)
    opening = _opening().search(text[max(0, unit.start - 8) : unit.start])
    joint = _to().match(text, unit.end) if opening else None
    if opening and joint:
        last = _last(text, unit, joint.end())
        if last:
            begin = unit.start - len(opening.group())
            return Printed(begin, last.end, unit, last)
    return Printed(unit.start, unit.end, unit, unit)


def _last(text: str, first: Unit, start: int) -> Unit | None:
    """The unit that ends a range which `first` opens."""
    match = _unit().match(text, start)
    if match:
        last = _read(match)
        fits = (last.month is None, last.day is None) == (
            first.month is None,
            first.day is None,
        )
        return last if fits and not last.decade else None
    if first.day is not None and (match := _second().match(text, start)):
        return Unit(
            start,
            match.end(),
            year=int(match["year"]) if match["year"] else None,
            month=first.month,
            day=int(match["day"]),
        )
    if first.month is None and (match := _short_year().match(text, start)):
        year = (first.year or 0) // 100 * 100 + int(match.group())
        if year > (first.year or 0):
            return Unit(start, match.end(), year=year)
    return None


@cache
def _number_list() -> re.Pattern[str]:
    return re.compile(r"(?:Resolutions?|No\.|Nos\.)[\d, and]*\Z")


@cache
def _next_word() -> re.Pattern[str]:
    return re.compile(r" ([A-Za-z]+)")


_WINDOW = 32


def _refused(text: str, unit: Unit) -> bool:
    """Whether a number is no year, or a month's name is a word."""
    before = text[max(0, unit.start - _WINDOW) : unit.start]
    if unit.month is None:
        return not unit.decade and _is_number(text, unit, before)
    if unit.day or unit.year or unit.shift is not None:
        return False
    return _is_word(text, unit, before)


def _is_number(text: str, unit: Unit, before: str) -> bool:
    words = vocabulary.date_words()
    last = before[before.rstrip(" (").rfind(" ") + 1 :].strip(" (")
    if last in words.quantities or _number_list().search(before):
        return True
    following = _next_word().match(text, unit.end)
    after = following[1] if following else ""
    if after in words.units:
        return True
    if last.lower() in words.before or not last or last[-1] in ",.;:-–’":
        return False
    if last[0].isupper() and not last.endswith(("’s", "'s")):
        return True
    return after.islower() and after.endswith("s")


def _is_word(text: str, unit: Unit, before: str) -> bool:
    words = vocabulary.date_words()
    name = text[unit.start : unit.end]
    if name in words.unambiguous:
        return False
    last = before.rstrip()[before.rstrip().rfind(" ") + 1 :]
    if not last or not before.endswith(" "):
        return not last
    if last[-1] in ".!?":
        return name == "May"
    return (
        last[0].isupper()
        and last[-1].isalpha()
        and last not in words.sentence_words
        and not last.endswith(("’s", "'s"))
    )
