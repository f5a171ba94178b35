"""States named in a text."""

import pytest

from koreachina.annotate.states import find_states, gazetteer
from koreachina.knowledge import Registry
from koreachina.model import State

KNOWN = gazetteer(Registry.default())


def found(text: str) -> list[tuple[str, str | None]]:
    """Surfaces and codes of the states that are no mere places."""
    return [
        (text[one.start : one.end], one.state.country)
        for one in find_states(text, KNOWN)
        if not one.place
    ]


def places(text: str) -> list[str]:
    """The capitals that are mere places."""
    return [
        text[one.start : one.end]
        for one in find_states(text, KNOWN)
        if one.place
    ]


class TestFindStates:
    """`find_states()`."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("South Korean aid", [("South Korean", "KOR")]),
            ("DPRK-ROK talks", [("DPRK", "PRK"), ("ROK", "KOR")]),
            ("China’s aim", [("China", "CHN")]),
            ("Chinese-made cars", [("Chinese", "CHN")]),
            ("Sino-DPRK ties", [("Sino", "CHN"), ("DPRK", "PRK")]),
            ("the U.S. and UK", [("U.S.", "USA"), ("UK", "GBR")]),
            (
                "the Democratic People's Republic of Korea",
                [("Democratic People's Republic of Korea", "PRK")],
            ),
            ("South Africa", [("South Africa", "ZAF")]),
            ("us, Chinatown, AUKUS", []),
            ("the South China Sea and the Indian Ocean", []),
            ("a Washington Post poll", []),
            ("the Moscow Conservatory", []),
        ],
    )
    def test_surfaces(
        self, text: str, expected: list[tuple[str, str]]
    ) -> None:
        """The longest surface counts; parts of other names do not."""
        assert found(text) == expected

    @pytest.mark.parametrize(
        "text",
        [
            "ties between Seoul and Tokyo",
            "a harder line toward Seoul",
            "in Seoul’s view",
            "an approach to Seoul",
            "concerns in Seoul",
            "Seoul",
            "pro-Seoul",
        ],
    )
    def test_capital_as_government(self, text: str) -> None:
        """A capital stands for its government."""
        assert ("Seoul", "KOR") in found(text)

    @pytest.mark.parametrize(
        "text",
        [
            "meet in Seoul",
            "In Seoul President Han Sang-mi spoke",
            "visits Seoul",
            "a visit to Seoul",
            "sent no officials to Seoul",
            "returned early from Seoul",
            "a tour to Tokyo, Seoul, and Beijing",
        ],
    )
    def test_capital_as_place(self, text: str) -> None:
        """Words of place and motion make a capital a place."""
        assert "Seoul" in places(text)

    def test_list_of_places(self) -> None:
        """What is joined to a place is one too."""
        text = "a tour to Tokyo, Seoul, and Beijing"

        assert places(text) == ["Tokyo", "Seoul", "Beijing"]


class TestKorea:
    """What "Korea", "the North" and "the South" mean alone."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("the Korean public", [("Korean", "KOR")]),
            ("the Korean peninsula", []),
            ("the Korean War", []),
            ("the Korean Wave", []),
            ("inter-Korean talks", []),
            ("a Korean", []),
            ("the two Koreas", []),
            ("China and Korea", [("China", "CHN"), ("Korea", "KOR")]),
            ("Korea-Japan ties", [("Korea", "KOR"), ("Japan", "JPN")]),
            ("all of Korea", []),
            ("the North relented", [("North", "PRK")]),
            ("ties with the South", [("South", "KOR")]),
            ("The South’s aim", [("South", "KOR")]),
            ("the South Pacific, the North of it", []),
            ("a North-South divide, North by day", []),
        ],
    )
    def test_alone(self, text: str, expected: list[tuple[str, str]]) -> None:
        """Only where the words beside it settle it is it a state."""
        assert found(text) == expected


class TestGazetteer:
    """`gazetteer()`."""

    def test_one_state(self) -> None:
        """A registry of one state finds that state and no Korea."""
        ryukyu = State(name="Ryukyu")
        known = gazetteer(Registry(states=[ryukyu]))
        (one,) = find_states("Ryukyu and the North, Korea-China", known)

        assert one.state is ryukyu
