"""The date value type."""

import copy
import datetime as dt
import pickle
from time import struct_time
from typing import Any

import attrs
import hypothesis.strategies as st
import pytest
from edtf import parse_edtf
from hypothesis import example, given, settings

from koreachina.errors import DateError
from koreachina.model.edtf import EdtfDate, Precision
from koreachina.strategies import edtf_dates

days_of_a_year = st.dates(dt.date(2014, 1, 1), dt.date(2015, 3, 31))
near_dates = edtf_dates(days=days_of_a_year)

READ = {
    # expression: earliest, latest, precision
    "2022-05-03": ("2022-05-03", "2022-05-03", "day"),
    "2016-02-29": ("2016-02-29", "2016-02-29", "day"),
    "0001-01-01": ("0001-01-01", "0001-01-01", "day"),
    "9999-12-31": ("9999-12-31", "9999-12-31", "day"),
    "2022-05-03?": ("2022-05-03", "2022-05-03", "day"),
    "2022-05": ("2022-05-01", "2022-05-31", "month"),
    "2022-04": ("2022-04-01", "2022-04-30", "month"),
    "2000-02": ("2000-02-01", "2000-02-29", "month"),
    "1900-02~": ("1900-02-01", "1900-02-28", "month"),
    "2022-05-XX": ("2022-05-01", "2022-05-31", "month"),
    "2022": ("2022-01-01", "2022-12-31", "year"),
    "2022%": ("2022-01-01", "2022-12-31", "year"),
    "2022-XX": ("2022-01-01", "2022-12-31", "year"),
    "2022-XX-XX": ("2022-01-01", "2022-12-31", "year"),
    "200X": ("2000-01-01", "2009-12-31", "decade"),
    "156X~": ("1560-01-01", "1569-12-31", "decade"),
    "20XX": ("2000-01-01", "2099-12-31", "century"),
    "2014-21": ("2014-03-01", "2014-05-31", "season"),
    "2014-22": ("2014-06-01", "2014-08-31", "season"),
    "2014-23~": ("2014-09-01", "2014-11-30", "season"),
    "2015-24": ("2015-12-01", "2016-02-29", "season"),
    "9999-24": ("9999-12-01", "9999-12-31", "season"),
    "2022-05-03T09:30:00": ("2022-05-03", "2022-05-03", "time"),
    "2022-05-03T24:00:00Z": ("2022-05-03", "2022-05-03", "time"),
    "2022-05-03T23:59:59+14:00": ("2022-05-03", "2022-05-03", "time"),
    "2022-05-03T00:00:00-12": ("2022-05-03", "2022-05-03", "time"),
    "2022-05-03T00:00:00+00:00": ("2022-05-03", "2022-05-03", "time"),
    "2022-05-03/2022-05-06": ("2022-05-03", "2022-05-06", "day"),
    "2022-05-03/2022-05-03": ("2022-05-03", "2022-05-03", "day"),
    "2022-05-03?/2022-06": ("2022-05-03", "2022-06-30", "month"),
    "2014/2014-03": ("2014-01-01", "2014-03-31", "year"),
    "2014-03/2014": ("2014-03-01", "2014-12-31", "year"),
    "2014-21/2014-23": ("2014-03-01", "2014-11-30", "season"),
    "2022-05-10/..": ("2022-05-10", None, "day"),
    "2022-05/": ("2022-05-01", None, "month"),
    "../2022": (None, "2022-12-31", "year"),
    "/2022-05-03": (None, "2022-05-03", "day"),
    "../..": (None, None, "century"),
    "/..": (None, None, "century"),
    "../": (None, None, "century"),
}

