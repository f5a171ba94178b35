"""The mentions of persons that the rules look at, each with its dates."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from koreachina.annotate.spellings import key_of
from koreachina.knowledge import vocabulary
from koreachina.model import Article, EdtfDate, Mention, Person


class Named(NamedTuple):
    """A person named in full or by the surname.

    Attributes:
        mention: Where and how.
        person: Who.
        dates: The dates of what is told, the likeliest first.
        before: What stands before the name, as far as it can matter.
    """

    mention: Mention
    person: Person
    dates: tuple[EdtfDate, ...]
    before: str


_WINDOW = 80
"""How far before a name a word can stand that says the office is past."""


def named_in(article: Article, /) -> Iterator[Named]:
    """The persons named in an article, the prose first.

    Phrases that name only an office are left out.

    Examples:
        >>> from koreachina import parse
        >>> article = parse("May 3, 2022: Envoy Han Sang-mi visits Busan.")
        >>> [one.mention.surface for one in named_in(article)]
        ['Han Sang-mi']
    """
    dates: dict[int, list[EdtfDate]] = defaultdict(list)
    for printed in article.dates:
        if printed.date is not None:
            dates[printed.paragraph].append(printed.date)
    period = [] if article.period is None else [article.period]
    for mention in article.mentions:
        if mention.paragraph is not None:
            yield from _named(
                article, mention, [*dates[mention.paragraph], *period]
            )
    for event in article.chronology:
        own = period if event.date is None else [event.date]
        for mention in event.mentions:
            yield from _named(article, mention, own)


def _named(
    article: Article, mention: Mention, dates: list[EdtfDate]
) -> Iterator[Named]:
    person = mention.actor
    if not isinstance(person, Person) or not _names(mention.surface, person):
        return
    before = ""
    if mention.span is not None:
        start = mention.span.start
        before = article.source.text[max(0, start - _WINDOW) : start]
    yield Named(mention, person, tuple(dict.fromkeys(dates)), before)


def _names(surface: str, person: Person) -> bool:
    """Whether a surface has a word of a person's name, or nearly has."""
    words = set(key_of(surface).split(" "))
    return any(
        not words.isdisjoint(key_of(name).split(" "))
        for name in (person.name, *person.aliases)
    )


@cache
def _past() -> re.Pattern[str]:
    words = "|".join(
        sorted({*vocabulary.people().former, "outgoing", "incoming", "future"})
    )
    return re.compile(rf"\b(?:{words})\b[^.;]*\Z", re.IGNORECASE)


def in_office(one: Named, /) -> bool:
    """Whether nothing before a name says that the office is a past one."""
    return _past().search(one.before) is None
