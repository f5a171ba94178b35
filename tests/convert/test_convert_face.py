"""What `koreachina.convert` offers, and what loads when."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import attrs
import pytest
from json_samples import ARTICLE, data_of
from jsonschema import Draft202012Validator

from koreachina import convert
from koreachina.convert import (
    announce,
    from_json,
    json_schema,
    records,
    register,
    registry,
    to_json,
)
from koreachina.model import Article

SRC = Path(__file__).parents[2] / "src"


@attrs.frozen(kw_only=True)
class Pile:
    """Articles in a pile.

    Attributes:
        articles: Bottom first.
        colour: Not written.
    """

    articles: tuple[Article, ...]
    label: str | None = None
    colour: str = attrs.field(default="", init=False)


@pytest.fixture
def registered(monkeypatch: pytest.MonkeyPatch) -> None:
    """The pile is a record, for a while."""
    monkeypatch.setattr(registry, "_RECORDS", dict(registry._RECORDS))
    assert register(Pile) is Pile


class TestFace:
    """The names of the package."""

    def test_names(self) -> None:
        """All names are there, and none other."""
        assert sorted(convert.__all__) == convert.__all__
        for name in convert.__all__:
            assert getattr(convert, name) is not None
        assert set(convert.__all__) <= set(dir(convert))
        with pytest.raises(AttributeError, match="no attribute 'to_yaml'"):
            convert.to_yaml  # noqa: B018 -- asking for it is the test

    def test_every_late_name(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Late names are looked up once, then stand there."""
        for name in convert._LATE:
            monkeypatch.delitem(vars(convert), name, raising=False)
            assert name in dir(convert)
            assert getattr(convert, name) is vars(convert)[name]

    @pytest.mark.parametrize(
        ("code", "loaded"),
        [
            ("from koreachina.convert import announce, register", False),
            ("import koreachina.convert; koreachina.convert.to_json", True),
        ],
    )
    def test_cattrs_is_late(self, code: str, loaded: bool) -> None:
        """Registering a record does not load cattrs."""
        code += "; import sys; print('cattrs' in sys.modules)"
        printed = subprocess.run(  # noqa: S603 -- our own interpreter
            [sys.executable, "-c", code],
            check=True,
            capture_output=True,
            text=True,
            env={**os.environ, "PYTHONPATH": str(SRC)},
        ).stdout
        assert str(loaded) == printed.strip()


class TestRegister:
    """Records of the layers above."""

    @pytest.mark.usefixtures("registered")
    def test_document(self) -> None:
        """A registered class is a record like any other."""
        pile = Pile(articles=(ARTICLE, Article(title="Two")))
        data = data_of(pile)
        assert data["record"] == "Pile"
        assert list(data) == [
            "format",
            "record",
            "actor_table",
            "articles",
            "label",
        ]
        assert len(data["actor_table"]) == 5
        back: Any = from_json(to_json(pile))
        assert pile == back
        assert attrs.asdict(pile) == attrs.asdict(back)

    @pytest.mark.usefixtures("registered")
    def test_schema(self) -> None:
        """It is in the schema too, without what is not written."""
        schema = json_schema()
        definition = schema["$defs"]["Pile"]
        assert list(definition["properties"]) == ["articles", "label"]
        validator = Draft202012Validator(schema)
        validator.validate(data_of(Pile(articles=(ARTICLE,))))

    @pytest.mark.usefixtures("registered")
    def test_again(self) -> None:
        """The same class, or the same reloaded, may come again."""
        register(Pile)
        again = attrs.make_class("Pile", ["articles"])
        again.__module__, again.__qualname__ = __name__, Pile.__qualname__
        assert register(again) is again
        assert records()["Pile"] is again

    def test_announced(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        """The module of an announced class loads when a document has it."""
        (tmp_path / "stacks.py").write_text(
            "import attrs\n"
            "from koreachina.convert import register\n"
            "from koreachina.model import Article\n"
            "@register\n"
            "@attrs.frozen\n"
            "class Stack:\n"
            "    articles: tuple[Article, ...] = ()\n"
        )
        monkeypatch.syspath_prepend(tmp_path)
        monkeypatch.setattr(registry, "_RECORDS", dict(registry._RECORDS))
        monkeypatch.setattr(registry, "_ANNOUNCED", {})
        announce("Stack", "stacks")
        assert "stacks" not in sys.modules
        text = '{"format": 1, "record": "Stack"}'
        stack = from_json(text)
        assert stack == from_json(to_json(stack))
        announce("Stack", "stacks")
        assert type(stack) is records()["Stack"]
        monkeypatch.delitem(sys.modules, "stacks")

    def test_other_class(self) -> None:
        """Another class of the same name may not."""
        with pytest.raises(ValueError, match=r"^'Article' is <class 'korea"):
            register(attrs.make_class("Article", []))

    def test_no_attrs_class(self) -> None:
        """Only attrs classes are records."""
        with pytest.raises(TypeError, match="expected an attrs class, got"):
            register(int)

    def test_key_of_the_header(self) -> None:
        """A field may not stand where the header does."""
        with pytest.raises(
            ValueError, match=r"^A\.format: every document has a key 'format'"
        ):
            register(attrs.make_class("A", ["format"]))

    def test_read_only(self) -> None:
        """The records cannot be changed but by `register`."""
        with pytest.raises(TypeError):
            records()["A"] = int  # type: ignore[index]
