"""From the lines of the data files to records.

The keys of each kind of line are those of its file in `data/`; the modules of
the records describe them. A line that is not as it should be raises
`ValueError` or `TypeError` with the reason; the shipped files are checked by
the tests, those of users by `extending`.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from koreachina.model import (
    Confidence,
    EdtfDate,
    Organization,
    Person,
    State,
    Tenure,
)

from .offices import Office
from .tenures import Gap, Particulars

Line = Mapping[str, Any]

FORMS = (
    "names",
    "adjectives",
    "abbreviations",
    "capitals",
    "seats",
    "prefixes",
)
"""Keys of a state's line that hold its names."""


def state(line: Line, /) -> State:
    """A state from its line."""
    aliases = [alias for form in FORMS for alias in line.get(form, ())]
    return State(
        name=line["name"],
        country=line["code"],
        aliases=[alias for alias in aliases if alias != line["name"]],
    )


def organization(line: Line, /) -> Organization:
    """A body from its line; its weak surfaces are aliases, too."""
    aliases = dict.fromkeys((*line.get("aliases", ()), *line.get("weak", ())))
    aliases.pop(line["name"], None)
    given = {"id": line["id"]} if "id" in line else {}
    return Organization(
        name=line["name"],
        country=line.get("country"),
        sector=line.get("sector"),
        aliases=tuple(aliases),
        **given,
    )


def person(line: Line, /) -> Person:
    """A person from the line."""
    given = {"id": line["id"]} if "id" in line else {}
    return Person(
        name=line["name"],
        country=line.get("country"),
        aliases=line.get("aliases", ()),
        **given,
    )


def office(line: Line, /) -> Office:
    """An office from its line."""
    return Office(
        name=line["name"],
        titles=line.get("titles", {}),
        bodies=line.get("bodies", {}),
        single_holder=line.get("single_holder", True),
        note=line.get("note"),
    )


def owner(line: Line, /) -> tuple[str, ...]:
    """Whose office a line speaks of."""
    of = line["of"]
    return (of,) if isinstance(of, str) else tuple(of)


def tenure(line: Line, holder: Person, /) -> Tenure:
    """A tenure from its line, and the person it names."""
    return Tenure(
        person=holder,
        office=line["office"],
        of=owner(line),
        term=EdtfDate(line["term"]),
        confidence=Confidence(line.get("confidence", "high")),
    )


def particulars(line: Line, /) -> Particulars:
    """What else a tenure's line says."""
    return Particulars(
        acting=line.get("acting", False),
        body=line.get("body"),
        note=line.get("note"),
        evidence=line.get("evidence", ()),
    )


def gap(line: Line, /) -> Gap:
    """A gap from its line."""
    return Gap(
        office=line["office"],
        of=owner(line),
        during=EdtfDate(line["during"]),
        vacant=line["vacant"],
        body=line.get("body"),
        note=line.get("note"),
    )


def finder(
    persons: Iterable[Person], /
) -> Callable[[str], tuple[Person, ...]]:
    """Who is meant by the `person` of a tenure's line: an id or a name."""
    known: dict[str, list[Person]] = {}
    ids: dict[str, Person] = {}
    for one in persons:
        known.setdefault(one.name, []).append(one)
        ids[one.id] = one

    def find(reference: str) -> tuple[Person, ...]:
        if reference in ids:
            return (ids[reference],)
        return tuple(known.get(reference, ()))

    return find


def surfaces_of(table: Mapping[str, Iterable[str]], /) -> tuple[str, ...]:
    """The names and aliases of frameworks, in order."""
    return tuple(
        dict.fromkeys(
            surface
            for name, aliases in table.items()
            for surface in (name, *aliases)
        )
    )
