"""The events of an article: its entries, and what its prose tells.

An entry is told of by paragraphs, and an event of the prose may tell of an
entry: both follow from the sentences that `links` finds.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import accumulate
from typing import NamedTuple

import attrs

from koreachina.knowledge import Registry
from koreachina.model import Article, EdtfDate, Event, Mention, Person

from .bodies import FoundBody
from .coding import coded, told_in
from .dated import Dated
from .links import Link, link_entries
from .passages import Passage
from .persons import Named
from .sentences import Sentence
from .states import Found
from .told import told_entry, told_sentences


class Read(NamedTuple):
    """What was read in a passage.

    Attributes:
        passage: The passage.
        named: Its persons.
        bodies: Its bodies.
        states: The states of it that are no part of a body's name.
        mentions: Its mentions, each with its offset.
        sentences: Its sentences; none for an entry.
        dates: Its dates; none for an entry.
    """

    passage: Passage
    named: Sequence[Named]
    bodies: Sequence[FoundBody]
    states: Sequence[Found]
    mentions: Sequence[tuple[int, Mention]]
    sentences: Sequence[Sentence] = ()
    dates: Sequence[Dated] = ()


def tell(
    article: Article,
    prose: Sequence[Read],
    entries: Sequence[Read],
    implied: Sequence[Sequence[Person]],
    registry: Registry,
    /,
) -> tuple[list[Event], list[Event]]:
    """The entries as events, and the events that the prose tells.

    Args:
        article: The article as laid out.
        prose: What was read in its paragraphs.
        entries: What was read in its entries.
        implied: The office-holders that each entry implies.
        registry: The acts to code by.
    """
    links = _links(article, prose, entries, implied)
    acts = coded(
        registry,
        [one.passage for one in entries],
        ((one.named, one.bodies, one.states) for one in entries),
    )
    chronology = [
        attrs.evolve(
            event,
            mentions=[mention for _, mention in one.mentions],
            implied=people,
            narrative=sorted({link.paragraph for link in found}),
            **act._asdict(),
        )
        for event, one, people, found, act in zip(
            article.chronology, entries, implied, links, acts, strict=True
        )
    ]
    return chronology, list(
        _narrative(article, prose, chronology, links, registry)
    )


def _links(
    article: Article,
    prose: Sequence[Read],
    entries: Sequence[Read],
    implied: Sequence[Sequence[Person]],
) -> list[tuple[Link, ...]]:
    """The sentences that tell of each entry."""
    if not prose or not entries:
        return [()] * len(entries)
    told = [
        one
        for i, read in enumerate(prose)
        for one in told_sentences(
            read.passage.text,
            i,
            read.sentences,
            dates=read.dates,
            named=read.named,
            states=read.states,
            bodies=read.bodies,
        )
    ]
    return link_entries(
        [
            told_entry(
                event.text,
                date=event.date,
                period=article.period,
                named=read.named,
                implied=people,
                states=read.states,
                bodies=read.bodies,
            )
            for event, read, people in zip(
                article.chronology, entries, implied, strict=True
            )
        ],
        told,
    )


def _narrative(
    article: Article,
    prose: Sequence[Read],
    chronology: Sequence[Event],
    links: Sequence[Iterable[Link]],
    registry: Registry,
) -> Iterator[Event]:
    """The events of the prose, each with the entry that it tells of."""
    linked: dict[int, list[tuple[float, Event]]] = {}
    for told, found in zip(chronology, links, strict=True):
        for link in found:
            linked.setdefault(link.sentence, []).append((link.score, told))
    firsts = accumulate((len(one.sentences) for one in prose), initial=0)
    for first, read in zip(firsts, prose, strict=False):
        events = told_in(
            read.passage,
            registry=registry,
            sentences=read.sentences,
            dates=read.dates,
            named=read.named,
            bodies=read.bodies,
            states=read.states,
            mentions=read.mentions,
            entry=partial(_entry, linked, first, article.period),
        )
        yield from (event for _, event in events)


def _entry(
    linked: Mapping[int, Iterable[tuple[float, Event]]],
    first: int,
    period: EdtfDate | None,
    sentence: int,
    date: EdtfDate | None,
) -> str | None:
    """The id of the entry that an event of the prose tells of.

    It has a day in common, or its own date lies outside the period of the
    article, and so may be misprinted.
    """
    fitting = [
        (score, entry.id)
        for score, entry in linked.get(first + sentence, ())
        if _fits(date, entry.date, period)
    ]
    return max(fitting)[1] if fitting else None


def _fits(
    told: EdtfDate | None, entered: EdtfDate | None, period: EdtfDate | None
) -> bool:
    if told is None or entered is None:
        return True
    if period is not None and not entered.overlaps(period):
        return True
    return told.overlaps(entered)
