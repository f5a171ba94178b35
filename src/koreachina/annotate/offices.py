"""The office printed beside a name, and the state before the office."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from koreachina.knowledge import vocabulary

from .letters import apart
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


@cache
def singulars() -> dict[str, str]:
    """From each head of an office, in any number, to its singular."""
    heads = vocabulary.titles().heads
    return {
        **{plural: singular for singular, plural in heads.items()},
        **{singular: singular for singular in heads},
    }


@cache
def capital_heads() -> frozenset[str]:
    """The heads of offices as they are printed in titles, and shortened."""
    heads = {form for head in singulars() for form in _capitalised(head)}
    return frozenset(heads | vocabulary.titles().abbreviated)


def _capitalised(head: str) -> tuple[str, ...]:
    then = head.capitalize(), head.title()
    return (*then, *(f"Then-{form}" for form in (head, *then)))


@cache
def plurals() -> frozenset[str]:
    """The heads of offices in the plural."""
    return frozenset(vocabulary.titles().heads.values())


def _is_head(word: str) -> bool:
    folded = word.lower().rpartition("then-")[2]
    return folded in singulars() or word in vocabulary.titles().abbreviated


_LETTERS = 6
"""A shorter word is no misprint of another."""


@lru_cache(maxsize=1024)
def misprinted_head(word: str, /) -> str | None:
    """The head of an office for which a capitalised word is a misprint.

    Examples:
        >>> misprinted_head("Minsiter")
        'minister'
        >>> misprinted_head("Winter") is None
        True
    """
    if len(word) < _LETTERS or not word.isalpha() or not word[0].isupper():
        return None
    folded = word.lower()
    return next(
        (
            head
            for head in vocabulary.titles().heads
            if len(head) >= _LETTERS and apart(head, folded, most=1) == 1
        ),
        None,
    )


@cache
def heads_pattern() -> re.Pattern[str]:
    """A head, in the singular or the plural, wherever it stands."""
    heads = [
        form
        for head in singulars()
        for form in (head, head.capitalize(), head.title())
    ]
    return re.compile(rf"(?<![\w-])(?:{alternation(heads)})(?![\w-])")


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
    last = _last_word().search(text, max(offset, end - _OPENING), end)
    if last is not None and not _may_end(last.group()):
        return None
    words = list(words_of_offices().finditer(text, offset, end))
    if not words or words[-1].end() != end:
        return None
    near = states[bisect_left(states, (offset,)) : bisect_left(states, (end,))]
    ends = {found.end: found for found in near}
    head = _head_index(words)
    if head is None:
        found = _state_at(words[-1], ends)
        if found is None:
            return None
        return Office(None, _countries(text, found, ends), found.start, False)
    first, found = _extent(words, head, ends)
    countries = () if found is None else _countries(text, found, ends)
    begin = words[first].start() if found is None else found.start
    office = _office(words[first:], head - first, countries, begin)
    return completed(office, text, words[head].end(), near)


@cache
def _last_word() -> re.Pattern[str]:
    return re.compile(r"(?<= )[a-z]\S*\Z")


def _may_end(word: str) -> bool:
    """Whether an office can end with a lower-case word."""
    return word in singulars()


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
    behind = next((found for found in near if found.start >= head_end), None)
    if behind is not None:
        link = text[head_end : behind.start]
        if _towards().fullmatch(link):
            to = behind.state.country
        elif (
            not countries
            and _of().fullmatch(link)
            and behind.state.country is not None
        ):
            countries = (behind.state.country,)
    title, _, start, plural, _, _, stop = office
    return Office(title, countries, start, plural, past, to, stop)


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


def _head_index(words: Sequence[re.Match[str]]) -> int | None:
    """The last head before the name; what it is for may follow it."""
    last = words[-1].group()
    if last[-1] in ",;:":
        return None
    if _is_head(last) or misprinted_head(last):
        return len(words) - 1
    titles = vocabulary.titles()
    for i in range(len(words) - 1, max(0, len(words) - 1 - _LONGEST), -1):
        word = words[i].group()
        named = i < len(words) - 1
        if named and word in titles.links and _is_head(words[i - 1].group()):
            return i - 1
        if not word[0].isupper() and word not in titles.complement_words:
            return None
    return None


def _state_at(word: re.Match[str], ends: dict[int, Found]) -> Found | None:
    """The state whose surface, or its possessive, ends with a word."""
    end = word.end()
    found = ends.get(end)
    if found is None and word.group().endswith(("’s", "'s")):
        found = ends.get(end - 2)
    if found is None and word.group().endswith(("s’", "s'")):
        found = ends.get(end - 1)
    return found


def _extent(
    words: Sequence[re.Match[str]], head: int, ends: dict[int, Found]
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
        word = words[i].group()
        found = _state_at(words[i], ends)
        if found is not None:
            if found.place or (unknown and not _attributive(word, found)):
                break
            return i + 1, found
        if word[-1] in ",;:)”" or (
            word[-1] == "." and word not in titles.abbreviated
        ):
            break
        folded = word.lower().removeprefix("then-")
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
    words: Sequence[re.Match[str]],
    head: int,
    countries: tuple[str, ...],
    begin: int,
) -> Office:
    """The office of some words, the head among them."""
    silent = vocabulary.titles().silent
    word = words[head].group()
    singular = singulars().get(word.lower(), word)
    plural = singular not in {word, word.lower()}
    parts = [word.group() for word in words]
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
