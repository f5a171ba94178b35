"""Acts of our own, and short ways to read sentences by them."""

import re
from functools import cache
from typing import Any

import attrs
from made_registry import made_registry

from koreachina.annotate import code_event
from koreachina.annotate.coding.clauses import Clause, clause
from koreachina.annotate.coding.lexicon import Lexicon, lexicon
from koreachina.annotate.coding.tokens import Name, Token, tokens
from koreachina.annotate.coding.verb_group import Group
from koreachina.annotate.coding.verbs import verb_groups
from koreachina.annotate.states import find_states, gazetteer
from koreachina.knowledge import Registry
from koreachina.knowledge.acts import Act
from koreachina.model import Event, Organization, Person

_LINES: tuple[dict[str, Any], ...] = (
    {
        "id": "meet",
        "type": "CONSULT",
        "sides": "joint",
        "phrases": [
            "MEET",
            "MEET with",
            "CONFER",
            "CONFER with",
            "HOLD|OPEN ~ TALK|MEETING",
            "TAKE part in ~ TALK|MEETING",
        ],
    },
    {
        "id": "visit",
        "type": "CONSULT",
        "mode": "visit",
        "sides": "visit",
        "phrases": ["VISIT", "PAY ~ VISIT to", "TRAVEL to", "ARRIVE"],
    },
    {
        "id": "attend",
        "type": "CONSULT",
        "sides": "visit",
        "phrases": ["ATTEND ~ CEREMONY"],
    },
    {
        "id": "host",
        "type": "CONSULT",
        "sides": "host",
        "phrases": ["HOST", "GREET"],
    },
    {
        "id": "convene",
        "type": "CONSULT",
        "sides": "joint",
        "phrases": ["HOST ~ TALK"],
    },
    {
        "id": "summit",
        "type": "CONSULT",
        "mode": "multilateral",
        "sides": "joint",
        "phrases": ["ATTEND ~ SUMMIT"],
    },
    {
        "id": "mediate",
        "type": "CONSULT",
        "mode": "third-party",
        "phrases": ["MEDIATE", "MEDIATE between"],
    },
    {
        "id": "talks",
        "type": "CONSULT",
        "sides": "joint",
        "noun": True,
        "phrases": ["TALK with|between", "TALK"],
    },
    {
        "id": "trip",
        "type": "CONSULT",
        "mode": "visit",
        "sides": "visit",
        "noun": True,
        "phrases": ["VISIT to|by"],
    },
    {
        "id": "agree",
        "type": "AGREE",
        "sides": "joint",
        "frame": "promise",
        "phrases": ["AGREE", "AGREE to|on|that"],
    },
    {
        "id": "offer",
        "type": "AGREE",
        "frame": "promise",
        "phrases": ["PROMISE", "PROMISE to"],
    },
    {
        "id": "plan",
        "type": None,
        "frame": "promise",
        "phrases": ["PLAN", "PLAN to", "BE set to", "DECIDE to"],
    },
    {
        "id": "urge",
        "type": "REQUEST",
        "frame": "request",
        "phrases": ["URGE", "CALL for"],
        "recipient": ["object", "on", "to", "from"],
    },
    {
        "id": "implore",
        "type": "REQUEST",
        "mode": "yield",
        "frame": "request",
        "phrases": ["IMPLORE"],
    },
    {
        "id": "refuse",
        "type": "REJECT",
        "frame": "refuse",
        "phrases": ["REFUSE", "REFUSE to"],
    },
    {
        "id": "cancel",
        "type": "REJECT",
        "mode": "meet",
        "frame": "cancel",
        "phrases": ["CANCEL"],
    },
    {"id": "end", "type": None, "frame": "end", "phrases": ["STOP", "HALT"]},
    {
        "id": "begin",
        "type": None,
        "frame": "begin",
        "phrases": ["BEGIN", "BEGIN to", "GO ahead with"],
    },
    {"id": "say", "type": None, "frame": "report", "phrases": ["SAY"]},
    {
        "id": "threaten",
        "type": "THREATEN",
        "frame": "threaten",
        "phrases": ["THREATEN", "THREATEN to"],
    },
    {"id": "name", "type": None, "phrases": ["APPOINT", "COMMEND"]},
    {"id": "sign", "type": "SUPPORT", "sides": "joint", "phrases": ["SIGN"]},
    {"id": "praise", "type": "SUPPORT", "phrases": ["PRAISE"]},
    {
        "id": "letter",
        "type": "SUPPORT",
        "actor": ["from"],
        "recipient": ["subject"],
        "phrases": ["RECEIVE ~ LETTER ~ from"],
    },
    {
        "id": "condemn",
        "type": "ACCUSE",
        "mode": "disapprove",
        "phrases": ["CONDEMN"],
    },
    {
        "id": "worsen",
        "type": "ACCUSE",
        "mode": "disapprove",
        "phrases": ["WORSEN"],
        "actor": ["speaker"],
        "recipient": ["subject"],
    },
    {
        "id": "trade",
        "type": "COOPERATE",
        "phrases": ["OPEN ~ ROUTE", "COOPERATE", "COOPERATE with"],
    },
    {
        "id": "aid",
        "type": "AID",
        "phrases": ["SEND|DELIVER ~ AID|RICE"],
        "recipient": ["to", "for", "place"],
    },
    {
        "id": "withdraw",
        "type": "RETREAT",
        "mode": "withdraw",
        "phrases": ["WITHDRAW"],
        "recipient": ["from"],
    },
    {
        "id": "free",
        "type": "RETREAT",
        "mode": "release",
        "phrases": ["SET free", "RELEASE"],
        "recipient": ["object", "to"],
        "without": ["report"],
    },
    {"id": "yield", "type": "CONCEDE", "phrases": ["APOLOGIZE"]},
    {
        "id": "sanction",
        "type": "SANCTION",
        "mode": "discontinue",
        "phrases": ["IMPOSE ~ SANCTION"],
        "recipient": ["on"],
    },
    {
        "id": "missile",
        "type": "MOBILIZE",
        "mode": "weapons",
        "phrases": ["FIRE ~ MISSILE"],
        "recipient": ["none"],
    },
    {
        "id": "intrude",
        "type": "MOBILIZE",
        "mode": "weapons",
        "phrases": ["ENTER @", "ENTER ~ WATERS"],
        "needs": ["ship"],
        "recipient": ["object", "place"],
    },
    {
        "id": "seize",
        "type": "COERCE",
        "mode": "seize",
        "phrases": ["SEIZE"],
        "recipient": ["object", "from"],
    },
    {
        "id": "bomb",
        "type": "ASSAULT",
        "phrases": ["BOMB", "HOLD ~ HOSTAGE", "ATTACK @"],
    },
    {
        "id": "rally",
        "type": "PROTEST",
        "mode": "demo",
        "phrases": ["RALLY", "RALLY in|outside|at"],
        "actor": ["subject", "place"],
        "recipient": ["against", "embassy"],
    },
)

