"""From the article as laid out to the article as read."""

from collections.abc import Sequence
from operator import itemgetter

import attrs

from koreachina.knowledge import Registry
from koreachina.model import (
    Actor,
    Article,
    DateMention,
    Event,
    Layout,
    Mention,
    Quotation,
    Span,
    Statement,
)
from koreachina.model.article import article_id

from .bodies import FoundBody, agreed, outside, read_bodies
from .carried_dates import Places
from .dates import date_mentions, find_dates
from .deputies import find_holders
from .implied import implied_persons
from .incumbents import Incumbents
from .moments import Moments
from .passages import Passage
from .persons import Named, Roll
from .quotations import find_quotations, holds_words, unclosed
from .relation import infer_relation
from .sentences import sentences
from .statements import read_statements
from .states import Found, find_states, gazetteer
from .telling import Read, tell

_HEADLESS = (Layout.HEADERLESS, Layout.PLAIN)
"""The layouts that print no breadcrumb; an overview's names no parties."""

_ENOUGH = 3
"""How many dated entries it takes to tell what an article is about."""

_OWN = frozenset({"KC201"})
"""The codes of the problems that are found here."""


def annotate(
    article: Article, /, *, registry: Registry | None = None
) -> Article:
    """Reads who is named, when, and who says what.

    Args:
        article: An article as laid out. What it carries of annotations is
            replaced.
        registry: Actors and offices to look for; the shipped ones by default.

    Returns:
        The article with `dates`, `mentions`, `quotations`, `statements`, the
        mentions and places of its entries, the office-holders they imply and
        the paragraphs that tell of them (`narrative`),
        the `relation` where it was empty and the chronology shows it, and a
        problem for each quotation mark that is never closed.

    Examples:
        >>> from koreachina.model import Paragraph
        >>> text = "Premier Li Wenbo called the plan “a sound start.”"
        >>> article = annotate(Article(summary=[Paragraph(index=0, text=text)]))
        >>> article.statements[0].speaker.name, article.statements[0].quote
        ('Li Wenbo', 'a sound start.')
    """
    registry = Registry.default() if registry is None else registry
    known = gazetteer(registry)
    prose = [
        Passage(
            paragraph.text,
            None if paragraph.span is None else paragraph.span.start,
            paragraph.index,
        )
        for paragraph in article.paragraphs
    ]
    entries = [
        Passage(event.text, None if event.span is None else event.span.start)
        for event in article.chronology
    ]
    passages = [*prose, *entries]
    states = [find_states(passage.text, known) for passage in passages]
    parts = [sentences(passage.text) for passage in prose]
    dates_in = [find_dates(passage.text, article.period) for passage in prose]
    moments = [
        Moments(article.period, found, some)
        for found, some in zip(dates_in, parts, strict=True)
    ]
    moments += [
        Moments(event.date or article.period) for event in article.chronology
    ]
    incumbents = Incumbents(registry)
    roll = Roll(
        [passage.text for passage in passages],
        states,
        registry.surfaces,
        incumbents=incumbents,
        moments=moments,
    )
    named = [roll.named(i, passage.text) for i, passage in enumerate(passages)]
    implied = [
        [
            roll.record(person)
            for person in implied_persons(
                incumbents, event.text, found, people, event.date
            )
        ]
        for event, found, people in zip(
            article.chronology,
            states[len(prose) :],
            named[len(prose) :],
            strict=True,
        )
    ]
    for i, passage in enumerate(prose):
        holders = find_holders(
            incumbents, passage.text, states[i], named[i], moments[i]
        )
        named[i] += (
            one._replace(person=roll.record(one.person)) for one in holders
        )
        named[i].sort(key=lambda one: one.start)
    bodies = read_bodies(
        [passage.text for passage in passages], states, named, registry
    )
    free = [
        outside(found, of) for found, of in zip(states, bodies, strict=True)
    ]
    reads = [
        Read(passage, people, of, found, _mentions(passage, people, found, of))
        for passage, people, found, of in zip(
            passages, named, free, bodies, strict=True
        )
    ]
    first = len(prose)
    reads[:first] = [
        read._replace(sentences=part, dates=dated)
        for read, part, dated in zip(
            reads[:first], parts, dates_in, strict=True
        )
    ]
    chronology, narrative = tell(
        article, reads[:first], reads[first:], implied, registry
    )
    dates: list[DateMention] = []
    quotations: list[Quotation] = []
    statements: list[Statement] = []
    told = Places()
    problems = [one for one in article.problems if one.code not in _OWN]
    for i, passage in enumerate(passages):
        part = parts[i] if i < len(prose) else None
        quotes = find_quotations(passage.text, part)
        problems += unclosed(passage, quotes)
        if i < len(prose):
            dated = dates_in[i]
            dates += date_mentions(passage, dated)
            quoted, said = read_statements(
                passage,
                sentences=parts[i],
                quotes=[
                    quote
                    for quote in quotes
                    if holds_words(passage.text, quote)
                ],
                named=named[i],
                states=states[i],
                dates=dated,
                bodies=bodies[i],
                places=told,
            )
            quotations += quoted
            statements += said
    return attrs.evolve(
        _related(article, chronology, states[len(prose) :]),
        chronology=chronology,
        dates=dates,
        mentions=[mention for read in reads for _, mention in read.mentions],
        narrative=narrative,
        quotations=quotations,
        statements=agreed(statements, (body for of in bodies for body in of)),
        problems=problems,
    )


def _mentions(
    passage: Passage,
    people: Sequence[Named],
    states: Sequence[Found],
    bodies: Sequence[FoundBody],
) -> list[tuple[int, Mention]]:
    """The mentions of a passage with their offsets; places are none."""
    found: list[tuple[int, int, Actor, str | None]] = [
        (one.start, one.end, one.person, one.title) for one in people
    ]
    found += [
        (one.start, one.end, one.state, None)
        for one in states
        if not one.place
    ]
    found += [(one.start, one.end, one.organization, None) for one in bodies]
    found.sort(key=itemgetter(0))
    text, source, paragraph = passage
    return [
        (
            start,
            Mention(
                actor=actor,
                surface=text[start:end],
                title=title,
                paragraph=paragraph,
                span=(
                    None
                    if source is None
                    else Span(source + start, source + end)
                ),
            ),
        )
        for start, end, actor, title in found
    ]


def _related(
    article: Article,
    entries: Sequence[Event],
    states: Sequence[Sequence[Found]],
) -> Article:
    """The article with its relation inferred, where none is printed.

    A capital that is a mere place names its party all the same.
    """
    if article.layout not in _HEADLESS or (
        article.relation and "relation" not in article.inferred
    ):
        return article
    relation: tuple[str, ...] = ()
    dated = sum(event.date is not None for event in entries)
    if dated >= _ENOUGH:
        relation = infer_relation(
            [
                {
                    *(one.actor.country or "" for one in event.mentions),
                    *(one.country or "" for one in event.actors),
                    *(one.country or "" for one in event.recipients),
                    *(one.country or "" for one in event.implied),
                    *(one.state.country or "" for one in found),
                }
                for event, found in zip(entries, states, strict=True)
            ]
        )
    if relation == article.relation:
        return article
    inferred = {*article.inferred} - {"relation"}
    if relation:
        inferred.add("relation")
    changed = attrs.evolve(article, relation=relation, inferred=inferred)
    if article.id == article_id(article):
        return attrs.evolve(changed, id=article_id(changed))
    return changed
