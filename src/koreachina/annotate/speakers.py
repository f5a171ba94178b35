"""Who can have said something: persons, groups, bodies, states, "he"."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from typing import NamedTuple

from koreachina.knowledge import vocabulary
from koreachina.model import Actor, Organization, Person, State

from .asides import Aside, appositions, relative_clauses, within
from .bodies import FoundBody
from .cue_words import Word
from .free import stands_free
from .groups import Grouped, Phrase, find_groups
from .persons import Named
from .states import Found, is_adjective


class Candidate(NamedTuple):
    """Somebody who may be a speaker.

    Attributes:
        start: Offset where the phrase begins, its office included.
        end: Offset after it.
        text: As printed, without the office.
        who: Who it is.
        owner: Whether it is a possessive ("Li’s").
        subject: Whether it can be the subject of a verb.
        meant: For a word that stands for somebody, whom, as named before.
    """

    start: int
    end: int
    text: str
    who: Person | State | Organization | Phrase
    owner: bool
    subject: bool
    meant: str | None = None

    def actor(self) -> Actor:
        """The record of who it is."""
        return self.who.actor() if isinstance(self.who, Phrase) else self.who


def candidates(
    text: str,
    named: Sequence[Named],
    states: Sequence[Found],
    bodies: Sequence[FoundBody] = (),
    nouns: Iterable[Word] | None = None,
    /,
) -> list[Candidate]:
    """Everybody in a paragraph who is named and may be a speaker, in order.

    Args:
        text: The paragraph.
        named: Its persons.
        states: Its states.
        bodies: Its bodies.
        nouns: Its nouns for groups and bodies; None to look for them.

    Examples:
        >>> text = "Talks failed, local analysts said; the trade ministry did not."
        >>> [one.text for one in candidates(text, [], [])]
        ['local analysts', 'trade ministry']
    """
    people = _persons(text, named)
    taken = {one.end for one in people}
    ends = {found.end: found for found in states}
    begins = {one.start for one in people}
    found = [*people, *_states(text, states, begins)]
    aside = appositions(text, [one.end for one in people])
    by_end = {body.end: body for body in bodies}
    for group in find_groups(text, ends, nouns):
        if group.end in taken or within(aside, group.start):
            continue
        taken.add(group.end)
        found.append(_grouped(text, group, by_end))
    found += [
        _body(text, body, ends)
        for body in _alone(text, bodies, found)
        if body.end not in taken and not within(aside, body.start)
    ]
    return _without_asides(_outermost(text, found), relative_clauses(text))


def _outermost(text: str, found: Iterable[Candidate]) -> list[Candidate]:
    """Those who are no part of another's name or office, in order.

    An office may begin with the name of a body: "Heron Institute fellow Li".
    """
    result: list[Candidate] = []
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        last = result[-1] if result else None
        if last is None or one.start >= last.end:
            result.append(one)
        elif one.end > last.end:
            free = not one.owner and stands_free(text, last.start)
            result[-1] = one._replace(start=last.start, subject=free)
    return result


def _alone(
    text: str,
    bodies: Sequence[FoundBody],
    found: Sequence[Candidate],
) -> list[FoundBody]:
    """The bodies whose names lie in nobody else's, nor in brackets."""
    if not bodies:
        return []
    ends = sorted((one.end, one.start) for one in found)
    result = []
    for body in bodies:
        i = bisect_left(ends, (body.end,))
        inside = i < len(ends) and ends[i][1] <= body.start
        if not inside and text[body.start - 1 : body.start] != "(":
            result.append(body)
    return result


def _without_asides(
    found: Iterable[Candidate], aside: Sequence[Aside]
) -> list[Candidate]:
    """Nobody inside ", who leads the ministry," is subject of what follows."""
    if not aside:
        return [*found]
    return [
        one._replace(subject=False) if within(aside, one.start) else one
        for one in found
    ]


def _grouped(
    text: str, one: Grouped, bodies: dict[int, FoundBody]
) -> Candidate:
    """A group or body, with the record of the body where there is one."""
    start, end, phrase, who = one
    body = bodies.get(start + len(phrase) if who.paper else end)
    if who.body and body is not None and body.start >= start:
        organization = body.organization
        return _candidate(text, start, end, phrase, organization)
    return _candidate(text, start, end, phrase, who)


@cache
def _printed_in() -> re.Pattern[str]:
    mouths = "|".join(sorted(vocabulary.cues().mouthpieces))
    return re.compile(
        rf"\b(?:{mouths})(?: (?:published|printed|carried|featured))?"
        r" (?:in|by|of|on) (?:the )?\Z"
    )


def _body(text: str, body: FoundBody, ends: Mapping[int, Found]) -> Candidate:
    """A body; "an editorial in the Herald" is the Herald’s, as a subject."""
    start, end = body.start, body.end
    if start - 1 in ends:
        start = ends[start - 1].start
    if body.organization.sector == "MED":
        begin = max(0, start - 48)
        match = _printed_in().search(text[begin:start])
        if match is not None:
            start = begin + match.start()
    phrase = text[body.start : end]
    return _candidate(text, start, end, phrase, body.organization)


def _states(
    text: str, states: Iterable[Found], begins: AbstractSet[int]
) -> list[Candidate]:
    """The states that stand as nouns, and can be subjects.

    One that stands before a person’s office belongs to it.
    """
    result = []
    for found in states:
        start, end = found.start, found.end
        if (
            found.place
            or start in begins
            or end + 1 in begins
            or text.startswith(("’", "'", "-", "–"), end)
        ):
            continue
        surface = text[start:end]
        noun = found.capital or not is_adjective(surface, found.state.name)
        if noun and not text.endswith(("-", "–"), 0, start):
            free = stands_free(text, start)
            result.append(
                Candidate(start, end, surface, found.state, False, free)
            )
    return result


def _persons(text: str, named: Iterable[Named]) -> list[Candidate]:
    result = []
    bodies = vocabulary.cues().bodies
    for one in named:
        if text[one.end : one.end + 1] == "-" or (
            text[one.start - 1 : one.start] == "-"
        ):
            continue
        begin = _without_verb(text, one.begin, one.start)
        gap, _, following = text[one.end : one.end + 24].partition(" ")
        body = "" if gap else following.partition(" ")[0]
        body = body.rstrip(",.;").removesuffix("’s")
        if body in bodies:
            end = one.end + 1 + len(body)
            phrase = text[one.start : end]
            who = Phrase(phrase, one.person.country)
            result.append(_candidate(text, begin, end, phrase, who))
        else:
            phrase = text[one.start : one.end]
            result.append(_candidate(text, begin, one.end, phrase, one.person))
    return result


def _without_verb(text: str, begin: int, start: int) -> int:
    """Where an office begins, not before a verb: "summoned Ambassador"."""
    words = text[begin:start]
    if "ed" not in words:
        return begin
    verbs = vocabulary.cues().obliques
    at = begin
    for word in words.split(" "):
        at += len(word) + 1
        if word.endswith("ed") and word in verbs:
            begin = at
    return begin


def _candidate(
    text: str,
    start: int,
    end: int,
    phrase: str,
    who: Person | Organization | Phrase,
) -> Candidate:
    owner = text.startswith(("’s", "'s", "’ ", "' "), end)
    return Candidate(
        start,
        end,
        phrase,
        who,
        owner,
        not owner and stands_free(text, start),
    )