INVALID = {
    "": "empty expression",
    " 2022": "white space in expression",
    "2022\n": "white space in expression",
    "May 3, 2022": "character 'M' does not occur in EDTF (EdtfDate.from_text reads printed dates)",
    "２０２２-05-03": "character '２' does not occur in EDTF (EdtfDate.from_text reads printed dates)",
    "[2014, 2015]": "white space in expression",
    "+2022": "a year takes no plus sign",
    "22": "year '22' is not four digits",
    "20220503": "year '20220503' is not four digits",
    "-": "year '' is not four digits",
    "-0000": "year -0000 does not exist",
    "2022-5": "not of the form YYYY, YYYY-MM or YYYY-MM-DD",
    "2022-W01-1": "character 'W' does not occur in EDTF (EdtfDate.from_text reads printed dates)",
    "2022-13": "month 13 is not in 01-12",
    "2022-00": "month 00 is not in 01-12",
    "2022-42": "month 42 is not in 01-12",
    "2022-02-30": "2022-02 has no day 30",
    "2022-02-00": "2022-02 has no day 00",
    "2014-21-03": "season 21 takes no day",
    "2014-25-03": "month 25 is not in 01-12",
    "Y1702": "a year with Y has five digits or more, not 0 first, and stands alone",
    "Y17E7-12": "a year with Y has five digits or more, not 0 first, and stands alone",
    "Y17000/Y18000": "a year with Y stands alone",
    "2014/2015/2016": "more than one '/'",
    "198X/199X/2000": "more than one '/'",
    "/": "interval has neither a start nor an end",
    "2015/2014": "interval ends before it starts",
    "2022-05-06/2022-05-03": "interval ends before it starts",
    "2022-05-03/2022-05-32": "2022-05 has no day 32",
    "0001/-0001": "interval ends before it starts",
    "2014-23/2014-22": "interval ends before it starts",
    "199X/2016-13": "month 13 is not in 01-12",
    "2014-05-03T09:30:00/2015": "time of day in an interval",
    "2022-05T09:30:00": "time of day needs a complete, unqualified date before it",
    "2022-05-03?T09:30:00": "time of day needs a complete, unqualified date before it",
    "2022-05-03T9:30": "time is not hh:mm:ss, with nothing, Z, +hh or +hh:mm after it",
    "2022-05-03T09:30:00.5": "time is not hh:mm:ss, with nothing, Z, +hh or +hh:mm after it",
    "2022-05-03T25:00:00": "time 25:00:00 is later than 24:00:00",
    "2022-05-03T24:00:01": "time 24:00:01 is later than 24:00:00",
    "2022-05-03T09:60:00": "minute 60 is not in 00-59",
    "2022-05-03T09:30:60": "second 60 is not in 00-59",
    "2022-05-03T09:30:00+09:60": "minute 60 of the time zone offset is not in 00-59",
    "2022-05-03T09:30:00-00:00": "time zone offset -00:00 does not exist, UTC is Z",
    "2022-05-03T09:30:00+14:01": "time zone offset +14:01 is beyond -12:00 to +14:00",
    "2022-05-03T09:30:00-13": "time zone offset -13:00 is beyond -12:00 to +14:00",
    "[1999": "brackets of a set do not match",
    "[1999}": "brackets of a set do not match",
    "1999]": "brackets of a set do not match",
    "[]": "'' is no member of a set",
    "[..]": "'..' is no member of a set",
    "[1999..2000..2001]": "'1999..2000..2001' is no member of a set",
    "[1999,2000-13]": "month 13 is not in 01-12",
    "156X-09-31": "no date of the calendar fits",
    "15XX-2X-25": "no date of the calendar fits",
    "19X1-02-29": "no date of the calendar fits",
    "2014-1X-4X": "no date of the calendar fits",
    "2014-XX-00": "no date of the calendar fits",
    "2014-5X": "no date of the calendar fits",
    "~2014-13": "no date of the calendar fits",
}

