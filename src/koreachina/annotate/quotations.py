"""Passages in quotation marks, curly or straight.

Marks are paired like brackets, within one paragraph only, so that a passage
quoted inside another is not reported by itself. Either kind closes what the
other opened. A mark that is never closed ends at the first semicolon, the end
of the sentence or the next opening mark, whichever comes first.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from koreachina.model import Problem, Severity

from .passages import Passage
from .sentences import Sentence, sentence_at, sentences

STRAIGHT, OPENING, CLOSING = '"', "“", "”"


class Quoted(NamedTuple):
    """A quoted passage: the words without the marks.

    Attributes:
        start: Offset of the first character after the opening mark.
        end: Offset after the last one, before the closing mark.
        closed: Whether there is a closing mark.
    """

    start: int
    end: int
    closed: bool = True


@cache
def _marks() -> re.Pattern[str]:
    return re.compile(r'["“”]')


def find_quotations(
    text: str, found: Sequence[Sentence] | None = None, /
) -> list[Quoted]:
    """The quoted passages of a paragraph, the outermost only.

    Args:
        text: The paragraph.
        found: Its sentences; None to find them where one is asked for.

    Examples:
        >>> text = 'Both “agreed” on "peace” and “order; so be it.'
        >>> [text[q.start : q.end] for q in find_quotations(text)]
        ['agreed', 'peace', 'order']
    """
    pairs, lone, marks = _paired(text)
    quotes = [Quoted(start + 1, end) for start, end in pairs]
    if lone and found is None:
        found = sentences(text)
    for position in lone:
        start = marks[position] + 1
        limit = sentence_at(found or (), marks[position])[1]
        if position + 1 < len(marks):
            limit = min(limit, marks[position + 1])
        stop = text.find(";", start, limit)
        end = limit if stop < 0 else stop
        quotes.append(Quoted(start, end, closed=False))
    if ("‘" in text or "'" in text) and _single().search(text):
        quotes.sort()
        quotes += list(_in_single(text, quotes))
    return sorted(quotes)


@cache
def _single() -> re.Pattern[str]:
    """A pair of single marks, and what they quote."""
    cut = r"(?!(?:em|til|tis|twas|cause|n)\b)[A-Za-z]"
    return re.compile(
        rf"(?<![\w’'])(?:‘(?P<curly>{cut}(?:[^‘’“”\"]|’(?=\w)){{0,300}}?)’"
        rf"|'(?P<straight>{cut}(?:[^'“”\"]|'(?=\w)){{0,300}}?)')(?![\w’'])"
    )


def _in_single(text: str, found: Sequence[Quoted]) -> Iterator[Quoted]:
    """The passages in single marks that lie in no other."""
    for match in _single().finditer(text):
        i = bisect_left(found, (match.start(),))
        if (i and found[i - 1].end > match.start()) or (
            i < len(found) and found[i].start < match.end()
        ):
            continue
        which = "curly" if match["curly"] is not None else "straight"
        yield Quoted(*match.span(which))


def holds_words(text: str, quote: Quoted, /) -> bool:
    """Whether anything stands between the marks."""
    return bool(text[quote.start : quote.end].strip())


def _paired(
    text: str,
) -> tuple[list[tuple[int, int]], list[int], list[int]]:
    """Outermost pairs of marks, indices of lone opening marks, all marks."""
    marks = [match.start() for match in _marks().finditer(text)]
    pairs: list[tuple[int, int]] = []
    opened: list[int] = []
    for i, at in enumerate(marks):
        mark = text[at]
        if mark == OPENING or (mark == STRAIGHT and not opened):
            opened.append(i)
        elif opened:
            start = marks[opened.pop()]
            while pairs and pairs[-1][0] > start:
                pairs.pop()
            pairs.append((start, at))
    return pairs, opened, marks


def unclosed(passage: Passage, found: Sequence[Quoted], /) -> list[Problem]:
    """A problem for each mark that is never closed."""
    return [
        Problem(
            code="KC201",
            severity=Severity.WARNING,
            message="quotation mark is never closed",
            span=passage.span(quote.start - 1, quote.start),
            hint="close it where the quoted words end",
        )
        for quote in found
        if not quote.closed
    ]
