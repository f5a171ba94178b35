"""Who stands where beside an act: subject, object, behind a preposition."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from koreachina.knowledge.act_words import act_words
from koreachina.model import Actor

from .clauses import Clause
from .matching import Match
from .regions import ASIDE, LEAD, MAIN, SUB
from .tokens import Name, Token
from .verb_group import Group

_PLACES = frozenset(
    {"against", "in", "at", "on", "near", "to", "about", "over", "outside"}
)
"""Behind these a subject has only places and topics."""

_CLAUSAL = frozenset({"whether", "how", "why", ";", ":"})
"""Where what belongs to an act ends."""

_MORE = frozenset({"and", ","})


class Sides(NamedTuple):
    """The names around an act, by the slot in which they stand.

    Attributes:
        subject: Before the verb.
        slots: Elsewhere: "object" or a preposition, and the name. Names
            before the subject have the slot of their preposition with "lead "
            before it, those of a reporting clause "speaker".
    """

    subject: tuple[Name, ...]
    slots: tuple[tuple[str, Name], ...]

    def of(self, *slots: str) -> list[Name]:
        """The names in some slots, in order."""
        found = list(self.subject) if "subject" in slots else []
        found += [name for slot, name in self.slots if slot in slots]
        return found


def sides_of(of: Clause, match: Match, start: int, /) -> Sides:
    """The names around an act.

    Args:
        of: The clause.
        match: The act.
        start: Where its subject can begin.
    """
    return Sides(
        tuple(subject_names(of, start, match.first)),
        (
            *_behind(of, match),
            *_lead(of),
            *(("speaker", name) for name in speakers(of)),
        ),
    )


def subject_names(of: Clause, start: int, end: int, /) -> list[Name]:
    """Who is named in a subject; owners stand for what they own.

    Where only a phrase with a preposition names somebody, it is the last
    name of it; where only an aside does ("six planes, four Russian and two
    Chinese, ..."), those of the aside.
    """
    some = act_words()
    found: list[Name] = []
    passed: list[Name] = []
    aside: list[Name] = []
    skip = False
    for i in range(start, end):
        name = of.tokens[i].name
        low = of.tokens[i].low
        if of.regions[i] is ASIDE and name is not None:
            aside.append(name)
        if of.regions[i] is not MAIN:
            continue
        if name is None:
            if low in some.prepositions or low == ",":
                skip = low in _PLACES
            continue
        if not name.place and not _posted(of.tokens, i):
            (passed if skip else found).append(name)
        skip = False
    if found or passed:
        return found or passed[-1:]
    return [name for name in aside if name.adjective]


def speakers(of: Clause, /) -> Iterator[Name]:
    """Who is named in the reporting tail of a clause."""
    for token in of.tokens[of.tail :]:
        if token.name is not None and not token.name.place:
            yield token.name


def _lead(of: Clause) -> Iterator[tuple[str, Name]]:
    """Who is named before the subject: "In a message to ..."."""
    some = act_words()
    slot = ""
    for token, region in zip(of.tokens, of.regions, strict=True):
        if region is MAIN:
            return
        if region is not LEAD:
            continue
        if token.name is not None:
            if not token.name.place:
                yield f"lead {slot}", token.name
        elif token.low in some.prepositions and token.low != "of":
            slot = token.low


def _behind(of: Clause, match: Match) -> Iterator[tuple[str, Name]]:
    """The names behind a verb, with the slot of each.

    What a possessive owns ("Seoul’s THAAD talks") is the owner's.
    """
    tokens = of.tokens
    prepositions, travel = act_words().prepositions, act_words().travel_nouns
    slot = "object"
    owned = False
    for i in range(match.at + 1, _stop(of, match)):
        region = of.regions[i]
        if region is SUB and i >= match.end:
            slot = "object"
        if region is not MAIN:
            continue
        low, name = tokens[i].low, tokens[i].name
        if name is not None:
            if not (owned and slot == "object") and not _posted(tokens, i):
                yield slot, name
                owned = _owns(tokens, i)
        elif low in prepositions:
            owned = False
            goal = low == "to" and tokens[i - 1].low in travel
            if goal and i - 1 not in match.words:
                slot = "trip to"
            elif low != "of":
                slot = low
        elif low in _MORE:
            owned = False


def _stop(of: Clause, match: Match) -> int:
    """Where what belongs to an act ends.

    A clause with "that" belongs to it up to its verb.
    """
    tokens = of.tokens
    groups = {group.start: group for group in of.groups}
    that = match.end < of.tail and tokens[match.end].low == "that"
    for i in range(match.at + 1, of.tail):
        low = tokens[i].low
        region = of.regions[i]
        if region is SUB and i >= match.end:
            if low in act_words().relatives and tokens[i - 1].low != ",":
                return i
        elif region is not MAIN:
            continue
        elif low in _CLAUSAL or (low == "that" and i > match.end):
            return i
        elif i in groups and i >= match.end:
            if groups[i].finite and not that:
                return _next_subject(of, match.end, i)
            if _goes_on(of, groups[i], that=that):
                return i
        elif i >= match.end and (
            (low == "and" and _verb_next(of, i))
            or (low == "to" and _infinitive(tokens, i))
        ):
            return i
    return of.tail


def _next_subject(of: Clause, start: int, verb: int) -> int:
    """Where the subject of the next verb begins: behind "and" or a comma."""
    for k in range(verb - 1, start - 1, -1):
        if of.tokens[k].low in _MORE and not lists(of, k):
            return k
    return verb


def lists(of: Clause, k: int, /) -> bool:
    """Whether a comma or "and" stands between two names of a list."""
    after = [one for one in of.tokens[k + 1 : k + 3] if one.name is not None]
    return k > 0 and of.tokens[k - 1].name is not None and bool(after)


def _goes_on(of: Clause, group: Group, *, that: bool) -> bool:
    """Whether a verb tells something else: "..., denouncing", "to ask"."""
    if group.finite:
        return that
    before = of.tokens[group.start - 1].low
    return not (group.bare or group.passive) and (
        group.start != group.at or before not in act_words().prepositions
    )


def _infinitive(tokens: Sequence[Token], i: int) -> bool:
    """Whether "to" opens an infinitive, of a verb known or not."""
    if i + 1 == len(tokens) or tokens[i + 1].name is not None:
        return False
    some = act_words()
    low = tokens[i + 1].low
    return (
        low.isalpha()
        and not tokens[i + 1].capital
        and low not in some.determiners
        and low not in some.adjectives
        and not low.endswith(("s", "ing", "ed"))
    )


def _owns(tokens: Sequence[Token], i: int) -> bool:
    return i + 1 < len(tokens) and tokens[i + 1].low in {"'s", "'"}


def _posted(tokens: Sequence[Token], i: int) -> bool:
    """Whether a state is where an envoy is posted: "ambassador to"."""
    return (
        i > 1
        and tokens[i - 1].low in {"to", "in"}
        and tokens[i - 2].low in act_words().envoys
    )


def _verb_next(of: Clause, i: int) -> bool:
    """Whether "and" joins another verb."""
    return any(
        group.finite
        and (
            group.start == i + 1
            or (group.start == i + 2 and of.tokens[i + 1].name is None)
        )
        for group in of.groups
    )


def actors(names: Iterable[Name], /) -> tuple[Actor, ...]:
    """The actors of some names: a state only where nobody of it is named."""
    known = [name for name in names if name.actor is not None]
    nearer = {name.country for name in known if name.kind != "state"}
    return tuple(
        dict.fromkeys(
            name.actor
            for name in known
            if name.actor is not None
            and (name.kind != "state" or name.country not in nearer)
        )
    )


def countries(names: Iterable[Name], /) -> tuple[str, ...]:
    """The codes of some names, once each."""
    return tuple(dict.fromkeys(name.country for name in names if name.country))
