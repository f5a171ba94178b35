"""Who is meant by a name: the record of a person for each spot.

A full name is a person of the registry who bears it, or else a person of the
text alone. A surname alone is settled by what stands beside it and before it:
the title and the state, then who was named last, then who held a leading
office on that date. Where two are joined ("Xi-Park"), equals go together. What
nothing settles keeps the surname as its name.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from koreachina.knowledge import vocabulary
from koreachina.model import EdtfDate, Person

from .full_names import Seen, bearer
from .incumbents import Incumbents, same_title
from .leaders import Leaders
from .spellings import key_of
from .spots import Spot


class Resolver:
    """Who is who in one article."""

    def __init__(
        self, passages: Sequence[Sequence[Seen]], incumbents: Incumbents, /
    ) -> None:
        """Settles the full names.

        Args:
            passages: The names of each passage that are full, or stand beside
                a title, in order.
            incumbents: What the registry knows.
        """
        self._incumbents = incumbents
        self._leaders = Leaders(incumbents)
        self._records: dict[str, Person] = {}
        self._titles: dict[str, list[str]] = {}
        self._recent: dict[str, list[Person]] = {}
        self._later: dict[str, list[Person]] = {}
        bearings: dict[str, list[Seen]] = {}
        for seen in (one for passage in passages for one in passage):
            if not seen.spot.alone:
                bearings.setdefault(key_of(seen.spot.text), []).append(seen)
        self._people = {
            key: self.record(bearer(found, incumbents))
            for key, found in bearings.items()
        }
        for key, found in bearings.items():
            person = self._people[key]
            for seen in found:
                self._note(person, seen.spot)
                _append(self._later, seen.spot.surname, person)
        self._lone = _countries(passages)

    def record(self, person: Person, /) -> Person:
        """The one record of an id in this article."""
        return self._records.setdefault(person.id, person)

    def calls(self, word: str, dates: tuple[EdtfDate, ...], /) -> bool:
        """Whether a word may be the surname of somebody, alone."""
        return (
            word in self._later
            or word in self._lone
            or self._leaders.called(word, dates) is not None
        )

    def resolve(self, spots: Sequence[Seen], text: str, /) -> list[Person]:
        """The persons of the spots of the next passage, in order."""
        result: list[Person] = []
        for i, seen in enumerate(spots):
            spot = seen.spot
            if not spot.alone:
                person = self._people[key_of(spot.text)]
            else:
                person = self._meant(spots, i, text, result)
            self._note(person, spot)
            recent = self._recent.setdefault(spot.surname, [])
            if person in recent:
                recent.remove(person)
            recent.append(person)
            del recent[:-_MOST]
            result.append(person)
        return result

    def _meant(
        self,
        spots: Sequence[Seen],
        i: int,
        text: str,
        before: Sequence[Person],
    ) -> Person:
        """Who is meant by a surname alone, number `i` of a passage."""
        seen = spots[i]
        beside = self._beside(spots, i, text)
        people = self._candidates(seen, joined=beside is not None)
        if beside is None or len(people) == 1:
            return people[0]
        if beside < i:
            return self._equal(people, [before[beside]], seen.dates)
        other = spots[beside]
        partners = (
            self._candidates(other, joined=True)
            if other.spot.alone
            else [self._people[key_of(other.spot.text)]]
        )
        return self._equal(people, partners, seen.dates)

    def _note(self, person: Person, spot: Spot) -> None:
        if spot.title is not None:
            titles = self._titles.setdefault(person.id, [])
            if len(titles) < _MOST and spot.title not in titles:
                titles.append(spot.title)

    def _candidates(self, seen: Seen, *, joined: bool) -> list[Person]:
        """Who may be meant by a surname alone, the likeliest first.

        A leader who was not named before counts only where nobody was, or
        where the name is joined to another.
        """
        spot = seen.spot
        before = self._recent.get(spot.surname, [])[::-1]
        after = self._later.get(spot.surname, [])
        known = [
            one
            for one in before
            if spot.country in {None, one.country} or one.country is None
        ]
        later = [
            one
            for one in after
            if one not in known
            and (spot.country in {None, one.country} or one.country is None)
        ]
        title = spot.sought
        if title is None:
            leader = (
                self._leaders.called(spot.surname, seen.dates)
                if joined or not known
                else None
            )
            if leader is not None and leader not in known:
                known.append(self.record(leader))
            found = [*known, *later]
        else:
            found = self._titled(seen, title, known, later)
        return found or [self.record(self._by_surname(spot))]

    def _by_surname(self, spot: Spot) -> Person:
        country = spot.country or self._lone.get(spot.surname)
        return Person(name=spot.text, country=country)

    def _titled(
        self,
        seen: Seen,
        title: str,
        known: Sequence[Person],
        later: Sequence[Person],
    ) -> list[Person]:
        """Who may be meant by a title and a surname."""
        found = [one for one in known if self._bears(one, title, seen)]
        if not found:
            found = list(self._holders(seen, title))
        if not found:
            found = [one for one in later if self._bears(one, title, seen)]
        if not found:
            found = [
                one
                for one in (*known, *later)
                if not self._excluded(one, title, seen)
            ]
        return found

    def _bears(self, person: Person, title: str, seen: Seen) -> bool:
        """Whether a person is known under a title, or held its office."""
        if any(
            same_title(title, one) for one in self._titles.get(person.id, ())
        ):
            return True
        return any(
            self._incumbents.fits(person, title, date)
            for date in _judged(seen)
        )

    def _excluded(self, person: Person, title: str, seen: Seen) -> bool:
        """Whether what is known of a person shows that another is meant."""
        offices = self._incumbents.offices(title, seen.spot.country)
        tenures = self._incumbents.registry.tenures_of(person)
        names = {tenure.office for tenure in tenures}
        return bool(offices and tenures) and names.isdisjoint(
            office.name for office in offices
        )

    def _holders(self, seen: Seen, title: str) -> Iterator[Person]:
        """The one of the surname who held the office of a title."""
        spot = seen.spot
        for date in _judged(seen):
            people = self._incumbents.called(
                spot.surname, title, spot.country, date
            )
            if len(people) == 1:
                yield self.record(people[0])
                return

    def _beside(self, spots: Sequence[Seen], i: int, text: str) -> int | None:
        """The number of the spot that is joined to another."""
        here = spots[i].spot
        if i and _joined().fullmatch(text, spots[i - 1].spot.end, here.begin):
            return i - 1
        if i + 1 < len(spots) and _joined().fullmatch(
            text, here.end, spots[i + 1].spot.begin
        ):
            return i + 1
        return None

    def _equal(
        self,
        people: Sequence[Person],
        partners: Sequence[Person],
        dates: tuple[EdtfDate, ...],
    ) -> Person:
        """The first of some persons who ranks with one of some others."""
        for partner in partners:
            ranks = self._ranks(partner, dates)
            for person in people:
                if person is not partner and ranks & self._ranks(
                    person, dates
                ):
                    return person
        return people[0]

    def _ranks(
        self, person: Person, dates: tuple[EdtfDate, ...]
    ) -> frozenset[str]:
        """The offices of a person, those of leaders as one."""
        names = {title.casefold() for title in self._titles.get(person.id, ())}
        leading = vocabulary.people().leading
        names.update(
            "leader" if office.name in leading[:2] else office.name
            for date in dates[:1]
            for office, _ in self._incumbents.held(person, date)
        )
        return frozenset(names)


def _judged(seen: Seen) -> tuple[EdtfDate | None, ...]:
    """The dates on which an office is judged; none for a former one."""
    past = seen.spot.office is not None and seen.spot.office.past
    return (*seen.dates, None) if past or not seen.dates else seen.dates


@cache
def _joined() -> re.Pattern[str]:
    return re.compile(r"(?:’s|'s)?(?: and | or |,? & |[-–/])")


_MOST = 16
"""How many persons of a surname, or titles of a person, are weighed."""


def _append(
    people: dict[str, list[Person]], surname: str, person: Person
) -> None:
    known = people.setdefault(surname, [])
    if len(known) < _MOST and person not in known:
        known.append(person)


def _countries(
    passages: Sequence[Sequence[Seen]],
) -> Mapping[str, str | None]:
    """From each surname that stands beside a title alone to its state."""
    votes: dict[str, Counter[str]] = {}
    for seen in (one for passage in passages for one in passage):
        spot = seen.spot
        if spot.alone:
            count = votes.setdefault(spot.text, Counter())
            if spot.country is not None:
                count[spot.country] += 1
    return {
        name: count.most_common(1)[0][0] if count else None
        for name, count in votes.items()
    }
