"""Words that a proofreader knows, from `data/proofreading.json`."""

from functools import cache
from typing import final

import attrs

from . import _read

Words = frozenset[str]


@final
@attrs.frozen(kw_only=True)
class Proofreading:
    """Words that a proofreader knows.

    Attributes:
        small: Words that quotations of one saying are apt to differ in.
        never_twice: Words that never stand twice in a row.
        weekdays: Names of the days, Monday first.
    """

    small: Words
    never_twice: Words
    weekdays: tuple[str, ...]


@cache
def proofreading() -> Proofreading:
    """Words that a proofreader knows.

    Examples:
        >>> proofreading().weekdays[0]
        'Monday'
    """
    table = _read.table("proofreading.json")
    return Proofreading(
        small=frozenset(table["small"]),
        never_twice=frozenset(table["never_twice"]),
        weekdays=tuple(table["weekdays"]),
    )
