"""What is known of an entry, or of a sentence, for comparing the two."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from koreachina.model import EdtfDate, EventType, Person

from .bodies import FoundBody
from .dated import Dated, edtf
from .persons import Named
from .sentences import Sentence
from .states import Found

_YEAR = re.compile(r"(?<![\d-])\d{4}")


class Told(NamedTuple):
    """An entry of the chronology, or a sentence of the prose.

    Attributes:
        text: As printed.
        paragraph: Index of the paragraph; 0 for an entry.
        dates: The date of the entry; those printed in the sentence.
        persons: Ids of the persons named.
        implied: Ids of office-holders who take part without being named.
        others: Ids of the bodies named, codes of the states, and capitals
            that are mere places.
        names: Names of persons and states as an entry prints them; their
            words tell nothing beside who is named.
        type: The type of what it tells, where that is coded.
    """

    text: str
    paragraph: int = 0
    dates: Sequence[EdtfDate] = ()
    persons: Sequence[str] = ()
    implied: Sequence[str] = ()
    others: Sequence[str] = ()
    names: Sequence[str] = ()
    type: EventType | None = None


def told_sentences(
    text: str,
    paragraph: int,
    sentences: Sequence[Sentence],
    *,
    dates: Sequence[Dated],
    named: Sequence[Named],
    states: Sequence[Found],
    bodies: Sequence[FoundBody],
) -> list[Told]:
    """What each sentence of a paragraph tells.

    Args:
        text: The paragraph.
        paragraph: Its index.
        sentences: Where its sentences stand, in order.
        dates: Its dates, in order.
        named: Its persons.
        states: Its states.
        bodies: Its bodies.
    """
    starts = [start for start, _ in sentences]
    when: list[list[EdtfDate]] = [[] for _ in starts]
    persons: list[list[str]] = [[] for _ in starts]
    others: list[list[str]] = [[] for _ in starts]
    for one in dates:
        if one.date is not None:
            when[bisect_right(starts, one.start) - 1].append(one.date)
    for who in named:
        persons[bisect_right(starts, who.start) - 1].append(who.person.id)
    for state in states:
        others[bisect_right(starts, state.start) - 1].append(
            _standing(text, state)
        )
    for body in bodies:
        others[bisect_right(starts, body.start) - 1].append(
            body.organization.id
        )
    return [
        Told(
            text[start:end],
            paragraph,
            when[i],
            persons[i],
            (),
            others[i],
        )
        for i, (start, end) in enumerate(sentences)
    ]


def told_entry(
    text: str,
    *,
    date: EdtfDate | None,
    period: EdtfDate | None,
    named: Sequence[Named],
    implied: Sequence[Person],
    states: Sequence[Found],
    bodies: Sequence[FoundBody],
) -> Told:
    """What an entry tells.

    Args:
        text: The entry.
        date: Its date.
        period: The months that the article covers. The year of an entry that
            lies outside may be a misprint, so the year before and the year
            after are tried too.
        named: Its persons.
        implied: Office-holders who take part without being named.
        states: Its states.
        bodies: Its bodies.
    """
    return Told(
        text,
        0,
        _dates(date, period),
        [one.person.id for one in named],
        [one.id for one in implied],
        [
            *(_standing(text, state) for state in states),
            *(body.organization.id for body in bodies),
        ],
        [
            *(text[one.start : one.end] for one in named),
            *(text[one.start : one.end] for one in states),
        ],
    )


def _standing(text: str, state: Found) -> str:
    """What a state's surface stands for: a place, or a code."""
    if state.place:
        return "in " + text[state.start : state.end]
    return state.state.country or ""


def _dates(
    date: EdtfDate | None, period: EdtfDate | None
) -> tuple[EdtfDate, ...]:
    """The date, and what it may be a misprint of."""
    if date is None:
        return ()
    if period is None or date.overlaps(period):
        return (date,)
    moved = (_in_year(date, by) for by in (-1, 1))
    return (date, *(one for one in moved if one and one.overlaps(period)))


def _in_year(date: EdtfDate, by: int) -> EdtfDate | None:
    """The date so many years later, if the calendar has it."""
    return edtf(
        _YEAR.sub(lambda year: f"{int(year.group()) + by:04}", date.edtf)
    )
