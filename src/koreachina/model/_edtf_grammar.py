"""EDTF levels 0 and 1: from an expression to its first and last day.

Source: EDTF as published by the Library of Congress, that is ISO 8601-2:2019
with its profile of levels. Where its implementations differ, the published
text decides; on the limits of a time zone, where it is silent, their cases:

========================= ========= =======================================
expression                here      because
========================= ========= =======================================
``156X~``, ``2011-23~``   read      a qualifier may end any level 1 date
``2004-06-11/2004-06``    read      the end can lie after the start
``2012-23/2012-22``       refused   the end does lie before the start
``/``                     refused   an interval has a start or an end
``19``, ``193``           refused   a year has four digits
``...T16:54:59.4``        refused   no fractions of a second
``...T16:54:59+0230``     refused   extended and basic form are not mixed
``...T16:54:59+00:00``    read      ISO 8601-1 has it for UTC beside Z
``...T12:00:00-13:00``    refused   no clock is set outside -12:00 to +14:00
========================= ========= =======================================

Years are read without limit here, so that the order of an interval's ends can
be judged; `read` then keeps those that `datetime.date` can hold.
"""

import datetime as dt
import functools
import re
from typing import NamedTuple, TypeAlias

from ._calendar import MONTHS, Ymd, days_in_month
from .precision import Precision

Reach: TypeAlias = tuple[Ymd | None, Ymd | None, Precision]
Bounds: TypeAlias = tuple[dt.date | None, dt.date | None, Precision]

_DAY = len("2022-05-03")
_WINTER = 24


class NotEdtfError(ValueError):
    """An expression is not of level 0 or 1; the message says why, and only why."""


class YearError(NotEdtfError):
    """An expression is valid, but its years lie outside 1-9999."""


class Extent(NamedTuple):
    """First and last day of a date, and how finely it is known."""

    earliest: Ymd
    latest: Ymd
    precision: Precision


@functools.cache
def pattern(source: str, /) -> re.Pattern[str]:
    """A pattern compiled on first use, which keeps the import light."""
    return re.compile(source)


def read(text: str, /) -> Bounds:
    """First and last day of a level 0 or 1 expression in the years 1-9999.

    Raises:
        NotEdtfError: The text is no such expression.
        YearError: It is, but of a year that `datetime.date` cannot hold.

    Examples:
        >>> read("2022-05/..")
        (datetime.date(2022, 5, 1), None, <Precision.MONTH: 'month'>)
    """
    if len(text) == _DAY and (day := _plain_day(text)):
        return day, day, Precision.DAY
    if len(text) == 2 * _DAY + 1 and text[_DAY] == "/":
        first, last = _plain_day(text[:_DAY]), _plain_day(text[-_DAY:])
        if first and last and first <= last:
            return first, last, Precision.DAY
    earliest, latest, precision = reach(text)
    return _date(earliest), _date(latest), precision


def reach(text: str, /) -> Reach:
    """Bounds of a level 0 or 1 expression of any year, None where it is open.

    Raises:
        NotEdtfError: The text is no such expression.
        YearError: It is a year written with Y.
    """
    if not text:
        msg = "empty expression"
        raise NotEdtfError(msg)
    if (stranger := strange_character(text)) is not None:
        raise NotEdtfError(_strange(stranger))
    if "/" in text:
        return _interval(text)
    if "T" in text:
        return _with_time(text)
    if text[0] == "Y":
        return _long_year(text)
    return reach_date(text)


def reach_date(text: str, /) -> Extent:
    """Bounds of a date without time: what may stand at an interval's end.

    Raises:
        NotEdtfError: The text is no such date.
    """
    match = pattern(
        "(-?[0-9]{2}(?:[0-9]{2}|[0-9]X|XX))"
        "(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?[?~%]?"
    ).fullmatch(text)
    if match is None:
        raise NotEdtfError(_malformed(text))
    year, month, day = match.groups()
    if year == "-0000":
        msg = "year -0000 does not exist"
        raise NotEdtfError(msg)
    if "X" in year:
        return _masked_year(year, month)
    if month is None:
        return Extent((int(year), 1, 1), (int(year), 12, 31), Precision.YEAR)
    if month == "XX":
        if day not in {None, "XX"}:
            msg = f"day {day} of an unspecified month"
            raise NotEdtfError(msg)
        return Extent((int(year), 1, 1), (int(year), 12, 31), Precision.YEAR)
    if "21" <= month <= "24":
        return _season(int(year), int(month), day)
    return _month_or_day(year, month, day)


def strange_character(text: str, /) -> str | None:
    """The first character that occurs in no EDTF expression of any level."""
    match = pattern(r"[^-0-9/.,TZYXES?~%+:\[\]{}]").search(text)
    return match and match[0]


def _masked_year(year: str, month: str | None) -> Extent:
    if month is not None:
        msg = "unspecified digits of the year with a month after them"
        raise NotEdtfError(msg)
    first, last = sorted(
        (int(year.replace("X", "0")), int(year.replace("X", "9")))
    )
    size = Precision.CENTURY if year.endswith("XX") else Precision.DECADE
    return Extent((first, 1, 1), (last, 12, 31), size)


