"""Office-holders who take part in an entry without being named in it."""

from collections.abc import Sequence

from koreachina.model import EdtfDate, Person

from .deputies import Deputies
from .incumbents import Incumbents
from .persons import Named
from .references import find_references
from .states import Found


def implied_persons(
    incumbents: Incumbents,
    text: str,
    states: Sequence[Found],
    named: Sequence[Named],
    date: EdtfDate | None,
    /,
) -> list[Person]:
    """The holders, on the day of an entry, of the offices it names.

    Args:
        incumbents: What the registry knows of offices.
        text: The entry.
        states: Its states, in order.
        named: The persons it names, in order; none of them is implied.
        date: Its date; None, where it is lost, implies nobody.

    Examples:
        >>> from koreachina.knowledge import Registry
        >>> from .states import find_states, gazetteer
        >>> registry = Registry.default()
        >>> text = "Chinese and ROK defense ministers talk in Hanoi."
        >>> found = implied_persons(
        ...     Incumbents(registry),
        ...     text,
        ...     find_states(text, gazetteer(registry)),
        ...     [],
        ...     EdtfDate("2019-06-01"),
        ... )
        >>> [person.name for person in found]
        ['Wei Fenghe', 'Jeong Kyeong-doo']
    """
    if date is None:
        return []
    here = {one.person.id for one in named}
    deputies = Deputies(incumbents, text, states, named)
    found = {
        person.id: person
        for reference in find_references(text, states, named)
        for person in deputies.holders(reference, [date])
    }
    return [person for id_, person in found.items() if id_ not in here]
