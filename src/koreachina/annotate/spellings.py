"""Spellings of one name, and names that are nearly the same."""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache

from koreachina.knowledge import Registry
from koreachina.model import EdtfDate, Person

from .incumbents import Incumbents
from .letters import apart


@lru_cache(maxsize=4096)
def key_of(name: str, /) -> str:
    """What all spellings of a name have in common.

    Examples:
        >>> key_of("Kim Sang-Jin") == key_of("Kim Sang Jin")
        True
    """
    spaced = _hyphen().sub(" ", name)
    return " ".join(spaced.casefold().split()).replace("'", "’")


@cache
def _hyphen() -> re.Pattern[str]:
    return re.compile(r"[-‐‑–]")


@lru_cache(maxsize=4096)
def named(registry: Registry, name: str, /) -> tuple[Person, ...]:
    """The persons of a registry who bear a name, in any spelling of it.

    Examples:
        >>> [one.name for one in named(Registry.default(), "Yun Byung Se")]
        ['Yun Byung-se']
    """
    surfaces = registry.person_surfaces
    if name in surfaces:
        return surfaces[name]
    apart = unicodedata.normalize("NFKD", name)
    plain = "".join(one for one in apart if not unicodedata.combining(one))
    words = re.split(r"[- ]", plain.replace("’", "'"))
    first, *rest = [f"{word[:1].upper()}{word[1:].lower()}" for word in words]
    spellings = {
        name.replace("’", "'"): None,
        plain: None,
        " ".join((first, *rest)): None,
        f"{first} {'-'.join((*rest[:1], *map(str.lower, rest[1:])))}": None,
        f"{first} {''.join((*rest[:1], *map(str.lower, rest[1:])))}": None,
    }
    return next((surfaces[one] for one in spellings if one in surfaces), ())


_SHORT, _LONG = 6, 9
"""From how many letters on one, or two, may differ."""


def nearly(one: str, other: str, /) -> bool:
    """Whether two names are so alike that one may be a misprint.

    Examples:
        >>> nearly("Wang Wenbo", "Wang Wembo"), nearly("Li Bo", "Li Ba")
        (True, False)
    """
    first, second = key_of(one), key_of(other)
    letters = min(len(first), len(second))
    most = (letters >= _SHORT) + (letters >= _LONG)
    return 0 < apart(first, second, most=most) <= most


def holders_nearly_named(
    incumbents: Incumbents,
    name: str,
    title: str,
    country: str | None,
    dates: Iterable[EdtfDate],
) -> list[Person]:
    """The holders of an office on a date whose name is nearly this one."""
    for date in dates:
        found = {
            tenure.person.id: tenure.person
            for office in incumbents.offices(title, country, loose=True)
            for code in ([country] if country else office.countries)
            for tenure in incumbents.terms(office, code, date)
            if any(
                nearly(name, other)
                for other in (tenure.person.name, *tenure.person.aliases)
            )
        }
        if found:
            return list(found.values())
    return []
