"""Capitalised words that stand together, and what they may hold."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple, TypeAlias

from koreachina.knowledge import vocabulary

from .heads import capital_heads


class Run(NamedTuple):
    """Capitalised words that stand together.

    Attributes:
        start: Offset of the first.
        end: Offset after the last.
        text: As printed.
        words: The words, with the marks that are joined to them.
        alone: Those that may be a surname alone, and how far behind the
            first they begin.
        titled: How far behind the first those begin that follow the head of
            an office.
        house: Whether the name of a body to which ambassadors go may be there.
    """

    start: int
    end: int
    text: str
    words: Sequence[str]
    alone: Sequence[tuple[str, int]]
    titled: Sequence[int]
    house: bool

    def offset(self, i: int) -> int:
        """Where word number `i` begins."""
        return sum(map(len, self.words[:i]), self.start + i)


MOST = 24
"""Longer runs are cut, so that a text of capitals takes linear time."""

LONG = 200
"""What is known of a longer run is not kept, in characters."""

_Words: TypeAlias = tuple[
    Sequence[str], Sequence[tuple[str, int]], Sequence[int], bool
]

_made = tuple.__new__
"""Makes named tuples without their constructor, which takes long."""


@cache
def _capitalised_run() -> re.Pattern[str]:
    """Begins with the letter, which the search can look for."""
    more = f"{{0,{MOST - 1}}}+"
    return re.compile(
        rf"[A-Z](?<![\w’'].)[\w’'.-]*+(?: [A-Z][\w’'.-]*+){more}"
    )


def capital_runs(text: str, /) -> list[Run]:
    """The capitalised words of a text, those that stand together as one.

    Words that are no part of a name are left out where they stand alone.

    Examples:
        >>> for run in capital_runs("Then Mary J. Poe’s aide Li left."):
        ...     print(run.words)
        ('Then', 'Mary', 'J.', 'Poe’s')
        ('Li',)
    """
    barred = vocabulary.titles().not_names
    return [
        _made(
            Run,
            (
                *match.span(),
                printed,
                *(_kept if len(printed) <= LONG else _read)(printed),
            ),
        )
        for match in _capitalised_run().finditer(text)
        if (printed := match[0]) not in barred
    ]


def _read(printed: str) -> _Words:
    """The words of a run, and what they may hold."""
    words = tuple(printed.split(" "))
    return (
        words,
        _alone(words),
        () if capital_heads().isdisjoint(words) else tuple(_titled(words)),
        not _houses().isdisjoint(words),
    )


_kept = lru_cache(maxsize=4096)(_read)
"""The same for runs that come again."""


def _titled(words: Sequence[str]) -> Iterator[int]:
    """Where the words begin that follow the head of an office."""
    offset = 0
    heads = capital_heads()
    for word in words[:-1]:
        offset += len(word) + 1
        if word in heads:
            yield offset


@cache
def _houses() -> frozenset[str]:
    """The first words of the bodies to which ambassadors go."""
    return frozenset(
        house.partition(" ")[0] for house in vocabulary.titles().houses
    )


@cache
def _surname_shape() -> re.Pattern[str]:
    return re.compile(r"[A-Z][a-z]++(?!\w)")


def _alone(words: Sequence[str]) -> Sequence[tuple[str, int]]:
    """The words of a surname's shape that no capitalised word follows."""
    found = []
    offset = 0
    shape = _surname_shape()
    for following, word in enumerate(words, 1):
        followed = following < len(words) and words[following][1:2].islower()
        if word.isalpha():
            if not followed and word[1:].islower():
                found.append((word, offset))
        elif "-" in word:
            found += _joined(word, offset, followed=followed)
        else:
            match = shape.match(word)
            if match is not None and not (followed and match[0] == word):
                found.append((match[0], offset))
        offset += len(word) + 1
    return found


def _joined(
    word: str, offset: int, *, followed: bool
) -> Iterator[tuple[str, int]]:
    """The surnames that hyphens join in a word, with offsets.

    Args:
        word: The word.
        offset: Its own.
        followed: Whether a capitalised word follows its last part.
    """
    parts = word.split("-")
    for part in parts[:-1] if followed else parts:
        match = _surname_shape().match(part)
        if match is not None:
            yield match[0], offset
        offset += len(part) + 1
