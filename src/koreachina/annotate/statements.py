"""Whose words the quoted passages are, as far as their sentence tells.

A passage is a statement where a word of saying stands before it in its
sentence ("Li said “...”", "Li’s call for “...”") or directly behind it
("“...,” Li said"), and a speaker goes with that word. A passage after
"entitled" is a title; everything else is a term.
"""

import re
from collections.abc import Sequence
from functools import cache

from koreachina.knowledge import vocabulary
from koreachina.model import (
    Directness,
    EdtfDate,
    Quotation,
    QuotationKind,
    Statement,
)

from .attribution import Reading, Said, read_for, said_of
from .dated import Dated
from .passages import Passage
from .persons import Named
from .quotations import Quoted
from .sentences import Sentence, sentence_at
from .states import Found


def read_statements(
    passage: Passage,
    /,
    *,
    sentences: Sequence[Sentence],
    quotes: Sequence[Quoted],
    named: Sequence[Named],
    states: Sequence[Found],
    dates: Sequence[Dated],
) -> tuple[list[Quotation], list[Statement]]:
    """The quotations and the statements of a paragraph.

    Args:
        passage: The paragraph.
        sentences: Its sentences.
        quotes: Its quoted passages.
        named: The persons named in it.
        states: The states named in it.
        dates: Its dates.
    """
    if not quotes:
        return [], []
    text = passage.text
    reading = read_for(text, sentences, quotes, named, states)
    days = _days(sentences, dates)
    quotations: list[Quotation] = []
    statements: list[Statement] = []
    for quote in quotes:
        kind, said = _read(reading, quote)
        quotations.append(
            Quotation(
                quote=text[quote.start : quote.end],
                kind=kind,
                paragraph=passage.paragraph or 0,
                span=passage.span(quote.start, quote.end),
            )
        )
        if said is not None:
            part = sentence_at(sentences, quote.start)[0]
            statements.append(
                _statement(passage, quote, said, part, days.get(part))
            )
    return quotations, statements


def _days(
    sentences: Sequence[Sentence], dates: Sequence[Dated]
) -> dict[int, EdtfDate | None]:
    """By start of the sentence, its day if it prints exactly one."""
    days: dict[int, EdtfDate | None] = {}
    for dated in dates:
        date = dated.date
        if date is None or date.is_interval or date.earliest != date.latest:
            continue
        start = sentence_at(sentences, dated.start)[0]
        if days.setdefault(start, date) != date:
            days[start] = None
    return days


def _read(
    reading: Reading, quote: Quoted
) -> tuple[QuotationKind, Said | None]:
    name = _is_name(reading.text[quote.start : quote.end])
    word = _word_before(reading.text, quote.start)
    if word in vocabulary.cues().titled and (name or word.endswith("ed")):
        return QuotationKind.TITLE, None
    if name:
        return QuotationKind.TERM, None
    said = said_of(reading, quote)
    if said is None:
        return QuotationKind.TERM, None
    return QuotationKind.STATEMENT, said


def _word_before(text: str, start: int) -> str:
    before = text[max(0, start - 24) : start - 1].rstrip(" ,:")
    return before.rpartition(" ")[2]


@cache
def _name() -> re.Pattern[str]:
    small = "(?:a|an|and|as|at|for|in|is|of|on|or|the|to|with)"
    return re.compile(rf"[A-Z0-9]\S*(?: (?:{small}(?!\S)|[A-Z0-9]\S*))*+")


def _is_name(quoted: str) -> bool:
    """Whether all words of a passage are capitalised, as in a name."""
    return _name().fullmatch(quoted[:200].strip()) is not None


def _statement(
    passage: Passage,
    quote: Quoted,
    said: Said,
    sentence: int,
    date: EdtfDate | None,
) -> Statement:
    speaker = said.speaker
    return Statement(
        quote=passage.text[quote.start : quote.end],
        speaker=speaker.actor(),
        speaker_text=speaker.text,
        cue=said.cue.text,
        directness=_directness(passage.text, quote, sentence),
        date=date,
        paragraph=passage.paragraph,
        span=passage.span(quote.start, quote.end),
    )


_CLAUSE = 5
"""A clause has at least so many words."""


def _directness(text: str, quote: Quoted, sentence: int) -> Directness:
    """Direct where a clause with its subject is quoted."""
    known = vocabulary.cues()
    before = text[max(sentence, quote.start - 12) : quote.start - 1].rstrip()
    words = text[quote.start : min(quote.end, quote.start + 400)].split()
    if len(words) < _CLAUSE or words[0] in known.modal:
        return Directness.MIXED
    opens = before.endswith((",", ":", "that", "such")) or not before
    if not opens:
        return Directness.MIXED
    clause = words[0].lower() in known.subjects or any(
        word.strip(",;") in known.modal for word in words
    )
    return Directness.DIRECT if clause else Directness.MIXED
