"""Immutable sequences that can be asked.

A selection is a tuple whose methods give selections again, so that queries
chain: `article.chronology.during("2022-08").between("CHN", "KOR")`.

Whom a query means: an `Actor` is that actor; a code of three capitals is
everybody of that country; any other string is a name, an alias or an id,
compared without case, hyphens and kinds of apostrophe.
"""

import datetime as dt
from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import Protocol, Self, SupportsIndex, TypeVar, overload

from koreachina.errors import QueryError

from ._fields import texts
from .actors import ACTORS, Actor
from .edtf import EdtfDate
from .event import Event
from .mention import Mention, Statement
from .plover import Context, EventType

T = TypeVar("T")
K = TypeVar("K", bound=Hashable)

When = EdtfDate | dt.date | str


class _Dated(Protocol):
    @property
    def date(self) -> EdtfDate | None: ...


D = TypeVar("D", bound=_Dated)


class Selection(tuple[T, ...]):
    """An immutable sequence; slices, sums and queries keep its class."""

    __slots__ = ()

    @overload
    def __getitem__(self, key: SupportsIndex, /) -> T: ...
    @overload
    def __getitem__(self, key: slice, /) -> Self: ...
    def __getitem__(self, key: SupportsIndex | slice, /) -> T | Self:
        if isinstance(key, slice):
            return type(self)(super().__getitem__(key))
        return super().__getitem__(key)

    def __add__(self, other: Iterable[T], /) -> Self:  # type: ignore[override]
        return type(self)((*self, *other))

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {len(self)}>"

    def where(self, test: Callable[[T], object], /) -> Self:
        """The items for which `test` is true."""
        return type(self)(item for item in self if test(item))

    def sort(
        self,
        key: Callable[[T], object] | None = None,
        *,
        reverse: bool = False,
    ) -> Self:
        """The items in the order of `key`; equal ones stay as they were."""
        return type(self)(sorted(self, key=key, reverse=reverse))  # type: ignore[type-var, arg-type]

    def group_by(self, key: Callable[[T], K], /) -> dict[K, Self]:
        """Selections by the value of `key`, in order of first appearance."""
        groups: dict[K, list[T]] = {}
        for item in self:
            groups.setdefault(key(item), []).append(item)
        return {value: type(self)(items) for value, items in groups.items()}


class _Timed(Selection[D]):
    """A selection of things that have a date."""

    __slots__ = ()

    def __repr__(self) -> str:
        # attrs.asdict makes selections of dicts, and those are shown, too
        dates = (getattr(item, "date", None) for item in self)
        known = [date for date in dates if date is not None]
        if not known:
            return super().__repr__()
        first, last = min(known), max(known, key=_end)
        return (
            f"<{type(self).__name__}: {len(self)},"
            f" {first.earliest or '..'} to {last.latest or '..'}>"
        )

    def during(self, when: When, /, *, certainly: bool = False) -> Self:
        """The items whose date shares a day with `when`.

        Args:
            when: An `EdtfDate`, a day, or a string: EDTF or a printed date.
            certainly: Only the items whose date lies wholly inside.

        Raises:
            DateError: The string is no date.

        Examples:
            >>> events = Events([Event(date=EdtfDate("2022-05"), text="A.")])
            >>> len(events.during("2022-05-03/2022-05-06"))
            1
            >>> len(events.during("2022-05-03/2022-05-06", certainly=True))
            0
        """
        span = EdtfDate.of(when)
        if certainly:
            return self.where(
                lambda item: item.date is not None and item.date.within(span)
            )
        return self.where(
            lambda item: item.date is not None and item.date.overlaps(span)
        )

    def before(self, when: When, /, *, certainly: bool = False) -> Self:
        """The items whose date begins before `when` does.

        Args:
            when: An `EdtfDate`, a day, or a string: EDTF or a printed date.
            certainly: Only the items whose date also ends before it.

        Raises:
            DateError: The string is no date.
        """
        limit = EdtfDate.of(when).earliest

        def test(item: D) -> bool:
            if item.date is None or limit is None:
                return False
            day = item.date.latest if certainly else item.date.earliest
            return not certainly if day is None else day < limit

        return self.where(test)

    def after(self, when: When, /, *, certainly: bool = False) -> Self:
        """The items whose date ends after `when` does.

        Args:
            when: An `EdtfDate`, a day, or a string: EDTF or a printed date.
            certainly: Only the items whose date also begins after it.

        Raises:
            DateError: The string is no date.
        """
        limit = EdtfDate.of(when).latest

        def test(item: D) -> bool:
            if item.date is None or limit is None:
                return False
            day = item.date.earliest if certainly else item.date.latest
            return not certainly if day is None else day > limit

        return self.where(test)

    def by_month(self) -> dict[str | None, Self]:
        """Selections by the month in which the dates begin.

        Returns:
            Months such as "2022-05" in order of first appearance; what has
            no date, or an open start, stands under None.
        """
        return self.group_by(_month)


