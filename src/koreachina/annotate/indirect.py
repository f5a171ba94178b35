"""Words that are reported without quotation marks.

A verb of saying reports them in a clause ("said that trade would grow"), an
infinitive ("urged Seoul to wait") or a clause of its own ("Trade would grow,
Li said"); "according to" does so, too. What holds quotation marks is no
matter of this module: the marks are.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from koreachina.knowledge import vocabulary

from .clauses import (
    GAP,
    LONGEST,
    end_of_clause,
    fits,
    is_clause,
    opening_of,
    trimmed,
)
from .cues import Cue
from .readings import Reading, Said
from .sentences import Sentence
from .speakers import Candidate
from .subjects import according_to, speaker_of

_BACK = 400
"""How far before its verb a speaker can stand."""


class Reported(NamedTuple):
    """A reported clause.

    Attributes:
        start: Offset of the clause.
        end: Offset after it.
        said: How it is attributed.
        sentence: The sentence that holds it.
    """

    start: int
    end: int
    said: Said
    sentence: Sentence


def find_reported(reading: Reading, /) -> list[Reported]:
    """The clauses that a paragraph reports, in order.

    Args:
        reading: The paragraph.
    """
    found: dict[tuple[int, int], Reported] = {}
    cues = reading.cues
    according = "ccording to " in reading.text
    i = 0
    for sentence in reading.sentences:
        first = i
        while i < len(cues) and cues[i].start < sentence[1]:
            i += 1
        if first < i:
            for one in _in_sentence(reading, sentence, first, i):
                found.setdefault((one.start, one.end), one)
        if according:
            for one in _according(reading, sentence):
                found.setdefault((one.start, one.end), one)
    return [found[span] for span in sorted(found)]


def _in_sentence(
    reading: Reading, sentence: Sentence, first: int, last: int
) -> Iterator[Reported]:
    """What some of the cues report, by their numbers, in a sentence."""
    start, end = sentence
    for i in range(first, last):
        cue = reading.cues[i]
        if cue.lemma is None:
            continue
        opening = opening_of(reading, cue, end)
        if opening is None:
            yield from _behind(reading, cue, sentence)
            continue
        begin = max(start, cue.start - _BACK)
        said = speaker_of(reading, cue, begin, opening)
        if said is None or said.speaker is None:
            continue
        if not _is_subject(reading.text, said, said.speaker, begin):
            continue
        if opening < 0 or not fits(reading, said, opening):
            continue
        stop = end_of_clause(reading, i, opening, end)
        if is_clause(reading, opening, stop):
            yield Reported(opening, stop, said, sentence)


@cache
def _other_subject() -> re.Pattern[str]:
    """What shows that a verb has another subject than one before."""
    return re.compile(
        r"(?:, (?:and|but|so|while|as|yet)|;| –) (?:the|a|an|its|their|his|her"
        r"|this|that|these|those|such|[A-Z]\w+)\b"
    )


@cache
def _noun_before() -> re.Pattern[str]:
    """A noun, which makes a clause of its own of what follows it."""
    no = (
        "that|and|but|as|which|while|when|if|where|or|because|although|though"
        "|after|before|since|what|than|so|whom|then|later|afterward|also|soon"
        r"|today|yet|whether|how|why|until|once|\w+ly"
    )
    return re.compile(rf"(?<![\w’'-])(?!(?:{no}) )[a-z’'-]+ \Z")


def _is_subject(text: str, said: Said, speaker: Candidate, begin: int) -> bool:
    """Whether a verb can have a speaker as its subject, and no other."""
    cue = said.cue
    if cue.start >= speaker.end and _other_subject().search(
        text, speaker.end, cue.start
    ):
        return False
    if speaker.meant is None:
        return True
    before = text[max(begin, speaker.start - 12) : speaker.start]
    return _noun_before().search(before) is None


@cache
def _goes_on() -> re.Pattern[str]:
    return re.compile(r"[,.;]|\Z| (?:on|in|at|during|last|earlier|after|as)\b")


@cache
def _no_clause() -> re.Pattern[str]:
    """How an opening begins that is no clause of its own."""
    return re.compile(
        r"(?:in|on|at|after|before|during|as|when|while|despite|although"
        r"|though|speaking|following|according|for|with|by|asked|since|amid"
        r"|citing|given|responding|earlier|later|meanwhile|however|calling"
        r"|noting|addressing|if|because|to|from|under|upon|[a-z]+ly)\b",
        re.IGNORECASE,
    )


def _behind(
    reading: Reading, cue: Cue, sentence: Sentence
) -> Iterator[Reported]:
    """The clause before ", Li said"."""
    text = reading.text
    start, end = sentence
    told = cue.lemma in vocabulary.reporting().object_that
    if not cue.after or not (told or _goes_on().match(text, cue.end, end)):
        return
    people = [
        one
        for one in reading.between(max(start, cue.start - GAP), cue.start)
        if one.subject and one.end < cue.start
    ]
    i = bisect_left(reading.quotes, (cue.end,))
    if not people or (
        i < len(reading.quotes) and reading.quotes[i].start < end
    ):
        return
    one = people[-1]
    if text.startswith("As ", start) and text[cue.end : cue.end + 2] == ", ":
        yield from _as(reading, cue, one, sentence)
        return
    if one.start - start > LONGEST:
        return
    before = text[start : one.start].removesuffix("the ").removesuffix("a ")
    if not before.endswith(", ") or "," in text[one.end : cue.start]:
        return
    stop = start + len(before) - 2
    clause = _no_clause().match(text, start, stop) is None
    if clause and is_clause(reading, start, stop):
        rule = f"subject before “{cue.text}”, behind the clause"
        yield Reported(start, stop, Said(cue, one, rule), sentence)


def _as(
    reading: Reading, cue: Cue, one: Candidate, sentence: Sentence
) -> Iterator[Reported]:
    """The clause behind "As Li says,"."""
    start = cue.end + 2
    end = min(sentence[1], start + LONGEST)
    end = trimmed(reading.text, start, end)
    if one.start < sentence[0] + GAP and is_clause(reading, start, end):
        rule = f"subject of “As ... {cue.text}”"
        yield Reported(start, end, Said(cue, one, rule), sentence)


def _according(reading: Reading, sentence: Sentence) -> Iterator[Reported]:
    """The clause that "according to" goes with."""
    start, end = sentence
    found = according_to(reading, start, end)
    if found is None:
        return
    match, one = found
    text = reading.text
    begin = match.start()
    words = text[begin : begin + len("according to")]
    cue = Cue(begin, begin + len(words), words, False, False)
    said = Said(cue, one, f"name behind “{words}”")
    if begin == start:
        comma = text.find(", ", one.end, min(end, one.end + GAP))
        opening = comma + 2 if comma >= 0 else end
        stop = end_of_clause(reading, len(reading.cues), opening, end)
    else:
        opening, stop = max(start, begin - LONGEST), begin
        while stop > start and text[stop - 1] in ", ":
            stop -= 1
    if is_clause(reading, opening, stop):
        yield Reported(opening, stop, said, sentence)
