"""Who can have said something: persons, groups, bodies, states, "he"."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from koreachina.knowledge import vocabulary
from koreachina.model import Actor, Person, State

from .groups import Phrase, find_groups
from .persons import Named
from .sentences import Sentence
from .states import Found


class Candidate(NamedTuple):
    """Somebody who may be a speaker.

    Attributes:
        start: Offset where the phrase begins, its office included.
        end: Offset after it.
        text: As printed, without the office.
        who: Who it is.
        owner: Whether it is a possessive ("Li’s").
        subject: Whether it can be the subject of a verb.
    """

    start: int
    end: int
    text: str
    who: Person | State | Phrase
    owner: bool
    subject: bool

    def actor(self) -> Actor:
        """The record of who it is."""
        return self.who.actor() if isinstance(self.who, Phrase) else self.who


@cache
def _pronoun() -> re.Pattern[str]:
    return re.compile(r"[HhSs](?<!\w.)(?:(?<=[Hh])|(?<=[Ss])h)e\b(?!-)")


def candidates(
    text: str,
    parts: Iterable[Sentence],
    named: Sequence[Named],
    states: Sequence[Found],
    /,
) -> list[Candidate]:
    """Everybody in some sentences who may be a speaker, in order.

    Args:
        text: The paragraph.
        parts: The sentences to look at.
        named: The persons of the whole paragraph.
        states: Its states.

    Examples:
        >>> text = "Talks failed, local analysts said; the trade ministry did not."
        >>> [one.text for one in candidates(text, [(0, len(text))], [], [])]
        ['local analysts', 'trade ministry']
    """
    parts = list(parts)
    people = _persons(text, _around(parts, named))
    taken = {one.end for one in people}
    ends = {found.end: found for found in states}
    found = [*people]
    for start, end in parts:
        first = bisect_left(states, (start,))
        here = states[first : bisect_left(states, (end,), first)]
        found += _states(text, here)
        found += [
            _candidate(text, *one)
            for one in find_groups(text, start, end, ends)
            if one.end not in taken
        ]
        found += _pronouns(text, start, end, named)
    return sorted(found, key=lambda one: (one.start, one.end))


def _around(
    parts: Iterable[Sentence], named: Sequence[Named]
) -> Iterator[Named]:
    """The persons in some sentences, and those beside them.

    An office may stand in one sentence and its holder in the next.
    """
    starts = [one.start for one in named]
    last = 0
    for start, end in parts:
        first = max(last, bisect_left(starts, start) - 1)
        last = max(last, bisect_left(starts, end) + 1)
        yield from named[first:last]


@cache
def _adjective() -> re.Pattern[str]:
    """How adjectives and names of peoples end."""
    return re.compile(r"(?:ans?|ese|ish|[ck]h|i|inos?|iss|[ae]k|ais)\Z")


def _states(text: str, states: Sequence[Found]) -> list[Candidate]:
    """The states that stand as nouns, and can be subjects."""
    result = []
    for found in states:
        start, end = found.start, found.end
        surface = text[start:end]
        if (
            not found.place
            and _is_noun(surface, found)
            and text[end : end + 1] not in {"’", "'", "-", "–"}
            and text[start - 1 : start] not in {"-", "–"}
        ):
            result.append(
                Candidate(start, end, surface, found.state, False, True)
            )
    return result


def _is_noun(surface: str, found: Found) -> bool:
    """Whether a surface is no adjective."""
    return (
        found.capital
        or surface == found.state.name
        or not _adjective().search(surface)
    )


def _persons(text: str, named: Iterable[Named]) -> list[Candidate]:
    result = []
    bodies = vocabulary.cues().bodies
    for one in named:
        if text[one.end : one.end + 1] == "-" or (
            text[one.start - 1 : one.start] == "-"
        ):
            continue
        following = text[one.end + 1 : one.end + 24].partition(" ")[0]
        body = following.rstrip(",.;").removesuffix("’s")
        if text[one.end : one.end + 1] == " " and body in bodies:
            end = one.end + 1 + len(body)
            phrase = text[one.start : end]
            who = Phrase(phrase, one.person.country)
            result.append(_candidate(text, one.begin, end, phrase, who))
        else:
            phrase = text[one.start : one.end]
            result.append(
                _candidate(text, one.begin, one.end, phrase, one.person)
            )
    return result


def _candidate(
    text: str, start: int, end: int, phrase: str, who: Person | Phrase
) -> Candidate:
    owner = text.startswith(("’s", "'s", "’ ", "' "), end)
    return Candidate(
        start, end, phrase, who, owner, not owner and _subject(text, start)
    )


@cache
def _word_before() -> re.Pattern[str]:
    return re.compile(
        r"([\w’'-]+) (?:(?:the|a|an|its|their|his|her|some) )?\Z"
    )


def _subject(text: str, start: int) -> bool:
    """Whether no preposition stands before a phrase."""
    match = _word_before().search(text[max(0, start - 24) : start])
    return match is None or match[1].lower() not in vocabulary.cues().obliques


def _pronouns(
    text: str, start: int, end: int, named: Sequence[Named]
) -> list[Candidate]:
    result = []
    for match in _pronoun().finditer(text, start, end):
        i = bisect_left(named, match.start(), key=lambda one: one.start)
        if i:
            person = named[i - 1].person
            result.append(
                Candidate(*match.span(), match.group(), person, False, True)
            )
    return result
