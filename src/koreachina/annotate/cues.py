"""Words of saying in a text: verbs in any inflection, and nouns."""

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from koreachina.knowledge import vocabulary

from .cue_words import Word, cue_words, lemmas


class Cue(NamedTuple):
    """A word of saying.

    Attributes:
        start: Offset of the word.
        end: Offset after it.
        text: As printed.
        noun: Whether it is a noun there.
        after: Whether it can follow the words that are quoted.
        by: Whether "by" and the speaker follow ("was called by Li").
        lemma: The verb ("say"; "held" for "held that"), or None for a noun.
    """

    start: int
    end: int
    text: str
    noun: bool
    after: bool
    by: bool = False
    lemma: str | None = None


_WINDOW = 40
"""How far back the word before a cue is looked for, in characters."""


def _word_before(text: str, start: int) -> str:
    """The word before an offset; adverbs are passed over."""
    if text[start - 1 : start] != " ":
        return ""
    words = text[max(0, start - _WINDOW) : start].rsplit(None, 2)
    if not words:
        return ""
    if words[-1].endswith("ly") and len(words) > 1:
        return words[-2]
    return words[-1]


def _idiom(text: str, word: str, start: int, end: int) -> bool:
    """Whether a noun only helps a preposition: "in view of"."""
    return (
        word == "view"
        and text.startswith(" of ", end)
        and text.endswith((" in ", "In "), 0, start)
    )


def _in_name(text: str, word: Word) -> bool:
    """Whether a word with a capital stands inside a sentence."""
    if not word.text[0].isupper() or not text.endswith(" ", 0, word.start):
        return False
    before = text[max(0, word.start - 2) : word.start]
    return before[0].isalpha() or before[0] == ","


def find_cues(text: str, words: Iterable[Word] | None = None, /) -> list[Cue]:
    """The words of saying of a text, in order.

    Args:
        text: The text.
        words: The words of it that may be of saying; None to look for them.

    Examples:
        >>> [cue.text for cue in find_cues("Li’s remarks said it; so-called talks")]
        ['remarks', 'said']
        >>> find_cues("It was called “peace.”")
        []
    """
    result = []
    known = vocabulary.cues()
    verbs = lemmas()
    for one in cue_words(text).cues if words is None else words:
        start, end, printed = one
        word = printed.lower()
        parenthetical = word in known.parenthetical
        if parenthetical and not text.startswith((",", ".", " that "), end):
            continue
        if _idiom(text, word, start, end) or _in_name(text, one):
            continue
        kind = _kind(word, verbs.get(word), text, start)
        if kind == "noun":
            result.append(Cue(start, end, printed, True, False))
        elif text.startswith(" by ", end) and _by().match(text, end):
            result.append(Cue(start, end, printed, False, False, by=True))
        elif kind == "verb":
            lemma = verbs.get(word, word)
            after = parenthetical or lemma in known.after
            result.append(Cue(start, end, printed, False, after, False, lemma))
    return result


@cache
def _by() -> re.Pattern[str]:
    """Before whoever does it; "by saying" tells how it is done."""
    return re.compile(r" by (?!\w+ing\b)")


_ARTICLES = frozenset(
    ("the", "a", "an", "its", "their", "his", "her", "our", "these", "such")
)


def _kind(word: str, lemma: str | None, text: str, start: int) -> str | None:
    """Whether a word is a verb or a noun of saying where it begins."""
    known = vocabulary.cues()
    noun = word in known.nouns
    if noun and lemma is None:
        return "noun"
    last = _word_before(text, start).lower()
    owned = last.endswith(("’s", "'s", "s’", "s'"))
    plain = word == f"{lemma}s" and (
        last in known.obliques or last in known.passive
    )
    if noun and (owned or plain or last in known.determiners):
        return "noun"
    if last in known.passive:
        return "verb" if word.endswith("ing") else None
    if owned or plain or last in _ARTICLES:
        return None
    plural = last.endswith("s") and last.isalpha()
    finite = plural or last in known.groups or last in known.finite
    return "verb" if word != lemma or finite else None
