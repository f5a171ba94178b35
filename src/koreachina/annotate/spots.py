"""Where a text names a person, in full, by a title, or by the surname alone.

Four things make a name: its shape, a given name of the list, a title beside
it, or that the registry knows it. Each is found in one pass.
"""

import re
from bisect import bisect_left
from collections import deque
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from koreachina.knowledge import Registry, vocabulary

from .appositions import after_titles, office_after
from .names import Name, find_names, is_surname, name_after
from .offices import Office, misprinted_head, office_before
from .runs import Run
from .states import Found
from .western import find_given_names, find_western_names, nested


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
    names = deque(_names(text, runs, surfaces, registry))
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
        if proof is not _NEEDLESS and not _proven(office, proof):
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
                _country(office, index),
                " " not in printed,
            )
        )
        one = _joined_surname(text, end, surfaces) if shared else None
        if one and (not names or names[0][0].start > one.start):
            names.appendleft((one, _NEEDLESS))
    return found


def _called_after(text: str, start: int, end: int) -> bool:
    """Whether a name is that of a ship, a school or the like."""
    if nested(text, end):
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


_TITLE, _STATE, _NEEDLESS = "title", "title or state", "nothing"
"""What must stand beside a name, for it to be one."""


def _names(
    text: str,
    runs: Sequence[Run],
    surfaces: Container[str],
    registry: Registry,
) -> list[tuple[Name, str]]:
    """What may be a name, in order, and what must stand beside it."""
    several = [run for run in runs if len(run.words) > 1]
    given = {name.start: name for name in find_given_names(several, surfaces)}
    found = {
        name.start: (name, _TITLE)
        for name in find_western_names(text, several, surfaces)
    }
    found.update((start, (name, _NEEDLESS)) for start, name in given.items())
    for name in find_names(text, surfaces, several):
        proof = _STATE if name.weak else _NEEDLESS
        _take(found, name, proof)
    for name in _known_names(several, registry):
        _take(found, name, _NEEDLESS)
    for start, capital in after_titles(text, runs):
        known = found.get(start)
        if known is None or known[1] == _TITLE or known[0] == given.get(start):
            after = name_after(text, start, surfaces)
            if after and _trusted(text[start : after.end], capital):
                found[start] = after, _NEEDLESS
    return [found[start] for start in sorted(found)]


def _take(found: dict[int, tuple[Name, str]], name: Name, proof: str) -> None:
    """Takes a name, unless one that needs no more is known to be longer."""
    known = found.get(name.start)
    if (
        known is None
        or known[1] == _TITLE
        or (proof == _NEEDLESS and known[1] == _STATE)
        or (proof == known[1] and name.end >= known[0].end)
    ):
        found[name.start] = name, proof


def _trusted(name: str, capital: bool) -> bool:
    """Whether words after a title are a name: one word proves little."""
    return capital or " " in name or is_surname(name)


@lru_cache(maxsize=8)
def _opening_words(registry: Registry) -> frozenset[str]:
    return frozenset(
        surface.partition(" ")[0] for surface in registry.person_surfaces
    )


_LONGEST = 4
"""The most words of a name that the registry is asked for."""


def _known_names(runs: Sequence[Run], registry: Registry) -> list[Name]:
    """The names that the registry knows, the longest first."""
    surfaces = registry.person_surfaces
    opening = _opening_words(registry)
    found = []
    for run in runs:
        words = run.words
        if opening.isdisjoint(words):
            continue
        free = 0
        for i, word in enumerate(words[:-1]):
            if i < free or word not in opening:
                continue
            for size in range(min(_LONGEST, len(words) - i), 1, -1):
                name = _known(" ".join(words[i : i + size]), surfaces)
                if name:
                    start = run.offset(i)
                    surname = _surname(name, registry)
                    found.append(Name(start, start + len(name), surname))
                    free = i + size
                    break
    return found


def _known(printed: str, surfaces: Mapping[str, object]) -> str | None:
    """The name with which some words begin, less what is joined to them."""
    if printed in surfaces:
        return printed
    head, blank, last = printed.rpartition(" ")
    if last.isalpha():
        return None
    for mark in ("’", "'", "-", "."):
        if mark in last:
            name = head + blank + last[: last.index(mark)]
            if name in surfaces:
                return name
    return None


