"""Registers the strategies, so that `from_type(Article)` works.

Hypothesis calls `setup` while it is imported itself, by the entry point in
pyproject.toml. So neither Hypothesis nor `koreachina.strategies` may be
imported before a strategy is asked for.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from koreachina import model

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import SearchStrategy

NAMES: dict[type, str] = {
    model.Article: "articles",
    model.Author: "authors",
    model.DateMention: "date_mentions",
    model.EdtfDate: "edtf_dates",
    model.Event: "events",
    model.Group: "groups",
    model.Kwic: "kwics",
    model.Mention: "mentions",
    model.Organization: "organizations",
    model.Paragraph: "paragraphs",
    model.Person: "persons",
    model.Problem: "problems",
    model.Quotation: "quotations",
    model.Section: "sections",
    model.Source: "sources",
    model.Span: "spans",
    model.State: "states",
    model.Statement: "statements",
    model.Tenure: "tenures",
}
"""The strategy of each record, by its name in `koreachina.strategies`."""


def setup() -> None:
    """Registers a strategy for every record; Hypothesis calls it."""
    from hypothesis.strategies import register_type_strategy

    for record, name in NAMES.items():
        register_type_strategy(record, _later(name))


def _later(name: str) -> "Callable[[type[Any]], SearchStrategy[Any]]":
    def strategy(_: type[Any]) -> "SearchStrategy[Any]":
        module = import_module("koreachina.strategies")
        found: SearchStrategy[Any] = getattr(module, name)()
        return found

    return strategy
