"""A registry and what files of one's own add to it.

All files are read and compared with each other and with the registry before
anything is taken. The order of the lines does not matter.
"""

import os
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from koreachina.errors import RegistryError
from koreachina.model import Organization, Person, State

from . import loading, lookup
from .acts import Act, act
from .extending_terms import Terms
from .facts import Facts
from .lines import Entry, Fault, Place, read_file
from .offices import Office, folded_title

if TYPE_CHECKING:
    from .registry import Registry

_FIELDS = tuple(field.name for field in attrs.fields(Facts))


def extended(
    registry: "Registry", files: Iterable[str | os.PathLike[str]], /
) -> "Registry":
    """A registry with what files add; see `Registry.extend`.

    Raises:
        RegistryError: A line does not hold.
        OSError: A file cannot be read.
    """
    batch = _Batch(registry)
    for number, file in enumerate(files):
        entries, faults, wrong = read_file(number, file)
        batch.entries += entries
        batch.faults += faults
        batch.wrong += wrong
    return batch.joined() if batch.entries or batch.faults else registry


class _Batch:
    """The lines of all files, on their way into a registry."""

    def __init__(self, registry: "Registry") -> None:
        self.registry = registry
        self.entries: list[Entry] = []
        self.faults: list[Fault] = []
        self.wrong: list[dict[str, Any]] = []

    def of(self, kind: str) -> list[Entry]:
        return [entry for entry in self.entries if entry.kind == kind]

    def fault(self, place: Place, reason: str) -> None:
        self.faults.append(Fault(place, reason))

    def excused(self) -> set[str]:
        """What lines that are wrong would have named: no second fault."""
        return {
            str(line[key])
            for line in self.wrong
            for key in ("code", "name", "id")
            if key in line
        }

    def joined(self) -> "Registry":
        """The registry with everything, if nothing is wrong."""
        known = {name: getattr(self.registry.facts, name) for name in _FIELDS}
        states = self.states()
        self.countries(states)
        known["organizations"] += tuple(self.organizations())
        known["persons"] += tuple(self.persons())
        known["offices"] = self.offices()
        known["frameworks"] += self.frameworks()
        # those of files go before the shipped ones
        known["acts"] = (*self.acts(), *known["acts"])
        terms = Terms(known=known, excused=self.excused())
        known |= terms.add(self.of("tenure"))
        faults = sorted((*self.faults, *terms.faults))
        if faults:
            raise RegistryError(faults=map(str, faults))
        return self.taken(states, known)

    def taken(
        self, states: Sequence[State], known: dict[str, Any]
    ) -> "Registry":
        lines = [entry.data for entry in self.of("state")]
        cities = [city for line in lines for city in line.get("capitals", ())]
        known["cow"] += tuple(
            (line["code"], line["cow"]) for line in lines if "cow" in line
        )
        known["weak_surfaces"] += tuple(
            weak
            for entry in self.of("organization")
            for weak in entry.data.get("weak", ())
        )
        known["surnames"] += tuple(
            (loading.person(entry.data).id, entry.data["surname"])
            for entry in self.of("person")
            if "surname" in entry.data
        )
        return attrs.evolve(
            self.registry,
            states=(*self.registry.states, *states),
            capitals=(*self.registry.capitals, *cities),
            facts=Facts(**known),
        )

    # states and countries

    def states(self) -> list[State]:
        codes = {state.country for state in self.registry.states}
        taken = dict(self.registry.surfaces)
        states = []
        for place, _, line in self.of("state"):
            state = loading.state(line)
            if state.country in codes or state.country in lookup.NO_STATE:
                self.fault(
                    place,
                    f"duplicate code {state.country!r}, expected a new one",
                )
                continue
            codes.add(state.country)
            states.append(state)
            for surface in (state.name, *state.aliases):
                other = taken.setdefault(surface, state)
                if other is not state:
                    self.fault(
                        place,
                        f"{surface!r} names {other.name} already, expected a"
                        " name of no other state",
                    )
        return states

    def countries(self, states: Iterable[State]) -> None:
        """Finds the codes that no state has."""
        known = {
            *lookup.NO_STATE,
            *(state.country for state in self.registry.states),
            *(state.country for state in states),
            *self.excused(),
        }
        for place, _, line in self.entries:
            codes = [
                *filter(None, [line.get("country")]),
                *(loading.owner(line) if "of" in line else ()),
                *line.get("titles", ()),
                *line.get("bodies", ()),
            ]
            for code in dict.fromkeys(codes):
                if code not in known:
                    self.fault(
                        place,
                        f"unknown country {code!r}, expected the code of a"
                        " state of the registry or of these files, or one of"
                        f" {', '.join(sorted(lookup.NO_STATE))}",
                    )

    # bodies, persons, frameworks, offices

    def organizations(self) -> list[Organization]:
        ids = {body.id for body in self.registry.organizations}
        bodies = []
        for place, _, line in self.of("organization"):
            body = loading.organization(line)
            if self.once(place, body.id, ids):
                bodies.append(body)
        return bodies

    def persons(self) -> list[Person]:
        ids = {person.id for person in self.registry.persons}
        people = []
        for place, _, line in self.of("person"):
            person = loading.person(line)
            if self.once(place, person.id, ids):
                people.append(person)
        return people

    def once(self, place: Place, identity: str, ids: set[str]) -> bool:
        if identity in ids:
            self.fault(
                place,
                f"duplicate id {identity!r}, expected a new one: 'id' gives"
                " another",
            )
            return False
        ids.add(identity)
        return True

    def frameworks(self) -> tuple[str, ...]:
        known = set(self.registry.frameworks)
        new: list[str] = []
        for place, _, line in self.of("framework"):
            surfaces = dict.fromkeys((line["name"], *line.get("aliases", ())))
            for surface in surfaces:
                if surface in known:
                    self.fault(
                        place,
                        f"duplicate framework {surface!r}, expected a new one",
                    )
                known.add(surface)
            new += surfaces
        return tuple(new)

    def acts(self) -> tuple[Act, ...]:
        ids = {one.id for one in self.registry.acts}
        found = []
        for place, _, line in self.of("act"):
            try:
                found.append(act(line))
            except ValueError as error:
                self.fault(place, f"act {line['id']!r}: {error}")
                continue
            self.once(place, line["id"], ids)
        return tuple(found)

    def offices(self) -> tuple[Office, ...]:
        known = {folded_title(of.name): of for of in self.registry.offices}
        for place, _, line in self.of("office"):
            key = folded_title(line["name"])
            office = loading.office(line)
            old = known.setdefault(key, office)
            if old is office:
                continue
            twice = [of for of in office.countries if of in old.countries]
            if twice or not office.titles or "single_holder" in line:
                self.fault(
                    place,
                    f"duplicate office {line['name']!r}, expected a new one,"
                    " or only titles for countries that do not have it",
                )
                continue
            known[key] = attrs.evolve(
                old,
                titles=(*old.titles, *office.titles),
                bodies=(*old.bodies, *office.bodies),
            )
        return tuple(known.values())
