"""Quotations that do not agree."""

import pytest

from koreachina import check, parse
from koreachina.model import Problem, Severity

HEAD = "China - Korea\n\nMay — Aug 2022\n\nTitle\n\n"


def differing(text: str) -> list[Problem]:
    """The problems with quotations."""
    return [one for one in check(parse(text)) if one.code == "KC306"]


def twice(one: str, other: str) -> str:
    """A text in which somebody is quoted in two ways."""
    return (
        f"{HEAD}Wang Wenbo said “{one}.” Then all went home.\n\n"
        f"The day had been long. Wang Wenbo said “{other}.” And it rained.\n"
    )


class TestDiffering:
    """KC306."""

    def test_problem(self) -> None:
        """Both wordings and both places are told."""
        text = twice(
            "a sound and steady growth of trade",
            "a sound and steady growth in trade",
        )
        [problem] = differing(text)

        assert problem.severity is Severity.INFO
        assert problem.message == (
            "quoted words 'growth in trade' are 'growth of trade' in"
            " paragraph 1"
        )
        assert problem.span is not None
        assert problem.span.of(text) == "a sound and steady growth in trade."

    @pytest.mark.parametrize(
        ("one", "other", "message"),
        [
            pytest.param(
                "we firmly oppose the plan of the others",
                "we firmly opposes the plan of the others",
                "quoted words 'firmly opposes the' are 'firmly oppose the'",
                id="a letter",
            ),
            pytest.param(
                "we firmly oppose plans of the others here",
                "we firmly oppose plans of others here",
                "quoted words 'of others' are 'of the others'",
                id="a small word less",
            ),
            pytest.param(
                "the two of us will promptly and carefully and quietly go on"
                " with the talks",
                "the two of us will promptly and carefully and calmly go on"
                " with the talks",
                "quoted words 'and calmly go' are 'and quietly go'",
                id="another word in a long passage",
            ),
            pytest.param(
                "open and fair talks between the neighbors",
                "of open and fair talks between the neighbours in the north"
                " and in the south",
                "quoted words 'the neighbours in' are 'the neighbors'",
                id="part of a longer one",
            ),
        ],
    )
    def test_slips(self, one: str, other: str, message: str) -> None:
        """What slips in when words are copied."""
        [problem] = differing(twice(one, other))
        assert problem.message == f"{message} in paragraph 1"
        assert len(differing(twice(other, one))) == 1

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            pytest.param(
                "a sound and steady growth of trade",
                "A sound, and steady, growth of trade",
                id="case and marks",
            ),
            pytest.param(
                "full and fair and lasting peace",
                "full and fair and lasting quiet",
                id="end",
            ),
            pytest.param(
                "a sound and steady growth of trade",
                "sound and steady growth of trade",
                id="part",
            ),
            pytest.param(
                "a sound and steady growth … of trade",
                "a sound and steady growth in trade",
                id="dots",
            ),
            pytest.param(
                "a sound and steady growth [of] trade",
                "a sound and steady growth in trade",
                id="brackets",
            ),
            pytest.param(
                "close neighbors of South Korea for ever",
                "close neighbors of North Korea for ever",
                id="names",
            ),
            pytest.param(
                "open and fair talks of all on trade",
                "open and fair talks of all six sides at once on trade",
                id="many words",
            ),
            pytest.param(
                "open and fair talks for all on trade now",
                "open and fair deals of all on trade now",
                id="two changes",
            ),
            pytest.param(
                "only four words here", "only four word here", id="short"
            ),
            pytest.param(
                "some two or three sick cows",
                "not one of the tall men",
                id="other",
            ),
        ],
    )
    def test_none(self, one: str, other: str) -> None:
        """Not the same saying, or one that is meant to differ."""
        assert differing(twice(one, other)) == []

    def test_speakers(self) -> None:
        """Two persons may say nearly the same."""
        text = twice(
            "a sound and steady growth of trade",
            "a sound and steady growth in trade",
        )
        other = text.replace("long. Wang Wenbo", "long. Lee Sang-jun")
        assert differing(other) == []

    def test_entries(self) -> None:
        """Entries are compared, too; one may say so again another day."""
        text = (
            "May 9, 2022: Wang Wenbo hails “steady growth of trade and ties.”\n"
            "May {}, 2022: He hails “steady growth in trade and ties.”\n"
        )
        [problem] = differing(text.format(9))

        assert problem.message.endswith("in the entry of May 9, 2022")
        assert differing(text.format(12)) == []

    def test_unclosed(self) -> None:
        """A quotation without an end is not compared."""
        text = twice(
            "a sound and steady growth of trade",
            "a sound and steady growth in trade",
        )
        assert differing(text.replace("in trade.”", "in trade.")) == []

    def test_common_words(self) -> None:
        """What many quotations share likens none."""
        text = HEAD + "\n\n".join(
            f"Wang Wenbo said “we hope for more of item{i}x.” It rained."
            for i in range(12)
        )
        assert differing(text) == []
