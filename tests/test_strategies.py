"""The strategies: what they build is valid, and all kinds come up."""

import datetime as dt
import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import attrs
import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, given, settings

import koreachina as kc
from koreachina import _hypothesis, model, strategies
from koreachina.annotate import annotate
from koreachina.layout import read, scan
from koreachina.strategies import (
    actors,
    articles,
    canonical_texts,
    corpora,
    date_mentions,
    edtf_dates,
    events,
    mentions,
    paragraphs,
    printable_dates,
    quotations,
    statements,
    texts,
)

ABOVE = Path(kc.__file__).parent.parent

RECORDS: dict[str, type[Any]] = {
    "any_articles": kc.Article,
    "articles": kc.Article,
    "authors": kc.Author,
    "corpora": kc.Corpus,
    "date_mentions": kc.DateMention,
    "edtf_dates": kc.EdtfDate,
    "events": kc.Event,
    "groups": kc.Group,
    "kwics": kc.Kwic,
    "mentions": kc.Mention,
    "organizations": kc.Organization,
    "paragraphs": kc.Paragraph,
    "persons": kc.Person,
    "printable_dates": kc.EdtfDate,
    "problems": kc.Problem,
    "quotations": kc.Quotation,
    "sections": kc.Section,
    "sources": kc.Source,
    "spans": kc.Span,
    "states": kc.State,
    "statements": kc.Statement,
    "tenures": kc.Tenure,
}
"""What each strategy builds; `actors` build four classes."""

TEXTS = ("canonical_texts", "texts")

few = settings(max_examples=20)
each_layout = pytest.mark.parametrize("layout", kc.Layout)


SLOW = (
    HealthCheck.data_too_large,
    HealthCheck.filter_too_much,
    HealthCheck.too_slow,
)


def surfaces(value: object) -> list[str]:
    """All strings in a record, however deep."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [text for item in value.values() for text in surfaces(item)]
    if isinstance(value, list | tuple):
        return [text for item in value for text in surfaces(item)]
    return []


class TestFace:
    """The names of the module."""

    def test_names(self) -> None:
        """Every strategy is tested here, sorted."""
        expected = sorted([*RECORDS, *TEXTS, "actors"])
        assert expected == list(strategies.__all__)

    @pytest.mark.parametrize("name", strategies.__all__)
    def test_documented(self, name: str) -> None:
        """Every strategy is a function that says what it builds."""
        strategy = getattr(strategies, name)
        assert strategy.__doc__
        assert isinstance(strategy(), st.SearchStrategy)

    def test_missing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Without Hypothesis the error names the extra."""
        monkeypatch.delitem(vars(kc), "strategies", raising=False)
        for name in list(sys.modules):
            if name.startswith("koreachina.strategies"):
                monkeypatch.delitem(sys.modules, name)
        monkeypatch.setitem(sys.modules, "hypothesis", None)
        with pytest.raises(ModuleNotFoundError) as caught:
            import_module("koreachina.strategies")
        assert str(caught.value) == (
            "koreachina.strategies needs Hypothesis:"
            " pip install 'koreachina[hypothesis]'"
        )
        assert caught.value.name == "hypothesis"
        assert isinstance(caught.value.__cause__, ModuleNotFoundError)
        with pytest.raises(
            ModuleNotFoundError, match=r"koreachina.strategies"
        ):
            kc.strategies  # noqa: B018 -- asking for it is the test


