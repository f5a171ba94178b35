"""Where an office printed before a name begins, and whose office it is."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from koreachina.knowledge import vocabulary
from koreachina.knowledge.verb_forms import finite_forms, past_and_third

from .states import Found

LONGEST = 8
"""The most words of an office before its head, and after it."""


def state_at(
    word: str, end: int, ends: Mapping[int, Found], /
) -> Found | None:
    """The state whose surface, or its possessive, ends with a word."""
    found = ends.get(end)
    if found is None and word.endswith(("’s", "'s")):
        found = ends.get(end - 2)
    if found is None and word.endswith(("s’", "s'")):
        found = ends.get(end - 1)
    return found


def extent_of(
    text: str, words: Sequence[str], start: int, ends: Mapping[int, Found], /
) -> tuple[int, int, Found | None]:
    """The first word of the office, its offset, and the state before it.

    Words that are no known part of an office ("veterans affairs official")
    belong to it only if an adjective or a possessive of a state opens the
    phrase.

    Args:
        text: The text.
        words: Those before the head, and the head.
        start: Offset of the head.
        ends: From the end of each state near it to the state.
    """
    titles = vocabulary.titles()
    head = len(words) - 1
    first, begin = head, start
    unknown = False
    for i in range(head - 1, max(-1, head - 1 - LONGEST), -1):
        word = words[i]
        start = text.rindex(word, 0, start)
        found = state_at(word, start + len(word), ends)
        if found is not None:
            if found.place or (unknown and not _attributive(word, found)):
                break
            return i + 1, start, found
        if word[-1] in ",;:)”" or (
            word[-1] == "." and word not in titles.abbreviated
        ):
            break
        folded = word.lower().removeprefix("then-")
        if folded in titles.dropped:
            break
        if not (word[0].isupper() or folded in titles.modifiers):
            if folded not in titles.attributes and (
                folded in finite_forms()
                or (
                    # "Xing Haiming meets Minister Kwon"
                    folded in past_and_third()
                    and i > 0
                    and words[i - 1][0].isupper()
                )
            ):
                break
            unknown = True
        elif not unknown:
            first, begin = i, start
    return first, begin, None


def _attributive(word: str, found: Found) -> bool:
    """Whether a state's surface can only stand before a noun."""
    if word.endswith(("’s", "'s", "’", "'")):
        return True
    return not (
        found.capital or found.state.name.endswith(word) or word.isupper()
    )


@cache
def _and() -> re.Pattern[str]:
    return re.compile(r"(?:’s|'s)?,? and (?:the )?|, ")


def countries_of(
    text: str, found: Found, ends: Mapping[int, Found], /
) -> tuple[str, ...]:
    """The codes of a state and of those joined to it by "and"."""
    codes = [found.state.country]
    before = [other for other in ends.values() if other.end <= found.start]
    for other in reversed(before):
        if other.place or not _and().fullmatch(text, other.end, found.start):
            break
        codes.insert(0, other.state.country)
        found = other
    return tuple(code for code in codes if code is not None)