LEVEL_2 = {
    "[1667,1668,1670..1672]": "brackets (one of a set)",
    "[..1760-12-03]": "brackets (one of a set)",
    "{1960,1961-1X}": "braces (all of a set)",
    "{1760-12..}": "braces (all of a set)",
    "Y-17E7": "exponents of a year",
    "Y3388E2S3": "exponents of a year",
    "1950S2": "significant digits of a year",
    "Y171010000S3": "significant digits of a year",
    "?2014": "qualifiers of a part of a date",
    "%-2011-06-13": "qualifiers of a part of a date",
    "2014?-05": "qualifiers of a part of a date",
    "2014-~05": "qualifiers of a part of a date",
    "2014-05~-03": "qualifiers of a part of a date",
    "2014-05-%03": "qualifiers of a part of a date",
    "2014-~21": "qualifiers of a part of a date",
    "2014-~05/2015": "qualifiers of a part of a date",
    "1984-06-02/2004-%06": "qualifiers of a part of a date",
    "2014-25": "groupings such as 25 (quarters and the like)",
    "2014-41": "groupings such as 41 (quarters and the like)",
    "1XXX": "unspecified digits inside a date",
    "XXXX-XX-23": "unspecified digits inside a date",
    "19X1": "unspecified digits inside a date",
    "201X-05": "unspecified digits inside a date",
    "2014-XX-03": "unspecified digits inside a date",
    "2014-1X": "unspecified digits inside a date",
    "19X6-02-29": "unspecified digits inside a date",
    "198X/199X": "unspecified digits in an interval",
    "2014-10-XX/2015": "unspecified digits in an interval",
    "20X3/..": "unspecified digits in an interval",
}

OTHER_YEARS = {
    "0000": "year 0000 is outside 0001-9999",
    "0000-02/1111": "year 0000 is outside 0001-9999",
    "000X": "year 0000 is outside 0001-9999",
    "-0002": "year -0002 is outside 0001-9999",
    "-01XX": "year -0199 is outside 0001-9999",
    "-0004-24": "year -0004 is outside 0001-9999",
    "Y10000": "the year is outside 0001-9999",
    "Y-170000002": "the year is outside 0001-9999",
}


def _triple(day: dt.date | struct_time) -> tuple[int, ...]:
    """Year, month and day."""
    if isinstance(day, dt.date):
        day = day.timetuple()
    return day[:3]


def _as_date(value: str | None) -> dt.date | None:
    return None if value is None else dt.date.fromisoformat(value)


