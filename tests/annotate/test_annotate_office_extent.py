"""Where an office begins, and whose it is by the body in it."""

import pytest
from made_acts import acting
from made_registry import made_registry

from koreachina.annotate.office_extent import extent_of, state_at
from koreachina.annotate.offices import Office
from koreachina.annotate.spots import country_of_body, shared_country
from koreachina.annotate.states import find_states, gazetteer
from koreachina.knowledge import Registry

REGISTRY = acting()


def office(text: str) -> tuple[str, str | None]:
    """The office of which the last word is the head, and its state."""
    words = text.split(" ")
    found = find_states(text, gazetteer(made_registry()))
    first, begin, state = extent_of(
        text,
        words,
        text.rindex(words[-1]),
        {one.end: one for one in found},
    )
    del begin
    return (
        " ".join(words[first:]),
        None if state is None else state.state.country,
    )


class TestExtent:
    """`extent_of()`."""

    @pytest.mark.parametrize(
        ("text", "expected", "country"),
        [
            ("the Tea Minister", "Tea Minister", None),
            ("Chinese Tea Minister", "Tea Minister", "CHN"),
            ("Chinese tea affairs official", "tea affairs official", "CHN"),
            ("China’s tea affairs official", "tea affairs official", "CHN"),
            ("China tea affairs official", "affairs official", None),
            ("as tea affairs official", "affairs official", None),
            # a verb ends what an adjective opens
            ("Chinese men condemned tea official", "official", None),
            ("China’s men met tea official", "official", None),
            ("Chinese press official", "press official", "CHN"),
            (
                "Chinese veterans affairs official",
                "veterans affairs official",
                "CHN",
            ),
            ("Board, Minister", "Minister", None),
            ("Board. Minister", "Minister", None),
            ("in Seoul Tea Minister", "Tea Minister", None),
        ],
    )
    def test_found(
        self, text: str, expected: str, country: str | None
    ) -> None:
        """Up to a state, a mark, a small word, or a verb."""
        assert office(text) == (expected, country)

    @pytest.mark.parametrize(
        ("text", "word"),
        [
            ("Japan", "Japan"),
            ("Japan’s", "Japan’s"),
            ("Philippines’", "Philippines’"),
        ],
    )
    def test_state(self, text: str, word: str) -> None:
        """With its possessive, if there is one."""
        ends = {
            one.end: one
            for one in find_states(text, gazetteer(made_registry()))
        }

        assert state_at(word, len(word), ends) is not None
        assert state_at("tea", 3, ends) is None


class TestCountryOfBody:
    """`country_of_body()`."""

    @pytest.mark.parametrize(
        ("title", "expected"),
        [
            ("Tea Bureau Director", "KOR"),
            ("Director of the Tea Bureau", "KOR"),
            ("Director of the Tea Bureau, acting", "KOR"),
            ("Director of the tea Bureau", None),
            ("Director", None),
            ("Tea Bureau and Japanese Embassy aide", None),
            ("Tea Bureau and Tea Bureau aide", "KOR"),
            (None, None),
        ],
    )
    def test_found(self, title: str | None, expected: str | None) -> None:
        """The state of the one body that the title names."""
        made = Office(title, (), start=0, plural=False)

        assert country_of_body(made, REGISTRY) == expected

    def test_nobody(self) -> None:
        """No office, or several holders, tell nothing."""
        several = Office("Tea Bureau aides", (), start=0, plural=True)

        assert country_of_body(None, REGISTRY) is None
        assert country_of_body(several, REGISTRY) is None

    def test_weak(self) -> None:
        """A body's name that is a plain word as well tells nothing."""
        registry = Registry.default()
        weak = min(registry.weak_surfaces)
        made = Office(f"{weak} Director", (), start=0, plural=False)

        assert country_of_body(made, registry) is None

    def test_shared(self) -> None:
        """Each of several has a state, the last one for the rest."""
        made = Office("aides", ("CHN", "KOR"), start=0, plural=True)

        assert [shared_country(made, i) for i in range(3)] == [
            "CHN",
            "KOR",
            "KOR",
        ]
        assert shared_country(None, 0) is None
        assert shared_country(made._replace(countries=()), 0) is None
