"""A passage made ready for the search for bodies: its capitalised words.

The text is taken with one kind of apostrophe and one kind of blank, each
character in its place, so that offsets are those of the passage.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from koreachina.knowledge import vocabulary

from .persons import Named
from .states import Found

_SAME = (("’", "'"), ("\u00a0", " "), ("\n", " "), ("\t", " "))


class Word(NamedTuple):
    """A capitalised word.

    Attributes:
        start: Offset of the word.
        end: Offset after it, a possessive ending left out.
        stop: Offset after the possessive ending, if any.
        text: The word without that.
    """

    start: int
    end: int
    stop: int
    text: str


_TEXT = 3
"""Where the text of a word stands among its fields."""

_made = tuple.__new__


@cache
def _capitalised() -> re.Pattern[str]:
    """Begins with the letter, which the search can look for."""
    return re.compile(
        r"([A-ZÀ-ÖØ-Þ](?<!\w.)(?:(?:\.[A-Z])++\."
        r"|[\w&]*+(?:-[\w&]++|'(?!s?(?!\w))\w++)*+))('s?(?!\w))?"
    )


def plain(text: str, /) -> str:
    """The text with one kind of apostrophe and of blank.

    Examples:
        >>> plain("the People’s Bank")
        "the People's Bank"
    """
    for char, same in _SAME:
        text = text.replace(char, same)
    return text


class Line:
    """A passage, its capitalised words, and who is known to stand there.

    Attributes:
        text: The text, made plain.
        words: Its capitalised words, in order.
        names: The texts of these words.
        states: Its states, in order.
        people: Its persons, in order.

    Examples:
        >>> line = Line("Envoys of the People’s Bank met.", (), ())
        >>> [word.text for word in line.words]
        ['Envoys', 'People', 'Bank']
    """

    def __init__(
        self, text: str, states: Sequence[Found], people: Sequence[Named]
    ) -> None:
        """Splits the text."""
        self.text = plain(text)
        # made without the constructor of named tuples, which takes long
        self.words = [
            _made(Word, match.span(1) + (match.end(), match[1]))  # noqa: RUF005
            for match in _capitalised().finditer(self.text)
        ]
        self.names = [word[_TEXT] for word in self.words]
        self.states = states
        self.people = people
        self._from = [found.start for found in states]
        self._to = [found.end for found in states]
        self._named = [named.start for named in people]

    def between(self, first: int, second: int, /) -> str:
        """What stands between two words, given by their numbers."""
        return self.text[self.words[first].stop : self.words[second].start]

    def state_from(self, start: int, /) -> Found | None:
        """The state whose surface begins at an offset."""
        i = bisect_left(self._from, start)
        return self.states[i] if self._from[i : i + 1] == [start] else None

    def state_to(self, end: int, /) -> Found | None:
        """The state whose surface ends at an offset."""
        i = bisect_left(self._to, end)
        return self.states[i] if self._to[i : i + 1] == [end] else None

    def states_in(self, start: int, end: int, /) -> Sequence[Found]:
        """The states whose surface begins between two offsets."""
        first = bisect_left(self._from, start)
        return self.states[first : bisect_left(self._from, end)]

    def person_in(self, start: int, end: int, /) -> Named | None:
        """A person whose name overlaps with a stretch of the text."""
        i = bisect_right(self._named, start) - 1
        if i >= 0 and self.people[i].end > start:
            return self.people[i]
        following = self.people[i + 1 : i + 2]
        if following and following[0].start < end:
            return following[0]
        return None

    def person_after(self, end: int, /) -> Named | None:
        """The first person named after an offset."""
        i = bisect_left(self._named, end)
        return self.people[i] if i < len(self.people) else None

    def attributive(self, found: Found, /) -> bool:
        """Whether a state's surface is no noun that names it in full."""
        surface = self.text[found.start : found.end]
        return not (found.state.name.endswith(surface) or found.capital)

    def opens(self, start: int, /) -> bool:
        """Whether a sentence begins at an offset."""
        before = self.text[max(0, start - 4) : start].rstrip(" \"“‘'(")
        return not before or before[-1] in ".!?:;"

    def word_from(self, start: int, /) -> int | None:
        """The number of the word that begins at an offset."""
        i = bisect_left(self.words, (start,))
        if i < len(self.words) and self.words[i].start == start:
            return i
        return None

    def word_to(self, end: int, /) -> int | None:
        """The number of the word that ends at an offset."""
        i = bisect_left(self.words, (end,)) - 1
        return i if i >= 0 and self.words[i].stop == end else None

    def follows_name(self, start: int, /) -> bool:
        """Whether a capitalised word that can be in a name stands before."""
        if self.text[start - 1 : start] != " ":
            return False
        i = self.word_to(start - 1)
        return (
            i is not None
            and self.words[i].end == self.words[i].stop
            and nominal(self.words[i])
        )

    def makes_other(self, i: int, /) -> bool:
        """Whether the words after word `i` make a name something else."""
        words = vocabulary.body_words()
        for k in range(i + 1, min(i + 5, len(self.words))):
            word = self.words[k]
            if self.between(k - 1, k) != " " or not nominal(word):
                return False
            if self.person_in(word.start, word.end):
                return False
            if word.text in words.not_bodies:
                return True
        return False


def nominal(word: Word, /) -> bool:
    """Whether a word is no title, date or function word."""
    words = vocabulary.body_words()
    titles = vocabulary.titles()
    if word.text in words.fields:
        return True
    if word.text in words.barred or word.text.lower() in titles.heads:
        return False
    _, hyphen, tail = word.text.rpartition("-")
    return not (hyphen and tail.islower())
