"""Quotations of one saying that do not agree in their words."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from koreachina.annotate.letters import apart
from koreachina.annotate.quotations import find_quotations
from koreachina.knowledge.proofreading import proofreading
from koreachina.model import Article, EdtfDate, Problem, Severity

from .places import Told, told_in


class Words(NamedTuple):
    """What is quoted at one place.

    Attributes:
        told: In which paragraph or entry.
        start: Offset in it of the first character between the marks.
        end: Offset after the last one.
        words: As printed.
        folded: The same, without case and marks.
        speaker: Id of who said so, or None.
        date: When it was said, or None.
    """

    told: Told
    start: int
    end: int
    words: tuple[str, ...]
    folded: tuple[str, ...]
    speaker: str | None
    date: EdtfDate | None


_LEAST, _MOST = 5, 200
"""How many words a quotation must have, and may have, to be compared."""
_LONG = 12
"""From how many words on one may be quite another."""
_RARE = 8
"""In how many quotations a pair of words may stand that likens two."""
_NEXT = 4
"""With how many of the quotations before each is compared."""


def differing_quotes(article: Article, /) -> Iterator[Problem]:
    """KC306: what is nearly the same is quoted in other words elsewhere.

    Small words, words that differ by a letter or two and, in long passages,
    a single other word are taken for slips. Shortened quotations, one that
    is part of another, and sayings of two persons or days are left alone.
    """
    distinct: dict[tuple[str, ...], Words] = {}
    for quote in _quoted(article):
        distinct.setdefault(quote.folded, quote)
    quotes = list(distinct.values())
    for later, earlier in _alike(quotes):
        found = _slip(earlier, later) if _comparable(earlier, later) else None
        if found is not None:
            before, after = found
            yield Problem(
                code="KC306",
                severity=Severity.INFO,
                message=f"quoted words {after!r} are {before!r} in"
                f" {earlier.told.name}",
                span=later.told.passage.span(later.start, later.end),
                hint="compare both quotations with what was said",
            )


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"\w+(?:['’]\w+)*")


@cache
def _shortened() -> re.Pattern[str]:
    return re.compile(r"…|\.\s?\.|[\[\](]")


def _quoted(article: Article) -> Iterator[Words]:
    """The quotations that can be compared, in order."""
    said = {
        (statement.paragraph, statement.quote): statement
        for statement in article.statements
    }
    for told in told_in(article):
        passage = told.passage
        for quote in find_quotations(passage.text):
            text = passage.text[quote.start : quote.end]
            words = tuple(_word().findall(text))
            if (
                not quote.closed
                or not _LEAST <= len(words) <= _MOST
                or _shortened().search(text)
            ):
                continue
            statement = said.get((passage.paragraph, text))
            speaker = statement.speaker if statement else None
            date = statement.date if statement else told.date
            yield Words(
                told,
                quote.start,
                quote.end,
                words,
                tuple(word.casefold().replace("'", "’") for word in words),
                speaker.id if speaker else None,
                date,
            )


def _alike(quotes: list[Words]) -> Iterator[tuple[Words, Words]]:
    """Pairs that share rare pairs of words: the later one first."""
    pairs = [set(pairwise(one.folded)) for one in quotes]
    counts = Counter(pair for own in pairs for pair in own)
    seen: dict[tuple[str, str], list[int]] = defaultdict(list)
    for i, own in enumerate(pairs):
        rare = [pair for pair in own if counts[pair] <= _RARE]
        shared = Counter(j for pair in rare for j in seen[pair])
        likest = sorted(shared, key=lambda j: (-shared[j], j))[:_NEXT]
        for j in likest:
            if shared[j] > 1:
                yield quotes[i], quotes[j]
        for pair in rare:
            seen[pair].append(i)


def _comparable(one: Words, other: Words) -> bool:
    """Whether both may be the same saying."""
    if one.speaker and other.speaker and one.speaker != other.speaker:
        return False
    return not (one.date and other.date) or one.date.overlaps(other.date)


def _slip(earlier: Words, later: Words) -> tuple[str, str] | None:
    """How each has the words that differ, if they differ by a slip."""
    short, long = sorted((earlier, later), key=lambda one: len(one.words))
    matcher = SequenceMatcher(None, short.folded, long.folded, autojunk=False)
    blocks = matcher.get_matching_blocks()[:-1]
    first, last = blocks[0], blocks[-1]
    begin = max(0, first.b - first.a)
    end = last.b + len(short.words) - last.a
    matcher.set_seq2(long.folded[begin:end])
    changes = [
        (i, j, begin + k, begin + m)
        for tag, i, j, k, m in matcher.get_opcodes()
        if tag != "equal"
    ]
    most = 2 if len(short.words) >= _LONG else 1
    if not 0 < len(changes) <= most or not all(
        _is_slip(short, long, change) for change in changes
    ):
        return None
    i, k = changes[0][0], changes[0][2]
    j, m = changes[-1][1], changes[-1][3]
    of_short, of_long = _shown(short, i, j), _shown(long, k, m)
    if short is earlier:
        return of_short, of_long
    return of_long, of_short


def _is_slip(
    short: Words, long: Words, change: tuple[int, int, int, int]
) -> bool:
    """Whether words are changed as they are by an oversight."""
    i, j, k, m = change
    one, other = short.folded[i:j], long.folded[k:m]
    if len(one) == len(other) == 1 and _near(one[0], other[0]):
        return True
    if i == 0 or j == len(short.words):
        return False  # a quotation may begin and end as its sentence asks
    if max(len(one), len(other)) > 1:
        return False
    small = proofreading().small
    if all(word in small for word in (*one, *other)):
        return True
    return len(short.words) >= _LONG and not any(
        word[0].isupper() for word in (*short.words[i:j], *long.words[k:m])
    )


_ONE_LETTER, _TWO_LETTERS = 4, 8
"""From how many letters on one, or two, may differ."""


def _near(one: str, other: str) -> bool:
    """Whether two words differ by a letter or two, not by the first."""
    letters = min(len(one), len(other))
    most = (letters >= _ONE_LETTER) + (letters >= _TWO_LETTERS)
    if one[0] != other[0] or not (one + other).isalpha():
        return False
    return apart(one, other, most=most) <= most


def _shown(of: Words, start: int, end: int) -> str:
    """Some words, with the one before and the one after them."""
    return " ".join(of.words[max(0, start - 1) : end + 1])
