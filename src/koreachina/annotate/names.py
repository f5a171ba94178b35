"""Personal names by their shape.

Korean, Chinese and Japanese names print the surname first; a list of surnames
and the syllables of the language tell them from other capitalised words.
Names of any other shape are known by the title before them; `western` finds
those that a given name tells.
"""

import re
from collections.abc import Container, Sequence
from functools import cache
from typing import NamedTuple

from koreachina.knowledge import vocabulary

from .runs import Run, capital_runs
from .trie import alternation

_PINYIN = (
    "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
    "(?:iang|iong|uang|ang|eng|ing|ong|uan|iao|ian|uai|ai|an|ao|ei|en|er"
    "|ia|ie|in|iu|ou|ua|ue|ui|un|uo|[aeiou])"
)
_KOREAN = (
    "(?:kk|tt|pp|ss|jj|ch|th|sh|wh|[bcdghjklmnprstw])?y?"
    "(?:eui|woo|yoo|you|eou|eo|eu|ae|ai|oe|oi|ui|wi|wo|wa|we|oo|ee|ea|ie|ou"
    "|ei|[aeiou])"
    "h?(?:ng|nn|ck|ll|rl|[kgntlmpbrc])?"
)
_JAPANESE = "(?:(?:ky|gy|sh|ch|ts|ny|hy|ry|[kgsztdnhbpmyrwfj])?[aeiou]n?){2,5}"


class Name(NamedTuple):
    """A personal name in a text.

    Attributes:
        start: Offset of the name.
        end: Offset after it.
        surname: The part by which the person is called later on.
        weak: Whether the name counts only beside a title.
    """

    start: int
    end: int
    surname: str
    weak: bool = False


@cache
def _surname_first() -> re.Pattern[str]:
    surnames = alternation(_surnames())
    given = (
        r"([A-Z][a-z]{0,10})(?:['’]([aeo][a-z]{1,4})"
        r"|([- ])([A-Za-z][a-z]{1,8}|[OUou](?![\w.])|(?<=-)a(?!\w)))?"
        r"(?![a-z])"
    )
    return re.compile(rf"(?<![\w’'])({surnames}) {given}")


@cache
def _syllables(language: str, most: int) -> re.Pattern[str]:
    return re.compile(rf"(?:{language}){{1,{most}}}", re.IGNORECASE)


def _korean(word: str) -> bool:
    return _syllables(_KOREAN, 1).fullmatch(word) is not None


def _chinese(word: str) -> bool:
    return _syllables(_PINYIN, 2).fullmatch(word) is not None


def is_japanese(word: str, /) -> bool:
    """Whether a word has the syllables of a Japanese name.

    Examples:
        >>> is_japanese("Keiko"), is_japanese("Scott")
        (True, False)
    """
    return _syllables(_JAPANESE, 1).fullmatch(word) is not None


def find_names(
    text: str,
    surfaces: Container[str],
    runs: Sequence[Run] | None = None,
    /,
) -> list[Name]:
    """The names in a text that print the surname first.

    Args:
        text: The text.
        surfaces: Names of states, which are no part of a person's.
        runs: Its capitalised words, if they are known.

    Examples:
        >>> text = "Li Wenbo, Han Sang-mi, Ri Chol Su and Kishida Fumio met."
        >>> [text[n.start : n.end] for n in find_names(text, ())]
        ['Li Wenbo', 'Han Sang-mi', 'Ri Chol Su', 'Kishida Fumio']
    """
    found: list[Name] = []
    known = _surnames()
    for run in capital_runs(text) if runs is None else runs:
        words = run.words
        if known.isdisjoint(words) and "-" not in run.text:
            continue
        offset = run.start
        free = 0
        for word in words[:-1]:
            surname = word.rpartition("-")[2] if "-" in word else word
            at = offset + len(word) - len(surname)
            offset += len(word) + 1
            if surname in known and at >= free:
                match = _surname_first().match(text, at)
                name = _name(match, surfaces) if match else None
                if name is not None:
                    found.append(name)
                    free = name.end
    return found


