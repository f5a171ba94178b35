"""The chronology: dates, codes, states and what happened."""

from collections import Counter

from koreachina.model import Article, Event, Events

from .rows import dashed, limited
from .text import counted, fill

_WIDE = 100
"""From here on there is room for an interval, or many states, in one line."""

_NARROW = {0: len("2022-05-03/"), 2: len("CHN KOR PRK")}


def chronology(article: Article, /, *, width: int, limit: int) -> str:
    """The entries in the order printed, dates as EDTF.

    The type stands there only if an entry is coded, the states only if one
    is known.
    """
    events = article.chronology
    if not events:
        return "no chronology on this page"
    types = ["" if e.type is None else e.type.value for e in events]
    rows = zip(
        map(_date, events),
        dashed(types),
        dashed([" ".join(event.countries) for event in events]),
        (event.text for event in events),
        strict=True,
    )
    shown = limited(
        list(rows),
        headings=("date", "type", "states", "entry"),
        widest={} if width >= _WIDE else _NARROW,
        width=width,
        limit=limit,
    )
    told = [_extent(events), *([_tally(types)] if any(types) else [])]
    return "\n".join([*(fill(text, width) for text in told), shown])


def _date(event: Event) -> str:
    if event.date is not None:
        return str(event.date)
    return "no date" if event.date_text is None else f"{event.date_text} (?)"


def _extent(events: Events) -> str:
    text = counted(len(events), "entry", "entries")
    dates = [event.date for event in events if event.date is not None]
    if dates:
        first, last = str(min(dates)), str(max(dates))
        text += f", {first}" if first == last else f", {first} to {last}"
    if dates and len(dates) < len(events):
        text += f", {len(events) - len(dates)} without a date"
    return text if dates else f"{text}, none with a date"


def _tally(types: list[str]) -> str:
    counts = Counter(name or "not coded" for name in types).most_common()
    return "types: " + ", ".join(f"{name} {count}" for name, count in counts)
