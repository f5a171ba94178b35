"""What of a passage names a body: each stretch of it once.

Where names overlap the longest counts, so that "the Central Committee of the
Workers’ Party of Korea" is one body. What a framework's name holds is none,
and neither is what overlaps with a person's name or lies in a state's.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple, TypeAlias

from .body_heads import Headed, find_headed
from .body_line import Line
from .body_names import Gazetteer, Known, find_known
from .body_plain import find_plain

Part: TypeAlias = Known | Headed
"""A stretch of text that names a body."""


class Parts(NamedTuple):
    """The bodies of a passage, before it is known who they are.

    Attributes:
        parts: In order; they do not overlap.
        brackets: From the end of a part to the abbreviation in brackets that
            follows: its start and end.
    """

    parts: Sequence[Part]
    brackets: dict[int, tuple[int, int]]


def find_parts(line: Line, known: Gazetteer, /) -> Parts:
    """The stretches of a passage that name bodies.

    Examples:
        >>> from koreachina.knowledge import Registry
        >>> from .body_names import gazetteer
        >>> line = Line("The Heron Party (HP) left the Six-Party Talks.", (), ())
        >>> found = find_parts(line, gazetteer(Registry.default()))
        >>> [line.text[part.start : part.end] for part in found.parts]
        ['Heron Party']
        >>> [line.text[slice(*span)] for span in found.brackets.values()]
        ['HP']
    """
    every: list[Part] = [
        *find_known(line, known),
        *find_headed(line),
        *find_plain(line),
    ]
    every.sort(key=lambda part: (part.start, -part.end))
    chosen: list[Part] = []
    for part in every:
        if chosen and part.start < chosen[-1].end:
            if part.end - part.start <= chosen[-1].end - chosen[-1].start:
                continue
            chosen.pop()
        chosen.append(part)
    parts = [part for part in chosen if _counts(line, part)]
    return Parts(parts, dict(_brackets(line, parts, known)))


def _counts(line: Line, part: Part) -> bool:
    if isinstance(part, Known) and not part.bodies:
        return False
    if line.person_in(part.start, part.end):
        return False
    found = line.state_from(part.start)
    return found is None or found.end < part.end


@cache
def _bracket() -> re.Pattern[str]:
    return re.compile(r" \(((?:[A-Z]|[a-z&-](?=[\w&-]*[A-Z])){2,12})\)")


_BEFORE = 24
"""How far before a name an abbreviation can take its first letter from."""


def _brackets(
    line: Line, parts: Sequence[Part], known: Gazetteer
) -> Iterator[tuple[int, tuple[int, int]]]:
    for part in parts:
        match = _bracket().match(line.text, part.end)
        if match is None or known.surfaces.get(match[1]) == ():
            continue
        if line.state_from(match.start(1)) is not None:
            continue
        name = line.text[max(0, part.start - _BEFORE) : part.end].lower()
        if _abbreviates(match[1].lower(), name):
            yield part.end, match.span(1)


def _abbreviates(short: str, name: str) -> bool:
    """Whether all letters stand in the name, in that order.

    Examples:
        >>> _abbreviates("coi", "commission of inquiry")
        True
        >>> _abbreviates("eez", "coast guard")
        False
    """
    letters = iter(name)
    return all(letter in letters for letter in short if letter.isalpha())
