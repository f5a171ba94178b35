"""The records: what an article is made of, and nothing else.

Frozen, slotted, hashable; tuples inside, never lists or dicts. This layer
imports attrs and the standard library alone (and python-dateutil for the
calendar, when a date asks for it).
"""

import attrs

from .actors import ACTORS, Actor, Group, Organization, Person, State
from .article import Article, Layout
from .article_parts import Author, Paragraph, Section, Source
from .edtf import EdtfDate, Precision
from .event import Event, Origin
from .kwic import Kwic
from .mention import (
    DateMention,
    Directness,
    Mention,
    Quotation,
    QuotationKind,
    Statement,
)
from .plover import Context, EventType, Mode, Quad
from .problem import Problem, Severity
from .selection import Concordance, Events, Mentions, Selection, Statements
from .span import Span
from .tenure import Confidence, Tenure

__all__ = [
    "ACTORS",
    "Actor",
    "Article",
    "Author",
    "Concordance",
    "Confidence",
    "Context",
    "DateMention",
    "Directness",
    "EdtfDate",
    "Event",
    "EventType",
    "Events",
    "Group",
    "Kwic",
    "Layout",
    "Mention",
    "Mentions",
    "Mode",
    "Organization",
    "Origin",
    "Paragraph",
    "Person",
    "Precision",
    "Problem",
    "Quad",
    "Quotation",
    "QuotationKind",
    "Section",
    "Selection",
    "Severity",
    "Source",
    "Span",
    "State",
    "Statement",
    "Statements",
    "Tenure",
]

RECORDS: tuple[type, ...] = tuple(
    found for name in __all__ if attrs.has(found := globals()[name])
)
"""Every record, by name."""
