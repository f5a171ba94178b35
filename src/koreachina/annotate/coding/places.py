"""Where an act takes place: cities, waters, borders, sites and routes."""

from collections.abc import Iterator, Sequence

from koreachina.annotate.bodies import FoundBody
from koreachina.annotate.persons import Named
from koreachina.annotate.states import Found

from .around import Around, following, located, topic
from .kinds import ends, headed, kinds, of_states, routes
from .localities import (
    capital_pattern,
    doubtful,
    known_pattern,
    localities,
    no_endings,
    place_words,
    printed,
    small_pattern,
    unknown_pattern,
)
from .tokens import Name, in_order


def find_places(
    text: str,
    states: Sequence[Found],
    bodies: Sequence[FoundBody],
    people: Sequence[Named] = (),
    /,
    *,
    start: int = 0,
    end: int | None = None,
) -> list[Name]:
    """The places of a text that are no capitals, in order.

    Of those that overlap the one that begins first, or is longer, counts.

    Args:
        text: The text.
        states: Its states.
        bodies: Its bodies.
        people: Its persons.
        start: Where to begin.
        end: Where to end; None for the end of the text.

    Examples:
        >>> text = "A ferry from Weihai docks at Gunsan Port, off Gochang."
        >>> [place.surface for place in find_places(text, [], [])]
        ['Weihai', 'Gunsan Port', 'Gochang']
    """
    last = len(text) if end is None else end
    here = Around(text, states, bodies, people, (start, last))
    found = [
        *of_states(here),
        *routes(here),
        *ends(here),
        *headed(here),
        *kinds(here),
        *_known(here),
        *_unknown(here),
    ]
    found.sort(key=in_order)
    result: list[Name] = []
    for name in found:
        if not result or name.start >= result[-1].end:
            result.append(name)
    return result


def _known(around: Around) -> Iterator[Name]:
    """Places of the gazetteer."""
    text = around.text
    last = -1
    small = small_pattern().search(text, around.first, around.last)
    for match in around.matches(
        known_pattern() if small else capital_pattern()
    ):
        start, end = match.span()
        name = printed(match[0])
        if (
            not around.free(start, end)
            or _goes_on(around, start, end)
            or topic(text, start)
        ):
            continue
        if name in doubtful() and not (
            located(text, start) or _joined(around, last, start)
        ):
            continue
        last = end
        yield around.place(start, end, localities()[name])


def _joined(around: Around, last: int, start: int) -> bool:
    """Whether a place stands before, joined to the name by "and"."""
    for link in (", and ", " and ", ", ", " or "):
        if around.text.endswith(link, 0, start):
            end = start - len(link)
            state = around.ends.get(end)
            return end == last or (state is not None and state.place)
    return False


def _goes_on(around: Around, start: int, end: int) -> bool:
    """Whether a name is part of a longer one, or says whose somebody is."""
    found = following().match(around.text, end)
    if found is None:
        return False
    word = found[1]
    if word[0].islower():
        return word in place_words()["not_before"]
    if word in place_words()["dates"]:
        return False
    somebody = end + 1 in around.openings or end + 1 in around.states
    return not (somebody and located(around.text, start))


def _unknown(around: Around) -> Iterator[Name]:
    """Names that only the word before them tells: "near Hyangho"."""
    text = around.text
    words = place_words()
    for match in around.matches(unknown_pattern()):
        start, end = match.span()
        name = match[0]
        if (
            name not in words["no_places"]
            and name not in words["dates"]
            and not name.endswith(no_endings())
            and around.free(start, end)
            and start not in around.states
            and located(text, start)
        ):
            yield around.place(start, end, None)
