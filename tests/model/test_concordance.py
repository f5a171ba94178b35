"""Keywords in context."""

import re
from typing import Any

import attrs
import hypothesis.strategies as st
import pytest
from hypothesis import example, given

from koreachina.model import (
    Article,
    Concordance,
    EdtfDate,
    Event,
    Kwic,
    Paragraph,
    Section,
    Source,
    Span,
    Statement,
    Statements,
)

TEXT = "Seoul talks on free trade. Free-Trade talks end.\n\nJune 9, 2022: A free-trade zone."
FIRST, SECOND = "Seoul talks on free trade.", "Free-Trade talks end."
ENTRY = Event(
    date=EdtfDate("2022-06-09"),
    text="A free-trade zone.",
    span=Span(64, 82),
)
ARTICLE = Article(
    id="a",
    source=Source(text=TEXT),
    summary=[Paragraph(index=0, text=FIRST, span=Span(0, 26))],
    sections=[
        Section(
            paragraphs=[Paragraph(index=1, text=SECOND, span=Span(27, 48))]
        )
    ],
    chronology=[ENTRY],
)
DAY = EdtfDate("2022-08-09")


def said(quote: str, **more: Any) -> Statements:
    """The statements of one statement."""
    return Statements([Statement(quote=quote, **more)])


def keywords(found: Concordance) -> list[str]:
    """What was found."""
    return [hit.keyword for hit in found]


class TestArticle:
    """Searching an article."""

    def test_hits(self) -> None:
        """Prose first, then entries, each with its place."""
        found = ARTICLE.kwic("free trade", width=5)
        assert type(found) is Concordance
        assert found == (
            Kwic(
                left="s on ",
                keyword="free trade",
                right=".",
                article="a",
                paragraph=0,
            ),
            Kwic(
                keyword="Free-Trade", right=" talk", article="a", paragraph=1
            ),
            Kwic(
                left="A ",
                keyword="free-trade",
                right=" zone",
                article="a",
                entry=ENTRY.id,
                date=ENTRY.date,
            ),
        )
        for hit in found:
            assert hit.span is not None
            assert hit.span.of(TEXT) == hit.keyword

    def test_cite(self) -> None:
        """A hit can be cited."""
        assert [hit.cite for hit in ARTICLE.kwic("free trade")] == [
            "a, paragraph 0",
            "a, paragraph 1",
            f"a, entry {ENTRY.id}",
        ]
        assert Kwic(keyword="x").cite == ""

    def test_queries(self) -> None:
        """A concordance is a selection."""
        found = ARTICLE.kwic("free trade").during("2022-06")
        assert type(found) is Concordance
        assert keywords(found) == ["free-trade"]


class TestStatements:
    """Searching statements."""

    def test_hits(self) -> None:
        """The statement, its date and its paragraph are kept."""
        spoken = said("No, no.", date=DAY, paragraph=3, span=Span(10, 17))
        assert spoken.kwic("no", 2) == (
            Kwic(
                keyword="No",
                right=", ",
                paragraph=3,
                date=DAY,
                statement=spoken[0],
            ),
            Kwic(
                left=", ",
                keyword="no",
                right=".",
                paragraph=3,
                date=DAY,
                statement=spoken[0],
            ),
        )
        spans = [hit.span for hit in spoken.kwic("no")]
        assert spans == [Span(10, 12), Span(14, 16)]

    @pytest.mark.parametrize(
        "span", [None, Span(0, 2), Span(0, 9)], ids=["none", "short", "long"]
    )
    def test_span_of_another_text(self, span: Span | None) -> None:
        """A span that does not fit the words places nothing in them."""
        (hit,) = said("No.", span=span).kwic("no")
        assert hit.span is None


