"""What design promises of every text and every record."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import hypothesis.strategies as st
import pytest
from hypothesis import given

import koreachina as kc
from counted_calls import calls
from koreachina import strategies
from koreachina.model import Article, Span

ODD = (
    "",
    "\n",
    "\ufeff",
    "\0",
    "\ud800",
    "“",
    "a" * 1_000_000,
    "“" * 2_000,
    "Articles\u2028A cat sat.\u2028May 3, 2022: It rose.",
    "Articles\r\nA cat “sat.\r\nMay 3, 2022: It rose.",
    "Articles\rA cat “sat.”\rFeb. 30, 2022: It rose.",
    "\ufeffChina - Korea\n\nMay — Aug 2014\n\nTies\n\n“A” \x85 ‘b’ said Xi.",
)


def placed(article: Article) -> Iterator[tuple[Span | None, str]]:
    """Every span of an article with the words it claims."""
    for paragraph in article.paragraphs:
        yield paragraph.span, paragraph.text
    for section in article.sections:
        if section.heading is not None:
            yield section.span, section.heading
    for event in article.select_events(include_linked=True):
        yield event.span, event.text
        if event.date_text is not None:
            yield event.date_span, event.date_text
        for mention in event.mentions:
            yield mention.span, mention.surface
    for mention in article.mentions:
        yield mention.span, mention.surface
    yield from ((date.span, date.surface) for date in article.dates)
    for quoted in (*article.quotations, *article.statements):
        yield quoted.span, quoted.quote


class TestExact:
    """Every span slices the source to what it claims."""

    @given(text=strategies.texts() | st.sampled_from(ODD))
    def test_spans(self, text: str) -> None:
        """Every record has a place, and its words stand there."""
        for span, words in placed(kc.parse(text)):
            assert span is not None
            assert words == span.of(text)

    @given(text=strategies.texts())
    def test_problems_lie_in_the_text(self, text: str) -> None:
        """No problem points beyond the text."""
        for problem in kc.check(kc.parse(text)):
            assert problem.span is None or problem.span.end <= len(text)


class TestLossless:
    """`render(parse(text)) == text` for canonical texts."""

    @given(text=strategies.canonical_texts())
    def test_canonical(self, text: str) -> None:
        """A canonical text comes back to the letter."""
        assert text == kc.render(kc.parse(text))

    @given(text=strategies.canonical_texts())
    def test_source_is_not_looked_at(self, text: str) -> None:
        """Without its source an article prints the same."""
        article = attrs.evolve(kc.parse(text), source=kc.Source())

        assert text == kc.render(article)


class TestRoundTrip:
    """`parse(render(article)) == article`, and the same by JSON."""

    @given(article=strategies.articles())
    def test_text(self, article: Article) -> None:
        """An article printed and read again is the same."""
        assert article == kc.parse(kc.render(article))

    @given(article=strategies.articles())
    def test_parsed_twice(self, article: Article) -> None:
        """Its places are the same, too, the second time."""
        once = kc.parse(kc.render(article))

        assert attrs.asdict(once) == attrs.asdict(kc.parse(kc.render(once)))

    @given(article=strategies.any_articles())
    def test_json(self, article: Article) -> None:
        """Any article comes back from JSON, places and all."""
        again = kc.from_json(kc.to_json(article))

        assert isinstance(again, Article)
        assert article == again
        assert attrs.asdict(article) == attrs.asdict(again)

    @given(text=strategies.texts())
    def test_json_of_any_text(self, text: str) -> None:
        """What is read in any text comes back from JSON."""
        article = kc.parse(text)

        assert article == kc.from_json(kc.to_json(article))

    @given(corpus=strategies.corpora())
    def test_json_of_a_corpus(self, corpus: kc.Corpus) -> None:
        """A corpus comes back from JSON."""
        assert corpus == kc.from_json(kc.to_json(corpus))

    @given(
        record=st.one_of(
            strategies.actors(),
            strategies.authors(),
            strategies.date_mentions(),
            strategies.edtf_dates(),
            strategies.events(),
            strategies.mentions(),
            strategies.paragraphs(),
            strategies.problems(),
            strategies.quotations(),
            strategies.sections(),
            strategies.sources(),
            strategies.spans(),
            strategies.statements(),
            strategies.tenures(),
        )
    )
    def test_json_of_every_record(self, record: object) -> None:
        """Every record comes back from JSON, places and all."""
        again = kc.from_json(kc.to_json(record))

        assert type(record) is type(again)
        assert record == again
        assert _fields(record) == _fields(again)


def _fields(record: Any) -> dict[str, Any]:
    """All fields, those too that take no part in equality."""
    return attrs.asdict(record)


class TestTotal:
    """`parse` takes any string."""

    @given(text=strategies.texts())
    def test_strict_raises_one_error(self, text: str) -> None:
        """Strictly, there is an article or a `ParseError` with its place."""
        errors = [
            problem
            for problem in kc.parse(text).problems
            if problem.severity is kc.Severity.ERROR
        ]
        if not errors:
            assert kc.parse(text) == kc.parse(text, strict=True)
            return
        with pytest.raises(kc.ParseError) as caught:
            kc.parse(text, strict=True)
        line, context = caught.value.line, caught.value.context
        assert errors[0].message in caught.value.message
        assert context is not None
        assert context in text
        assert line is not None
        assert line <= 1 + text.count("\n") + text.count("\r")
        assert caught.value.column in range(1, len(context) + 2)

    @given(text=st.text())
    def test_surrogates(self, text: str) -> None:
        """Lone surrogates are characters like others."""
        assert text + "\ud800" == kc.parse(text + "\ud800").source.text

    @pytest.mark.parametrize(
        "unit",
        [
            pytest.param(unit, id=repr(unit))
            for unit in (
                "a",
                "“",
                "“a” ",
                "Wang ",
                "Oct. 9 ",
                "China ",
                "President ",
                "he said “no,” ",
                "May 3, 2022: They meet.\n",
                ": They meet.\n",
                "Trade\n\nThey all met in Seoul.\n\n",
            )
        ],
    )
    def test_work_doubles_with_the_text(self, unit: str) -> None:
        """Twice the text takes twice the calls, counted and not timed."""
        kc.parse(unit)
        once, twice = (calls(kc.parse, unit * count) for count in (300, 600))

        assert twice <= 2.2 * once + 100


class TestDeterministic:
    """The same text gives the same bytes."""

    CODE = (
        "import sys, koreachina as kc;"
        "sys.stdout.buffer.write("
        "kc.to_json(kc.seeds()).encode('utf-8', 'surrogatepass'))"
    )

    def test_environment(self, tmp_path: Path) -> None:
        """Hash seed, locale, time zone and folder change nothing."""
        made = {
            subprocess.run(  # noqa: S603
                [sys.executable, "-c", self.CODE],
                capture_output=True,
                check=True,
                cwd=folder,
                env={**os.environ, **environment},
            ).stdout
            for folder, environment in (
                (None, {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C"}),
                (
                    tmp_path,
                    {
                        "PYTHONHASHSEED": "42",
                        "TZ": "Asia/Seoul",
                        "LC_ALL": "C.UTF-8",
                    },
                ),
            )
        }

        assert len(made) == 1
