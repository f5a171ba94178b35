"""Parts of a sentence in which nobody is the subject of its verb.

That is what a relative clause between commas tells ("Li, who leads the
ministry, said"), and what is put beside a name ("Li, a scholar, said").
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cache

Aside = tuple[int, int]
"""Start and end, half-open."""


@cache
def _relative() -> re.Pattern[str]:
    return re.compile(
        r", (?:(?:to|for|with|of|in|at|on|by) )?"
        r"(?:who|whom|whose|which|where)\b[^,;.“”\"]{0,160},"
    )


def relative_clauses(text: str, /) -> list[Aside]:
    """The relative clauses between two commas, in order.

    Examples:
        >>> text = "Li, who leads the party, said so."
        >>> [text[start:end] for start, end in relative_clauses(text)]
        [', who leads the party,']
    """
    return [match.span() for match in _relative().finditer(text)]


@cache
def _beside() -> re.Pattern[str]:
    return re.compile(
        r", (?:(?:an?|the|another|one of|his|her|its|their|then|now|also) )"
        r"[^,;.“”\"]{1,120},"
    )


def appositions(text: str, ends: Iterable[int], /) -> list[Aside]:
    """What stands beside names, between two commas.

    Args:
        text: The text.
        ends: Where the names end, in order.

    Examples:
        >>> text = "Li, a scholar at the academy, said so."
        >>> [text[start:end] for start, end in appositions(text, [2])]
        [', a scholar at the academy,']
    """
    found = (_beside().match(text, end) for end in ends)
    return [match.span() for match in found if match is not None]


def within(aside: Sequence[Aside], offset: int, /) -> bool:
    """Whether an offset lies in one of them.

    Examples:
        >>> within([(2, 5)], 4), within([(2, 5)], 5)
        (True, False)
    """
    i = bisect_right(aside, (offset, 1 << 62)) - 1
    return i >= 0 and offset < aside[i][1]
