"""One JSON document per record, and back.

A document is one object: a header of three keys, then the fields of the
record, all of them, defaults too::

    {"format": 1, "record": "Statement",
     "actor_table": [{"kind": "person", "id": "person-wang-yi-chn", ...}],
     "quote": "no", "speaker": "person-wang-yi-chn", ...}

Every actor stands in `actor_table` once, in order of first use, and
everywhere else by id. `Span` and `EdtfDate`, which are no objects in JSON,
stand under "value"; an actor that is the record itself stands there whole,
with its kind. Who writes documents by hand may leave out what has a default,
and `actor_table` where it would be empty.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any, TypeVar, overload

from cattrs import BaseValidationError, transform_error
from cattrs.preconf.json import JsonConverter

from koreachina.errors import ConversionError
from koreachina.model import ACTORS, Actor

from . import actor_table
from .converter import make_converter
from .faults import describe, expected, is_object, unknown_keys
from .json_text import BIG, NotJSONError, decode, encode, paused_gc
from .registry import HEADER, MODEL, VALUES, find, records

T = TypeVar("T")

FORMAT = 1
"""The number of the format that `to_json` writes."""

_READ = (1,)
"""The numbers of the formats that `from_json` reads."""


def to_json(record: object, /, *, indent: int | None = None) -> str:
    """A record as a JSON document. Inverse of `from_json`.

    The same record gives the same text every day. Without `indent` the text
    is one line by anybody's count, and it can be written as UTF-8: lone
    surrogates, U+0085, U+2028 and U+2029 are escaped. (Only a high surrogate
    right before a low one stays as it is, since JSON reads the two escapes
    as one character; UTF-8 cannot hold that.)

    Args:
        record: An `Article`, a `Corpus`, or any other record.
        indent: How many blanks a level is set in; None for one line.

    Raises:
        TypeError: It is no record.
        ConversionError: Two different actors have one id.

    Examples:
        >>> from koreachina.model import Author, EdtfDate
        >>> print(to_json(EdtfDate("2022-05/2022-08")))
        {"format":1,"record":"EdtfDate","actor_table":[],"value":"2022-05/2022-08"}
        >>> print(to_json(Author(name="Ann Lee"), indent=2))
        {
          "format": 1,
          "record": "Author",
          "actor_table": [],
          "name": "Ann Lee",
          "affiliations": []
        }
    """
    _check_record(type(record))
    with paused_gc(big=type(record) not in MODEL):
        return encode(_document(record), indent)


@overload
def from_json(text: str, /) -> Any: ...
@overload
def from_json(text: str, /, *, record: type[T]) -> T: ...
def from_json(text: str, /, *, record: type[T] | None = None) -> T | Any:
    """The record of a JSON document. Inverse of `to_json`.

    Args:
        text: The document.
        record: The class that the document must hold, such as `Article`;
            with it, type checkers know the result. None for any.

    Raises:
        ConversionError: The text is no JSON, or does not fit the record; one
            line per fault, each with its path.
        TypeError: The text is no string (`load` and `iter_jsonl` read
            files), or `record` no class of records.

    Examples:
        >>> from_json('{"format": 1, "record": "Span", "value": [2, 5]}')
        Span(start=2, end=5)
        >>> from_json('{"format": 1, "record": "Span", "value": [2, "5"]}')
        Traceback (most recent call last):
        ...
        koreachina.errors.ConversionError: expected int, got '5' @ $.value[1]
    """
    if not isinstance(text, str):
        msg = (
            f"expected the text of a JSON document, got {type(text).__name__}"
            " (`load` and `iter_jsonl` read files)"
        )
        raise TypeError(msg)
    if record is not None:
        _check_record(record)
    with paused_gc(big=len(text) >= BIG):
        try:
            data = decode(text)
        except NotJSONError as error:
            msg = f"not JSON: {error}"
            if error.line is not None:
                msg += f" @ line {error.line}, column {error.column}"
            raise ConversionError(msg) from None
        return structure(data, record)


@overload
def structure(data: Any, record: None) -> Any: ...
@overload
def structure(data: Any, record: type[T]) -> T: ...
def structure(data: Any, record: type[T] | None) -> T | Any:
    """The record of a decoded document.

    Raises:
        ConversionError: It does not fit; one line per fault.
    """
    converter = _converter()
    cls = _header(data, record)
    table = _actors(converter, data.get("actor_table", []))
    fields: Any = {key: data[key] for key in data if key not in HEADER}
    path = "$"
    if cls in VALUES:
        path = "$.value"
        fields = _value(fields)
    if cls in ACTORS:  # stands whole
        with _faults(path):
            return converter.structure(fields, cls)
    with _faults(path), actor_table.reading(table):
        return converter.structure(fields, cls)


def _check_record(cls: type) -> None:
    if find(cls.__name__) is not cls:
        names = ", ".join(sorted(records()))
        msg = f"expected a record ({names}), got {cls.__name__}"
        raise TypeError(msg)


def _document(record: Any) -> dict[str, Any]:
    converter = _converter()
    table: dict[str, Actor] = {}
    if isinstance(record, ACTORS):
        fields = converter.unstructure(record)
    else:
        with actor_table.writing() as table:
            fields = converter.unstructure(record)
    if isinstance(record, VALUES):
        fields = {"value": fields}
    return {
        "format": FORMAT,
        "record": type(record).__name__,
        "actor_table": converter.unstructure([*table.values()]),
        **fields,
    }


@cache
def _converter() -> JsonConverter:
    return make_converter()


def _header(data: Any, record: type | None) -> type:
    """The class that a document names."""
    with _faults("$"):
        if not is_object(data):
            expected("an object", data)
    with _faults("$.format"):
        number = data["format"]
        if type(number) is not int or number not in _READ:
            formats = ", ".join(map(str, _READ))
            expected(f"a format that this version reads ({formats})", number)
    with _faults("$.record"):
        name = data["record"]
        found = find(name) if isinstance(name, str) else None
        if found is None or record not in {None, found}:
            names = records() if record is None else [record.__name__]
            expected(f"one of {', '.join(map(repr, names))}", name)
    return found


def _actors(converter: JsonConverter, entries: Any) -> dict[str, Actor]:
    """The actors of a document by id."""
    table: dict[str, Actor] = {}
    path = "$.actor_table"
    with _faults(path):
        actors = converter.structure(entries, tuple[Actor, ...])
    for i, actor in enumerate(actors):
        with _faults(f"{path}[{i}]"):
            actor_table.note(table, actor)
    return table


def _value(fields: dict[str, Any]) -> Any:
    """What a document holds whose record is no object."""
    with _faults("$.value"):
        value = fields.pop("value")
    with _faults("$"):
        if fields:
            raise ConversionError(unknown_keys(set(fields)))
    return value


@contextmanager
def _faults(path: str) -> Iterator[None]:
    """Tell what goes wrong inside, one line per fault, with its path."""
    try:
        yield
    except (BaseValidationError, KeyError, TypeError, ValueError) as error:
        # the group says no more than its lines, in a hundred more
        raise ConversionError(
            "\n".join(transform_error(error, path, describe))
        ) from None
