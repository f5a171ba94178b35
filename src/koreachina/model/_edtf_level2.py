"""EDTF level 2: recognised, in order to be refused by name.

A reader who writes ``[2014,2015]`` should learn that this is EDTF, of a level
that is not read here, and not that the bracket is a wrong character.

Source: EDTF level 2, ISO 8601-2:2019.
"""

import itertools

from ._calendar import FEBRUARY, LEAP_DAY, MONTHS, days_in_month, is_leap
from ._edtf_grammar import (
    NotEdtfError,
    YearError,
    pattern,
    reach_date,
    strange_character,
)

_SOME_LEAP_YEAR = 2000


def refusal(text: str, error: NotEdtfError, /) -> str:
    """The message for an expression that levels 0 and 1 do not read.

    Args:
        text: The expression.
        error: What the grammar of levels 0 and 1 says about it.

    Examples:
        >>> refusal("19X4", NotEdtfError("not of the form YYYY"))
        "unsupported EDTF '19X4': unspecified digits inside a date make it a level 2 expression, levels 0 and 1 are read"
    """
    if isinstance(error, YearError):
        return f"unsupported EDTF {text!r}: {error}"
    if strange_character(text) is not None:
        return f"invalid EDTF {text!r}: {error}"
    try:
        feature = level2_feature(text)
    except NotEdtfError as deeper:
        return f"invalid EDTF {text!r}: {deeper}"
    if feature is None:
        return f"invalid EDTF {text!r}: {error}"
    return (
        f"unsupported EDTF {text!r}: {feature} make it a level 2 expression,"
        " levels 0 and 1 are read"
    )


def level2_feature(text: str, /) -> str | None:
    """The feature that makes an expression level 2, or None if it is not.

    Raises:
        NotEdtfError: It has the shape of level 2, but cannot be.

    Examples:
        >>> level2_feature("{1960,1961-12}")
        'braces (all of a set)'
        >>> level2_feature("2016-13") is None
        True
    """
    if text[:1] in {"[", "{"} or text[-1:] in {"]", "}"}:
        return _set(text)
    if "T" in text:
        return None  # times of day are of level 0 only
    if "/" in text:
        return _interval(text)
    if pattern("Y-?[1-9][0-9]*E[1-9][0-9]*(?:S[1-9][0-9]*)?").fullmatch(text):
        return "exponents of a year"
    if pattern("(?:Y-?[1-9][0-9]{4,}|-?[0-9]{4})S[1-9][0-9]*").fullmatch(text):
        return "significant digits of a year"
    return _date(text)


def _set(text: str) -> str:
    if (text[0], text[-1]) not in {("[", "]"), ("{", "}")}:
        msg = "brackets of a set do not match"
        raise NotEdtfError(msg)
    for item in text[1:-1].split(","):
        known = [end for end in item.split("..") if end]
        if item.count("..") > 1 or not known:
            msg = f"{item!r} is no member of a set"
            raise NotEdtfError(msg)
        for end in known:
            _member(end)
    return (
        "brackets (one of a set)"
        if text[0] == "["
        else "braces (all of a set)"
    )


def _interval(text: str) -> str | None:
    if text.count("/") > 1:
        return None
    ends = text.split("/")
    features = [_member(end) for end in ends if end not in {"", ".."}]
    if "X" in text:
        return "unspecified digits in an interval"
    return next(filter(None, features), None)


def _member(text: str) -> str | None:
    """The feature of a date that stands in a set or an interval."""
    feature = _date(text)
    if feature is None:
        reach_date(text)
    return feature


def _date(text: str) -> str | None:
    match = pattern(
        "([?~%]?)-?([0-9X]{4})([?~%]?)"
        "(?:-([?~%]?)([0-9X]{2})([?~%]?)"
        "(?:-([?~%]?)([0-9X]{2})[?~%]?)?)?"
    ).fullmatch(text)
    if match is None:
        return None
    before, year, after_year, of_month, month, after_month, of_day, day = (
        match.groups(default="")
    )
    inner = before or of_month or of_day
    inner = inner or (month and after_year) or (day and after_month)
    grouping = not day and "25" <= month <= "41" and "X" not in year + month
    if not (inner or grouping or _masked_inside(year, month, day)):
        return None
    if not grouping and not _fits_a_date(year, month, day):
        msg = "no date of the calendar fits"
        raise NotEdtfError(msg)
    if inner:
        return "qualifiers of a part of a date"
    if grouping:
        return f"groupings such as {month} (quarters and the like)"
    return "unspecified digits inside a date"


def _masked_inside(year: str, month: str, day: str) -> bool:
    """Whether digits are unspecified where level 1 does not allow it."""
    if "X" not in year + month + day:
        return False
    whole = "-".join(filter(None, (year, month, day)))
    return not pattern(
        "[0-9]{3}X|[0-9]{2}XX|[0-9]{4}-XX(?:-XX)?|[0-9]{4}-[0-9]{2}-XX"
    ).fullmatch(whole)


def _fits_a_date(year: str, month: str, day: str) -> bool:
    if not month:
        return True
    months = [m for m in _filled(month) if m in MONTHS]
    if not day:
        return bool(months) or "21" <= month <= "24"
    first = min((d for d in _filled(day) if d), default=99)
    if months == [FEBRUARY] and first == LEAP_DAY:
        return any(map(is_leap, _filled(year)))
    return any(first <= days_in_month(_SOME_LEAP_YEAR, m) for m in months)


def _filled(mask: str) -> list[int]:
    """The numbers that a mask such as ``1X`` stands for, in order."""
    digits = ("0123456789" if c == "X" else c for c in mask)
    return [int("".join(number)) for number in itertools.product(*digits)]
