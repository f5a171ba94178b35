"""Tables, and the places that they name."""

from typing import Any

import pytest

from koreachina.display import cells, table
from koreachina.display.lines import Lines
from koreachina.display.rows import limited
from koreachina.model import Span


class TestTable:
    """Columns that align."""

    def test_no_rows(self) -> None:
        """Without rows there is nothing, not even headings."""
        assert table([], width=40, headings=("a", "b")) == ""

    def test_all_empty(self) -> None:
        """A table of empty cells is nothing too."""
        assert table([("", "")], width=40) == ""

    def test_aligned_by_cells(self) -> None:
        """Chinese names take two cells a character."""
        assert (
            table([("王毅", "x"), ("Wang Yi", "y")], width=40)
            == "  王毅     x\n  Wang Yi  y"
        )

    def test_right_is_counted_before_columns_go(self) -> None:
        """Indices mean the columns as given, whichever are left out."""
        text = table(
            [("", "7", "x"), ("", "12", "y")], width=40, right=[1], indent=0
        )
        assert text == " 7  x\n12  y"

    def test_hanging_indent(self) -> None:
        """The last column is wrapped below itself."""
        assert (
            table([("a", "bb cc dd")], width=8, indent=0) == "a  bb cc\n   dd"
        )

    def test_leading_columns_give_way(self) -> None:
        """A long cell is wrapped where the last column would get too little."""
        text = table(
            [("a long first cell", "and what is told in the second one")],
            width=30,
        )
        assert text.split("\n") == [
            "  a long first   and what is",
            "  cell           told in the",
            "                 second one",
        ]

    def test_not_below_the_least(self) -> None:
        """Columns stay readable even where the width is absurd."""
        assert (
            table([("abcdefx", "ghijkl y")], width=4, indent=0)
            == "abcdef  ghijkl\nx       y"
        )

    def test_widest(self) -> None:
        """A column may be bounded; the others take what it leaves."""
        text = table(
            [("2022-05-03/2022-05-06", "talks")], width=80, widest={0: 11}
        )
        assert text == "  2022-05-03/  talks\n  2022-05-06"

    def test_what_steers_a_terminal_is_spelt_out(self) -> None:
        """Cells are made plain."""
        assert table([("\x1b[2J", "b\n")], width=40) == "  \\x1b[2J  b"

    def test_unequal_rows(self) -> None:
        """Rows and headings must be of equal length."""
        with pytest.raises(ValueError, match="argument"):
            table([("a",), ("a", "b")], width=40)
        with pytest.raises(ValueError, match="argument"):
            table([("a",)], headings=("a", "b"), width=40)

    @pytest.mark.parametrize("width", [40, 60, 80, 200])
    def test_fits(self, width: int) -> None:
        """No line is wider than asked for."""
        row = ("2022-05-03/2022-05-06", "CONSULT", "CHN KOR PRK", "talk " * 50)
        lines = table([row], width=width).split("\n")
        assert max(map(cells, lines)) <= width


class TestLimited:
    """Tables that are cut."""

    ROWS = (("1", "a"), ("2", "b"), ("3", "c"))

    def test_zero_is_all(self) -> None:
        """Limit 0 shows all rows and says nothing more."""
        assert (
            len(
                limited(self.ROWS, headings=None, width=40, limit=0).split(
                    "\n"
                )
            )
            == 3
        )

    def test_the_rest_is_counted(self) -> None:
        """What is left out is said."""
        text = limited(self.ROWS, headings=None, width=40, limit=2)
        assert text.endswith("\n  ... 1 more (limit 0 shows all)")


class TestLines:
    """Places as line and column."""

    @pytest.mark.parametrize(
        ("start", "expected"),
        [(0, (1, 1)), (4, (1, 5)), (5, (2, 1)), (7, (3, 1)), (10, (4, 2))],
    )
    def test_place(self, start: int, expected: Any) -> None:
        """Lines end at the three line ends and nowhere else."""
        lines = Lines("a\u2028b\r\nc\rd\nef")
        assert expected == lines.place(Span(start, start))

    def test_no_place(self) -> None:
        """There is none without a span, or in another text."""
        assert Lines("a").place(None) is None
        assert Lines("").place(Span(0, 1)) is None
