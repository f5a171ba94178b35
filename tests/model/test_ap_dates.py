"""Printed dates."""

import re

import hypothesis.strategies as st
import pytest
from hypothesis import example, given

from koreachina.errors import DateError
from koreachina.model._ap_dates import ENTRY_DATE, match_date
from koreachina.model.edtf import EdtfDate
from koreachina.strategies import edtf_dates, printable_dates

# printed as AP prints it, both ways
AP = {
    "Jan. 1, 2014": "2014-01-01",
    "Feb. 12, 2013": "2013-02-12",
    "March 3, 2014": "2014-03-03",
    "April 3, 2014": "2014-04-03",
    "May 3, 2022": "2022-05-03",
    "June 2, 2021": "2021-06-02",
    "July 28, 2022": "2022-07-28",
    "Aug. 24, 2022": "2022-08-24",
    "Sept. 5, 2013": "2013-09-05",
    "Oct. 31, 2014": "2014-10-31",
    "Nov. 6, 2014": "2014-11-06",
    "Dec. 23, 2014": "2014-12-23",
    "May 3-6, 2022": "2022-05-03/2022-05-06",
    "May 3-3, 2022": "2022-05-03/2022-05-03",
    "Oct. 29-Nov. 2, 2009": "2009-10-29/2009-11-02",
    "Dec. 30, 2013-Jan. 2, 2014": "2013-12-30/2014-01-02",
    "October 2014": "2014-10",
    "January-September 2014": "2014-01/2014-09",
    "May-May 2014": "2014-05/2014-05",
    "December 2013-January 2014": "2013-12/2014-01",
    "2014": "2014",
    "2012-2013": "2012/2013",
    "2000s": "200X",
    "spring 2014": "2014-21",
    "summer 2014": "2014-22",
    "fall 2014": "2014-23",
    "winter 2014": "2014-24",
}

# read, but printed otherwise
READ = {
    "May 3-6, 2022:": "2022-05-03/2022-05-06",
    " Jan. 12, 2016. ": "2016-01-12",
    "Sept. 3, 2014 :": "2014-09-03",
    "January 24, 2014": "2014-01-24",
    "Sep. 3, 2014": "2014-09-03",
    "Sep 3, 2014": "2014-09-03",
    "Sept 29, 2014": "2014-09-29",
    "OCT. 27 2014": "2014-10-27",
    "Dec. 13,2011": "2011-12-13",
    "Oct. 28 – 31, 2014": "2014-10-28/2014-10-31",
    "Oct. 16–20, 2014": "2014-10-16/2014-10-20",
    "Oct. 16—20, 2014": "2014-10-16/2014-10-20",
    "Oct. 16\u00a0to 20, 2014": "2014-10-16/2014-10-20",
    "Oct. 17-Oct. 25, 2014": "2014-10-17/2014-10-25",
    "May 12–Aug. 10, 2022": "2022-05-12/2022-08-10",
    "Dec. 30-Jan. 2, 2015": "2014-12-30/2015-01-02",
    "Dec. 2013-Jan. 2014": "2013-12/2014-01",
    "Dec-Jan 2014": "2013-12/2014-01",
    "Sep — Dec 2014": "2014-09/2014-12",
    "October, 2014": "2014-10",
    "January of 2020": "2020-01",
    "Jan 2014 to May 2014": "2014-01/2014-05",
    "2012 – 2013": "2012/2013",
    "Autumn 2014": "2014-23",
    "early October 2014": "2014-10",
    "Mid-October 2014": "2014-10",
    "late-October 2014": "2014-10",
    "late October-early November 2014": "2014-10/2014-11",
    "3 May 2022": "2022-05-03",
    "May 3rd, 2022": "2022-05-03",
    "Aug. 31st 2022": "2022-08-31",
}