class TestEdtfDate:
    """The constructor, and `EdtfDate.parse`."""

    @pytest.mark.parametrize(
        ("edtf", "expected"), READ.items(), ids=READ.keys()
    )
    def test_valid(
        self, edtf: str, expected: tuple[str | None, str | None, str]
    ) -> None:
        """An expression covers the days that the specification says."""
        date = EdtfDate.parse(edtf)

        earliest, latest, precision = expected
        assert edtf == date.edtf
        assert _as_date(earliest) == date.earliest
        assert _as_date(latest) == date.latest
        assert Precision(precision) is date.precision

    @pytest.mark.parametrize(
        ("edtf", "reason"), INVALID.items(), ids=map(repr, INVALID)
    )
    def test_invalid(self, edtf: str, reason: str) -> None:
        """An invalid expression is refused, and the message says why."""
        with pytest.raises(DateError) as info:
            EdtfDate.parse(edtf)

        assert f"invalid EDTF {edtf!r}: {reason}" == str(info.value)

    @pytest.mark.parametrize(
        ("edtf", "feature"), LEVEL_2.items(), ids=LEVEL_2.keys()
    )
    def test_level_2(self, edtf: str, feature: str) -> None:
        """Level 2 is refused as such, and the message names the feature."""
        with pytest.raises(DateError) as info:
            EdtfDate.parse(edtf)

        assert (
            f"unsupported EDTF {edtf!r}: {feature} make it a level 2"
            " expression, levels 0 and 1 are read"
        ) == str(info.value)

    @pytest.mark.parametrize(
        ("edtf", "reason"), OTHER_YEARS.items(), ids=OTHER_YEARS.keys()
    )
    def test_other_years(self, edtf: str, reason: str) -> None:
        """Years outside 1-9999 are refused for that reason."""
        with pytest.raises(DateError) as info:
            EdtfDate.parse(edtf)

        assert f"unsupported EDTF {edtf!r}: {reason}" == str(info.value)

    def test_huge_year(self) -> None:
        """A year of more digits than `int` reads is a `DateError` too."""
        with pytest.raises(DateError, match="outside 0001-9999"):
            EdtfDate("Y1" + "0" * 5000)

    @pytest.mark.parametrize("value", [None, 2022, b"22", True])
    def test_wrong_type(self, value: object) -> None:
        """What is no string is a `TypeError` that names the type."""
        with pytest.raises(TypeError, match=type(value).__name__):
            EdtfDate.parse(value)  # type: ignore[arg-type]

    def test_subclass_of_str(self) -> None:
        """The expression is kept as a `str` proper."""

        class Text(str):
            __slots__ = ()

        date = EdtfDate(Text("2022"))

        assert type(date.edtf) is str
        assert date == EdtfDate("2022")

    @given(edtf_dates())
    def test_str(self, date: EdtfDate) -> None:
        """`parse` is the inverse of `str`."""
        assert date == EdtfDate.parse(str(date))
        assert date.edtf == str(date)

    @given(edtf_dates())
    def test_bounds_are_in_order(self, date: EdtfDate) -> None:
        """A date does not end before it starts."""
        if date.earliest is not None and date.latest is not None:
            assert date.earliest <= date.latest

    @given(st.text() | st.text(alphabet="0123456789-/.XYTZES?~%+:[]{},"))
    @example("2022-05-03\x00")
    @example("\ud800")
    def test_fuzzing(self, text: str) -> None:
        """Any text is read or refused with a `DateError`."""
        try:
            assert text == str(EdtfDate.parse(text))
        except DateError as exc:
            assert repr(text) in str(exc)  # noqa: PT017

    @given(st.from_regex(r"[-0-9X?~%YSE/]{4,12}", fullmatch=True))
    def test_fuzzing_near_edtf(self, text: str) -> None:
        """So are texts that come close to EDTF."""
        try:
            EdtfDate.parse(text)
        except DateError as exc:
            assert repr(text) in str(exc)  # noqa: PT017

    @given(edtf_dates())
    def test_repr(self, date: EdtfDate) -> None:
        """`repr` is the call that makes the date."""
        assert f"EdtfDate('{date}')" == repr(date)

    @given(edtf_dates())
    def test_copies(self, date: EdtfDate) -> None:
        """Copies, pickles and `evolve` give an equal date, bounds too."""
        copies = [
            copy.copy(date),
            copy.deepcopy(date),
            pickle.loads(pickle.dumps(date)),  # noqa: S301
            attrs.evolve(date),
        ]
        for twin in copies:
            assert attrs.asdict(date) == attrs.asdict(twin)
            assert hash(date) == hash(twin)

    def test_frozen(self) -> None:
        """A date cannot be changed, nor given other attributes."""
        date = EdtfDate("2022")

        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            date.edtf = "2023"  # type: ignore[misc]
        assert not hasattr(date, "__dict__")

    @settings(max_examples=60, deadline=None)
    @given(edtf_dates())
    def test_oracle(self, date: EdtfDate) -> None:
        """Bounds agree with those of the edtf package, where it has them.

        Its winters end in December, it reads neither `../` nor `/..` nor
        `+00:00`, and it fails on the bounds of some open ends.
        """
        ends = (date.start, date.end)
        if any(end and end.precision == "season" for end in ends):
            return
        if date.edtf in {"../", "/.."} or date.edtf.endswith("+00:00"):
            return
        other: Any = parse_edtf(date.edtf)

        if date.earliest is not None:
            assert _triple(date.earliest) == _triple(other.lower_strict())
        if date.latest is not None:
            assert _triple(date.latest) == _triple(other.upper_strict())


