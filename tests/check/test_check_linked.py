"""Events of the prose and their entries."""

import attrs
import pytest

from koreachina.check import check
from koreachina.model import Article, EdtfDate, Event, Origin, Span

ENTRY = Event(date=EdtfDate("2022-08-09"), text="Envoys meet in Qingdao.")


def told(date: str | None, entry: str | None = ENTRY.id) -> Article:
    """An article whose prose tells of the entry."""
    event = Event(
        date=EdtfDate(date) if date else None,
        text="Two envoys met.",
        origin=Origin.NARRATIVE,
        entry=entry,
        span=Span(3, 9),
    )
    return Article(chronology=[ENTRY], narrative=[event])


def test_problem() -> None:
    """Both dates are told."""
    [problem] = check(told("2022-08-10"))

    assert problem.code == "KC307"
    assert (
        problem.message
        == "event is dated 2022-08-10 here, and 2022-08-09 in the chronology"
    )
    assert problem.span == Span(3, 9)


def test_span() -> None:
    """It stands at the date, where that has a place."""
    article = told("2022-08-10")
    event = attrs.evolve(article.narrative[0], date_span=Span(0, 2))
    [problem] = check(attrs.evolve(article, narrative=[event]))

    assert problem.span == Span(0, 2)


@pytest.mark.parametrize(
    ("date", "entry"),
    [
        ("2022-08-09", ENTRY.id),
        ("2022-08", ENTRY.id),
        ("2022-08-10~", ENTRY.id),
        ("2022-08-10?", ENTRY.id),
        (None, ENTRY.id),
        ("2022-08-10", None),
    ],
)
def test_none(date: str | None, entry: str | None) -> None:
    """They agree, or are not known to be the same."""
    assert check(told(date, entry)) == ()


def test_lost_date() -> None:
    """An entry may have lost its date."""
    lost = attrs.evolve(ENTRY, date=None)
    article = attrs.evolve(told("2022-08-10"), chronology=[lost])

    assert check(article) == ()
