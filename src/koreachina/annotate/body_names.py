"""Bodies that the registry knows, the longest name first.

A name is looked up in a dictionary by the capitalised word that opens it and
the letter after that, so that the search costs no more for a larger registry.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from koreachina.knowledge import Registry, vocabulary
from koreachina.model import Organization

from .body_line import Line, Word, plain
from .trie import alternation

_WINDOW = 40
"""How far before a name a word can show that it goes on, in characters."""


class Known(NamedTuple):
    """A surface of the registry in a text.

    Attributes:
        start: Offset of the surface.
        end: Offset after it.
        bodies: Whom it can name; nobody if it is a framework.
        weak: Whether it is also a plain word.
    """

    start: int
    end: int
    bodies: tuple[Organization, ...]
    weak: bool = False


class Gazetteer(NamedTuple):
    """What to look for.

    Attributes:
        surfaces: From each surface to its bodies; none for a framework.
        lengths: From the first word, less a possessive ending, and then that
            ending, a blank and a letter to the lengths of the surfaces that
            begin so, the longest first; nothing for those of one word.
        odd: For surfaces that no capitalised word opens, if there are any.
        telling: How those end: looking for that is quick.
        weak: Surfaces that are also plain words.
        ids: From each id to its body.
        cities: From each capital to the code of its state.
    """

    surfaces: Mapping[str, tuple[Organization, ...]]
    lengths: Mapping[str, Mapping[str, tuple[int, ...]]]
    odd: re.Pattern[str] | None
    telling: frozenset[str]
    weak: frozenset[str]
    ids: Mapping[str, Organization]
    cities: Mapping[str, str | None]


@lru_cache(maxsize=8)
def gazetteer(registry: Registry, /) -> Gazetteer:
    """A registry's bodies and frameworks made ready for searching."""
    surfaces: dict[str, tuple[Organization, ...]] = {
        plain(name): () for name in registry.frameworks
    }
    others = vocabulary.body_words().not_bodies
    for name, bodies in registry.body_surfaces.items():
        key = plain(name).removeprefix("the ")
        if key in others or "(" in key:
            continue
        surfaces[key] = tuple(dict.fromkeys((*surfaces.get(key, ()), *bodies)))
    lengths: dict[str, set[int]] = {}
    odd = []
    for name, bodies in surfaces.items():
        first, blank, rest = name.partition(" ")
        if not name[0].isupper():
            odd += [name] if bodies else []
        elif blank:
            lengths.setdefault(first + blank + rest[0], set()).add(len(name))
    return Gazetteer(
        surfaces=surfaces,
        lengths=_by_word(surfaces, lengths),
        odd=re.compile(rf"(?<!\w){alternation(odd)}(?!\w)") if odd else None,
        telling=frozenset(map(_ending, odd)),
        weak=frozenset(map(plain, registry.weak_surfaces)),
        ids={body.id: body for body in registry.organizations},
        cities={
            city: registry.surfaces[city].country
            for city in registry.capitals
            if city in registry.surfaces
        },
    )


def _by_word(
    surfaces: Iterable[str], lengths: Mapping[str, Iterable[int]]
) -> dict[str, dict[str, tuple[int, ...]]]:
    """The lengths by first word, and by what stands between it and the rest."""
    found: dict[str, dict[str, tuple[int, ...]]] = {
        name: {} for name in surfaces if " " not in name
    }
    for key, of in lengths.items():
        for ending in ("", "'", "'s"):
            first = key[:-2].removesuffix(ending)
            rest = key.removeprefix(first)
            found.setdefault(first, {})[rest] = tuple(sorted(of, reverse=True))
    return found


def _ending(name: str) -> str:
    """The noun that ends a name, or all of one that ends with a name."""
    last = name.rpartition(" ")[2]
    return last if last.islower() else name


