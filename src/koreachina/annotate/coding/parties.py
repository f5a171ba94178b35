"""Who acts on whom, for every act but a meeting."""

from collections.abc import Iterable
from typing import NamedTuple

from koreachina.knowledge import Registry
from koreachina.knowledge.act_words import act_words
from koreachina.knowledge.acts import Act
from koreachina.model import Actor, EventType, Mode

from .clauses import Clause
from .matching import Match
from .regions import TAIL
from .sides import Sides, actors, countries
from .tokens import Name

_DIRECT = (
    "object",
    "to",
    "with",
    "against",
    "toward",
    "towards",
    "upon",
    "at",
)
"""Where the recipient of an act stands, unless the act says otherwise."""

_JOINT = (*_DIRECT, "of", "between", "among", "from", "by")
"""Where those stand who act together."""

_LEAD = ("lead to", "lead with")
"""Where a recipient can stand before the subject."""


class Parties(NamedTuple):
    """Who acts, on whom, and why so."""

    actors: tuple[Actor, ...]
    recipients: tuple[Actor, ...]
    why: str


def parties(
    of: Clause, match: Match, sides: Sides, registry: Registry, /
) -> Parties:
    """Who acts on whom."""
    act = match.act
    if act.sides == "joint":
        everyone = (name for name in sides.of("subject", *_JOINT))
        return Parties(actors(_persons(everyone)), (), "all take part")
    if match.passive and _shared(act, sides):
        return Parties(actors(_persons(sides.subject)), (), "all take part")
    if match.passive and not act.actor:
        return _passive(of, match, sides, registry)
    doers = actors(_persons(sides.of(*(act.actor or ("subject",)))))
    why = "the subject acts"
    if not doers and "place" in act.actor:
        doers = actors(_owners(of, registry, embassy=False)[:1])
        why = "who acts is told by the place"
    elif act.actor:
        why = f"who acts is the {act.actor[0]}"
    return Parties(
        doers, _others(_recipients(of, match, sides, registry), doers), why
    )


_MUTUAL = frozenset({EventType.AGREE, EventType.COOPERATE, EventType.SUPPORT})


def _shared(act: Act, sides: Sides) -> bool:
    """Whether what is done is done by the two whom the subject names."""
    return (
        act.type in _MUTUAL
        and not sides.of("by", "from")
        and len(countries(sides.subject)) > 1
    )


def _recipients(
    of: Clause, match: Match, sides: Sides, registry: Registry
) -> list[Name]:
    """Whom an act in the active is done to."""
    slots = match.act.recipient or _DIRECT
    if "embassy" in slots:
        found = _owners(of, registry, embassy=True)
        if found:
            return found
    found = _persons(sides.of(*slots))
    if not found:
        found = homes(
            sides.of(*{"to", "between"}.intersection(slots)), registry
        )
    if not found and "none" not in slots and "subject" not in slots:
        found = _persons(sides.of(*_LEAD))
    after = of.tokens[match.at + 1].low if match.at + 1 < of.tail else ""
    if not found and after in act_words().pronouns_one:
        found = [n for slot, n in sides.slots if slot.startswith("lead")][-1:]
    if not found and "place" in slots:
        found = _owners(of, registry)
    return found


def _passive(
    of: Clause, match: Match, sides: Sides, registry: Registry
) -> Parties:
    """Its subject is the recipient, and "by" shows who acts."""
    act = match.act
    agents = sides.of("by", "under")
    if not agents and (
        act.type is EventType.MOBILIZE or act.mode is Mode.WITHDRAW
    ):
        # troops that are moved act themselves
        doers = actors(_persons(sides.subject))
        found = _persons(sides.of(*(act.recipient or _DIRECT)))
        return Parties(doers, _others(found, doers), "passive: its own troops")
    doers = actors(_persons(agents)) or actors(homes(agents, registry))
    recipients = _persons(sides.of(*(match.act.recipient or ("subject",))))
    recipients = _persons(sides.subject) or recipients
    why = "passive: the subject is the recipient"
    if not doers:
        moved = _persons(sides.of("from")), _persons(sides.of("to"))
        if all(moved):
            return Parties(
                actors(moved[0]),
                actors(moved[1]),
                "passive: from the one to the other",
            )
        doers = actors(_persons(sides.of("speaker")))
        if doers:
            why = "passive: who reports it acts"
    return Parties(doers, _others(recipients, doers), why)


def _persons(names: Iterable[Name]) -> list[Name]:
    """The names that are no mere places."""
    return [name for name in names if not name.place]


def _others(
    names: Iterable[Name], doers: tuple[Actor, ...]
) -> tuple[Actor, ...]:
    """The actors of some names that are of no country of those who act."""
    mine = {one.country for one in doers}
    return tuple(
        one
        for one in actors(names)
        if one not in doers
        and (one.country is None or one.country not in mine)
    )


def homes(names: Iterable[Name], registry: Registry, /) -> list[Name]:
    """The states in which some places lie."""
    found = {name.country: name for name in names if name.place}
    if not found:
        return []
    return [
        found[state.country]._replace(actor=state, place=False)
        for state in registry.states
        if state.country in found
    ]


def _owners(
    of: Clause, registry: Registry, *, embassy: bool | None = None
) -> list[Name]:
    """The states whose places a clause names, in order.

    Args:
        of: The clause.
        registry: Its states.
        embassy: Whether embassies count, or all else; None for both.
    """
    places = [
        name
        for name, region in of.names
        if name.place
        and region <= TAIL
        and embassy in {None, _is_embassy(name)}
    ]
    by_code = {name.country: name for name in homes(places, registry)}
    return [by_code[code] for code in countries(places) if code in by_code]


def _is_embassy(name: Name) -> bool:
    return name.surface.lower().endswith(
        ("embassy", "consulate", "consulate general")
    )
