"""Who held an office that a text names, asked again and again.

One for each article: what the registry answers is kept, so that a title that
stands a hundred times is looked up once.
"""

from collections.abc import Iterable
from functools import cache, lru_cache

from koreachina.errors import QueryError
from koreachina.knowledge import Registry, vocabulary
from koreachina.knowledge.offices import Office, folded_title
from koreachina.model import EdtfDate, Person, Tenure


@cache
def _folded(title: str) -> tuple[str, ...]:
    return tuple(folded_title(title).split())


def ranks(title: str, /) -> frozenset[str]:
    """The words of a title that tell ranks apart ("vice")."""
    return vocabulary.people().ranks.intersection(_folded(title))


def same_title(one: str, other: str, /) -> bool:
    """Whether two titles may name one office: one is short for the other.

    Examples:
        >>> same_title("Minister", "Foreign Minister")
        True
        >>> same_title("Minister", "Vice Foreign Minister")
        False
        >>> same_title("Defense Minister", "Foreign Minister")
        False
    """
    first, second = _folded(one), _folded(other)
    if first[-1:] != second[-1:] and first[:1] != second[:1]:
        return False
    words, others = frozenset(first), frozenset(second)
    return ranks(one) == ranks(other) and (words <= others or others <= words)


@lru_cache(maxsize=4096)
def _titled(
    registry: Registry, title: str, country: str | None
) -> tuple[Office, ...]:
    return registry.offices_titled(title, country)


class Incumbents:
    """What a registry says of offices and their holders."""

    def __init__(self, registry: Registry, /) -> None:
        """Keeps the answers of a registry."""
        self.registry = registry
        self._offices: dict[tuple[str, str | None, bool], tuple[Office, ...]]
        self._offices = {}
        self._terms: dict[
            tuple[str, str, EdtfDate, str | None], tuple[Tenure, ...]
        ] = {}

    def offices(
        self, title: str, country: str | None, /, *, loose: bool = False
    ) -> tuple[Office, ...]:
        """The offices that a title names in a country, or in any.

        Args:
            title: As printed.
            country: The code of the holder's country, or None.
            loose: Whether words before the office may be left out, such as
                the body it belongs to.
        """
        key = title, country, loose
        found = self._offices.get(key)
        if found is None:
            found = _titled(self.registry, title, country)
            words = title.split()
            while not found and loose and len(words) > _FEWEST:
                if words.pop(0).lower() in vocabulary.people().ranks:
                    break
                found = _titled(self.registry, " ".join(words), country)
            self._offices[key] = found
        return found

    def terms(
        self,
        office: Office,
        country: str,
        on: EdtfDate,
        /,
        to: str | None = None,
    ) -> tuple[Tenure, ...]:
        """The tenures of an office that overlap a date."""
        key = office.name, country, on, to
        found = self._terms.get(key)
        if found is None:
            try:
                found = self.registry.holders(
                    office.name, country, on=on, to=to
                )
            except QueryError:
                found = ()
            self._terms[key] = found
        return found

    def sole(
        self, office: Office, country: str, on: EdtfDate, to: str | None
    ) -> Person | None:
        """The one holder of an office, where one person holds it at a time."""
        terms = self.terms(office, country, on)
        if not office.single_holder or not terms:
            return None
        if all(len(tenure.of) == 1 for tenure in terms):
            to = None
        try:
            return self.registry.holder(office.name, country, on=on, to=to)
        except QueryError:  # none was ever sent there
            return None

    def held(
        self, person: Person, on: EdtfDate | None, /
    ) -> Iterable[tuple[Office, Tenure]]:
        """The offices a person held on a date, or ever."""
        for tenure in self.registry.tenures_of(person):
            if on is None or tenure.term.overlaps(on):
                office = self._office(tenure.office)
                if office is not None:
                    yield office, tenure

    def called(
        self,
        surname: str,
        title: str,
        country: str | None,
        on: EdtfDate | None,
        /,
    ) -> list[Person]:
        """Those of a surname who held an office of a title on a date, or ever.

        Examples:
            >>> asked = Incumbents(Registry.default())
            >>> date = EdtfDate("2022-05-16")
            >>> found = asked.called("Park", "minister", "KOR", date)
            >>> [one.name for one in found]
            ['Park Jin']
        """
        return [
            person
            for person in self.registry.persons_of_surname(surname)
            if country in {None, person.country}
            and self.registry.tenures_of(person)
            and self.fits(person, title, on)
        ]

    def _office(self, name: str) -> Office | None:
        found = self.offices(name, None)
        return next((one for one in found if one.name == name), None)

    def fits(
        self,
        person: Person,
        title: str,
        on: EdtfDate | None,
        /,
    ) -> bool:
        """Whether a person held an office of a title on a date, or ever.

        Examples:
            >>> registry = Registry.default()
            >>> who, asked = registry.person("Wang Yi"), Incumbents(registry)
            >>> asked.fits(who, "minister", EdtfDate("2022-05-16"))
            True
            >>> asked.fits(who, "Premier", EdtfDate("2022-05-16"))
            False
        """
        named = {
            office.name
            for office in self.offices(title, person.country, loose=True)
        }
        single = " " not in title
        return any(
            office.name in named
            or (
                single
                and any(
                    same_title(title, printed)
                    for printed in office.titles_in(tenure.of[0])
                )
            )
            for office, tenure in self.held(person, on)
        )


_FEWEST = 2
"""A title of fewer words is not what is left of a longer one."""