class TestOf:
    """`EdtfDate.of`."""

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            ("2022-05", "2022-05"),
            ("May 2022", "2022-05"),
            ("2012-2013", "2012/2013"),
            (dt.date(2022, 5, 3), "2022-05-03"),
            (dt.datetime(2022, 5, 3, 23, 59, tzinfo=dt.UTC), "2022-05-03"),
            (dt.date(1, 1, 1), "0001-01-01"),
        ],
    )
    def test_forms(self, value: dt.date | str, expected: str) -> None:
        """Days, EDTF and printed dates are understood."""
        assert EdtfDate(expected) == EdtfDate.of(value)

    def test_kept(self) -> None:
        """An `EdtfDate` is handed back."""
        date = EdtfDate("2022-05")

        assert date is EdtfDate.of(date)

    @pytest.mark.parametrize(
        ("value", "reason"),
        [
            ("2022-13", "invalid EDTF '2022-13': month 13 is not in 01-12"),
            ("", "invalid EDTF '': empty expression"),
            (
                "Feb. 30, 2022",
                "invalid date 'Feb. 30, 2022': 2022-02 has no day 30",
            ),
        ],
    )
    def test_neither(self, value: str, reason: str) -> None:
        """The message says what is wrong, and names both forms."""
        with pytest.raises(DateError) as info:
            EdtfDate.of(value)

        assert (
            f"{reason}, expected EDTF such as '2022-05' or a printed date"
            " such as 'May 3-6, 2022'"
        ) == str(info.value)

    @pytest.mark.parametrize("value", [None, 2022, 20.22, b"22"])
    def test_wrong_type(self, value: object) -> None:
        """Anything else is a `TypeError`."""
        with pytest.raises(
            TypeError, match=r"EdtfDate, datetime\.date or str"
        ):
            EdtfDate.of(value)  # type: ignore[arg-type]

    def test_not_a_time(self) -> None:
        """A datetime that is no date, as `pandas.NaT`, is refused."""

        class NaT(dt.datetime):
            __hash__ = None  # type: ignore[assignment]

            def __ne__(self, other: object) -> bool:
                return True

        with pytest.raises(DateError, match="not a date"):
            EdtfDate.of(NaT(1, 1, 1))


class TestBetween:
    """`EdtfDate.between`."""

    @pytest.mark.parametrize(
        ("first", "last", "expected"),
        [
            ("2022-05-03", "2022-05-06", "2022-05-03/2022-05-06"),
            ("May 2022", dt.date(2022, 8, 31), "2022-05/2022-08-31"),
            ("2022-05-03/2022-05-06", "2022-06/..", "2022-05-03/.."),
            ("/2022-05", "2022-06", "/2022-06"),
            (None, "2022", "../2022"),
            (EdtfDate("2022~"), None, "2022~/.."),
            (None, None, "../.."),
        ],
    )
    def test_valid(
        self,
        first: EdtfDate | dt.date | str | None,
        last: EdtfDate | dt.date | str | None,
        expected: str,
    ) -> None:
        """The interval runs from the start of one to the end of the other."""
        assert EdtfDate(expected) == EdtfDate.between(first, last)

    @pytest.mark.parametrize(
        ("first", "last", "reason"),
        [
            ("2022-06", "2022-05", "ends before it starts"),
            ("201X", "2022", "unspecified digits in an interval"),
            ("2022-05-03T09:30:00", "2023", "time of day in an interval"),
        ],
    )
    def test_invalid(self, first: str, last: str, reason: str) -> None:
        """What level 1 does not allow in an interval is refused."""
        with pytest.raises(DateError, match=reason):
            EdtfDate.between(first, last)


class TestParts:
    """The properties that take an expression apart."""

    @pytest.mark.parametrize(
        ("edtf", "start", "end"),
        [
            ("2014~/2015-03?", "2014~", "2015-03?"),
            ("2014/..", "2014", None),
            ("/2014", None, "2014"),
        ],
    )
    def test_interval(
        self, edtf: str, start: str | None, end: str | None
    ) -> None:
        """An interval has a start and an end, None where not known."""
        date = EdtfDate(edtf)

        assert date.is_interval
        assert (start and EdtfDate(start)) == date.start
        assert (end and EdtfDate(end)) == date.end

    def test_no_interval(self) -> None:
        """Any other date is its own start and end."""
        date = EdtfDate("2014")

        assert not date.is_interval
        assert date is date.start is date.end

    @pytest.mark.parametrize(
        ("edtf", "uncertain", "approximate"),
        [
            ("2014", False, False),
            ("2014?", True, False),
            ("2014~", False, True),
            ("2014%", True, True),
            ("2014/2015~", False, True),
        ],
    )
    def test_qualifiers(
        self, edtf: str, uncertain: bool, approximate: bool
    ) -> None:
        """Qualifiers count at either end."""
        date = EdtfDate(edtf)

        assert uncertain is date.uncertain
        assert approximate is date.approximate


