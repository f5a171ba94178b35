"""The bundled sample."""

from pathlib import Path

import pytest

from koreachina import parse, render
from koreachina.corpus import Corpus, seeds
from koreachina.corpus.seeds import _folder
from koreachina.model import Article, EdtfDate, Layout

each_seed = pytest.mark.parametrize(
    "article", seeds(), ids=[article.id for article in seeds()]
)


class TestSeeds:
    """Two articles of this project."""

    def test_ids(self) -> None:
        """The web page comes first, then the copy with a chronology."""
        assert type(seeds()) is Corpus
        assert [article.id for article in seeds()] == [
            "china-korea-2014-09",
            "china-korea-2022-05",
        ]
        assert [article.layout for article in seeds()] == [
            Layout.WEB,
            Layout.HEADERLESS,
        ]

    def test_once(self) -> None:
        """They are read once."""
        assert seeds() is seeds()

    def test_header(self) -> None:
        """The header of the web page is read as printed."""
        web = seeds()[0]
        assert web.relation == ("China", "Korea")
        assert web.period == EdtfDate("2014-09/2014-12")
        assert web.inferred == ()
        assert [author.name for author in web.authors] == [
            "Scott Snyder",
            "See-Won Byun",
        ]
        assert [author.affiliations for author in web.authors] == [
            ("Council on Foreign Relations", "Pacific Forum"),
            ("San Francisco State University",),
        ]

    def test_chronology(self) -> None:
        """The copy has no header but at least 34 dated entries."""
        copy = seeds()[1]
        assert copy.title is None
        assert copy.inferred == ("period", "relation")
        assert copy.period == EdtfDate("2022-05/2022-08")
        assert sum(e.date is not None for e in copy.chronology) >= 34
        assert seeds()[0].chronology == ()

    @each_seed
    def test_lossless(self, article: Article) -> None:
        """Both come back byte for byte."""
        assert article.source.text == render(article)
        assert article == parse(render(article))

    @each_seed
    def test_spans(self, article: Article) -> None:
        """Every span slices the source to what it claims."""
        text = article.source.text
        events = article.select_events(include_linked=True)
        found = [
            *((p.span, p.text) for p in article.paragraphs),
            *((s.span, s.heading) for s in article.sections if s.heading),
            *((e.span, e.text) for e in events),
            *((e.date_span, e.date_text) for e in article.chronology),
            *((m.span, m.surface) for m in article.mentions),
            *((m.span, m.surface) for e in events for m in e.mentions),
            *((d.span, d.surface) for d in article.dates),
            *((q.span, q.quote) for q in article.quotations),
            *((s.span, s.quote) for s in article.statements),
        ]
        assert len(found) > 200
        for span, surface in found:
            assert span is not None
            assert surface == span.of(text)


class TestFolder:
    """Where the documents are."""

    def test_wheel(self, tmp_path: Path) -> None:
        """An installed package has them within."""
        (tmp_path / "lib" / "koreachina" / "_seeds").mkdir(parents=True)
        package = tmp_path / "lib" / "koreachina"
        assert package / "_seeds" == _folder(package)

    def test_checkout(self, tmp_path: Path) -> None:
        """A checkout has them at its top."""
        package = tmp_path / "src" / "koreachina"
        assert tmp_path / "seeds" == _folder(package)
