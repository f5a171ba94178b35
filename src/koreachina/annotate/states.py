"""States named in a text: a gazetteer and what the words around it settle.

The registry's surfaces are found in one pass, the longest first. Three things
are settled by what stands beside them: whether a capital is its government or
a mere place ("in Seoul"), what "Korea" and "Korean" mean alone, and whether
"the North" is a state.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from koreachina.knowledge import Registry, vocabulary
from koreachina.model import State

from .trie import alternation, by_initial


class Found(NamedTuple):
    """A state's surface in a text.

    Attributes:
        start: Offset of the surface.
        end: Offset after it.
        state: Whom it names.
        place: Whether it is a mere place there.
        capital: Whether the surface names a city.
    """

    start: int
    end: int
    state: State
    place: bool = False
    capital: bool = False


_made = tuple.__new__

_ADJECTIVES = (
    "an",
    "ans",
    "ese",
    "ish",
    "ch",
    "kh",
    "i",
    "ino",
    "inos",
    "iss",
    "ak",
    "ek",
    "ais",
    "-",
)
"""How adjectives, names of peoples and first parts of compounds end."""


def is_adjective(surface: str, name: str, /) -> bool:
    """Whether the surface of a state of some name is an adjective.

    Examples:
        >>> is_adjective("South Korean", "South Korea")
        True
        >>> is_adjective("Seoul", "South Korea")
        False
    """
    return surface != name and surface.endswith(_ADJECTIVES)


class Gazetteer(NamedTuple):
    """What to look for, compiled."""

    pattern: re.Pattern[str]
    surfaces: Mapping[str, State]
    capitals: frozenset[str]
    alone: Mapping[str, State]


@lru_cache(maxsize=8)
def gazetteer(registry: Registry, /) -> Gazetteer:
    """A registry made ready for searching."""
    words = vocabulary.korea()
    by_code = {state.country: state for state in registry.states}
    meant = {**words.sides, "Korea": words.means, "Korean": words.means}
    alone = {
        surface: by_code[code]
        for surface, code in meant.items()
        if code in by_code and surface not in registry.surfaces
    }
    prefixes = [name for name in registry.surfaces if name.endswith("-")]
    first = by_initial(name.removesuffix("-") for name in prefixes)
    whole = by_initial(
        (*registry.surfaces, *alone, *vocabulary.places().longer)
    )
    pattern = "|".join(
        rf"{initial}(?<!\w.)(?:(?:{alternation(rests)})(?!\w)"
        + (
            rf"|(?:{alternation(first[initial])})(?=-))"
            if initial in first
            else ")"
        )
        for initial, rests in whole.items()
    )
    surfaces = {
        name.removesuffix("-").replace("'", "’"): state
        for name, state in registry.surfaces.items()
    }
    return Gazetteer(
        pattern=re.compile(pattern),
        surfaces=surfaces,
        capitals=frozenset(registry.capitals),
        alone=alone,
    )


def find_states(text: str, known: Gazetteer, /) -> list[Found]:
    """The states named in a text, in order, places among them.

    Examples:
        >>> known = gazetteer(Registry.default())
        >>> for found in find_states("Seoul hosts DPRK envoys in Tokyo.", known):
        ...     print(found.state.country, found.place)
        KOR False
        PRK False
        JPN True
    """
    result: list[Found] = []
    surfaces, capitals = known.surfaces, known.capitals
    for match in known.pattern.finditer(text):
        surface = match[0].replace("'", "’")
        start, end = match.span()
        state = surfaces.get(surface)
        if state is None:
            state = known.alone.get(surface)
            if state is not None and _settled(text, surface, start, end):
                result.append(Found(start, end, state))
        elif surface not in capitals:
            # made without the constructor of named tuples, which takes long
            result.append(_made(Found, (start, end, state, False, False)))
        else:
            place = _is_place(text, start, end, result)
            if place or not _continued().match(text, end):
                result.append(Found(start, end, state, place, capital=True))
    return result


@cache
def _continued() -> re.Pattern[str]:
    """A longer name goes on: "Moscow Conservatory"."""
    return re.compile(r" [A-Z][a-z]")


@cache
def _one_word() -> re.Pattern[str]:
    return re.compile(r" ([a-z]+)")


@cache
def _beside() -> tuple[re.Pattern[str], re.Pattern[str]]:
    names = alternation(vocabulary.korea().beside)
    joint = r"(?:[-–/]|,? and |, | or )"
    return (
        re.compile(rf"(?<!\w){names}{joint}\Z"),
        re.compile(rf"{joint}{names}(?!\w)"),
    )


_WINDOW = 48
"""How far back a word can settle what follows, in characters."""


@cache
def _longer_side() -> re.Pattern[str]:
    """What makes "the North" a part of a name: "the North Sea"."""
    return re.compile(r"[-–]| [A-Z]| of\b")


def _settled(text: str, surface: str, start: int, end: int) -> bool:
    """Whether a surface that is ambiguous alone means its state here."""
    if surface in vocabulary.korea().sides:
        article = text[max(0, start - 4) : start].lower()
        return article == "the " and not _longer_side().match(text, end)
    if surface == "Korean":
        noun = _one_word().match(text, end)
        return (
            noun is not None
            and noun[1] not in vocabulary.korea().shared
            and text[max(0, start - 6) : start].lower() != "inter-"
        )
    before, after = _beside()
    return bool(
        before.search(text[max(0, start - _WINDOW) : start])
        or after.match(text, end)
    )


@cache
def _and() -> re.Pattern[str]:
    return re.compile(r",? and |, |/| or ")


def _is_place(text: str, start: int, end: int, before: list[Found]) -> bool:
    """Whether a capital is a mere place: the words before it tell."""
    if text.startswith(("’s", "'s"), end):
        return False
    last = before[-1] if before else None
    if last and last.place and _and().fullmatch(text, last.end, start):
        return True
    return _after_place_word(text, start)


def _after_place_word(text: str, start: int) -> bool:
    words = text[max(0, start - _WINDOW) : start].split()
    if not words or text[start - 1] != " ":
        return False
    places = vocabulary.places()
    last = words[-1].lower()
    if last in places.locative:
        return not (len(words) > 1 and words[-2] in places.seats)
    moved = last in places.paths and not places.motion.isdisjoint(words[-6:-1])
    return moved or last in places.transitive
