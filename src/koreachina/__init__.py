"""koreachina: articles on China-Korea relations as records one can query.

::

    import koreachina as kc

    article = kc.load("seeds/china-korea-2022-05.txt")
    article.chronology.during("2022-08").between("CHN", "KOR")

Everything below loads on first use, so that `import koreachina` costs next to
nothing in a tool that may not need it.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .check import check  # the function; the package of that name stays, too
from .errors import (
    ConversionError,
    DateError,
    KoreaChinaError,
    ParseError,
    QueryError,
    RegistryError,
    RenderError,
)

if TYPE_CHECKING:
    from importlib.metadata import version as _version

    from . import convert as convert
    from . import strategies as strategies
    from .annotate import code_event as code_event
    from .convert import dump_jsonl as dump_jsonl
    from .convert import from_json as from_json
    from .convert import iter_jsonl as iter_jsonl
    from .convert import to_json as to_json
    from .corpus import Corpus as Corpus
    from .corpus import iter_articles as iter_articles
    from .corpus import load_corpus as load_corpus
    from .corpus import seeds as seeds
    from .display import explain as explain
    from .export import dump_plover as dump_plover
    from .export import iter_plover as iter_plover
    from .export import to_plover as to_plover
    from .knowledge import Office as Office
    from .knowledge import Registry as Registry
    from .knowledge import data_version as data_version
    from .knowledge import holder as holder
    from .knowledge import holders as holders
    from .layout import render as render
    from .model import Actor as Actor
    from .model import Article as Article
    from .model import Author as Author
    from .model import Concordance as Concordance
    from .model import Confidence as Confidence
    from .model import Context as Context
    from .model import DateMention as DateMention
    from .model import Directness as Directness
    from .model import EdtfDate as EdtfDate
    from .model import Event as Event
    from .model import Events as Events
    from .model import EventType as EventType
    from .model import Group as Group
    from .model import Kwic as Kwic
    from .model import Layout as Layout
    from .model import Mention as Mention
    from .model import Mentions as Mentions
    from .model import Mode as Mode
    from .model import Organization as Organization
    from .model import Origin as Origin
    from .model import Paragraph as Paragraph
    from .model import Person as Person
    from .model import Precision as Precision
    from .model import Problem as Problem
    from .model import Quad as Quad
    from .model import Quotation as Quotation
    from .model import QuotationKind as QuotationKind
    from .model import Section as Section
    from .model import Selection as Selection
    from .model import Severity as Severity
    from .model import Source as Source
    from .model import Span as Span
    from .model import State as State
    from .model import Statement as Statement
    from .model import Statements as Statements
    from .model import Tenure as Tenure
    from .reader import dump as dump
    from .reader import load as load
    from .reader import parse as parse

    __version__ = _version("koreachina")

_HOMES = {
    "annotate": ("code_event",),
    "convert": ("dump_jsonl", "from_json", "iter_jsonl", "to_json"),
    "corpus": ("Corpus", "iter_articles", "load_corpus", "seeds"),
    "display": ("explain",),
    "export": ("dump_plover", "iter_plover", "to_plover"),
    "knowledge": ("Office", "Registry", "data_version", "holder", "holders"),
    "layout": ("render",),
    "model": (
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
        "Events",
        "EventType",
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
    ),
    "reader": ("dump", "load", "parse"),
}
"""Where the names live that load on first use."""

_LATE = {name: home for home, names in _HOMES.items() for name in names}

_MODULES = ("convert", "strategies")
"""Modules reached as attributes; `strategies` needs an extra."""

__all__ = [
    "Actor",
    "Article",
    "Author",
    "Concordance",
    "Confidence",
    "Context",
    "ConversionError",
    "Corpus",
    "DateError",
    "DateMention",
    "Directness",
    "EdtfDate",
    "Event",
    "EventType",
    "Events",
    "Group",
    "KoreaChinaError",
    "Kwic",
    "Layout",
    "Mention",
    "Mentions",
    "Mode",
    "Office",
    "Organization",
    "Origin",
    "Paragraph",
    "ParseError",
    "Person",
    "Precision",
    "Problem",
    "Quad",
    "QueryError",
    "Quotation",
    "QuotationKind",
    "Registry",
    "RegistryError",
    "RenderError",
    "Section",
    "Selection",
    "Severity",
    "Source",
    "Span",
    "State",
    "Statement",
    "Statements",
    "Tenure",
    "__version__",
    "check",
    "code_event",
    "data_version",
    "dump",
    "dump_jsonl",
    "dump_plover",
    "explain",
    "from_json",
    "holder",
    "holders",
    "iter_articles",
    "iter_jsonl",
    "iter_plover",
    "load",
    "load_corpus",
    "parse",
    "render",
    "seeds",
    "to_json",
    "to_plover",
]


def __getattr__(name: str) -> Any:
    """Loads a name when it is asked for."""
    if name in _LATE:
        value = getattr(import_module(f".{_LATE[name]}", __name__), name)
    elif name in _MODULES:
        return import_module(f".{name}", __name__)
    elif name == "__version__":
        from importlib.metadata import version

        value = version("koreachina")
    else:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__, *_MODULES})
