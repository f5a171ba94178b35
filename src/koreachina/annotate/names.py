"""Personal names by their shape.

Korean, Chinese and Japanese names print the surname first; a list of surnames
and the syllables of the language tell them from other capitalised words.
Names of any other shape are known only by the title before them.
"""

import re
from collections.abc import Container
from functools import cache
from typing import NamedTuple

from koreachina.knowledge import vocabulary

from .trie import alternation

_PINYIN = (
    "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
    "(?:iang|iong|uang|ang|eng|ing|ong|uan|iao|ian|uai|ai|an|ao|ei|en|er"
    "|ia|ie|in|iu|ou|ua|ue|ui|un|uo|[aeiou])"
)
_KOREAN = (
    "(?:kk|tt|pp|ss|jj|ch|th|[bcdghjklmnprstw])?y?"
    "(?:eui|woo|yoo|eo|eu|ae|oe|ui|wi|wo|wa|we|oo|ee|ou|ei|[aeiou])"
    "h?(?:ng|nn|ck|ll|[kgntlmpbr])?"
)
_JAPANESE = "(?:(?:ky|gy|sh|ch|ts|ny|hy|ry|[kgsztdnhbpmyrwfj])?[aeiou]n?){2,5}"


class Name(NamedTuple):
    """A personal name in a text.

    Attributes:
        start: Offset of the name.
        end: Offset after it.
        surname: The part by which the person is called later on.
        weak: Whether the name counts only after a title.
    """

    start: int
    end: int
    surname: str
    weak: bool = False


@cache
def _surname_first() -> re.Pattern[str]:
    known = vocabulary.surnames()
    surnames = alternation(known.chinese | known.korean | known.japanese)
    given = r"([A-Z][a-z]{0,10})(?:([- ])([A-Za-z][a-z]{1,8}))?(?![a-z])"
    return re.compile(rf"(?<![\w’'])({surnames}) {given}")


@cache
def _syllables(language: str, most: int) -> re.Pattern[str]:
    return re.compile(rf"(?:{language}){{1,{most}}}", re.IGNORECASE)


def _korean(word: str) -> bool:
    return _syllables(_KOREAN, 1).fullmatch(word) is not None


def _chinese(word: str) -> bool:
    return _syllables(_PINYIN, 2).fullmatch(word) is not None


def _japanese(word: str) -> bool:
    return _syllables(_JAPANESE, 1).fullmatch(word) is not None


def find_names(text: str, surfaces: Container[str], /) -> list[Name]:
    """The names in a text that print the surname first.

    Args:
        text: The text.
        surfaces: Names of states, which are no part of a person's.

    Examples:
        >>> text = "Li Wenbo, Han Sang-mi, Ri Chol Su and Kishida Fumio met."
        >>> [text[n.start : n.end] for n in find_names(text, ())]
        ['Li Wenbo', 'Han Sang-mi', 'Ri Chol Su', 'Kishida Fumio']
    """
    found = []
    pattern = _surname_first()
    match = pattern.search(text)
    while match:
        name = _name(match, surfaces)
        if name is not None:
            found.append(name)
        match = pattern.search(
            text, match.end(1) if name is None else name.end
        )
    return found


def _name(match: re.Match[str], surfaces: Container[str]) -> Name | None:
    surname, first, joint, second = match.groups()
    known = vocabulary.surnames()
    start = match.start()
    weak = surname in known.weak
    barred = vocabulary.titles().not_names
    if joint == "-" and _hyphened(first, second):
        return Name(start, match.end(), surname)
    if first in barred or first in surfaces:
        return None
    if (
        joint == " "
        and surname in known.korean
        and second[0].isupper()
        and second not in barred
        and second not in surfaces
        and _korean(first)
        and _korean(second)
    ):
        return Name(start, match.end(), surname, weak)
    if surname in known.japanese and _japanese(first):
        return Name(start, match.end(2), surname, weak)
    if (surname in known.chinese and _chinese(first)) or (
        surname in known.korean and _korean(first)
    ):
        last = first in known.korean and first not in known.weak
        called = first if weak and last else surname
        return Name(start, match.end(2), called, weak)
    return None


_LONGEST = 6
"""No Korean syllable is longer, in letters."""


def _hyphened(first: str, second: str) -> bool:
    """Whether two words joined by a hyphen are one given name."""
    known = vocabulary.surnames()
    if second in known.not_given:
        return False
    if second[0].islower():
        return max(len(first), len(second)) <= _LONGEST
    return second not in known.korean and _korean(first) and _korean(second)


@cache
def _western() -> re.Pattern[str]:
    part = r"[A-Z][^\W\d_]{1,20}"
    word = rf"(?:O[’'])?{part}(?:[-’']{part})?"
    return re.compile(rf"{word}(?: (?:[A-Z]\.|{word})){{0,3}}")


def name_after(
    text: str, start: int, surfaces: Container[str], /
) -> Name | None:
    """The name of any shape that begins at an offset, after a title.

    Examples:
        >>> text = "envoy Mary J. Poe met"
        >>> name_after(text, 6, ())
        Name(start=6, end=17, surname='Poe', weak=False)
    """
    match = _western().match(text, start)
    if match is None:
        return None
    titles = vocabulary.titles()
    words: list[str] = []
    for word in match.group().split():
        if (
            word in titles.not_names
            or word in surfaces
            or word.lower() in titles.heads
            or f"{word.removesuffix('.')}." in titles.abbreviated
        ):
            break
        words.append(word)
    while words and words[-1].endswith("."):
        words.pop()
    if not words:
        return None
    surname = words[0] if words[0] in _eastern() else words[-1]
    return Name(start, start + len(" ".join(words)), surname)


@cache
def _eastern() -> frozenset[str]:
    known = vocabulary.surnames()
    return (known.chinese | known.korean | known.japanese) - known.weak
