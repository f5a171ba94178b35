"""Converters of the fields of an article."""

from collections.abc import Iterable

from ._fields import several, texts
from .article_parts import Author, Section
from .event import Event
from .mention import DateMention, Mention, Quotation, Statement
from .problem import Problem
from .selection import Events, Mentions, Statements

INFERABLE = ("period", "relation")
"""The header fields that may be inferred where they are not printed."""


def as_inferred(values: Iterable[str], /) -> tuple[str, ...]:
    """The names of inferred fields, sorted, once each."""
    result = tuple(sorted(set(texts(values))))
    for value in result:
        if value not in INFERABLE:
            msg = f"{value!r} cannot be inferred, only {', '.join(INFERABLE)}"
            raise ValueError(msg)
    return result


def as_events(values: Iterable[Event], /) -> Events:
    """A selection of events."""
    return Events(several(values, Event))


def as_mentions(values: Iterable[Mention], /) -> Mentions:
    """A selection of mentions."""
    return Mentions(several(values, Mention))


def as_statements(values: Iterable[Statement], /) -> Statements:
    """A selection of statements."""
    return Statements(several(values, Statement))


def as_authors(values: Iterable[Author], /) -> tuple[Author, ...]:
    """A tuple of authors."""
    return several(values, Author)


def as_sections(values: Iterable[Section], /) -> tuple[Section, ...]:
    """A tuple of sections."""
    return several(values, Section)


def as_dates(values: Iterable[DateMention], /) -> tuple[DateMention, ...]:
    """A tuple of dates in prose."""
    return several(values, DateMention)


def as_quotations(values: Iterable[Quotation], /) -> tuple[Quotation, ...]:
    """A tuple of quotations."""
    return several(values, Quotation)


def as_problems(values: Iterable[Problem], /) -> tuple[Problem, ...]:
    """A tuple of problems."""
    return several(values, Problem)
