"""The words for what somebody speaks at, or writes.

`occasions.json`
    `kinds`: words for occasions that can stand for one another ("talks" and
    "meeting"), a list a kind. `last`, `first`: words that choose one of
    several. `background`: words before a date that is not the date of what
    is told. `replies`: "in response", "in reply", which take the date of what
    they answer.
"""

from collections.abc import Mapping
from functools import cache
from typing import final

import attrs

from koreachina.knowledge import _read

from ._words import Words, sets


@final
@attrs.frozen(kw_only=True)
class Occasions:
    """Words for occasions; see the module for the keys.

    Attributes:
        kinds: From each word to the numbers of its kinds.
    """

    kinds: Mapping[str, Words]
    last: Words
    first: Words
    background: Words
    replies: Words


@cache
def occasions() -> Occasions:
    """Words for what somebody speaks at, or writes.

    Examples:
        >>> kinds = occasions().kinds
        >>> kinds["talks"] & kinds["meeting"] == kinds["talks"] & kinds["summit"]
        True
    """
    table = _read.table("occasions.json")
    words = {word for kind in table["kinds"] for word in kind}
    return Occasions(
        kinds={
            word: frozenset(kind[0] for kind in table["kinds"] if word in kind)
            for word in sorted(words)
        },
        **sets(table, "last", "first", "background", "replies"),
    )
