"""The Gregorian calendar, carried on to years of any size and sign."""

import datetime as dt
import functools
from typing import TypeAlias

Ymd: TypeAlias = tuple[int, int, int]

MONTHS = range(1, 13)
FEBRUARY = 2
LEAP_DAY = 29
_CYCLE = 400
"""After how many years the Gregorian calendar repeats itself."""


def is_leap(year: int, /) -> bool:
    """Whether a year has a Feb. 29.

    Examples:
        >>> [year for year in (1896, 1900, 2000, 2022) if is_leap(year)]
        [1896, 2000]
    """
    return days_in_month(year, FEBRUARY) == LEAP_DAY


def days_in_month(year: int, month: int, /) -> int:
    """How many days a month has.

    Examples:
        >>> days_in_month(2016, 2), days_in_month(1900, 2)
        (29, 28)
    """
    return _last_day(2000 + year % _CYCLE, month)


@functools.cache
def _last_day(year: int, month: int) -> int:
    # late: dateutil would double the time that the records take to import
    from dateutil.relativedelta import relativedelta

    return (dt.date(year, month, 1) + relativedelta(day=31)).day
