"""Hypothesis strategies for every record, and for texts.

Needs Hypothesis: ``pip install 'koreachina[hypothesis]'``. With it installed,
``hypothesis.strategies.from_type(koreachina.Article)`` works as well.

Every strategy builds valid values and filters none. Texts hold any character
but lone surrogates, which JSON can carry and UTF-8 cannot.
"""

try:
    import hypothesis as _hypothesis  # noqa: F401
except ModuleNotFoundError as error:
    msg = (
        "koreachina.strategies needs Hypothesis:"
        " pip install 'koreachina[hypothesis]'"
    )
    raise ModuleNotFoundError(msg, name="hypothesis") from error

from .articles import articles, corpora
from .dates import edtf_dates, printable_dates
from .records import (
    actors,
    any_articles,
    authors,
    date_mentions,
    events,
    groups,
    kwics,
    mentions,
    organizations,
    paragraphs,
    persons,
    problems,
    quotations,
    sections,
    sources,
    spans,
    statements,
    states,
    tenures,
)
from .texts import canonical_texts, texts

__all__ = [
    "actors",
    "any_articles",
    "articles",
    "authors",
    "canonical_texts",
    "corpora",
    "date_mentions",
    "edtf_dates",
    "events",
    "groups",
    "kwics",
    "mentions",
    "organizations",
    "paragraphs",
    "persons",
    "printable_dates",
    "problems",
    "quotations",
    "sections",
    "sources",
    "spans",
    "statements",
    "states",
    "tenures",
    "texts",
]
