"""The shipped anniversaries."""

from collections import Counter

from koreachina.knowledge import Registry
from koreachina.knowledge.anniversaries import anniversaries
from koreachina.knowledge.proofreading import proofreading
from koreachina.model import Precision

EVENTS = anniversaries()


def test_names() -> None:
    """No event stands twice."""
    names = Counter(event.name for event in EVENTS)
    assert [name for name, count in names.items() if count > 1] == []


def test_dates() -> None:
    """Every event has a date, to the day."""
    dates = [date for event in EVENTS for date in event.dates]
    assert all(event.dates for event in EVENTS)
    assert {date.precision for date in dates} == {Precision.DAY}


def test_phrases() -> None:
    """Every event is named in some way, and no way stands open."""
    for event in EVENTS:
        assert event.phrases
        assert not any("{" in phrase for phrase in event.phrases)
        assert len(set(event.phrases)) == len(event.phrases)


def test_pairs() -> None:
    """Relations are those of two states that are known, once each."""
    codes = {state.country for state in Registry.default().states}
    ties = [event.between for event in EVENTS if event.kind == "ties"]

    assert len(set(ties)) == len(ties)
    for event in EVENTS:
        assert len(event.between) in {0, 2}
        assert event.between <= codes


def test_weekdays() -> None:
    """A week has seven days."""
    assert len(set(proofreading().weekdays)) == 7
