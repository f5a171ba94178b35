"""Rule lines and their parts."""

from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import given

from koreachina.model.rule import Rule, read_rule

plain = st.text("abc .:-", min_size=1).map(lambda text: f"a{text.strip()}z")


class TestReadRule:
    """Reading them."""

    @pytest.mark.parametrize(
        ("line", "expected"),
        [
            pytest.param("a.b: “hold”", ("a.b", "hold", ()), id="words"),
            pytest.param(
                "a.b: “hold”; mode phone: “by phone”; sides: all",
                ("a.b", "hold", ("mode phone: “by phone”", "sides: all")),
                id="clauses",
            ),
            pytest.param(
                "a.b: “he “won” it”; c",
                ("a.b", "he “won” it", ("c",)),
                id="marks inside",
            ),
            pytest.param(
                "a.b: one; two", ("a.b", None, ("one", "two")), id="no words"
            ),
            pytest.param(
                "a.b: “left open", ("a.b", None, ("“left open",)), id="no end"
            ),
            pytest.param(
                "year of: x", (None, None, ("year of: x",)), id="no id"
            ),
            pytest.param(
                "printed year", (None, None, ("printed year",)), id="text"
            ),
        ],
    )
    def test_examples(self, line: str, expected: Any) -> None:
        """Id, words and clauses; other forms are all clauses."""
        assert read_rule(line) == expected

    @given(
        st.from_regex(r"[a-z]+\.[a-z]+", fullmatch=True),
        plain,
        st.lists(plain),
    )
    def test_inverse(self, name: str, words: str, clauses: list[str]) -> None:
        """What is written in the form is read again."""
        line = "; ".join([f"{name}: “{words}”", *clauses])
        assert read_rule(line) == Rule(name, words, tuple(clauses))
