"""Capitalised words that stand together."""

import re
from functools import cache
from typing import NamedTuple

from koreachina.knowledge import vocabulary


class Run(NamedTuple):
    """Capitalised words that stand together.

    Attributes:
        start: Offset of the first.
        end: Offset after the last.
        words: The words, with the marks that are joined to them.
    """

    start: int
    end: int
    words: list[str]

    def offset(self, i: int) -> int:
        """Where word number `i` begins."""
        return sum(map(len, self.words[:i]), self.start + i)


_MOST = 24
"""Longer runs are cut, so that a text of capitals takes linear time."""


@cache
def _capitalised_run() -> re.Pattern[str]:
    """Begins with the letter, which the search can look for."""
    more = f"{{0,{_MOST - 1}}}+"
    return re.compile(
        rf"[A-Z](?<![\w’'].)[\w’'.-]*+(?: [A-Z][\w’'.-]*+){more}"
    )


def capital_runs(text: str, /) -> list[Run]:
    """The capitalised words of a text, those that stand together as one.

    Words that are no part of a name are left out where they stand alone.

    Examples:
        >>> [run.words for run in capital_runs("Then Mary J. Poe’s aide Li left.")]
        [['Then', 'Mary', 'J.', 'Poe’s'], ['Li']]
    """
    barred = vocabulary.titles().not_names
    return [
        Run(match.start(), match.end(), words.split(" "))
        for match in _capitalised_run().finditer(text)
        if (words := match[0]) not in barred
    ]
