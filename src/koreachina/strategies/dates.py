"""Strategies for dates."""

import datetime as dt

import hypothesis.strategies as st

from koreachina.model.edtf import EdtfDate

_QUALIFIERS = ("", "?", "~", "%")
_TIME_ZONES = ("", "Z", "+00:00", "+09:00", "+14:00", "-12", "-04", "-09:30")


@st.composite
def edtf_dates(
    draw: st.DrawFn, *, days: st.SearchStrategy[dt.date] | None = None
) -> EdtfDate:
    """EDTF dates of every kind that `EdtfDate` reads.

    Days, months, years, seasons, decades, centuries, days with a time,
    unspecified months and days, qualifiers; intervals of all that may stand
    in one, with open and unknown ends. Requires Hypothesis.

    Args:
        days: The days around which dates are made, by default all that
            `datetime.date` knows. A date covers the day it is made from.
    """
    days = st.dates() if days is None else days
    kind = draw(st.sampled_from(["date", "interval", "half-open", "time"]))
    first = draw(days)
    if kind == "time":
        return EdtfDate(f"{first.isoformat()}T{draw(_clocks())}")
    if kind == "date":
        forms = _forms(first) + _unspecified(first)
        return EdtfDate(draw(st.sampled_from(forms)) + draw(_qualifiers()))
    if kind == "half-open":
        edge = draw(st.sampled_from(["..", ""]))
        end = draw(st.sampled_from([*_forms(first), ".."]))
        qualifier = "" if end == ".." else draw(_qualifiers())
        ends = (edge, end + qualifier)
        return EdtfDate("/".join(draw(st.permutations(ends))))
    first, last = sorted((first, draw(days)))
    start = draw(st.sampled_from(_forms(first))) + draw(_qualifiers())
    end = draw(st.sampled_from(_forms(last))) + draw(_qualifiers())
    return EdtfDate(f"{start}/{end}")


@st.composite
def printable_dates(
    draw: st.DrawFn, *, days: st.SearchStrategy[dt.date] | None = None
) -> EdtfDate:
    """EDTF dates that `EdtfDate.to_text` can print.

    Requires Hypothesis.

    Args:
        days: The days around which dates are made, by default all from 1000
            on; earlier ones have no printed form.
    """
    days = st.dates(min_value=dt.date(1000, 1, 1)) if days is None else days
    first, last = sorted((draw(days), draw(days)))
    width = draw(st.sampled_from([4, 7, 10]))
    day = first.isoformat()
    return EdtfDate(
        draw(
            st.sampled_from(
                [
                    day[:width],
                    f"{day[:width]}/{last.isoformat()[:width]}",
                    f"{day[:3]}X",
                    f"{day[:4]}-{21 + first.month % 4}",
                ]
            )
        )
    )


def _forms(day: dt.date) -> list[str]:
    """The day, and what covers it and may stand in an interval."""
    iso = day.isoformat()
    winter_before = day.month <= 2
    season_year = day.year - winter_before
    if not season_year:
        return [iso, iso[:7], iso[:4]]
    season = 24 if winter_before else 20 + day.month // 3
    return [iso, iso[:7], iso[:4], f"{season_year:04d}-{season}"]


def _unspecified(day: dt.date) -> list[str]:
    """What covers the day and has digits unspecified."""
    iso = day.isoformat()
    forms = [f"{iso[:7]}-XX", f"{iso[:4]}-XX", f"{iso[:4]}-XX-XX"]
    if day.year >= 10:
        forms.append(f"{iso[:3]}X")
    if day.year >= 100:
        forms.append(f"{iso[:2]}XX")
    return forms


def _qualifiers() -> st.SearchStrategy[str]:
    return st.sampled_from(_QUALIFIERS)


def _clocks() -> st.SearchStrategy[str]:
    clocks = st.times().map(lambda time: time.strftime("%H:%M:%S"))
    return st.builds(
        "{}{}".format,
        clocks | st.just("24:00:00"),
        st.sampled_from(_TIME_ZONES),
    )
