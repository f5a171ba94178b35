"""What is known at a place in a passage when a body is named there."""

from typing import NamedTuple

from koreachina.model import Organization

from .body_country import Surroundings, Whose, beside, owned
from .body_line import Line
from .body_parts import Part


class Body(NamedTuple):
    """A body in a text: where, who, and what tells its country."""

    start: int
    end: int
    organization: Organization
    country_from: str


class Place:
    """What a passage has said when a name is reached.

    Attributes:
        line: The passage.
        around: Its sentences.
        bodies: The bodies named so far, in order.
        countries: From the name of each of them that has a state to its code.
    """

    def __init__(self, line: Line) -> None:
        """Begins a passage."""
        self.line = line
        self.around = Surroundings(line)
        self.bodies: list[Body] = []
        self.countries: dict[str, str] = {}


def printed(here: Place, part: Part, /) -> Whose:
    """The state that stands beside a name, or that the owner has."""
    whose = beside(here.line, part.start, part.end)
    if whose.source:
        return whose
    return owned(here.line, part.start, here.bodies)
