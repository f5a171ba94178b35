"""Selections of events."""

from typing import Self

from koreachina.model._fields import texts
from koreachina.model.actors import Actor
from koreachina.model.event import Event
from koreachina.model.plover import Context, EventType, Quad

from .base import Timed
from .queries import fold, holding, known, meant


class Events(Timed[Event]):
    """Events in order: a chronology, what prose tells, the hits of a query."""

    __slots__ = ()

    def involving(self, *who: Actor | str) -> Self:
        """The events in which everyone of `who` takes part or is named."""
        tests = [meant(one) for one in who]
        return self.where(
            lambda event: all(
                any(map(test, event.participants)) for test in tests
            )
        )

    def between(self, one: Actor | str, other: Actor | str, /) -> Self:
        """The events in which both take part or are named."""
        return self.involving(one, other)

    def dyad(self, actor: Actor | str, recipient: Actor | str, /) -> Self:
        """The events in which one acts on the other, in this direction.

        Where nobody is coded as recipient all actors act together, and two
        of them are found in either order.

        Args:
            actor: Who is coded as actor.
            recipient: Who is coded as recipient, or as another actor where
                there are no recipients.
        """
        acts, receives = meant(actor), meant(recipient)

        def test(event: Event) -> bool:
            acting = [one for one in event.actors if acts(one)]
            if event.recipients:
                return bool(acting) and any(map(receives, event.recipients))
            others = [one for one in event.actors if receives(one)]
            return bool(acting and others) and len({*acting, *others}) > 1

        return self.where(test)

    def by(self, *who: Actor | str) -> Self:
        """The events in which one of `who` is coded as actor."""
        tests = [meant(one) for one in who]
        return self.where(
            lambda event: any(
                test(actor) for test in tests for actor in event.actors
            )
        )

    def of_type(self, *types: EventType | str) -> Self:
        """The events coded as one of the PLOVER types.

        Raises:
            QueryError: A type is not one of the sixteen.
        """
        wanted = {known(EventType, name, "event type") for name in types}
        return self.where(lambda event: event.type in wanted)

    def of_quad(self, *quads: Quad | int) -> Self:
        """The events coded with one of PLOVER's quad codes, 1 to 4.

        Raises:
            QueryError: A quad code is not one of the four.
        """
        wanted = {known(Quad, number, "quad") for number in quads}
        return self.where(lambda event: event.quad in wanted)

    def about(self, *contexts: Context | str) -> Self:
        """The events coded with one of the PLOVER contexts.

        Raises:
            QueryError: A context is not one of the 37.
        """
        wanted = {known(Context, name, "context") for name in contexts}
        return self.where(lambda event: not wanted.isdisjoint(event.contexts))

    def at(self, *places: str) -> Self:
        """The events that happened at one of the places, as printed."""
        wanted = {fold(place) for place in texts(places)}
        return self.where(
            lambda event: not wanted.isdisjoint(map(fold, event.places))
        )

    def mentioning(self, *words: str) -> Self:
        """The events whose text holds every one of `words`, in any case."""
        return holding(self, words, lambda event: event.text)
