"""Dates of every kind the articles print, in one value type.

Source: EDTF levels 0 and 1, ISO 8601-2:2019.
"""

import datetime as dt
import functools
from typing import final

import attrs

from koreachina.errors import DateError

from ._ap_dates import print_edtf, read_printed
from ._date_texts import bounds, either, plain_text, wrong_type
from .precision import Precision

__all__ = ["EdtfDate", "Precision"]


@final
@functools.total_ordering
@attrs.frozen(order=False)
class EdtfDate:
    """A day, month, season, year, decade, century or interval.

    Two dates are equal if their expressions are: ``2022-05`` is not
    ``2022-05-01/2022-05-31``, though they cover the same days. They sort by
    first day, then by last day, then by expression; an open or unknown end
    lies before, or after, every day.

    Attributes:
        edtf: The expression, as given: EDTF (ISO 8601-2:2019) of level 0 or
            1 in the years 1-9999.
        earliest: The first day it covers, None if its start is open or
            unknown. Seasons are meteorological, of the northern hemisphere:
            spring (21) begins on March 1, winter (24) on Dec. 1 and lasts to
            the end of February of the next year (in 9999 to Dec. 31).
        latest: The last day it covers (inclusive), None if its end is open or
            unknown.
        precision: How finely it is known; for an interval the coarser of its
            known ends (``century`` for ``../..``, which has none).

    Raises:
        DateError: The expression is invalid, of level 2, or outside the
            years 1-9999; the message says which, and why.
        TypeError: It is no string.

    Examples:
        >>> EdtfDate("2022-05-03/2022-05-06").latest
        datetime.date(2022, 5, 6)
        >>> EdtfDate("2014-24").earliest, EdtfDate("2014-24").latest
        (datetime.date(2014, 12, 1), datetime.date(2015, 2, 28))
        >>> EdtfDate("2022-02-30")
        Traceback (most recent call last):
        ...
        koreachina.errors.DateError: invalid EDTF '2022-02-30': 2022-02 has no day 30
    """

    edtf: str = attrs.field(converter=plain_text)
    earliest: dt.date | None = attrs.field(init=False, eq=False)
    latest: dt.date | None = attrs.field(init=False, eq=False)
    precision: Precision = attrs.field(init=False, eq=False)

    def __attrs_post_init__(self) -> None:
        """Derive the other fields."""
        earliest, latest, precision = bounds(self.edtf)
        object.__setattr__(self, "earliest", earliest)
        object.__setattr__(self, "latest", latest)
        object.__setattr__(self, "precision", precision)

    @classmethod
    def parse(cls, edtf: str, /) -> "EdtfDate":
        """The date of an EDTF expression. Inverse of `str`.

        Raises:
            DateError: The text is no expression that we read.
            TypeError: It is no string.

        Examples:
            >>> EdtfDate.parse("2014-10~").approximate
            True
        """
        return cls(edtf)

    @classmethod
    def from_text(cls, text: str, /, *, year: int | None = None) -> "EdtfDate":
        """The date of a printed form, in AP style or near it.

        Inverse of `to_text`. A year alone at the end of a range belongs to
        its end: ``Dec. 30-Jan. 2, 2015`` begins in 2014. ``early``, ``mid``
        and ``late`` are dropped: EDTF has no parts of a month.

        Args:
            text: The date, and at most blanks, a colon or a stop after it.
            year: The year where the text has none; of a range, that of its
                end.

        Raises:
            DateError: The text is no date that we read, is no day of the
                calendar, or has no year.
            TypeError: The text is no string, or the year no int.

        Examples:
            >>> EdtfDate.from_text("Oct. 29-Nov. 2, 2009:")
            EdtfDate('2009-10-29/2009-11-02')
            >>> EdtfDate.from_text("late October", year=2014)
            EdtfDate('2014-10')
            >>> EdtfDate.from_text("2000s")
            EdtfDate('200X')
        """
        if not isinstance(text, str):
            raise TypeError(wrong_type("printed date", "str", text))
        if year is not None and type(year) is not int:
            raise TypeError(wrong_type("year", "int", year))
        return cls(read_printed(text, year=year))

    @classmethod
    def of(cls, value: "EdtfDate | dt.date | str", /) -> "EdtfDate":
        """What a date means that is given in one of several ways.

        Args:
            value: An `EdtfDate`, kept; a `datetime.date`, as its day (so is a
                `datetime.datetime`); a string, read as EDTF or else as a
                printed date.

        Raises:
            DateError: The string is neither.
            TypeError: The value is none of these.

        Examples:
            >>> import datetime
            >>> EdtfDate.of(datetime.date(2022, 8, 24))
            EdtfDate('2022-08-24')
            >>> EdtfDate.of("2022-08") == EdtfDate.of("August 2022")
            True
        """
        if isinstance(value, EdtfDate):
            return value
        if isinstance(value, dt.date):
            if value != value:  # noqa: PLR0124 -- pandas.NaT is a datetime
                msg = f"not a date: {value!r}"
                raise DateError(msg)
            return cls(dt.date.isoformat(value))
        if isinstance(value, str):
            return cls(either(value))
        raise TypeError(
            wrong_type("date", "EdtfDate, datetime.date or str", value)
        )

    @classmethod
    def between(
        cls,
        first: "EdtfDate | dt.date | str | None",
        last: "EdtfDate | dt.date | str | None",
        /,
    ) -> "EdtfDate":
        """The interval from one date to another, both included.

        Args:
            first: Where it starts, in any form that `of` takes; of an
                interval, its start. None leaves the start open.
            last: Where it ends, likewise; of an interval, its end.

        Raises:
            DateError: It would end before it starts, or an end is one that
                level 1 does not allow in an interval (unspecified digits, a
                time of day).
            TypeError: An end is none of these.

        Examples:
            >>> EdtfDate.between("2014-09", "Dec. 31, 2014")
            EdtfDate('2014-09/2014-12-31')
            >>> EdtfDate.between("2022-05-10", None)
            EdtfDate('2022-05-10/..')
        """
        start = ".." if first is None else cls.of(first).edtf.split("/")[0]
        end = ".." if last is None else cls.of(last).edtf.split("/")[-1]
        return cls(f"{start}/{end}")

    def to_text(self) -> str:
        """The date as AP prints it. Inverse of `from_text`.

        Raises:
            DateError: AP has no form for it: open or unknown ends, ends of
                different precision, qualifiers, times of day, unspecified
                digits other than a decade's, seasons in an interval, years
                before 1000.

        Examples:
            >>> EdtfDate("2013-12-30/2014-01-02").to_text()
            'Dec. 30, 2013-Jan. 2, 2014'
            >>> EdtfDate("2014-10").to_text()
            'October 2014'
        """
        return print_edtf(self.edtf)

    @property
    def is_interval(self) -> bool:
        """Whether the expression has a start and an end, parted by ``/``."""
        return "/" in self.edtf

    @property
    def start(self) -> "EdtfDate | None":
        """The start of an interval, None if open or unknown; else itself.

        Examples:
            >>> EdtfDate("2014~/2015-03").start
            EdtfDate('2014~')
        """
        return self._end(self.edtf.partition("/")[0])

    @property
    def end(self) -> "EdtfDate | None":
        """The end of an interval, None if open or unknown; else itself."""
        return self._end(self.edtf.rpartition("/")[2])

    def _end(self, edtf: str) -> "EdtfDate | None":
        if edtf == self.edtf:
            return self
        return None if edtf in {"", ".."} else EdtfDate(edtf)

    @property
    def uncertain(self) -> bool:
        """Whether the date, or an end of it, is uncertain (``?``, ``%``)."""
        return "?" in self.edtf or "%" in self.edtf

    @property
    def approximate(self) -> bool:
        """Whether the date, or an end of it, is approximate (``~``, ``%``)."""
        return "~" in self.edtf or "%" in self.edtf

    def overlaps(self, other: "EdtfDate | dt.date | str", /) -> bool:
        """Whether both cover at least one day.

        Open and unknown ends reach without limit.

        Args:
            other: A date in any form that `of` takes.

        Raises:
            DateError: `other` is a string that is no date.
            TypeError: `other` is nothing that `of` takes.

        Examples:
            >>> EdtfDate("2022-05-03/2022-05-06").overlaps("2022-05-06/..")
            True
        """
        first, last = self._reach()
        other_first, other_last = EdtfDate.of(other)._reach()
        return first <= other_last and other_first <= last

    def within(self, other: "EdtfDate | dt.date | str", /) -> bool:
        """Whether every day of this date lies in the other.

        Args:
            other: A date in any form that `of` takes.

        Raises:
            DateError: `other` is a string that is no date.
            TypeError: `other` is nothing that `of` takes.

        Examples:
            >>> EdtfDate("2022-05-03").within("2022-05")
            True
            >>> EdtfDate("2022-05").within("2022-05-03")
            False
        """
        first, last = self._reach()
        other_first, other_last = EdtfDate.of(other)._reach()
        return other_first <= first and last <= other_last

    def _reach(self) -> tuple[int, int]:
        """First and last day as ordinals, beyond all days if there is none."""
        return (
            _BEFORE if self.earliest is None else self.earliest.toordinal(),
            _AFTER if self.latest is None else self.latest.toordinal(),
        )

    def __str__(self) -> str:
        """The EDTF expression, as given."""
        return self.edtf

    def __repr__(self) -> str:
        """The call that makes this date."""
        return f"EdtfDate({self.edtf!r})"

    def __reduce__(self) -> tuple[type["EdtfDate"], tuple[str]]:
        """Pickle the expression alone: the rest follows from it."""
        return EdtfDate, (self.edtf,)

    def __lt__(self, other: object) -> bool:
        """Order by first day, last day, expression."""
        if not isinstance(other, EdtfDate):
            return NotImplemented
        return (*self._reach(), self.edtf) < (*other._reach(), other.edtf)


_BEFORE = dt.date.min.toordinal() - 1
_AFTER = dt.date.max.toordinal() + 1
