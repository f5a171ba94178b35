"""Weekdays and days of the calendar."""

import pytest

from koreachina import check, parse
from koreachina.check.weekdays import no_such_day, wrong_weekday
from koreachina.model import Article, EdtfDate, Event, Paragraph, Problem

HEAD = "China - Korea\n\nMay — Aug 2022\n\nTitle\n\n"


def found(text: str, code: str) -> list[Problem]:
    """The problems of one code."""
    return [one for one in check(parse(text)) if one.code == code]


def places(text: str, code: str) -> list[str]:
    """Where they stand."""
    return [one.span.of(text) for one in found(text, code) if one.span]


class TestWeekday:
    """KC308."""

    def test_problem(self) -> None:
        """The message says what the day was, the hint which day was meant."""
        text = "May 9, 2022: Envoys meet on Tuesday, May 11."
        [problem] = found(text, "KC308")

        assert problem.message == "May 11, 2022 was a Wednesday, not a Tuesday"
        assert problem.hint == "the nearest Tuesday was May 10, 2022"
        assert problem.span is not None
        assert problem.span.of(text) == "Tuesday, May 11"

    @pytest.mark.parametrize(
        ("text", "place"),
        [
            ("on Monday (May 10) they met.", "Monday (May 10)"),
            ("on Monday May 10 they met.", "Monday May 10"),
            ("on Monday, May 10, 2022, they met.", "Monday, May 10, 2022"),
            ("on May 8 (Monday) they met.", "May 8 (Monday)"),
            ("on May 8, a Monday, they met.", "May 8, a Monday"),
            ("on May 8, 2022, Monday, they met.", "May 8, 2022, Monday"),
            ("in Busan, Sunday, Aug. 9, 2021.", "Sunday, Aug. 9, 2021"),
            ("in Busan (Friday, Dec. 30).", "Friday, Dec. 30"),
        ],
    )
    def test_forms(self, text: str, place: str) -> None:
        """Weekday and date stand beside each other in some way."""
        assert places(f"May 9, 2022: It was {text}", "KC308") == [place]

    @pytest.mark.parametrize(
        "text",
        [
            "on Monday, May 9, and Tuesday, May 10, they met.",
            "on May 9 (Monday) they met.",
            "on Monday (May 10 in Seoul) they met.",
            "on Monday and Tuesday, May 9 and 10, they met.",
            "on Sunday or Tuesday, May 9, they met.",
            "Friday-Monday, May 6-9, they met.",
            "on Friday-Saturday, May 6, they met.",
            "on Tuesday, May 9-11, they met.",
            "on Tuesday, May 9, 10 and 11 they met.",
            "on May 9, Tuesday’s paper said.",
            "on May 9 (Tuesday in Seoul) they met.",
            "on Monday they met. May 10 came.",
            "on Tuesday, May they meet.",
            "on Tuesday, May 9 last year.",
            "on Tuesday, Feb. 30 they met.",
        ],
    )
    def test_none(self, text: str) -> None:
        """It fits, or may be said of another day."""
        assert found(f"May 9, 2022: It was {text}", "KC308") == []

    def test_period(self) -> None:
        """In prose the year is that of the period, if the day is in it."""
        assert places(f"{HEAD}On Monday, May 10, they met.", "KC308")
        assert not places(f"{HEAD}On Monday, Nov. 10, they met.", "KC308")
        assert not places(f"{HEAD}On Monday, April 26, they met.", "KC308")
        assert not places("On Monday, May 10, they met.", "KC308")
        assert places("On Monday, May 10, 2022, they met.", "KC308")

    def test_year_not_certain(self) -> None:
        """A long or open period settles no year."""
        paragraph = Paragraph(index=0, text="On Monday, May 10, they met.")
        for period in ("2020-01/2022-12", "2022-05/.."):
            article = Article(period=EdtfDate(period), summary=[paragraph])
            assert list(wrong_weekday(article)) == []

    def test_by_hand(self) -> None:
        """Without a place in the source there is no span."""
        event = Event(
            date=EdtfDate("2022-05-09"), text="They meet on Monday, May 10."
        )
        [problem] = wrong_weekday(Article(chronology=[event]))
        assert problem.span is None

    def test_end_of_the_calendar(self) -> None:
        """There may be no nearest day."""
        text = "They meet on Monday, Dec. 31, 9999."
        event = Event(
            date=EdtfDate("9999-12-31"), text=text.replace(", 9999", "")
        )
        [problem] = wrong_weekday(Article(chronology=[event]))
        assert problem.message == "Dec. 31, 9999 was a Friday, not a Monday"
        assert problem.hint is None


class TestNoSuchDay:
    """KC310."""

    @pytest.mark.parametrize(
        ("text", "message", "hint"),
        [
            ("Feb. 30", "there is no February 30", "February has 29 days"),
            (
                "Feb. 29, 2022",
                "there is no February 29 in 2022",
                "February has 28 days in 2022",
            ),
            ("April 30-31", "there is no April 31", "April has 30 days"),
            (
                "June 31-July 2, 2022",
                "there is no June 31",
                "June has 30 days",
            ),
            (
                "Nov. 31-Jan. 2, 2022",
                "there is no November 31",
                "November has 30 days",
            ),
        ],
    )
    def test_problem(self, text: str, message: str, hint: str) -> None:
        """Month and day are told, and how many days the month has."""
        for whole in (
            f"May 9, 2022: On {text}, it rains.",
            f"{HEAD}On {text}.",
        ):
            [problem] = found(whole, "KC310")
            assert (problem.message, problem.hint) == (message, hint)
            assert problem.span is not None
            assert problem.span.of(whole) == text

    @pytest.mark.parametrize(
        "text",
        [
            "On Feb. 29 they met.",
            "On Feb. 29, 2020, they met.",
            "From Feb. 29 to March 31, 2020, they met.",
            "In 2030, 31 came.",
            "In May 31 came.",
        ],
    )
    def test_none(self, text: str) -> None:
        """The day is, or may be, one of the calendar."""
        assert found(HEAD + text, "KC310") == []

    def test_by_hand(self) -> None:
        """Without a place in the source there is no span."""
        event = Event(text="They meet on Feb. 30.")
        [problem] = no_such_day(Article(chronology=[event]))
        assert problem.span is None
