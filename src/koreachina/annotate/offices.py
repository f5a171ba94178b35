"""The office printed beside a name, and the state before the office."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from koreachina.knowledge import vocabulary

from .heads import is_head, misprinted_head, singulars
from .office_extent import LONGEST, countries_of, extent_of, state_at
from .states import Found
from .trie import alternation

_WINDOW = 110
"""How far back an office can begin, in characters."""


class Office(NamedTuple):
    """What stands before a name.

    Attributes:
        title: The office as printed, in the singular, or None.
        countries: Codes of the states before it: of each name in turn where
            several share a plural office.
        start: Offset where the whole phrase begins.
        plural: Whether several names share it.
        past: Whether its holder has left it.
        to: The code of the state to which an envoy is sent, or None.
        stop: Offset after an office that stands behind the name; else 0.
    """

    title: str | None
    countries: tuple[str, ...]
    start: int
    plural: bool
    past: bool = False
    to: str | None = None
    stop: int = 0


@cache
def words_of_offices() -> re.Pattern[str]:
    """A word, with the marks behind it but none of those before it."""
    return re.compile(r"[^\s“‘\"(]+")


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
    if start == 0 or words_of_offices().match(text, start - 1):
        return None
    return office_ending(text, start - 1, states)


def office_ending(
    text: str, end: int, states: Sequence[Found], /
) -> Office | None:
    """The office, or the state alone, that ends at an offset.

    Examples:
        >>> office_ending("The foreign minister left.", 20, []).title
        'foreign minister'
    """
    offset = max(0, end + 1 - _WINDOW)
    if _ends_small(text, offset, end):
        return None
    printed = text[offset:end]
    for mark in _OPENERS:
        printed = printed.replace(mark, " ")
    if not printed or printed[-1].isspace():
        return None
    words = printed.split()
    head = _head_index(words)
    near = states[bisect_left(states, (offset,)) : bisect_left(states, (end,))]
    ends = {found.end: found for found in near}
    if head is None:
        found = state_at(words[-1], end, ends)
        if found is None:
            return None
        return Office(
            None, countries_of(text, found, ends), found.start, False
        )
    start = end
    for word in reversed(words[head:]):
        start = text.rindex(word, offset, start)
    stop = start + len(words[head])
    first, start, found = extent_of(text, words[: head + 1], start, ends)
    countries = () if found is None else countries_of(text, found, ends)
    begin = start if found is None else found.start
    office = _office(words[first:], head - first, countries, begin)
    return completed(office, text, stop, near)


_OPENERS = '“‘"('
"""What parts words, besides blanks."""


def _ends_small(text: str, start: int, end: int) -> bool:
    """Whether a lower-case word ends there with which no office ends."""
    first = text.rfind(" ", max(start, end - _OPENING, 1) - 1, end) + 1
    word = text[first:end]
    return (
        first > 0
        and "a" <= word[:1] <= "z"
        and word not in singulars()
        and len(word.split()) == 1
    )


@cache
def _left() -> re.Pattern[str]:
    """What shows, before a title or in it, that its holder has left."""
    words = alternation(vocabulary.people().former)
    return re.compile(rf"(?:\A|[\s\W])(?:{words})(?:-| \Z)", re.IGNORECASE)


_OPENING = 14
"""How far before an office a word can stand that says it is a past one."""


def completed(
    office: Office, text: str, head_end: int, near: Sequence[Found]
) -> Office:
    """The office with what stands before it and behind its head."""
    before = text[max(0, office.start - _OPENING) : office.start]
    past = _says_left(text[office.start : head_end]) or bool(
        _left().search(before)
    )
    countries, to = office.countries, None
    if near and near[-1].start >= head_end:
        behind = next(found for found in near if found.start >= head_end)
        link = text[head_end : behind.start]
        if _towards().fullmatch(link):
            to = behind.state.country
        elif (
            not countries
            and _of().fullmatch(link)
            and behind.state.country is not None
        ):
            countries = (behind.state.country,)
    if countries == office.countries and not (past or to):
        return office
    return office._replace(countries=countries, past=past, to=to)


@lru_cache(maxsize=1024)
def _says_left(title: str) -> bool:
    """Whether the words of a title show that its holder has left."""
    return _left_inside().search(f" {title}") is not None


@cache
def _left_inside() -> re.Pattern[str]:
    words = alternation(vocabulary.people().former)
    return re.compile(rf" (?:{words})[ -]", re.IGNORECASE)


@cache
def _towards() -> re.Pattern[str]:
    return re.compile(r" (?:to|in) (?:the )?")


@cache
def _of() -> re.Pattern[str]:
    return re.compile(r" (?:of|for|from) (?:the )?")


def _head_index(words: Sequence[str]) -> int | None:
    """The last head before the name; what it is for may follow it."""
    last = words[-1]
    if last[-1] in ",;:":
        return None
    if is_head(last) or misprinted_head(last):
        return len(words) - 1
    titles = vocabulary.titles()
    for i in range(len(words) - 1, max(0, len(words) - 1 - LONGEST), -1):
        word = words[i]
        named = i < len(words) - 1
        if named and word in titles.links and is_head(words[i - 1]):
            return i - 1
        if not word[0].isupper() and word not in titles.complement_words:
            return None
    return None


def _office(
    words: list[str],
    head: int,
    countries: tuple[str, ...],
    begin: int,
) -> Office:
    """The office of some words, the head among them."""
    silent = vocabulary.titles().silent
    word = words[head]
    singular = singulars().get(word.lower(), word)
    plural = singular not in {word, word.lower()}
    if plural:
        words[head] = _cased(word, singular)
    title = None if singular in silent else " ".join(words)
    return Office(title, countries, begin, plural)


def _cased(plural: str, singular: str) -> str:
    """The singular in the case in which the plural is printed."""
    same = 0
    while singular.startswith(plural[: same + 1].lower()) and same < len(
        plural
    ):
        same += 1
    return plural[:same] + singular[same:]