REFUSED = {
    "": "empty text",
    " : ": "empty text",
    "May 9 & 11, 2022": "separate days are a set of dates, which is EDTF level 2",
    "May 9 and 11, 2022": "separate days are a set of dates, which is EDTF level 2",
    "May 9, June 11, 2022": "separate days are a set of dates, which is EDTF level 2",
    "Feb. 30, 2022": "2022-02 has no day 30",
    "May 0, 2022": "2022-05 has no day 00",
    "May 3, 0000": "year 0000 is outside 0001-9999",
    "May 6-3, 2022": "interval ends before it starts",
    "2013-2012": "interval ends before it starts",
    "Foo 3, 2022": "unknown month name 'Foo'",
    "Mai 3, 2022": "unknown month name 'Mai'",
    "Octo. 3, 2022": "unknown month name 'Octo.'",
    "May 3": "no year is printed, and none is given",
    "October": "no year is printed, and none is given",
    "Oct. 3-6": "no year is printed, and none is given",
    "Dec. 30, 2013-Jan. 2": "the range has a year at its start and none at its end",
    "5/3/2022": "figures alone, where a month is named in print (EdtfDate.parse reads EDTF)",
    "2022-05-03": "figures alone, where a month is named in print (EdtfDate.parse reads EDTF)",
    "May 3, 22": "separate days are a set of dates, which is EDTF level 2",
    "May 3, 2022-6, 2022": "the range names a year, then no month",
    "2004s": "not of a form such as 'May 3-6, 2022' or 'October 2014'",
    "!": "not of a form such as 'May 3-6, 2022' or 'October 2014'",
}

NO_FORM = [
    "2022-05-03T09:30:00",
    "2022-05/..",
    "/2022",
    "2022~",
    "2022-05-XX",
    "20XX",
    "0999",
    "2014-05-03/2014-06",
    "2014-21/2014-22",
    "2014-05/2014-22",
    "2014-05/2014-06?",
]

LOOSE = [
    "Feb. 30, 2022",
    "May 6-3, 2022",
    "May 9 & 11, 2022",
    "May 9, 11 2022",
    "May 9 and June 11, 2022",
]


def _ids(texts: dict[str, str]) -> list[str]:
    return [ascii(text) for text in texts]


class TestFromText:
    """`EdtfDate.from_text`."""

    @pytest.mark.parametrize(
        ("text", "edtf"), [*AP.items(), *READ.items()], ids=_ids(AP | READ)
    )
    def test_valid(self, text: str, edtf: str) -> None:
        """Forms seen in print are read."""
        assert EdtfDate(edtf) == EdtfDate.from_text(text)

    @pytest.mark.parametrize(
        ("text", "reason"), REFUSED.items(), ids=_ids(REFUSED)
    )
    def test_invalid(self, text: str, reason: str) -> None:
        """What is no date is refused, and the message says why."""
        with pytest.raises(DateError) as info:
            EdtfDate.from_text(text)

        assert f"invalid date {text!r}: {reason}" == str(info.value)

    @pytest.mark.parametrize(
        ("text", "edtf"),
        [
            ("Oct. 17-25", "2014-10-17/2014-10-25"),
            ("May 12 to Aug. 10", "2014-05-12/2014-08-10"),
            ("Dec. 30-Jan. 2", "2013-12-30/2014-01-02"),
            ("Dec-Jan", "2013-12/2014-01"),
            ("late-October", "2014-10"),
            ("spring", "2014-21"),
            ("3 May", "2014-05-03"),
            ("Sept.", "2014-09"),
            ("May 3, 2022", "2022-05-03"),
            ("2012", "2012"),
        ],
    )
    def test_year(self, text: str, edtf: str) -> None:
        """The given year counts where the text has none."""
        assert EdtfDate(edtf) == EdtfDate.from_text(text, year=2014)

    @pytest.mark.parametrize("year", [0, -1, 10000, 10**9])
    def test_year_of_no_date(self, year: int) -> None:
        """A year that no date has is a `DateError`."""
        with pytest.raises(DateError, match="'May 3'"):
            EdtfDate.from_text("May 3", year=year)

    @pytest.mark.parametrize("text", [None, 2022, b"May 3, 2022"])
    def test_wrong_type(self, text: object) -> None:
        """What is no string is a `TypeError` that names the type."""
        with pytest.raises(TypeError, match=type(text).__name__):
            EdtfDate.from_text(text)  # type: ignore[arg-type]

    @pytest.mark.parametrize("year", ["2014", 2014.0, True])
    def test_wrong_type_of_year(self, year: object) -> None:
        """So is a year that is no int."""
        with pytest.raises(TypeError, match=type(year).__name__):
            EdtfDate.from_text("May 3", year=year)  # type: ignore[arg-type]

    @given(st.text())
    @example("May 3, 2022\u0660")
    @example("\ud800 3, 2022")
    def test_fuzzing(self, text: str) -> None:
        """Any text is read or refused with a `DateError`."""
        try:
            EdtfDate.from_text(text, year=2014)
        except DateError as exc:
            assert repr(text) in str(exc)  # noqa: PT017

    @given(
        st.lists(
            st.sampled_from(
                [
                    "May",
                    "Sept.",
                    "Dec.",
                    "3",
                    "31",
                    "99",
                    "2014",
                    "0000",
                    ",",
                    " ",
                    "-",
                    "–",
                    "to",
                    "&",
                    "late",
                    "s",
                ]
            ),
            max_size=12,
        ).map("".join)
    )
    def test_fuzzing_near_dates(self, text: str) -> None:
        """So are texts that come close to a date."""
        try:
            EdtfDate.from_text(text)
        except DateError as exc:
            assert repr(text) in str(exc)  # noqa: PT017


