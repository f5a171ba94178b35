"""From the article as laid out to the article as read."""

from collections.abc import Sequence

import attrs

from koreachina.knowledge import Registry
from koreachina.model import (
    Article,
    DateMention,
    Event,
    Layout,
    Mention,
    Quotation,
    Statement,
)
from koreachina.model.article import article_id

from .dates import date_mentions, find_dates
from .passages import Passage
from .persons import Named, Roll
from .quotations import find_quotations, holds_words, unclosed
from .relation import infer_relation
from .sentences import sentences
from .statements import read_statements
from .states import Found, find_states, gazetteer

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
        registry: States to look for; the shipped ones by default.

    Returns:
        The article with `dates`, `mentions`, `quotations`, `statements`, the
        mentions and places of its entries, the `relation` where it was empty
        and the chronology shows it, and a problem for each quotation mark
        that is never closed.

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
    roll = Roll(
        [passage.text for passage in passages], states, registry.surfaces
    )
    named = [roll.named(i, passage.text) for i, passage in enumerate(passages)]
    mentions = [
        _mentions(passage, people, found)
        for passage, people, found in zip(passages, named, states, strict=True)
    ]
    chronology = [
        attrs.evolve(event, mentions=who, places=_places(event, found))
        for event, who, found in zip(
            article.chronology,
            mentions[len(prose) :],
            states[len(prose) :],
            strict=True,
        )
    ]
    dates: list[DateMention] = []
    quotations: list[Quotation] = []
    statements: list[Statement] = []
    problems = [one for one in article.problems if one.code not in _OWN]
    for i, passage in enumerate(passages):
        parts = sentences(passage.text)
        quotes = find_quotations(passage.text, parts)
        problems += unclosed(passage, quotes)
        if i < len(prose):
            dated = find_dates(passage.text, article.period)
            dates += date_mentions(passage, dated)
            quoted, said = read_statements(
                passage,
                sentences=parts,
                quotes=[
                    quote
                    for quote in quotes
                    if holds_words(passage.text, quote)
                ],
                named=named[i],
                states=states[i],
                dates=dated,
            )
            quotations += quoted
            statements += said
    result = attrs.evolve(
        article,
        chronology=chronology,
        dates=dates,
        mentions=[mention for who in mentions for mention in who],
        quotations=quotations,
        statements=statements,
        problems=problems,
    )
    return _related(result, states[len(prose) :])


def _mentions(
    passage: Passage, people: Sequence[Named], states: Sequence[Found]
) -> list[Mention]:
    """The mentions of a passage, in order; places are none."""
    found = [
        (
            one.start,
            Mention(
                actor=one.person,
                surface=passage.text[one.start : one.end],
                title=one.title,
                paragraph=passage.paragraph,
                span=passage.span(one.start, one.end),
            ),
        )
        for one in people
    ]
    found += [
        (
            one.start,
            Mention(
                actor=one.state,
                surface=passage.text[one.start : one.end],
                paragraph=passage.paragraph,
                span=passage.span(one.start, one.end),
            ),
        )
        for one in states
        if not one.place
    ]
    found.sort(key=lambda item: item[0])
    return [mention for _, mention in found]


def _places(event: Event, states: Sequence[Found]) -> tuple[str, ...]:
    """The capitals that are mere places, once each."""
    return tuple(
        dict.fromkeys(
            event.text[one.start : one.end] for one in states if one.place
        )
    )


def _related(article: Article, states: Sequence[Sequence[Found]]) -> Article:
    """The article with its relation inferred, where none is printed.

    A capital that is a mere place names its party all the same.
    """
    if article.layout not in _HEADLESS or (
        article.relation and "relation" not in article.inferred
    ):
        return article
    relation: tuple[str, ...] = ()
    dated = sum(event.date is not None for event in article.chronology)
    if dated >= _ENOUGH:
        relation = infer_relation(
            [
                {*event.countries, *(one.state.country or "" for one in found)}
                for event, found in zip(
                    article.chronology, states, strict=True
                )
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
