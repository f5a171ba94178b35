"""Persons named in an article, and who is meant by a surname alone.

First every full name of every passage is found, by its shape or by the title
beside it; what the passages say about one name (its state) holds for all of
them. Then all names are resolved, in the order of the text.
"""

from collections.abc import Container, Sequence
from typing import NamedTuple

from koreachina.knowledge import Registry
from koreachina.model import EdtfDate, Person

from .alone import find_alone
from .full_names import Seen
from .incumbents import Incumbents
from .moments import Moments
from .offices import Office
from .resolution import Resolver
from .runs import capital_runs
from .spots import Spot, find_spots
from .states import Found


class Named(NamedTuple):
    """A person's name in a text.

    Attributes:
        start: Offset of the name.
        end: Offset after it.
        person: Who is named.
        title: The office printed beside it, or None.
        begin: Offset where the office, or the state before it, begins.
        office: All that is known of that office, or None.
    """

    start: int
    end: int
    person: Person
    title: str | None
    begin: int
    office: Office | None = None


class Roll:
    """Everybody whom the passages of one article name."""

    def __init__(
        self,
        texts: Sequence[str],
        states: Sequence[Sequence[Found]],
        surfaces: Container[str],
        *,
        incumbents: Incumbents | None = None,
        moments: Sequence[Moments] = (),
    ) -> None:
        """Finds the names and settles who bears them.

        Args:
            texts: The passages.
            states: The states of each.
            surfaces: Names of states, which are no part of a person's.
            incumbents: What is known of persons and offices; None for the
                words of the texts alone.
            moments: The dates of each passage; none if they are unknown.
        """
        if incumbents is None:
            incumbents = Incumbents(Registry(states=()))
        when = moments or [Moments()] * len(texts)
        runs = [capital_runs(text) for text in texts]
        full = [
            find_spots(text, words, found, surfaces, incumbents.registry)
            for text, words, found in zip(texts, runs, states, strict=True)
        ]
        self._resolver = resolver = Resolver(
            [
                _seen(spots, dates)
                for spots, dates in zip(full, when, strict=True)
            ],
            incumbents,
        )
        called: dict[EdtfDate | None, _Called] = {}
        self._named = []
        for text, words, found, spots, dates in zip(
            texts, runs, states, full, when, strict=True
        ):
            if dates.settled not in called:
                called[dates.settled] = _Called(
                    resolver, dates.settled, surfaces
                )
            alone = find_alone(
                text, words, called[dates.settled], found, spots
            )
            seen = _seen(sorted(spots + alone), dates)
            people = resolver.resolve(seen, text)
            self._named.append(
                [
                    _named(one.spot, person)
                    for one, person in zip(seen, people, strict=True)
                ]
            )

    def record(self, person: Person, /) -> Person:
        """The one record of an id among those who are named."""
        return self._resolver.record(person)

    def named(self, passage: int, text: str, /) -> list[Named]:
        """The persons whom one passage names, in order."""
        return self._named[passage]


def _seen(spots: Sequence[Spot], when: Moments) -> list[Seen]:
    return [Seen(spot, when) for spot in spots]


def _named(spot: Spot, person: Person) -> Named:
    return Named(
        spot.start, spot.end, person, spot.title, spot.begin, spot.office
    )


class _Called(dict[str, bool]):
    """The surnames by which a passage of a date may call somebody."""

    def __init__(
        self,
        resolver: Resolver,
        date: EdtfDate | None,
        surfaces: Container[str],
    ) -> None:
        super().__init__()
        self._resolver = resolver
        self._dates = () if date is None else (date,)
        self._surfaces = surfaces

    def __missing__(self, word: str) -> bool:
        found = self[word] = (
            word not in self._surfaces
            and self._resolver.calls(word, self._dates)
        )
        return found
