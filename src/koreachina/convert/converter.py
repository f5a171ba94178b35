"""A strict cattrs converter for the records.

Nothing is coerced: a string is no int, an int no string, True no int, an
object no list. What the records derive (ids, printed dates) is written, so
that a document does not change its meaning with the version that reads it.
"""

from collections.abc import Callable, Mapping
from enum import Enum, IntEnum, StrEnum
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin

from cattrs import (
    AttributeValidationNote,
    BaseConverter,
    ClassValidationError,
    Converter,
    IterableValidationError,
    IterableValidationNote,
)
from cattrs.fns import identity
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn
from cattrs.preconf.json import JsonConverter
from cattrs.preconf.json import make_converter as make_json_converter

from koreachina.errors import ConversionError
from koreachina.model import ACTORS, Actor, EdtfDate, Span
from koreachina.model.selection import SELECTIONS

from . import actor_table
from .faults import expected, is_object
from .registry import VALUES, find

T = TypeVar("T")
E = TypeVar("E", bound=Enum)
Structure = Callable[[Any, Any], Any]
Unstructure = Callable[[Any], Any]


def make_converter() -> JsonConverter:
    """A new converter for the records, strict about types and keys.

    Outside of a document, which keeps them in a table, actors are whole
    objects: `{"kind": "person", "id": ..., "name": ...}`.

    Examples:
        >>> from koreachina.model import Person, Statement
        >>> converter = make_converter()
        >>> said = Statement(quote="no", speaker=Person(name="Wang Yi"))
        >>> data = converter.unstructure(said)
        >>> data["speaker"]["kind"], data["speaker"]["id"]
        ('person', 'person-wang-yi')
        >>> converter.structure(data, Statement) == said
        True
    """
    converter = make_json_converter(
        forbid_extra_keys=True, detailed_validation=True
    )
    configure_converter(converter)
    return converter


def configure_converter(converter: Converter, /) -> None:
    """Teach a converter of yours the records.

    It becomes strict in everything it converts: `str`, `int`, `bool`,
    `float`, string enums and `tuple[X, ...]` take no value of another type.
    Of classes, only the records are concerned: they refuse unknown keys and
    write all their fields, whatever the converter does otherwise.

    Args:
        converter: Any cattrs converter, best a new one; the global one of
            cattrs is not for this.

    Examples:
        >>> import attrs
        >>> from cattrs.preconf.json import make_converter as json_converter
        >>> from koreachina.model import EdtfDate, Event
        >>> @attrs.frozen
        ... class Coded:
        ...     event: Event
        ...     coder: str
        >>> converter = json_converter()
        >>> configure_converter(converter)
        >>> event = Event(date=EdtfDate("2022-05-16"), text="They meet.")
        >>> data = converter.unstructure(Coded(event, "A"))
        >>> data["event"]["date"]
        '2022-05-16'
        >>> converter.structure(data, Coded) == Coded(event, "A")
        True
    """
    for kind in (bool, float, int, str):
        converter.register_structure_hook(kind, _scalar(kind))
    # registered by class: cattrs asks for bases first, and these have str, int
    for enum in (StrEnum, IntEnum):
        converter.register_structure_hook(enum, structure_enum)
    converter.register_unstructure_hook(StrEnum, _value)
    converter.register_structure_hook(EdtfDate, _structure_date)
    converter.register_unstructure_hook(EdtfDate, str)
    converter.register_structure_hook(Span, _structure_span)
    converter.register_unstructure_hook(Span, _unstructure_span)
    for test, structuring, unstructuring in (
        (_is_optional, _structure_optional, _unstructure_optional),
        (_is_items, _structure_items, _unstructure_items),
        (_is_record, _structure_record, _unstructure_record),
        (_is_actor, _structure_actor, _unstructure_actor),
    ):
        converter.register_structure_hook_factory(test, structuring)
        converter.register_unstructure_hook_factory(test, unstructuring)


# Scalars and enums


def _scalar(kind: type[T]) -> Callable[[Any, Any], T]:
    what = kind.__name__

    def structure(value: Any, cls: Any) -> T:
        if type(value) is not kind:
            expected(what, value)
        # cattrs hands subclasses of `kind` to this hook too
        return cast(T, value if cls is kind else cls(value))

    return structure


def structure_enum(value: Any, cls: type[E]) -> E:
    """The member of an enum that has the value.

    Raises:
        ConversionError: None has; the message names all.
    """
    members: Mapping[Any, Any] = cls._value2member_map_
    member = None
    if isinstance(value, str | int) and not isinstance(value, bool):
        member = members.get(value)
    if member is None:
        expected(f"one of {', '.join(map(repr, members))}", value)
    return member  # type: ignore[no-any-return]


def _value(member: Enum) -> Any:
    return member._value_


# Dates and spans


def _structure_date(value: Any, _: Any) -> EdtfDate:
    if not isinstance(value, str):
        expected("an EDTF date such as '2022-05-03'", value)
    return EdtfDate(value)


def _structure_span(value: Any, _: Any) -> Span:
    if not isinstance(value, list | tuple) or len(value) != 2:  # noqa: PLR2004
        expected("[start, end]", value)
    start, end = value
    if type(start) is not int or type(end) is not int:
        _INTS(value, int)  # says which one
    return Span(start, end)


def _unstructure_span(span: Span) -> list[int]:
    return [span.start, span.end]


# Optional values


