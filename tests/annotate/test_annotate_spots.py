"""Where persons are named."""

from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_registry import made_registry

from koreachina.annotate.alone import find_alone
from koreachina.annotate.heads import misprinted_head
from koreachina.annotate.names import find_names, name_after
from koreachina.annotate.offices import office_before
from koreachina.annotate.possible_names import possible_names
from koreachina.annotate.runs import capital_runs
from koreachina.annotate.spots import find_spots
from koreachina.annotate.states import find_states, gazetteer
from koreachina.knowledge import Registry

REGISTRY = made_registry()


def spots(text: str) -> list[tuple[str, str | None, str | None]]:
    """Name, title and state of the spots of a text."""
    found = find_spots(
        text,
        capital_runs(text),
        find_states(text, gazetteer(REGISTRY)),
        REGISTRY.surfaces,
        REGISTRY,
    )
    return [(one.text, one.title, one.country) for one in found]


class TestFindSpots:
    """`find_spots()`."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            (
                "Envoy Zora van der Poe met",
                [("Zora van der Poe", "Envoy", None)],
            ),
            ("Zora Doe, envoy, met", [("Zora Doe", "envoy", None)]),
            ("Zora Doe, tired, met", []),
            ("China’s Zora Doe, tired, met", []),
            (
                "China’s Zora Doe, an envoy, met",
                [("Zora Doe", "envoy", "CHN")],
            ),
            (
                "Su Min, head of trade, met",
                [("Su Min", "head of trade", None)],
            ),
            ("China’s Su Min met", [("Su Min", None, "CHN")]),
            ("Su Min met", []),
            ("Kim Chol Su University", []),
            ("the carrier Susan Poe", []),
            ("San Jose Poe or USS Susan Poe", []),
            ("spokesman Zhang met", [("Zhang", "spokesman", None)]),
            ("spokesman Doe met", []),
            ("Susan Poe, an envoy", [("Susan Poe", "envoy", None)]),
            ("envoy Susan Li Wenbo", [("Susan Li Wenbo", "envoy", None)]),
            (
                "then-foreign minister Li Wenbo",
                [("Li Wenbo", "then-foreign minister", None)],
            ),
            (
                "Deputy Head of the PRC Trade Board Li Wenbo",
                [("Li Wenbo", "Deputy Head of the PRC Trade Board", "CHN")],
            ),
            (
                "Head of the Big China Board Li Wenbo",
                [("Li Wenbo", "Head of the Big China Board", None)],
            ),
            (
                "an envoy in Rome, Li Wenbo",
                [("Li Wenbo", None, None)],
            ),
            (
                "Chinese and Japanese envoys Li and Sato Keiji",
                [("Li", "envoy", "CHN"), ("Sato Keiji", "envoy", "JPN")],
            ),
            (
                "Envoys Li Wenbo, Zhang, and Wei met",
                [
                    ("Li Wenbo", "Envoy", None),
                    ("Zhang", "Envoy", None),
                    ("Wei", "Envoy", None),
                ],
            ),
            (
                "Envoys Li Wenbo and Zora Doe met",
                [("Li Wenbo", "Envoy", None)],
            ),
            ("Envoys Li Wenbo, tired, met", [("Li Wenbo", "Envoy", None)]),
            (
                "Wang Lan Zora Quill met",
                [
                    ("Wang Lan", None, None),
                    ("Zora Quill", None, None),
                ],
            ),
            ("Zora’s Quill and Wang’s Lan", []),
        ],
    )
    def test_found(
        self, text: str, expected: list[tuple[str, str | None, str | None]]
    ) -> None:
        """By shape, title, given name, or the registry."""
        assert spots(text) == expected

    def test_longest(self) -> None:
        """A shape that is longer than a known name wins."""
        assert [one[0] for one in spots("Kang Wol Su met Wang Lan.")] == [
            "Kang Wol Su",
            "Wang Lan",
        ]


WORDS = st.sampled_from(
    (
        "Envoy",
        "Gen.",
        "Susan",
        "Keiko",
        "Poe",
        "Poe’s",
        "Kang",
        "Chol",
        "Su",
        "Chol-Su",
        "Wenbo",
        "A" * 90,
        "UN",
        "said",
        "Poe, envoy,",
    )
)


class TestPossibleNames:
    """`possible_names()`."""

    @given(st.lists(WORDS, max_size=40).map(" ".join))
    def test_what_is_kept(self, text: str) -> None:
        """What was found in a run before holds wherever it is printed."""
        runs = capital_runs(text)
        kept, anew = (
            possible_names(text, runs, surfaces, REGISTRY)
            for surfaces in (REGISTRY.surfaces, dict(REGISTRY.surfaces))
        )

        assert kept == anew

    @pytest.mark.parametrize("more", ["", "Auk " * 30, "A" * 300 + " "])
    def test_long_runs(self, more: str) -> None:
        """A name is found behind any number of words."""
        text = f"{more}Susan Poe left"
        found = possible_names(text, capital_runs(text), (), REGISTRY)

        assert [text[one.start : one.end] for one, _ in found] == ["Susan Poe"]


class TestFindAlone:
    """`find_alone()`."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Li left", ["Li"]),
            ("Li’s trip", ["Li"]),
            ("Li Wei left", []),
            ("Wei Li left", []),
            ("said Li. Then he left", ["Li"]),
            ("The Li-Wei talks", ["Li", "Wei"]),
            ("The Li-Wei Summit", ["Li"]),
            ("the pro-Li group", ["Li"]),
            ("Li’s Wei left", ["Li", "Wei"]),
            ("Li2 or A-Li3", []),
            ("Central Li left", []),
            ("Leader Li left", ["Li"]),
            ("Then-leader Li left", ["Li"]),
            ("Leedar Li left", []),
            ("Laeder Li left", ["Li"]),
        ],
    )
    def test_found(self, text: str, expected: list[str]) -> None:
        """Where no other capitalised word belongs to it."""
        known = defaultdict(bool, Li=True, Wei=True)
        found = find_alone(text, capital_runs(text), known, [], [])

        assert [one.text for one in found] == expected


