"""Cutting texts into lines and finding places again."""

import pytest
from hypothesis import example, given

from koreachina.layout.lines import place, split
from koreachina.strategies import texts


class TestSplit:
    """`split`."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param("", [], id="empty"),
            pytest.param("\r\n\n \t\n", [], id="blank lines only"),
            pytest.param("a", [("a", 0, 0)], id="no line end"),
            pytest.param("a\nb", [("a", 0, 0), ("b", 2, 0)], id="lf"),
            pytest.param("a\r\nb", [("a", 0, 0), ("b", 3, 0)], id="crlf"),
            pytest.param("a\rb", [("a", 0, 0), ("b", 2, 0)], id="cr"),
            pytest.param("a\n\nb", [("a", 0, 0), ("b", 3, 1)], id="one blank"),
            pytest.param(
                "a\r\n\r\n\r\nb",
                [("a", 0, 0), ("b", 7, 2)],
                id="two blank lines of crlf",
            ),
            pytest.param(
                "a\n \t\nb", [("a", 0, 0), ("b", 5, 1)], id="blanks on it"
            ),
            pytest.param("\n\na", [("a", 2, 2)], id="blank lines first"),
            pytest.param("  a b \n", [("a b", 2, 0)], id="blanks at the ends"),
            pytest.param("\ufeffa", [("a", 1, 0)], id="byte order mark"),
            pytest.param("\ufeff a", [("a", 2, 0)], id="mark, then a blank"),
            pytest.param("\ufeff\na", [("a", 2, 1)], id="mark on its own"),
            pytest.param(
                "a\u2028b\x85c\x0cd",
                [("a\u2028b\x85c\x0cd", 0, 0)],
                id="other separators end no line",
            ),
        ],
    )
    def test_lines(
        self, text: str, expected: list[tuple[str, int, int]]
    ) -> None:
        """Text, offset and blank lines before are as counted by hand."""
        found = [(line.text, line.start, line.blanks) for line in split(text)]

        assert expected == found

    @given(text=texts())
    @example(text="a\r\n\r b\n\r")
    def test_spans(self, text: str) -> None:
        """Every line stands where it says, in order, without overlap."""
        last = 0
        for line in split(text):
            assert line.span.of(text) == line.text
            assert line.text == line.text.strip()
            assert line.start >= last
            last = line.end


class TestPlace:
    """`place`."""

    @pytest.mark.parametrize(
        ("text", "offset", "expected"),
        [
            pytest.param("abc", 0, (1, 1, "abc"), id="start"),
            pytest.param("abc", 3, (1, 4, "abc"), id="end"),
            pytest.param("", 0, (1, 1, ""), id="empty"),
            pytest.param("a\nbc", 3, (2, 2, "bc"), id="lf"),
            pytest.param("a\r\nbc\r\n", 4, (2, 2, "bc"), id="crlf"),
            pytest.param("a\rbc", 2, (2, 1, "bc"), id="cr"),
            pytest.param(
                "a\u2028b\nc", 4, (2, 1, "c"), id="U+2028 ends no line"
            ),
            pytest.param("中文\n한국", 4, (2, 2, "한국"), id="code points"),
        ],
    )
    def test_place(
        self, text: str, offset: int, expected: tuple[int, int, str]
    ) -> None:
        """Line and column count from one, the column in code points."""
        assert expected == place(text, offset)
