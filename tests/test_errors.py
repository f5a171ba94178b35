"""The errors that koreachina raises."""

import copy
import pickle
import re
from collections.abc import Callable
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import given

from koreachina.errors import (
    ConversionError,
    DateError,
    KoreaChinaError,
    ParseError,
    QueryError,
    RenderError,
)

ALL = [ParseError, RenderError, DateError, ConversionError, QueryError]

FULL = ParseError(
    "no layout fits",
    offset=2,
    line=1,
    column=3,
    context="a cat",
    filename="cat.txt",
)

numbers = st.none() | st.integers(1, 99)
words = st.none() | st.text(max_size=9)
parse_errors = st.builds(
    ParseError,
    st.text(max_size=9),
    offset=numbers,
    line=numbers,
    column=numbers,
    context=words,
    filename=words,
)

COPIERS: list[Any] = [
    pytest.param(copy.copy, id="copy"),
    pytest.param(copy.deepcopy, id="deepcopy"),
    *(
        pytest.param(
            lambda error, protocol=protocol: pickle.loads(  # noqa: S301
                pickle.dumps(error, protocol)
            ),
            id=f"pickle {protocol}",
        )
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1)
    ),
]


class TestHierarchy:
    """What catches what."""

    @pytest.mark.parametrize("cls", ALL)
    def test_base(self, cls: type[Exception]) -> None:
        """One base catches everything raised on purpose."""
        assert issubclass(cls, KoreaChinaError)

    @pytest.mark.parametrize(
        "cls", [ParseError, RenderError, DateError, ConversionError]
    )
    def test_value_error(self, cls: type[Exception]) -> None:
        """What is wrong with a value is a ValueError."""
        assert issubclass(cls, ValueError)
        assert not issubclass(cls, LookupError)

    def test_lookup_error(self) -> None:
        """What does not exist is a LookupError."""
        assert issubclass(QueryError, LookupError)
        assert not issubclass(QueryError, ValueError)

    def test_base_is_plain(self) -> None:
        """The base is neither of the two."""
        assert (Exception,) == KoreaChinaError.__bases__

    @pytest.mark.parametrize("cls", [KoreaChinaError, *ALL])
    def test_message(self, cls: type[Exception]) -> None:
        """The message is what prints, with its quotes."""
        assert str(cls("unknown 'X'")) == "unknown 'X'"

    @pytest.mark.parametrize("cls", [KoreaChinaError, *ALL])
    @pytest.mark.parametrize("copied", COPIERS)
    def test_copies(
        self, cls: type[Exception], copied: Callable[[Exception], Exception]
    ) -> None:
        """A copy is of the same class and says the same."""
        again = copied(cls("unknown 'X'"))
        assert type(again) is cls
        assert again.args == ("unknown 'X'",)
        assert str(again) == "unknown 'X'"


class TestParseError:
    """An error that knows its place."""

    def test_fields(self) -> None:
        """All that is given is kept; args hold the message alone."""
        assert FULL.args == ("no layout fits",)
        assert FULL.message == "no layout fits"
        assert (FULL.offset, FULL.line, FULL.column) == (2, 1, 3)
        assert (FULL.context, FULL.filename) == ("a cat", "cat.txt")

    def test_defaults(self) -> None:
        """Nothing is known unless it is given."""
        error = ParseError("no")
        assert (error.offset, error.line, error.column) == (None,) * 3
        assert (error.context, error.filename) == (None, None)

    def test_keywords(self) -> None:
        """Only the message is positional."""
        make: Any = ParseError
        with pytest.raises(TypeError, match="positional argument"):
            make("no", 3)

    @pytest.mark.parametrize(
        ("fields", "expected"),
        [
            pytest.param({}, "no", id="nothing"),
            pytest.param({"offset": 7}, "no", id="offset alone"),
            pytest.param({"line": 2}, "2: no", id="line"),
            pytest.param({"line": 2, "column": 5}, "2:5: no", id="column"),
            pytest.param({"filename": "a.txt"}, "a.txt: no", id="file"),
            pytest.param(
                {"filename": "a.txt", "line": 2, "column": 5},
                "a.txt:2:5: no",
                id="file, line, column",
            ),
            pytest.param(
                {"line": 2, "context": "a cat"}, "2: no", id="no column"
            ),
            pytest.param(
                {"line": 2, "column": 1, "context": "a cat"},
                "2:1: no\n  a cat\n  ^",
                id="caret at the first",
            ),
            pytest.param(
                {"line": 2, "column": 6, "context": "a cat"},
                "2:6: no\n  a cat\n       ^",
                id="caret after the last",
            ),
            pytest.param(
                {"line": 1, "column": 1, "context": ""},
                "1:1: no\n  \n  ^",
                id="empty line",
            ),
            pytest.param(
                {"line": 1, "column": 3, "context": "a\tcat\x00s\u2028"},
                "1:3: no\n  a cat s \n    ^",
                id="unprintable shown as blanks",
            ),
        ],
    )
    def test_text(self, fields: dict[str, Any], expected: str) -> None:
        """Place and message, then the line with a caret."""
        assert expected == str(ParseError("no", **fields))

    @pytest.mark.parametrize(
        ("length", "column", "shown", "before"),
        [
            pytest.param(72, 72, 72, 71, id="fits"),
            pytest.param(73, 1, 72, 0, id="cut at the end"),
            pytest.param(73, 37, 72, 36, id="caret in the middle"),
            pytest.param(200, 100, 72, 36, id="cut at both ends"),
            pytest.param(200, 200, 37, 36, id="cut at the start"),
        ],
    )
    def test_long_line(
        self, length: int, column: int, shown: int, before: int
    ) -> None:
        """A long line is cut to 72 code points around the caret."""
        line = "".join(chr(0x4E00 + i) for i in range(length))
        text = str(ParseError("no", line=1, column=column, context=line))
        _, excerpt, caret = text.split("\n")
        assert excerpt.startswith("  ")
        assert shown == len(excerpt) - 2
        assert caret == "  " + " " * before + "^"
        assert line[column - 1] == excerpt[len(caret) - 1]

    @pytest.mark.parametrize("copied", COPIERS)
    @given(error=parse_errors)
    def test_copies(
        self, copied: Callable[[ParseError], ParseError], error: ParseError
    ) -> None:
        """A copy, pickled or not, keeps every field."""
        again = copied(error)
        assert vars(error) == vars(again)
        assert error.args == again.args
        assert str(error) == str(again)

    @given(parse_errors)
    def test_place_comes_first(self, error: ParseError) -> None:
        """The message follows the place that is known."""
        known = [error.filename, error.line, error.column]
        prefix = ":".join(str(part) for part in known if part is not None)
        assert re.match(re.escape(prefix), str(error))
        assert error.message in str(error)
