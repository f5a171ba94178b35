"""Dates as newspapers print them, in the style of the Associated Press.

``May 3-6, 2022`` to EDTF and back. Source: AP Stylebook, "months" and
"dates"; months are abbreviated before a day, save March to July. Read, but
never printed: months in full before a day, ``Sep.``, lost stops and commas,
dashes for hyphens, blanks around them, ``3 May 2022``.
"""

import re

from koreachina.errors import DateError

from ._ap_patterns import (
    AND,
    DAY,
    ENTRY_DATE,
    GAP,
    MONTH,
    PART,
    RANGE,
    SEASON,
    TO_YEAR,
    YEAR,
    match_date,
)
from ._edtf_grammar import NotEdtfError, pattern, read

__all__ = [
    "DAY",
    "ENTRY_DATE",
    "MONTH",
    "RANGE",
    "SEASON",
    "YEAR",
    "match_date",
    "print_edtf",
    "read_printed",
]

_FULL = (
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
_SHORT = (
    "Jan.",
    "Feb.",
    "March",
    "April",
    "May",
    "June",
    "July",
    "Aug.",
    "Sept.",
    "Oct.",
    "Nov.",
    "Dec.",
)
_NUMBER = {name[:3].lower(): i for i, name in enumerate(_FULL, start=1)}
_SEASONS = {"spring": 21, "summer": 22, "fall": 23, "winter": 24}
_SEASON_OF = {number: name for name, number in _SEASONS.items()}


def read_printed(text: str, /, *, year: int | None = None) -> str:
    """The EDTF expression, valid at level 0 or 1, of a printed date.

    Args:
        text: The date; blanks, a colon or a stop after it do not matter.
        year: The year of a date that has none printed. As with a printed one,
            it is the year in which a range ends.

    Raises:
        DateError: The text is no date that we read, or no day of the
            calendar, or has no year.

    Examples:
        >>> read_printed("Dec. 30-Jan. 2, 2015:")
        '2014-12-30/2015-01-02'
    """
    bare = text.strip().rstrip(":. \t\u00a0")
    try:
        edtf = _read(bare, year)
        read(edtf)
    except NotEdtfError as exc:
        msg = f"invalid date {text!r}: {exc}"
        raise DateError(msg) from None
    return edtf


def print_edtf(edtf: str, /) -> str:
    """A valid EDTF expression as AP prints it; inverse of `read_printed`.

    Raises:
        DateError: AP has no form for it.

    Examples:
        >>> print_edtf("2009-10-29/2009-11-02")
        'Oct. 29-Nov. 2, 2009'
    """
    first, slash, last = edtf.partition("/")
    printed = _print_range(first, last) if slash else _print_one(first)
    if printed is None:
        msg = (
            f"no printed form of EDTF {edtf!r}, expected a day, month, season,"
            " year or decade from 1000 on, or a range of two days, months or"
            " years"
        )
        raise DateError(msg)
    return printed


def _read(bare: str, year: int | None) -> str:
    for source, reader in _FORMS:
        match = pattern(source).fullmatch(bare)
        if match:
            return reader(match, year)
    raise NotEdtfError(_why_not(bare))


def _days(match: re.Match[str], given: int | None) -> str:
    month, day, year, last_month, last_day, last_year = match.groups()
    if last_day is None:
        return _day(_year(year, given), month, day)
    if year is not None and last_month is None:
        msg = "the range names a year, then no month"
        raise NotEdtfError(msg)
    last_month = last_month or month
    first, last = _years(month, year, last_month, last_year, given)
    return f"{_day(first, month, day)}/{_day(last, last_month, last_day)}"


def _months(match: re.Match[str], given: int | None) -> str:
    month, year, last_month, last_year = match.groups()
    if last_month is None:
        return _month(_year(year, given), month)
    first, last = _years(month, year, last_month, last_year, given)
    return f"{_month(first, month)}/{_month(last, last_month)}"


def _day_first(match: re.Match[str], given: int | None) -> str:
    day, month, year = match.groups()
    return _day(_year(year, given), month, day)


def _year_range(match: re.Match[str], given: int | None) -> str:
    return match[1] if match[2] is None else f"{match[1]}/{match[2]}"


def _decade(match: re.Match[str], given: int | None) -> str:
    return f"{match[1]}X"


def _season(match: re.Match[str], given: int | None) -> str:
    name = match[1].lower().replace("autumn", "fall")
    return f"{_year(match[2], given):04d}-{_SEASONS[name]}"


_FORMS = (
    (
        (
            f"({MONTH}){GAP}({DAY})(?:{TO_YEAR}({YEAR}))?"
            f"(?:{RANGE}(?:({MONTH}){GAP})?({DAY})(?:{TO_YEAR}({YEAR}))?)?"
        ),
        _days,
    ),
    (
        (
            f"{PART}({MONTH})(?:{TO_YEAR}({YEAR}))?"
            f"(?:{RANGE}{PART}({MONTH})(?:{TO_YEAR}({YEAR}))?)?"
        ),
        _months,
    ),
    (f"({DAY}){GAP}({MONTH})(?:{TO_YEAR}({YEAR}))?", _day_first),
    (f"({YEAR})(?:{RANGE}({YEAR}))?", _year_range),
    ("([0-9]{3})0s", _decade),
    (f"({SEASON})(?:{TO_YEAR}({YEAR}))?", _season),
)


def _years(
    month: str,
    year: str | None,
    last_month: str,
    last_year: str | None,
    given: int | None,
) -> tuple[int, int]:
    """The years of a range; one alone is that of its end.

    A range that goes back in the months has passed over New Year.
    """
    if year is None:
        last = _year(last_year, given)
        return last - (_number(month) > _number(last_month)), last
    if last_year is None:
        msg = "the range has a year at its start and none at its end"
        raise NotEdtfError(msg)
    return int(year), int(last_year)


def _year(printed: str | None, given: int | None) -> int:
    if printed is not None:
        return int(printed)
    if given is None:
        msg = "no year is printed, and none is given"
        raise NotEdtfError(msg)
    return given


def _number(month: str) -> int:
    return _NUMBER[month[:3].lower()]


def _month(year: int, month: str) -> str:
    return f"{year:04d}-{_number(month):02d}"


def _day(year: int, month: str, day: str) -> str:
    return f"{_month(year, month)}-{int(day.rstrip('stndrhSTNDRH')):02d}"


def _why_not(bare: str) -> str:
    if not bare:
        return "empty text"
    if pattern(f"{DAY}{AND}(?:{MONTH}{GAP})?{DAY}").search(bare):
        return "separate days are a set of dates, which is EDTF level 2"
    if pattern("[-0-9/.]+").fullmatch(bare):
        return (
            "figures alone, where a month is named in print"
            " (EdtfDate.parse reads EDTF)"
        )
    for word in pattern(r"[^\W\d_]+[.]?").findall(bare):
        if not pattern(f"{MONTH}|{SEASON}|{_WORDS}").fullmatch(word):
            return f"unknown month name {word!r}"
    return "not of a form such as 'May 3-6, 2022' or 'October 2014'"


_WORDS = "(?i:early|mid|late|to|of|and|s|st|nd|rd|th)"


def _print_one(edtf: str) -> str | None:
    parts = _parts(edtf)
    if parts is None:
        decade = pattern("([1-9][0-9]{2})X").fullmatch(edtf)
        return f"{decade[1]}0s" if decade else None
    year, month, day = parts
    if month in _SEASON_OF:
        return f"{_SEASON_OF[month]} {year}"
    if day:
        return f"{_SHORT[month - 1]} {day}, {year}"
    return f"{_FULL[month - 1]} {year}" if month else f"{year}"


def _print_range(first: str, last: str) -> str | None:
    start, end = _parts(first), _parts(last)
    if start is None or end is None or len(first) != len(last):
        return None
    year, month, day = start
    last_year, last_month, last_day = end
    if month in _SEASON_OF or last_month in _SEASON_OF:
        return None
    if year != last_year or not month:
        return f"{_print_one(first)}-{_print_one(last)}"
    if not day:
        return f"{_FULL[month - 1]}-{_print_one(last)}"
    if month == last_month:
        return f"{_SHORT[month - 1]} {day}-{last_day}, {year}"
    return f"{_SHORT[month - 1]} {day}-{_print_one(last)}"


def _parts(edtf: str) -> tuple[int, int, int] | None:
    """Year, month (or season) and day, 0 where there is none."""
    match = pattern(
        "([1-9][0-9]{3})(?:-([0-9]{2})(?:-([0-9]{2}))?)?"
    ).fullmatch(edtf)
    if match is None:
        return None
    year, month, day = match.groups(default="0")
    return int(year), int(month), int(day)