class TestToText:
    """`EdtfDate.to_text`."""

    @pytest.mark.parametrize(("text", "edtf"), AP.items(), ids=_ids(AP))
    def test_ap_style(self, text: str, edtf: str) -> None:
        """Dates are printed as AP prints them."""
        assert text == EdtfDate(edtf).to_text()

    @pytest.mark.parametrize("edtf", NO_FORM)
    def test_no_form(self, edtf: str) -> None:
        """What AP has no form for is refused."""
        with pytest.raises(DateError, match="no printed form of EDTF") as info:
            EdtfDate(edtf).to_text()

        assert repr(edtf) in str(info.value)

    @given(printable_dates())
    def test_inverse(self, date: EdtfDate) -> None:
        """`from_text` is the inverse of `to_text`."""
        assert date == EdtfDate.from_text(date.to_text())

    @given(edtf_dates())
    def test_total(self, date: EdtfDate) -> None:
        """Any date is printed so that it can be read, or refused."""
        try:
            text = date.to_text()
        except DateError:
            return
        assert date == EdtfDate.from_text(text)


class TestMatchDate:
    """`match_date` and the pattern behind it."""

    @pytest.mark.parametrize(
        "text",
        [t for t in [*AP, *READ, *LOOSE] if t[0] not in "12"],
        ids=ascii,
    )
    def test_longest(self, text: str) -> None:
        """A date with a year is matched whole, whatever follows."""
        text = text.strip(" .:")
        for after in (":", ".", "", " A cat.", " – 12 cats", "-"):
            assert (len(text), text) == match_date(text + after)

    @pytest.mark.parametrize(
        "text",
        [
            "On April 3 Chinese and",
            "May 3 Chinese",
            "May Day 2014",
            "2014: A cat",
            "2000s",
            "Mayor 3, 2014",
            "May 3, 20145",
            ": lost",
            "",
        ],
    )
    def test_none(self, text: str) -> None:
        """What has no year, or no month, is not matched."""
        assert match_date(text) is None

    def test_position(self) -> None:
        """The match begins at the position."""
        expected = (11, "May 2014")

        assert expected == match_date("On May 2014", 3)

    def test_no_groups(self) -> None:
        """The pattern can be put into another."""
        pattern = re.compile(rf"({ENTRY_DATE})(?:[:.]|(?=\s))")
        match = pattern.match("May 3, 2022: A cat")

        assert match is not None
        assert match.groups() == ("May 3, 2022",)

    @pytest.mark.parametrize(
        "part", ["May ", "May 3", "May 3-", "May 3, 2014-", " ", "-", "3 "]
    )
    def test_beginnings(self, part: str) -> None:
        """Any number of beginnings of a date make none."""
        text = part * (200_000 // len(part))

        assert re.search(f"(?:{ENTRY_DATE}):", text) is None