class TestOverlaps:
    """`EdtfDate.overlaps`."""

    @pytest.mark.parametrize(
        ("one", "other", "expected"),
        [
            ("2022-05-03/2022-05-06", "2022-05-06/2022-05-08", True),
            ("2022-05-03/2022-05-06", "2022-05-07", False),
            ("2022-05/..", "2030", True),
            ("../2022", "2023", False),
            ("../..", "0001-01-01", True),
            ("2022-05", "May 31, 2022", True),
        ],
    )
    def test_days(self, one: str, other: str, expected: bool) -> None:
        """Dates overlap if they share a day."""
        assert expected is EdtfDate(one).overlaps(other)
        assert expected is EdtfDate.of(other).overlaps(EdtfDate(one))

    def test_date(self) -> None:
        """A `datetime.date` counts as its day."""
        assert EdtfDate("2022-05").overlaps(dt.date(2022, 5, 31))

    @given(near_dates, near_dates)
    def test_symmetric(self, one: EdtfDate, other: EdtfDate) -> None:
        """Overlap goes both ways."""
        assert one.overlaps(other) is other.overlaps(one)

    @given(edtf_dates())
    def test_reflexive(self, date: EdtfDate) -> None:
        """Every date overlaps itself."""
        assert date.overlaps(date)


class TestWithin:
    """`EdtfDate.within`."""

    @pytest.mark.parametrize(
        ("one", "other", "expected"),
        [
            ("2022-05-03", "2022-05", True),
            ("2022-05", "2022-05-01/2022-05-31", True),
            ("2022-05", "2022-05-02/..", False),
            ("2022/..", "../..", True),
            ("2022/..", "2022/9999", False),
            ("/2022", "2022", False),
        ],
    )
    def test_days(self, one: str, other: str, expected: bool) -> None:
        """A date is within another if all its days are."""
        assert expected is EdtfDate(one).within(other)

    @given(edtf_dates())
    def test_reflexive(self, date: EdtfDate) -> None:
        """Every date is within itself, and within all time."""
        assert date.within(date)
        assert date.within("../..")

    @given(near_dates, near_dates, near_dates)
    def test_transitive(self, a: EdtfDate, b: EdtfDate, c: EdtfDate) -> None:
        """Within goes on."""
        if a.within(b) and b.within(c):
            assert a.within(c)

    @given(near_dates, near_dates)
    def test_implies_overlap(self, one: EdtfDate, other: EdtfDate) -> None:
        """What is within another overlaps it."""
        if one.within(other):
            assert one.overlaps(other)


class TestOrder:
    """Comparison."""

    def test_sorted(self) -> None:
        """Dates sort by first day, last day, expression."""
        expected = [
            "../2013",
            "../..",
            "0001",
            "2013",
            "2014-01-01",
            "2014-01",
            "2014",
            "2014-XX",
            "2014/..",
            "2014-02",
        ]

        dates = sorted(map(EdtfDate, reversed(expected)))

        assert expected == list(map(str, dates))

    @given(near_dates, near_dates, near_dates)
    def test_total(self, a: EdtfDate, b: EdtfDate, c: EdtfDate) -> None:
        """The order is total, and agrees with equality and hash."""
        assert (a < b) + (a == b) + (a > b) == 1
        assert (a <= b) is (a < b or a == b)
        assert (a >= b) is (a > b or a == b)
        if a == b:
            assert hash(a) == hash(b)
        if a <= b <= c:
            assert a <= c

    def test_other_types(self) -> None:
        """A date is not compared with anything else."""
        text: object = "2014"

        assert EdtfDate("2014") != text
        with pytest.raises(TypeError):
            _ = EdtfDate("2014") < text
