"""Ships that bear a person's name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from koreachina.annotate.runs import capital_runs
from koreachina.annotate.ships import is_ship
from koreachina.annotate.spots import find_spots
from koreachina.knowledge import Registry
from koreachina.knowledge.ships import ships

NOBODY = Registry(states=())


def named(text: str) -> list[str]:
    """The persons of a text."""
    found = find_spots(text, capital_runs(text), [], (), NOBODY)
    return [one.text for one in found]


class TestIsShip:
    """`is_ship()`."""

    @pytest.mark.parametrize(
        "text",
        [
            "The USS Susan Poe sailed.",
            "The USS (CVN-99) Susan Poe sailed.",
            "The USS “Susan Poe” sailed.",
            "The ROKS Han Sang-mi’s crew sailed.",
            "The CNS Li Wenbo sailed.",
            "The aircraft carrier Susan Poe sailed.",
            "The Destroyer Han Sang-mi sailed.",
            "The icebreaker Li Wenbo sailed.",
            "The frigate Admiral Poe sailed.",
            "The frigate Rear Admiral Poe sailed.",
            "The HMS Queen Susan Poe sailed.",
            "The Admiral Poe carrier sailed.",
            "The Admiral Poe aircraft carrier sailed.",
            "The Admiral Poe anti-submarine ship sailed.",
            "The “Susan Poe” carrier strike group sailed.",
            "The Susan Poe Carrier Strike Group sailed.",
            "The Susan Poe-class frigate sailed.",
        ],
    )
    def test_no_person(self, text: str) -> None:
        """What the words before and behind tell to be a ship is nobody."""
        assert named(text) == []

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Susan Poe sailed.", ["Susan Poe"]),
            ("Admiral Poe sailed.", ["Poe"]),
            ("Vice Admiral Poe sailed.", ["Poe"]),
            ("The ship’s captain Susan Poe sailed.", ["Susan Poe"]),
            ("Let Susan Poe ship goods.", ["Susan Poe"]),
            ("The carrier, Susan Poe said, left.", ["Susan Poe"]),
            ("Susan Poe-led talks failed.", ["Susan Poe"]),
            ("Susan Poe carriers-only", []),
            ("Susan Poe frigatelike", ["Susan Poe"]),
        ],
    )
    def test_person(self, text: str, expected: list[str]) -> None:
        """Persons on board, and those who ship goods, are none."""
        assert named(text) == expected

    @given(
        st.sampled_from(sorted(ships().prefixes | ships().kinds)),
        st.lists(st.sampled_from(sorted(ships().ranks)), max_size=2),
    )
    def test_words_before(self, kind: str, ranks: list[str]) -> None:
        """Every word of the list tells, whatever rank follows it."""
        before = " ".join(("the", kind, *ranks, ""))

        assert is_ship(f"{before}Poe left", len(before), len(before) + 3)

    @given(st.text(max_size=80), st.integers(0, 80), st.integers(0, 80))
    def test_any_text(self, text: str, start: int, length: int) -> None:
        """Any place of any text has an answer."""
        assert is_ship(text, start, start + length) in {True, False}
