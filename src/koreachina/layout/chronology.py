"""The chronology: which lines are entries, and what date each prints.

An entry begins with a date that has a year, or with the colon that is left
where the date is lost. Dates inside an entry never date it.
"""

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple, final

import attrs

from koreachina.errors import DateError
from koreachina.model import EdtfDate, Event, Layout, Span
from koreachina.model._ap_dates import ENTRY_DATE

from .blocks import BlockKind
from .draft import Draft
from .header import period_of
from .lines import Line


class Head(NamedTuple):
    """How an entry begins.

    Attributes:
        date_text: The date as printed, or None where it is lost.
        end: How long the head is, in code points: date, stop and blanks.
    """

    date_text: str | None
    end: int


@cache
def _head() -> re.Pattern[str]:
    return re.compile(rf"({ENTRY_DATE})(\s?:|\.(?=\s)|(?=\s))\s*(?=\S)")


@cache
def _lost() -> re.Pattern[str]:
    return re.compile(r":\s+(?=\S)")


_BEGINNING = re.compile(r"[A-Z0-9“\"‘'(]")


def head_of(text: str, /) -> Head | None:
    """How a line begins if it is an entry, else None.

    Examples:
        >>> head_of("May 3-6, 2022: Liu Xiaoming visits Seoul.")
        Head(date_text='May 3-6, 2022', end=15)
        >>> head_of("In May 2022, Liu Xiaoming visited Seoul.") is None
        True
    """
    if lost := _lost().match(text):
        return Head(None, lost.end())
    if not (match := _head().match(text)):
        return None
    stop = match[2].strip()
    # a month alone, or a date with no stop, begins many a sentence of prose
    day = bool(re.search(r"\d[^\d]+\d", match[1]))
    if stop != ":" and not (day and _BEGINNING.match(text, match.end())):
        return None
    return Head(match[1], match.end())


_REST = re.compile(r"[“\"‘'(a-z]")
_FEW = 3
"""How many entries make a chronology even if something follows it."""

_LONGEST_LABEL = 80


def find(draft: Draft, first: int, /) -> int:
    """Marks the chronology's lines; returns where it begins.

    Args:
        draft: Its lines from `first` on are body.
        first: Index of the first line after the header.

    Returns:
        Index of the first line of the chronology, label and all; the number
        of lines where there is none.
    """
    lines = draft.lines
    if draft.layout is Layout.CHRONOLOGY:
        _mark(draft, first, everything=True)
        return first
    entries = [i for i in range(first, len(lines)) if head_of(lines[i].text)]
    if not entries or not _is_last(draft, entries):
        return len(lines)
    start = last = entries[-1]
    heads = set(entries)
    while start > first and (
        start - 1 in heads or _REST.match(lines[start - 1].text)
    ):
        start -= 1
    while start < last and start not in heads:
        start += 1
    _mark(draft, start)
    return _label(draft, first, start)


def _is_last(draft: Draft, entries: list[int]) -> bool:
    """Whether nothing that is prose follows the last entry."""
    return len(entries) >= _FEW or all(
        _REST.match(line.text) for line in draft.lines[entries[-1] + 1 :]
    )


def _mark(draft: Draft, start: int, *, everything: bool = False) -> None:
    """Marks entries and what continues them from `start` to the end."""
    seen = False
    for i in range(start, len(draft.lines)):
        line = draft.lines[i]
        if head_of(line.text) or (everything and _is_sentence(line.text)):
            draft.kinds[i] = BlockKind.ENTRY
            seen = True
        elif seen and _REST.match(line.text):
            draft.kinds[i] = BlockKind.CONTINUATION
            draft.report("KC107", line)
        else:
            draft.kinds[i] = BlockKind.OPAQUE
            seen = False
            draft.report("KC102", line, what=_excerpt(line.text))


_MANY_WORDS = 5


def _is_sentence(text: str) -> bool:
    return not _REST.match(text) and (
        len(text.split()) >= _MANY_WORDS or text.endswith(".")
    )


def _excerpt(text: str) -> str:
    short = text[:40].strip()
    return repr(short if len(short) == len(text) else f"{short}…")


def _label(draft: Draft, first: int, start: int) -> int:
    """Marks a line that names the chronology, and a period under it."""
    lines, at = draft.lines, start
    if at - 1 > first and (period := period_of(lines[at - 1].text)):
        if not _names(lines[at - 2].text):
            return start
        draft.kinds[at - 1] = BlockKind.PERIOD
        draft.header.period = draft.header.period or period
        at -= 1
    if at > first and _names(lines[at - 1].text):
        draft.kinds[at - 1] = BlockKind.LABEL
        at -= 1
    return at


def _names(text: str) -> bool:
    return len(text) <= _LONGEST_LABEL and "chronology" in text.casefold()


def entries_of(draft: Draft, /) -> list[Event]:
    """The entries as events, with their dates and places in the text."""
    groups: list[list[Line]] = []
    for line, kind in zip(draft.lines, draft.kinds, strict=True):
        if kind is BlockKind.ENTRY:
            groups.append([line])
        elif kind is BlockKind.CONTINUATION:
            groups[-1].append(line)
    return [_entry(draft, group[0], group[-1].end) for group in groups]


def _entry(draft: Draft, line: Line, end: int) -> Event:
    head = head_of(line.text) or Head(None, 0)
    date = None
    date_span = None
    if head.date_text is None:
        draft.report("KC105", line)
    else:
        date_span = Span(line.start, line.start + len(head.date_text))
        try:
            date = EdtfDate.from_text(head.date_text)
        except DateError as error:
            draft.report("KC104", date_span, what=str(error))
    start = line.start + head.end
    return Event(
        date=date,
        date_text=head.date_text,
        text=draft.text[start:end],
        span=Span(start, end),
        date_span=date_span,
    )


@final
@attrs.frozen
class _Months:
    first: int
    last: int
    count: int


def infer_period(events: Iterable[Event], /) -> EdtfDate | None:
    """The months that most of the dated entries fall in.

    Entries are grouped into runs of months with no month left out; the run
    that holds more than half of the entries is the period. So one entry with
    a misprinted year does not move it.

    Examples:
        >>> dates = ["2021-07-03", "2022-05-09", "2022-06-02", "2022-06-10"]
        >>> str(infer_period(
        ...     Event(date=EdtfDate(date), text="They meet.") for date in dates
        ... ))
        '2022-05/2022-06'
    """
    counts: Counter[int] = Counter()
    for event in events:
        if event.date is not None and event.date.earliest is not None:
            day = event.date.earliest
            counts[day.year * 12 + day.month - 1] += 1
    runs: list[_Months] = []
    for month in sorted(counts):
        if runs and runs[-1].last == month - 1:
            run = runs.pop()
            runs.append(_Months(run.first, month, run.count + counts[month]))
        else:
            runs.append(_Months(month, month, counts[month]))
    if not runs:
        return None
    best = max(runs, key=lambda run: run.count)
    if 2 * best.count <= counts.total():
        return None
    return EdtfDate.between(_as_month(best.first), _as_month(best.last))


def _as_month(number: int) -> EdtfDate:
    return EdtfDate(f"{number // 12:04}-{number % 12 + 1:02}")
