"""Persons named in an article, and who is meant by a surname alone.

First every full name of every passage is found, by its shape or by the title
before it; what the passages say about one name (its state) holds for all of
them. Then the surnames alone are resolved: to the person with that surname
who was named last before, or else to the one who is named later.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Container, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from koreachina.knowledge import vocabulary
from koreachina.model import Person

from .names import Name, find_names, name_after
from .offices import Office, head_pattern, office_before
from .states import Found


class Named(NamedTuple):
    """A person's name in a text.

    Attributes:
        start: Offset of the name.
        end: Offset after it.
        person: Who is named.
        title: The office printed beside it, or None.
        begin: Offset where the office, or the state before it, begins.
    """

    start: int
    end: int
    person: Person
    title: str | None
    begin: int


class _Full(NamedTuple):
    name: Name
    text: str
    office: Office | None
    country: str | None
    alone: bool


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(r",? and |, ")


def _full_names(
    text: str, states: Sequence[Found], surfaces: Container[str]
) -> list[_Full]:
    """The names of a text that are full, or stand after a title."""
    found: list[_Full] = []
    by_shape = {name.start: name for name in find_names(text, surfaces)}
    by_title: dict[int, Name] = {}
    for match in head_pattern().finditer(text):
        start = match.end()
        if start not in by_shape:
            name = name_after(text, start, surfaces)
            if name is not None and _trusted(match, text, name):
                by_title[start] = name
    end = 0
    shared: Office | None = None
    index = 0
    for start, name in sorted({**by_title, **by_shape}.items()):
        if start < end:
            continue
        office = office_before(text, start, states)
        joint = _joint().fullmatch(text, end, start)
        if office is None and shared and joint:
            index += 1
            office = shared._replace(start=start)
            shared = None if "and" in joint.group() else shared
        else:
            shared = office if office and office.plural else None
            index = 0
        if name.weak and (office is None or not _titled(office)):
            continue
        end = name.end
        alone = " " not in text[start:end]
        country = _country(office, index)
        found.append(_Full(name, text[start:end], office, country, alone))
    return found


def _titled(office: Office) -> bool:
    return office.title is not None or bool(office.countries)


def _trusted(match: re.Match[str], text: str, name: Name) -> bool:
    """Whether words after a title are a name: one word needs a capital."""
    return " " in text[name.start : name.end] or match.group()[0].isupper()


def _country(office: Office | None, index: int) -> str | None:
    """The state of the name that is number `index` to share an office."""
    if office is None or not office.countries:
        return None
    return office.countries[min(index, len(office.countries) - 1)]


class _Place(NamedTuple):
    passage: int
    offset: int


class Roll:
    """Everybody whom the passages of one article name."""

    def __init__(
        self,
        texts: Sequence[str],
        states: Sequence[Sequence[Found]],
        surfaces: Container[str],
    ) -> None:
        """Finds the full names.

        Args:
            texts: The passages.
            states: The states of each.
            surfaces: Names of states, which are no part of a person's.
        """
        self._full = [
            _full_names(text, found, surfaces)
            for text, found in zip(texts, states, strict=True)
        ]
        self._people = _people(self._full)
        self._called: dict[str, list[tuple[_Place, str]]] = {}
        self._lone: dict[str, str] = {}
        for i, full in enumerate(self._full):
            for one in full:
                if one.alone:
                    self._lone.setdefault(one.text, one.text)
                else:
                    self._called.setdefault(one.name.surname, []).append(
                        (_Place(i, one.name.start), one.text)
                    )

        self._known = frozenset((*self._called, *self._lone))

    def named(self, passage: int, text: str, /) -> list[Named]:
        """The persons whom one passage names, in order."""
        full = self._full[passage]
        result = []
        for one in full:
            name = one.text
            if one.alone:
                name = self._meant(name, _Place(passage, one.name.start))
            result.append(
                Named(
                    one.name.start,
                    one.name.end,
                    self._people[name],
                    one.office.title if one.office else None,
                    one.office.start if one.office else one.name.start,
                )
            )
        taken = [(named.begin, named.end) for named in result]
        for start, end in _surnames_alone(text, self._known):
            i = bisect_right(taken, (start, end)) - 1
            if i >= 0 and start < taken[i][1]:
                continue
            name = self._meant(text[start:end], _Place(passage, start))
            result.append(Named(start, end, self._people[name], None, start))
        return sorted(result, key=lambda named: named.start)

    def _meant(self, surname: str, here: _Place) -> str:
        """The name of the person who is called by a surname here."""
        people = self._called.get(surname)
        if not people:
            return self._lone[surname]
        i = bisect_right(people, (here, "")) - 1
        return people[max(i, 0)][1]


def _people(passages: Sequence[Sequence[_Full]]) -> Mapping[str, Person]:
    """One person for each name, with the state that is printed most often."""
    votes: dict[str, Counter[str]] = {}
    for full in passages:
        for one in full:
            count = votes.setdefault(one.text, Counter())
            if one.country is not None:
                count[one.country] += 1
    return {
        name: Person(
            name=name,
            country=count.most_common(1)[0][0] if count else None,
        )
        for name, count in votes.items()
    }


@cache
def _capitalised() -> re.Pattern[str]:
    return re.compile(r"(?<![\w’'])[A-Z][a-z]++(?!\w| [A-Z][a-z])")


def _surnames_alone(text: str, known: Container[str]) -> list[tuple[int, int]]:
    """Where a surname stands that is no part of a longer name."""
    result = []
    weak = vocabulary.surnames().weak
    for match in _capitalised().finditer(text):
        word = match.group()
        if word in known and word not in weak:
            start = match.start()
            before = text[max(0, start - 24) : start].rpartition(" ")[0]
            last = before.rpartition(" ")[2]
            if text[start - 1 : start] != " " or _free(last):
                result.append(match.span())
    return result


def _free(word: str) -> bool:
    """Whether a name can begin after a word: it is no part of one itself."""
    if not word[:1].isupper() or not word[-1].isalnum():
        return True
    if word.endswith(("’s", "'s")):
        return True
    titles = vocabulary.titles()
    return word in titles.not_names or word.lower() in titles.heads
