"""What an event keeps of its clause as printed: words, places and the date."""

from collections.abc import Iterable, Iterator, Sequence

from koreachina.annotate.dated import Dated

from .clauses import Clause
from .matching import Match
from .regions import ASIDE, TAIL
from .tokens import Name

_LONGEST = 48
"""The words that fired are quoted whole up to so many characters."""


def fired(text: str, of: Clause, match: Match) -> str:
    """The words that told an act, as printed."""
    return quoted(text, of, {*match.words, *range(match.first, match.at + 1)})


def quoted(text: str, of: Clause, spots: Iterable[int]) -> str:
    """Some words of a clause, as printed, between quotation marks."""
    found = [of.tokens[spot] for spot in sorted(spots)]
    whole = text[found[0].start : found[-1].end]
    if len(whole) > _LONGEST or "\n" in whole:
        whole = " … ".join(text[one.start : one.end] for one in found)
    return f"“{' '.join(whole.split())}”"


def places(of: Clause) -> tuple[str, ...]:
    """The places of a clause, once each."""
    return tuple(
        dict.fromkeys(
            name.surface
            for name, region in of.names
            if name.place and region <= TAIL
        )
    )


def venues_of(of: Clause) -> Iterator[Name]:
    """The states in which something may happen ("in Laos")."""
    for name, region in of.names:
        if name.venue and region <= TAIL:
            yield name


def when(of: Clause, dates: Sequence[Dated]) -> Dated | None:
    """The first date that stands in the main clause, or before it."""
    i = 0
    for dated in dates:
        while i < len(of.tokens) and of.tokens[i].end <= dated.start:
            i += 1
        if i == len(of.tokens):
            return None
        if of.tokens[i].start < dated.end and of.regions[i] <= ASIDE:
            return dated
    return None
