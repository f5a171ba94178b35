"""Where sentences begin and end."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from koreachina.knowledge import vocabulary

Sentence = tuple[int, int]
"""Start and end, half-open, without the blanks after it."""


@cache
def _end() -> re.Pattern[str]:
    return re.compile(r"""[.!?…]["”’')\]]*+\s++(?=["“‘'(\[]{0,3}[A-Z0-9])""")


@cache
def _initials() -> re.Pattern[str]:
    return re.compile(r"(?:[A-Z]\.)*[A-Z]")


_LONGEST = 8
"""No abbreviation is longer, in characters."""


def sentences(text: str, /) -> list[Sentence]:
    """The sentences of a passage; together they cover all but blanks.

    Examples:
        >>> text = "Talks on Aug. 9 failed. “Why?” asked Gen. Park. Nobody knew."
        >>> [text[start:end] for start, end in sentences(text)]
        ['Talks on Aug. 9 failed.', '“Why?” asked Gen. Park.', 'Nobody knew.']
    """
    found = []
    start = 0
    for match in _end().finditer(text):
        if text[match.start()] == "." and _abbreviated(text, match.start()):
            continue
        found.append((start, match.start() + len(match.group().rstrip())))
        start = match.end()
    if start < len(text):
        found.append((start, len(text)))
    return found


def _abbreviated(text: str, stop: int) -> bool:
    """Whether the stop at `stop` belongs to an abbreviation."""
    window = text[max(0, stop - _LONGEST) : stop]
    word = window[window.rfind(" ") + 1 :].lstrip("(“\"‘'[")
    return word in vocabulary.abbreviations() or bool(
        _initials().fullmatch(word)
    )


def sentence_at(found: Sequence[Sentence], offset: int, /) -> Sentence:
    """The sentence in which an offset lies, or the one before it.

    Examples:
        >>> sentence_at([(0, 6), (7, 12)], 8)
        (7, 12)
    """
    return found[max(0, bisect_right(found, (offset, 1 << 62)) - 1)]
