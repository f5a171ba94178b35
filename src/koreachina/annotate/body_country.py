"""Whose body it is that a text names: what stands beside the name tells.

Ministries are named without their state. It stands before them ("the ROK
Defense Ministry", "China’s Foreign Ministry") or after ("the Foreign Ministry
of Japan"); or the person whose title holds the body has it; or it is the
first that the sentence names.
"""

import re
from collections.abc import Container, Sequence
from functools import cache
from typing import NamedTuple, Protocol

from koreachina.knowledge import vocabulary
from koreachina.model import Organization

from .body_line import Line
from .sentences import Sentence, sentence_at, sentences
from .states import Found
from .trie import alternation


class Whose(NamedTuple):
    """A state, and what tells that a body is of it.

    Attributes:
        country: The code of the state, or None.
        source: "beside", "both", "of", "owner", "name", "title",
            "sentence", "earlier", or "".
    """

    country: str | None
    source: str


NOBODY = Whose(None, "")


@cache
def _before() -> re.Pattern[str]:
    separate = vocabulary.body_words().separate
    names = alternation((*separate, *map(str.lower, separate)))
    return re.compile(rf"('s?)? (?:(?:{names}) and )?\Z")


_WINDOW = 32
"""How far from the name its state can end, in characters."""

_REACH = 240
"""How far back "its" can refer, in characters."""


def beside(line: Line, start: int, end: int, /) -> Whose:
    """The state printed directly before a name, or after it with "of".

    Examples:
        >>> from koreachina.knowledge import Registry
        >>> from .states import find_states, gazetteer
        >>> text = "Japan’s Foreign Ministry"
        >>> states = find_states(text, gazetteer(Registry.default()))
        >>> beside(Line(text, states, ()), 8, 24)
        Whose(country='JPN', source='beside')
    """
    match = _before().search(line.text, max(0, start - _WINDOW), start)
    if match is not None:
        found = line.state_to(match.start())
        if found is not None and not (found.place and not match[1]):
            if _both(line, found, end):
                return Whose(None, "both")
            return Whose(found.state.country, "beside")
        if line.text.endswith((" Korean", " Korea"), 0, match.start()):
            return Whose(vocabulary.korea().means, "beside")
    for link in (" of the ", " of ", " in "):
        if line.text.startswith(link, end):
            found = line.state_from(end + len(link))
            if found is not None and (found.capital or link != " in "):
                return Whose(found.state.country, "of")
    return NOBODY


def _both(line: Line, found: Found, end: int) -> bool:
    """Whether ministries are of two states: "US and ROK Foreign Ministries"."""
    joint = found.start - len(" and ")
    return (
        line.text.endswith(" Ministries", 0, end)
        and line.text.startswith(" and ", max(0, joint))
        and line.state_to(joint) is not None
    )


class Located(Protocol):
    """A body that is already known, and the offset after its surface."""

    @property
    def end(self) -> int: ...  # noqa: D102 -- said above

    @property
    def organization(self) -> Organization: ...  # noqa: D102 -- said above


_OWN = ("its ", "their ", "whose ")


def owned(line: Line, start: int, before: Sequence[Located], /) -> Whose:
    """The state of the body or state that a possessive refers to.

    Args:
        line: The passage.
        start: Where the name begins.
        before: The bodies named before it in the passage, in order.
    """
    last = before[-1] if before else None
    if last is not None and line.text[last.end : start] in {"'s ", "' "}:
        return Whose(last.organization.country, "owner")
    if not line.text[max(0, start - 6) : start].lower().endswith(_OWN):
        return NOBODY
    states = line.states_in(max(0, start - _REACH), start)
    acting = [found for found in states if not found.place]
    if last is not None and not (acting and acting[-1].end > last.end):
        return Whose(last.organization.country, "owner")
    if not acting:
        return NOBODY
    return Whose(acting[-1].state.country, "owner")


@cache
def _korea() -> re.Pattern[str]:
    return re.compile(r"(?<![\w-])Korean?(?![\w-])")


def within(line: Line, start: int, end: int, /) -> Whose:
    """The state that is part of a name, if it is one only."""
    found = line.states_in(start, end)
    codes = {one.state.country for one in found}
    if len(codes) == 1:
        return Whose(found[0].state.country, "name")
    if not codes and _korea().search(line.text, start, end):
        return Whose(vocabulary.korea().means, "name")
    return NOBODY


class Surroundings:
    """The sentences of a passage, cut when first asked for."""

    def __init__(self, line: Line) -> None:
        """Waits."""
        self._line = line
        self._sentences: list[Sentence] | None = None

    def whose(self, start: int, among: Container[str | None] | None) -> Whose:
        """The state that the title or the sentence around a name gives.

        Args:
            start: Where the name begins.
            among: The codes that are possible; None for any.
        """
        named = self._line.person_after(start)
        if named is not None and named.begin <= start:
            country = named.person.country
            if country is not None and (among is None or country in among):
                return Whose(country, "title")
        if self._sentences is None:
            self._sentences = sentences(self._line.text)
        around = sentence_at(self._sentences, start)
        found = [
            one
            for one in self._line.states_in(*around)
            if among is None or one.state.country in among
        ]
        chosen = _first(found)
        if chosen is None:
            return NOBODY
        return Whose(chosen.state.country, "sentence")


def _first(found: list[Found]) -> Found | None:
    """The first state, or else the first capital that is a mere place."""
    acting = [one for one in found if not one.place]
    return next(iter(acting or found), None)
