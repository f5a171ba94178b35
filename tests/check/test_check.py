"""What is odd in an article."""

from typing import Any

import pytest
from hypothesis import given, settings

from koreachina import parse
from koreachina.check import check
from koreachina.check.every import REGISTRY_RULES, RULES
from koreachina.check.rules import (
    CHECK_PROBLEMS,
    out_of_order,
    out_of_period,
)
from koreachina.corpus import seeds
from koreachina.model import (
    Article,
    EdtfDate,
    Event,
    Problem,
    Severity,
    Span,
)
from koreachina.strategies import any_articles


def entry(date: str | None, at: int | None = None, **more: Any) -> Event:
    """An entry of some day, which may stand somewhere."""
    return Event(
        date=None if date is None else EdtfDate(date),
        text="They meet.",
        date_span=None if at is None else Span(at, at + 5),
        **more,
    )


def article(period: str | None, *dates: str | None) -> Article:
    """An article of a period with entries of some days."""
    return Article(
        period=None if period is None else EdtfDate(period),
        chronology=[entry(date, 10 * i) for i, date in enumerate(dates)],
    )


MISPRINT = "it would be in {}: the year may be misprinted"


class TestOutOfPeriod:
    """KC301."""

    def test_problem(self) -> None:
        """The problem names date and period, and stands at the date."""
        (problem,) = out_of_period(
            article("2022-05/2022-08", "2022-05-09", "2021-07-03")
        )
        assert problem == Problem(
            code="KC301",
            severity=Severity.WARNING,
            message="entry of July 3, 2021 is not in the period"
            " 2022-05/2022-08",
            hint="it would be in 2022: the year may be misprinted",
        )
        assert problem.span == Span(10, 15)

    @pytest.mark.parametrize(
        "date",
        [
            "2022-05-01",
            "2022-08-31",
            "2022-06",
            "2022",
            "2022-04-30/2022-05-01",
            "2022-08-31/2022-09-04",
            None,
        ],
    )
    def test_inside(self, date: str | None) -> None:
        """One day in the period is enough; a lost date is no problem."""
        event = entry(date, date_text="printed")
        found = Article(period=EdtfDate("2022-05/2022-08"), chronology=[event])
        assert list(out_of_period(found)) == []

    @pytest.mark.parametrize(
        ("period", "date", "hint"),
        [
            pytest.param(
                "2022-05/2022-08",
                "2023-05-09",
                MISPRINT.format(2022),
                id="year too late",
            ),
            pytest.param(
                "2022-05/2022-08",
                "2021-07",
                MISPRINT.format(2022),
                id="month of another year",
            ),
            pytest.param(
                "2022-05/2022-08", "2022-09-01", None, id="day later"
            ),
            pytest.param("2022-05/2022-08", "2021-12-09", None, id="no year"),
            pytest.param(
                "2013-10/2014-01",
                "2014-11-05",
                MISPRINT.format(2013),
                id="first year of two",
            ),
            pytest.param(
                "2013-10/2014-01",
                "2013-01-05",
                MISPRINT.format(2014),
                id="second year of two",
            ),
            pytest.param(
                "2022-02/2022-04",
                "2020-02-29",
                None,
                id="a day that the year has not",
            ),
            pytest.param(
                "2022-05/..",
                "2021-07-03",
                MISPRINT.format(2022),
                id="open period",
            ),
            pytest.param(
                "../2021",
                "2022-07-03",
                MISPRINT.format(2021),
                id="period with an open start",
            ),
            pytest.param(
                "2022-05/2022-08",
                "2021-07-03/2021-07-05",
                None,
                id="range",
            ),
            pytest.param(
                "2021-05/2022-08",
                "2023-07-03/2023-07-05",
                None,
                id="range later",
            ),
        ],
    )
    def test_hint(self, period: str, date: str, hint: str | None) -> None:
        """A year is proposed where the same day or month would fit."""
        (problem,) = out_of_period(article(period, date))
        assert hint == problem.hint

    @pytest.mark.parametrize("date", ["201X", "20XX"])
    def test_coarse(self, date: str) -> None:
        """A decade has no year that could be misprinted."""
        event = entry(date, date_text="printed")
        found = Article(period=EdtfDate("2022-05/2022-08"), chronology=[event])
        hints = [problem.hint for problem in out_of_period(found)]
        assert hints == ([None] if date == "201X" else [])

    def test_each(self) -> None:
        """Every entry outside is a problem of its own, in order."""
        found = out_of_period(
            article("2022-05", "2022-04-30", "2022-05-01", "2022-06-01")
        )
        assert [problem.span for problem in found] == [
            Span(0, 5),
            Span(20, 25),
        ]

    def test_no_period(self) -> None:
        """Without a period nothing is outside it."""
        assert list(out_of_period(article(None, "1999-01-01"))) == []

    def test_no_printed_date(self) -> None:
        """An entry without a printed date is named by its EDTF date."""
        event = entry("2021-07-03", date_text=None)
        found = Article(period=EdtfDate("2022-05/2022-08"), chronology=[event])
        (problem,) = out_of_period(found)
        assert problem.message == (
            "entry of 2021-07-03 is not in the period 2022-05/2022-08"
        )

    def test_prose(self) -> None:
        """What the prose tells may lie anywhere."""
        told = Event(
            date=EdtfDate("1992-08-24"),
            text="They met.",
            origin="narrative",  # type: ignore[arg-type, unused-ignore]
        )
        found = Article(period=EdtfDate("2022-05/2022-08"), narrative=[told])
        assert list(out_of_period(found)) == []


