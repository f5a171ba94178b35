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
    Quotation,
    QuotationKind,
    Statement,
)

from .addressees import addressee_of
from .attribution import said_of
from .bodies import FoundBody
from .carried_dates import Carrier, Places
from .channels import channel_of
from .dated import Dated
from .indirect import Reported as Words
from .indirect import find_reported
from .passages import Passage
from .persons import Named
from .quotations import Quoted
from .readings import Reading, Said, read_for
from .saying_dates import NOWHERE, own_date
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
    bodies: Sequence[FoundBody],
    places: Places,
) -> tuple[list[Quotation], list[Statement]]:
    """The quotations and the statements of a paragraph.

    Args:
        passage: The paragraph.
        sentences: Its sentences.
        quotes: Its quoted passages.
        named: The persons named in it.
        states: The states named in it.
        dates: Its dates.
        bodies: The bodies named in it.
        places: Who was where when, as told before; added to.
    """
    text = passage.text
    reading = read_for(
        text, sentences, quotes, named=named, states=states, bodies=bodies
    )
    carrier = Carrier(reading, dates, places)
    quotations: list[Quotation] = []
    statements: list[Statement] = []
    last: Words | None = None
    for quote in quotes:
        kind, said = _read(reading, quote)
        sentence = sentence_at(sentences, quote.start)
        cue = None if said is None else said.cue.text
        if said is None and last is not None:
            said = _goes_on(reading, quote, sentence, last)
            kind = kind if said is None else QuotationKind.STATEMENT
        quotations.append(
            Quotation(
                quote=text[quote.start : quote.end],
                kind=kind,
                paragraph=passage.paragraph or 0,
                span=passage.span(quote.start, quote.end),
            )
        )
        if said is not None:
            directness = _directness(text, quote, sentence[0])
            last = Words(quote.start, quote.end, said, sentence)
            statements.append(
                _statement(passage, carrier, last, directness, cue)
            )
    statements += (
        _statement(
            passage,
            carrier,
            words,
            Directness.INDIRECT,
            words.said.cue.text,
        )
        for words in find_reported(reading)
    )
    return quotations, sorted(statements, key=_place)


def _goes_on(
    reading: Reading, quote: Quoted, sentence: Sentence, last: Words
) -> Said | None:
    """Whose a sentence is that is all in marks, after one with a speaker."""
    whole = quote.start - 1 <= sentence[0] and quote.end + 2 >= sentence[1]
    long = len(reading.text[quote.start : quote.end][:200].split()) >= _CLAUSE
    near = sentence[0] - last.sentence[1] in {0, 1, 2}
    if not (whole and long and near):
        return None
    return last.said._replace(rule="who said the words before")


def _place(statement: Statement) -> int:
    return 0 if statement.span is None else statement.span.start


def _read(
    reading: Reading, quote: Quoted
) -> tuple[QuotationKind, Said | None]:
    name = _is_name(reading.text[quote.start : quote.end])
    word = _word_before(reading.text, quote.start)
    if word in vocabulary.cues().titled and (name or word.endswith("ed")):
        return QuotationKind.TITLE, None
    if word in vocabulary.cues().named:
        return QuotationKind.TERM, None
    if name and word not in vocabulary.cues().speakable:
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


_BACK, _AHEAD = 600, 300
"""How far before and behind words their sentence is looked at."""


def _statement(
    passage: Passage,
    carrier: Carrier,
    words: Words,
    directness: Directness,
    cue: str | None,
) -> Statement:
    start, end, said, sentence = words
    reading = carrier.reading
    part = (
        max(sentence[0], start - _BACK),
        min(sentence[1], end + _AHEAD),
    )
    dates = [
        one for one in carrier.dates(part) if not start <= one.start < end
    ]
    when = own_date(passage.text, part, said, Quoted(start, end), dates)
    if when is NOWHERE:
        when = carrier.when(said, sentence, part, (start, end))
    speaker = said.speaker
    return Statement(
        quote=passage.text[start:end],
        speaker=None if speaker is None else speaker.actor(),
        speaker_text=None if speaker is None else speaker.text,
        cue=cue,
        directness=directness,
        date=when.date,
        addressee=addressee_of(reading, said, part, start),
        medium=channel_of(reading, said, part, start),
        paragraph=passage.paragraph,
        span=passage.span(start, end),
        rule=f"speaker: {_who(said)}; date: {when.rule}",
    )


def _who(said: Said) -> str:
    """How the speaker was settled."""
    speaker = said.speaker
    if speaker is None or speaker.meant is None:
        return said.rule
    return f"{speaker.text} = {speaker.meant}, {said.rule}"


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
