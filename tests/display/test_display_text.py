"""Text for a terminal."""

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from koreachina.display import cells, plain, printable, shorten, wrap
from koreachina.display.text import counted, excerpt, pad


class TestPrintable:
    """What is left of a text."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("王毅 “said” é", "王毅 “said” é"),
            ("a\tb\u00a0c\u3000d", "a b c d"),
            ("Wang\u200b Yi\u202e\ufeff\u00ad", "Wang Yi"),
            ("\x1b[31m\x07", "\\x1b[31m\\x07"),
            ("\udc80", "\\udc80"),
        ],
        ids=["kept", "blanks", "invisible", "control", "surrogate"],
    )
    def test_what_a_terminal_shows(self, text: str, expected: Any) -> None:
        """Blanks are blanks, the invisible goes, the rest is spelt out."""
        assert expected == printable(text)

    def test_plain_has_single_blanks(self) -> None:
        """Runs of blanks, and line ends, become one blank."""
        assert plain(" a \r\n\u2028 b ") == "a b"

    @given(st.text(st.characters()))
    @example("\ud800\udc00")
    def test_always_printable_and_encodable(self, text: str) -> None:
        """No text leaves anything that steers a terminal or cannot be sent."""
        shown = plain(text)
        assert shown.isprintable()
        assert shown.encode("utf-8").decode() == shown
        assert plain(shown) == shown


class TestCells:
    """How wide a text is."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Wang", 4),
            ("王毅", 4),
            ("박진", 4),
            ("e\u0301", 1),
            ("\u1112\u1161\u11ab", 2),
            ("“…”", 3),
        ],
        ids=["latin", "han", "hangul", "accent", "jamo", "punctuation"],
    )
    def test_counts_what_the_terminal_takes(
        self, text: str, expected: Any
    ) -> None:
        """Wide characters take two cells and marks none."""
        assert expected == cells(text)

    def test_pad(self) -> None:
        """Padding goes by cells, on either side, and never cuts."""
        assert pad("王", 3) + "|" == "王 |"
        assert pad("王", 3, right=True) == " 王"
        assert pad("Wang", 2) == "Wang"


class TestWrap:
    """Where lines break."""

    @pytest.mark.parametrize(
        ("text", "width", "expected"),
        [
            ("", 10, [""]),
            ("Yun Byung-se arrives", 8, ["Yun", "Byung-se", "arrives"]),
            ("abcdefgh", 3, ["abc", "def", "gh"]),
            ("in abcdefgh", 3, ["in", "abc", "def", "gh"]),
            ("a/b/cdefgh", 5, ["a/b/", "cdefg", "h"]),
            ("王毅朴振", 3, ["王", "毅", "朴", "振"]),
            ("王毅", 1, ["王", "毅"]),
            ("a/王毅", 3, ["a/", "王", "毅"]),
        ],
        ids=[
            "empty",
            "hyphen",
            "long",
            "long-after",
            "slash",
            "wide",
            "too-narrow",
            "slash-wide",
        ],
    )
    def test_where_it_breaks(
        self, text: str, width: int, expected: Any
    ) -> None:
        """At blanks, after a slash, else where the line is full."""
        assert expected == wrap(text, width)

    @given(st.text(st.sampled_from("ab王/ -\u0301\n")), st.integers(2, 20))
    def test_no_line_is_too_wide_and_nothing_is_lost(
        self, text: str, width: int
    ) -> None:
        """All characters come back, in lines that fit."""
        lines = wrap(text, width)
        assert all(cells(line) <= width for line in lines)
        assert "".join(plain(text).split()) == "".join("".join(lines).split())


class TestShorten:
    """The first words of a text."""

    def test_what_fits_is_kept(self) -> None:
        """A short text stays as it is, but for its blanks."""
        assert shorten("a  b", 3) == "a b"

    def test_cut_at_a_word(self) -> None:
        """An ellipsis stands for what was cut; no comma before it."""
        assert shorten("Beijing, Seoul", 10) == "Beijing…"

    def test_one_long_word(self) -> None:
        """A word that fills the line is cut."""
        assert shorten("abcdefgh", 5) == "abcd…"

    def test_excerpt(self) -> None:
        """Whole lines first, an ellipsis in the last one."""
        assert excerpt("aa bb cc", 5, 2) == ["aa bb", "cc"]
        assert excerpt("aa bb cc dd ee", 5, 2) == ["aa bb", "cc…"]
        assert excerpt("a/b/ccccc", 3, 2) == ["a/", "b/…"]


class TestCounted:
    """Numbers and their nouns."""

    @pytest.mark.parametrize(
        ("number", "expected"),
        [(0, "0 words"), (1, "1 word"), (1204, "1,204 words")],
    )
    def test_number_and_noun(self, number: int, expected: Any) -> None:
        """The noun agrees with the number."""
        assert expected == counted(number, "word")

    def test_given_plural(self) -> None:
        """A plural that takes more than an s is given."""
        assert counted(2, "entry", "entries") == "2 entries"
