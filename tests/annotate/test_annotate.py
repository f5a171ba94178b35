"""Articles as laid out become articles as read."""

from itertools import pairwise
from typing import Any

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from made_articles import article

from koreachina.annotate import annotate
from koreachina.annotate.relation import infer_relation
from koreachina.knowledge import Registry
from koreachina.model import (
    Article,
    Event,
    Layout,
    Mention,
    Paragraph,
    Problem,
    Span,
    State,
)

PROSE = (
    "Chinese Premier Li Wenbo called the plan “a sound start” on May 5.",
    "Seoul agreed; Li “left.",
)
ENTRIES = (
    "Li Wenbo visits Seoul and signs “a pact.",
    "South Korea hosts talks in Beijing; Li stays in Beijing.",
)

THREE = (*ENTRIES, "China and South Korea sign it.")


class TestAnnotate:
    """`annotate()`."""

    def test_everything(self) -> None:
        """Prose first, then the entries."""
        result = annotate(article(*PROSE, entries=ENTRIES))

        assert [
            (one.surface, one.actor.country, one.paragraph)
            for one in result.mentions
        ] == [
            ("Chinese", "CHN", 0),
            ("Li Wenbo", "CHN", 0),
            ("Seoul", "KOR", 1),
            ("Li", "CHN", 1),
            ("Li Wenbo", "CHN", None),
            ("South Korea", "KOR", None),
            ("Li", "CHN", None),
        ]
        assert [str(one.date) for one in result.dates] == ["2022-05-05"]
        assert [one.quote for one in result.quotations] == [
            "a sound start",
            "left.",
        ]
        assert [one.cue for one in result.statements] == ["called"]

    def test_entries(self) -> None:
        """The mentions of the entries are those of the article."""
        result = annotate(article(*PROSE, entries=ENTRIES))
        first, second = result.chronology

        assert [*first.mentions, *second.mentions] == [*result.mentions[-3:]]
        assert all(
            one is other
            for one, other in zip(
                [*first.mentions, *second.mentions],
                result.mentions[-3:],
                strict=True,
            )
        )
        assert first.places == ("Seoul",)
        assert second.places == ("Beijing",)

    def test_problems(self) -> None:
        """Marks that are never closed, in prose and in entries."""
        old = Problem(code="KC999", message="another")
        before = attrs.evolve(article(*PROSE, entries=ENTRIES), problems=[old])
        result = annotate(before)
        spans = [one.span for one in result.problems[1:] if one.span]

        assert [one.code for one in result.problems] == [
            "KC999",
            "KC201",
            "KC201",
        ]
        assert [one.of(result.source.text) for one in spans] == ["“", "“"]

    def test_no_place(self) -> None:
        """What was built by hand has no place in the source."""
        before = Article(
            summary=[Paragraph(index=0, text=PROSE[0])],
            chronology=[Event(text=ENTRIES[0])],
        )
        result = annotate(before)

        assert all(one.span is None for one in result.mentions)
        assert all(one.span is None for one in result.dates)
        assert result.problems[0].span is None

    def test_replaces(self) -> None:
        """Annotations that are there already make no difference."""
        state = State(name="Atlantis")
        before = article(*PROSE, entries=ENTRIES)
        stained = attrs.evolve(
            before,
            mentions=[Mention(actor=state, surface="Atlantis")],
            chronology=[
                attrs.evolve(
                    event,
                    mentions=[Mention(actor=state, surface="Atlantis")],
                    places=["Atlantis"],
                )
                for event in before.chronology
            ],
        )

        assert attrs.asdict(annotate(stained)) == attrs.asdict(
            annotate(before)
        )

    def test_registry(self) -> None:
        """Another registry finds other states."""
        registry = Registry(states=[State(name="Seoul")])
        result = annotate(article(PROSE[1]), registry=registry)

        assert [one.actor.name for one in result.mentions] == ["Seoul"]


