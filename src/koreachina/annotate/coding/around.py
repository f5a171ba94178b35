"""What stands around a name, and tells whether it is a place."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from itertools import accumulate

from koreachina.annotate.bodies import FoundBody
from koreachina.annotate.persons import Named
from koreachina.annotate.states import Found
from koreachina.knowledge import vocabulary

from .localities import place_words
from .tokens import Name

WINDOW = 48
"""How far back a word can settle what follows, in characters."""


class Around:
    """A text with what else is named in it.

    Attributes:
        text: The text.
        states: The states, by where they begin.
        ends: The states, by where they end.
        first: Where to look for places from.
        last: Where to look for them up to.
    """

    def __init__(
        self,
        text: str,
        states: Sequence[Found],
        bodies: Sequence[FoundBody],
        people: Sequence[Named],
        stretch: tuple[int, int],
        /,
    ) -> None:
        """Makes ready what every search needs, the rest once it is needed."""
        self.text = text
        self.states = {one.start: one for one in states}
        self.ends = {one.end: one for one in states}
        self.first, self.last = stretch
        self._states = states
        self._bodies = bodies
        self._people = people

    @cached_property
    def openings(self) -> frozenset[int]:
        """Where persons with their offices begin."""
        return frozenset(one.begin for one in self._people)

    @cached_property
    def _spans(self) -> list[tuple[int, int]]:
        """Where persons, bodies and states stand, in order."""
        spans = [(one.start, one.end) for one in self._states]
        spans += [(one.start, one.end) for one in self._bodies]
        spans += [(one.start, one.end) for one in self._people]
        spans.sort()
        return spans

    @cached_property
    def _furthest(self) -> list[int]:
        """How far the first of them reach."""
        return list(accumulate((end for _, end in self._spans), max))

    def matches(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """The matches in the stretch that is looked at."""
        return pattern.finditer(self.text, self.first, self.last)

    def free(self, start: int, end: int) -> bool:
        """Whether nobody else is named there, but as a part of the name."""
        spans, furthest = self._spans, self._furthest
        i = bisect_left(spans, (end,)) - 1
        while i >= 0 and furthest[i] > start:
            first, last = spans[i]
            inside = (
                start <= first and last <= end and last - first < end - start
            )
            if last > start and not inside:
                return False
            i -= 1
        return True

    def place(self, start: int, end: int, country: str | None) -> Name:
        """A place there."""
        surface = self.text[start:end]
        return Name(start, end, None, country, place=True, surface=surface)


def located(text: str, start: int, *, firm: bool = True) -> bool:
    """Whether the words before a name say that it is a place.

    Args:
        text: The text.
        start: Where the name begins.
        firm: Whether "to" and the like must depend on a verb of motion.
    """
    said = text[max(0, start - WINDOW) : start].split()
    if said and said[-1].lower() == "the":
        said.pop()
    if not said or text[start - 1] != " ":
        return False
    words = place_words()
    last = said[-1].lower()
    if last in words["near"]:
        return len(said) < 2 or said[-2] not in words["governing"]  # noqa: PLR2004
    if last in words["entering"]:
        return True
    if last in words["on"] and words["expanses"].intersection(said[-2:]):
        return True
    places = vocabulary.places()
    if not firm:
        return last in words["on"]
    return last in places.paths and not places.motion.isdisjoint(said[-6:-1])


def topic(text: str, start: int, /) -> bool:
    """Whether a place is only spoken of.

    Examples:
        >>> topic("They talk about Ulsan.", 16)
        True
        >>> topic("They head for Ulsan.", 14)
        False
    """
    said = text[max(0, start - WINDOW) : start].split()
    words = place_words()
    return (
        bool(said)
        and said[-1] in words["topics"]
        and words["entering"].isdisjoint(said[-2:-1])
        and not located(text, start)
    )


def is_venue(text: str, start: int, end: int, /) -> bool:
    """Whether a state is named as where something happens.

    Examples:
        >>> text = "The ministers confer in Laos on trade in Chinese coal."
        >>> is_venue(text, 24, 28), is_venue(text, 41, 48)
        (True, False)
    """
    inside = (
        text[max(0, start - WINDOW) : start]
        .removesuffix("the ")
        .endswith((" in ", "In "))
    )
    shared = text.startswith((" and ", "’s", "'s"), end)
    return inside and not shared and located(text, start)


def is_scene(text: str, start: int, end: int, /) -> bool:
    """Whether a capital is where something happens, its noun telling so.

    A preposition run together with the verb before it counts as well.

    Examples:
        >>> is_scene("She puts off her Tokyo concert.", 17, 22)
        True
        >>> is_scene("They metin Tokyo.", 11, 16)
        True
        >>> is_scene("She trusts Tokyo.", 11, 16)
        False
    """
    before = text[max(0, start - WINDOW) : start].split()
    if not before:
        return False
    words = place_words()
    last = before[-1].lower()
    if last in words["articles"]:
        return next_in(text, end, "scenes")
    return last.endswith(("in", "at")) and last[:-2] in words["gathering"]


@cache
def following() -> re.Pattern[str]:
    """The next word."""
    return re.compile(r" ([A-Za-z]+)")


def next_in(text: str, end: int, key: str) -> bool:
    """Whether the next word is one of some."""
    found = following().match(text, end)
    return found is not None and found[1] in place_words()[key]
