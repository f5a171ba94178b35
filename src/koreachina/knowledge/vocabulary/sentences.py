"""The words by which sentences are told apart.

`sentences.json`
    `abbreviations`: words whose stop ends no sentence.
"""

from functools import cache

from koreachina.knowledge import _read

from ._words import Words


@cache
def abbreviations() -> Words:
    """Words whose stop ends no sentence.

    Examples:
        >>> "Gen" in abbreviations()
        True
    """
    return frozenset(_read.table("sentences.json")["abbreviations"])