@cache
def _surnames() -> frozenset[str]:
    known = vocabulary.surnames()
    return known.chinese | known.korean | known.japanese


def _name(match: re.Match[str], surfaces: Container[str]) -> Name | None:
    surname, first, rest, joint, second = match.groups()
    known, people = vocabulary.surnames(), vocabulary.people()
    start, end = match.span()
    weak = surname in known.weak
    shortest = f"{surname} {first}"
    if shortest in surfaces or shortest in people.no_names:
        return None
    if joint == "-" and _hyphened(first, second):
        return Name(start, end, surname)
    if not is_free(first, surfaces) and (
        weak or first not in people.words_and_names
    ):
        return None
    if joint == " " and _korean_pair(surname, first, second, surfaces):
        return Name(start, end, surname, weak)
    if rest and surname in known.chinese and _chinese(first + rest):
        return Name(start, end, surname, weak)
    return _of_one_word(surname, first, start, match.end(2))


def _of_one_word(
    surname: str, first: str, start: int, end: int
) -> Name | None:
    """The name of a surname and one given name, which ends at an offset."""
    known = vocabulary.surnames()
    weak = surname in known.weak
    if surname in known.japanese and is_japanese(first):
        return Name(start, end, surname, weak)
    if (surname in known.chinese and _chinese(first)) or (
        surname in known.korean and _korean(first)
    ):
        last = first in known.korean and first not in known.weak
        return Name(start, end, first if weak and last else surname, weak)
    return None


def _korean_pair(
    surname: str, first: str, second: str, surfaces: Container[str]
) -> bool:
    """Whether two words behind a surname are two syllables of a name."""
    return (
        surname in vocabulary.surnames().korean
        and second[0].isupper()
        and (
            is_free(second, surfaces)
            or second in vocabulary.people().words_and_names
        )
        and _korean(first)
        and _korean(second)
    )


def is_free(word: str, surfaces: Container[str], /) -> bool:
    """Whether a word can be part of a name.

    Examples:
        >>> is_free("Poe", ()), is_free("Monday", ())
        (True, False)
    """
    return word not in vocabulary.titles().not_names and word not in surfaces


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


_PART = r"(?:Mc|Mac|De|La|O[’'])?[A-Z][^\W\d_]{1,20}"
WORD = rf"{_PART}(?:[-’']{_PART})?"
INITIAL = r"(?:[A-Z]\.){1,2}"


@cache
def _western() -> re.Pattern[str]:
    first = rf"(?:(?:{INITIAL} ?){{1,2}}(?={_PART}))?{WORD}"
    inside = alternation(vocabulary.people().particles)
    word = rf"(?:(?:{inside}) ){{0,2}}{WORD}"
    return re.compile(rf"{first}(?: (?:{INITIAL}|{word})){{0,3}}")


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
            (not is_free(word, surfaces) and not _syllable(word, words))
            or word.lower() in titles.heads
            or f"{word.removesuffix('.')}." in titles.abbreviated
        ):
            break
        words.append(word)
    inside = vocabulary.people().particles
    while words and (words[-1].endswith(".") or words[-1] in inside):
        words.pop()
    if not words:
        return None
    surname = words[0] if words[0] in _eastern() else words[-1]
    return Name(start, start + len(" ".join(words)), surname)


def _syllable(word: str, before: list[str]) -> bool:
    """Whether a word that is seldom a name is one behind a surname."""
    return (
        word in vocabulary.people().words_and_names
        and len(before) == 1
        and before[0] in _eastern()
    )


def is_surname(word: str, /) -> bool:
    """Whether a word is a surname of East Asia and nothing else.

    Examples:
        >>> is_surname("Zhang"), is_surname("Poe")
        (True, False)
    """
    return word in _eastern()


@cache
def _eastern() -> frozenset[str]:
    return _surnames() - vocabulary.surnames().weak