class TestPattern:
    """What is searched for."""

    @pytest.mark.parametrize(
        ("pattern", "text", "expected"),
        [
            pytest.param("THAAD", "thaad THAADs", ["thaad"], id="whole word"),
            pytest.param("Seoul", "Seoul's", ["Seoul"], id="genitive"),
            pytest.param(
                "a b",
                "a-b a  b a\nb ab",
                ["a-b", "a  b", "a\nb"],
                id="between",
            ),
            pytest.param("Byung-se", "Byung se", ["Byung se"], id="hyphen"),
            pytest.param(
                "people's", "People’s", ["People’s"], id="apostrophe"
            ),
            pytest.param("U.S.", "the U.S. and UxSx", ["U.S."], id="literal"),
            pytest.param("(a)", "x(a)x", ["(a)"], id="signs at the ends"),
            pytest.param("王毅", "王毅, 王毅说", ["王毅"], id="Chinese"),
            pytest.param(
                re.compile("th.a"), "thea THAA", ["thea"], id="compiled"
            ),
            pytest.param(re.compile("x*"), "axxb", ["xx"], id="empty matches"),
        ],
    )
    def test_examples(
        self, pattern: Any, text: str, expected: list[str]
    ) -> None:
        """Whole words in any case; a compiled pattern as it is."""
        assert keywords(said(text).kwic(pattern)) == expected

    @pytest.mark.parametrize("pattern", ["", " ", "-", "\u2011 –"])
    def test_no_word(self, pattern: str) -> None:
        """Nothing cannot be found."""
        message = f"^pattern: there is no word in {pattern!r}$"
        for search in (said("a").kwic, Article().kwic, Statements().kwic):
            with pytest.raises(ValueError, match=message):
                search(pattern)

    @pytest.mark.parametrize(
        "pattern", [None, 5, b"x", re.compile(b"a")], ids=repr
    )
    def test_type(self, pattern: Any) -> None:
        """Only strings are searched."""
        message = re.escape(
            "pattern: expected a string, or a compiled pattern of strings,"
            f" got {pattern!r}"
        )
        with pytest.raises(TypeError, match=f"^{message}$"):
            ARTICLE.kwic(pattern)

    @pytest.mark.parametrize(
        ("width", "error", "message"),
        [
            (-1, ValueError, "width: -1 is below 0"),
            (True, TypeError, "width: expected int, got True"),
            ("9", TypeError, "width: expected int, got '9'"),
        ],
    )
    def test_width(
        self, width: Any, error: type[Exception], message: str
    ) -> None:
        """The width is a number."""
        with pytest.raises(error, match=f"^{message}$"):
            ARTICLE.kwic("free", width)

    def test_no_width(self) -> None:
        """Without a width there is just the keyword."""
        (hit,) = said("a b c").kwic("b", 0)
        assert (hit.left, hit.keyword, hit.right) == ("", "b", "")


class TestLaws:
    """What holds for every text and word."""

    @given(
        st.text("ab -’'ß\n", max_size=30),
        st.text("ab-’", min_size=1),
        st.integers(0, 9),
    )
    @example("a-a", "a", 1)
    def test_exact(self, text: str, word: str, width: int) -> None:
        """Hits do not overlap, and stand where they say."""
        if not word.strip("-"):
            return
        found = said(text, span=Span(5, 5 + len(text))).kwic(word, width)
        last = 5
        for hit in found:
            assert hit.span is not None
            assert last <= hit.span.start < hit.span.end
            begin, last = hit.span.start, hit.span.end
            assert text[begin - 5 : last - 5] == hit.keyword
            around = hit.left + hit.keyword + hit.right
            assert around in text
            assert len(hit.left) == min(width, begin - 5)
            assert len(hit.right) == min(width, len(text) + 5 - last)

    @given(st.lists(st.sampled_from(["no", "yes", "now"]), max_size=8))
    def test_complete(self, words: list[str]) -> None:
        """Every whole word is found."""
        found = said(" ".join(words)).kwic("NO")
        assert len(found) == words.count("no")


class TestShown:
    """What a reader sees."""

    def test_aligned(self) -> None:
        """Keywords stand below each other, and so do the places."""
        assert str(ARTICLE.kwic("free trade", 12)).split("\n") == [
            "ul talks on  free trade  .           a, paragraph 0",
            "             Free-Trade  talks end.  a, paragraph 1",
            f"          A  free-trade  zone.       a, entry {ENTRY.id}",
        ]

    def test_wide(self) -> None:
        """Chinese characters take two cells, line breaks are blanks."""
        spoken = Statements(
            [Statement(quote="王毅 said\nso"), Statement(quote="she said so")]
        )
        assert str(spoken.kwic("said")).split("\n") == [
            "王毅  said  so",
            " she  said  so",
        ]

    def test_empty(self) -> None:
        """Nothing shows nothing."""
        assert str(Concordance()) == ""
        assert repr(Concordance()) == "<Concordance: 0>"

    def test_repr(self) -> None:
        """A notebook shows twenty hits and how many more there are."""
        spoken = said("no " * 21)
        shown = repr(spoken.kwic("no", 0)).split("\n")
        assert shown == [
            "<Concordance: 21>",
            *["  no"] * 20,
            "... 1 more (print shows all)",
        ]
        few = repr(spoken.kwic("no", 0)[:2]).split("\n")
        assert few == ["<Concordance: 2>", "  no", "  no"]

    def test_dated(self) -> None:
        """Where hits have dates it tells from when to when."""
        found = ARTICLE.kwic("zone")
        first = repr(found).split("\n")[0]
        assert first == "<Concordance: 1, 2022-06-09 to 2022-06-09>"

    def test_dicts(self) -> None:
        """What `attrs.asdict` makes of it can be shown, too."""
        hits = Concordance([attrs.asdict(hit) for hit in ARTICLE.kwic("zone")])  # type: ignore[misc]
        assert repr(hits).startswith("<Concordance: 1")
