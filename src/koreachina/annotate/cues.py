"""Words of saying in a text: verbs in any inflection, and nouns."""

import re
from functools import cache
from sys import maxsize
from typing import NamedTuple

from koreachina.knowledge import vocabulary

from .trie import alternation


class Cue(NamedTuple):
    """A word of saying.

    Attributes:
        start: Offset of the word.
        end: Offset after it.
        text: As printed.
        noun: Whether it is a noun there.
        after: Whether it can follow the words that are quoted.
    """

    start: int
    end: int
    text: str
    noun: bool
    after: bool


@cache
def _lemmas() -> dict[str, str]:
    return {
        form: lemma
        for lemma, forms in vocabulary.cues().verbs.items()
        for form in forms
    }


@cache
def _pattern() -> re.Pattern[str]:
    words = {*_lemmas(), *vocabulary.cues().nouns}
    words |= {word.capitalize() for word in words}
    return re.compile(rf"(?<![\w-])(?:{alternation(words)})(?![\w-])")


_WINDOW = 40
"""How far back the word before a cue is looked for, in characters."""


def _word_before(text: str, start: int) -> str:
    """The word before an offset; adverbs are passed over."""
    words = text[max(0, start - _WINDOW) : start].split()
    if not words or text[start - 1] != " ":
        return ""
    if words[-1].endswith("ly") and len(words) > 1:
        return words[-2]
    return words[-1]


def find_cues(text: str, start: int = 0, end: int = maxsize, /) -> list[Cue]:
    """The words of saying between two offsets, in order.

    Examples:
        >>> [cue.text for cue in find_cues("Li’s remarks said it; so-called talks")]
        ['remarks', 'said']
        >>> find_cues("It was called “peace.”")
        []
    """
    result = []
    for match in _pattern().finditer(text, start, end):
        word = match.group().lower()
        kind = _kind(word, _word_before(text, match.start()))
        if kind is not None:
            lemma = _lemmas().get(word)
            after = lemma in vocabulary.cues().after and kind == "verb"
            result.append(
                Cue(*match.span(), match.group(), kind == "noun", after)
            )
    return result


def _kind(word: str, before: str) -> str | None:
    """Whether a word is a verb or a noun of saying after another word."""
    known = vocabulary.cues()
    lemma = _lemmas().get(word)
    last = before.lower()
    owned = last.endswith(("’s", "'s", "s’", "s'"))
    determined = last in known.determiners or owned
    if word in known.nouns and (lemma is None or determined):
        return "noun"
    if last in known.passive or last in {"the", "a", "an"}:
        return None
    if word != lemma:
        return "verb"
    plural = last.endswith("s") and not owned and last.isalpha()
    named = last in known.groups or last in known.finite
    return "verb" if plural or named else None
