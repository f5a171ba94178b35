"""Persons, their titles and their states."""

import pytest

from koreachina.annotate.names import find_names, name_after
from koreachina.annotate.persons import Roll
from koreachina.annotate.states import find_states, gazetteer
from koreachina.knowledge import Registry

REGISTRY = Registry.default()


def named(*texts: str) -> list[tuple[str, str, str | None, str | None]]:
    """Surface, name, country and title of everybody in some passages."""
    states = [find_states(text, gazetteer(REGISTRY)) for text in texts]
    roll = Roll(texts, states, REGISTRY.surfaces)
    return [
        (
            text[one.start : one.end],
            one.person.name,
            one.person.country,
            one.title,
        )
        for i, text in enumerate(texts)
        for one in roll.named(i, text)
    ]


class TestFindNames:
    """`find_names()`."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Li Wenbo spoke", ["Li Wenbo"]),
            ("Ouyang Ming spoke", ["Ouyang Ming"]),
            ("Han Sang-mi spoke", ["Han Sang-mi"]),
            ("Han Sang-Mi spoke", ["Han Sang-Mi"]),
            ("Ri Chol Su spoke", ["Ri Chol Su"]),
            ("Yun Ho Chol’s visit", ["Yun Ho Chol"]),
            ("Park Jun left", ["Park Jun"]),
            ("Kishida Fumio left", ["Kishida Fumio"]),
            ("Wang Wei-Park Jun talks", ["Wang Wei", "Park Jun"]),
            ("a Li Wenbo-led group", ["Li Wenbo"]),
            ("a Kim Jin-led group", ["Kim Jin"]),
            ("Park Avenue, Moon Landing, Kishida Doctrine", []),
            ("Han China ties, Yang Monday", []),
            ("Kim Jong Monday", ["Kim Jong"]),
            ("Kim Jong Iran", ["Kim Jong"]),
            ("Kim Jong Street", ["Kim Jong"]),
            ("Wang Wei Street", ["Wang Wei"]),
            ("“Wang Wei” or O’Li Wei", ["Wang Wei"]),
        ],
    )
    def test_shapes(self, text: str, expected: list[str]) -> None:
        """The surname first, then the syllables of its language."""
        found = find_names(text, REGISTRY.surfaces)

        assert [text[one.start : one.end] for one in found] == expected


class TestNameAfter:
    """`name_after()`."""

    @pytest.mark.parametrize(
        ("text", "expected", "surname"),
        [
            ("Mary Poe said", "Mary Poe", "Poe"),
            ("Mary J. Poe said", "Mary J. Poe", "Poe"),
            ("Mary O’Poe-Doe said", "Mary O’Poe-Doe", "O’Poe-Doe"),
            ("Mary Poe Monday", "Mary Poe", "Poe"),
            ("Mary Poe Chinese", "Mary Poe", "Poe"),
            ("Mary Poe President", "Mary Poe", "Poe"),
            ("Mary J. Monday", "Mary", "Mary"),
            ("Wang Xx said", "Wang Xx", "Wang"),
        ],
    )
    def test_names(self, text: str, expected: str, surname: str) -> None:
        """Capitalised words up to the first that is no part of a name."""
        name = name_after(text, 0, REGISTRY.surfaces)

        assert name is not None
        assert text[name.start : name.end] == expected
        assert name.surname == surname

    @pytest.mark.parametrize("text", ["", "lower", "Office", "Gen. Poe"])
    def test_none(self, text: str) -> None:
        """What is no name."""
        assert name_after(text, 0, REGISTRY.surfaces) is None


class TestTitles:
    """The office before a name, and the state before the office."""

    @pytest.mark.parametrize(
        ("text", "country", "title"),
        [
            ("Chinese Premier Li Wenbo", "CHN", "Premier"),
            ("China’s top diplomat Li Wenbo", "CHN", "top diplomat"),
            ("China's Premier Li Wenbo", "CHN", "Premier"),
            ("the Philippines’ envoy Li Wenbo", "PHL", "envoy"),
            ("then-Premier Li Wenbo", None, "then-Premier"),
            ("Maj. Gen. Li Wenbo", None, "Maj. Gen."),
            ("ROK Army Gen. Li Wenbo", "KOR", "Army Gen."),
            ("China’s Li Wenbo", "CHN", None),
            ("his Chinese counterpart Li Wenbo", "CHN", None),
            ("Mr. Li Wenbo", None, None),
            (
                "US Ambassador to the UN Li Wenbo",
                "USA",
                "Ambassador to the UN",
            ),
            (
                "Special Envoy on Korean Peninsula Affairs Li Wenbo",
                None,
                "Special Envoy on Korean Peninsula Affairs",
            ),
            (
                "PRC Minister of Trade and Industry Li Wenbo",
                "CHN",
                "Minister of Trade and Industry",
            ),
            (
                "a Chinese water rights official Li Wenbo",
                "CHN",
                "water rights official",
            ),
            (
                "Chinese Big water official Li Wenbo",
                "CHN",
                "Big water official",
            ),
            ("a Big water official Li Wenbo", None, "official"),
            ("China’s water official Li Wenbo", "CHN", "water official"),
            ("US blue water official Li Wenbo", None, "official"),
            ("Beijing hosted able official Li Wenbo", None, "official"),
            ("China hosted the able Premier Li Wenbo", None, "Premier"),
            ("China hosted Premier Li Wenbo", None, "Premier"),
            ("Russia, Premier Li Wenbo", None, "Premier"),
            ("It ended. Premier Li Wenbo", None, "Premier"),
            ("in Beijing Premier Li Wenbo", None, "Premier"),
            ("when Premier Li Wenbo", None, "Premier"),
            ("to Li Wenbo", None, None),
            ("he left with Li Wenbo", None, None),
            ("“Li Wenbo", None, None),
            ("sidelines of the UN Summit of Li Wenbo", None, None),
            ("of A B C D E F G H I Li Wenbo", None, None),
        ],
    )
    def test_before(
        self, text: str, country: str | None, title: str | None
    ) -> None:
        """The office without the state, and the state."""
        assert named(text)[-1] == ("Li Wenbo", "Li Wenbo", country, title)

    def test_plural(self) -> None:
        """A plural office belongs to each of the names that share it."""
        assert named("Foreign Ministers Li Wenbo and Han Sang-mi met.") == [
            ("Li Wenbo", "Li Wenbo", None, "Foreign Minister"),
            ("Han Sang-mi", "Han Sang-mi", None, "Foreign Minister"),
        ]

    def test_plural_of_two_states(self) -> None:
        """The states go with the names in turn."""
        text = "Chinese and South Korean nuclear envoys Li Wenbo and Han Jin"

        assert named(text) == [
            ("Li Wenbo", "Li Wenbo", "CHN", "nuclear envoy"),
            ("Han Jin", "Han Jin", "KOR", "nuclear envoy"),
        ]

    def test_state_of_something_else(self) -> None:
        """A state that is not joined by "and" goes with no name."""
        text = "Chinese aid for South Korean envoys Li Wenbo and Han Jin"

        assert {one[2] for one in named(text)} == {"KOR"}

    def test_plural_of_one_state(self) -> None:
        """One state goes with all names; the list ends at "and"."""
        text = "Chinese spokesmen Li Wenbo, Wang Min and Xu Ning, Han Sang-mi"

        assert [(one[0], *one[2:]) for one in named(text)] == [
            ("Li Wenbo", "CHN", "spokesman"),
            ("Wang Min", "CHN", "spokesman"),
            ("Xu Ning", "CHN", "spokesman"),
            ("Han Sang-mi", None, None),
        ]

    @pytest.mark.parametrize(
        ("text", "name", "country", "title"),
        [
            ("US President Mary Poe", "Mary Poe", "USA", "President"),
            ("envoy Mary Poe", "Mary Poe", None, "envoy"),
            ("President Poe", "Poe", None, "President"),
            (
                "US Ambassador to the UN Mary Poe",
                "Mary Poe",
                "USA",
                "Ambassador to the UN",
            ),
            ("Minister He Lifan", "He Lifan", None, "Minister"),
            ("China’s He Lifan", "He Lifan", "CHN", None),
            ("envoy Sung Kim", "Sung Kim", None, "envoy"),
            ("envoy Mary Li Wenbo", "Mary Li Wenbo", None, "envoy"),
        ],
    )
    def test_names_known_by_title(
        self, text: str, name: str, country: str | None, title: str | None
    ) -> None:
        """A title makes a name of capitalised words."""
        assert named(text) == [(name, name, country, title)]

    @pytest.mark.parametrize(
        "text",
        [
            "the leader Poe",
            "the President said",
            "He Lifan",
            "with He Lifan",
            "Prime Minister Office",
            "Zora Poe",
        ],
    )
    def test_no_names(self, text: str) -> None:
        """A weak surname, or one word, is not enough by itself."""
        assert named(text) == []


class TestSurnames:
    """Who is meant by a surname alone."""

    def test_last_named(self) -> None:
        """The person with the surname who was named last."""
        text = "Wang Min met Wang Bo. Wang left. Wang Min stayed; Wang wept."

        assert [one[:2] for one in named(text)] == [
            ("Wang Min", "Wang Min"),
            ("Wang Bo", "Wang Bo"),
            ("Wang", "Wang Bo"),
            ("Wang Min", "Wang Min"),
            ("Wang", "Wang Min"),
        ]

    def test_named_later(self) -> None:
        """Else the person who is named later."""
        assert named("The Moon-Xu talks", "Moon Sang-mi met Xu Ning.")[:2] == [
            ("Moon", "Moon Sang-mi", None, None),
            ("Xu", "Xu Ning", None, None),
        ]

    def test_with_a_title(self) -> None:
        """A title does not make another person."""
        text = "Xu Ning left. President Xu and “Presidents Xu” returned."

        assert [one[1:] for one in named(text)] == [
            ("Xu Ning", None, None),
            ("Xu Ning", None, "President"),
            ("Xu Ning", None, "President"),
        ]

    def test_never_in_full(self) -> None:
        """A person who is never named in full goes by the surname."""
        text = "US President Poe met Li. In Poe’s view, Poe Street is long."

        assert [one[:3] for one in named(text)] == [
            ("Poe", "Poe", "USA"),
            ("Poe", "Poe", "USA"),
        ]

    @pytest.mark.parametrize(
        "text", ["Central Moon left", "Moon Base", "Moonlight", "a Moon’s"]
    )
    def test_part_of_other_names(self, text: str) -> None:
        """A surname inside another name is none."""
        found = [one[0] for one in named("Moon Sang-mi spoke.", text)]

        assert found.count("Moon") == (text == "a Moon’s")

    @pytest.mark.parametrize(
        "text", ["With China’s Moon gone", "said.” Moon left", "Leader Moon"]
    )
    def test_after_capitals(self, text: str) -> None:
        """A possessive, a mark or a title before it does no harm."""
        assert named("Moon Sang-mi spoke.", text)[1][1] == "Moon Sang-mi"

    def test_one_person_a_name(self) -> None:
        """What one passage says of a name holds in all of them."""
        entry, prose = "Envoy Li Wenbo left.", "Chinese envoy Li Wenbo came."

        assert {one[2] for one in named(entry, prose)} == {"CHN"}
