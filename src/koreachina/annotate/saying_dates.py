"""When something was said, as far as its own sentence tells.

A date counts where it stands with the speaker or the word of saying ("Li, at
a forum on Oct. 17, warned", "told reporters on May 23", "An Oct. 9 Herald
editorial"), opens the sentence ("On May 3, ..."), or is the only day that the
sentence prints. "Since", "ahead of" and the like show that it does not, and
so does "that" before it.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from koreachina.knowledge import vocabulary
from koreachina.model import EdtfDate

from .dated import Dated
from .quotations import Quoted
from .readings import Said
from .sentences import Sentence


class When(NamedTuple):
    """The date of a saying, and by which rule."""

    date: EdtfDate | None
    rule: str


NOWHERE = When(None, "none given")

_YEAR = len("2022")

_MONTH = len("2022-05")


def is_fine(dated: Dated, /) -> bool:
    """Whether a date is no longer than some days, or a month."""
    date = dated.date
    return date is not None and len(date.edtf.partition("/")[0]) > _YEAR


def is_day(dated: Dated, /) -> bool:
    """Whether a date is a day, or some days in a row."""
    date = dated.date
    return date is not None and len(date.edtf.partition("/")[0]) > _MONTH


@cache
def _background() -> re.Pattern[str]:
    words = "|".join(sorted(vocabulary.occasions().background))
    return re.compile(
        rf"\b(?:{words})(?: (?:the|its|their|his|her|an?|early|late))?\s*\Z",
        re.IGNORECASE,
    )


def is_background(text: str, dated: Dated, /) -> bool:
    """Whether a date tells only since when, or before what, something is so."""
    before = text[max(0, dated.start - 24) : dated.start]
    surface = text[dated.start : dated.end].lower()
    return (
        surface.startswith(("between ", "from "))
        or _background().search(before) is not None
    )


@cache
def _attributive() -> re.Pattern[str]:
    return re.compile(
        r"(?:\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)|’s|'s) \Z"
    )


def _is_attribute(text: str, dated: Dated) -> bool:
    """Whether a date stands before a noun: "the May 26 vote"."""
    before = text[max(0, dated.start - 12) : dated.start]
    noun = text[dated.end : dated.end + 2]
    return (
        _attributive().search(before) is not None
        and noun[:1] == " "
        and noun[1:].isalpha()
    )


def own_date(
    text: str,
    sentence: Sentence,
    said: Said,
    quote: Quoted,
    dates: Sequence[Dated],
    /,
) -> When:
    """The date of a saying in its sentence.

    Args:
        text: The paragraph.
        sentence: The sentence in which the words begin.
        said: Their attribution.
        quote: The words.
        dates: The dates of the sentence, outside quotation marks.
    """
    ranked: dict[int, list[Dated]] = {}
    for dated in dates:
        if is_fine(dated):
            rank = _rank(text, sentence, said, quote, dated)
            ranked.setdefault(rank, []).append(dated)
    ranked.pop(0, None)
    if not ranked:
        return NOWHERE
    best = ranked[max(ranked)]
    if _is_coordinated(text, best[0], dates):
        return NOWHERE
    values = list(dict.fromkeys(one.date for one in best))
    if max(ranked) == _BESIDE:
        values = values[:1]
    if len(values) > 1:
        return NOWHERE
    kind = "day" if is_day(best[0]) else "month"
    return When(values[0], f"{kind} of its sentence")


@cache
def _and() -> re.Pattern[str]:
    return re.compile(r",? (?:and|or|then)(?: again)? (?:on |in )?")


def _is_coordinated(
    text: str, dated: Dated, dates: Sequence[Dated], /
) -> bool:
    """Whether "and" and another date follow a date, or precede it."""
    for other in dates:
        first, last = sorted((dated, other))
        if first.date != last.date and _and().fullmatch(
            text, first.end, max(first.end, last.start)
        ):
            return True
    return False


_BESIDE, _OPENS, _BEHIND, _ONLY = 4, 3, 2, 1
"""Where a date stands, the best place first."""


def _rank(
    text: str, sentence: Sentence, said: Said, quote: Quoted, dated: Dated
) -> int:
    """Where a date stands; 0 where it says nothing of the saying."""
    cue, speaker = said.cue, said.speaker
    first = min(cue.start, speaker.start) if speaker else cue.start
    if _is_where(text, first, dated):
        return _BESIDE
    if is_background(text, dated):
        return 0
    if _is_beside(text, said, dated):
        return _BESIDE
    start = max(cue.end, speaker.end if speaker else 0)
    if dated.end <= first:
        if _opens(text, sentence, dated):
            return _OPENS
        hidden = _is_subordinate(text, sentence, dated)
    else:
        if dated.start >= quote.end:
            start = quote.end + 1
            if _behind().fullmatch(text, start, dated.start):
                return _BEHIND
        hidden = _subordinate().search(text, start, dated.start) is not None
    alone = is_day(dated) and not hidden and not _is_attribute(text, dated)
    return _ONLY if alone and not cue.noun else 0


@cache
def _subordinate() -> re.Pattern[str]:
    return re.compile(r"\b(?:that|which|who|whose|since|before|after|whom)\b")


@cache
def _behind() -> re.Pattern[str]:
    """What stands between the words and a date behind them."""
    return re.compile(
        r",? ?(?:(?:in|at|during|to|with) [^,;.“”]{1,60} )?(?:on|in|during) "
    )


@cache
def _cue_to_date() -> re.Pattern[str]:
    """What stands between a word of saying and its date."""
    return re.compile(
        r"(?: (?!that|which|who|on|in)[\w’.'-]+){0,5}"
        r"(?: (?:in|at|during|to|with|by) [^,;.“”]{1,60}?)?"
        r",? (?:on|in|late in|early in|later in|earlier in) "
        r"|(?: [\w’'-]+){0,4} (?:in|at|during) (?:an?|his|her|its|their|the) "
        r"|,? "
    )


@cache
def _speaker_to_date() -> re.Pattern[str]:
    return re.compile(
        r",? (?:(?:in|at|during|to|after|with|of|for|from) [^;.“”]{1,90} )?"
        r"(?:on|in|late in|early in|later in|earlier in) "
        r"|,? (?:in|at|during) (?:an?|his|her|its|their|the) |,? "
    )


def _is_beside(text: str, said: Said, dated: Dated) -> bool:
    """Whether a date stands with the speaker or the word of saying."""
    cue, speaker = said.cue, said.speaker
    if dated.start >= cue.end:
        between = text[cue.end : dated.start]
        near = len(between) < _NEAR
        if cue.noun and not between.startswith((" on ", " in ")):
            return False
        beside = near and _cue_to_date().fullmatch(between) is not None
        month = is_day(dated) or len(between.split()) <= _WORDS
        return beside and month and not _is_object(text, said, dated)
    if speaker is None:
        return False
    if dated.start >= speaker.end:
        between = text[speaker.end : dated.start]
        near = len(between) < _NEAR
        return near and _speaker_to_date().fullmatch(between) is not None
    if dated.end + 1 == speaker.start:
        article = text[max(0, dated.start - 4) : dated.start].lower()
        return article.strip() in {"a", "an", "the", ""}
    return False


_NEAR = 120
"""How far from the speaker, or from the cue, a date can stand."""

_WORDS = 3
"""How many words can stand between a cue and a month."""


def _is_object(text: str, said: Said, dated: Dated) -> bool:
    """Whether the date belongs to what is spoken of: "urged X for the May 3 ..."."""
    return _is_attribute(text, dated) and not text[
        said.cue.end : dated.start
    ].lstrip().startswith(("in ", "at ", "during "))


@cache
def _where() -> re.Pattern[str]:
    return re.compile(
        r"[^.;“”]{0,100}(?:, (?:where|when)|(?:at|in|during|on) which)"
        r"(?: (?:the|a|an|both|its))? "
    )


def _is_where(text: str, first: int, dated: Dated) -> bool:
    """Whether the speaker follows ", where" and the date precedes it."""
    between = text[dated.end : first]
    return len(between) < _NEAR and _where().fullmatch(between) is not None


@cache
def _opening() -> re.Pattern[str]:
    """How a phrase begins that tells when."""
    return re.compile(
        r"(?:But |And |Yet |Then |Also |Moreover, |However, |Later, )?"
        r"(?:(?:on|in|at|during|after|late in|early in|later in|earlier in"
        r"|later|earlier|late|early|following|speaking|addressing|writing|asked|just|only|also"
        r"|meeting|talking|visiting)\b[^;“”]*)?\Z",
        re.IGNORECASE,
    )


def _opens(text: str, sentence: Sentence, dated: Dated) -> bool:
    """Whether a date stands in a phrase that opens the sentence."""
    before = text[sentence[0] : dated.start].lstrip("“\"‘'(")
    if len(before) > _NEAR or not _opening().fullmatch(before):
        return False
    months = is_day(dated) or (
        "," not in before and not before.lower().startswith("after")
    )
    return months and not _subordinate().search(before)


@cache
def _off() -> re.Pattern[str]:
    return re.compile(
        r"(?:despite|since|ahead of|before|prior to|until|in response to"
        r"|in light of|citing|given|although|while|because of|due to)\b",
        re.IGNORECASE,
    )


def _is_subordinate(text: str, sentence: Sentence, dated: Dated) -> bool:
    """Whether a date stands in an opening that tells something else."""
    match = _off().match(text, sentence[0])
    return match is not None and "," not in text[sentence[0] : dated.start]
