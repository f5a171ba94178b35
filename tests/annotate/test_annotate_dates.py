"""Dates in prose."""

import pytest

from koreachina.annotate.dates import date_mentions, find_dates
from koreachina.annotate.passages import Passage
from koreachina.model import EdtfDate, Span

AUTUMN = EdtfDate("2014-09/2014-12")
WINTER = EdtfDate("2013-12/2014-03")


def dates(
    text: str, period: EdtfDate | None = AUTUMN
) -> list[tuple[str, str | None]]:
    """Surfaces and values of the dates in a text."""
    return [
        (
            text[one.start : one.end],
            None if one.date is None else str(one.date),
        )
        for one in find_dates(text, period)
    ]


class TestPrinted:
    """What is printed."""

    @pytest.mark.parametrize(
        ("text", "surface", "value"),
        [
            ("on Oct. 9 in", "Oct. 9", "2014-10-09"),
            ("on October 9th in", "October 9th", "2014-10-09"),
            ("on Oct. 6, 2012 to", "Oct. 6, 2012", "2012-10-06"),
            ("on Sept 3 they", "Sept 3", "2014-09-03"),
            ("in Sep. they", "Sep.", "2014-09"),
            ("in October.", "October", "2014-10"),
            ("in October 2011,", "October 2011", "2011-10"),
            ("since January of 2020", "January of 2020", "2020-01"),
            ("in May this year", "May this year", "2014-05"),
            ("in May of last year", "May of last year", "2013-05"),
            ("in May next year", "May next year", "2015-05"),
            ("in 2012, 467 were", "2012", "2012"),
            ("the 1990s and", "1990s", "199X"),
            ("on Oct. 17-25 to", "Oct. 17-25", "2014-10-17/2014-10-25"),
            ("May 3–6, 2022", "May 3–6, 2022", "2022-05-03/2022-05-06"),
            (
                "Oct. 29-Nov. 2",
                "Oct. 29-Nov. 2",
                "2014-10-29/2014-11-02",
            ),
            (
                "Dec. 30, 2013 – Jan. 2, 2014",
                "Dec. 30, 2013 – Jan. 2, 2014",
                "2013-12-30/2014-01-02",
            ),
            (
                "Dec. 30-Jan. 2, 2014",
                "Dec. 30-Jan. 2, 2014",
                "2013-12-30/2014-01-02",
            ),
            (
                "Dec. 30, 2013-Jan. 2",
                "Dec. 30, 2013-Jan. 2",
                "2013-12-30/2014-01-02",
            ),
            (
                "in January-September 2014",
                "January-September 2014",
                "2014-01/2014-09",
            ),
            ("in 2012-2013.", "2012-2013", "2012/2013"),
            ("in 2012-13.", "2012-13", "2012/2013"),
            (
                "rose between 2000 and 2010",
                "between 2000 and 2010",
                "2000/2010",
            ),
            (
                "from May 12 to Aug. 10,",
                "from May 12 to Aug. 10",
                "2014-05-12/2014-08-10",
            ),
            (
                "Between May and June of this year",
                "Between May and June of this year",
                "2014-05/2014-06",
            ),
            ("late-October", "late-October", "2014-10"),
            ("in early May", "early May", "2014-05"),
            ("the end of 2011", "the end of 2011", "2011"),
        ],
    )
    def test_value(self, text: str, surface: str, value: str) -> None:
        """Surface and value."""
        assert dates(text) == [(surface, value)]

    @pytest.mark.parametrize(
        "text",
        [
            "2,000-3,000 men",
            "some 2000 soldiers",
            "sent 2000 crates",
            "$2014 and €2015",
            "over 2000, nearly 2010",
            "in 2000 tons",
            "Resolution 2094",
            "Resolutions 1718, 1874 and 2087",
            "Vision 2030",
            "2014.5 or 20145",
            "May the force",
            "It ended. May it last",
            "Theresa May left",
            "Mayor, Marching, Augustus, Decent",
            " March saw it",
            "They met in" + " " * 40 + "March",
            "Jan left",
            "that month",
            "the following day",
            "a month after it",
            "two weeks before it",
            "three years earlier",
            "two days ago",
            "on the day",
        ],
    )
    def test_none(self, text: str) -> None:
        """Numbers that are no years, words that are no months."""
        assert dates(text) == []

    @pytest.mark.parametrize(
        ("text", "surface"),
        [
            ("(2014)", "2014"),
            ("2014 began", "2014"),
            ("China’s 2014 budget", "2014"),
            ("killed 2014 again", "2014"),
            ("summer 2014", "2014"),
            ("Li’s May visit", "May"),
            ("In May he", "May"),
            ("It ended. March saw", "March"),
            ("By August", "August"),
            ("mid-May", "mid-May"),
            ("pre-May", "May"),
        ],
    )
    def test_words_around(self, text: str, surface: str) -> None:
        """Years and months among words that are not theirs."""
        assert [one[0] for one in dates(text)] == [surface]

    @pytest.mark.parametrize(
        ("text", "surfaces"),
        [
            ("May 3-May", ["May 3", "May"]),
            ("May 3-2012", ["May 3", "2012"]),
            ("May 3-45", ["May 3"]),
            ("2012-2010s", ["2012", "2010s"]),
            ("2013-12", ["2013"]),
            ("2013-1x", ["2013"]),
            ("May-Day in 2014", ["May", "2014"]),
            ("from May to 2014", ["May", "2014"]),
            ("from May to be", ["May"]),
            ("from May to Japan", ["May"]),
        ],
    )
    def test_no_ranges(self, text: str, surfaces: list[str]) -> None:
        """Units that make no range stand for themselves."""
        assert [one[0] for one in dates("in " + text)] == surfaces

    @pytest.mark.parametrize("text", ["Feb. 30", "June 31, 2014", "May 6-3"])
    def test_impossible(self, text: str) -> None:
        """A day that no calendar has, a range that ends before it starts."""
        (found,) = find_dates(f"on {text} they", AUTUMN)

        assert (found.date, found.rule) == (None, "no day of the calendar")


