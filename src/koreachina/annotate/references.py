"""Office-holders who are meant by their office: "the Chinese premier".

A phrase counts if no name stands beside it and the states are printed with
it, or with those who meet. Who held the office then, the registry tells; an
office that several hold, that was vacant, or that changed hands in the days
asked about names nobody.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from koreachina.knowledge import vocabulary
from koreachina.knowledge.offices import Office as KnownOffice
from koreachina.model import EdtfDate, Person

from .incumbents import Incumbents
from .moments import Moments
from .offices import Office, heads_pattern, office_ending, singulars
from .persons import Named
from .states import Found
from .trie import alternation


class Reference(NamedTuple):
    """An office without a name.

    Attributes:
        start: Offset of the phrase, the state before it included.
        end: Offset after its head.
        office: What is printed.
        counterpart: Whether it is the office of somebody named before it.
    """

    start: int
    end: int
    office: Office
    counterpart: bool


@cache
def _barred() -> re.Pattern[str]:
    """What shows, before an office, that no holder is meant."""
    words = alternation(vocabulary.people().indefinite)
    return re.compile(
        rf"(?:\A|[\s“\"(])(?:{words})(?: (?:the|a|an))?(?: new)? \Z",
        re.IGNORECASE,
    )


@cache
def _behind() -> re.Pattern[str]:
    """What shows, after an office, that no holder is meant."""
    nouns = alternation(vocabulary.people().meetings)
    return re.compile(
        r"-| [A-Z]|(?:’s|'s) |"
        rf"(?:’|') (?!(?:[a-z-]+ )?(?:{nouns})\b)"
    )


_OPENING = 24
"""How far before an office a word can bar it, in characters."""


def find_references(
    text: str,
    states: Sequence[Found],
    named: Sequence[Named],
    /,
    *,
    near: bool = False,
) -> Iterator[Reference]:
    """The offices in a text beside which no name stands, in order.

    Args:
        text: The text.
        states: Its states, in order.
        named: The persons it names, in order.
        near: Whether only offices close behind a state count.

    Examples:
        >>> text = "The foreign ministers met a president."
        >>> [text[r.start : r.end] for r in find_references(text, [], [])]
        ['foreign ministers']
    """
    titles = vocabulary.titles()
    for end, head in _near_heads(text, states) if near else _heads(text):
        counterpart = head in _counterparts()
        if head in titles.silent and not counterpart:
            continue
        if _behind().match(text, end) or _goes_on(text, end):
            continue
        office = office_ending(text, end, states)
        if office is None or (office.title is None and not counterpart):
            continue
        before = text[max(0, office.start - _OPENING) : office.start]
        if office.past or _barred().search(before):
            continue
        if _beside_name(text, office, end, named):
            continue
        yield Reference(
            office.start, end, _placed(office, text, end, states), counterpart
        )


def _heads(text: str) -> Iterator[tuple[int, str]]:
    """Where heads of offices end, with the heads in lower case."""
    for match in heads_pattern().finditer(text):
        yield match.end(), match.group().lower()


@cache
def _near_head() -> re.Pattern[str]:
    return re.compile(
        r"(?:’s|'s|’|')?(?: [\w-]+){0,4}? " + heads_pattern().pattern
    )


def _near_heads(
    text: str, states: Sequence[Found]
) -> Iterator[tuple[int, str]]:
    """The same, close behind states alone."""
    last = 0
    for found in states:
        match = None if found.place else _near_head().match(text, found.end)
        while match and match.end() <= found.end + _NEAR:
            if match.end() > last:
                last = match.end()
                yield last, match.group().rpartition(" ")[2].lower()
            match = _near_head().match(text, match.end())


_NEAR = 48
"""How far behind its state the head of an office can end, in characters."""


@cache
def _next_word() -> re.Pattern[str]:
    return re.compile(r" ([a-z-]+)")


def _goes_on(text: str, end: int) -> bool:
    """Whether a title goes on behind its first head ("chief envoy")."""
    match = _next_word().match(text, end)
    return match is not None and match[1] in singulars()


@cache
def _counterparts() -> frozenset[str]:
    return frozenset({"counterpart", "counterparts"})


def _beside_name(
    text: str, office: Office, end: int, named: Sequence[Named]
) -> bool:
    """Whether a phrase is the office of somebody who is named."""
    start = office.start
    i = bisect_right(named, start, key=lambda one: one.begin) - 1
    for one in named[max(0, i - 1) : i + 1]:
        stop = one.office.stop if one.office else 0
        if max(one.end, stop) > start:
            return True
        between = text[one.end : start]
        if between == " " or (
            between in {", ", ", the "}
            and (
                not office.countries or one.person.country in office.countries
            )
        ):
            return True
    following = named[i + 1] if i + 1 < len(named) else None
    return following is not None and (
        following.begin < end or text[end : following.begin] in {" ", ", "}
    )


@cache
def _from() -> re.Pattern[str]:
    return re.compile(r" (?:of|from) (?:both )?(?:the )?")


@cache
def _to() -> re.Pattern[str]:
    return re.compile(r" (?:to|in) (?:the )?")


@cache
def _and() -> re.Pattern[str]:
    return re.compile(r",? and (?:the )?|, (?:the )?|[-–/]")


def _placed(
    office: Office, text: str, end: int, states: Sequence[Found]
) -> Office:
    """The office with the states printed behind it, or as a subject."""
    i = bisect_left(states, (end,))
    if i < len(states):
        link = text[end : states[i].start]
        if _to().fullmatch(link):
            office = office._replace(to=states[i].state.country)
        elif not office.countries and _from().fullmatch(link):
            return office._replace(countries=_group(text, states, i))
    if not office.countries and office.plural:
        return office._replace(countries=_subjects(text, office, states, i))
    return office


def _group(text: str, states: Sequence[Found], i: int) -> tuple[str, ...]:
    """The codes of the states that are joined, from number `i` on."""
    found = [states[i]]
    for state in states[i + 1 : i + _GROUP]:
        if not _and().fullmatch(text, found[-1].end, state.start):
            break
        found.append(state)
    codes = (state.state.country for state in found)
    return tuple(dict.fromkeys(code for code in codes if code))


_GROUP = 12
"""The most states that are joined."""


@cache
def _hold() -> re.Pattern[str]:
    verbs = alternation(vocabulary.people().holding)
    return re.compile(rf" (?:will |to )?(?:{verbs}) (?:[\w-]+ ){{0,3}}")


def _subjects(
    text: str, office: Office, states: Sequence[Found], i: int
) -> tuple[str, ...]:
    """The states whose office-holders meet: "A and B hold ministers’ talks"."""
    i = bisect_left(states, (office.start,)) - 1
    if i < 1 or not _hold().fullmatch(text, states[i].end, office.start):
        return ()
    last = max(0, i - _GROUP)
    while i > last and _and().fullmatch(
        text, states[i - 1].end, states[i].start
    ):
        i -= 1
    found = _group(text, states, i)
    return found if len(found) > 1 else ()


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
