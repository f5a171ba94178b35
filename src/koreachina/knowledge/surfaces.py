"""From printed names to the actors that bear them."""

import unicodedata
from collections.abc import Iterable, Mapping
from typing import TypeVar

from koreachina.model import Organization, Person

Named = TypeVar("Named", Person, Organization)


def by_surface(actors: Iterable[Named], /) -> Mapping[str, tuple[Named, ...]]:
    """From each name and alias to all actors that bear it, in order.

    A surface with an apostrophe stands there with either form of it.

    Examples:
        >>> paper = Organization(name="People's Daily")
        >>> list(by_surface([paper]))
        ["People's Daily", 'People’s Daily']
    """
    found: dict[str, list[Named]] = {}
    for actor in actors:
        for surface in _spellings(actor):
            found.setdefault(surface, []).append(actor)
    return {surface: tuple(of) for surface, of in found.items()}


def _spellings(actor: Named) -> Iterable[str]:
    surfaces = dict.fromkeys((actor.name, *actor.aliases))
    for surface in tuple(surfaces):
        if "'" in surface or "’" in surface:
            surfaces[surface.replace("’", "'")] = None
            surfaces[surface.replace("'", "’")] = None
    return surfaces


def by_id(actors: Iterable[Named], /) -> Mapping[str, Named]:
    """From each id to its actor."""
    return {actor.id: actor for actor in actors}


def folded(name: str, /) -> str:
    """A name without regard to case, accents, hyphens and blanks.

    Examples:
        >>> folded("Kim Jong-un") == folded("KIM JONG UN")
        True
    """
    plain = unicodedata.normalize("NFKD", name).casefold()
    return "".join(c for c in plain if c.isalnum())


def by_folded(
    surfaces: Mapping[str, tuple[Named, ...]], /
) -> Mapping[str, tuple[Named, ...]]:
    """From each folded surface to all actors that bear it, in order."""
    found: dict[str, dict[Named, None]] = {}
    for surface, of in surfaces.items():
        found.setdefault(folded(surface), {}).update(dict.fromkeys(of))
    return {surface: tuple(of) for surface, of in found.items()}
