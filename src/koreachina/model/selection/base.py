"""What all selections can do, and those of things that have a date."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Hashable, Iterable
from typing import Protocol, Self, SupportsIndex, TypeVar, overload

from koreachina.model.edtf import EdtfDate

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

    def counts_by(self, key: Callable[[T], K], /) -> dict[K, int]:
        """How many items each value of `key` has, most first.

        Those that have as many stand in order of first appearance.

        Examples:
            >>> Selection(["Xi", "Park", "Wang"]).counts_by(len)
            {4: 2, 2: 1}
        """
        return dict(Counter(map(key, self)).most_common())


class Timed(Selection[D]):
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
            >>> from koreachina.model import Event, Events
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