ACTS = tuple(Act(**line) for line in _LINES)

BODIES = (
    Organization(name="Japanese Embassy", country="JPN", sector="GOV"),
    Organization(name="United Board", country="IGO"),
    Organization(name="Tea Bureau", country="KOR", sector="GOV"),
)

PEOPLE = {
    "Li Wenbo": "CHN",
    "Wang Lan": "CHN",
    "Park Do-yun": "KOR",
    "Kim Chol Su": "PRK",
    "Keiko Yamada": "JPN",
}


@cache
def acting(*acts: Act) -> Registry:
    """The registry of made-up people, with acts: by default those above."""
    made = made_registry()
    facts: Any = made.facts
    return attrs.evolve(
        made,
        facts=attrs.evolve(facts, acts=acts or ACTS, organizations=BODIES),
    )


def known() -> Lexicon:
    """The lexicon of the acts above."""
    return lexicon(acting())


def found_names(text: str) -> list[Name]:
    """The states and capitals of a text, and some people."""
    names = [
        Name(
            one.start,
            one.end,
            None if one.place else one.state,
            one.state.country,
            place=one.place,
            adjective=text[one.start : one.end].endswith(
                ("ese", "ean", "ish")
            ),
            city=one.capital,
            surface=text[one.start : one.end],
        )
        for one in find_states(text, gazetteer(acting()))
    ]
    names += [
        Name(
            *match.span(),
            Person(name=name, country=country),
            country,
            surface=name,
        )
        for name, country in PEOPLE.items()
        for match in re.finditer(name, text)
    ]
    return sorted(names, key=lambda name: name.start)


def words(text: str) -> list[Token]:
    """The tokens of a text."""
    return tokens(text, found_names(text), 0, len(text))


def verbs(text: str) -> dict[str, Group]:
    """The verb groups of a text by their verbs."""
    found = words(text)
    return {found[one.at].low: one for one in verb_groups(found, known())}


def read(text: str) -> Clause:
    """A text as one clause."""
    return clause(words(text), known())


def coded(text: str, registry: Registry | None = None) -> Event:
    """The event that a text tells, by the acts above."""
    return code_event(text, registry=registry or acting())


def sides(event: Event) -> str:
    """The countries of both sides: "CHN JPN > KOR"; "-" for nobody."""
    acted, done_to = (
        " ".join(str(one.country) for one in who) or "-"
        for who in (event.actors, event.recipients)
    )
    return f"{acted} > {done_to}"


def told(text: str, registry: Registry | None = None) -> str:
    """What a text tells: "CONSULT visit: CHN > KOR", or "nothing"."""
    event = coded(text, registry)
    if event.type is None:
        return "nothing"
    mode = "" if event.mode is None else f" {event.mode.value}"
    return f"{event.type.value}{mode}: {sides(event)}"
