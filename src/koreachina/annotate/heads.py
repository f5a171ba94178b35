"""Heads of offices: "minister", "ministers", "Minsiter"."""

import re
from functools import cache, lru_cache

from koreachina.knowledge import vocabulary

from .letters import apart
from .trie import alternation


@cache
def singulars() -> dict[str, str]:
    """From each head of an office, in any number, to its singular."""
    heads = vocabulary.titles().heads
    return {
        **{plural: singular for singular, plural in heads.items()},
        **{singular: singular for singular in heads},
    }


@cache
def capital_heads() -> frozenset[str]:
    """The heads of offices as they are printed in titles, and shortened."""
    heads = {form for head in singulars() for form in _capitalised(head)}
    return frozenset(heads | vocabulary.titles().abbreviated)


def _capitalised(head: str) -> tuple[str, ...]:
    then = head.capitalize(), head.title()
    return (*then, *(f"Then-{form}" for form in (head, *then)))


@cache
def plurals() -> frozenset[str]:
    """The heads of offices in the plural."""
    return frozenset(vocabulary.titles().heads.values())


def is_head(word: str, /) -> bool:
    """Whether a word is the head of an office, in any number.

    Examples:
        >>> is_head("Ministers"), is_head("Gen."), is_head("Ministry")
        (True, True, False)
    """
    folded = word.lower().rpartition("then-")[2]
    return folded in singulars() or word in vocabulary.titles().abbreviated


_LETTERS = 6
"""A shorter word is no misprint of another."""


@lru_cache(maxsize=1024)
def misprinted_head(word: str, /) -> str | None:
    """The head of an office for which a capitalised word is a misprint.

    Examples:
        >>> misprinted_head("Minsiter")
        'minister'
        >>> misprinted_head("Winter") is None
        True
    """
    if len(word) < _LETTERS or not word.isalpha() or not word[0].isupper():
        return None
    folded = word.lower()
    return next(
        (
            head
            for head in vocabulary.titles().heads
            if len(head) >= _LETTERS and apart(head, folded, most=1) == 1
        ),
        None,
    )


@cache
def heads_pattern() -> re.Pattern[str]:
    """A head, in the singular or the plural, wherever it stands."""
    heads = [
        form
        for head in singulars()
        for form in (head, head.capitalize(), head.title())
    ]
    return re.compile(rf"(?<![\w-])(?:{alternation(heads)})(?![\w-])")