def _is_optional(kind: Any) -> bool:
    if get_origin(kind) not in {Union, UnionType}:
        return False
    args = get_args(kind)
    return len(args) == 2 and NoneType in args  # noqa: PLR2004


def _inner(kind: Any) -> Any:
    return next(arg for arg in get_args(kind) if arg is not NoneType)


def _structure_optional(kind: Any, converter: BaseConverter) -> Structure:
    inner = _inner(kind)
    hook = converter.get_structure_hook(inner)

    def structure(value: Any, _: Any) -> Any:
        return None if value is None else hook(value, inner)

    return structure


def _unstructure_optional(kind: Any, converter: BaseConverter) -> Unstructure:
    hook = converter.get_unstructure_hook(_inner(kind))
    if hook is identity:
        return hook
    return lambda value: None if value is None else hook(value)


# Tuples and selections


def _is_items(kind: Any) -> bool:
    return kind in SELECTIONS or (
        get_origin(kind) is tuple and get_args(kind)[1:] == (...,)
    )


def _item(kind: Any) -> Any:
    return SELECTIONS[kind] if kind in SELECTIONS else get_args(kind)[0]


def _items(hook: Structure, item: Any, make: Callable[..., Any]) -> Structure:
    def structure(value: Any, _: Any) -> Any:
        if not isinstance(value, list | tuple):
            expected("a list", value)
        found, errors = [], []
        for i, entry in enumerate(value):
            try:
                found.append(hook(entry, item))
            except Exception as error:  # noqa: BLE001 -- all are told at once
                note = f"in item {i}"
                error.add_note(IterableValidationNote(note, i, item))
                errors.append(error)
        if errors:
            msg = "while structuring a list"
            raise IterableValidationError(msg, errors, tuple)  # pyright: ignore[reportCallIssue]
        return make(found)

    return structure


_INTS = _items(_scalar(int), int, tuple)


def _structure_items(kind: Any, converter: BaseConverter) -> Structure:
    item = _item(kind)
    make = kind if kind in SELECTIONS else tuple
    return _items(converter.get_structure_hook(item), item, make)


def _unstructure_items(kind: Any, converter: BaseConverter) -> Unstructure:
    hook = converter.get_unstructure_hook(_item(kind))
    if hook is identity:
        return list
    return lambda values: [hook(value) for value in values]


# Records


def _is_record(kind: Any) -> bool:
    return (
        isinstance(kind, type)
        and kind not in VALUES
        and find(kind.__name__) is kind
    )


def _structure_record(kind: Any, converter: BaseConverter) -> Structure:
    fields = make_dict_structure_fn(
        kind,
        converter,
        _cattrs_forbid_extra_keys=True,
        _cattrs_prefer_attrib_converters=False,
    )

    def structure(value: Any, _: Any) -> Any:
        if not is_object(value):
            expected("an object", value)
        return fields(value, kind)

    return structure


def _unstructure_record(kind: Any, converter: BaseConverter) -> Unstructure:
    # omit_if_default would ask for printed forms that some dates have not
    return make_dict_unstructure_fn(
        kind, converter, _cattrs_omit_if_default=False
    )


# Actors


def _is_actor(kind: Any) -> bool:
    if get_origin(kind) in {Union, UnionType}:
        args = set(get_args(kind)) - {NoneType}
        return args <= set(ACTORS)
    return kind in ACTORS


def _kinds(kind: Any) -> tuple[Any, ...]:
    return get_args(kind) or (kind,)


def _structure_actor(kind: Any, converter: BaseConverter) -> Structure:
    optional = NoneType in _kinds(kind)
    kinds = tuple(cls for cls in _kinds(kind) if cls is not NoneType)
    names = " or ".join(cls.kind for cls in kinds)
    whole = {cls.kind: _structure_record(cls, converter) for cls in kinds}

    def structure(value: Any, _: Any) -> Actor | None:
        if value is None and optional:
            return None
        if not actor_table.resolving():
            return _whole_actor(value, whole, kind)
        if not isinstance(value, str):
            expected(f"the id of an actor ({names})", value)
        actor = actor_table.resolve(value)
        if type(actor) not in kinds:
            msg = (
                f"expected the id of an actor ({names}),"
                f" got {value!r} ({actor.kind})"
            )
            raise ConversionError(msg)
        return actor

    return structure


def _whole_actor(
    value: Any, whole: Mapping[str, Structure], kind: Any
) -> Actor:
    if not is_object(value):
        expected("an object", value)
    fields = dict(value)
    try:
        name = fields.pop("kind")
        if not isinstance(name, str) or name not in whole:
            expected(" or ".join(map(repr, whole)), name)
    except (KeyError, ConversionError) as error:
        error.add_note(AttributeValidationNote("in its kind", "kind", str))
        msg = "while structuring an actor"
        raise ClassValidationError(msg, [error], kind) from None  # pyright: ignore[reportCallIssue]
    return whole[name](fields, kind)  # type: ignore[no-any-return]


def _unstructure_actor(kind: Any, converter: BaseConverter) -> Unstructure:
    whole = {
        cls: _unstructure_record(cls, converter)
        for cls in _kinds(kind)
        if cls is not NoneType
    }

    def unstructure(actor: Actor | None) -> Any:
        if actor is None:
            return None
        reference = actor_table.refer(actor)
        if reference is not None:
            return reference
        fields = whole[type(actor)](actor)
        return {"kind": actor.kind, "id": actor.id, **fields}

    return unstructure