def _season(year: int, season: int, day: str | None) -> Extent:
    """Meteorological seasons of the northern hemisphere."""
    if day is not None:
        msg = f"season {season} takes no day"
        raise NotEdtfError(msg)
    if season != _WINTER:
        month = 3 * (season - 20)
        last = (year, month + 2, days_in_month(year, month + 2))
        return Extent((year, month, 1), last, Precision.SEASON)
    if year == dt.MAXYEAR:
        last = (year, 12, 31)
    else:
        last = (year + 1, 2, days_in_month(year + 1, 2))
    return Extent((year, 12, 1), last, Precision.SEASON)


def _month_or_day(year_text: str, month_text: str, day: str | None) -> Extent:
    year, month = int(year_text), int(month_text)
    if month not in MONTHS:
        msg = f"month {month_text} is not in 01-12"
        raise NotEdtfError(msg)
    days = days_in_month(year, month)
    if day is None or day == "XX":
        return Extent((year, month, 1), (year, month, days), Precision.MONTH)
    if not 1 <= int(day) <= days:
        msg = f"{year_text}-{month_text} has no day {day}"
        raise NotEdtfError(msg)
    only = (year, month, int(day))
    return Extent(only, only, Precision.DAY)


def _interval(text: str) -> Reach:
    first, _, last = text.partition("/")
    if "/" in last:
        msg = "more than one '/'"
        raise NotEdtfError(msg)
    if "T" in text:
        msg = "time of day in an interval"
        raise NotEdtfError(msg)
    if not first and not last:
        msg = "interval has neither a start nor an end"
        raise NotEdtfError(msg)
    start = None if first in {"", ".."} else reach_date(first)
    end = None if last in {"", ".."} else reach_date(last)
    if "X" in text:
        msg = "unspecified digits in an interval"
        raise NotEdtfError(msg)
    if start is None or end is None:
        known = start or end
        return (
            start and start.earliest,
            end and end.latest,
            known.precision if known else Precision.CENTURY,
        )
    if start.earliest > end.latest:
        msg = "interval ends before it starts"
        raise NotEdtfError(msg)
    size = start.precision.coarser(end.precision)
    return start.earliest, end.latest, size


def _with_time(text: str) -> Extent:
    day, _, clock = text.partition("T")
    found = reach_date(day)
    if found.precision is not Precision.DAY or not day[-1].isdigit():
        msg = "time of day needs a complete, unqualified date before it"
        raise NotEdtfError(msg)
    match = pattern(
        "([0-9]{2}):([0-9]{2}):([0-9]{2})"
        "(?:Z|([+-])([0-9]{2})(?::([0-9]{2}))?)?"
    ).fullmatch(clock)
    if match is None:
        msg = "time is not hh:mm:ss, with nothing, Z, +hh or +hh:mm after it"
        raise NotEdtfError(msg)
    hour, minute, second, sign, zone_hour, zone_minute = match.groups()
    if hour > "24" or (hour == "24" and (minute, second) != ("00", "00")):
        msg = f"time {hour}:{minute}:{second} is later than 24:00:00"
        raise NotEdtfError(msg)
    for name, value in (("minute", minute), ("second", second)):
        if value > "59":
            msg = f"{name} {value} is not in 00-59"
            raise NotEdtfError(msg)
    if sign:
        _check_zone(sign, zone_hour, zone_minute or "00")
    return Extent(found.earliest, found.latest, Precision.TIME)


def _check_zone(sign: str, hour: str, minute: str) -> None:
    if minute > "59":
        msg = f"minute {minute} of the time zone offset is not in 00-59"
        raise NotEdtfError(msg)
    if (sign, hour, minute) == ("-", "00", "00"):
        msg = "time zone offset -00:00 does not exist, UTC is Z"
        raise NotEdtfError(msg)
    if f"{hour}:{minute}" > ("14:00" if sign == "+" else "12:00"):
        msg = (
            f"time zone offset {sign}{hour}:{minute} is beyond"
            " -12:00 to +14:00"
        )
        raise NotEdtfError(msg)


def _long_year(text: str) -> Extent:
    if pattern("Y-?[1-9][0-9]{4,}").fullmatch(text):
        msg = "the year is outside 0001-9999"
        raise YearError(msg)
    msg = (
        "a year with Y has five digits or more, not 0 first, and stands alone"
    )
    raise NotEdtfError(msg)


def _malformed(text: str) -> str:
    if text.startswith("+"):
        return "a year takes no plus sign"
    if text.startswith("Y"):
        return "a year with Y stands alone"
    year = text.removeprefix("-").partition("-")[0].rstrip("?~%")
    if not pattern("[0-9X]{4}").fullmatch(year):
        return f"year {year!r} is not four digits"
    return "not of the form YYYY, YYYY-MM or YYYY-MM-DD"


def _strange(character: str) -> str:
    if character.isspace():
        return "white space in expression"
    hint = "EdtfDate.from_text reads printed dates"
    return f"character {character!r} does not occur in EDTF ({hint})"


def _plain_day(text: str) -> dt.date | None:
    """The day, if the text is one and nothing more; the quick way in."""
    if text[4:5] != "-" or text[7:8] != "-":
        return None  # fromisoformat reads weeks too
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None


def _date(day: Ymd | None) -> dt.date | None:
    if day is None:
        return None
    year = day[0]
    if not dt.MINYEAR <= year <= dt.MAXYEAR:
        shown = f"{year:05d}" if year < 0 else f"{year:04d}"
        msg = f"year {shown} is outside 0001-9999"
        raise YearError(msg)
    return dt.date(*day)
