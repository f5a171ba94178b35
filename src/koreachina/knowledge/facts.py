"""The facts of a registry: shipped ones, read when first asked for, or given.

Beside what the modules of bodies, persons, offices and tenures describe:

`data/bodies.jsonl`, one body a line::

    {"name": "Ministry of Foreign Affairs", "country": "KOR",
     "sector": "GOV", "aliases": ["Foreign Ministry", "MOFA"], "weak": []}

`country` is ISO 3166-1 alpha-3 or PLOVER's UNO EUR IGO NGO MNC, or missing;
`sector` a PLOVER sector. Ministries and the like, which articles name without
their country, share their surfaces: the words around them tell which is
meant. `weak` surfaces ("Council", "Cabinet") are aliases that are also plain
words: they count only where the text shows that the body is meant.

`data/frameworks.json`: names of agreements, talks and forums, which are
neither bodies nor states, each with its other names.
"""

from collections.abc import Iterable
from functools import cached_property
from typing import final

import attrs

from koreachina.model import Organization, Person, Tenure
from koreachina.model._fields import several, texts

from . import _read, loading
from .acts import ACT_FILES, Act, act
from .offices import Office
from .tenures import Gap, Particulars

_Pairs = tuple[tuple[str, str], ...]
_Known = tuple[tuple[Tenure, Particulars], ...]


def _bodies(values: Iterable[Organization], /) -> tuple[Organization, ...]:
    return several(values, Organization)


def _persons(values: Iterable[Person], /) -> tuple[Person, ...]:
    return several(values, Person)


def _offices(values: Iterable[Office], /) -> tuple[Office, ...]:
    return several(values, Office)


def _tenures(values: Iterable[Tenure], /) -> tuple[Tenure, ...]:
    return several(values, Tenure)


def _acts(values: Iterable[Act], /) -> tuple[Act, ...]:
    return several(values, Act)


def _gaps(values: Iterable[Gap], /) -> tuple[Gap, ...]:
    return several(values, Gap)


@final
@attrs.frozen(kw_only=True)
class Facts:
    """Actors, offices and tenures of a registry.

    Attributes:
        organizations: Bodies, in the order of the data.
        weak_surfaces: Surfaces of bodies that are also plain words.
        frameworks: Names that are neither bodies nor states.
        persons: Persons, in the order of the data.
        surnames: Person id and surname, where its place is unusual.
        offices: Offices, in the order of the data.
        tenures: Tenures, in the order of the data.
        particulars: Tenure and what else is known of it.
        gaps: Spans of single-holder offices for which nobody is entered.
        cow: Country code and Correlates of War number.
        acts: What events are coded by.

    Raises:
        TypeError: A field is of another type.
    """

    organizations: tuple[Organization, ...] = attrs.field(
        default=(), converter=_bodies
    )
    weak_surfaces: tuple[str, ...] = attrs.field(default=(), converter=texts)
    frameworks: tuple[str, ...] = attrs.field(default=(), converter=texts)
    persons: tuple[Person, ...] = attrs.field(default=(), converter=_persons)
    surnames: _Pairs = attrs.field(default=(), converter=tuple)
    offices: tuple[Office, ...] = attrs.field(default=(), converter=_offices)
    tenures: tuple[Tenure, ...] = attrs.field(default=(), converter=_tenures)
    particulars: _Known = attrs.field(default=(), converter=tuple)
    gaps: tuple[Gap, ...] = attrs.field(default=(), converter=_gaps)
    cow: tuple[tuple[str, int], ...] = attrs.field(default=(), converter=tuple)
    acts: tuple[Act, ...] = attrs.field(default=(), converter=_acts)


@final
@attrs.frozen
class Shipped:
    """The facts that the library ships, under the names of `Facts`.

    Each is read from its file when it is first asked for.

    Examples:
        >>> Shipped().offices[0].name
        'head of state'
    """

    @cached_property
    def organizations(self) -> tuple[Organization, ...]:
        """As `Facts.organizations`."""
        return tuple(map(loading.organization, _read.lines("bodies.jsonl")))

    @cached_property
    def weak_surfaces(self) -> tuple[str, ...]:
        """As `Facts.weak_surfaces`."""
        bodies = _read.lines("bodies.jsonl")
        found = (weak for line in bodies for weak in line.get("weak", ()))
        return tuple(dict.fromkeys(found))

    @cached_property
    def frameworks(self) -> tuple[str, ...]:
        """As `Facts.frameworks`."""
        return loading.surfaces_of(_read.table("frameworks.json"))

    @cached_property
    def persons(self) -> tuple[Person, ...]:
        """As `Facts.persons`."""
        return tuple(map(loading.person, _read.lines("persons.jsonl")))

    @cached_property
    def surnames(self) -> _Pairs:
        """As `Facts.surnames`."""
        return tuple(
            (person.id, line["surname"])
            for person, line in zip(
                self.persons, _read.lines("persons.jsonl"), strict=True
            )
            if "surname" in line
        )

    @cached_property
    def offices(self) -> tuple[Office, ...]:
        """As `Facts.offices`."""
        return tuple(map(loading.office, _read.lines("offices.jsonl")))

    @cached_property
    def particulars(self) -> _Known:
        """As `Facts.particulars`; one for each tenure."""
        find = loading.finder(self.persons)
        return tuple(
            (
                loading.tenure(line, *find(line["person"])),
                loading.particulars(line),
            )
            for line in _read.lines("tenures.jsonl")
        )

    @cached_property
    def tenures(self) -> tuple[Tenure, ...]:
        """As `Facts.tenures`."""
        return tuple(tenure for tenure, _ in self.particulars)

    @cached_property
    def gaps(self) -> tuple[Gap, ...]:
        """As `Facts.gaps`."""
        return tuple(map(loading.gap, _read.lines("gaps.jsonl")))

    @cached_property
    def cow(self) -> tuple[tuple[str, int], ...]:
        """As `Facts.cow`."""
        return tuple(
            (line["code"], line["cow"])
            for line in _read.lines("states.jsonl")
            if "cow" in line
        )

    @cached_property
    def acts(self) -> tuple[Act, ...]:
        """As `Facts.acts`."""
        return tuple(
            act(line) for file in ACT_FILES for line in _read.lines(file)
        )
