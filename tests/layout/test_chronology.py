"""Chronologies."""

import pytest

from koreachina.layout import read
from koreachina.layout.chronology import Head, head_of, infer_period
from koreachina.model import Article, EdtfDate, Event

PROSE = (
    "Envoys of the two sides met three times in June and agreed on little,"
    " although both spoke of progress afterwards and promised more."
)


def headerless(*entries: str) -> Article:
    """A headerless page with some lines under its prose."""
    return read("\n".join(["Articles", PROSE, *entries]))


def page(*entries: str) -> Article:
    """A chronology page."""
    return read("\n\n".join(["China - Korea", "Chronology", *entries]))


def rows(article: Article) -> list[tuple[str | None, str | None, str]]:
    """Date as printed, date as read, and text of each entry."""
    return [
        (event.date_text, str(event.date) if event.date else None, event.text)
        for event in article.chronology
    ]


def codes(article: Article) -> list[str]:
    """The codes of the problems."""
    return [problem.code for problem in article.problems]


class TestHead:
    """`head_of`."""

    @pytest.mark.parametrize(
        ("line", "date_text"),
        [
            ("Sept. 7-9, 2013: They meet.", "Sept. 7-9, 2013"),
            ("January 24, 2014: They meet.", "January 24, 2014"),
            ("May 3-6, 2022: They meet.", "May 3-6, 2022"),
            ("Oct. 29-Nov. 2, 2009: They meet.", "Oct. 29-Nov. 2, 2009"),
            ("Oct. 28 – 31, 2014: They meet.", "Oct. 28 – 31, 2014"),
            (
                "Dec. 30, 2013-Jan. 2, 2014: They meet.",
                "Dec. 30, 2013-Jan. 2, 2014",
            ),
            ("June 26-July 1, 2014. They meet.", "June 26-July 1, 2014"),
            ("Jan. 12, 2016. They meet.", "Jan. 12, 2016"),
            ("Aug. 4, 2015 Secretary Kerry meets him.", "Aug. 4, 2015"),
            ("Aug. 4, 2015   “Talks” go on.", "Aug. 4, 2015"),
            ("Oct. 27 2014: They meet.", "Oct. 27 2014"),
            ("Sept 29, 2014: They meet.", "Sept 29, 2014"),
            ("October 2014: They meet.", "October 2014"),
            ("Nov. 6, 2014:   They meet.", "Nov. 6, 2014"),
            ("Nov. 6, 2014 : They meet.", "Nov. 6, 2014"),
            ("Feb. 30, 2014: They meet.", "Feb. 30, 2014"),
            (": They meet.", None),
            (":   They meet.", None),
        ],
    )
    def test_entries(self, line: str, date_text: str | None) -> None:
        """A date with a year, or the colon left of one, begins an entry."""
        head = head_of(line)

        assert head is not None
        assert date_text == head.date_text
        assert line[head.end].isalpha() or line[head.end] == "“"

    @pytest.mark.parametrize(
        "line",
        [
            "On April 3, 2014, they met.",
            "Jan. 6 brought a fourth test.",
            "October 2014 was a busy month.",
            "October 2014. A busy month.",
            "Oct. 6, 2014 marked an anniversary.",
            "2014: a bad year.",
            "May 3, 2022:",
            ":",
            "They met on May 3, 2022: in Seoul.",
        ],
    )
    def test_no_entries(self, line: str) -> None:
        """Dates in sentences, and heads without a text, begin none."""
        assert head_of(line) is None

    def test_length(self) -> None:
        """The head ends where the text begins."""
        assert Head("May 3, 2022", 14) == head_of("May 3, 2022:  They meet.")


class TestFind:
    """Where a chronology is."""

    def test_after_the_prose(self) -> None:
        """Entries at the end need no heading."""
        article = headerless("May 3, 2022: They meet.", "May 9, 2022: Again.")

        assert [
            ("May 3, 2022", "2022-05-03", "They meet."),
            ("May 9, 2022", "2022-05-09", "Again."),
        ] == rows(article)
        assert 1 == len(article.paragraphs)

    def test_none(self) -> None:
        """A page of prose has none."""
        assert [] == rows(headerless("More prose followed."))

    def test_an_entry_amid_prose_is_prose(self) -> None:
        """One or two lines that begin with a date are prose above prose."""
        article = headerless("May 3, 2022: a day to note.", PROSE)

        assert [] == rows(article)
        assert 3 == len(article.paragraphs)

    def test_furniture_below(self) -> None:
        """Three entries are a chronology whatever follows them."""
        lines = [f"May {day}, 2022: They meet." for day in (3, 4, 5)]
        article = headerless(*lines, "All rights reserved")

        assert 3 == len(article.chronology)
        assert ["KC102"] == codes(article)

    def test_label(self) -> None:
        """A line that names it is no heading and no paragraph."""
        article = headerless(
            "Chronology of China-Korea Relations", "May 3, 2022: They meet."
        )

        assert 1 == len(article.chronology)
        assert 1 == len(article.paragraphs)

    def test_label_and_period(self) -> None:
        """A period under the label is the article's."""
        article = headerless(
            "Chronology of China-Korea Relations",
            "September – December 2013",
            "Sept. 3, 2013: They meet.",
        )

        assert EdtfDate("2013-09/2013-12") == article.period
        assert () == article.inferred
        assert 1 == len(article.paragraphs)

    def test_period_without_label(self) -> None:
        """A period line that no label introduces is prose."""
        article = headerless(
            "September – December 2013", "Sept. 3, 2013: They meet."
        )

        assert 2 == len(article.paragraphs)

    def test_rest_of_an_entry(self) -> None:
        """A line that begins with a mark or a small letter goes on."""
        article = headerless(
            "Oct. 3, 2013: They meet and issue a",
            "“robust” statement.",
            "Oct. 4, 2013: They part.",
        )

        assert [
            (
                "Oct. 3, 2013",
                "2013-10-03",
                "They meet and issue a\n“robust” statement.",
            ),
            ("Oct. 4, 2013", "2013-10-04", "They part."),
        ] == rows(article)
        assert ["KC107"] == codes(article)

    def test_prose_that_begins_with_a_mark(self) -> None:
        """The last paragraph stays prose, whatever it begins with."""
        article = read(
            f"Articles\n{PROSE}\n“No” was the answer.\nMay 3, 2022: They meet."
        )

        assert 2 == len(article.paragraphs)
        assert 1 == len(article.chronology)


