"""Two who speak as one: "Wang Yi and Park Jin", "China and Russia"."""

import re
from collections.abc import Sequence
from functools import cache

from koreachina.model import Organization, Person, State

from .groups import Phrase
from .speakers import Candidate


def joined(
    text: str, one: Candidate, before: Sequence[Candidate], /
) -> Candidate:
    """Two subjects that "and" joins, as one group; or the one alone.

    The group has the names of both as aliases.

    Args:
        text: The paragraph.
        one: The second of the two.
        before: Who is named before it.
    """
    for other in reversed(before):
        between = text[other.end : max(other.end, one.start)]
        if (
            _and().fullmatch(between)
            and other.subject
            and isinstance(other.who, _JOINED)
            and isinstance(one.who, _JOINED)
        ):
            return paired(
                text[other.end - len(other.text) : one.end], other, one
            )
    return one


_JOINED = (Person, State, Organization)


@cache
def _and() -> re.Pattern[str]:
    return re.compile(r",? and (?:the )?")


def paired(text: str, first: Candidate, last: Candidate, /) -> Candidate:
    """Two as one group, printed as `text`."""
    actors = (first.actor(), last.actor())
    countries = {actor.country for actor in actors}
    who = Phrase(
        f"{actors[0].name} and {actors[1].name}",
        countries.pop() if len(countries) == 1 else None,
        tuple(actor.name for actor in actors),
        body=False,
    )
    return first._replace(end=last.end, text=text, who=who)
