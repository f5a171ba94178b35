"""What stands twice: an entry, a paragraph, a small word."""

import re
from collections.abc import Iterator
from functools import cache

from koreachina.knowledge.proofreading import proofreading
from koreachina.model import Article, EdtfDate, Problem, Severity

from .places import Told, told_in

_LEAST = 10
"""Shorter texts may tell of like things: so many words do not."""


def told_twice(article: Article, /) -> Iterator[Problem]:
    """KC311: an entry or a paragraph repeats another word for word.

    Short ones may do so, unless they are entries of one date.
    """
    first: dict[tuple[bool, str, EdtfDate | None], Told] = {}
    for told in told_in(article):
        words = told.passage.text.casefold().split()
        few = len(words) < _LEAST
        if few and told.date is None:
            continue
        key = told.entry is None, " ".join(words), told.date if few else None
        other = first.setdefault(key, told)
        if other is not told:
            yield Problem(
                code="KC311",
                severity=Severity.WARNING,
                message=f"{told.name} repeats {other.name} word for word",
                span=told.passage.span(0, len(told.passage.text)),
                hint="one of the two may be left out",
            )


@cache
def _twice() -> re.Pattern[str]:
    words = "|".join(sorted(proofreading().never_twice))
    return re.compile(rf"(?<![\w’'-])({words}) \1(?![\w’'-])")


def word_twice(article: Article, /) -> Iterator[Problem]:
    """KC312: a small word stands twice in a row."""
    for told in told_in(article):
        for match in _twice().finditer(told.passage.text):
            yield Problem(
                code="KC312",
                severity=Severity.WARNING,
                message=f"{match[1]!r} stands twice",
                span=told.passage.span(*match.span()),
                hint="once is most likely meant",
            )
