"""Leaders, who go by the surname without being introduced."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from koreachina.knowledge import Registry, vocabulary
from koreachina.knowledge.persons import surname_of
from koreachina.model import EdtfDate, Person, Tenure

from .incumbents import Incumbents


class _Post(NamedTuple):
    """A term in an office, and the rank of that among the leading ones."""

    rank: int
    tenure: Tenure


_HIGHEST = 2
"""How many of the leading offices are the highest of a state."""


class Leaders:
    """Who is meant by a surname that is not introduced."""

    def __init__(self, incumbents: Incumbents, /) -> None:
        """Keeps what a registry answers."""
        self._incumbents = incumbents
        self._found: dict[tuple[str, tuple[EdtfDate, ...]], Person | None] = {}

    def called(
        self, surname: str, dates: tuple[EdtfDate, ...], /
    ) -> Person | None:
        """The leader of a surname, on the first date that tells.

        Who held the highest of the leading offices; else who was last to hold
        one of the highest before. Where only one person of the registry bears
        the surname, each office with a single holder is a leading one.

        Examples:
            >>> leaders = Leaders(Incumbents(Registry.default()))
            >>> leaders.called("Park", (EdtfDate("2014-11"),)).name
            'Park Geun-hye'
            >>> leaders.called("Wang", (EdtfDate("2014-11"),)) is None
            True
        """
        if not self._incumbents.registry.persons_of_surname(surname):
            return None
        key = surname, dates
        if key not in self._found:
            self._found[key] = self._find(surname, dates)
        return self._found[key]

    def _find(self, surname: str, dates: Sequence[EdtfDate]) -> Person | None:
        posts = _leading_posts(self._incumbents.registry).get(surname, [])
        people = self._incumbents.registry.persons_of_surname(surname)
        if len(people) == 1:
            posts = [*posts, *self._other_posts(people[0])]
        for date in dates if posts else ():
            held = [post for post in posts if post.tenure.term.overlaps(date)]
            top = min((post.rank for post in held), default=0)
            found = {
                post.tenure.person.id: post.tenure.person
                for post in held
                if post.rank == top
            }
            if len(found) == 1:
                return next(iter(found.values()))
        past = [
            (post.tenure.term, post.tenure.person.id, post.tenure.person)
            for post in posts
            for date in dates[-1:]
            if post.rank < _HIGHEST and post.tenure.term < date
        ]
        return max(past)[2] if past else None

    def _other_posts(self, person: Person) -> list[_Post]:
        """The offices that one person holds at a time, behind the leading."""
        leading = vocabulary.people().leading
        return [
            _Post(len(leading), tenure)
            for office, tenure in self._incumbents.held(person, None)
            if office.single_holder and office.name not in leading
        ]


@lru_cache(maxsize=8)
def _leading_posts(registry: Registry) -> Mapping[str, list[_Post]]:
    """From each surname to the leading offices held under it."""
    leading = vocabulary.people().leading
    unusual = dict(registry.facts.surnames)
    found: dict[str, list[_Post]] = {}
    for tenure in registry.tenures:
        if tenure.office in leading:
            person = tenure.person
            surname = unusual.get(person.id) or surname_of(person)
            rank = leading.index(tenure.office)
            found.setdefault(surname, []).append(_Post(rank, tenure))
    return found
