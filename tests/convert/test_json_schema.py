"""The JSON Schema of the documents."""

import copy
import json
import runpy
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from every_record import RECORDS
from hypothesis import given, settings
from hypothesis import strategies as st
from json_samples import ARTICLE, EVENT, SAMPLES, SPAN, WANG, bent, data_of

from koreachina.convert import from_json, json_schema
from koreachina.convert.schema import _default
from koreachina.errors import ConversionError
from koreachina.model import Layout

ROOT = Path(__file__).parents[2]
FILE = ROOT / "docs" / "reference" / "schema.json"
SCHEMA = json_schema()
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def named(record: object) -> str:
    """The name of a record's class, as the id of a test."""
    return type(record).__name__


class TestFile:
    """The file in the documentation."""

    def test_is_what_is_generated(
        self,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """It equals what `python -m koreachina.convert.schema` prints."""
        monkeypatch.delitem(sys.modules, "koreachina.convert.schema")
        runpy.run_module("koreachina.convert.schema", run_name="__main__")

        assert capsys.readouterr().out == FILE.read_text("utf-8")

    def test_is_a_schema(self) -> None:
        """It is valid itself, and plain data."""
        VALIDATOR.check_schema(SCHEMA)
        assert json.loads(json.dumps(SCHEMA)) == SCHEMA
        assert list(SCHEMA) == list(json.loads(FILE.read_text("utf-8")))

    def test_everything_is_described(self) -> None:
        """Every definition and every field says what it is."""
        for name, definition in SCHEMA["$defs"].items():
            assert definition["description"], name
            for key, field in definition.get("properties", {}).items():
                assert "const" in field or field["description"], (name, key)


class TestValidity:
    """What the schema takes, and what it refuses."""

    @pytest.mark.parametrize("sample", SAMPLES, ids=named)
    def test_samples(self, sample: object) -> None:
        """It takes what `to_json` writes."""
        VALIDATOR.validate(data_of(sample))

    @pytest.mark.parametrize("cls", RECORDS, ids=lambda cls: cls.__name__)
    @settings(max_examples=20)  # a validation takes its time
    @given(data=st.data())
    def test_any(self, cls: type, data: st.DataObject) -> None:
        """Of any record."""
        VALIDATOR.validate(data_of(data.draw(RECORDS[cls])))

    @pytest.mark.parametrize("sample", SAMPLES, ids=named)
    def test_unknown_key(self, sample: object) -> None:
        """It refuses an unknown key at the top."""
        assert not VALIDATOR.is_valid(data_of(sample) | {"colour": 1})

    @pytest.mark.parametrize("sample", SAMPLES, ids=named)
    def test_every_field(self, sample: object) -> None:
        """It refuses an object without what has to be there, or a wrong type."""
        document = data_of(sample)
        for key in document:
            assert not VALIDATOR.is_valid(document | {key: {"no": 1}}), key
            less = {k: v for k, v in document.items() if k != key}
            try:
                from_json(json.dumps(less))
            except ConversionError as error:
                missing = "required field missing" in str(error)
                assert missing is not VALIDATOR.is_valid(less), key
            else:
                VALIDATOR.validate(less)

    @pytest.mark.parametrize(
        ("record", "path", "value"),
        [
            (SPAN, "format", 2),
            (SPAN, "record", "Corpse"),
            (SPAN, "record", "Article"),
            (SPAN, "value", [1]),
            (SPAN, "value", [1, 2, 3]),
            (SPAN, "value", [1, -2]),
            (WANG, "kind", "state"),
            (WANG, "country", "China"),
            (EVENT, "type", "TALK"),
            (EVENT, "actors", [None]),
            (EVENT, "actors", "person-wang-yi-chn"),
            (EVENT, "actor_table.0.kind", "robot"),
            (EVENT, "actor_table.0.colour", 1),
            (EVENT, "mentions.0.colour", 1),
            (ARTICLE, "layout", "page"),
            (ARTICLE, "volume", "24"),
            (ARTICLE, "volume", -1),
            (ARTICLE, "title", ""),
            (ARTICLE, "id", None),
            (ARTICLE, "authors.0.colour", 1),
            (ARTICLE, "chronology.0.mentions.0.actor", 5),
            (ARTICLE, "source.text", None),
        ],
    )
    def test_mutations(self, record: object, path: str, value: Any) -> None:
        """It refuses what `from_json` refuses, as far as it can say it."""
        document = bent(record, path, value)
        assert not VALIDATOR.is_valid(document)
        with pytest.raises(ConversionError):
            from_json(json.dumps(document))

    @pytest.mark.parametrize(
        "schema", [SCHEMA["$defs"]["Article"]["properties"]["layout"]]
    )
    def test_defaults(self, schema: dict[str, Any]) -> None:
        """A default is plain data."""
        assert schema["default"] == "web"
        assert type(_default(Layout.WEB)["default"]) is str


def test_fresh() -> None:
    """Who changes a schema changes only that."""
    mine = json_schema()
    before = copy.deepcopy(mine)
    mine["$defs"].clear()
    mine["properties"]["record"]["enum"].clear()
    assert before == json_schema()