class TestRecords:
    """Records of every class."""

    @pytest.mark.parametrize("name", RECORDS)
    @few
    @given(data=st.data())
    def test_valid(self, name: str, data: st.DataObject) -> None:
        """A record is of its class, and can be made again of its fields."""
        record = data.draw(getattr(strategies, name)())
        assert type(record) is RECORDS[name]
        again = attrs.evolve(record)
        assert attrs.asdict(record) == attrs.asdict(again)

    @pytest.mark.parametrize("name", RECORDS)
    @few
    @given(data=st.data())
    def test_utf_8(self, name: str, data: st.DataObject) -> None:
        """No text holds a lone surrogate."""
        record = data.draw(getattr(strategies, name)())
        for text in surfaces(attrs.asdict(record)):
            assert text == text.encode().decode()

    @given(actors())
    def test_actors(self, actor: kc.Actor) -> None:
        """Actors are of the four classes, and their ids say which."""
        assert isinstance(actor, model.ACTORS)
        assert actor.id.startswith(f"{actor.kind}-")

    @given(st.lists(actors(), max_size=5))
    def test_ids(self, found: list[kc.Actor]) -> None:
        """Two different actors never have one id."""
        assert len({actor.id for actor in found}) == len(set(found))

    @pytest.mark.parametrize(
        "strategy",
        [date_mentions, mentions, quotations, statements],
    )
    @few
    @given(data=st.data())
    def test_indices(self, strategy: Any, data: st.DataObject) -> None:
        """The indices of paragraphs are drawn from the strategy given."""
        record = data.draw(strategy(indices=st.just(1000)))
        assert record.paragraph == 1000
        usual = data.draw(strategy()).paragraph
        assert usual is None or 0 <= usual <= 99

    @few
    @given(st.data())
    def test_paragraphs(self, data: st.DataObject) -> None:
        """So are those of the paragraphs themselves."""
        assert data.draw(paragraphs(indices=st.just(1000))).index == 1000
        assert 0 <= data.draw(paragraphs()).index <= 99

    @pytest.mark.parametrize("origin", kc.Origin)
    @few
    @given(data=st.data())
    def test_origins(self, origin: kc.Origin, data: st.DataObject) -> None:
        """Events are told where the strategy given says."""
        event = data.draw(events(origins=st.just(origin)))
        assert event.origin is origin


class TestDates:
    """Dates around days."""

    @given(st.data(), st.dates())
    def test_covers(self, data: st.DataObject, day: dt.date) -> None:
        """A date covers the day it is made from."""
        date = data.draw(edtf_dates(days=st.just(day)))
        assert date.overlaps(day)

    @pytest.mark.parametrize(
        "day",
        [
            dt.date.min,
            dt.date(1, 2, 28),
            dt.date(1, 3, 1),
            dt.date(9, 12, 31),
            dt.date(10, 1, 1),
            dt.date(99, 6, 1),
            dt.date(100, 6, 1),
            dt.date(2015, 1, 31),
            dt.date(2016, 2, 29),
            dt.date.max,
        ],
        ids=str,
    )
    @few
    @given(data=st.data())
    def test_edges(self, day: dt.date, data: st.DataObject) -> None:
        """The first and the last of everything have dates."""
        date = data.draw(edtf_dates(days=st.just(day)))
        assert date.overlaps(day)

    @given(printable_dates())
    def test_printable(self, date: kc.EdtfDate) -> None:
        """A printable date is printed, and read again."""
        assert date == kc.EdtfDate.from_text(date.to_text())

    @few
    @given(printable_dates(days=st.just(dt.date(2022, 5, 9))))
    def test_printable_days(self, date: kc.EdtfDate) -> None:
        """It is made of the days given."""
        assert date.overlaps("2022-03/2022-08") or str(date) == "2022-22"


class TestArticles:
    """Articles that can be printed."""

    @each_layout
    @few
    @given(data=st.data())
    def test_round_trip(self, layout: kc.Layout, data: st.DataObject) -> None:
        """Printed and read again, an article is the same."""
        article = data.draw(articles(layouts=st.just(layout)))
        assert article.layout is layout
        assert article == kc.parse(kc.render(article))

    @few
    @given(articles())
    def test_annotated(self, article: kc.Article) -> None:
        """Annotating it again changes nothing."""
        assert attrs.asdict(article) == attrs.asdict(annotate(article))

    @few
    @given(corpora())
    def test_corpora(self, corpus: kc.Corpus) -> None:
        """A corpus holds up to three of them."""
        assert len(corpus) <= 3
        for article in corpus:
            assert article == kc.parse(kc.render(article))