class TestPage:
    """Chronology pages."""

    def test_lost_dates(self) -> None:
        """Entries without a date are entries, and reported."""
        article = page(": They meet.", ":   A deal is made", "Talks are held.")

        assert [
            (None, None, "They meet."),
            (None, None, "A deal is made"),
            (None, None, "Talks are held."),
        ] == rows(article)
        assert ["KC105"] * 3 == codes(article)

    def test_order_is_kept(self) -> None:
        """Newest first stays newest first."""
        article = page("May 9, 2022: B.", "May 3, 2022: A.")

        assert ["2022-05-09", "2022-05-03"] == [
            str(event.date) for event in article.chronology
        ]

    def test_furniture(self) -> None:
        """A few words that are no sentence are no entry."""
        article = page("Connect with us", ": They meet.", "Read more")

        assert [(None, None, "They meet.")] == rows(article)
        assert ["KC102", "KC105", "KC102"] == codes(article)

    def test_long_furniture_is_cut_in_the_message(self) -> None:
        """The message shows the beginning of a long line."""
        article = page("supercalifragilistic" * 5, ": They meet.")

        assert (
            "line is not understood:"
            " 'supercalifragilisticsupercalifragilistic…'"
            == article.problems[0].message
        )

    def test_no_period_is_inferred(self) -> None:
        """The period of such a page is its label or nothing."""
        assert page("May 9, 2022: They meet.").period is None


class TestDates:
    """Dates of entries."""

    def test_no_such_day(self) -> None:
        """An impossible date is kept as printed, and reported with its place."""
        article = headerless("Feb. 30, 2022: They meet.")

        assert [("Feb. 30, 2022", None, "They meet.")] == rows(article)
        (problem,) = article.problems
        assert "KC104" == problem.code
        assert problem.span is not None
        assert "Feb. 30, 2022" == problem.span.of(article.source.text)

    def test_misprints_are_kept(self) -> None:
        """A wrong year is the year."""
        article = headerless("July 3, 2021: They meet.")

        assert "2021-07-03" == str(article.chronology[0].date)

    def test_dates_inside(self) -> None:
        """Only the date at the start dates an entry."""
        article = headerless("May 3, 2022: They meet, and again on May 5.")

        assert "2022-05-03" == str(article.chronology[0].date)

    def test_spans(self) -> None:
        """Date and text stand where they say."""
        article = headerless("May 3, 2022.  They meet.")
        (event,) = article.chronology

        assert event.span is not None
        assert event.date_span is not None
        assert "They meet." == event.span.of(article.source.text)
        assert "May 3, 2022" == event.date_span.of(article.source.text)


class TestInferPeriod:
    """`infer_period`."""

    @pytest.mark.parametrize(
        ("dates", "expected"),
        [
            pytest.param([], None, id="nothing"),
            pytest.param([None], None, id="lost date"),
            pytest.param(["../2022-05-03"], None, id="open start"),
            pytest.param(["2022-05-03"], "2022-05/2022-05", id="one"),
            pytest.param(
                ["2021-07-03", "2022-05-09", "2022-06-01", "2022-06-02"],
                "2022-05/2022-06",
                id="a misprinted year",
            ),
            pytest.param(
                ["2013-11-30", "2013-12-01", "2014-01-02", "2014-02-03"],
                "2013-11/2014-02",
                id="over New Year",
            ),
            pytest.param(
                ["2022-01-01", "2022-05-01"], None, id="no month has most"
            ),
            pytest.param(
                ["2022-05", "2022-06-26/2022-07-01"],
                "2022-05/2022-06",
                id="months and ranges",
            ),
        ],
    )
    def test_months(
        self, dates: list[str | None], expected: str | None
    ) -> None:
        """The run of months with most entries is the period."""
        events = [
            Event(
                date=EdtfDate(date) if date else None, date_text="x", text="A."
            )
            for date in dates
        ]

        found = infer_period(events)
        assert expected == (None if found is None else str(found))

    def test_marked(self) -> None:
        """An inferred period says so."""
        article = headerless("May 3, 2022: They meet.")

        assert EdtfDate("2022-05/2022-05") == article.period
        assert "period" in article.inferred
