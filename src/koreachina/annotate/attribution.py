"""Which word of saying, and which speaker, a quoted passage goes with.

The nearest word of saying before the passage in its sentence decides, with
the last subject before that word ("Li said “...”") or its owner ("Li’s call
for “...”"). Where only an opening stands before it ("Calling it “...,” Li
left") the subject follows; where nothing does, the word of saying stands
directly behind the passage ("“...,” Li said").
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from koreachina.model import State

from .cues import Cue, find_cues
from .persons import Named
from .quotations import Quoted
from .sentences import Sentence, sentence_at
from .speakers import Candidate, candidates
from .states import Found

_BACK = 600
"""How far back in its sentence the cue of a passage can stand."""

_AHEAD = 160
"""How far behind a passage its speaker can stand."""

_NEAR = 28
"""How far a state, or an owner, can stand from its cue."""


class Reading(NamedTuple):
    """What the paragraph offers to tell whose words are quoted."""

    text: str
    sentences: Sequence[Sentence]
    cues: Sequence[Cue]
    speakers: Sequence[Candidate]


class Said(NamedTuple):
    """How a passage is attributed."""

    cue: Cue
    speaker: Candidate


def read_for(
    text: str,
    sentences: Sequence[Sentence],
    quotes: Sequence[Quoted],
    named: Sequence[Named],
    states: Sequence[Found],
    /,
) -> Reading:
    """Reads what the sentences with quoted passages offer."""
    parts = dict.fromkeys(
        sentence_at(sentences, quote.start) for quote in quotes
    )
    return Reading(
        text,
        sentences,
        [
            cue
            for start, end in parts
            for cue in find_cues(text, start, end)
            if _outside(cue.start, quotes)
        ],
        [
            one
            for one in candidates(text, parts, named, states)
            if _outside(one.start, quotes)
        ],
    )


def _outside(offset: int, quotes: Sequence[Quoted]) -> bool:
    i = bisect_left(quotes, (offset + 1,)) - 1
    return i < 0 or offset >= quotes[i].end


def said_of(reading: Reading, quote: Quoted, /) -> Said | None:
    """The cue and the speaker of a quoted passage, or None."""
    start, end = sentence_at(reading.sentences, quote.start)
    before = max(start, quote.start - _BACK)
    cues = reading.cues
    first = bisect_left(cues, (before,))
    last = bisect_left(cues, (quote.start,))
    for i in range(last - 1, first - 1, -1):
        said = _before(reading, cues[i], before, start)
        if said is not None:
            return said._replace(cue=cues[last - 1])
    if first < last:
        speaker = _behind_comma(reading, quote, start, end)
        if speaker is not None:
            return Said(cues[last - 1], speaker)
        return None
    return _after(reading, quote, end)


def _between(reading: Reading, start: int, end: int) -> Sequence[Candidate]:
    people = reading.speakers
    return people[bisect_left(people, (start,)) : bisect_left(people, (end,))]


def _before(
    reading: Reading, cue: Cue, start: int, sentence: int
) -> Said | None:
    """A cue with the speaker who stands before it."""
    people = [
        one
        for one in _between(reading, start, cue.start)
        if one.end <= cue.start
    ]
    if cue.noun:
        for one in reversed(people):
            if cue.start - one.end <= _NEAR and (
                one.owner or cue.start - one.end == 1
            ):
                return Said(cue, one)
        return None
    subjects = [one for one in people if one.subject]
    for one in reversed(subjects):
        if not isinstance(one.who, State):
            return Said(cue, one)
    for one in reversed(subjects):
        if cue.start - one.end <= _NEAR:
            return Said(cue, one)
    return None


@cache
def _participle() -> re.Pattern[str]:
    return re.compile(r"[A-Z][a-z]+ing\b")


def _behind_comma(
    reading: Reading, quote: Quoted, start: int, end: int
) -> Candidate | None:
    """The subject behind an opening such as "Calling it “...,” Li left"."""
    text = reading.text
    if not _participle().match(text, start):
        return None
    limit = min(end, quote.end + _AHEAD)
    for one in _between(reading, quote.end, limit):
        if one.subject and "," in text[quote.end - 1 : one.start]:
            return one
    return None


def _after(reading: Reading, quote: Quoted, end: int) -> Said | None:
    """A cue directly behind the passage, with the speaker beside it."""
    limit = min(end, quote.end + _AHEAD)
    i = bisect_left(reading.cues, (quote.end,))
    if i == len(reading.cues) or reading.cues[i].start >= limit:
        return None
    cue = reading.cues[i]
    between = reading.text[quote.end + 1 : cue.start]
    if not cue.after or reading.text[quote.end - 1] not in ",?!":
        return None
    near = _between(reading, quote.end, limit)
    if between.strip():
        near = [one for one in near if one.subject and one.end <= cue.start]
        return Said(cue, near[-1]) if near else None
    near = [one for one in near if 0 <= one.start - cue.end <= _NEAR]
    return Said(cue, near[0]) if near else None
