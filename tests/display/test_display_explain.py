"""Why records are as they are."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from koreachina import strategies
from koreachina.display import cells, explain
from koreachina.model import (
    Article,
    DateMention,
    EdtfDate,
    Event,
    Mention,
    Organization,
    Person,
    Problem,
    Source,
    Span,
    Statement,
)

WANG = Person(name="Wang Yi", country="CHN", aliases=["Wang"])
PARK = Person(name="Park Jin", country="KOR")
OTHERS = Organization(name="Others")
ARTICLE = Article(source=Source(text="One.\nTwo three.\n"))

ENTRY = Event(
    date=EdtfDate("2022-05-16"),
    text="Wang calls Park.",
    type="REQUEST",
    mode="meet",
    contexts=["diplomatic", "military"],
    actors=[WANG, OTHERS],
    recipients=[PARK],
    implied=[PARK],
    places=["Wuxi"],
    narrative=[1, 2],
    rule="request.meet: “calls”; mode meet: “calls”; sides: caller first",
    span=Span(5, 8),
)
TOLD = Event(
    origin="narrative",  # type: ignore[arg-type, unused-ignore]
    text="They met.",
    actors=[WANG, PARK],
    date_text="one day",
    narrative=[4],
    entry=ENTRY.id,
)


def rows(record: Any, **options: Any) -> list[str]:
    """The lines below the headline, with single blanks."""
    lines = explain(record, **options).split("\n")[1:]
    return [" ".join(line.split()) for line in lines]


class TestEvent:
    """Coded acts."""

    def test_entry(self) -> None:
        """Coding, sides, rule and place."""
        assert explain(ENTRY).split("\n")[0] == (
            f"Event {ENTRY.id}: an entry of the chronology"
        )
        assert rows(ENTRY) == [
            "date 2022-05-16, printed “May 16, 2022”",
            "text Wang calls Park.",
            "coded as REQUEST meet",
            "quad 3, verbal conflict",
            "score 0.0",
            "CAMEO 10, demand",
            "contexts diplomatic, military",
            "actors Wang Yi (CHN), Others",
            "recipients Park Jin (KOR)",
            "implied Park Jin (KOR)",
            "dyads CHN > KOR",
            "places Wuxi",
            "rule request.meet",
            "words “calls”",
            "because mode meet: “calls”",
            "sides: caller first",
            "told in paragraphs 1, 2",
            "source code points 5 to 8",
        ]

    def test_told(self) -> None:
        """What is not coded is said to be so."""
        assert explain(TOLD).split("\n")[0].endswith(": told in the prose")
        assert rows(TOLD) == [
            "date not understood, printed “one day”",
            "text They met.",
            "coded as nothing: no rule found an act in the words",
            "actors Wang Yi (CHN), Park Jin (KOR)",
            "dyads CHN with KOR",
            "told in paragraph 4",
            f"entry {ENTRY.id}",
        ]

    @pytest.mark.parametrize(
        ("type_", "score"), [("AID", "+10.0"), ("ASSAULT", "-9.0")]
    )
    def test_score(self, type_: Any, score: str) -> None:
        """Scores have their sign."""
        event = Event(text="A.", type=type_)
        assert f"score {score}" in rows(event)


class TestStatement:
    """Words attributed to someone."""

    def test_all(self) -> None:
        """Speaker, cue, date, addressee and medium."""
        said = Statement(
            quote="no",
            speaker=WANG,
            speaker_text="the minister",
            cue="told",
            directness="direct",  # type: ignore[arg-type, unused-ignore]
            date=EdtfDate("2022-05"),
            addressee=PARK,
            medium="Global Times",
            paragraph=2,
            span=Span(5, 8),
        )
        assert explain(said).startswith("Statement: words attributed to")
        assert rows(said, article=ARTICLE) == [
            "words “no”",
            "speaker Wang Yi (CHN)",
            "printed as “the minister”",
            "cue “told”",
            "given as direct: a whole clause or sentence is quoted",
            "date 2022-05",
            "addressee Park Jin (KOR)",
            "medium Global Times",
            "told in paragraph 2",
            "source line 2, column 1 (code points 5 to 8)",
        ]

    def test_least(self) -> None:
        """Nobody is made up."""
        assert rows(Statement(quote="no")) == [
            "words “no”",
            "speaker not told, or not known",
            "given as mixed: a fragment is quoted in the writer's sentence",
        ]


class TestDate:
    """Dates in prose."""

    def test_rule(self) -> None:
        """What it means, and why."""
        date = DateMention(
            date=EdtfDate("2022-05-03"),
            surface="May 3",
            paragraph=1,
            rule="year of the period",
        )
        assert explain(date).startswith("Date printed in the prose\n")
        assert rows(date) == [
            "printed “May 3”",
            "read as 2022-05-03",
            "because year of the period",
            "told in paragraph 1",
        ]

    def test_unsettled(self) -> None:
        """A date that cannot be settled is not."""
        date = DateMention(surface="that week", paragraph=1)
        assert rows(date)[1] == "read as nothing: not settled"


class TestMention:
    """Actors named."""

    @pytest.mark.parametrize(
        ("surface", "why"),
        [
            ("Wang Yi", "it is the name"),
            ("Wang", "it is an alias of “Wang Yi”"),
            ("he", "the text around it settles whom it means"),
        ],
    )
    def test_why(self, surface: str, why: str) -> None:
        """By name, by alias, by context."""
        mention = Mention(actor=WANG, surface=surface, title="Minister")
        assert rows(mention) == [
            f"printed “{surface}”",
            "title “Minister”",
            "read as Wang Yi (CHN): person",
            f"because {why}",
        ]


class TestProblem:
    """What is odd."""

    def test_all(self) -> None:
        """What, how grave, and what to do."""
        problem = Problem(code="KC101", message="odd", hint="look at it")
        assert explain(problem).split("\n") == [
            "Problem KC101",
            "  what      odd",
            "  severity  warning: understood, but most likely wrong",
            "  hint      look at it",
        ]


class TestArguments:
    """What is explained, and how."""

    @pytest.mark.parametrize("record", [None, "x", WANG, EdtfDate("2022")])
    def test_others(self, record: Any) -> None:
        """Other things have no reasons."""
        message = (
            "^expected one of Event, Statement, DateMention, Mention, Problem,"
            " got "
        )
        with pytest.raises(TypeError, match=message):
            explain(record)

    def test_article(self) -> None:
        """A file name is no article."""
        with pytest.raises(TypeError, match=r"^article: expected Article or"):
            explain(ENTRY, article="a.txt")  # type: ignore[arg-type]

    def test_other_article(self) -> None:
        """A place that the article does not have is left as it is."""
        problem = Problem(code="KC101", message="odd", span=Span(90, 95))
        assert rows(problem, article=ARTICLE)[-1] == (
            "source code points 90 to 95"
        )

    def test_narrow(self) -> None:
        """A width has a least."""
        with pytest.raises(ValueError, match=r"^width 39 is below 40$"):
            explain(ENTRY, width=39)

    @settings(max_examples=30)
    @given(
        st.one_of(
            strategies.events(),
            strategies.statements(),
            strategies.date_mentions(),
            strategies.mentions(),
            strategies.problems(),
        ),
        st.integers(40, 90),
    )
    def test_any(self, record: Any, width: int) -> None:
        """Any record can be explained, in lines of the width."""
        _, *lines = explain(record, width=width).split("\n")
        assert lines
        assert all(cells(line) <= width for line in lines)
        assert all(line == line.rstrip() for line in lines)
