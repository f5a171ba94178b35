"""The strict converter, by itself."""

import enum
import json
from types import MappingProxyType
from typing import Any

import attrs
import cattrs
import pytest
from cattrs.preconf.json import make_converter as make_json_converter
from every_record import RECORDS
from hypothesis import given
from hypothesis import strategies as st
from json_samples import ARTICLE, EVENT, PARK, SAMPLES, SEOUL, TENURE, WANG

from koreachina.convert import configure_converter, make_converter
from koreachina.errors import ConversionError
from koreachina.model import (
    Actor,
    EdtfDate,
    Event,
    Events,
    EventType,
    Group,
    Person,
    Span,
    State,
)
from koreachina.model.plover import Quad


class Colour(str, enum.Enum):  # noqa: UP042 -- the old form, on purpose
    """An enum that is a string in the old way."""

    RED = "red"


@attrs.frozen
class Coded:
    """What a tool builder may have."""

    event: Event
    by: Person | State
    also: Person | Group | None = None
    days: tuple[Span, ...] = ()
    score: float = 0.0
    sure: bool = True
    colour: Colour = Colour.RED
    quad: Quad = Quad.VERBAL_COOPERATION
    note: str | int = ""


CODED = Coded(EVENT, WANG, also=Group(name="others"), days=(Span(1, 2),))


class TestMakeConverter:
    """`make_converter`, outside of documents."""

    @pytest.mark.parametrize("sample", SAMPLES, ids=lambda s: type(s).__name__)
    def test_samples(self, sample: Any) -> None:
        """Records come back without a document around them."""
        converter = make_converter()
        data = converter.unstructure(sample)
        back = converter.structure(data, type(sample))
        assert attrs.asdict(sample) == attrs.asdict(back)

    @pytest.mark.parametrize("cls", RECORDS, ids=lambda cls: cls.__name__)
    @given(data=st.data())
    def test_any(self, cls: type, data: st.DataObject) -> None:
        """So does any record, and through JSON text."""
        record: Any = data.draw(RECORDS[cls])
        converter = make_converter()
        back: Any = converter.loads(converter.dumps(record), cls)
        assert attrs.asdict(record) == attrs.asdict(back)

    def test_plain_data(self) -> None:
        """Data holds no enums, tuples or records."""
        allowed = {dict, list, str, int, type(None)}

        def walk(value: object) -> None:
            assert type(value) in allowed
            if isinstance(value, dict):
                value = list(value.values())
            if isinstance(value, list):
                for inner in value:
                    walk(inner)

        walk(make_converter().unstructure(ARTICLE))

    def test_actors_are_whole(self) -> None:
        """Without a document an actor stands where it is used."""
        data = make_converter().unstructure(TENURE)
        assert data["person"]["kind"] == "person"
        assert PARK.name == data["person"]["name"]

    def test_selection(self) -> None:
        """A selection by itself."""
        converter = make_converter()
        data = converter.unstructure(ARTICLE.chronology)
        back = converter.structure(data, Events)
        assert type(back) is Events
        assert ARTICLE.chronology == back

    def test_any_actor(self) -> None:
        """The union of all actors by itself."""
        converter = make_converter()
        data = converter.unstructure(SEOUL, Actor)
        assert converter.structure(data, Actor) == SEOUL  # type: ignore[arg-type]

    def test_mapping(self) -> None:
        """What is no dict but a mapping is an object too."""
        data = make_converter().unstructure(EVENT)
        mapping = MappingProxyType(data)
        assert make_converter().structure(mapping, Event) == EVENT

    @pytest.mark.parametrize(
        ("value", "kind"),
        [
            (1, str),
            (EventType, str),
            ("1", int),
            (True, int),
            (1.0, int),
            (1, bool),
            ("", bool),
            (1, float),
            (True, float),
            ("1.5", float),
            ("consult", EventType),
            (None, EventType),
            (True, Quad),
            (9, Quad),
            (["CONSULT"], EventType),
            ("blue", Colour),
            ("ab", tuple[str, ...]),
            ({"a": 1}, tuple[str, ...]),
            ("2022-05", Span),
            ({}, EdtfDate),
        ],
    )
    def test_strict(self, value: object, kind: Any) -> None:
        """Nothing is coerced."""
        with pytest.raises(ValueError, match=r"expected|not a valid"):
            make_converter().structure(value, kind)

    @pytest.mark.parametrize(
        ("value", "kind"),
        [
            ("a", str),
            (1, int),
            (True, bool),
            (1.5, float),
            (1, Quad),
            ("CONSULT", EventType),
            ("red", Colour),
        ],
    )
    def test_exact(self, value: object, kind: Any) -> None:
        """Values of the right type pass, subclasses come out as such."""
        result = make_converter().structure(value, kind)
        assert value == result
        assert type(result) is kind

    def test_unknown_value(self) -> None:
        """The message names what was expected."""
        with pytest.raises(
            ConversionError,
            match=r"^expected one of 'AGREE', 'CONSULT', .*, got 'TALK'$",
        ):
            make_converter().structure("TALK", EventType)


class TestConfigureConverter:
    """`configure_converter`, for the classes of others."""

    @pytest.mark.parametrize(
        "options",
        [
            {},
            {"omit_if_default": True},
            {"prefer_attrib_converters": True},
            {"detailed_validation": False},
        ],
        ids=str,
    )
    def test_classes_of_others(self, options: dict[str, Any]) -> None:
        """Their fields may hold records, however the converter is made."""
        converter = make_json_converter(**options)
        configure_converter(converter)
        data = json.loads(json.dumps(converter.unstructure(CODED)))
        assert converter.structure(data, Coded) == CODED
        assert EVENT.id == data["event"]["id"]
        assert "places" in data["event"]

    def test_wrong_kind(self) -> None:
        """A union of some actors takes no other."""
        converter = make_converter()
        data = converter.unstructure(CODED)
        data["by"]["kind"] = "group"
        with pytest.raises(cattrs.ClassValidationError) as caught:
            converter.structure(data, Coded)
        assert "expected 'person' or 'state', got 'group'" in str(
            cattrs.transform_error(
                caught.value, format_exception=lambda e, _: str(e)
            )
        )

    def test_global_converter(self) -> None:
        """The global converter of cattrs stays as it was."""
        make_converter()
        assert cattrs.structure(5, str) == "5"

    def test_odd_types(self) -> None:
        """Tuples of a fixed length are left to cattrs."""
        converter = make_converter()
        pair: Any = tuple[int, str]
        assert converter.structure([1, "a"], pair) == (1, "a")
