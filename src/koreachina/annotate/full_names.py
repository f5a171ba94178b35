"""Who bears a full name: a person of the registry, or of the text alone."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from koreachina.model import EdtfDate, Person

from .incumbents import Incumbents
from .moments import Moments
from .spellings import holders_nearly_named, named
from .spots import Spot

_People = dict[str, Person]
"""Persons by their ids."""


class Seen(NamedTuple):
    """A spot, and the dates of the passage in which it is."""

    spot: Spot
    moments: Moments

    @property
    def dates(self) -> tuple[EdtfDate, ...]:
        """The dates by which its office is judged."""
        return self.moments.at(self.spot.start)


def bearer(found: Sequence[Seen], incumbents: Incumbents, /) -> Person:
    """The person of a full name, by all that is printed beside it.

    One of the registry who bears the name and whose country is printed, or
    none is; of several the one who held the printed office then, or any, or
    who left one last. Else the one holder of the printed office whose name is
    nearly this one. Else somebody of whom only the text is known.

    Args:
        found: The places where the name stands, in any spelling.
        incumbents: What the registry knows.

    Examples:
        >>> from koreachina.knowledge import Registry
        >>> spot = Spot(0, 9, "Yun Byung-se", "Yun", None, None, False)
        >>> known = Incumbents(Registry.default())
        >>> bearer([Seen(spot, Moments())], known).country
        'KOR'
    """
    spellings = Counter(seen.spot.text for seen in found)
    country, printed = _country(found)
    bearers = {
        person.id: person
        for spelling in spellings
        for person in named(incumbents.registry, spelling)
    }
    people = bearers
    if len(people) > 1 or printed:
        people = {
            id_: person
            for id_, person in people.items()
            if country in {None, person.country}
        }
    if len(people) > 1:
        people = _fitting(people, found, incumbents)
    if not bearers:
        people = _nearly(country, found, incumbents)
    if len(people) == 1:
        return next(iter(people.values()))
    name = max(spellings, key=spellings.__getitem__)
    return Person(
        name=name,
        country=country,
        aliases=(one for one in spellings if one != name),
    )


def _country(found: Sequence[Seen]) -> tuple[str | None, bool]:
    """The state printed most often, and whether a title is with it.

    A state with a title counts for more than any number without: "China’s
    Han" says less of Han than "Chinese envoy Han".
    """
    votes: Counter[str] = Counter()
    titled = set()
    for seen in found:
        country = seen.spot.country
        if country is not None:
            weight = 1 if seen.spot.title is None else len(found)
            votes[country] += weight
            if seen.spot.title is not None:
                titled.add(country)
    if not votes:
        return None, False
    country = max(votes, key=votes.__getitem__)
    return country, country in titled


def _fitting(
    people: Mapping[str, Person],
    found: Sequence[Seen],
    incumbents: Incumbents,
) -> _People:
    """Those of several who bear a name whose offices fit it best."""
    asked = [(seen.spot.title, date) for seen in found for date in seen.dates]
    points = {
        id_: max(
            (
                (
                    title is not None and incumbents.fits(person, title, date),
                    any(True for _ in incumbents.held(person, date)),
                )
                for title, date in asked
            ),
            default=(False, False),
        )
        for id_, person in people.items()
    }
    best = max(points.values())
    if not any(best):
        return _last_in_office(people, found, incumbents)
    return {id_: one for id_, one in people.items() if points[id_] == best}


def _last_in_office(
    people: Mapping[str, Person],
    found: Sequence[Seen],
    incumbents: Incumbents,
) -> _People:
    """The one of several who left an office last before the date."""
    dates = [date for seen in found for date in seen.dates]
    terms = [
        (tenure.term.latest or dt.date.max, id_)
        for id_, person in people.items()
        for _, tenure in incumbents.held(person, None)
        if dates and tenure.term < dates[0]
    ]
    return {id_: people[id_] for _, id_ in sorted(terms)[-1:]}


def _nearly(
    country: str | None, found: Iterable[Seen], incumbents: Incumbents
) -> _People:
    """The holders of the printed office whose name is nearly the same."""
    return {
        person.id: person
        for seen in found
        if seen.spot.title is not None
        for person in holders_nearly_named(
            incumbents, seen.spot.text, seen.spot.title, country, seen.dates
        )
    }
