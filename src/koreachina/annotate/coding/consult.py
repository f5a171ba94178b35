"""Who meets whom: visitors and hosts, and the mode of a CONSULT.

PLOVER: a clear visitor is the actor and the host the recipient; otherwise
everyone is an actor and there is no recipient.
"""

from collections.abc import Sequence
from typing import NamedTuple

from koreachina.knowledge import Registry
from koreachina.knowledge.act_words import Words, act_words
from koreachina.knowledge.acts import Act
from koreachina.model import Actor, Mode

from .clauses import Clause
from .matching import Match
from .parties import homes
from .regions import LEAD
from .sides import Sides, actors, countries
from .tokens import Name

_WITH = ("object", "with", "between", "among", "of", "from", "by", "including")
"""Where those stand who meet."""

_ELSE = ("for", "to", "on", "upon")
"""Where those stand who are visited, or invited, if not there."""

_FORUMS = frozenset({"IGO", "UNO", "EUR"})
"""Bodies of many states: an occasion, no host."""

_PAIR = 2


class Meeting(NamedTuple):
    """Who meets, how, and why so."""

    mode: Mode | None
    actors: tuple[Actor, ...]
    recipients: tuple[Actor, ...]
    why: str


def meeting(
    of: Clause, match: Match, sides: Sides, registry: Registry, /
) -> Meeting:
    """Reads a CONSULT act."""
    act = match.act
    kind = act.sides
    if match.passive:
        kind = _TURNED.get(kind, kind)
    subject = [name for name in sides.subject if not name.place]
    others = [name for name in sides.of(*_WITH) if not name.place]
    if not others and (kind != "joint" or act.noun):
        others = [
            name
            for name in sides.of(*_ELSE)
            if not name.place and name.country not in _FORUMS
        ]
    if act.noun and kind == "visit" and not subject:
        # "a visit by the one to the other"
        subject = others
        others = [name for name in sides.of("to") if not name.place]
    everyone = [*subject, *others]
    together = _together(of, act, everyone, alone=not others)
    if together is not None:
        return together
    venue = _venue(of)
    if kind == "visit" and not subject:
        # who visits is not told
        host = actors(others) or _home(venue, registry)
        return Meeting(act.mode, (), host, "nobody is named as visitor")
    if kind == "visit":
        return _visit(subject, others, venue, act.mode, registry)
    if kind == "host":
        return _visit(others, subject, venue, None, registry)
    return _at(venue, everyone, act.mode, registry)


_TURNED = {"visit": "host", "host": "visit"}
"""What a passive makes of the sides."""


def _together(
    of: Clause, act: Act, everyone: Sequence[Name], *, alone: bool
) -> Meeting | None:
    """A meeting at which all are actors, whoever came; else None.

    Args:
        of: The clause.
        act: The act.
        everyone: Who takes part.
        alone: Whether the subject alone is named.
    """
    some = act_words()
    mode: Mode | None = None
    why = ""
    if act.mode is not Mode.VISIT and (phone := _word(of, some.phone_words)):
        mode, why = Mode.PHONE, f"mode phone: “{phone}”"
    elif len(countries(everyone)) > _PAIR:
        mode, why = Mode.MULTILATERAL, "three parties or more"
    elif act.mode is Mode.MULTILATERAL:
        mode, why = act.mode, "all take part"
    elif not (act.sides == "visit" and alone) and (
        many := _word(of, some.multilateral_words) or _forum(of, everyone)
    ):
        mode, why = Mode.MULTILATERAL, f"mode multilateral: “{many}”"
    elif any(name.resident for name in everyone) or _word(of, some.residents):
        why = "a resident envoy visits nobody"
    return _all(mode, everyone, why) if why else None


def _at(
    venue: Name | None,
    everyone: Sequence[Name],
    mode: Mode | None,
    registry: Registry,
) -> Meeting:
    """Two meet: where they do tells which of them came.

    If one party alone is named, it came to the place of the other.
    """
    codes = countries(everyone)
    if venue is None or len(codes) not in {1, _PAIR}:
        return _all(mode, everyone, "all take part")
    where = f"“{venue.surface}”"
    hosts = [name for name in everyone if name.country == venue.country]
    if len(codes) == 1:
        if hosts:
            return _all(mode, everyone, "all take part")
        host = _home(venue, registry)
        why = f"{where} is the host’s"
        return Meeting(Mode.VISIT, actors(everyone), host, why)
    if not hosts:
        third = f"{where} is a third party’s"
        return _all(Mode.THIRD_PARTY, everyone, third)
    guests = [name for name in everyone if name.country != venue.country]
    return Meeting(
        Mode.VISIT, actors(guests), actors(hosts), f"{where} is the host’s"
    )


def _visit(
    visitors: Sequence[Name],
    hosts: Sequence[Name],
    venue: Name | None,
    mode: Mode | None,
    registry: Registry,
) -> Meeting:
    """One side visits the other, or its place."""
    guest = countries(visitors)
    at = [name for name in hosts if name.country not in guest]
    host = actors(at)
    if not countries(at) and venue is not None and venue.country not in guest:
        # nobody's state is known: the place tells it
        host = (*host, *_home(venue, registry))
    of_host = countries(at)
    came = actors(name for name in visitors if name.country not in of_host)
    if came and host:
        return Meeting(Mode.VISIT, came, host, "one side visits the other")
    if came and mode is not None:
        return Meeting(mode, came, (), "nobody is named as host")
    return _all(mode, [*visitors, *hosts], "nobody is clearly the visitor")


def _home(venue: Name | None, registry: Registry) -> tuple[Actor, ...]:
    """The state in which a place lies, if that is known."""
    return () if venue is None else actors(homes([venue], registry))


def _all(mode: Mode | None, names: Sequence[Name], why: str) -> Meeting:
    return Meeting(mode, actors(names), (), why)


def _venue(of: Clause) -> Name | None:
    """Where they meet: the first place that has a country."""
    for name, region in of.names:
        if name.place and name.country and region <= LEAD:
            return name
    return None


def _forum(of: Clause, everyone: Sequence[Name]) -> str:
    """The body of many states around which two meet, or ""."""
    for name, region in of.names:
        if name.country == "IGO" and region <= LEAD and name not in everyone:
            return name.surface
    return ""


def _word(of: Clause, wanted: Words) -> str:
    """The first of some words that the clause has, or ""."""
    for (_, _, low, name, _), region in zip(
        of.tokens, of.regions, strict=True
    ):
        if low in wanted and name is None and region <= LEAD:
            return low
    return ""