class TestOutOfOrder:
    """KC302."""

    def test_problem(self) -> None:
        """The problem names both dates and stands at the later entry."""
        (problem,) = out_of_order(
            article(None, "2022-05-03", "2022-05-09", "2022-05-07", "2022-06")
        )
        assert problem == Problem(
            code="KC302",
            severity=Severity.WARNING,
            message="entry of May 7, 2022 follows May 9, 2022",
            hint="the order of the source is kept",
        )
        assert problem.span == Span(20, 25)

    @pytest.mark.parametrize(
        ("dates", "expected"),
        [
            pytest.param([], [], id="no entry"),
            pytest.param(["2022-05-03"], [], id="one entry"),
            pytest.param(
                ["2022-05-03", "2022-05-03", "2022-05-04"],
                [],
                id="several a day",
            ),
            pytest.param(
                ["2022-05-03", "2022-05-03/2022-05-06"],
                [],
                id="range that begins the same day",
            ),
            pytest.param(
                ["2013-10-05", "2013-10-04/2013-10-06", "2013-10-07"],
                [1],
                id="range that begins earlier",
            ),
            pytest.param(
                ["2022-06-03", "2022-05-09", "2022-05-07"],
                [],
                id="newest first",
            ),
            pytest.param(
                ["2022-06-03", "2022-05-07", "2022-05-09", "2022-05-01"],
                [2],
                id="slip in newest first",
            ),
            pytest.param(
                ["2022-05-09", "2022-05-03", "2022-05-12"],
                [1],
                id="as many up as down counts as up",
            ),
            pytest.param(
                ["2022-05-03", None, "2022-05-02", "2022-05-04", "2022-05-05"],
                [2],
                id="lost dates are passed over",
            ),
            pytest.param([None, None], [], id="all dates lost"),
            pytest.param(
                ["2022-05-03", "2022-05-01", "2022-05-02", "2022-05-04"],
                [1],
                id="only the step back",
            ),
        ],
    )
    def test_examples(
        self, dates: list[str | None], expected: list[int]
    ) -> None:
        """A step against the more frequent direction is a problem."""
        found = out_of_order(article(None, *dates))
        spans = [problem.span for problem in found]
        assert [Span(10 * i, 10 * i + 5) for i in expected] == spans

    def test_open_start(self) -> None:
        """An open start lies before every day."""
        found = Article(
            chronology=[
                entry("2022-05-03"),
                entry("2022-05-04"),
                entry("../2022-05-09", date_text="until May 9"),
                entry("2022-05-05", date_text=None),
            ]
        )
        (problem,) = out_of_order(found)
        assert problem.message == "entry of until May 9 follows May 4, 2022"

    def test_no_printed_date(self) -> None:
        """Entries without a printed date are named by their EDTF dates."""
        found = Article(
            chronology=[
                entry("2022-05-09", date_text=None),
                entry("2022-05-07", date_text=None),
                entry("2022-05-10"),
            ]
        )
        (problem,) = out_of_order(found)
        assert problem.message == "entry of 2022-05-07 follows 2022-05-09"


class TestCheck:
    """All problems together."""

    def test_nothing(self) -> None:
        """An empty article has none."""
        assert check(Article()) == ()

    def test_order(self) -> None:
        """They come in the order of the text, what has no place first;
        those of one place as they were found.
        """
        known = [
            Problem(code="KC110", message="a", span=Span(15, 16)),
            Problem(code="KC101", message="b"),
            Problem(code="KC112", message="c", span=Span(10, 15)),
        ]
        found = Article(
            period=EdtfDate("2022-05/2022-08"),
            chronology=[
                entry("2022-05-09", 0),
                entry("2022-04-02", 10),
                entry("2022-05-12", 20),
            ],
            problems=known,
        )
        assert [problem.code for problem in check(found)] == [
            "KC101",
            "KC112",
            "KC301",
            "KC302",
            "KC110",
        ]

    def test_article_is_kept(self) -> None:
        """The article's own problems stay as they are."""
        found = article("2022-05", "2021-05-09")
        check(found)
        assert found.problems == ()

    def test_parsed(self) -> None:
        """The problems of a text stand where the text has them."""
        text = (
            "China - Korea\n\nMay — Aug 2022\n\nA Quiet Season\n\n"
            "Talks went on in Beijing and Seoul all through that summer.\n\n"
            "May 9, 2021: Wang Yi speaks.\n\n"
            "June 2, 2022: Park Jin speaks.\n\n"
            "May 9, 2022: Wang Yi speaks again.\n\n"
            "June 3, 2022: Park Jin speaks again."
        )
        found = check(parse(text))
        assert [
            (problem.code, problem.span and problem.span.of(text))
            for problem in found
        ] == [("KC301", "May 9, 2021"), ("KC302", "May 9, 2022")]

    def test_seeds(self) -> None:
        """The oddity of the sample is found: a year misprinted."""
        found = check(seeds()[1])
        assert [
            problem.message for problem in found if problem.code == "KC301"
        ] == ["entry of July 3, 2021 is not in the period 2022-05/2022-08"]

    def test_table(self) -> None:
        """Each rule has its code and its line in the reference."""
        said = [rule.__doc__ or "" for rule in (*RULES, *REGISTRY_RULES)]
        assert sorted(text.partition(": ")[0] for text in said) == [
            *CHECK_PROBLEMS
        ]

    @settings(max_examples=20)
    @given(any_articles())
    def test_any_article(self, found: Article) -> None:
        """No article makes a rule stumble, and no problem gets lost."""
        problems = check(found)
        assert set(found.problems) <= set(problems)
        places = [p.span.start if p.span else -1 for p in problems]
        assert sorted(places) == places
        assert check(found) == problems
