"""Words of saying and nouns for those who speak, found in one pass."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from koreachina.annotate.cue_words import cue_words


class TestCueWords:
    """`cue_words()`."""

    @pytest.mark.parametrize(
        ("text", "cues", "nouns"),
        [
            ("", [], []),
            ("said", ["said"], []),
            ("Analysts said,“warned”", ["said", "warned"], ["Analysts"]),
            ("an editorial", ["editorial"], ["editorial"]),
            ("a so-called plan, unsaid", [], []),
            ("The envoy went on.", ["went on"], []),
            ("an op-ed", [], ["op-ed"]),
        ],
    )
    def test_words(self, text: str, cues: list[str], nouns: list[str]) -> None:
        """Whole words only; one may be of both kinds."""
        found = cue_words(text)

        assert [one.text for one in found.cues] == cues
        assert [one.text for one in found.nouns] == nouns

    @given(
        st.lists(
            st.sampled_from(
                ["said", "Analysts", "said-so", "é", "the", " ", "-", "’", "“"]
            )
        ).map("".join)
    )
    def test_law(self, text: str) -> None:
        """Every word stands where it says, with no letter beside it."""
        whole = re.compile(r"(?<![\w-])(?:said|Analysts)(?![\w-])")

        found = cue_words(text)

        words = sorted([*found.cues, *found.nouns])
        assert [(one.start, one.end) for one in words] == [
            match.span() for match in whole.finditer(text)
        ]
        assert all(text[one.start : one.end] == one.text for one in words)
