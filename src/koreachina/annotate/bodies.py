"""Bodies named in a text: ministries, parties, newspapers, companies.

The registry knows many by name, the longest match counting; others are told
by the noun their name is built around. An abbreviation in brackets names the
body before it, and so it does wherever else it stands; "the Council" is the
council named last. Treaties, talks, summits, laws and ships are no bodies.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import attrs

from koreachina.knowledge import Registry
from koreachina.model import Actor, Organization, Statement

from .body_line import Line
from .body_names import gazetteer
from .body_parts import find_parts
from .body_records import Reader
from .persons import Named
from .states import Found


class FoundBody(NamedTuple):
    """A body's surface in a text.

    Attributes:
        start: Offset of the surface.
        end: Offset after it.
        organization: Whom it names.
        country_from: What tells the country: "registry", "beside" (the state
            before it; "both", of none, where they are two), "of" (the state or capital after it), "owner" (whom
            "its" refers to), "name" (a state in the name), "title" (the
            person whose title holds it), "sentence" (the state named first in
            it), "earlier" (the passage, before), or "" where nothing does.
    """

    start: int
    end: int
    organization: Organization
    country_from: str


def find_bodies(
    text: str,
    *,
    states: Sequence[Found],
    people: Sequence[Named],
    registry: Registry,
) -> list[FoundBody]:
    """The bodies named in a text, in order.

    None overlaps with another, but where one noun names two: the second of
    "Defense and Foreign Ministries" lies in the first.

    Args:
        text: The text.
        states: Its states, in order.
        people: Its persons, in order; no body overlaps with one.
        registry: Bodies and frameworks known by name.

    Examples:
        >>> from .states import find_states
        >>> from .states import gazetteer as known_states
        >>> registry = Registry.default()
        >>> text = "Japan’s Foreign Ministry thanked the Heron Institute (HI)."
        >>> states = find_states(text, known_states(registry))
        >>> for body in find_bodies(
        ...     text, states=states, people=(), registry=registry
        ... ):
        ...     print(text[body.start : body.end], body.organization.country)
        Foreign Ministry JPN
        Heron Institute None
        HI None
    """
    return read_bodies([text], [states], [people], registry)[0]


def read_bodies(
    texts: Sequence[str],
    states: Sequence[Sequence[Found]],
    people: Sequence[Sequence[Named]],
    registry: Registry,
    /,
) -> list[list[FoundBody]]:
    """As `find_bodies`, for the passages of one article.

    What one passage says of an abbreviation holds for all.
    """
    known = gazetteer(registry)
    lines = [
        Line(text, found, named)
        for text, found, named in zip(texts, states, people, strict=True)
    ]
    parts = [find_parts(line, known) for line in lines]
    reader = Reader(known)
    reader.define(lines, parts)
    return [
        [FoundBody(*body) for body in reader.read(line, found)]
        for line, found in zip(lines, parts, strict=True)
    ]


def outside(
    states: Sequence[Found], bodies: Sequence[FoundBody], /
) -> list[Found]:
    """The states that are no part of a body's name.

    Args:
        states: The states of a passage, in order.
        bodies: Its bodies, in order.
    """
    if not bodies:
        return [*states]
    ends = [body.end for body in bodies]
    result = []
    for found in states:
        i = bisect_right(ends, found.start)
        if i == len(bodies) or bodies[i].start >= found.end:
            result.append(found)
    return result


def agreed(
    statements: Iterable[Statement], bodies: Iterable[FoundBody], /
) -> list[Statement]:
    """Statements whose actors have one record each, where ids say so.

    A body has one record in an article, wherever it is named: that of the
    bodies found, or else the first ("committee" and "Committee" are one).
    """
    records: dict[str, Actor] = {
        body.organization.id: body.organization for body in bodies
    }
    return [_spoken(statement, records) for statement in statements]


def _spoken(statement: Statement, records: dict[str, Actor]) -> Statement:
    """A statement with the records of its speaker and its addressee."""
    speaker = _record(statement.speaker, records)
    addressee = _record(statement.addressee, records)
    if speaker is statement.speaker and addressee is statement.addressee:
        return statement
    return attrs.evolve(statement, speaker=speaker, addressee=addressee)


def _record(actor: Actor | None, records: dict[str, Actor]) -> Actor | None:
    """The one record of an id."""
    return actor and records.setdefault(actor.id, actor)
