"""What may be a person's name in a text, and what must stand beside it.

Four things make a name: its shape, a given name of the list, a title before
it, or that the registry knows it. Each is looked for in one pass.
"""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from koreachina.knowledge import Registry, vocabulary

from .appositions import after_titles
from .names import Name, find_names, is_surname, name_after
from .runs import LONG, MOST, Run
from .western import bare, find_given_names, find_western_names

TITLE, STATE, NEEDLESS = "title", "title or state", "nothing"
"""What must stand beside a name, for it to be one."""


class _Inside(NamedTuple):
    """A name inside a run of capitalised words.

    Attributes:
        name: The name.
        proof: What must stand beside it.
        given: The name that a given name of the list tells there, or None.
    """

    name: Name
    proof: str
    given: Name | None


def possible_names(
    text: str,
    runs: Sequence[Run],
    surfaces: Container[str],
    registry: Registry,
    /,
) -> list[tuple[Name, str]]:
    """What may be a name, in order, and what must stand beside it.

    Args:
        text: The text.
        runs: Its capitalised words.
        surfaces: Names of states, which are no part of a person's.
        registry: Whose persons are known by name.

    Examples:
        >>> from .runs import capital_runs
        >>> text, registry = "Envoy Poe met Li Wenbo.", Registry.default()
        >>> for name, proof in possible_names(
        ...     text, capital_runs(text), (), registry
        ... ):
        ...     print(text[name.start : name.end], "needs", proof)
        Poe needs nothing
        Li Wenbo needs nothing
    """
    inside = _names_of(surfaces, registry)
    several = [run for run in runs if len(run.words) > 1]
    found = {
        name.start: (name, TITLE)
        for name in find_western_names(text, several, surfaces)
    }
    given: dict[int, Name] = {}
    for run in several:
        for name, proof, first in inside.of(run, text):
            found[name.start] = name, proof
            if first is not None:
                given[name.start] = first
    for start, capital in after_titles(text, runs):
        known = found.get(start)
        if known is None or known[1] == TITLE or known[0] == given.get(start):
            after = name_after(text, start, surfaces)
            if after and _trusted(text[start : after.end], capital):
                found[start] = after, NEEDLESS
    return [found[start] for start in sorted(found)]


class _Names:
    """The names inside runs of capitalised words.

    What a run holds is found once, however often it is printed.
    """

    def __init__(self, surfaces: Container[str], registry: Registry) -> None:
        self._surfaces = surfaces
        self._registry = registry
        self._telling = _opening_words(registry) | _surnames_and_given()
        self._known = lru_cache(maxsize=4096)(self._alone)

    def of(self, run: Run, text: str) -> Iterable[_Inside]:
        """The names in a run of a text, in any order."""
        # the text behind a run that is cut off counts, too
        if len(run.words) == MOST or len(run.text) > LONG:
            return self._find(run, text)
        names = self._known(run.text)
        return [_moved(one, run.start) for one in names] if names else names

    def _alone(self, text: str) -> Sequence[_Inside]:
        words = text.split(" ")
        if "-" not in text and self._telling.isdisjoint(
            (*words, *map(bare, words))
        ):
            return ()
        run = Run(0, len(text), text, words, (), (), house=False)
        return list(self._find(run, text))

    def _find(self, run: Run, text: str) -> Iterator[_Inside]:
        given = {
            name.start: name
            for name in find_given_names([run], self._surfaces)
        }
        found = {start: (name, NEEDLESS) for start, name in given.items()}
        for name in find_names(text, self._surfaces, [run]):
            _take(found, name, STATE if name.weak else NEEDLESS)
        for name in _known_names(run, self._registry):
            _take(found, name, NEEDLESS)
        for start, (name, proof) in found.items():
            yield _Inside(name, proof, given.get(start))


def _moved(one: _Inside, by: int) -> _Inside:
    """What is inside a run, where the run begins at another offset."""
    name, proof, given = one
    return _Inside(
        _shifted(name, by),
        proof,
        None if given is None else _shifted(given, by),
    )


def _shifted(name: Name, by: int) -> Name:
    start, end, surname, weak = name
    return Name(start + by, end + by, surname, weak)


@lru_cache(maxsize=8)
def _shipped(registry: Registry) -> _Names:
    return _Names(registry.surfaces, registry)


def _names_of(surfaces: Container[str], registry: Registry) -> _Names:
    if surfaces is registry.surfaces:
        return _shipped(registry)
    return _Names(surfaces, registry)


def _take(found: dict[int, tuple[Name, str]], name: Name, proof: str) -> None:
    """Takes a name, unless one that needs no more is known to be longer."""
    known = found.get(name.start)
    if (
        known is None
        or known[1] == TITLE
        or (proof == NEEDLESS and known[1] == STATE)
        or (proof == known[1] and name.end >= known[0].end)
    ):
        found[name.start] = name, proof


def _trusted(name: str, capital: bool) -> bool:
    """Whether words after a title are a name: one word proves little."""
    return capital or " " in name or is_surname(name)


@cache
def _surnames_and_given() -> frozenset[str]:
    """The words of the lists of which one at least is in every name."""
    known = vocabulary.surnames()
    return (
        known.chinese
        | known.korean
        | known.japanese
        | vocabulary.people().given
    )


@lru_cache(maxsize=8)
def _opening_words(registry: Registry) -> frozenset[str]:
    return frozenset(
        surface.partition(" ")[0] for surface in registry.person_surfaces
    )


_LONGEST = 4
"""The most words of a name that the registry is asked for."""


def _known_names(run: Run, registry: Registry) -> Iterator[Name]:
    """The names that the registry knows, the longest first."""
    surfaces = registry.person_surfaces
    opening = _opening_words(registry)
    words = run.words
    free = 0
    for i, word in enumerate(words[:-1]):
        if i < free or word not in opening:
            continue
        for size in range(min(_LONGEST, len(words) - i), 1, -1):
            name = _known(" ".join(words[i : i + size]), surfaces)
            if name:
                start = run.offset(i)
                surname = _surname(name, registry)
                yield Name(start, start + len(name), surname)
                free = i + size
                break


def _known(printed: str, surfaces: Mapping[str, object]) -> str | None:
    """The name with which some words begin, less what is joined to them."""
    if printed in surfaces:
        return printed
    head, blank, last = printed.rpartition(" ")
    if last.isalpha():
        return None
    for mark in ("’", "'", "-", "."):
        if mark in last:
            name = head + blank + last[: last.index(mark)]
            if name in surfaces:
                return name
    return None


@lru_cache(maxsize=4096)
def _surname(name: str, registry: Registry) -> str:
    words = name.split(" ")
    ids = {person.id for person in registry.person_surfaces[name]}
    first = registry.persons_of_surname(words[0])
    return words[0 if any(one.id in ids for one in first) else -1]
