"""Names that print the surname last, and runs of capitalised words."""

import pytest

from koreachina.annotate.runs import capital_runs
from koreachina.annotate.western import (
    find_given_names,
    find_western_names,
    nested,
)
from koreachina.knowledge import Registry

SURFACES = Registry.default().surfaces


class TestCapitalRuns:
    """`capital_runs()`."""

    def test_words(self) -> None:
        """Words that stand together are one run; plain words are none."""
        runs = capital_runs("The Hill met in May. Zora Quill’s Li-Park met")

        assert [run.words for run in runs] == [
            ("The", "Hill"),
            ("May.", "Zora", "Quill’s", "Li-Park"),
        ]
        assert runs[1].offset(2) == 26

    def test_single_words_that_are_no_names(self) -> None:
        """They are left out."""
        assert capital_runs("The end. On it.") == []


class TestGivenNames:
    """`find_given_names()`."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("then Susan Quill left", ["Susan Quill"]),
            ("Susan Q. Quill left", ["Susan Q. Quill"]),
            ("Jean-Paul Quill’s aide", ["Jean-Paul Quill"]),
            ("Susan O’Quill left", ["Susan O’Quill"]),
            ("Susan Quill-Poe left", ["Susan Quill-Poe"]),
            ("Keiko Yamada left", ["Keiko Yamada"]),
            ("Susan left", []),
            ("Susan Monday", []),
            ("Susan President", []),
            ("Susan China", []),
            ("Susan J. left", []),
            ("Then Susan J", []),
            ("Monday Yamada", []),
            ("Brxt Yamada", []),
            ("No Yamada", []),
        ],
    )
    def test_names(self, text: str, expected: list[str]) -> None:
        """A given name of the list, or a Japanese one, before a surname."""
        found = find_given_names(capital_runs(text), SURFACES)

        assert [text[one.start : one.end] for one in found] == expected


class TestWesternNames:
    """`find_western_names()`."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Zora Quill, envoy", ["Zora Quill"]),
            ("Zora B. Quill, envoy", ["Zora B. Quill"]),
            ("Poe’s Zora Quill, envoy", ["Zora Quill"]),
            ("in May. Zora Quill, envoy", ["Zora Quill"]),
            ("Zora Quill left", []),
            ("Quill, envoy", []),
            ("A B C D E, envoy", []),
            ("Zora Daily, editor", []),
            ("Zora China, envoy", []),
            ("President Quill, envoy", []),
            ("Foreign Quill, envoy", []),
            ("Gen. Quill, envoy", []),
            ("Zora Quill2, envoy", []),
        ],
    )
    def test_names(self, text: str, expected: list[str]) -> None:
        """Two to four words before a comma that are nothing else."""
        found = find_western_names(text, capital_runs(text), SURFACES)

        assert [text[one.start : one.end] for one in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kim Chol University", True),
        ("Kim Chol Memorial Hall", True),
        ("Kim Chol met", False),
    ],
)
def test_nested(text: str, expected: bool) -> None:
    """A name inside another name."""
    assert nested(text, 8) is expected
