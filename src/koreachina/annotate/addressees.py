"""Whom words are said to: "told Park", "in a letter to Kim", "in talks with"."""

import re
from collections.abc import Iterator
from functools import cache

from koreachina.knowledge import vocabulary
from koreachina.model import Actor

from .readings import Reading, Said
from .sentences import Sentence
from .speakers import Candidate
from .trie import alternation

_DETERMINED = (
    r"(?:(?:the|a|an|its|his|her|their|both|all|fellow|visiting|then) ){0,2}"
)

_FAR = 200
"""How far before a word of saying talks can be named, in characters."""


@cache
def _object() -> re.Pattern[str]:
    return re.compile(rf" (?:(?:on|upon|for|to|with|at) )?{_DETERMINED}")


@cache
def _to() -> re.Pattern[str]:
    return re.compile(rf" to {_DETERMINED}")


@cache
def _written() -> re.Pattern[str]:
    nouns = alternation(vocabulary.reporting().written_to)
    return re.compile(
        rf"\b(?:{nouns})(?: (?:on|in|of) [^,;.“”]{{1,20}})? to {_DETERMINED}"
    )


@cache
def _met() -> re.Pattern[str]:
    nouns = alternation(vocabulary.reporting().met_with)
    return re.compile(rf"\b(?:{nouns}) with {_DETERMINED}")


def addressee_of(
    reading: Reading, said: Said, sentence: Sentence, end: int, /
) -> Actor | None:
    """Whom words are said to, or None where the sentence does not tell.

    Args:
        reading: The paragraph.
        said: How the words are attributed.
        sentence: Their sentence.
        end: Where they begin.
    """
    speaker = None if said.speaker is None else said.speaker.actor().id
    for one in _meant(reading, said, sentence, end):
        actor = one.actor()
        if actor.id != speaker:
            return actor
    return None


def object_of(reading: Reading, said: Said, /) -> Candidate | None:
    """Who stands behind a verb as its object: "told Park"."""
    cue = said.cue
    if cue.lemma not in vocabulary.reporting().object:
        return None
    return _behind(reading, _object().match(reading.text, cue.end))


def _behind(reading: Reading, match: re.Match[str] | None) -> Candidate | None:
    """Who is named directly behind what a pattern found."""
    if match is None:
        return None
    found = [
        one
        for one in reading.between(match.start() + 1, match.end() + 1)
        if one.end > match.end() and not one.owner
    ]
    return max(found, key=lambda one: one.end, default=None)


def _meant(
    reading: Reading, said: Said, sentence: Sentence, end: int
) -> Iterator[Candidate]:
    """Everybody who may be meant, the likeliest first."""
    text, cue = reading.text, said.cue
    begin = sentence[0]
    if (one := object_of(reading, said)) is not None:
        yield one
    if cue.lemma in _ANSWERS:
        yield from _owner_of_question(reading, said, end)
    matches: list[re.Match[str] | None] = []
    if not cue.noun:
        matches.append(_to().match(text, cue.end))
    # a cheap test first: most sentences hold neither word
    if text.find(" to ", begin, end) >= 0:
        matches += _written().finditer(text, begin, end)
    begin = max(begin, cue.start - _FAR)
    if text.find(" with ", begin, cue.end) >= 0:
        matches += _met().finditer(text, begin, cue.end)
    for match in matches:
        if (one := _behind(reading, match)) is not None:
            yield one


_ANSWERS = frozenset(("answer", "reply", "respond", "retort"))


@cache
def _question() -> re.Pattern[str]:
    return re.compile(r" to (?:(?:the|a|an) )?")


def _owner_of_question(
    reading: Reading, said: Said, end: int
) -> list[Candidate]:
    """Whose question is answered."""
    match = _question().match(reading.text, said.cue.end)
    if match is None:
        return []
    near = reading.between(match.end(), min(end, match.end() + 1))
    return [one for one in near if one.owner]
