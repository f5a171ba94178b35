"""Entries of a chronology as events."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from koreachina.annotate.bodies import FoundBody
from koreachina.annotate.passages import Passage
from koreachina.annotate.persons import Named
from koreachina.annotate.sentences import sentences
from koreachina.annotate.states import Found
from koreachina.knowledge import Registry

from .coded import Coded
from .coder import Coder
from .names import names_of

Read = tuple[Sequence[Named], Sequence[FoundBody], Sequence[Found]]
"""The persons, bodies and states of a passage."""


@lru_cache(maxsize=8)
def coder(registry: Registry, /) -> Coder:
    """The coder of a registry."""
    return Coder(registry)


def coded(
    registry: Registry, passages: Sequence[Passage], read: Iterable[Read], /
) -> Iterator[Coded]:
    """What each entry tells.

    Args:
        registry: The acts to code by.
        passages: The entries.
        read: Who is named in each.
    """
    code = coder(registry).entry
    for passage, (named, bodies, states) in zip(passages, read, strict=True):
        text = passage.text
        names = names_of(text, named=named, bodies=bodies, states=states)
        yield code(text, names, sentences(text))
