"""Queries by side, quad, addressee, medium and subject."""

from collections import Counter
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import given

from koreachina.errors import QueryError
from koreachina.model import (
    Event,
    Events,
    Organization,
    Person,
    Quad,
    Selection,
    State,
    Statement,
    Statements,
)
from koreachina.strategies import events

CHINA = State(name="China", country="CHN", aliases=["Beijing", "PRC"])
KOREA = State(name="South Korea", country="KOR", aliases=["ROK", "Seoul"])
US = State(name="United States", country="USA", aliases=["US", "U.S."])
WANG = Person(name="Wang Yi", country="CHN")
PARK = Person(name="Park Jin", country="KOR", aliases=["Park"])
TIMES = Organization(name="Global Times", country="CHN", aliases=["GT"])

VETO = Event(text="A.", type="REJECT", actors=[CHINA], recipients=[KOREA])
ANSWER = Event(text="B.", type="ACCUSE", actors=[PARK], recipients=[WANG])
TALKS = Event(text="C.", type="CONSULT", actors=[WANG, PARK])
ALONE = Event(text="D.", type="CONSULT", actors=[WANG])
PARTY = Event(text="E.", type="CONSULT", actors=[WANG, CHINA])
UNCODED = Event(text="F.")
ALL = Events([VETO, ANSWER, TALKS, ALONE, PARTY, UNCODED])

LETTER = Statement(
    quote="Ties with the Republic matter to us.",
    addressee=PARK,
    medium="the Global Times",
)
SPEECH = Statement(
    quote="Seoul’s park in the US, and a supply-chain.",
    addressee=CHINA,
    medium="People’s Daily",
)
BARE = Statement(quote="China, the usa and THAAD.")
SAID = Statements([LETTER, SPEECH, BARE])


class TestDyad:
    """Events by who acts on whom."""

    @pytest.mark.parametrize(
        ("one", "other", "expected"),
        [
            pytest.param("CHN", "KOR", "A. C.", id="codes"),
            pytest.param("KOR", "CHN", "B. C.", id="the other way"),
            pytest.param(WANG, "Park Jin", "C.", id="actor and name"),
            pytest.param(PARK, WANG, "B. C.", id="actors"),
            pytest.param("CHN", "CHN", "E.", id="two of one country"),
            pytest.param(WANG, WANG, "", id="nobody with himself"),
            pytest.param("CHN", "USA", "", id="nobody"),
        ],
    )
    def test_examples(self, one: Any, other: Any, expected: str) -> None:
        """Actor first; who acts together is found either way."""
        found = ALL.dyad(one, other)
        assert " ".join(event.text for event in found) == expected
        assert type(found) is Events

    @given(events())
    def test_law(self, event: Event) -> None:
        """Two different countries are found where the event has the pair."""
        found = Events([event])
        for one, other in event.dyads:
            assert found.dyad(one, other) == found
            if not event.recipients:
                assert found.dyad(other, one) == found

    def test_type(self) -> None:
        """A number is nobody."""
        with pytest.raises(TypeError, match=r"got 5$"):
            ALL.dyad("CHN", 5)  # type: ignore[arg-type]


class TestOfQuad:
    """Events by quad code."""

    def test_examples(self) -> None:
        """By number or member, one of several, never the uncoded."""
        assert ALL.of_quad() == ()
        assert ALL.of_quad(3) == (VETO, ANSWER)
        assert ALL.of_quad(Quad.VERBAL_COOPERATION) == (TALKS, ALONE, PARTY)
        assert ALL.of_quad(1, 3) == ALL[:-1]
        assert type(ALL.of_quad(2)) is Events

    @pytest.mark.parametrize("quad", [0, 5, "1", True, None])
    def test_unknown(self, quad: Any) -> None:
        """There are four, and they are numbers."""
        message = f"^unknown quad {quad!r}, expected one of 1, 2, 3, 4$"
        with pytest.raises(QueryError, match=message):
            ALL.of_quad(quad)


class TestCountsBy:
    """How many of each."""

    def test_order(self) -> None:
        """Most first, then as they come."""
        counts = ALL.counts_by(lambda event: event.type)
        assert list(counts.items()) == [
            ("CONSULT", 3),
            ("REJECT", 1),
            ("ACCUSE", 1),
            (None, 1),
        ]

    @given(st.lists(st.integers(0, 5)))
    def test_law(self, items: list[int]) -> None:
        """Each is counted once."""
        counts = Selection(items).counts_by(lambda n: n % 3)
        assert counts == Counter(n % 3 for n in items)
        assert list(counts.values()) == sorted(counts.values(), reverse=True)


class TestTo:
    """Statements by addressee."""

    @pytest.mark.parametrize(
        ("who", "expected"),
        [
            pytest.param([], (), id="nobody"),
            pytest.param([PARK], (LETTER,), id="actor"),
            pytest.param(["CHN"], (SPEECH,), id="code"),
            pytest.param(["park", "beijing"], (LETTER, SPEECH), id="either"),
        ],
    )
    def test_examples(self, who: list[Any], expected: Any) -> None:
        """As for speakers."""
        found = SAID.to(*who)
        assert found == expected
        assert type(found) is Statements

    def test_type(self) -> None:
        """None is nobody."""
        with pytest.raises(TypeError, match=r"got None$"):
            SAID.to(None)  # type: ignore[arg-type]


class TestVia:
    """Statements by medium."""

    @pytest.mark.parametrize(
        ("media", "expected"),
        [
            pytest.param([], (), id="none"),
            pytest.param(["global times"], (LETTER,), id="any case"),
            pytest.param(["Times"], (LETTER,), id="one word"),
            pytest.param(["Time"], (), id="part of a word"),
            pytest.param(["people's-daily"], (SPEECH,), id="signs"),
            pytest.param([TIMES], (LETTER,), id="actor"),
            pytest.param(["daily", "times"], (LETTER, SPEECH), id="either"),
            pytest.param(["GT"], (), id="alias as a word"),
            pytest.param([""], (), id="no word"),
        ],
    )
    def test_examples(self, media: list[Any], expected: Any) -> None:
        """Whole words of the medium; an actor by all its names."""
        found = SAID.via(*media)
        assert found == expected
        assert type(found) is Statements

    def test_type(self) -> None:
        """A list is no medium."""
        with pytest.raises(TypeError, match="expected words or an actor"):
            SAID.via(["Times"])  # type: ignore[arg-type]


class TestAbout:
    """Statements by subject."""

    @pytest.mark.parametrize(
        ("words", "expected"),
        [
            pytest.param([KOREA], (SPEECH,), id="state by its capital"),
            pytest.param([US], (SPEECH,), id="as printed, not any case"),
            pytest.param([PARK], (), id="person, no common noun"),
            pytest.param(["SEO", "USA"], (), id="codes are whole words"),
            pytest.param(["THAAD"], (BARE,), id="word"),
            pytest.param(["usa"], (BARE,), id="any case"),
            pytest.param(["public"], (LETTER,), id="part of a word"),
            pytest.param(["supply chain"], (SPEECH,), id="hyphen"),
            pytest.param([CHINA, "ties"], (LETTER, BARE), id="either"),
        ],
    )
    def test_examples(self, words: list[Any], expected: Any) -> None:
        """Actors and codes are whole words, other words are parts."""
        assert SAID.about(*words) == expected

    def test_code(self) -> None:
        """Three capitals find themselves."""
        said = Statements([Statement(quote="The EAS meets; ASEAN, too.")])
        assert said.about("EAS") == said
        assert said.about("SEA") == ()
