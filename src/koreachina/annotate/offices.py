"""The office printed before a name, and the state before the office."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from koreachina.knowledge import vocabulary

from .states import Found
from .trie import alternation

_WINDOW = 110
"""How far back an office can begin, in characters."""

_LONGEST = 8
"""The most words of an office before its head, and after it."""


class Office(NamedTuple):
    """What stands before a name.

    Attributes:
        title: The office as printed, in the singular, or None.
        countries: Codes of the states before it: of each name in turn where
            several share a plural office.
        start: Offset where the whole phrase begins.
        plural: Whether several names share it.
    """

    title: str | None
    countries: tuple[str, ...]
    start: int
    plural: bool


class _Word(NamedTuple):
    start: int
    end: int
    text: str


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"[^\s“‘\"(]+")


@cache
def _singulars() -> dict[str, str]:
    heads = vocabulary.titles().heads
    return {
        **{plural: singular for singular, plural in heads.items()},
        **{singular: singular for singular in heads},
    }


@cache
def head_pattern() -> re.Pattern[str]:
    """A head, what it is for, and the blank before a name."""
    titles = vocabulary.titles()
    heads = [
        form
        for head in _singulars()
        for form in (head, head.capitalize(), head.title())
    ]
    houses = alternation(titles.houses)
    return re.compile(
        rf"(?<![\w-])(?:(?P<head>{alternation(heads)})"
        rf"(?P<house> to (?:the )?(?:{houses}))?"
        rf"|{alternation(titles.abbreviated)}) (?=[A-Z])"
    )


def _is_head(word: str) -> bool:
    folded = word.lower().rpartition("then-")[2]
    return folded in _singulars() or word in vocabulary.titles().abbreviated


def office_before(
    text: str, start: int, states: Sequence[Found], /
) -> Office | None:
    """The office that is printed directly before a name.

    Args:
        text: The text.
        start: Where the name begins.
        states: The states found in the text, in order.

    Returns:
        The office; with no title where only a state stands there ("China’s
        Li"); None where neither does.

    Examples:
        >>> from koreachina.knowledge import Registry
        >>> from .states import find_states, gazetteer
        >>> text = "South Korea’s Ambassador to China Han Sang-mi left."
        >>> states = find_states(text, gazetteer(Registry.default()))
        >>> office = office_before(text, text.index("Han"), states)
        >>> office.title, office.countries
        ('Ambassador to China', ('KOR',))
    """
    offset = max(0, start - _WINDOW)
    words = [
        _Word(offset + match.start(), offset + match.end(), match.group())
        for match in _words().finditer(text[offset:start])
    ]
    if not words or words[-1].end != start - 1:
        return None
    near = states[
        bisect_left(states, (offset,)) : bisect_left(states, (start,))
    ]
    ends = {found.end: found for found in near}
    head = _head_index(words)
    if head is None:
        found = _state_at(words[-1], ends)
        if found is None:
            return None
        return Office(None, _countries(text, found, ends), found.start, False)
    first, found = _extent(words, head, ends)
    countries = () if found is None else _countries(text, found, ends)
    begin = words[first].start if found is None else found.start
    return _office(words[first:], head - first, countries, begin)


def _head_index(words: list[_Word]) -> int | None:
    """The last head before the name; what it is for may follow it."""
    if _is_head(words[-1].text):
        return len(words) - 1
    titles = vocabulary.titles()
    for i in range(len(words) - 1, max(0, len(words) - 1 - _LONGEST), -1):
        word = words[i].text
        named = i < len(words) - 1
        if named and word in titles.links and _is_head(words[i - 1].text):
            return i - 1
        if not word[0].isupper() and word not in titles.complement_words:
            return None
    return None


def _state_at(word: _Word, ends: dict[int, Found]) -> Found | None:
    """The state whose surface, or its possessive, ends with a word."""
    found = ends.get(word.end)
    if found is None and word.text.endswith(("’s", "'s")):
        found = ends.get(word.end - 2)
    if found is None and word.text.endswith(("s’", "s'")):
        found = ends.get(word.end - 1)
    return found


def _extent(
    words: list[_Word], head: int, ends: dict[int, Found]
) -> tuple[int, Found | None]:
    """The first word of the office, and the state before it.

    Words that are no known part of an office ("veterans affairs official")
    belong to it only if an adjective or a possessive of a state opens the
    phrase.
    """
    titles = vocabulary.titles()
    first = head
    unknown = False
    for i in range(head - 1, max(-1, head - 1 - _LONGEST), -1):
        word = words[i].text
        found = _state_at(words[i], ends)
        if found is not None:
            if found.place or (unknown and not _attributive(word, found)):
                break
            return i + 1, found
        if word[-1] in ",;:)”" or (
            word[-1] == "." and word not in titles.abbreviated
        ):
            break
        folded = word.lower()
        if folded in titles.dropped:
            break
        if not (word[0].isupper() or folded in titles.modifiers):
            unknown = True
        elif not unknown:
            first = i
    return first, None


def _attributive(word: str, found: Found) -> bool:
    """Whether a state's surface can only stand before a noun."""
    if word.endswith(("’s", "'s", "’", "'")):
        return True
    return not (
        found.capital or found.state.name.endswith(word) or word.isupper()
    )


def _office(
    words: list[_Word], head: int, countries: tuple[str, ...], begin: int
) -> Office:
    """The office of some words, the head among them."""
    silent = vocabulary.titles().silent
    word = words[head].text
    singular = _singulars().get(word.lower(), word)
    plural = singular not in {word, word.lower()}
    parts = [word.text for word in words]
    if plural:
        parts[head] = _cased(word, singular)
    title = None if singular in silent else " ".join(parts)
    return Office(title, countries, begin, plural)


def _cased(plural: str, singular: str) -> str:
    """The singular in the case in which the plural is printed."""
    same = 0
    while singular.startswith(plural[: same + 1].lower()) and same < len(
        plural
    ):
        same += 1
    return plural[:same] + singular[same:]


@cache
def _and() -> re.Pattern[str]:
    return re.compile(r"(?:’s|'s)?,? and (?:the )?|, ")


def _countries(
    text: str, found: Found, ends: dict[int, Found]
) -> tuple[str, ...]:
    """The codes of a state and of those joined to it by "and"."""
    codes = [found.state.country]
    before = [other for other in ends.values() if other.end <= found.start]
    for other in reversed(before):
        if not _and().fullmatch(text, other.end, found.start):
            break
        codes.insert(0, other.state.country)
        found = other
    return tuple(code for code in codes if code is not None)
