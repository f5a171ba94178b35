"""Passages in quotation marks."""

import pytest

from koreachina.annotate.passages import Passage
from koreachina.annotate.quotations import (
    find_quotations,
    holds_words,
    unclosed,
)
from koreachina.annotate.sentences import sentence_at, sentences
from koreachina.model import Span


def quoted(text: str) -> list[str]:
    """The quoted passages of a text."""
    return [
        text[quote.start : quote.end]
        for quote in find_quotations(text, sentences(text))
    ]


class TestFindQuotations:
    """`find_quotations()`."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param("", [], id="nothing"),
            pytest.param("no marks", [], id="no marks"),
            pytest.param("“a” and “b.”", ["a", "b."], id="curly"),
            pytest.param('"a" and "b"', ["a", "b"], id="straight"),
            pytest.param('"a” and “b"', ["a", "b"], id="either closes"),
            pytest.param("“a “b” c”", ["a “b” c"], id="nested"),
            pytest.param('"a “b” c"', ["a “b” c"], id="nested in straight"),
            pytest.param("“a ‘b’ c”", ["a ‘b’ c"], id="single inside"),
            pytest.param("a ‘b’ c", ["b"], id="single"),
            pytest.param("a 'b c,' d", ["b c,"], id="single straight"),
            pytest.param("‘it’s so’", ["it’s so"], id="apostrophe inside"),
            pytest.param("the ‘90s, rock ‘n’ roll", [], id="apostrophes"),
            pytest.param("boys’ and ‘girls", [], id="single, never closed"),
            pytest.param("‘a “b” c’", ["b"], id="double inside single"),
            pytest.param("‘a “b”’", ["b"], id="double at the end of single"),
            pytest.param("it's 'a' “b ‘c’ d”", ["a", "b ‘c’ d"], id="both"),
            pytest.param("a” b", [], id="stray closing mark"),
            pytest.param("say “a; b. C", ["a"], id="to the semicolon"),
            pytest.param("say “a b. Then c", ["a b."], id="to the stop"),
            pytest.param("say “a b", ["a b"], id="to the end"),
            pytest.param(
                "say “a on Aug. 9 b. Then",
                ["a on Aug. 9 b."],
                id="abbreviation ends nothing",
            ),
            pytest.param("“a “b” c", ["a ", "b"], id="to the next mark"),
            pytest.param("“a “b “c”", ["a ", "b ", "c"], id="two lone marks"),
        ],
    )
    def test_passages(self, text: str, expected: list[str]) -> None:
        """The outermost passages, without their marks."""
        assert quoted(text) == expected


class TestHoldsWords:
    """`holds_words()`."""

    @pytest.mark.parametrize(
        ("text", "expected"), [("“”", False), ("“ ”", False), ("“a”", True)]
    )
    def test_blank(self, text: str, expected: bool) -> None:
        """Marks with nothing between quote nothing."""
        (quote,) = find_quotations(text, sentences(text))

        assert holds_words(text, quote) is expected


class TestUnclosed:
    """`unclosed()`."""

    def test_problem_at_the_mark(self) -> None:
        """The problem stands where the lone mark does."""
        text = "Both “agreed” on “order; so be it."
        found = find_quotations(text, sentences(text))
        (problem,) = unclosed(Passage(text, 100, 0), found)

        assert problem.code == "KC201"
        assert problem.severity == "warning"
        assert problem.span == Span(117, 118)
        assert text[17] == "“"

    def test_no_place(self) -> None:
        """A paragraph without a place gives a problem without one."""
        found = find_quotations("“a", sentences("“a"))

        assert unclosed(Passage("“a"), found)[0].span is None


class TestSentences:
    """`sentences()`."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param("", [], id="nothing"),
            pytest.param("One. Two", ["One.", "Two"], id="two"),
            pytest.param("Why? No! So…  Yes.", ["Why?", "No!", "So…", "Yes."]),
            pytest.param("By Sept. 3 all", ["By Sept. 3 all"], id="month"),
            pytest.param("Lt. Gen. Park. He", ["Lt. Gen. Park.", "He"]),
            pytest.param("The U.S. Army", ["The U.S. Army"], id="initials"),
            pytest.param("Mary J. Poe", ["Mary J. Poe"], id="initial"),
            pytest.param("(cf. Li) then", ["(cf. Li) then"], id="bracket"),
            pytest.param("He said “no.” She", ["He said “no.”", "She"]),
            pytest.param("It rose 4.5 percent", ["It rose 4.5 percent"]),
        ],
    )
    def test_split(self, text: str, expected: list[str]) -> None:
        """Abbreviations end no sentence."""
        assert [text[a:b] for a, b in sentences(text)] == expected

    def test_before_the_first(self) -> None:
        """An offset before every sentence lies in the first."""
        assert sentence_at([(2, 5)], 0) == (2, 5)