def find_known(line: Line, known: Gazetteer, /) -> list[Known]:
    """The surfaces in a passage, which may overlap.

    Examples:
        >>> line = Line("At the UN Security Council, the UN chief spoke.", (), ())
        >>> for found in find_known(line, gazetteer(Registry.default())):
        ...     print(line.text[found.start : found.end])
        UN Security Council
        Security Council
        Council
        UN
    """
    found: list[Known | None] = []
    text, several, surfaces = line.text, known.lengths, known.surfaces
    for word in line.words:
        start, end, stop, name = word
        more = several.get(name)
        if more is None:
            if "-" in name:
                found += _parts(word, known)
            continue
        lengths = more.get(text[end : stop + 2])
        last = _longest(text, start, lengths, known) if lengths else None
        if last:
            found.append(_found(line, start, last, known))
        elif name in surfaces:
            found.append(_found(line, start, end, known))
        elif "-" in name:
            found += _parts(word, known)
    if known.odd is not None and any(map(text.__contains__, known.telling)):
        found += [
            _found(line, *match.span(), known)
            for match in known.odd.finditer(text)
            if not text[max(0, match.start() - 1) : match.start()].isalnum()
        ]
    return [
        one
        for one in found
        if one and not (one.bodies and (_shy(line, one) or _longer(line, one)))
    ]


def _found(line: Line, start: int, end: int, known: Gazetteer) -> Known | None:
    """The surface at some offsets, the state before a national body left out.

    "ROK Navy" is the Navy, while "Korean Air" is a name; "ROK military" is
    no name at all.
    """
    surface = line.text[start:end]
    bodies = known.surfaces[surface]
    rest = _without_state(line, start, end) if bodies else surface
    words = vocabulary.body_words()
    head = rest.rpartition(" ")[2].capitalize()
    if rest == surface or head in words.missions:
        return Known(start, end, bodies, surface in known.weak)
    national = head in words.national or rest in words.standing
    if national and rest in known.surfaces:
        return Known(end - len(rest), end, bodies)
    if rest.islower() or (rest in known.weak and goes_on(line, end)):
        return None
    return Known(start, end, bodies)


def _without_state(line: Line, start: int, end: int) -> str:
    """A surface without the adjective or abbreviation that opens it."""
    surface = line.text[start:end]
    found = line.state_from(start)
    if found is None:
        return surface.removeprefix("Korean ")
    if found.end < end and line.attributive(found):
        return line.text[found.end : end].strip()
    return surface


def _longest(
    text: str, start: int, lengths: Iterable[int], known: Gazetteer
) -> int | None:
    """The end of the longest surface of several words that begins here."""
    for length in lengths:
        end = start + length
        if (
            end <= len(text)
            and not text[end : end + 1].isalnum()
            and text[start:end] in known.surfaces
        ):
            return end
    return None


def _parts(word: Word, known: Gazetteer) -> Iterator[Known]:
    """Abbreviations joined by hyphens: "ASEAN-ROK"."""
    start = word.start
    for part in word.text.split("-"):
        if part.isupper() and part in known.surfaces:
            yield Known(start, start + len(part), known.surfaces[part])
        start += len(part) + 1


@cache
def _beside() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return (
        re.compile(r"[A-Z][\w'-]*+ (?:of |and |to )?\Z"),
        re.compile(r" (?:and )?[A-Z]"),
    )


def _shy(line: Line, found: Known) -> bool:
    """Whether a name made of common words is part of something longer.

    "Foreign Policy" is a journal, yet not in "Foreign Policy Adviser".
    """
    surface = line.text[found.start : found.end]
    if not vocabulary.body_words().fields.issuperset(surface.split()):
        return False
    before, after = _beside()
    offset = max(0, found.start - _WINDOW)
    return bool(
        before.search(line.text, offset, found.start)
        or after.match(line.text, found.end)
    )


def _longer(line: Line, found: Known) -> bool:
    """Whether a name with no head is part of another: "Korean Air Defense Zone"."""
    _, blank, last = line.text[found.start : found.end].rpartition(" ")
    if not blank or last.isupper() or last in vocabulary.body_words().heads:
        return False
    i = line.word_to(found.end)
    return i is not None and line.makes_other(i)


def goes_on(line: Line, end: int, /) -> bool:
    """Whether a capitalised word follows."""
    return (
        line.text[end : end + 1] == " "
        and line.text[end + 1 : end + 2].isupper()
    )
