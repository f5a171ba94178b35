"""Words that may be of saying, and nouns that may name who says something.

Both kinds are looked for in one pass over a paragraph.
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from koreachina.knowledge import vocabulary

from .trie import alternation


class Word(NamedTuple):
    """A word of a text.

    Attributes:
        start: Offset of the word.
        end: Offset after it.
        text: As printed.
    """

    start: int
    end: int
    text: str


class CueWords(NamedTuple):
    """What one pass finds, in order.

    Attributes:
        cues: Words that may be of saying.
        nouns: Nouns for groups, bodies and what they print.
    """

    cues: list[Word]
    nouns: list[Word]


def _capitalised(words: Iterable[str]) -> frozenset[str]:
    """Some words, and the same at the head of a sentence."""
    plain = {*words}
    return frozenset(plain | {word.capitalize() for word in plain})


@cache
def lemmas() -> dict[str, str]:
    """The verb of each form of a word of saying.

    Examples:
        >>> lemmas()["said"]
        'say'
    """
    return {
        form: lemma
        for lemma, forms in vocabulary.cues().verbs.items()
        for form in forms
    }


@cache
def _cues() -> frozenset[str]:
    known = vocabulary.cues()
    return _capitalised({*lemmas(), *known.nouns, *known.parenthetical})


@cache
def _nouns() -> frozenset[str]:
    known = vocabulary.cues()
    return _capitalised(
        known.groups | known.bodies | known.mouthpieces | known.paired
    )


@cache
def _pattern() -> re.Pattern[str]:
    """One of the words behind a character that is of no word.

    The search looks for that character, so it tries no place inside words.
    """
    words = alternation(_cues() | _nouns())
    return re.compile(rf"[^A-Za-z0-9_-](?<!\w)(?:{words})(?![\w-])")


def cue_words(text: str, /) -> CueWords:
    """The words of a text that may be of saying, or name who says it.

    Examples:
        >>> found = cue_words("Analysts said so.")
        >>> found.cues[0].text, found.nouns[0].text
        ('said', 'Analysts')
    """
    cues: list[Word] = []
    nouns: list[Word] = []
    known, names = _cues(), _nouns()
    # the blank is what the first word stands behind; offsets are one less
    for match in _pattern().finditer(f" {text}"):
        start, end = match.start(), match.end() - 1
        word = Word(start, end, text[start:end])
        if word.text in known:
            cues.append(word)
        if word.text in names:
            nouns.append(word)
    return CueWords(cues, nouns)