class TestYear:
    """Which year is meant where none is printed."""

    @pytest.mark.parametrize(
        ("text", "period", "value"),
        [
            ("July", AUTUMN, "2014-07"),
            ("January", AUTUMN, "2015-01"),
            ("April", AUTUMN, "2014-04"),
            ("November", WINTER, "2013-11"),
            ("January", WINTER, "2014-01"),
            ("July", EdtfDate("2014-01"), "2013-07"),
            ("Dec. 30-Jan. 2", WINTER, "2013-12-30/2014-01-02"),
            ("December", EdtfDate("2014-12"), "2014-12"),
            ("May", EdtfDate("2001/2014"), "2001-05"),
        ],
    )
    def test_nearest(self, text: str, period: EdtfDate, value: str) -> None:
        """The nearest, where a month ahead counts for two before."""
        (found,) = find_dates(f"in {text} they", period)

        assert (str(found.date), found.rule) == (
            value,
            "year nearest to the period",
        )

    @pytest.mark.parametrize("period", [None, EdtfDate("2014/..")])
    def test_unknown(self, period: EdtfDate | None) -> None:
        """Without a period nothing is guessed."""
        text = "In May they met, last year in June 2013, and on May 3, 2013."
        found = find_dates(text, period)

        assert [(text[a:b], rule) for a, b, _, rule in found] == [
            ("May", "no year is known"),
            ("last year", "no year is known"),
            ("June 2013", "printed year"),
            ("May 3, 2013", "printed year"),
        ]

    @pytest.mark.parametrize("period", ["0001-01", "9999-12"])
    def test_end_of_the_calendar(self, period: str) -> None:
        """Years that cannot be written are not."""
        found = dates("next year, last year", EdtfDate(period))

        assert [value is None for _, value in found].count(True) == 1


