"""Places told by a noun beside a name: ports, waters, embassies, routes."""

import re
from collections.abc import Iterator
from functools import cache

from .around import WINDOW, Around, located, next_in
from .localities import (
    between_pattern,
    first_end,
    headed_pattern,
    kind_of,
    kind_pattern,
    known_pattern,
    localities,
    place_words,
    printed,
    route_pattern,
    state_kind,
)
from .tokens import Name


@cache
def _capitals() -> re.Pattern[str]:
    """The capitalised words before a noun."""
    return re.compile(
        r"(?<![\w’'.-])(?:[A-Z][\w-]*(?:[’'](?!s )\w+|\.)? ){1,4}\Z"
    )


def kinds(around: Around) -> Iterator[Name]:
    """Names with a noun that makes them places: "Gunsan Port"."""
    text = around.text
    lands = place_words()["lands"]
    for match in around.matches(kind_pattern()):
        at = max(0, match.start() - WINDOW)
        before = _capitals().search(text[at : match.start()])
        if before is None:
            continue
        first = at + before.start()
        start = _begins(around, first, match.start())
        name = printed(text[start : match.start()].strip())
        if (
            not name
            or name in place_words()["no_places"]
            or not around.free(*match.span())
            or not around.free(start, match.end())
        ):
            continue
        known = name in localities() or (
            start in around.states and around.states[start].capital
        )
        if (
            (known and match[0] in lands)
            or located(text, start, firm=False)
            or located(text, first, firm=False)
        ):
            yield around.place(
                start, match.end(), _country(around, start, match.start())
            )


def _begins(around: Around, start: int, end: int) -> int:
    """Where a name begins behind "The", "In", or the state it belongs to."""
    text = around.text
    while start < end:
        state = around.states.get(start)
        if (
            state is not None
            and not state.capital
            and text[start : state.end] != state.state.name
            and text[state.end] == " "
            and state.end + 1 < end
        ):
            start = state.end + 1
            continue
        word = text[start : text.index(" ", start)]
        if word not in place_words()["leading"]:
            break
        start += len(word) + 1
    return start


def _country(around: Around, start: int, end: int) -> str | None:
    """The country of a place, by the known place that its name begins with."""
    text = around.text
    state = around.states.get(start)
    if state is not None:
        return state.state.country
    before = around.ends.get(start - 1)
    if before is not None:
        return before.state.country
    known = known_pattern().match(text, start, end)
    return localities()[printed(known[0])] if known else None


def headed(around: Around) -> Iterator[Name]:
    """Names behind the noun that makes them places: "Mount Myohyang"."""
    for match in around.matches(headed_pattern()):
        known = printed(match[1]) in localities()
        if around.free(*match.span()) and (
            known or located(around.text, match.start(), firm=False)
        ):
            country = _country(around, match.start(1), match.end(1))
            yield around.place(*match.span(), country)


def of_states(around: Around) -> Iterator[Name]:
    """Waters, borders and embassies of states."""
    text = around.text
    match = state_kind().match
    for one in around.ends.values():
        tail = match(text, one.end)
        if tail is None or next_in(text, tail.end(), "not_sites"):
            continue
        start, end = one.start, tail.end()
        country = one.state.country
        if tail["owner"]:
            # the owner stays somebody who acts, or is acted on
            if located(text, start):
                first = tail.start("kind") + 1
                yield around.place(first, end, country)._replace(
                    surface=text[start:end]
                )
            continue
        other = around.ends.get(start - 1)
        if (
            other is not None
            and text[start - 1] in "-–"
            and "border" in tail[0]
        ):
            start = other.start
        yield around.place(start, end, country)
    for one in around.states.values():
        before = text[max(0, one.start - WINDOW) : one.start]
        if before.endswith((" of ", " of the ")):
            head = kind_of().search(before)
            if head is not None:
                start = one.start - len(before) + head.start()
                yield around.place(start, one.end, one.state.country)


def routes(around: Around) -> Iterator[Name]:
    """Routes between two places ("the Busan-Dalian route")."""
    text = around.text
    for match in around.matches(route_pattern()):
        at = max(0, match.start() - WINDOW)
        first = first_end().search(text[at : match.start()])
        last = around.ends.get(match.end(1))
        if first is None or not (last or match[1] in localities()):
            continue
        country = last.state.country if last else localities()[match[1]]
        if first[0] in localities() or match.start() in around.ends:
            yield around.place(at + first.start(), match.end(), country)


_BETWEEN = " between "


def ends(around: Around) -> Iterator[Name]:
    """Both ends of a journey ("flights between Busan and Dalian")."""
    text = around.text
    start = max(0, around.first - len(_BETWEEN))
    if text.find(_BETWEEN, start, around.last) < 0:
        return
    travel = place_words()["travel"]
    for match in around.matches(between_pattern()):
        before = text[max(0, match.start() - WINDOW) : match.start()].split()
        if travel.isdisjoint(map(str.lower, before[-5:])):
            continue
        ends = [_end_of(around, *match.span(group)) for group in (1, 2)]
        if None not in ends:
            yield from (end for end in ends if end is not None)


def _end_of(around: Around, start: int, end: int) -> Name | None:
    """An end of a journey: a city, no country."""
    state = around.states.get(start)
    if state is not None:
        if not state.capital:
            return None
        return around.place(start, state.end, state.state.country)
    if not around.free(start, end):
        return None
    return around.place(start, end, _country(around, start, end))
