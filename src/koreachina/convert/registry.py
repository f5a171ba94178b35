"""Which classes are records that a JSON document can hold.

Imports no cattrs, so that layers above can register at import time.
"""

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import TypeVar

import attrs

from koreachina.model import RECORDS, EdtfDate, Span

T = TypeVar("T")

HEADER = ("format", "record", "actor_table")
"""The keys of every document that are no fields of its record."""

VALUES = (EdtfDate, Span)
"""The records that are no JSON object; a document holds them as "value"."""

_RECORDS: dict[str, type] = {cls.__name__: cls for cls in RECORDS}


MODEL = frozenset(_RECORDS.values())
"""The records of the model; those of the layers above hold many of them."""

_ANNOUNCED = {"Corpus": "koreachina.corpus"}
"""Records of the layers above, and what to import to have them registered."""


def records() -> Mapping[str, type]:
    """The classes that documents can hold, by the name that stands in them.

    Loads the modules of those that are announced only.

    Examples:
        >>> records()["Event"]
        <class 'koreachina.model.event.Event'>
    """
    for name in list(_ANNOUNCED):
        find(name)
    return MappingProxyType(_RECORDS)


def find(name: str) -> type | None:
    """The class of a record, its module loaded if it is announced only."""
    if name not in _RECORDS and name in _ANNOUNCED:
        import_module(_ANNOUNCED[name])
    return _RECORDS.get(name)


def announce(name: str, module: str, /) -> None:
    """Name a record whose module registers it when it is imported.

    So a document that holds it can be read before anyone has imported the
    module, and the module need not be imported by who does not read one.

    Args:
        name: The name of the class.
        module: The full name of the module, "package.module".
    """
    _ANNOUNCED[name] = module


def register(cls: type[T], /) -> type[T]:
    """Make an attrs class a record of its own, under its name.

    A decorator for the layers above, to stand over the attrs one. The fields
    may have any type that the records have: strings, ints, bools, enums,
    dates, spans, other records, actors, tuples and selections of them.

    Args:
        cls: The class; registering it again, or reloaded, is no error.

    Raises:
        TypeError: It is no attrs class.
        ValueError: Another class has the name, or a field has the name of
            a key that every document has ("format", "record",
            "actor_table").
    """
    checked: type = cls
    if not attrs.has(checked):
        msg = f"expected an attrs class, got {cls!r}"
        raise TypeError(msg)
    for name in attrs.fields_dict(checked):
        if name in HEADER:
            msg = f"{cls.__name__}.{name}: every document has a key {name!r}"
            raise ValueError(msg)
    known: type = _RECORDS.get(cls.__name__, cls)
    if _place(known) != _place(cls):
        msg = f"{cls.__name__!r} is {known!r} already, got {cls!r}"
        raise ValueError(msg)
    _RECORDS[cls.__name__] = cls
    return cls


def _place(cls: type) -> tuple[str, str]:
    return cls.__module__, cls.__qualname__
