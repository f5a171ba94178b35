"""What a registry looks things up in, built on first use.

Each index is made once for a registry, when something first asks for it, so
that a lookup costs the same however much the registry holds.
"""

from collections.abc import Mapping
from functools import cached_property
from typing import final

import attrs

from koreachina.errors import QueryError
from koreachina.model import Organization, Person, State, Tenure

from . import lookup
from .facts import Facts, Shipped
from .offices import Office, TitleIndex, folded_title, title_index
from .persons import surname_index
from .surfaces import by_surface
from .tenures import Particulars, Series, series


@final
@attrs.frozen(kw_only=True, eq=False)
class Index:
    """The indexes of a registry.

    Attributes:
        states: The registry's states.
        surfaces: From every printed form to its state.
        facts: Where all else comes from.
    """

    states: tuple[State, ...]
    surfaces: Mapping[str, State]
    facts: Facts | Shipped

    @cached_property
    def states_named(self) -> Mapping[str, State]:
        """From codes and folded surfaces to states."""
        return lookup.states_named(self.states, self.surfaces)

    @cached_property
    def body_surfaces(self) -> Mapping[str, tuple[Organization, ...]]:
        """From every printed form to bodies."""
        return by_surface(self.facts.organizations)

    @cached_property
    def person_surfaces(self) -> Mapping[str, tuple[Person, ...]]:
        """From every full name and spelling to persons."""
        return by_surface(self.facts.persons)

    @cached_property
    def weak_surfaces(self) -> frozenset[str]:
        """Surfaces of bodies that are also plain words."""
        return frozenset(self.facts.weak_surfaces)

    @cached_property
    def cow(self) -> Mapping[str, int]:
        """From country codes to Correlates of War numbers."""
        return dict(self.facts.cow)

    @cached_property
    def surnames(self) -> Mapping[str, tuple[Person, ...]]:
        """From surnames to persons."""
        return surname_index(self.facts.persons, dict(self.facts.surnames))

    @cached_property
    def persons_named(self) -> lookup.Names[Person]:
        """Persons by any spelling, or by id."""
        return lookup.names(self.facts.persons, self.person_surfaces)

    @cached_property
    def bodies_named(self) -> lookup.Names[Organization]:
        """Bodies by any spelling, or by id."""
        return lookup.names(self.facts.organizations, self.body_surfaces)

    @cached_property
    def offices_named(self) -> Mapping[str, Office]:
        """Offices by folded name."""
        return {folded_title(of.name): of for of in self.facts.offices}

    @cached_property
    def titles(self) -> TitleIndex:
        """Offices by folded title, with the country of the title."""
        return title_index(self.facts.offices)

    @cached_property
    def series(self) -> Series:
        """Tenures by office and by whose it is, in order."""
        return series(self.facts.tenures)

    @cached_property
    def by_person(self) -> Mapping[str, tuple[Tenure, ...]]:
        """Tenures by the id of the person, in order."""
        return lookup.by_person(self.facts.tenures)

    @cached_property
    def particulars(self) -> Mapping[Tenure, Particulars]:
        """What else is known of each tenure."""
        return dict(self.facts.particulars)

    def code(self, country: str, /) -> str:
        """The code of a country given by its code or by any name.

        Raises:
            QueryError: There is no such country.
            TypeError: It is no string.
        """
        if country in lookup.NO_STATE:
            return country
        state = lookup.find_state(self.states_named, country)
        if state is not None and state.country is not None:
            return state.country
        for body in self.body_surfaces.get(country, ()):
            if body.country in {"UNO", "EUR"}:
                return body.country
        msg = (
            f"unknown country {country!r}, expected a code such as 'KOR' or a"
            " name such as 'South Korea'"
        )
        raise QueryError(msg)
