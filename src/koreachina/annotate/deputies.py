"""Office-holders who are meant by their office: "the Chinese premier".

Who held the office then, the registry tells; an office that several hold,
that was vacant, or that changed hands in the days asked about names nobody.
"""

from bisect import bisect_left
from collections.abc import Sequence

from koreachina.knowledge import vocabulary
from koreachina.knowledge.offices import Office as KnownOffice
from koreachina.model import EdtfDate, Person

from .incumbents import Incumbents
from .moments import Moments
from .persons import Named
from .references import Reference, find_references
from .states import Found


class Deputies:
    """Finds who is meant by the offices of one text."""

    def __init__(
        self,
        incumbents: Incumbents,
        text: str,
        states: Sequence[Found],
        named: Sequence[Named],
        /,
    ) -> None:
        """Keeps what stands beside the references."""
        self._incumbents = incumbents
        self._text = text
        self._named = named
        self._places = {found.state.country for found in states if found.place}

    def holders(
        self, reference: Reference, dates: Sequence[EdtfDate], /
    ) -> list[Person]:
        """The holders of an office on the first date that settles any.

        One for each state at most, in the order of the states.
        """
        countries = reference.office.countries
        for date in dates:
            people = [
                person
                for country in countries
                for person in [self._holder(reference, country, date)]
                if person is not None
            ]
            if people:
                return people
        return []

    def _holder(
        self, reference: Reference, country: str, date: EdtfDate
    ) -> Person | None:
        to = reference.office.to or self._receiving(country)
        people = {
            person.id: person
            for office in self._offices(reference, country, date)
            for person in [self._incumbents.sole(office, country, date, to)]
            if person is not None
        }
        return next(iter(people.values())) if len(people) == 1 else None

    def _receiving(self, sender: str) -> str | None:
        """The one state that is a place in the text, or named beside."""
        places = self._places - {sender}
        return next(iter(places)) if len(places) == 1 else None

    def _offices(
        self, reference: Reference, country: str, date: EdtfDate
    ) -> Sequence[KnownOffice]:
        if reference.counterpart:
            return self._same(reference, country, date)
        title = reference.office.title or ""
        people = vocabulary.people()
        if title.lower() in people.leaders:
            return self._highest(reference, country)
        return self._incumbents.offices(title, country)

    def _highest(
        self, reference: Reference, country: str
    ) -> list[KnownOffice]:
        """The highest office of a state, if those who meet have equals."""
        leading = vocabulary.people().leading[:2]
        found = {
            code: [
                office
                for name in leading
                for office in self._incumbents.offices(name, code)
                if office.name == name
            ]
            for code in reference.office.countries
        }
        return found[country][:1] if all(found.values()) else []

    def _same(
        self, reference: Reference, country: str, date: EdtfDate
    ) -> list[KnownOffice]:
        """The offices, in a state, of the person named before."""
        i = bisect_left(
            self._named, reference.start, key=lambda one: one.start
        )
        if not i:
            return []
        one = self._named[i - 1]
        if one.title is not None and one.person.country is not None:
            known = self._incumbents.offices(one.title, one.person.country)
            names = [office.name for office in known]
        else:
            names = [
                office.name
                for office, _ in self._incumbents.held(one.person, date)
                if office.single_holder
            ]
        return [
            office
            for name in names
            for office in self._incumbents.offices(name, country)
            if office.name == name
        ]


def find_holders(
    incumbents: Incumbents,
    text: str,
    states: Sequence[Found],
    named: Sequence[Named],
    moments: Moments,
    /,
) -> list[Named]:
    """The persons who are meant by an office, where one holds it, in order.

    Examples:
        >>> from koreachina.knowledge import Registry
        >>> from .states import find_states, gazetteer
        >>> registry = Registry.default()
        >>> text = "The Russian foreign minister flew home."
        >>> found = find_holders(
        ...     Incumbents(registry),
        ...     text,
        ...     find_states(text, gazetteer(registry)),
        ...     [],
        ...     Moments(EdtfDate("2014-05")),
        ... )
        >>> [text[one.start : one.end] + ": " + one.person.name for one in found]
        ['Russian foreign minister: Sergei Lavrov']
    """
    deputies = Deputies(incumbents, text, states, named)
    return [
        Named(
            reference.start,
            reference.end,
            person,
            reference.office.title,
            reference.start,
            reference.office,
        )
        for reference in find_references(text, states, named, near=True)
        if len(reference.office.countries) == 1 and not reference.office.plural
        for person in deputies.holders(reference, moments.at(reference.start))
    ]
