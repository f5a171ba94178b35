"""What all the tables of words have in common."""

from typing import Any

Words = frozenset[str]


def sets(table: dict[str, Any], /, *keys: str) -> dict[str, Words]:
    """Some lists of a table, as sets by their keys."""
    return {key: frozenset(table[key]) for key in keys}
