"""Ships that are called after persons: "the USS Ronald Reagan"."""

import re
from functools import cache

from koreachina.knowledge.ships import ships

from .trie import alternation

_WINDOW = 48
"""How far before a name can stand what tells a ship, in characters."""


def is_ship(text: str, start: int, end: int, /) -> bool:
    """Whether a name is a ship's: the words beside it tell.

    Args:
        text: The text.
        start: Offset of the name.
        end: Offset after it.

    Examples:
        >>> is_ship("the frigate Admiral Poe left", 20, 23)
        True
        >>> is_ship("the Admiral Poe carrier left", 12, 15)
        True
        >>> is_ship("Admiral Poe left", 8, 11)
        False
    """
    return _named_behind(text[max(0, start - _WINDOW) : start]) or bool(
        _behind().match(text, end)
    )


def _named_behind(before: str) -> bool:
    """Whether a ship's name stands behind some words."""
    known = ships()
    rest, _, last = before.rstrip(' “"‘').rpartition(" ")
    while rest and (last in known.ranks or _number().fullmatch(last)):
        rest, _, last = rest.rpartition(" ")
    return last in known.prefixes or last.lower() in known.kinds


@cache
def _number() -> re.Pattern[str]:
    """The number on the hull, in brackets."""
    return re.compile(r"\([\w-]+\)")


@cache
def _behind() -> re.Pattern[str]:
    known = ships()
    kinds, all_kinds = (
        alternation((*words, *map(str.capitalize, words)))
        for words in (known.behind, known.kinds)
    )
    modifiers = alternation(known.modifiers)
    return re.compile(
        rf"[”\"’]?(?:-class| (?:{kinds}|(?:{modifiers}) {all_kinds}))(?!\w)"
    )
