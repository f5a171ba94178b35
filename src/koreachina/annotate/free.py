"""Whether a phrase stands free: no preposition or verb takes it."""

import re
from functools import cache

from koreachina.knowledge import vocabulary


@cache
def _last_word() -> re.Pattern[str]:
    return re.compile(r"(?<![\w’'-])[\w’'-]+\Z")


_DETERMINERS = frozenset(
    ("the", "a", "an", "its", "their", "his", "her", "some")
)
"""Words that stand between a preposition and a phrase."""


def stands_free(text: str, start: int, /) -> bool:
    """Whether no preposition, or verb with an object, precedes a phrase.

    Examples:
        >>> stands_free("in talks with Park", 14), stands_free("so Park", 3)
        (False, True)
    """
    if text[start - 1 : start] != " ":
        return True
    begin = max(0, start - 24)
    before, _, word = text[begin : start - 1].rpartition(" ")
    if word in _DETERMINERS:
        word = _whole(before.rpartition(" ")[2]) or word
    elif not word.isalpha():
        word = _whole(word)
    word = word.lower()
    if word == "and":
        window = text[max(0, start - 100) : start]
        return _between().search(window) is None
    return word not in vocabulary.cues().obliques


def _whole(word: str) -> str:
    """A word without what stands before it, or nothing behind a stop."""
    if word.isalpha():
        return word
    match = _last_word().search(word)
    return "" if match is None else match.group()


@cache
def _between() -> re.Pattern[str]:
    return re.compile(
        r"\b[Bb]etween [^,;.]{1,80} and (?:(?:the|a|an|its) )?\Z"
    )