class TestRelative:
    """Dates that count from another."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("last year", [("last year", "2013")]),
            ("This year’s", [("This year", "2014")]),
            ("next year", [("next year", "2015")]),
            ("this year old", []),
            (
                "the first six months of the year",
                [("first six months of the year", "2014-01/2014-06")],
            ),
            (
                "the last two months of 2012",
                [("last two months of 2012", "2012-11/2012-12")],
            ),
            (
                "the second half of last year",
                [("second half of last year", "2013-07/2013-12")],
            ),
            (
                "in June-July, up on the same period last year",
                [
                    ("June-July", "2014-06/2014-07"),
                    ("same period last year", "2013-06/2013-07"),
                ],
            ),
            (
                "up on the same period of last year",
                [("same period of last year", "2013")],
            ),
            (
                "On Oct. 9-11 they met, and that same month again",
                [
                    ("Oct. 9-11", "2014-10-09/2014-10-11"),
                    ("that same month", "2014-10"),
                ],
            ),
            (
                "On Oct. 9 they met and a day later again",
                [("Oct. 9", "2014-10-09"), ("a day later", "2014-10-10")],
            ),
            (
                "On Oct. 9, two days before the summit",
                [("Oct. 9", "2014-10-09"), ("two days before", "2014-10-09")],
            ),
            (
                "On Oct. 9 in May, 10 days earlier",
                [
                    ("Oct. 9", "2014-10-09"),
                    ("May", "2014-05"),
                    ("10 days earlier", "2014-09-29"),
                ],
            ),
            ("On Feb. 30 and that month", [("Feb. 30", None)]),
            ("six days later", [("six days later", None)]),
            ("Two weeks earlier", [("Two weeks earlier", None)]),
            ("a few days later", [("a few days later", None)]),
            ("Several weeks later", [("Several weeks later", None)]),
            (
                "On Oct. 30, and two weeks later",
                [("Oct. 30", "2014-10-30"), ("two weeks later", "2014-11-13")],
            ),
            (
                "On Oct. 31 they met, the following day again",
                [
                    ("Oct. 31", "2014-10-31"),
                    ("the following day", "2014-11-01"),
                ],
            ),
            (
                "On Nov. 1 they met, and on the previous day",
                [("Nov. 1", "2014-11-01"), ("the previous day", "2014-10-31")],
            ),
            (
                "On Nov. 1 they met; the same day Li left",
                [("Nov. 1", "2014-11-01"), ("the same day", "2014-11-01")],
            ),
            (
                "In December they met; the next month Li left",
                [("December", "2014-12"), ("the next month", "2015-01")],
            ),
            (
                "In December they met, over the next month they wrote",
                [("December", "2014-12")],
            ),
            (
                "In 2010 they met; three years later, again",
                [("2010", "2010"), ("three years later", "2013")],
            ),
            (
                "In 2010 they met, and later that year again",
                [("2010", "2010"), ("later that year", "2010")],
            ),
            (
                "On Oct. 9 they met; two months earlier they had not",
                [("Oct. 9", "2014-10-09"), ("two months earlier", "2014-08")],
            ),
            ("A year ago it began", [("A year ago", "2013")]),
            ("Late last year it began", [("Late last year", "2013")]),
            ("Earlier in October it", [("Earlier in October", "2014-10")]),
            (
                "in the third quarter of 2012",
                [("third quarter of 2012", "2012-07/2012-09")],
            ),
            (
                "in the last quarter of last year",
                [("last quarter of last year", "2013-10/2013-12")],
            ),
            ("a year after, ten months", []),
            ("May this year", [("May this year", "2014-05")]),
        ],
    )
    def test_value(
        self, text: str, expected: list[tuple[str, str | None]]
    ) -> None:
        """Each counts from the period or from what is printed before."""
        assert dates(text) == expected

    def test_beyond_the_calendar(self) -> None:
        """A day before the first of the calendar is none."""
        text = "On Jan. 1 and two days earlier"

        assert dates(text, EdtfDate("0001-01")) == [
            ("Jan. 1", "0001-01-01"),
        ]


class TestDateMentions:
    """`date_mentions()`."""

    def test_record(self) -> None:
        """Surface, place and rule are kept."""
        passage = Passage("On Oct. 9 they met.", 50, 3)
        (mention,) = date_mentions(passage, find_dates(passage.text, AUTUMN))

        assert mention.surface == "Oct. 9"
        assert mention.paragraph == 3
        assert mention.span == Span(53, 59)
        assert mention.rule == "year nearest to the period"
