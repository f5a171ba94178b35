"""The laws of reading and printing, on texts of all kinds."""

from itertools import pairwise

import attrs
import hypothesis.strategies as st
import pytest
from hypothesis import example, given

from koreachina.errors import RenderError
from koreachina.layout import read, render, scan
from koreachina.layout.blocks import BlockKind
from koreachina.strategies import canonical_texts, texts

ODD = (
    "",
    "\n",
    "a",
    "Articles\r\nA cat sat.\r\nMay 3, 2022: It rose.",
    "Articles\rA cat sat.",
    "a\u2028b\x85c",
    "\ufeffArticles\nA cat sat.",
    "China - Korea\n\nMay — Aug 2014\n",
    "\0",
    "\ud800 alone",
    "Figure 1 x\nArticles\nA cat sat.",
)


class TestScan:
    """`scan`."""

    @given(text=texts())
    @example(text=ODD[3])
    @example(text=ODD[4])
    @example(text=ODD[5])
    @example(text=ODD[6])
    def test_tiles(self, text: str) -> None:
        """Blocks are adjacent, not empty, and join to the text."""
        blocks = scan(text)

        assert text == "".join(block.span.of(text) for block in blocks)
        assert all(len(block.span) for block in blocks)

    @given(text=texts())
    def test_gaps_alternate(self, text: str) -> None:
        """No two lines of the text share a block, no two gaps are adjacent."""
        gaps = [block.kind is BlockKind.GAP for block in scan(text)]

        assert all(a != b for a, b in pairwise(gaps))

    def test_kinds(self) -> None:
        """Every line of a page is named."""
        text = (
            "Articles\n\nChina - Korea\n\nMay — Aug 2014\n"
            "Download Article as PDF\n\nTies\n\nBy Bo Kim\n"
            "Published May 2017 in Comparative Connections\n\n"
            "Connect with the Author\n\nBo Kim\nA House\n\n"
            "A long sentence that sums up what happened that summer.\n\n"
            "Trade\n\nFigure 1 Trade\n\n"
            "A long sentence that tells what happened that summer.\n\n"
            "Chronology of Relations\n\nMay 3, 2014: They issue a\n\n"
            "“statement.”\n"
        )

        assert [
            "furniture",
            "breadcrumb",
            "period",
            "furniture",
            "title",
            "byline",
            "published",
            "furniture",
            "author",
            "affiliation",
            "paragraph",
            "heading",
            "caption",
            "paragraph",
            "label",
            "entry",
            "continuation",
        ] == [b.kind.value for b in scan(text) if b.kind is not BlockKind.GAP]


class TestRead:
    """`read`."""

    @given(text=texts() | st.sampled_from(ODD))
    def test_total_and_exact(self, text: str) -> None:
        """Any text is read, and every span slices to what it claims."""
        article = read(text)
        for paragraph in article.paragraphs:
            assert paragraph.span is not None
            assert paragraph.text == paragraph.span.of(text)
        for section in article.sections:
            if section.span is not None:
                assert section.heading == section.span.of(text)
        for event in article.chronology:
            assert event.span is not None
            assert event.text == event.span.of(text)
            if event.date_span is not None:
                assert event.date_text == event.date_span.of(text)

    @given(text=texts())
    def test_nothing_is_lost(self, text: str) -> None:
        """Every line is in a record, known furniture, or in a problem."""
        article = read(text)
        reported = {problem.span for problem in article.problems}
        held = {paragraph.span for paragraph in article.paragraphs}
        for block in scan(text):
            if block.kind is BlockKind.PARAGRAPH:
                assert block.span in held
            if block.kind in {BlockKind.OPAQUE, BlockKind.CAPTION}:
                assert block.span in reported


class TestRoundTrip:
    """`render` after `read`."""

    @given(text=canonical_texts())
    def test_canonical(self, text: str) -> None:
        """A canonical text comes back to the letter."""
        assert text == render(read(text))

    @given(text=texts())
    def test_stable(self, text: str) -> None:
        """What any text becomes stays as it is, or is refused."""
        try:
            once = render(read(text))
        except RenderError:
            return
        assert once == render(read(once))

    @pytest.mark.parametrize("text", ODD)
    def test_odd(self, text: str) -> None:
        """Odd texts are read and printed, and stay so, or are refused."""
        try:
            once = render(read(text))
        except RenderError:
            return
        assert once == render(read(once))

    @given(text=canonical_texts())
    def test_same_fields(self, text: str) -> None:
        """An article read twice is the same, places and all."""
        assert attrs.asdict(read(text)) == attrs.asdict(read(text))
