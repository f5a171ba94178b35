"""Who held which office, and when.

The facts stand in `data/tenures.jsonl`, one term a line::

    {"person": "Yun Byung-se", "office": "foreign minister", "of": "KOR",
     "term": "2013-03-11/2017-06-18", "confidence": "medium"}

`person` is a name, or an id where two persons share the name; `of` a country
code, or a list of the sending and the receiving one; `term` an EDTF interval,
whose end is `..` while the term lasts, and empty where it is not known;
`confidence` is "high" if it is missing. `acting`, `body` (the party of a party
leader), `note` and `evidence` may follow. A month or a year as an end is a
limit that is known only so far.

`data/gaps.jsonl` holds the spans in which an office with a single holder has
none: `during`, an interval without its ends; `vacant`, whether it is known
that nobody held it; and a `note`.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import final

import attrs

from koreachina.model import EdtfDate, Person, Tenure
from koreachina.model._fields import is_line, is_line_or_none, one, texts


@final
@attrs.frozen(kw_only=True)
class Particulars:
    """What else is known of a tenure.

    Attributes:
        acting: Whether the holder was only acting.
        body: The body within which it is held (a party), or None.
        note: A remark, or None.
        evidence: Where it was seen; empty for general knowledge.
    """

    acting: bool = attrs.field(default=False, validator=one(bool))
    body: str | None = attrs.field(default=None, validator=is_line_or_none)
    note: str | None = attrs.field(default=None, validator=is_line_or_none)
    evidence: tuple[str, ...] = attrs.field(default=(), converter=texts)


@final
@attrs.frozen(kw_only=True)
class Gap:
    """A span in which no holder of a single-holder office is known.

    Attributes:
        office: The office's name in the registry.
        of: Country code, or sending and receiving country of an envoy.
        during: From the end of one term to the start of the next, the ends
            as the terms have them.
        vacant: Whether it is known that nobody held the office; else somebody
            may have who is not entered.
        body: The body within which it is held (a party), or None.
        note: Why, or None.
    """

    office: str = attrs.field(validator=is_line)
    of: tuple[str, ...] = attrs.field(converter=texts)
    during: EdtfDate = attrs.field(validator=one(EdtfDate))
    vacant: bool = attrs.field(validator=one(bool))
    body: str | None = attrs.field(default=None, validator=is_line_or_none)
    note: str | None = attrs.field(default=None, validator=is_line_or_none)


Series = Mapping[str, Mapping[tuple[str, ...], tuple[Tenure, ...]]]


def series(tenures: Iterable[Tenure], /) -> Series:
    """The tenures of each office, by whose it is, in order."""
    found: dict[str, dict[tuple[str, ...], list[Tenure]]] = {}
    for tenure in tenures:
        of = found.setdefault(tenure.office, {})
        of.setdefault(tenure.of, []).append(tenure)
    return {
        office: {
            of: tuple(sorted(terms, key=in_order))
            for of, terms in known.items()
        }
        for office, known in found.items()
    }


def in_order(tenure: Tenure, /) -> tuple[EdtfDate, str]:
    """The key that sorts tenures: by term, then by holder."""
    return tenure.term, tenure.person.id


def first_and_last(date: EdtfDate, /) -> tuple[dt.date, dt.date]:
    """The first and the last day that a date may cover."""
    return date.earliest or dt.date.min, date.latest or dt.date.max


def certain(term: EdtfDate, /) -> tuple[dt.date, dt.date]:
    """The first and the last day that a term covers without doubt.

    Of a term known to the month those are the end of its first month and the
    start of its last; the second may lie before the first.

    Examples:
        >>> [str(day) for day in certain(EdtfDate("2010-03/2013-12-05"))]
        ['2010-03-31', '2013-12-05']
    """
    start, end = term.start, term.end
    if start is None or start.latest is None:
        first = dt.date.min if term.edtf.startswith("..") else dt.date.max
    else:
        first = start.latest
    if end is not None and end.earliest is not None:
        return first, end.earliest
    return first, dt.date.max if term.edtf.endswith("..") else first


def sole_holder(
    terms: Iterable[tuple[Tenure, str | None]], on: EdtfDate, /
) -> Person | None:
    """The one person who held a single-holder office on every held day.

    A term gives way, for the days asked for, to one that covers them without
    doubt, if it does not do so itself or began earlier: so the successor
    holds the day on which two terms meet.

    Args:
        terms: All that overlap the date, each with its body.
        on: A day, or any longer span.
    """
    known = list(terms)
    first, last = first_and_last(on)
    persons = set()
    for tenure, body in known:
        begin, end = first_and_last(tenure.term)
        days = max(first, begin), min(last, end)
        if not any(
            other is not tenure
            and of == body
            and _gives_way(tenure, other, days)
            for other, of in known
        ):
            persons.add(tenure.person)
    return persons.pop() if len(persons) == 1 else None


def _gives_way(
    tenure: Tenure, other: Tenure, days: tuple[dt.date, dt.date]
) -> bool:
    if not _covers(other, days):
        return False
    return (
        not _covers(tenure, days)
        or certain(tenure.term)[0] < certain(other.term)[0]
    )


def _covers(tenure: Tenure, days: tuple[dt.date, dt.date]) -> bool:
    begin, end = certain(tenure.term)
    return begin <= days[0] and days[1] <= end