class TestShapes:
    """Shapes that `test_annotate_persons` has not."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Liu He left", ["Liu He"]),
            ("Lan Fo’an left", ["Lan Fo’an"]),
            ("Kang In Duk left", ["Kang In Duk"]),
            ("Park In Kook left", ["Park In Kook"]),
            ("Kim Hyong U left", ["Kim Hyong U"]),
            ("Kim Jin-a left", ["Kim Jin-a"]),
            ("Kim Jin U.S. talks", ["Kim Jin"]),
            ("Kim Jong In left", ["Kim Jong In"]),
            ("Li Kx’an left", []),
            ("Hong Kong left", []),
        ],
    )
    def test_names(self, text: str, expected: list[str]) -> None:
        """Words that are names only behind a surname, and the like."""
        found = find_names(text, Registry.default().surfaces)

        assert [text[one.start : one.end] for one in found] == expected

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Liu He said", "Liu He"),
            ("Doe He said", "Doe"),
            ("Zora van Poe", "Zora van Poe"),
            ("Zora van", "Zora"),
            ("Zora McDoe", "Zora McDoe"),
            ("J. B. Poe", "J. B. Poe"),
            ("Zora van Monday", "Zora"),
        ],
    )
    def test_after_a_title(self, text: str, expected: str) -> None:
        """Particles, initials and rare syllables."""
        name = name_after(text, 0, ())

        assert name is not None
        assert text[: name.end] == expected

    def test_no_office(self) -> None:
        """Nothing stands before a name."""
        assert office_before("Li", 0, []) is None
        assert office_before("-Li", 1, []) is None
        assert office_before("  Li", 2, []) is None

    @pytest.mark.parametrize(
        ("word", "expected"),
        [
            ("Premeir", "premier"),
            ("premeir", None),
            ("Prem1er", None),
            ("Chair", None),
            ("Winters", None),
        ],
    )
    def test_misprints(self, word: str, expected: str | None) -> None:
        """One letter, in a capitalised word of some length."""
        assert misprinted_head(word) == expected
