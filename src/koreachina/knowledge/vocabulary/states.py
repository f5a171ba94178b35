"""Words that tell a place from a state, and what "Korea" means.

`places.json`
    `longer`: names that hold a state's name and mean something else.
    `motion`: words before "to" and a capital that make the capital a place;
    `paths`: "to" and the like.
    `transitive`: those that stand directly before it. `locative`:
    prepositions of place. `seats`: what lies "in" a capital only as it
    stands for its government ("concerns in").
`korea.json`
    `means`: code of the state that bare "Korea" and "Korean" mean where
    neither is shared. `beside`: names beside which "Korea" is a state.
    `shared`: nouns that belong to both Koreas ("Korean peninsula").
    `sides`: "the North" and "the South" to their codes.
`relations.json`
    Parties of a column, in the order in which columns print them, to the
    codes of their states.
"""

from collections.abc import Mapping
from functools import cache
from typing import final

import attrs

from koreachina.knowledge import _read

from ._words import Words, sets


@final
@attrs.frozen(kw_only=True)
class Places:
    """Words that tell a place from a state; see the module for the keys."""

    longer: tuple[str, ...]
    motion: Words
    paths: Words
    transitive: Words
    locative: Words
    seats: Words


@final
@attrs.frozen(kw_only=True)
class Korea:
    """What "Korea" alone means; see the module for the keys."""

    means: str
    beside: tuple[str, ...]
    shared: Words
    sides: Mapping[str, str]


@cache
def places() -> Places:
    """Words that tell a place from a state."""
    table = _read.table("places.json")
    return Places(
        longer=tuple(table["longer"]),
        **sets(table, "motion", "paths", "transitive", "locative", "seats"),
    )


@cache
def korea() -> Korea:
    """What "Korea" and "Korean" mean by themselves."""
    table = _read.table("korea.json")
    return Korea(
        means=table["means"],
        beside=tuple(table["beside"]),
        sides=table["sides"],
        **sets(table, "shared"),
    )


@cache
def relations() -> Mapping[str, tuple[str, ...]]:
    """Parties of a column, in print order, to the codes of their states.

    Examples:
        >>> relations()["Korea"]
        ('KOR', 'PRK')
    """
    return {
        party: tuple(codes)
        for party, codes in _read.table("relations.json").items()
    }
