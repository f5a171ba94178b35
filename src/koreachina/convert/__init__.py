"""The records as JSON, by cattrs.

May import `model` and `errors`; nothing below it may import it. cattrs loads
with the first use of another name than `announce`, `records` and `register`,
so that a layer above can register its own record without paying for the
import.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from .registry import announce, records, register

if TYPE_CHECKING:
    from .converter import configure_converter, make_converter
    from .document import FORMAT, from_json, to_json
    from .json_lines import dump_jsonl, iter_jsonl
    from .schema import json_schema

__all__ = [
    "FORMAT",
    "announce",
    "configure_converter",
    "dump_jsonl",
    "from_json",
    "iter_jsonl",
    "json_schema",
    "make_converter",
    "records",
    "register",
    "to_json",
]

_LATE = {
    "FORMAT": "document",
    "configure_converter": "converter",
    "dump_jsonl": "json_lines",
    "from_json": "document",
    "iter_jsonl": "json_lines",
    "json_schema": "schema",
    "make_converter": "converter",
    "to_json": "document",
}


def __getattr__(name: str) -> object:
    if name not in _LATE:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    value = getattr(import_module(f".{_LATE[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_LATE})
