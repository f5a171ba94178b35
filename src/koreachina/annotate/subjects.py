"""Who goes with a word of saying, before it or behind it.

The subject or the owner before it ("Li said", "Li’s call"), who made it ("Li
issued a warning"), or the name behind it (", said Li,", "according to Li").
"""

import re
from collections.abc import Sequence
from functools import cache

from koreachina.knowledge import vocabulary
from koreachina.model import State

from .cues import Cue
from .pairs import joined
from .readings import Reading, Said
from .speakers import Candidate

NEAR = 28
"""How far a state, or an owner, can stand from its cue."""


_WORDS = 3
"""How many words can stand between an owner and its noun."""

_LIGHT = 12
"""How many words can stand between a subject and the noun it makes."""


def speaker_of(
    reading: Reading, cue: Cue, start: int, end: int, /
) -> Said | None:
    """A cue with its speaker.

    Args:
        reading: The paragraph.
        cue: The cue.
        start: Where the speaker can stand at the earliest.
        end: Where the words begin that the cue introduces.
    """
    if cue.by:
        return _by(reading, cue, end)
    people = [
        one
        for one in reading.between(start, cue.start)
        if one.end <= cue.start and _stands_for(reading.text, one, cue)
    ]
    if cue.noun:
        return _of_noun(reading, cue, people, end)
    text = reading.text
    for one in reversed(people):
        if _who().fullmatch(text, one.end, cue.start):
            return Said(cue, one, f"name before “who {cue.text}”")
    subjects = [one for one in people if one.subject]
    for i, one in reversed([*enumerate(subjects)]):
        if one.meant is not None or not isinstance(one.who, State):
            speaker = joined(text, one, subjects[:i])
            return Said(cue, speaker, f"subject before “{cue.text}”")
    for i, one in reversed([*enumerate(subjects)]):
        between = text[one.end : cue.start]
        if len(between) <= NEAR or _aside().fullmatch(between):
            speaker = joined(text, one, subjects[:i])
            return Said(cue, speaker, f"state before “{cue.text}”")
    return _inverted(reading, cue, end)


@cache
def _who() -> re.Pattern[str]:
    return re.compile(r",? (?:who|which) (?:\w+ )?(?:\w+ly )?")


@cache
def _aside() -> re.Pattern[str]:
    return re.compile(r",[^,]{1,160},(?: \w+)?(?: \w+)? ")


def _stands_for(text: str, one: Candidate, cue: Cue) -> bool:
    """Whether "it" and "they" stand directly before their verb."""
    if one.meant is None or one.text.lower() not in {"it", "they"}:
        return True
    word = text[max(0, one.start - 24) : one.start].split()[-1:]
    last = word[0].lower() if word else ""
    return (
        one.subject
        and last not in vocabulary.cues().takers
        and cue.start - one.end <= len(" had repeatedly ")
        and "," not in text[one.end : cue.start]
    )


def _of_noun(
    reading: Reading, cue: Cue, people: Sequence[Candidate], end: int
) -> Said | None:
    """A noun of saying with its owner, or who makes it."""
    text = reading.text
    for one in reversed(people):
        between = text[one.end : cue.start]
        if len(between) <= NEAR and (
            (one.owner and len(between.split()) <= _WORDS) or between == " "
        ):
            return Said(cue, one, f"owner of “{cue.text}”")
    found = reading.adjectives.get(cue.start - 1)
    if found is not None and not found.place:
        who = Candidate(
            found.start,
            cue.end,
            text[found.start : cue.end],
            found.state,
            True,
            False,
        )
        return Said(cue, who, f"state whose “{cue.text}” it is")
    behind = _by(reading, cue, end)
    if behind is not None:
        return behind
    for one in reversed(people):
        if one.subject:
            words = text[one.end : cue.start].lower().replace(",", "").split()
            made = not vocabulary.cues().holding.isdisjoint(words)
            if made and len(words) <= _LIGHT:
                return Said(cue, one, f"subject who made the “{cue.text}”")
            break
    return None


@cache
def _from() -> re.Pattern[str]:
    return re.compile(
        r" (?:by|from|of) (?:(?:the|a|an|one|both|its|their|some) )?"
    )


def _by(reading: Reading, cue: Cue, end: int) -> Said | None:
    """Who stands behind "by", or behind "from" or "of" after a noun."""
    match = _from().match(reading.text, cue.end)
    if match is None or (
        reading.text.startswith(" of ", cue.end)
        and cue.text.lower() not in {"words", "view", "views", "remarks"}
    ):
        return None
    for one in reading.between(cue.end, min(end, match.end() + 1)):
        return Said(cue, one, f"who stands behind “{cue.text} by”")
    return None


def _inverted(reading: Reading, cue: Cue, end: int) -> Said | None:
    """The speaker behind a cue that a comma precedes: ", said Li, ..."."""
    ahead = reading.text[cue.start - 2 : cue.start]
    if not cue.after or ahead not in {", ", "” ", '" '}:
        return None
    for one in reading.between(cue.end, min(end, cue.end + NEAR)):
        if "," in reading.text[one.end : end]:
            return Said(cue, one, f"name behind “, {cue.text}”")
    return None


@cache
def _accordingly() -> re.Pattern[str]:
    return re.compile(
        r"[Aa](?<!\w.)ccording to (?:(?:the|a|an|some|several|its) )?"
    )


def according_to(
    reading: Reading, start: int, end: int, /
) -> tuple[re.Match[str], Candidate] | None:
    """Where "according to" stands between two offsets, and who behind it."""
    for match in _accordingly().finditer(reading.text, start, end):
        if not reading.outside(match.start()):
            continue
        for one in reading.between(match.start(), match.end() + 1):
            return match, one
    return None