class TestRelation:
    """The relation that a chronology shows."""

    def test_inferred(self) -> None:
        """The two parties that most entries name; the id follows."""
        before = article(entries=THREE)
        result = annotate(before)

        assert result.relation == ("China", "Korea")
        assert result.inferred == ("relation",)
        assert before.id.startswith("article-")
        assert result.id == "china-korea-2022-05"

    def test_given_id(self) -> None:
        """An id that was given stays."""
        before = attrs.evolve(article(entries=THREE), id="mine")
        result = annotate(before)

        assert result.relation == ("China", "Korea")
        assert result.id == "mine"

    def test_two_entries(self) -> None:
        """Two entries do not tell what an article is about."""
        assert annotate(article(entries=ENTRIES)).relation == ()

    @pytest.mark.parametrize("layout", [Layout.WEB, Layout.CHRONOLOGY])
    def test_overview(self, layout: Layout) -> None:
        """A page whose breadcrumb names no parties has none."""
        before = attrs.evolve(article(entries=THREE), layout=layout)

        assert annotate(before).relation == ()

    def test_printed(self) -> None:
        """A relation that is printed stays."""
        before = attrs.evolve(article(entries=THREE), relation=["US", "Japan"])
        result = annotate(before)

        assert result.relation == ("US", "Japan")
        assert result.inferred == ()

    def test_no_chronology(self) -> None:
        """Prose alone shows no relation."""
        assert annotate(article(*PROSE)).relation == ()

    def test_no_dates(self) -> None:
        """Nor does a chronology that has lost its dates."""
        before = article(entries=THREE)
        undated = [
            attrs.evolve(event, date=None, date_text=None)
            for event in before.chronology
        ]

        assert (
            annotate(attrs.evolve(before, chronology=undated)).relation == ()
        )

    def test_no_longer_shown(self) -> None:
        """What was inferred once is inferred anew."""
        before = annotate(article(entries=THREE))
        changed = annotate(attrs.evolve(before, chronology=[]))

        assert changed.relation == ()
        assert changed.inferred == ()

    @pytest.mark.parametrize(
        ("entries", "expected"),
        [
            ([], ()),
            ([{"CHN"}], ()),
            ([{"CHN", "KOR"}], ("China", "Korea")),
            ([{"PRK", "KOR"}], ("North Korea", "South Korea")),
            ([{"USA", "CHN"}, {"USA"}, {"JPN", "USA"}], ()),
            ([{"JPN", "CHN", "KOR"}], ()),
            ([{"USA", "CHN"}, {"USA"}, {"CHN"}], ("US", "China")),
            ([{"CHN", "VNM"}, {"CHN", "PHL"}], ("China", "Southeast Asia")),
            (
                [{"CHN", "KOR", "USA"}, {"CHN", "KOR"}],
                ("China", "Korea"),
            ),
        ],
    )
    def test_parties(
        self, entries: list[set[str]], expected: tuple[str, ...]
    ) -> None:
        """Each of the two is named by at least half of the entries."""
        assert infer_relation(entries) == expected


WORDS = [
    "China",
    "Korea",
    "Seoul",
    "in ",
    "the North",
    "President ",
    "Ministers ",
    "Li Wenbo",
    "Han Sang-mi",
    "Ri Chol Su",
    "Xu",
    " and ",
    ", ",
    "’s ",
    "said ",
    "analysts ",
    "ministry ",
    "Herald editorial ",
    "he ",
    "“",
    "”",
    '"',
    "; ",
    ". ",
    "May ",
    "Oct. 9",
    "2014",
    "-",
    "a day later",
    "last year",
    "Sino-",
    "U.S.",
    " ",
    "\0",
    "\u2028",
    "\ud800",
    "é",
    "魏",
]

LINES = st.one_of(
    st.lists(st.sampled_from(WORDS), max_size=40).map("".join),
    st.text(st.characters(exclude_characters="\n\r", exclude_categories=())),
).map(lambda text: text.strip() or "x")


def _of(result: Article, paragraph: int | None, span: Span | None) -> str:
    assert span is not None
    if paragraph is not None:
        place = result.paragraphs[paragraph].span
        assert place is not None
        assert place.start <= span.start <= span.end <= place.end
    return span.of(result.source.text)


class TestLaws:
    """What holds of every text."""

    @given(
        st.lists(LINES, min_size=1, max_size=3), st.lists(LINES, max_size=2)
    )
    @example(["“" * 5], [])
    @example(["x"], ["x\u2028x"])
    def test_spans_and_idempotence(
        self, prose: list[str], entries: list[str]
    ) -> None:
        """Spans slice to their surface; a second time changes nothing."""
        result = annotate(article(*prose, entries=entries))

        for one in (*result.mentions, *result.dates):
            assert _of(result, one.paragraph, one.span) == one.surface
        for words in (*result.quotations, *result.statements):
            assert _of(result, words.paragraph, words.span) == words.quote
        for problem in result.problems:
            assert _of(result, None, problem.span) in {"“", '"'}
        again = annotate(result)
        assert attrs.asdict(again) == attrs.asdict(result)

    @given(LINES)
    def test_dates_do_not_overlap(self, text: str) -> None:
        """Dates stand in order, one after the other."""
        spans: list[Any] = [one.span for one in annotate(article(text)).dates]

        assert all(one.end <= other.start for one, other in pairwise(spans))
