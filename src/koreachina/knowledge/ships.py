"""The words by which a text shows that a name is a ship's.

They stand in `data/ships.json`:

`prefixes`
    What navies and owners put before the name ("USS").
`kinds`
    What ships are, before the name ("the destroyer").
`behind`
    Those that tell a ship behind the name, too ("the Heron carrier").
`modifiers`
    Words that can stand before a kind of ship ("aircraft").
`ranks`
    Titles that begin the names of ships ("Admiral").
"""

from functools import cache
from typing import final

import attrs

from . import _read


@final
@attrs.frozen(kw_only=True)
class Ships:
    """Words around the names of ships; see the module for the keys."""

    prefixes: frozenset[str]
    kinds: frozenset[str]
    behind: frozenset[str]
    modifiers: frozenset[str]
    ranks: frozenset[str]


@cache
def ships() -> Ships:
    """Words around the names of ships.

    Examples:
        >>> "ROKS" in ships().prefixes
        True
    """
    table = _read.table("ships.json")
    return Ships(**{key: frozenset(words) for key, words in table.items()})