class TestTexts:
    """Texts, canonical and not."""

    @each_layout
    @few
    @given(data=st.data())
    def test_canonical(self, layout: kc.Layout, data: st.DataObject) -> None:
        """A canonical text comes back byte for byte."""
        text = data.draw(canonical_texts(layouts=st.just(layout)))
        article = read(text)
        assert article.layout is layout
        assert text == kc.render(article)

    @few
    @given(canonical_texts())
    def test_canonical_by_default(self, text: str) -> None:
        """Plain ones are made only where they are asked for."""
        article = read(text)
        assert article.layout is not kc.Layout.PLAIN
        assert text == kc.render(article)

    @given(texts())
    def test_utf_8(self, text: str) -> None:
        """No text holds a lone surrogate, and blocks tile it."""
        assert text == text.encode().decode()
        assert text == "".join(block.span.of(text) for block in scan(text))


ENTRY = "[hypothesis]\n_ = koreachina._hypothesis:setup\n"


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """A folder in which the package's entry point is installed."""
    info = tmp_path / "koreachina-1.2.3.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(
        "Metadata-Version: 2.4\nName: koreachina\nVersion: 1.2.3\n"
    )
    (info / "entry_points.txt").write_text(ENTRY)
    return tmp_path


class TestFromType:
    """`from_type` knows the records."""

    def test_all_records(self) -> None:
        """Every record that is a class of its own has a strategy."""
        records = {
            found
            for found in (getattr(model, name) for name in model.__all__)
            if isinstance(found, type) and attrs.has(found)
        }
        assert records == set(_hypothesis.NAMES)
        for record, name in _hypothesis.NAMES.items():
            assert record is RECORDS[name]

    @pytest.mark.parametrize(
        "record", _hypothesis.NAMES, ids=lambda record: record.__name__
    )
    @settings(max_examples=5)
    @given(data=st.data())
    def test_registered(self, record: type[Any], data: st.DataObject) -> None:
        """After `setup` a record is drawn from its strategy."""
        _hypothesis.setup()
        assert type(data.draw(st.from_type(record))) is record

    def test_entry_point(self) -> None:
        """The metadata names `setup`."""
        pyproject = Path(__file__).parent.parent / "pyproject.toml"
        text = pyproject.read_text(encoding="utf-8")
        assert '_ = "koreachina._hypothesis:setup"' in text

    @pytest.mark.parametrize(
        "first",
        [
            "import hypothesis",
            "import koreachina.strategies",
            "import koreachina._hypothesis",
            "import koreachina",
            "from koreachina import strategies",
            "from koreachina import Article",
        ],
    )
    def test_whatever_comes_first(self, installed: Path, first: str) -> None:
        """Every record is known, in whatever order things are imported."""
        code = (
            f"{first}\n"
            "import hypothesis, koreachina as kc\n"
            "from hypothesis.strategies import from_type\n"
            "from koreachina._hypothesis import NAMES\n"
            "@hypothesis.settings(\n"
            "    max_examples=1, phases=[hypothesis.Phase.generate],\n"
            "    deadline=None, database=None,\n"
            "    suppress_health_check=list(hypothesis.HealthCheck),\n"
            ")\n"
            "@hypothesis.given(hypothesis.strategies.data())\n"
            "def draw(data):\n"
            "    for record in NAMES:\n"
            "        assert type(data.draw(from_type(record))) is record\n"
            "draw()\n"
            "print('done')\n"
        )
        path = os.pathsep.join(map(str, (installed, ABOVE)))
        result = subprocess.run(  # noqa: S603 -- our own interpreter
            [sys.executable, "-W", "error", "-c", code],
            env={**os.environ, "PYTHONPATH": path},
            cwd=installed,
            capture_output=True,
            check=False,
            encoding="utf-8",
        )
        assert (result.stdout, result.stderr) == ("done\n", "")

    def test_light(self, installed: Path) -> None:
        """Importing Hypothesis loads none of our strategies."""
        code = (
            "import hypothesis, sys\n"
            "print('koreachina._hypothesis' in sys.modules,"
            " 'koreachina.strategies' in sys.modules)"
        )
        path = os.pathsep.join(map(str, (installed, ABOVE)))
        printed = subprocess.run(  # noqa: S603 -- our own interpreter
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONPATH": path},
            cwd=installed,
            capture_output=True,
            check=True,
            encoding="utf-8",
        ).stdout
        assert printed == "True False\n"
