"""Selections of mentions."""

from typing import Self

from koreachina.model.actors import Actor
from koreachina.model.mention import Mention

from .base import Selection
from .queries import holding, meant


class Mentions(Selection[Mention]):
    """Mentions in order."""

    __slots__ = ()

    def involving(self, *who: Actor | str) -> Self:
        """The mentions of one of `who`."""
        tests = [meant(one) for one in who]
        return self.where(
            lambda mention: any(test(mention.actor) for test in tests)
        )

    def mentioning(self, *words: str) -> Self:
        """The mentions whose printed form holds every one of `words`."""
        return holding(self, words, lambda mention: mention.surface)

    def counts(self) -> dict[Actor, int]:
        """How often each actor is named, most often first."""
        groups = self.group_by(lambda mention: mention.actor)
        return {
            actor: len(found)
            for actor, found in sorted(
                groups.items(), key=lambda item: -len(item[1])
            )
        }
