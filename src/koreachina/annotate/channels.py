"""What words are printed in, or said at: a newspaper, a letter, a forum."""

import re
from functools import cache

from koreachina.knowledge import vocabulary
from koreachina.model import Organization

from .groups import Phrase
from .printed_dates import find_printed
from .readings import Reading, Said
from .sentences import Sentence
from .speakers import Candidate
from .trie import alternation

_AHEAD = 100
"""How far behind a word of saying its channel can stand."""


_NO_WORDS = (
    "to|that|and|or|his|her|its|their|with|for|at|in|on|by|as|was|is|were"
    "|of|from|a|an|the|this|after|before|who|which"
)
"""Words that are never inside the name of a channel."""


@cache
def _channel() -> re.Pattern[str]:
    nouns = alternation(vocabulary.reporting().channels)
    return re.compile(
        # first a letter, which a search can look for, then what precedes it
        r"[AaBbDdIiOoPpSsTtVv](?<!\w.)(?:n(?<=[IiOo]n)|t(?<=[Aa]t)|y(?<=[Bb]y)"
        r"|uring(?<=[Dd]uring)|ddressing(?<=[Aa]ddressing)|ent(?<=[Ss]ent)"
        r"|ublished(?<=[Pp]ublished)|hrough(?<=[Tt]hrough)|old(?<=[Tt]old)"
        r"|ssued(?<=[Ii]ssued)|ia(?<=[Vv]ia)) "
        r"(?:(?:an?|the|his|her|its|their|this) )?"
        rf"(?P<words>(?:(?!(?:{_NO_WORDS})\b)[\w.’'-]+ ){{0,5}}?)"
        rf"(?P<noun>{nouns})\b"
    )


@cache
def _medium() -> re.Pattern[str]:
    """Before a newspaper or an agency that words come through."""
    return re.compile(
        r"\b(?:in|on|by|for|with|via|through|to|told|tells|of|from)"
        r" (?:the |a |an )?(?:[\w.]+ [\d]{1,2} )?\Z",
        re.IGNORECASE,
    )


def channel_of(
    reading: Reading, said: Said, sentence: Sentence, end: int, /
) -> str | None:
    """The channel of words, or None where their sentence names none.

    Args:
        reading: The paragraph.
        said: How the words are attributed.
        sentence: Their sentence.
        end: Where they begin.
    """
    speaker = said.speaker
    if speaker is not None and _is_medium(speaker):
        return speaker.meant or speaker.text
    stop = min(sentence[1], max(end, said.cue.end) + _AHEAD)
    for one in reading.between(sentence[0], stop):
        before = reading.text[max(0, one.start - 24) : one.start]
        if _is_medium(one) and _medium().search(before):
            return one.text
    return _noun(reading, said, sentence[0], stop)


def _is_medium(one: Candidate) -> bool:
    if isinstance(one.who, Phrase):
        return one.who.paper
    return isinstance(one.who, Organization) and one.who.sector == "MED"


def _noun(reading: Reading, said: Said, start: int, stop: int) -> str | None:
    """The noun that names the channel, with the words before it."""
    cue = said.cue
    if cue.noun and cue.text.lower() in vocabulary.reporting().channels:
        return cue.text.lower()
    best: re.Match[str] | None = None
    for match in _channel().finditer(reading.text, start, stop):
        if reading.outside(match.start()) and (
            best is None
            or abs(match.start() - cue.start) < abs(best.start() - cue.start)
        ):
            best = match
    if best is None:
        return None
    that = reading.text.find(" that ", cue.end, max(cue.end, best.start()))
    if that >= 0:
        return None
    return f"{_undated(best['words'])}{best['noun']}"


def _undated(words: str) -> str:
    """Some words without the dates among them."""
    for printed in reversed(find_printed(words)):
        words = words[: printed.start] + words[printed.end :].lstrip()
    return words
