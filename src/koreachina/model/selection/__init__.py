"""Immutable sequences that can be asked.

A selection is a tuple whose methods give selections again, so that queries
chain: `article.chronology.during("2022-08").between("CHN", "KOR")`.

Whom a query means: an `Actor` is that actor; a code of three capitals is
everybody of that country; any other string is a name, an alias or an id,
compared without case, hyphens and kinds of apostrophe.
"""

from collections.abc import Mapping

from koreachina.model.event import Event
from koreachina.model.kwic import Kwic
from koreachina.model.mention import Mention, Statement

from .base import Selection, When
from .concordance import Concordance, Search
from .events import Events
from .mentions import Mentions
from .statements import Statements

__all__ = [
    "SELECTIONS",
    "Concordance",
    "Events",
    "Mentions",
    "Search",
    "Selection",
    "Statements",
    "When",
]

SELECTIONS: Mapping[type, type] = {
    Concordance: Kwic,
    Events: Event,
    Statements: Statement,
    Mentions: Mention,
}
"""What each selection holds, for converters."""