@lru_cache(maxsize=4096)
def _surname(name: str, registry: Registry) -> str:
    words = name.split(" ")
    ids = {person.id for person in registry.person_surfaces[name]}
    first = registry.persons_of_surname(words[0])
    return words[0 if any(one.id in ids for one in first) else -1]


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
        office.title is not None
        or (proof == _STATE and bool(office.countries))
    )


def _country(office: Office | None, index: int) -> str | None:
    """The state of the name that is number `index` to share an office."""
    if office is None or not office.countries:
        return None
    return office.countries[min(index, len(office.countries) - 1)]


@cache
def _surname_shape() -> re.Pattern[str]:
    return re.compile(r"[A-Z][a-z]++(?!\w)")


def _alone(
    runs: Iterable[Run], known: Mapping[str, bool]
) -> Iterator[tuple[str, int]]:
    """The known words that no capitalised word follows, with offsets."""
    for run in runs:
        words = run.words
        last = len(words) - 1
        for i, word in enumerate(words):
            followed = i < last and words[i + 1][1:2].islower()
            if word.isalpha():
                if not followed and known[word] and word[1:].islower():
                    yield word, run.offset(i)
                continue
            for part, offset in _parts(word, followed=followed):
                if known[part]:
                    yield part, run.offset(i) + offset


def _parts(word: str, *, followed: bool) -> Iterator[tuple[str, int]]:
    """The surnames that a word with other marks may hold, with offsets.

    Args:
        word: The word.
        followed: Whether a capitalised word follows its last part.
    """
    if "-" not in word:
        match = _surname_shape().match(word)
        if match is not None and (not followed or match.end() < len(word)):
            yield match.group(), 0
        return
    offset = 0
    parts = word.split("-")
    for part in parts[:-1] if followed else parts:
        match = _surname_shape().match(part)
        if match is not None:
            yield match.group(), offset
        offset += len(part) + 1


def find_alone(
    text: str,
    runs: Sequence[Run],
    known: Mapping[str, bool],
    states: Sequence[Found],
    taken: Sequence[Spot],
    /,
) -> list[Spot]:
    """Where a surname stands that is no part of a longer name.

    Args:
        text: The text.
        runs: Its capitalised words.
        known: Whether a word is a surname to look for; all are asked for.
        states: The states of the text, in order.
        taken: The names found before, in order.

    Examples:
        >>> from collections import defaultdict
        >>> from .runs import capital_runs
        >>> text = "Li left. Premier Li met Central Li staff."
        >>> known = defaultdict(bool, Li=True)
        >>> found = find_alone(text, capital_runs(text), known, [], [])
        >>> [spot.start for spot in found]
        [0, 17]
    """
    found = []
    weak = vocabulary.surnames().weak
    for word, start in _alone(runs, known):
        end = start + len(word)
        i = bisect_left(taken, (end,)) - 1
        if i >= 0 and start < taken[i].end and end > taken[i].begin:
            continue
        before = text[max(0, start - 24) : start]
        last = before.rpartition(" ")[0].rpartition(" ")[2]
        blank = before.endswith(" ")
        misprint = blank and misprinted_head(last)
        if word in weak and not (blank and last[-1:].isalnum()):
            continue
        if blank and not misprint and not _free(last):
            continue
        office = office_before(text, start, states) if misprint else None
        found.append(
            Spot(
                start,
                end,
                word,
                word,
                office,
                _country(office, 0),
                alone=True,
            )
        )
    return found


def _free(word: str) -> bool:
    """Whether a name can begin after a word: it is no part of one itself."""
    if not word[:1].isupper() or not word[-1].isalnum():
        return True
    if word.endswith(("’s", "'s")):
        return True
    titles = vocabulary.titles()
    return (
        word in titles.not_names
        or word.lower().removeprefix("then-") in titles.heads
        or word in vocabulary.people().openers
        or word.endswith(("ly", "ing"))
    )
