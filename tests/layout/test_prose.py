"""Headings, summaries, lost headings and captions."""

import pytest

from koreachina.layout import read
from koreachina.layout.prose import is_heading, restates
from koreachina.model import Article

LONG = (
    "Envoys of the two sides met three times in June and agreed on little,"
    " although both spoke of progress afterwards and promised more."
)


def web(*blocks: str) -> Article:
    """A web page with a title and some body blocks."""
    head = ("China - Korea", "May — Aug 2014", "Title")
    return read("\n\n".join((*head, *blocks)))


def shape(article: Article) -> tuple[int, list[tuple[str | None, int]]]:
    """How many paragraphs the summary and each section have."""
    return len(article.summary), [
        (section.heading, len(section.paragraphs))
        for section in article.sections
    ]


class TestIsHeading:
    """`is_heading`."""

    @pytest.mark.parametrize(
        "text",
        [
            "Interactions",
            "Pyongyang defies its neighbors",
            "Who gains?",
            "History:  feasts in Beijing",
            "Five vs. one: for how long?",
            "Prime Minister – future/past President – in Beijing",
            "“Modest” results of the talks",
            "‘Shared Hopes’ or ‘Unanswered Letters?’",
            "Pressure grows . . .",
            ". . . while Seoul waits",
            "Pressure grows…",
            "Score: China 2, US 0 (North Korea 1?)",
        ],
    )
    def test_headings(self, text: str) -> None:
        """Short lines of many kinds head a longer sentence."""
        assert is_heading(text, LONG)

    @pytest.mark.parametrize(
        "text",
        [
            pytest.param("Talks failed.", id="stop"),
            pytest.param("He said “no.”", id="stop inside marks"),
            pytest.param('He said "no."', id="straight marks"),
            pytest.param("(See below.)", id="stop inside brackets"),
            pytest.param("First, trade;", id="semicolon"),
            pytest.param("First, trade,", id="comma"),
            pytest.param("Trade " * 19, id="too long"),
        ],
    )
    def test_no_headings(self, text: str) -> None:
        """What ends as prose does, or is long, heads nothing."""
        assert not is_heading(text.strip(), LONG)

    def test_needs_a_longer_line_below(self) -> None:
        """A short line over a shorter one is no heading."""
        assert not is_heading("Two sides meet", "They met.")

    def test_needs_a_sentence_below(self) -> None:
        """A short line over one that does not end is no heading."""
        assert not is_heading("Two sides meet", LONG.removesuffix("."))

    @pytest.mark.parametrize("end", [".”", "?’", '."', ".)", "…", "!"])
    def test_ends_of_sentences(self, end: str) -> None:
        """Sentences can end in marks and brackets."""
        assert is_heading("Two sides meet", LONG.removesuffix(".") + end)


class TestSummary:
    """Where the summary ends."""

    def test_before_the_first_heading(self) -> None:
        """All paragraphs above the first heading are summary."""
        article = web(LONG, "Little else was to be heard.", "Trade", LONG)

        assert (2, [("Trade", 1)]) == shape(article)

    def test_before_its_own_words(self) -> None:
        """A paragraph that says the summary again opens the body."""
        again = f"{LONG.removesuffix('.')} in the months to come."
        article = web(LONG, again, "Exports fell.", "Trade", LONG)

        assert (1, [(None, 2), ("Trade", 1)]) == shape(article)
        assert not article.problems

    def test_cannot_be_told(self) -> None:
        """Without a heading one paragraph is taken, and said so."""
        article = web(LONG, "Other matters were few.", "Exports fell.")

        assert (1, [(None, 2)]) == shape(article)
        assert ["KC106"] == [problem.code for problem in article.problems]
        assert article.problems[0].span == article.paragraphs[1].span

    def test_one_paragraph(self) -> None:
        """One paragraph alone is a summary and no question."""
        article = web(LONG)

        assert (1, []) == shape(article)
        assert not article.problems

    def test_none(self) -> None:
        """A page that begins with a heading has no summary."""
        assert (0, [("Trade", 1)]) == shape(web("Trade", LONG))

    def test_short_summary_is_not_compared(self) -> None:
        """Four words are too few to be said again."""
        assert not restates("They met in Seoul.", "They met in Seoul.")

    def test_other_words(self) -> None:
        """Common little words do not make two paragraphs the same."""
        assert not restates(
            "In the north, a bridge over the river stayed closed all year.",
            "The two leaders met in the capital and a treaty was signed.",
        )


class TestLostHeadings:
    """Two blank lines in place of a heading."""

    def test_section_without_heading(self) -> None:
        """Two blank lines open a section without a heading."""
        article = web(LONG, "Trade", LONG, f"\n{LONG}")

        assert (1, [("Trade", 1), (None, 1)]) == shape(article)
        assert ["KC112"] == [problem.code for problem in article.problems]

    def test_above_and_below_headings(self) -> None:
        """Two blank lines beside a heading mean nothing."""
        article = web(LONG, "\nTrade", f"\n{LONG}")

        assert (1, [("Trade", 1)]) == shape(article)

    def test_around_a_caption(self) -> None:
        """A caption between heading and text does not part them."""
        article = web(LONG, "Trade", "Figure 1 Exports", f"\n{LONG}")

        assert (1, [("Trade", 1)]) == shape(article)

    def test_all_gaps_wide(self) -> None:
        """Where most gaps are wide, a wide one says nothing."""
        article = read("\n\n\n".join([LONG, "Exports fell.", LONG[::-1]]))

        assert (1, [(None, 2)]) == shape(article)

    def test_headerless(self) -> None:
        """The headerless layout has no blank lines to tell by."""
        article = read(f"Articles\n{LONG}\nTrade\n{LONG}\n\n\n{LONG}")

        assert (1, [("Trade", 2)]) == shape(article)


class TestCaptions:
    """Captions of figures."""

    def test_kept_out(self) -> None:
        """A caption is in no paragraph, and reported with its place."""
        caption = "Figure 1 Leaders shake hands. (Photo: an agency)"
        article = web(LONG, "Trade", caption, LONG)

        (problem,) = article.problems
        assert "KC110" == problem.code
        assert problem.span is not None
        assert caption == problem.span.of(article.source.text)
        assert (1, [("Trade", 1)]) == shape(article)
