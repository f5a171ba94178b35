"""Bodies printed in lower case: "foreign ministry", "Tern Party" as "Tern party".

Ministries count by what they are for, coast guards and missions beside their
state, parties and administrations by the name before them.
"""

import re
from collections.abc import Iterator
from functools import cache

from koreachina.knowledge import vocabulary

from .body_heads import Headed
from .body_line import Line
from .trie import alternation

_WINDOW = 64
"""How far back what a ministry is for can begin, in characters."""


_NOUNS = (
    "ministry",
    "coast guard",
    "embassy",
    "consulate",
    "party",
    "administration",
)


@cache
def _portfolio() -> re.Pattern[str]:
    known = vocabulary.body_words().portfolios
    both = alternation((*known, *(name.capitalize() for name in known)))
    joint = r"(?:, | and |, and )"
    return re.compile(rf"(?<![\w-]){both}(?:{joint}{both}){{0,3}} \Z")


def find_plain(line: Line, /) -> Iterator[Headed]:
    """The bodies in a passage whose head is in lower case.

    Examples:
        >>> line = Line("the Tern party and the trade ministry agreed", (), ())
        >>> for one in find_plain(line):
        ...     print(line.text[one.start : one.end], "/", one.name)
        trade ministry / Trade Ministry
        Tern party / Tern Party
    """
    for noun in _NOUNS:
        start = line.text.find(noun)
        while start >= 0:
            end = start + len(noun)
            after = line.text[end : end + 1]
            if line.text[start - 1 : start] == " " and not after.isalnum():
                yield from _found(line, start, end, noun)
            start = line.text.find(noun, end)


def _found(line: Line, start: int, end: int, noun: str) -> Iterator[Headed]:
    begin: int | None
    if noun == "ministry":
        yield from _ministry(line, start, end)
        return
    if noun == "coast guard":
        begin = _guard(line, start)
    elif noun in {"embassy", "consulate"}:
        begin = _mission(line, start)
    else:
        begin = _named(line, start, noun)
    if begin is not None:
        head = noun.rpartition(" ")[2].capitalize()
        yield Headed(begin, end, head, name=titled(line.text[begin:end]))


def titled(name: str, /) -> str:
    """The name as it is printed with capitals."""
    return " ".join(
        word if word == "and" else word[0].upper() + word[1:]
        for word in name.split(" ")
    )


def _ministry(line: Line, start: int, end: int) -> Iterator[Headed]:
    """A ministry by what it is for, or two of them."""
    window = max(0, start - _WINDOW)
    match = _portfolio().search(line.text, window, start)
    if match is None:
        return
    name = titled(line.text[match.start() : end])
    first, both, second = name.removesuffix(" Ministry").partition(" and ")
    separate = vocabulary.body_words().separate
    if both and {first, second} <= separate:
        yield Headed(
            match.start(),
            end,
            "Ministry",
            name=f"{first} Ministry",
            also=(start - len(second) - 1, f"{second} Ministry"),
        )
    else:
        yield Headed(match.start(), end, "Ministry", name=name)


def _guard(line: Line, start: int) -> int | None:
    """A coast guard of a state, or the one in question."""
    before = line.text[max(0, start - 4) : start]
    beside = line.state_to(start - 1) or before.endswith("'s ")
    return start if beside or before.lower() == "the " else None


def _mission(line: Line, start: int) -> int | None:
    """A mission, with the adjective of its state."""
    found = line.state_to(start - 1)
    return None if found is None or found.place else found.start


def _named(line: Line, end: int, noun: str) -> int | None:
    """The capitalised name before "party" or "administration"."""
    words = vocabulary.body_words()
    i = line.word_to(end - 1)
    if i is None:
        return None
    word = line.words[i]
    if (
        word.stop != word.end
        or word.text in words.barred
        or word.text in words.not_after["Party"]
        or word.text.lower() in vocabulary.titles().heads
        or word.text.startswith("Korea")
        or line.person_in(word.start, word.end)
        or line.state_to(word.end)
        or line.opens(word.start)
    ):
        return None
    if noun == "administration" and word.text in words.fields:
        return None
    return word.start
