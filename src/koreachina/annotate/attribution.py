"""Which word of saying, and which speaker, a quoted passage goes with.

The nearest word of saying before the passage in its sentence decides, with
the last subject before that word ("Li said “...”") or its owner ("Li’s call
for “...”"). Where only an opening stands before it ("Calling it “...,” Li
left") the subject follows; where nothing does, the word of saying is quoted
itself (Seoul “opposed ...”), stands behind the passage ("“...,” Li said") or
somewhere in the sentence between commas, or it is "according to".
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from koreachina.knowledge import vocabulary

from .cues import Cue, find_cues
from .quotations import Quoted
from .readings import Reading, Said
from .sentences import sentence_at
from .speakers import Candidate
from .subjects import NEAR, according_to, speaker_of

_BACK = 600
"""How far back in its sentence the cue of a passage can stand."""


_AHEAD = 160
"""How far behind a passage its speaker can stand."""


def said_of(reading: Reading, quote: Quoted, /) -> Said | None:
    """The cue and the speaker of a quoted passage, or None."""
    start, end = sentence_at(reading.sentences, quote.start)
    behind = _directly_behind(reading, quote, end)
    if behind is not None:
        return behind
    before = max(start, quote.start - _BACK)
    cues = reading.cues
    first = bisect_left(cues, (before,))
    last = bisect_left(cues, (quote.start,))
    # nobody is named in most windows of a text without names
    anybody = reading.adjectives or reading.between(before, quote.start)
    for i in range(last - 1, first - 1, -1) if anybody else ():
        if reading.text.startswith(";", cues[i].end):
            break
        said = speaker_of(reading, cues[i], before, quote.start)
        if said is not None:
            return said._replace(cue=_reported(reading, cues[i:last]))
    if first < last:
        cue = cues[last - 1]
        speaker = _behind_comma(reading, quote, start, end)
        if speaker is not None:
            return Said(cue, speaker, f"subject behind “{cue.text} ...”")
        if _reports(reading, cue, quote):
            return Said(cue, None, f"“{cue.text} that”, nobody’s")
        if _document().search(
            reading.text[max(0, cue.start - 32) : cue.start]
        ):
            return Said(cue, None, f"“{cue.text}”, of a document")
    return (
        _verb_inside(reading, quote)
        or _after(reading, quote, end)
        or _in_commas(reading, quote.end, end)
        or _according(reading, before, min(end, quote.end + _AHEAD))
    )


def _verb_inside(reading: Reading, quote: Quoted) -> Said | None:
    """A verb of saying that is quoted itself: Seoul “strongly opposed” it."""
    start = quote.start - len(" “")
    words = reading.text[quote.start : quote.end][:80]
    found = find_cues(f"they {words}")
    near = [
        one
        for one in reading.between(max(0, start - _AHEAD), start)
        if one.end == start and one.subject
    ]
    if not near or not found or not _first().match(words):
        return None
    first = found[0]
    shift = quote.start - len("they ")
    cue = first._replace(start=first.start + shift, end=first.end + shift)
    if first.lemma is None or cue.start - quote.start > len("unequivocally "):
        return None
    return Said(cue, near[-1], f"subject of “{cue.text}”")


@cache
def _first() -> re.Pattern[str]:
    return re.compile(r"(?:\w+ly )?\w+(?:ed|s|e)\b")


def _reported(reading: Reading, cues: Sequence[Cue]) -> Cue:
    """The last of some cues that is not somebody else’s noun."""
    channels = vocabulary.reporting().channels
    for cue in reversed(cues[1:]):
        before = reading.text[max(0, cue.start - 40) : cue.start].split()
        owner = before[-1] if before else ""
        if not cue.noun or (
            cue.text not in channels
            and not owner.endswith(("’s", "'s", "s’", "s'"))
            and _governs().match(reading.text, cue.end)
        ):
            return cue
    return cues[0]


@cache
def _governs() -> re.Pattern[str]:
    """What follows a noun of saying that introduces words."""
    return re.compile(r",? (?:of|that|for|about)\b|[,:]? [“\"]")


def _reports(reading: Reading, cue: Cue, quote: Quoted) -> bool:
    """Whether a noun stands before "that" and what may well be a clause."""
    that = _that().match(reading.text, cue.end)
    several = " " in reading.text[slice(*quote[:2])].strip()
    return cue.noun and several and that is not None


@cache
def _that() -> re.Pattern[str]:
    return re.compile(r"(?: (?:on|in|at|from|by) [^,;“”]{1,40})? that ")


@cache
def _document() -> re.Pattern[str]:
    nouns = "|".join(sorted(vocabulary.cues().documents))
    return re.compile(
        rf"\b(?:{nouns})s? (?:also |further |had |has )?(?!.)", re.DOTALL
    )


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
    for one in reading.between(quote.end, limit):
        if one.subject and "," in text[quote.end - 1 : one.start]:
            return one
    return None


def _directly_behind(reading: Reading, quote: Quoted, end: int) -> Said | None:
    """As in “..., Li said.”, whatever stands before the words."""
    if reading.text[quote.end - 1 : quote.end] not in ",?!":
        return None
    said = _after(reading, quote, end)
    if said is None or said.speaker is None:
        return None
    stop = max(said.cue.end, said.speaker.end)
    between = reading.text[
        quote.end + 1 : min(said.cue.start, said.speaker.start)
    ]
    clear = between.strip() in {"", "the", "a", "an"}
    ends = reading.text[stop : stop + 1] in {"", ",", ".", ";"}
    return said if clear and ends else None


def _after(reading: Reading, quote: Quoted, end: int) -> Said | None:
    """A cue directly behind the passage, with the speaker beside it."""
    limit = min(end, quote.end + _AHEAD)
    i = bisect_left(reading.cues, (quote.end,))
    if i == len(reading.cues) or reading.cues[i].start >= limit:
        return None
    cue = reading.cues[i]
    between = reading.text[quote.end + 1 : cue.start]
    if (
        not cue.after
        or cue.text.endswith("ing")
        or reading.text[quote.end - 1] not in ",?!"
    ):
        return None
    near = reading.between(quote.end, limit)
    if between.strip():
        near = [one for one in near if one.subject and one.end <= cue.start]
        if not near:
            return None
        return Said(cue, near[-1], f"subject before “{cue.text}”")
    near = [one for one in near if 0 <= one.start - cue.end <= NEAR]
    if not near:
        return None
    return Said(cue, near[0], f"name behind “{cue.text}”")


@cache
def _goes_on() -> re.Pattern[str]:
    """What can follow a verb of saying that ends its clause."""
    return re.compile(
        r"[,.;:]|\Z| (?:on|in|at|during|to|last|this|that|earlier|after|before"
        r"|when|as)\b"
    )


def _in_commas(reading: Reading, start: int, end: int) -> Said | None:
    """A clause of saying between commas, or at the end: ", she said, "."""
    text = reading.text
    limit = min(end, start + 2 * _AHEAD)
    cues = reading.cues
    for i in range(bisect_left(cues, (start,)), len(cues)):
        cue = cues[i]
        if cue.start >= limit:
            break
        if not cue.after:
            continue
        people = [
            one
            for one in reading.between(start, cue.start)
            if one.subject and one.end < cue.start
        ]
        comma = text.rfind(",", start - 1, cue.start)
        told = cue.lemma in {"tell", "remind", "assure", "inform", "advise"}
        if (
            people
            and people[0].start > comma >= 0
            and text[comma + 1 : people[0].start].strip('”" ').lower()
            in {"", "the", "a", "an", "as", "these", "its"}
            and (told or _goes_on().match(text, cue.end))
        ):
            rule = f"subject before “{cue.text}”, between commas"
            return Said(cue, people[-1], rule)
        ahead = text[cue.start - 2 : cue.start] in {", ", "” "}
        if ahead and not cue.text.endswith("ing"):
            for one in reading.between(cue.end, min(limit, cue.end + NEAR)):
                return Said(cue, one, f"name behind “, {cue.text}”")
    return None


def _according(reading: Reading, start: int, end: int) -> Said | None:
    found = according_to(reading, start, end)
    if found is None:
        return None
    match, one = found
    begin = match.start()
    text = reading.text[begin : begin + len("according to")]
    cue = Cue(begin, begin + len(text), text, False, False)
    return Said(cue, one, "name behind “according to”")
