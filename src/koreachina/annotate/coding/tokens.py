"""A sentence as words, in which each name is one word."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from koreachina.model import Actor


class Name(NamedTuple):
    """Who, or what place, is named at one stretch of a text.

    Attributes:
        start: Offset where it begins, an office before it included.
        end: Offset after it.
        actor: Who it is; None for a place that is nobody.
        country: The code of the actor's, or the place's, country.
        place: Whether it is a place there.
        adjective: Whether it is an adjective ("Chinese").
        resident: Whether it is a resident envoy.
        city: Whether it is a capital, for a place or a government.
        venue: Whether it is a state in which something may happen ("in
            Laos"): a place where that state takes no part.
        surface: As printed, without the office.
    """

    start: int
    end: int
    actor: Actor | None
    country: str | None
    place: bool = False
    adjective: bool = False
    resident: bool = False
    city: bool = False
    venue: bool = False
    surface: str = ""

    @property
    def kind(self) -> str:
        """The kind of the actor, or "place"."""
        return "place" if self.actor is None else self.actor.kind


def in_order(name: Name, /) -> tuple[int, int]:
    """For sorting: by where a name begins, longer ones first.

    Examples:
        >>> in_order(Name(3, 8, None, None))
        (3, -8)
    """
    return name.start, -name.end


class Token(NamedTuple):
    """A word, a mark or a name.

    Attributes:
        start: Offset.
        end: Offset after it.
        low: In small letters, with straight apostrophes.
        name: Who or what is named, or None for a plain word.
        capital: Whether it begins with a capital.
    """

    start: int
    end: int
    low: str
    name: Name | None = None
    capital: bool = False


@cache
def _pieces() -> re.Pattern[str]:
    """A word, a possessive ending apart, or a mark; the blanks behind it.

    What is found so leaves nothing out: where each stands follows from the
    lengths of those before, which takes less time than to ask.
    """
    return re.compile(
        r"(?:(?:[A-Za-z]\.){2,}|\d+(?:[.,]\d+)++|\w+(?:-\w+|['’](?!s\b)\w+)*+"
        r"|['’](?:s(?!\w))?|[^\w\s])\s*+|\s++"
    )


def tokens(
    text: str, names: Iterable[Name], start: int, end: int, /
) -> list[Token]:
    """The tokens of a stretch of text.

    Args:
        text: The text.
        names: Who and what is named in the stretch; of those that overlap
            the one that begins first, or is longer, counts.
        start: Where to begin.
        end: Where to end.

    Examples:
        >>> [token.low for token in tokens("Seoul’s envoys didn’t go.", [], 0, 25)]
        ['seoul', "'s", 'envoys', "didn't", 'go', '.']
    """
    found: list[Token] = []
    at = start
    for name in sorted(names, key=in_order):
        first, last = name[:2]
        if first < at or last > end:
            continue
        _read(text, at, first, found)
        low = text[first:last].lower().replace("’", "'")
        found.append(Token(first, last, low, name, capital=True))
        at = last
    _read(text, at, end, found)
    return found


def _read(text: str, start: int, end: int, found: list[Token]) -> None:
    """Adds the plain words of a stretch."""
    if start < end:
        # made without the call of `Token`, which takes most of the time
        new, kind, folded, append = tuple.__new__, Token, _folded, found.append
        for piece in _pieces().findall(text, start, end):
            length, word, low, capital = folded(piece)
            if word:
                append(new(kind, (start, start + word, low, None, capital)))
            start += length


@lru_cache(maxsize=1 << 13)
def _folded(piece: str) -> tuple[int, int, str, bool]:
    """Its length, that of its word, the word, and whether it had a capital.

    The word is in small letters.
    """
    word = piece.rstrip()
    low = word.lower()
    capital = low[:1] != word[:1]
    return len(piece), len(word), low.replace("’", "'"), capital
