"""Anniversaries that do not fit the year."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from koreachina.annotate.dates import find_dates
from koreachina.annotate.sentences import sentence_at, sentences
from koreachina.annotate.states import Found, find_states, gazetteer
from koreachina.knowledge import Registry
from koreachina.knowledge.anniversaries import Kept, anniversary_words
from koreachina.model import Article, EdtfDate, Problem, Severity

from .commemorated import Context, events_of
from .places import Told, told_in


class Anchor(NamedTuple):
    """An anniversary as printed.

    Attributes:
        start: Offset of the number.
        end: Offset after "anniversary", or after the "years" of a jubilee.
        number: Which one.
        kind: The kind of event that the words beside the number mean.
    """

    start: int
    end: int
    number: int
    kind: str | None = None


@cache
def _noun() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:[Aa]nniversary|birthday|(?P<hundred>[Cc]enten(?:ary|nial))"
        r"|(?P<years>years)(?= of\b))\b"
    )


@cache
def _before() -> re.Pattern[str]:
    words = anniversary_words()
    ordinals, tens = "|".join(words.ordinals), "|".join(words.tens)
    return re.compile(
        rf"(?<![\w.,-])(?:(?P<figures>\d{{1,3}})(?:st|nd|rd|th|(?=-year ))"
        rf"|(?P<ten>{tens})-(?=[a-z])(?P<unit>{ordinals})"
        rf"|(?P<word>{ordinals}))"
        rf"(?:[- ](?:year|(?P<act>{'|'.join(words.acts)})))?[- ]\Z",
        re.IGNORECASE,
    )


@cache
def _years() -> re.Pattern[str]:
    verbs = "|".join(sorted(anniversary_words().celebrating))
    return re.compile(rf"\b(?:{verbs}) (?P<figures>\d{{1,3}}) \Z")


_AROUND = 400
"""How much of a long sentence is looked at on each side, in characters."""
_LONGEST = 48
"""How far before its noun an anniversary can begin, in characters."""


def anchors(text: str, /) -> Iterator[Anchor]:
    """The numbered anniversaries of a text.

    Examples:
        >>> text = "They mark 20 years of ties, and a thirty-fifth birthday."
        >>> [(found.number, found.kind) for found in anchors(text)]
        [(20, None), (35, 'birth')]
    """
    for noun in _noun().finditer(text):
        if noun["hundred"]:
            yield Anchor(noun.start(), noun.end(), 100)
            continue
        offset = max(0, noun.start() - _LONGEST)
        pattern = _years() if noun["years"] else _before()
        match = pattern.search(text[offset : noun.start()])
        if match is None:
            continue
        kind = "birth" if noun[0] == "birthday" else None
        if noun["years"]:
            start, number = match.start("figures"), int(match["figures"])
        else:
            start, number = match.start(), _number(match)
            act = match["act"]
            kind = anniversary_words().acts[act.lower()] if act else kind
        yield Anchor(offset + start, noun.end(), number, kind)


def _number(match: re.Match[str]) -> int:
    if match["figures"]:
        return int(match["figures"])
    words = anniversary_words()
    if match["ten"]:
        ten = words.tens[match["ten"].lower()]
        return ten + words.ordinals[match["unit"].lower()]
    return words.ordinals[match["word"].lower()]


def wrong_anniversary(
    article: Article, registry: Registry, /
) -> Iterator[Problem]:
    """KC309: an anniversary does not fall in the year that is told of.

    Only where it is certain what happened, and in which years the text may
    mean. Birthdays may be counted from the day of birth as the first.
    """
    for told in told_in(article):
        text = told.passage.text
        found = list(anchors(text))
        if not found:
            continue
        states = find_states(text, gazetteer(registry))
        parts = sentences(text)
        years = _meant(told, article.period)
        for anchor in found:
            start, end = sentence_at(parts, anchor.start)
            start = max(start, anchor.start - _AROUND)
            end = min(end, anchor.end + _AROUND)
            context = Context(
                text=text,
                start=start,
                end=end,
                states=_within(states, start, end),
                relation=article.relation,
            )
            events = events_of(context, anchor.start, anchor.end, anchor.kind)
            wide = _widened(years, context, anchor)
            if events and wide and not _fits(events, anchor.number, wide):
                yield _problem(told, anchor, events, min(years))


def _within(found: list[Found], start: int, end: int) -> list[Found]:
    """What begins in a stretch of the text, of what is in order."""
    return found[bisect_left(found, (start,)) : bisect_left(found, (end,))]


_MANY_YEARS = 10


def _meant(told: Told, period: EdtfDate | None) -> set[int]:
    """The years of the entry, or of the period, and of the dates told.

    None where they are not certain.
    """
    base = told.date or period
    if base is None:
        return set()
    dates = [one.date for one in find_dates(told.passage.text, base)]
    found: set[int] = set()
    for date in (base, *dates):
        if date is not None:
            first, last = date.earliest, date.latest
            if (
                first is None
                or last is None
                or last.year - first.year > _MANY_YEARS
            ):
                return set()
            found.update(range(first.year, last.year + 1))
    return found


@cache
def _then() -> re.Pattern[str]:
    """What shows that an anniversary is kept at the time told of."""
    verbs = "|".join(sorted(anniversary_words().then))
    return re.compile(
        rf"(?:\b(?<!to )(?:{verbs})) (?:(?:the|its|their) |[\w ]+['’]s? )?\Z",
        re.IGNORECASE,
    )


def _widened(years: set[int], context: Context, anchor: Anchor) -> set[int]:
    """The years with those near them that may be meant, too.

    None where it may be any.
    """
    text = context.text[context.start : context.end]
    words = set(re.findall(r"[\w-]+", text.casefold()))
    vocabulary = anniversary_words()
    if not words.isdisjoint(vocabulary.elsewhen):
        return set()
    before = context.text[context.start : anchor.start][-_LONGEST:]
    now = _then().search(before) is not None
    result = set(years)
    if not now or not words.isdisjoint(vocabulary.ahead):
        result.update(year + 1 for year in years)
    if not words.isdisjoint(vocabulary.back):
        result.update(year - 1 for year in years)
    return result


def _fits(events: Sequence[Kept], number: int, years: set[int]) -> bool:
    return any(
        date.earliest is None
        or year - date.earliest.year == number
        or (event.kind == "birth" and year - date.earliest.year == number - 1)
        for event in events
        for date in event.dates
        for year in years
    )


_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
_TEENS = range(11, 14)


def ordinal(number: int, /) -> str:
    """A number as an ordinal.

    Examples:
        >>> [ordinal(number) for number in (1, 12, 30, 103)]
        ['1st', '12th', '30th', '103rd']
    """
    teen = number % 100 in _TEENS
    return f"{number}{'th' if teen else _ENDINGS.get(number % 10, 'th')}"


def _problem(
    told: Told, anchor: Anchor, events: Sequence[Kept], year: int
) -> Problem:
    surface = told.passage.text[anchor.start : anchor.end]
    known = " or ".join(f"{event.name} ({event.dates[0]})" for event in events)
    expected = [
        ordinal(year - date.earliest.year)
        for event in events
        for date in event.dates
        if date.earliest is not None and date.earliest.year < year
    ]
    return Problem(
        code="KC309",
        severity=Severity.WARNING,
        message=f"{surface!r} does not fit {known}",
        span=told.passage.span(anchor.start, anchor.end),
        hint=(
            f"in {year} it is the {' or '.join(dict.fromkeys(expected))}"
            if expected
            else None
        ),
    )
