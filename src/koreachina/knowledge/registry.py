"""The registry: who can act, and who held which office when.

`tables` says what it holds, and describes the file of the states; `facts`
describes those of all other actors.
"""

import datetime as dt
import os
from functools import cache
from typing import final

from koreachina.errors import QueryError
from koreachina.model import EdtfDate, Organization, Person, State, Tenure

from . import _read, loading, lookup
from .facts import Shipped
from .offices import Office, folded_title
from .tables import Tables
from .tenures import Particulars


@final
class Registry(Tables):
    """The states, bodies, persons, offices and tenures to look for in a text.

    All but the states are read, and indexed, when first asked for.

    Attributes:
        states: All of them, in the order of the data.
        capitals: The surfaces that name a city: "in Seoul" is a place.
        facts: Where all else comes from.
        surfaces: From every printed form to its state.

    Raises:
        ValueError: A surface names two states.
        TypeError: A field is of another type.

    Examples:
        >>> registry = Registry.default()
        >>> registry.state("DPRK").name, registry.state("KOR").name
        ('North Korea', 'South Korea')
        >>> registry.surfaces["Pyongyang"].country
        'PRK'
        >>> [body.country for body in registry.body_surfaces["KCNA"]]
        ['PRK']
    """

    __slots__ = ()

    @classmethod
    def default(cls) -> "Registry":
        """The registry that the library ships; made once."""
        return _default()

    def extend(self, *files: str | os.PathLike[str]) -> "Registry":
        """This registry with the actors, offices and tenures of files.

        Each line of a file is a JSON object whose `kind` is `state`,
        `organization`, `person`, `office`, `tenure` or `framework`; its other
        keys are those of the shipped files. A tenure with the person, office
        and start of one that lasts ends that one. An office of a known name
        with titles for new countries adds these.

        Args:
            files: Paths of JSON Lines files in UTF-8, taken as one.

        Raises:
            RegistryError: A line does not hold; the error lists every fault
                of every file, and nothing is taken.
            OSError: A file cannot be read.

        Examples:
            >>> from pathlib import Path
            >>> line = '{"kind": "person", "name": "Li Wenbo", "country": "CHN"}'
            >>> _ = Path("mine.jsonl").write_text(line, encoding="utf-8")
            >>> Registry.default().extend("mine.jsonl").person("Li Wenbo").id
            'person-li-wenbo-chn'
        """
        from . import extending

        return extending.extended(self, files)

    def persons_of_surname(self, surname: str, /) -> tuple[Person, ...]:
        """The persons who are called by a surname, in order.

        Examples:
            >>> [p.name for p in Registry.default().persons_of_surname("Cheong")]
            ['Cheong In-kyo']
        """
        return self._index.surnames.get(surname, ())

    def state(self, name_or_code: str, /) -> State:
        """The state of a name, in any case, or of a country code.

        Args:
            name_or_code: Any surface ("South Korea", "ROK", "Seoul"), or an
                ISO 3166-1 alpha-3 code in capitals ("KOR").

        Raises:
            QueryError: There is no such state.
            TypeError: It is no string.

        Examples:
            >>> Registry.default().state("rok").country
            'KOR'
            >>> Registry.default().state("Korea")
            Traceback (most recent call last):
            ...
            koreachina.errors.QueryError: unknown state 'Korea', expected a name such as 'South Korea' or a code such as 'KOR'
        """
        found = lookup.find_state(self._index.states_named, name_or_code)
        if found is None:
            msg = (
                f"unknown state {name_or_code!r}, expected a name such as"
                " 'South Korea' or a code such as 'KOR'"
            )
            raise QueryError(msg)
        return found

    def person(self, name: str, /, country: str | None = None) -> Person:
        """The person of a name, in any spelling known, or of an id.

        Args:
            name: A name, in any case and with or without hyphens, or an id.
            country: A code or a state's name, where several share the name.

        Raises:
            QueryError: There is no such person, or there are several.

        Examples:
            >>> Registry.default().person("Yoon Byung Se").name
            'Yun Byung-se'
        """
        code = None if country is None else self.code(country)
        return self._index.persons_named.only("person", name, code)

    def organization(
        self, name: str, /, country: str | None = None
    ) -> Organization:
        """The body of a name or abbreviation, or of an id.

        Args:
            name: A name, in any case, or an id.
            country: A code or a state's name, where several share the name.

        Raises:
            QueryError: There is no such body, or there are several.

        Examples:
            >>> Registry.default().organization("MOFA", "KOR").name
            'Ministry of Foreign Affairs'
        """
        code = None if country is None else self.code(country)
        return self._index.bodies_named.only("organization", name, code)

    def office(
        self, name_or_title: str, /, country: str | None = None
    ) -> Office:
        """The office of a name, or of a title printed in a country.

        Args:
            name_or_title: "foreign minister", "Secretary of State".
            country: A code or a state's name; None for any.

        Raises:
            QueryError: There is no such office, or there are several.

        Examples:
            >>> Registry.default().office("Secretary of State", "USA").name
            'foreign minister'
        """
        code = None if country is None else self.code(country)
        found = self._index.offices_named.get(folded_title(name_or_title))
        if found and (code is None or code in found.countries):
            return found
        titled = self.offices_titled(name_or_title, code)
        if len(titled) != 1:
            raise lookup.no_office(self.offices, name_or_title, code, titled)
        return titled[0]

    def offices_titled(
        self, title: str, country: str | None
    ) -> tuple[Office, ...]:
        """The offices that a printed title may name, none if unknown.

        Case, number, hyphens and common spellings do not count. The state
        may stand in the title ("South Korean Foreign Minister"), and so may
        the state to which an ambassador is sent.

        Args:
            title: The title, as printed beside a name.
            country: The code of the holder's country; None for any.

        Examples:
            >>> registry = Registry.default()
            >>> [o.name for o in registry.offices_titled("nuclear envoys", "KOR")]
            ['nuclear envoy']
            >>> [o.name for o in registry.offices_titled("Secretary of State", "KOR")]
            []
        """
        return lookup.offices_titled(
            self._index.titles, self._index.states_named, title, country
        )

    def tenures_of(self, person: Person, /) -> tuple[Tenure, ...]:
        """A person's tenures, in order of their terms.

        Examples:
            >>> registry = Registry.default()
            >>> [t.office for t in registry.tenures_of(registry.person("Qin Gang"))][-1]
            'state councilor'
        """
        return self._index.by_person.get(person.id, ())

    def particulars(self, tenure: Tenure, /) -> Particulars:
        """What else is known of a tenure: acting, party, notes, evidence.

        Examples:
            >>> registry = Registry.default()
            >>> [tenure] = registry.holders(
            ...     "defense minister", "KOR", on="2025-01-15"
            ... )
            >>> tenure.person.name, registry.particulars(tenure).acting
            ('Kim Seon-ho', True)
        """
        return self._index.particulars.get(tenure) or Particulars()

    def code(self, country: str, /) -> str:
        """The code of a country given by its code or by any name.

        Raises:
            QueryError: There is no such country.
            TypeError: It is no string.

        Examples:
            >>> Registry.default().code("Seoul"), Registry.default().code("UN")
            ('KOR', 'UNO')
        """
        return self._index.code(country)

    def holders(
        self,
        office: str,
        country: str,
        *,
        on: EdtfDate | dt.date | str,
        to: str | None = None,
    ) -> tuple[Tenure, ...]:
        """As the function `holders`, in this registry."""
        from . import holding

        return holding.terms(self, office, country, on=on, to=to)

    def holder(
        self,
        office: str,
        country: str,
        *,
        on: EdtfDate | dt.date | str,
        to: str | None = None,
    ) -> Person | None:
        """As the function `holder`, in this registry."""
        from . import holding

        return holding.sole(self, office, country, on=on, to=to)


@cache
def _default() -> Registry:
    lines = _read.lines("states.jsonl")
    return Registry(
        states=map(loading.state, lines),
        capitals=[city for line in lines for city in line.get("capitals", ())],
        facts=Shipped(),
    )
