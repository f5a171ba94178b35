"""Bodies by the noun that their name is built around.

"Korea Chamber of Commerce and Industry", "Committee for Peace": capitalised
words before the head, and what it is of or for after it. The state that is
printed before a ministry is no part of its name; that before a society is.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from koreachina.knowledge import vocabulary

from .body_complements import complement_end
from .body_line import Line, Word, nominal
from .states import Found
from .trie import alternation

_LONGEST = 9
"""The most capitalised words before a head."""


class Headed(NamedTuple):
    """A body named by a head, in a text.

    Attributes:
        start: Offset of the name.
        end: Offset after it.
        head: Its head.
        bare: Whether the head stands alone ("the Council").
        name: What to call the body, if not by its surface.
        also: Where a second body begins that ends with this one, and what to
            call it: "Foreign and Defense Ministries" are two.
    """

    start: int
    end: int
    head: str
    bare: bool = False
    name: str | None = None
    also: tuple[int, str] | None = None


def find_headed(line: Line, /) -> Iterator[Headed]:
    """The bodies with a head in a passage, which may overlap.

    Examples:
        >>> line = Line("the Shanghai Institute of Tides and the Navy", (), ())
        >>> for one in find_headed(line):
        ...     print(line.text[one.start : one.end])
        Shanghai Institute of Tides
        Navy
    """
    heads = vocabulary.body_words().heads
    standing = _standing()
    for i, name in enumerate(line.names):
        if name in heads:
            yield from _headed(line, i)
        elif name in standing:
            match = standing[name].match(line.text, line.words[i].start)
            if match is not None:
                yield Headed(*match.span(), match.group())


@cache
def _standing() -> dict[str, re.Pattern[str]]:
    """National bodies named in several words, by the first of them."""
    found: dict[str, list[str]] = {}
    for name in vocabulary.body_words().standing:
        if " of " in name:
            found.setdefault(name.partition(" ")[0], []).append(name)
    return {
        first: re.compile(rf"{alternation(names)}(?!\w)")
        for first, names in found.items()
    }


def _headed(line: Line, i: int) -> Iterator[Headed]:
    words = vocabulary.body_words()
    word = line.words[i]
    first = _first(line, i)
    if first < i and line.words[i - 1].text in words.not_after.get(
        word.text, ()
    ):
        return
    start = _without_state(line, first, i)
    end = word.end if word.end != word.stop else complement_end(line, i)
    after = words.after.get(word.text)
    if after and (start == word.start or line.words[i - 1].text not in after):
        return
    if _counted(line, i, start) or (end == word.end and line.makes_other(i)):
        return
    if start == word.start and not _opened(line, i, end):
        if _definite(line, i):
            yield Headed(start, end, word.text, bare=True)
        return
    if _secretary(line, i):
        return
    name = _singular(line.text[start:end])
    other = _coordinate(line, i, start)
    if other is None:
        yield Headed(start, end, word.text, name=name)
    else:
        yield Headed(
            other.start,
            end,
            word.text,
            name=f"{other.text} Ministry",
            also=(start, name or line.text[start:end]),
        )


def _opened(line: Line, i: int, end: int) -> bool:
    """Whether a head with nothing before it names a body."""
    words = vocabulary.body_words()
    word = line.words[i]
    if end > word.end:
        return not line.opens(word.start) or any(
            word.text in heads
            for heads in (
                words.national,
                words.missions,
                words.of_state,
                words.adjectival,
            )
        )
    if word.text in words.missions:
        return _possessed(line, word.start)
    return word.text in words.standing and line.text[end : end + 1] != "-"


def _singular(name: str) -> str | None:
    if name.endswith(" Ministries"):
        return name.removesuffix("ies") + "y"
    return None


@cache
def _joints() -> tuple[frozenset[str], frozenset[str]]:
    return frozenset((" and ", ", and ", " & ")), frozenset((", ",))


def _first(line: Line, i: int) -> int:
    """The number of the first capitalised word that can belong to a head."""
    words = vocabulary.body_words()
    last, inner = _joints()
    joined = False
    first = i
    while first > max(0, i - _LONGEST):
        before, word = line.words[first - 1], line.words[first]
        gap = line.between(first - 1, first)
        if gap in last or (joined and gap in inner):
            pair = {before.text, word.text}
            if not (
                pair <= words.fields
                and before.end == before.stop
                and not pair <= words.separate
            ):
                break
            joined = True
        elif gap != " " or not _inner(line, before):
            break
        first -= 1
    return first


def _inner(line: Line, word: Word) -> bool:
    """Whether a word can stand in a name before its head."""
    words = vocabulary.body_words()
    if word.end != word.stop and word.text not in words.owners:
        return False
    if line.person_in(word.start, word.end) or not nominal(word):
        return False
    return not (
        word.text.endswith("ing")
        and word.text not in words.fields
        and word.text not in words.not_verbs
        and line.opens(word.start)
    )


def _without_state(line: Line, first: int, i: int) -> int:
    """Where the name begins, the state before it left out or kept."""
    words = line.words
    start = words[first].start
    for found in reversed(line.states_in(start, words[i].start)):
        if found.end > words[i].start or line.word_from(found.start) is None:
            continue
        if not _kept(line, found, words[i].text):
            following = line.word_from(found.end + 1)
            return start if following is None else words[following].start
        if line.attributive(found):
            return found.start
    if words[first].text in {"Korea", "Korean"} and first < i:
        korean = vocabulary.body_words()
        if words[i].text in korean.national:
            return words[first + 1].start
    return start


def _kept(line: Line, found: Found, head: str) -> bool:
    """Whether a state's surface before a name belongs to it."""
    words = vocabulary.body_words()
    surface = line.text[found.start : found.end]
    if line.text[found.end] == "-":
        return True
    if head in words.missions:
        return True
    if head in words.national or surface.isupper() or "." in surface:
        return False
    if line.attributive(found):
        return head in words.adjectival and " " not in surface
    return True


@cache
def _ordinal() -> re.Pattern[str]:
    return re.compile(r"\d(?:st|nd|rd|th) \Z")


def _counted(line: Line, i: int, start: int) -> bool:
    """Whether the head is a congress of a party: "the 18th Congress"."""
    if line.words[i].text != "Congress":
        return False
    return bool(_ordinal().search(line.text, max(0, start - 8), start))


def _definite(line: Line, i: int) -> bool:
    """Whether a head stands alone, behind the article."""
    start = line.words[i].start
    if line.text[max(0, start - 4) : start] not in {"the ", "The "}:
        return False
    return not (
        i + 1 < len(line.words)
        and line.between(i, i + 1) == " "
        and nominal(line.words[i + 1])
    )


def _possessed(line: Line, start: int) -> bool:
    for ending in ("'s ", "' "):
        if line.text.endswith(ending, 0, start):
            return line.state_to(start - len(ending)) is not None
    return False


def _coordinate(line: Line, i: int, start: int) -> Word | None:
    """What the first is for of "Defense and Foreign Ministries"."""
    k = line.word_from(start)
    words = vocabulary.body_words()
    if not k or line.words[i].text not in {"Ministry", "Ministries"}:
        return None
    before = line.words[k - 1]
    joined = line.text[before.end : start] == " and "
    return before if joined and before.text in words.separate else None


def _secretary(line: Line, i: int) -> bool:
    """Whether a party is meant by the place whose secretary it has."""
    end = line.words[i].end
    after = line.text[end : end + 19]
    return (
        line.words[i].text == "Party"
        and after.startswith(" Secretary")
        and not after.startswith((" Secretary General", " Secretary-General"))
    )
