"""Where the clause begins and ends that a verb of saying reports."""

import re
from bisect import bisect_left
from functools import cache

from koreachina.knowledge import vocabulary

from .addressees import object_of
from .cues import Cue
from .readings import Reading, Said


@cache
def _that() -> re.Pattern[str]:
    return re.compile(
        r"(?P<gap>(?: (?:[^.;:“”\"]|\.(?= \d)){0,90}?)?)"
        r" (?P<that>that|whether|if|how|why|what)(?= [\w’$])"
    )


@cache
def _adverbial() -> re.Pattern[str]:
    """What can stand between a verb and its "that"."""
    return re.compile(
        r"(?:,? (?:on|in|at|to|during|after|earlier|later|last|again|also"
        r"|publicly|this|out|for|with|yesterday|privately|repeatedly)\b.*)?",
        re.DOTALL,
    )


@cache
def _to() -> re.Pattern[str]:
    return re.compile(r" (?:not )?to (?=[a-z])")


@cache
def _object_to() -> re.Pattern[str]:
    return re.compile(
        r" (?:on |upon |for |to |with )?[^.,;:“”\"]{2,70}?(?= (?:not )?to [a-z])"
    )


@cache
def _finite() -> re.Pattern[str]:
    modal = "|".join(sorted(vocabulary.cues().modal))
    return re.compile(rf" (?:[\w’$%-]+ ){{1,9}}?(?:{modal})\b")


def opening_of(reading: Reading, cue: Cue, end: int) -> int | None:
    """Where the clause begins that a verb reports, or None."""
    text, lemma = reading.text, cue.lemma
    verbs = vocabulary.reporting()
    limit = min(end, cue.end + GAP)
    if lemma in verbs.object_infinitive:
        match = _object_to().match(text, cue.end, limit)
        if match is not None:
            return match.end() + 1
    if lemma in verbs.infinitive:
        match = _to().match(text, cue.end, limit)
        if match is not None:
            return cue.end + 1
    if lemma in _clausal():
        match = _that().match(text, cue.end, limit)
        if match is not None and _takes(cue, match):
            return match.start("that") + (
                len("that ") if match["that"] == "that" else 0
            )
    if lemma in verbs.bare:
        match = _finite().match(text, cue.end, limit)
        word = text[cue.end + 1 : limit].partition(" ")[0].strip(",")
        if match is not None and word.lower() not in verbs.no_subjects:
            return cue.end + 1
    return None


@cache
def _clausal() -> frozenset[str]:
    """The verbs that take "that", or an indirect question."""
    verbs = vocabulary.reporting()
    clausal = verbs.object_that | verbs.that | verbs.question
    return clausal | vocabulary.cues().parenthetical


def _takes(cue: Cue, match: re.Match[str]) -> bool:
    """Whether a verb takes the clause that was found behind it."""
    verbs = vocabulary.reporting()
    gap, lemma = match["gap"], cue.lemma
    if match["that"] == "that":
        if lemma in verbs.object_that:
            return True
        known = lemma in verbs.that or lemma in vocabulary.cues().parenthetical
    else:
        known = lemma in verbs.question
    return known and _adverbial().fullmatch(gap) is not None


def fits(reading: Reading, said: Said, opening: int) -> bool:
    """Whether somebody is the object of a verb that needs one."""
    cue = said.cue
    verbs = vocabulary.reporting()
    between = reading.text[cue.end : opening]
    infinitive = reading.text.startswith(("to ", "not to "), opening)
    if infinitive and between != " ":
        return object_of(reading, said) is not None
    if between.endswith(" that ") and cue.lemma in verbs.object_that:
        return between == " that " or object_of(reading, said) is not None
    return True


@cache
def _break() -> re.Pattern[str]:
    """Where a reported clause may stop before its sentence does."""
    return re.compile(
        r"; |,? (?:and|but) (?:also |then )?"
        r"|, (?:while|whereas|although|though) |, (?=[a-z]+ing\b)| – "
    )


def end_of_clause(reading: Reading, i: int, start: int, end: int) -> int:
    """Where a clause ends that the cue of some number reports."""
    text, cues = reading.text, reading.cues
    if end - start > LONGEST:
        end = start + LONGEST
        stop = start
    else:
        stop = end
    starts = {cue.start for cue in cues[i + 1 : i + 8] if cue.lemma}
    for match in _break().finditer(text, start, end):
        joint = match.group()
        if (
            match.end() in starts
            or joint == "; "
            or joint.strip(" ,") in _CONTRASTS
        ):
            stop = match.start()
            break
    return trimmed(text, start, stop)


def trimmed(text: str, start: int, end: int) -> int:
    """Where a clause ends without what closes its sentence."""
    while end > start and text[end - 1] in ".!?’' ”\"":
        end -= 1
    return end


LONGEST = 1000
"""A clause ends within so many characters, or is none."""


_CONTRASTS = frozenset(("while", "whereas", "although", "though"))


_SHORTEST = 2
"""A clause has at least so many words."""


def is_clause(reading: Reading, start: int, end: int) -> bool:
    """Whether there are words enough, and none between quotation marks."""
    if len(reading.text[start:end].split()) < _SHORTEST:
        return False
    i = bisect_left(reading.quotes, (start,))
    after = i == len(reading.quotes) or reading.quotes[i].start > end
    return after and (i == 0 or reading.quotes[i - 1].end < start)


GAP = 100
"""How far behind its verb a clause can begin."""
