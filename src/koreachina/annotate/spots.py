"""Where a text names a person, in full or beside a title."""

import re
from collections import deque
from collections.abc import Container, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from koreachina.knowledge import Registry, vocabulary

from .appositions import office_after
from .heads import misprinted_head
from .names import Name, name_after
from .offices import Office, office_before
from .possible_names import NEEDLESS, STATE, possible_names
from .runs import Run
from .ships import is_ship
from .states import Found
from .western import nested


class Spot(NamedTuple):
    """A place in a text where a person is named.

    Attributes:
        start: Offset of the name.
        end: Offset after it.
        text: As printed.
        surname: The part by which the person is called later on.
        office: What stands beside the name, or None.
        country: The code of the state that is printed with it, or None.
        alone: Whether the name is a surname alone.
    """

    start: int
    end: int
    text: str
    surname: str
    office: Office | None
    country: str | None
    alone: bool

    @property
    def title(self) -> str | None:
        """The office as printed beside the name, or None."""
        return self.office.title if self.office else None

    @property
    def sought(self) -> str | None:
        """The title to look for: a misprint of it mended."""
        title = self.title
        if title is None:
            return None
        before, blank, last = title.rpartition(" ")
        return before + blank + (misprinted_head(last) or last)

    @property
    def begin(self) -> int:
        """Where the office before the name begins, or the name."""
        return (
            min(self.office.start, self.start) if self.office else self.start
        )


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(r",? and |, ")


def find_spots(
    text: str,
    runs: Sequence[Run],
    states: Sequence[Found],
    surfaces: Container[str],
    registry: Registry,
    /,
) -> list[Spot]:
    """The names of a text that are full, or stand beside a title.

    Args:
        text: The text.
        runs: Its capitalised words.
        states: Its states, in order.
        surfaces: Names of states, which are no part of a person's.
        registry: Whose persons are known by name.

    Examples:
        >>> from .runs import capital_runs
        >>> text, registry = "Envoy Poe met Li Wenbo.", Registry.default()
        >>> found = find_spots(text, capital_runs(text), [], (), registry)
        >>> [spot.text for spot in found]
        ['Poe', 'Li Wenbo']
    """
    found: list[Spot] = []
    end = 0
    shared: Office | None = None
    index = 0
    names = deque(possible_names(text, runs, surfaces, registry))
    while names:
        name, proof = names.popleft()
        start = name.start
        if start < end or _called_after(text, start, name.end):
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
        if office is None or office.title is None:
            behind = office_after(text, name.end, states)
            if behind is not None:
                office = _both(office, behind, start)
        if proof is not NEEDLESS and not _proven(office, proof):
            continue
        end = name.end
        printed = text[start:end]
        found.append(
            Spot(
                start,
                end,
                printed,
                name.surname,
                office,
                shared_country(office, index)
                or country_of_body(office, registry)
                or _ranked(text, office, name.end, states, registry),
                " " not in printed,
            )
        )
        one = _joined_surname(text, end, surfaces) if shared else None
        if one and (not names or names[0][0].start > one.start):
            names.appendleft((one, NEEDLESS))
    return found


def _called_after(text: str, start: int, end: int) -> bool:
    """Whether a name is that of a ship, a school or the like."""
    if nested(text, end) or is_ship(text, start, end):
        return True
    before = text[max(0, start - _BEFORE) : start]
    word = before.rstrip(" ").rpartition(" ")[2]
    return word in vocabulary.people().not_before


_BEFORE = 14
"""How long a word before a name can be, in characters."""


def _joined_surname(
    text: str, end: int, surfaces: Container[str]
) -> Name | None:
    """The surname that is joined to a name and shares its office."""
    joint = _joint().match(text, end)
    if joint is None:
        return None
    name = name_after(text, joint.end(), surfaces)
    if name is None or " " in text[name.start : name.end]:
        return None
    return name


def _both(before: Office | None, behind: Office, start: int) -> Office:
    """The office after a name, with the state before it."""
    return behind._replace(
        start=start if before is None else before.start,
        countries=behind.countries
        or (() if before is None else before.countries),
    )


def _proven(office: Office | None, proof: str) -> bool:
    """Whether what stands beside a name proves that it is one."""
    return office is not None and (
        office.title is not None or (proof == STATE and bool(office.countries))
    )


def _ranked(
    text: str,
    office: Office | None,
    end: int,
    states: Sequence[Found],
    registry: Registry,
) -> str | None:
    """The state of a rank's holder, by the office behind the name."""
    if office is None or not (office.title or "").endswith("."):
        return None
    behind = office_after(text, end, states)
    return shared_country(behind, 0) or country_of_body(behind, registry)


def country_of_body(
    office: Office | None, registry: Registry, /
) -> str | None:
    """The state of the body that an office names, where no state is printed.

    Examples:
        >>> office = Office("WPK secretary", (), start=0, plural=False)
        >>> country_of_body(office, Registry.default())
        'PRK'
    """
    if office is None or office.title is None or office.plural:
        return None
    return _country_named(office.title, registry)


@lru_cache(maxsize=1 << 12)
def _country_named(title: str, registry: Registry) -> str | None:
    """The country of the one body whose name stands in a title."""
    words = title.split()
    known = registry.body_surfaces
    codes: set[str | None] = set()
    for first, word in enumerate(words):
        if not word[0].isupper():
            continue
        for last in range(min(len(words), first + _LONGEST_BODY), first, -1):
            surface = " ".join(words[first:last]).rstrip(",;")
            if surface in known and surface not in registry.weak_surfaces:
                codes.update(body.country for body in known[surface])
                break
    return codes.pop() if len(codes) == 1 else None


_LONGEST_BODY = 6
"""The most words of a body's name in a title."""


def shared_country(office: Office | None, index: int, /) -> str | None:
    """The state of the name that is number `index` to share an office.

    Examples:
        >>> office = Office("envoy", ("CHN", "KOR"), start=0, plural=True)
        >>> shared_country(office, 1)
        'KOR'
    """
    if office is None or not office.countries:
        return None
    return office.countries[min(index, len(office.countries) - 1)]
