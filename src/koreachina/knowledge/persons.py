"""Persons, and the part of a name by which one is called.

The facts stand in `data/persons.jsonl`, one person a line::

    {"name": "Yun Byung-se", "country": "KOR",
     "aliases": ["Yun Byung Se", "Yoon Byung-se", "윤병세"]}

`id` may be given where two persons share a name and a country, and `surname`
where the country does not tell which part of the name it is.
"""

from collections.abc import Iterable, Mapping

from koreachina.model import Person

_SURNAME_FIRST = frozenset({"CHN", "KOR", "PRK", "TWN", "VNM", "HKG", "MAC"})


def surname_of(person: Person, /) -> str:
    """The surname by its usual place in the names of a country.

    Examples:
        >>> surname_of(Person(name="Wang Yi", country="CHN"))
        'Wang'
        >>> surname_of(Person(name="Sung Kim", country="USA"))
        'Kim'
    """
    words = person.name.split(" ")
    return words[0] if person.country in _SURNAME_FIRST else words[-1]


def surname_index(
    persons: Iterable[Person], surnames: Mapping[str, str], /
) -> Mapping[str, tuple[Person, ...]]:
    """From each surname to the persons who bear it."""
    found: dict[str, list[Person]] = {}
    for person in persons:
        name = surnames.get(person.id) or surname_of(person)
        found.setdefault(name, []).append(person)
    return {name: tuple(of) for name, of in found.items()}
