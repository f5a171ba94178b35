"""Events that the prose tells: sentences with a date and an act.

A sentence becomes an event where its main clause tells an act, says who acts
and prints a day or a month. Its date is the one printed nearest to the act;
what is told by the way ("since the talks of May") dates nothing.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from operator import attrgetter, itemgetter
from typing import Protocol, TypeVar

from koreachina.annotate.bodies import FoundBody
from koreachina.annotate.dated import Dated
from koreachina.annotate.passages import Passage
from koreachina.annotate.persons import Named
from koreachina.annotate.sentences import Sentence
from koreachina.annotate.states import Found
from koreachina.knowledge import Registry
from koreachina.model import EdtfDate, Event, Mention, Origin, Precision

from .entries import coder
from .names import names_of
from .tokens import Name

_BACK = 2000
"""How far before a sentence "he" can have been named, in characters."""

_FINE = (Precision.DAY, Precision.MONTH)


def told_in(
    passage: Passage,
    /,
    *,
    registry: Registry,
    sentences: Sequence[Sentence],
    dates: Sequence[Dated],
    named: Sequence[Named],
    bodies: Sequence[FoundBody],
    states: Sequence[Found],
    mentions: Sequence[tuple[int, Mention]],
    entry: Callable[[int, EdtfDate | None], str | None] | None = None,
) -> Iterator[tuple[int, Event]]:
    """The events that a paragraph tells, each with the index of its sentence.

    Args:
        passage: The paragraph.
        registry: The acts to code by.
        sentences: Its sentences.
        dates: Its dates.
        named: Its persons.
        bodies: Its bodies.
        states: The states of it that are no part of a body's name.
        mentions: Its mentions, each with its offset.
        entry: Gives the id of the entry that a sentence tells of, from the
            index of the sentence and the date; none by default.
    """
    fine = [dated for dated in dates if _is_fine(dated.date)]
    if not fine:
        return
    code = coder(registry).sentence
    text = passage.text

    def names(start: int, end: int) -> list[Name]:
        return names_of(
            text,
            start=start,
            end=end,
            named=_within(named, start, end),
            bodies=_within(bodies, start, end),
            states=_within(states, start, end),
        )

    for i, (start, end) in enumerate(sentences):
        here = _within(fine, start, end)
        if not here:
            continue
        told = code(
            text,
            names(start, end),
            (start, end),
            here,
            partial(names, max(0, start - _BACK), start),
        )
        if told is None or not told[0].actors:
            continue
        coded, dated = told
        yield (
            i,
            Event(
                origin=Origin.NARRATIVE,
                date=dated.date,
                date_text=text[dated.start : dated.end],
                date_span=passage.span(dated.start, dated.end),
                text=text[start:end],
                span=passage.span(start, end),
                narrative=(passage.paragraph or 0,),
                mentions=[
                    one for _, one in mentions[_span(mentions, start, end)]
                ],
                entry=None if entry is None else entry(i, dated.date),
                **coded._asdict(),
            ),
        )


def _span(
    mentions: Sequence[tuple[int, Mention]], start: int, end: int
) -> slice:
    """Which mentions begin in a stretch of text."""
    first = bisect_left(mentions, start, key=itemgetter(0))
    return slice(first, bisect_left(mentions, end, first, key=itemgetter(0)))


class _Placed(Protocol):
    @property
    def start(self) -> int: ...


P = TypeVar("P", bound=_Placed)


def _within(found: Sequence[P], start: int, end: int) -> Sequence[P]:
    """What begins in a stretch of text."""
    first = bisect_left(found, start, key=_start)
    return found[first : bisect_left(found, end, first, key=_start)]


_start = attrgetter("start")


def _is_fine(date: EdtfDate | None) -> bool:
    return date is not None and date.precision in _FINE
