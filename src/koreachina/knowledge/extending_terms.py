"""The tenures that files add to a registry, held against each other."""

from collections.abc import Container, Mapping, Sequence
from typing import Any, final

import attrs

from koreachina.model import Person, Tenure

from . import loading, lookup
from .lines import Entry, Fault, Place
from .offices import Office
from .tenures import Gap, Particulars, certain


@final
@attrs.define(kw_only=True)
class Terms:
    """The tenures of a registry, to which lines of files are added.

    Attributes:
        known: Persons, offices, tenures, particulars and gaps, by the names
            they have in `Facts`, those of the files among them.
        excused: Names and ids on lines that are wrong: to name one of them
            is no fault of its own.
        faults: What was found wrong.
        new: The tenures added, with their places.
    """

    known: Mapping[str, Any]
    excused: Container[str]
    faults: list[Fault] = attrs.field(factory=list)
    new: dict[Tenure, Place] = attrs.field(factory=dict)
    terms: dict[Tenure, Particulars | None] = attrs.field(init=False)
    offices: dict[str, Office] = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        more = dict(self.known["particulars"])
        self.terms = {one: more.get(one) for one in self.known["tenures"]}
        self.offices = {one.name: one for one in self.known["offices"]}

    def add(self, entries: Sequence[Entry], /) -> dict[str, Any]:
        """The facts with the tenures of some lines."""
        find = loading.finder(self.known["persons"])
        by_start = {_start(tenure): tenure for tenure in self.terms}
        for place, _, line in entries:
            person = self._person(place, line["person"], find(line["person"]))
            if not self._office(place, line["office"]) or person is None:
                continue
            tenure = loading.tenure(line, person)
            before = by_start.get(_start(tenure))
            if before is not None:
                if before in self.new or not _ends(before, tenure):
                    self._fault(
                        place,
                        f"duplicate tenure of {person.name} from"
                        f" {tenure.term.edtf.split('/')[0]}, expected it once,"
                        " or with the end of one that lasts",
                    )
                    continue
                del self.terms[before]
            by_start[_start(tenure)] = tenure
            self.terms[tenure] = loading.particulars(line)
            self.new[tenure] = place
        self._overlaps()
        return {
            "tenures": tuple(self.terms),
            "particulars": tuple(
                (tenure, more) for tenure, more in self.terms.items() if more
            ),
            "gaps": tuple(filter(self._open, self.known["gaps"])),
        }

    def _fault(self, place: Place, reason: str) -> None:
        self.faults.append(Fault(place, reason))

    def _person(
        self, place: Place, name: str, found: Sequence[Person]
    ) -> Person | None:
        if len(found) == 1:
            return found[0]
        if found:
            ids = ", ".join(repr(person.id) for person in found)
            self._fault(
                place, f"several persons named {name!r}, expected one of {ids}"
            )
        elif name not in self.excused:
            self._fault(
                place,
                f"unknown person {name!r}, expected the name or the id of one"
                " in the registry or in these files",
            )
        return None

    def _office(self, place: Place, name: str) -> bool:
        if name in self.offices:
            return True
        if name not in self.excused:
            near = lookup.near(name, self.offices)
            self._fault(
                place,
                f"unknown office {name!r}, expected"
                f" {near or 'the name of an office'}",
            )
        return False

    def _overlaps(self) -> None:
        """Finds terms of one office that share more than a day."""
        series: dict[object, list[Tenure]] = {}
        order = {tenure: i for i, tenure in enumerate(self.new)}
        for tenure, more in self.terms.items():
            office = self.offices.get(tenure.office)
            if office and office.single_holder:
                series.setdefault(_series(tenure, more), []).append(tenure)
        for tenure, place in self.new.items():
            for other in series.get(_series(tenure, self.terms[tenure]), ()):
                # of two new ones the later line is at fault
                if order.get(other, -1) < order[tenure] and _shares(
                    certain(tenure.term), certain(other.term)
                ):
                    self._fault(
                        place,
                        f"{tenure.office} of {' to '.join(tenure.of)}:"
                        f" {tenure.person.name} {tenure.term} overlaps"
                        f" {other.person.name} {other.term}, expected terms"
                        " that share one day at most",
                    )

    def _open(self, gap: Gap) -> bool:
        """Whether no new term reaches into a gap."""
        return not any(
            _series(tenure, self.terms[tenure])
            == (gap.office, gap.of, gap.body)
            and _shares(certain(tenure.term), certain(gap.during))
            for tenure in self.new
        )


def _series(tenure: Tenure, more: Particulars | None) -> object:
    """What two persons at a time cannot hold."""
    return tenure.office, tenure.of, more.body if more else None


def _start(tenure: Tenure) -> object:
    start = tenure.term.edtf.split("/")[0]
    return tenure.person.id, tenure.office, tenure.of, start


def _ends(before: Tenure, tenure: Tenure) -> bool:
    """Whether a tenure gives the end of one that lasts."""
    return before.term.end is None and tenure.term.end is not None


def _shares(days: tuple[Any, Any], others: tuple[Any, Any]) -> bool:
    """Whether two spans share more than one day."""
    return bool(max(days[0], others[0]) < min(days[1], others[1]))
