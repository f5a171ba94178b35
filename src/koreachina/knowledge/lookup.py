"""Finding one actor or one office by what a user calls it."""

import difflib
from collections.abc import Iterable, Mapping
from typing import Generic, final

import attrs

from koreachina.errors import QueryError
from koreachina.model import State, Tenure

from . import offices
from .offices import Office
from .surfaces import Named, by_folded, by_id, folded
from .tenures import in_order

NO_STATE = frozenset({"UNO", "EUR", "IGO", "NGO", "MNC"})
"""PLOVER's codes for what is not of one state."""


def states_named(
    states: Iterable[State], surfaces: Mapping[str, State], /
) -> Mapping[str, State]:
    """From codes and folded surfaces to states."""
    found: dict[str, State] = {}
    for state in states:
        if state.country is not None:
            found.setdefault(state.country, state)
    for surface, state in surfaces.items():
        found.setdefault(_cased(surface), state)
    return found


def find_state(named: Mapping[str, State], name: str, /) -> State | None:
    """The state of a code, or of a name in any case."""
    if not isinstance(name, str):
        msg = f"expected a string, got {name!r}"
        raise TypeError(msg)
    return named.get(name) or named.get(_cased(name))


def _cased(name: str) -> str:
    return " ".join(name.casefold().replace("’", "'").split())


@final
@attrs.frozen(kw_only=True)
class Names(Generic[Named]):
    """Actors by id, by surface and by folded surface."""

    ids: Mapping[str, Named]
    surfaces: Mapping[str, tuple[Named, ...]]
    folded: Mapping[str, tuple[Named, ...]]

    def only(self, kind: str, name: str, country: str | None) -> Named:
        """The one actor of a name, of a country if one is given.

        Raises:
            QueryError: There is none, or there are several.
        """
        if name in self.ids and country in {None, self.ids[name].country}:
            return self.ids[name]
        for known in (
            self.surfaces.get(name, ()),
            self.folded.get(folded(name), ()),
        ):
            found = [
                actor for actor in known if country in {None, actor.country}
            ]
            if len(found) == 1:
                return found[0]
            if found:
                ids = ", ".join(repr(actor.id) for actor in found)
                msg = f"several of the name {name!r}, expected one of {ids}"
                raise QueryError(msg)
        of = "" if country is None else f" of {country}"
        msg = f"unknown {kind} {name!r}{of}"
        alike = near(name, self.surfaces)
        if alike:
            msg += f", expected a name such as {alike}"
        raise QueryError(msg)


def names(
    actors: Iterable[Named], surfaces: Mapping[str, tuple[Named, ...]], /
) -> Names[Named]:
    """The index of some actors, whose surfaces are known."""
    return Names(
        ids=by_id(actors), surfaces=surfaces, folded=by_folded(surfaces)
    )


def near(name: str, known: Iterable[str]) -> str:
    """Names like one that is unknown, in quotation marks."""
    first = name[:1].casefold()
    alike = difflib.get_close_matches(
        name, [one for one in known if one[:1].casefold() == first]
    )
    return ", ".join(map(repr, alike))


def no_office(
    known: Iterable[Office],
    name: str,
    country: str | None,
    titled: tuple[Office, ...],
) -> QueryError:
    """The error for a name or title that names no office, or several."""
    of = "" if country is None else f" of {country}"
    if titled:
        several = ", ".join(repr(office.name) for office in titled)
        return QueryError(
            f"{name!r}{of} may be several offices, expected one of {several}"
        )
    there = [
        office.name
        for office in known
        if country is None or country in office.countries
    ]
    alike = near(name, there) or ", ".join(map(repr, there))
    if not alike:
        return QueryError(f"unknown office {name!r}{of}, none is known")
    return QueryError(f"unknown office {name!r}{of}, expected one of {alike}")


def offices_titled(
    index: offices.TitleIndex,
    states: Mapping[str, State],
    title: str,
    country: str | None,
) -> tuple[Office, ...]:
    """The offices of a title, with or without states in it."""
    found = offices.titled(index, title, country)
    if found:
        return found
    sent = offices.split_envoy(title)
    if sent and find_state(states, sent[1]):
        title = sent[0]
        found = offices.titled(index, title, country)
    ways = [] if found else offices.split_states(title)
    for name, rest in ways:
        state = find_state(states, name)
        if state is not None and country in {None, state.country}:
            return offices.titled(index, rest, state.country)
        found = tuple(
            office
            for office in offices.titled(index, rest, country)
            if offices.belongs(office, name, country)
        )
        if found:
            break
    return found


def by_person(
    tenures: Iterable[Tenure], /
) -> Mapping[str, tuple[Tenure, ...]]:
    """From each person's id to the tenures, in order."""
    found: dict[str, list[Tenure]] = {}
    for tenure in tenures:
        found.setdefault(tenure.person.id, []).append(tenure)
    return {who: tuple(sorted(of, key=in_order)) for who, of in found.items()}
