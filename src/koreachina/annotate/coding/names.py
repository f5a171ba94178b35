"""Who and what places a text names, as words of a sentence."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from koreachina.annotate.bodies import FoundBody
from koreachina.annotate.persons import Named
from koreachina.annotate.states import Found, is_adjective
from koreachina.annotate.trie import alternation

from .around import is_scene, is_venue
from .localities import localities, place_words, printed
from .places import find_places
from .tokens import Name, in_order


def names_of(
    text: str,
    *,
    named: Sequence[Named],
    bodies: Sequence[FoundBody],
    states: Sequence[Found],
    start: int = 0,
    end: int | None = None,
) -> list[Name]:
    """The persons, bodies, states and places that a text names, in order.

    Args:
        text: The text.
        named: Its persons.
        bodies: Its bodies.
        states: Its states, capitals that are places among them.
        start: Where to look for places from.
        end: Where to look for them up to; None for the end of the text.
    """
    ends = {state.end: state.start for state in states}
    found = [
        Name(
            _begin(text, one, ends),
            one.end,
            one.person,
            one.person.country,
            resident=_resident(text, one),
            surface=text[one.start : one.end],
        )
        for one in named
    ]
    for body in bodies:
        surface = text[body.start : body.end]
        seat = _site(text, body.start, surface)
        found.append(
            Name(
                body.start,
                body.end,
                None if seat else body.organization,
                body.organization.country,
                place=seat,
                surface=surface,
            )
        )
    places = find_places(text, states, bodies, named, start=start, end=end)
    spans = [(place.start, place.end) for place in places]
    found += places
    for one in states:
        if spans and any(start <= one.start < end for start, end in spans):
            continue
        surface = text[one.start : one.end]
        adjective = not one.capital and is_adjective(surface, one.state.name)
        place = (
            one.place
            or (one.capital and is_scene(text, one.start, one.end))
            or _seat(text, one.start, surface)
        )
        venue = not (adjective or one.capital) and is_venue(
            text, one.start, one.end
        )
        # made without the constructor of named tuples, which takes long
        found.append(
            tuple.__new__(
                Name,
                (
                    one.start,
                    one.end,
                    one.state,
                    one.state.country,
                    place,
                    adjective,
                    False,
                    one.capital,
                    venue,
                    surface,
                ),
            )
        )
    return sorted(found, key=in_order)


_WINDOW = 60


def _begin(text: str, one: Named, ends: Mapping[int, int]) -> int:
    """Where the office beside a name, or the state before it, begins."""
    before = text[one.begin : one.start]
    title = one.title
    if title is None:
        return one.start
    at = before.rfind(title)
    if at < 0:
        at = before.find(title[: max(4, len(title) - 4)])
    if at <= 0:
        return one.begin if at == 0 else one.start
    start = one.begin + at
    stop = start
    for link in (" ", "’s ", "'s ", " then-", " outgoing ", " former "):
        if text.endswith(link, 0, start):
            stop = start - len(link)
            if stop in ends:
                return ends[stop]
    return start


@cache
def _at_site() -> re.Pattern[str]:
    words = alternation(place_words()["at_sites"])
    return re.compile(rf"(?:\b(?:{words})(?: the| its)?(?: [A-Z][\w’]+)? )\Z")


@cache
def _missions() -> tuple[str, ...]:
    return tuple(place_words()["missions"])


def _site(text: str, start: int, surface: str) -> bool:
    """Whether an embassy, or the like, is where something happens."""
    mission = surface.endswith(_missions()) or printed(surface) in localities()
    return mission and _at(text, start)


def _seat(text: str, start: int, surface: str) -> bool:
    """Whether the seat of a government is where something happens."""
    return printed(surface) in localities() and _at(text, start)


def _at(text: str, start: int) -> bool:
    return bool(_at_site().search(text[max(0, start - 40) : start]))


@cache
def _envoy() -> re.Pattern[str]:
    return re.compile(
        r"[Aa]mbassador|[Cc]onsul(?:[- ]|\b)|[Cc]harg[eé] d|[Mm]ilitary [Aa]ttach"
    )


def _resident(text: str, one: Named) -> bool:
    """Whether a person is a resident envoy by the words beside the name."""
    if one.begin < one.start and _envoy().search(text[one.begin : one.start]):
        return not re.search(
            r"[Ff]ormer|[Aa]t [Ll]arge|\bUN ", text[one.begin : one.start]
        )
    if not text.startswith(", ", one.end):
        return False
    after = re.match(
        r", (?:the )?([^,;]{0,48}),?", text[one.end : one.end + _WINDOW]
    )
    return bool(after and _envoy().search(after[1]))
