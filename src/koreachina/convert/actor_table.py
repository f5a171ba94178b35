"""Actors stand once in a document, and by id everywhere else in it.

The table belongs to one call; hooks find it in a `ContextVar`, so that one
converter serves all threads. Where no table is open, an actor is a whole
object with its kind.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar

from koreachina.errors import ConversionError
from koreachina.model import Actor

from .faults import shorten

_written: ContextVar[dict[str, Actor] | None] = ContextVar(
    "koreachina_actors_written", default=None
)
_read: ContextVar[Mapping[str, Actor] | None] = ContextVar(
    "koreachina_actors_read", default=None
)


@contextmanager
def writing() -> Iterator[dict[str, Actor]]:
    """Open an empty table that `refer` fills in order of first use."""
    table: dict[str, Actor] = {}
    token = _written.set(table)
    try:
        yield table
    finally:
        _written.reset(token)


@contextmanager
def reading(table: Mapping[str, Actor]) -> Iterator[None]:
    """Let `resolve` look ids up in the table."""
    token = _read.set(table)
    try:
        yield
    finally:
        _read.reset(token)


def refer(actor: Actor) -> str | None:
    """The actor's id, noted in the open table; None where none is open.

    Raises:
        ConversionError: Another actor has the id.
    """
    table = _written.get()
    if table is None:
        return None
    note(table, actor)
    return actor.id


def note(table: dict[str, Actor], actor: Actor) -> None:
    """Add the actor to a table.

    Raises:
        ConversionError: Another actor has the id.
    """
    known = table.setdefault(actor.id, actor)
    if known is not actor and known != actor:
        msg = (
            f"two different actors have the id {actor.id!r}:"
            f" {known!r} and {actor!r}"
        )
        raise ConversionError(msg)


def resolving() -> bool:
    """Whether actors are to be read by id."""
    return _read.get() is not None


def resolve(value: str) -> Actor:
    """The actor of an id, from the open table.

    Raises:
        ConversionError: The table has no such id.
    """
    table = _read.get() or {}
    actor = table.get(value)
    if actor is None:
        msg = f"actor_table has no actor with the id {shorten(value)!r}"
        raise ConversionError(msg)
    return actor