def _end(date: EdtfDate) -> dt.date:
    return date.latest or dt.date.max


def _month(item: _Dated) -> str | None:
    if item.date is None or item.date.earliest is None:
        return None
    return item.date.earliest.isoformat()[:7]


class Events(_Timed[Event]):
    """Events in order: a chronology, what prose tells, the hits of a query."""

    __slots__ = ()

    def involving(self, *who: Actor | str) -> Self:
        """The events in which everyone of `who` takes part or is named."""
        tests = [_meant(one) for one in who]
        return self.where(
            lambda event: all(
                any(map(test, event.participants)) for test in tests
            )
        )

    def between(self, one: Actor | str, other: Actor | str, /) -> Self:
        """The events in which both take part or are named."""
        return self.involving(one, other)

    def by(self, *who: Actor | str) -> Self:
        """The events in which one of `who` is coded as actor."""
        tests = [_meant(one) for one in who]
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
        wanted = {_known(EventType, name, "event type") for name in types}
        return self.where(lambda event: event.type in wanted)

    def about(self, *contexts: Context | str) -> Self:
        """The events coded with one of the PLOVER contexts.

        Raises:
            QueryError: A context is not one of the 37.
        """
        wanted = {_known(Context, name, "context") for name in contexts}
        return self.where(lambda event: not wanted.isdisjoint(event.contexts))

    def at(self, *places: str) -> Self:
        """The events that happened at one of the places, as printed."""
        wanted = {_fold(place) for place in texts(places)}
        return self.where(
            lambda event: not wanted.isdisjoint(map(_fold, event.places))
        )

    def mentioning(self, *words: str) -> Self:
        """The events whose text holds every one of `words`, in any case."""
        return _holding(self, words, lambda event: event.text)


class Statements(_Timed[Statement]):
    """Statements in order."""

    __slots__ = ()

    def by(self, *who: Actor | str) -> Self:
        """The statements of one of `who`."""
        tests = [_meant(one) for one in who]
        return self.where(
            lambda item: (
                item.speaker is not None
                and any(test(item.speaker) for test in tests)
            )
        )

    def about(self, *words: str) -> Self:
        """The statements whose words hold one of `words`, in any case."""
        wanted = [_fold(word) for word in texts(words)]
        return self.where(
            lambda item: any(word in _fold(item.quote) for word in wanted)
        )

    def mentioning(self, *words: str) -> Self:
        """The statements whose words hold every one of `words`."""
        return _holding(self, words, lambda item: item.quote)


class Mentions(Selection[Mention]):
    """Mentions in order."""

    __slots__ = ()

    def involving(self, *who: Actor | str) -> Self:
        """The mentions of one of `who`."""
        tests = [_meant(one) for one in who]
        return self.where(
            lambda mention: any(test(mention.actor) for test in tests)
        )

    def mentioning(self, *words: str) -> Self:
        """The mentions whose printed form holds every one of `words`."""
        return _holding(self, words, lambda mention: mention.surface)

    def counts(self) -> dict[Actor, int]:
        """How often each actor is named, most often first."""
        groups = self.group_by(lambda mention: mention.actor)
        return {
            actor: len(found)
            for actor, found in sorted(
                groups.items(), key=lambda item: -len(item[1])
            )
        }


S = TypeVar("S", bound=Selection)  # type: ignore[type-arg]

_APOSTROPHES = str.maketrans("’‘‛-–\u2011", "''' " + "  ")


def _fold(name: str) -> str:
    return " ".join(name.casefold().translate(_APOSTROPHES).split())


_CODE = 3


def _meant(who: Actor | str) -> Callable[[Actor], bool]:
    """A test whether an actor is the one that a query means."""
    if isinstance(who, ACTORS):
        return lambda actor: actor.id == who.id
    if not isinstance(who, str):
        msg = f"expected an actor, a name or a country code, got {who!r}"
        raise TypeError(msg)
    if len(who) == _CODE and who.isalpha() and who.isupper():
        code = who
        return lambda actor: (
            actor.country == code or code in (actor.name, *actor.aliases)
        )
    name = _fold(who)
    return lambda actor: (
        who == actor.id or name in map(_fold, (actor.name, *actor.aliases))
    )


def _holding(items: S, words: tuple[str, ...], text: Callable[..., str]) -> S:
    wanted = [_fold(word) for word in texts(words)]

    def test(item: object) -> bool:
        folded = _fold(text(item))
        return all(word in folded for word in wanted)

    return items.where(test)


E = TypeVar("E", EventType, Context)


def _known(kind: type[E], name: str, what: str) -> E:
    try:
        return kind(name)
    except ValueError:
        msg = f"unknown {what} {name!r}, expected one of {', '.join(kind)}"
        raise QueryError(msg) from None


SELECTIONS: Mapping[type, type] = {
    Events: Event,
    Statements: Statement,
    Mentions: Mention,
}
"""What each selection holds, for converters."""
