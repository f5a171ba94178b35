"""The documents as a JSON Schema, made from the classes of the records.

`python -m koreachina.convert.schema` prints it.
"""

import inspect
import json
import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

import attrs

from koreachina.model import ACTORS, EdtfDate, Span
from koreachina.model import _fields as fields
from koreachina.model.selection import SELECTIONS

from .document import FORMAT
from .registry import HEADER, VALUES, records

Schema = dict[str, Any]

_DRAFT = "https://json-schema.org/draft/2020-12/schema"
_INDEX: Schema = {"type": "integer", "minimum": 0}
_CODE: Schema = {"pattern": "^[A-Z]{3}$"}
_FILLED: Schema = {"minLength": 1}

_RULES: Mapping[object, Schema] = {
    fields.is_country: _CODE,
    fields.is_index: _INDEX,
    fields.is_index_or_none: {"minimum": 0},
    fields.is_line: _FILLED,
    fields.is_line_or_none: _FILLED,
    fields.is_trimmed: _FILLED,
}
"""What the validators of the records ask, as far as a schema can say it."""

_SCALARS: Mapping[object, Schema] = {
    bool: {"type": "boolean"},
    float: {"type": "number"},
    int: {"type": "integer"},
    str: {"type": "string"},
    NoneType: {"type": "null"},
}


def json_schema() -> Schema:
    """A JSON Schema (draft 2020-12) of the documents that `to_json` writes.

    Every document that `from_json` reads is valid by it, but not the other
    way round: that ids are in the table, dates in the calendar and ends after
    starts, only `from_json` tells.

    Examples:
        >>> schema = json_schema()
        >>> schema["$defs"]["Event"]["properties"]["date"]["anyOf"]
        [{'$ref': '#/$defs/EdtfDate'}, {'type': 'null'}]
    """
    definitions: dict[str, Schema] = {
        "ActorId": {
            "type": "string",
            "minLength": 1,
            "description": "The id of an actor in actor_table.",
        },
    }
    for cls in records().values():
        _define(cls, definitions)
    table = {
        "type": "array",
        "description": "Every actor of the document, once.",
        "items": {"anyOf": [_closed(cls.__name__) for cls in ACTORS]},
    }
    return {
        "$schema": _DRAFT,
        "title": f"koreachina documents, format {FORMAT}",
        "description": "What koreachina.to_json writes.",
        "type": "object",
        "required": list(HEADER[:2]),
        "properties": {
            "format": {"const": FORMAT},
            "record": {"enum": sorted(records())},
            "actor_table": table,
        },
        "allOf": [
            {
                "if": {
                    "required": ["record"],
                    "properties": {"record": {"const": name}},
                },
                "then": _body(cls),
            }
            for name, cls in sorted(records().items())
        ],
        "unevaluatedProperties": False,
        "$defs": dict(sorted(definitions.items())),
    }


def _body(cls: type) -> Schema:
    """What a document has beside the header."""
    if cls in VALUES:
        return {
            "required": ["value"],
            "properties": {"value": _reference(cls.__name__)},
        }
    return _reference(cls.__name__)


def _define(cls: Any, definitions: dict[str, Schema]) -> None:
    """Add the class, and what its fields need, to the definitions."""
    if cls.__name__ in definitions:
        return
    definition = definitions[cls.__name__] = {}
    summary, said = _documented(cls)
    definition["description"] = summary
    if cls is EdtfDate:
        definition["type"] = "string"
        return
    if cls is Span:
        definition |= {
            "type": "array",
            "description": f"{summary} Its start and its end: {said['start']}"
            f" {said['end']}",
            "prefixItems": [_INDEX, _INDEX],
            "minItems": 2,
            "maxItems": 2,
        }
        return
    if issubclass(cls, StrEnum):
        definition["enum"] = [member.value for member in cls]
        return
    properties: dict[str, Schema] = {}
    required = []
    if cls in ACTORS:
        properties["kind"] = {"const": cls.kind}
        required.append("kind")
    for field in attrs.fields(cls):
        if not field.init:
            continue
        if field.default is attrs.NOTHING:
            required.append(field.name)
        properties[field.name] = {
            **_typed(field.type, definitions),
            **_RULES.get(field.validator, {}),
            **_default(field.default),
        }
        if field.name in said:
            properties[field.name]["description"] = said[field.name]
    definition |= {
        "type": "object",
        "required": required,
        "properties": properties,
    }


def _typed(kind: Any, definitions: dict[str, Schema]) -> Schema:
    """The schema of a field's type."""
    if kind in _SCALARS:
        return dict(_SCALARS[kind])
    if kind in ACTORS:
        return _reference("ActorId")
    if kind in SELECTIONS or get_origin(kind) is tuple:
        item = SELECTIONS.get(kind) or get_args(kind)[0]
        return {"type": "array", "items": _typed(item, definitions)}
    if get_origin(kind) in {Union, UnionType}:
        return _either(_typed(one, definitions) for one in get_args(kind))
    _define(kind, definitions)
    if issubclass(kind, StrEnum) or kind in VALUES:
        return _reference(kind.__name__)
    return _closed(kind.__name__)


def _either(schemas: Iterable[Schema]) -> Schema:
    """Any of the schemas, each once."""
    options: list[Schema] = []
    for schema in schemas:
        if schema not in options:
            options.append(schema)
    if len(options) == 1:
        return options[0]
    if all(option.keys() == {"type"} for option in options):
        return {"type": [option["type"] for option in options]}
    return {"anyOf": options}


def _reference(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _closed(name: str) -> Schema:
    """A record inside another: it has no keys but its own."""
    return {**_reference(name), "unevaluatedProperties": False}


def _default(default: object) -> Schema:
    """The default of a field, unless it is derived or a record."""
    if isinstance(default, StrEnum):
        return {"default": default.value}
    if default is None or isinstance(default, str | int):
        return {"default": default}
    return {"default": []} if default == () else {}


_ENTRY = re.compile(r"^    (\w+): (.*(?:\n     +.*)*)", re.MULTILINE)


def _documented(cls: type) -> tuple[str, dict[str, str]]:
    """The summary of a docstring, and what it says of each attribute."""
    text = inspect.getdoc(cls) or ""
    summary, _, rest = text.partition("\n\n")
    block = rest.partition("Attributes:\n")[2].partition("\n\n")[0]
    return " ".join(summary.split()), {
        name: " ".join(said.split()) for name, said in _ENTRY.findall(block)
    }


if __name__ == "__main__":
    print(json.dumps(json_schema(), ensure_ascii=False, indent=2))  # noqa: T201
