"""What the arguments of queries mean."""

from collections.abc import Callable
from enum import Enum
from typing import Any, TypeVar

from koreachina.errors import QueryError
from koreachina.model._fields import texts
from koreachina.model.actors import ACTORS, Actor

from .base import Selection
from .words import is_code

S = TypeVar("S", bound=Selection)  # type: ignore[type-arg]
E = TypeVar("E", bound=Enum)

_APOSTROPHES = str.maketrans("’‘‛-–\u2011", "''' " + "  ")


def fold(name: str) -> str:
    """A name without case, hyphens and kinds of apostrophe."""
    return " ".join(name.casefold().translate(_APOSTROPHES).split())


def meant(who: Actor | str) -> Callable[[Actor], bool]:
    """A test whether an actor is the one that a query means."""
    if isinstance(who, ACTORS):
        return lambda actor: actor.id == who.id
    if not isinstance(who, str):
        msg = f"expected an actor, a name or a country code, got {who!r}"
        raise TypeError(msg)
    if is_code(who):
        code = who
        return lambda actor: (
            actor.country == code or code in (actor.name, *actor.aliases)
        )
    name = fold(who)
    return lambda actor: (
        who == actor.id or name in map(fold, (actor.name, *actor.aliases))
    )


def holding(items: S, words: tuple[str, ...], text: Callable[..., str]) -> S:
    """The items whose text holds every one of the words, in any case."""
    wanted = [fold(word) for word in texts(words)]

    def test(item: object) -> bool:
        folded = fold(text(item))
        return all(word in folded for word in wanted)

    return items.where(test)


def known(kind: type[E], value: Any, what: str) -> E:
    """The member of an enum that has the value.

    Raises:
        QueryError: None has.
    """
    try:
        # True is no 1
        return kind(repr(value) if isinstance(value, bool) else value)
    except ValueError:
        names = ", ".join(str(member.value) for member in kind)
        msg = f"unknown {what} {value!r}, expected one of {names}"
        raise QueryError(msg) from None
