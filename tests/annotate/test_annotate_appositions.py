"""Offices behind names, and heads of offices before them."""

import pytest

from koreachina.annotate.appositions import after_titles, office_after
from koreachina.annotate.runs import capital_runs
from koreachina.annotate.states import find_states, gazetteer
from koreachina.knowledge import Registry

REGISTRY = Registry.default()


class TestOfficeAfter:
    """`office_after()`."""

    @pytest.mark.parametrize(
        ("text", "title", "countries"),
        [
            (", head of the bureau, left", "head of the bureau", ()),
            (", the head of the bureau.", "head of the bureau", ()),
            (", who is an envoy", "envoy", ()),
            (" (envoy to the talks) left", "envoy to the talks", ()),
            (", China’s envoy, left", "envoy", ("CHN",)),
            (", PRC's envoy", "envoy", ("CHN",)),
            (", the Philippines’ envoy", "envoy", ("PHL",)),
            (", PRC envoy; left", "envoy", ("CHN",)),
            (", PRC counterpart, left", None, ("CHN",)),
            (
                ", head of the PRC’s trade bureau, left",
                "head of the PRC’s trade bureau",
                ("CHN",),
            ),
            (
                ", first vice-department director of talks, left",
                "first vice-department director of talks",
                (),
            ),
            (", senior researcher and poet", "senior researcher", ()),
            (
                ", Director General of Trade, left",
                "Director General of Trade",
                (),
            ),
        ],
    )
    def test_found(
        self, text: str, title: str | None, countries: tuple[str, ...]
    ) -> None:
        """The title as printed, without the state before it."""
        text = f"Zora Quill{text}"
        found = office_after(text, 10, find_states(text, gazetteer(REGISTRY)))

        assert found is not None
        assert (found.title, found.countries) == (title, countries)

    @pytest.mark.parametrize(
        "text",
        [
            "",
            " left",
            ", tired",
            ", the envoy would say so",
            ", envoys to the talks, left",
            ", the blue envoy, left",
            ", Big, envoy",
            ", " + "Big " * 9 + "envoy, left",
            ", head of a bureau that nobody " + "knows " * 20,
            ", Big Blue Sea",
        ],
    )
    def test_none(self, text: str) -> None:
        """What is no title of one person."""
        assert office_after(f"Zora Quill{text}", 10, []) is None

    def test_where_it_stops(self) -> None:
        """The offset after it tells how far it reaches."""
        found = office_after("Zora Quill, envoy to China, left", 10, [])

        assert found is not None
        assert found.stop == 26

    def test_sent_to(self) -> None:
        """The state to which an envoy is sent, and one who has left."""
        text = "Zora Quill, former US envoy to China, left"
        found = office_after(text, 10, find_states(text, gazetteer(REGISTRY)))

        assert found is not None
        assert (found.to, found.past) == ("CHN", True)


class TestAfterTitles:
    """`after_titles()`."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("the envoy Poe", [(10, False)]),
            ("the (envoy Poe", [(11, False)]),
            ("an Envoy Poe", [(9, True)]),
            ("Gen. Poe", [(5, True)]),
            ("envoy to the UN Poe", [(16, False)]),
            ("Envoy to NATO Poe", [(14, True)]),
            ("ties to the UN Poe", []),
            ("with Poe", []),
            ("Poe", []),
            ("with the UN Poe", []),
        ],
    )
    def test_heads(self, text: str, expected: list[tuple[int, bool]]) -> None:
        """In lower case, capitalised, shortened, and of envoys to bodies."""
        assert list(after_titles(text, capital_runs(text))) == expected
