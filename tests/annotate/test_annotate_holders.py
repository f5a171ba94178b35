"""Office-holders who are meant without being named."""

import pytest
from made_articles import PERIOD, article
from made_registry import made_registry

from koreachina import from_json, to_json
from koreachina.annotate import annotate
from koreachina.annotate.moments import Moments
from koreachina.annotate.references import find_references
from koreachina.model import Article, EdtfDate, Event, Person

REGISTRY = made_registry()


def implied(text: str, date: str | None = "2022-06-09") -> list[str]:
    """Whom an entry of a day implies."""
    event = Event(date=None if date is None else EdtfDate(date), text=text)
    found = annotate(Article(chronology=[event]), registry=REGISTRY)
    assert from_json(to_json(found)) == found
    return [actor.name for actor in found.chronology[0].implied]


class TestImplied:
    """`Event.implied`."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            (
                "Chinese and South Korean foreign ministers meet in Hanoi.",
                ["Wang Lan", "Park Do-yun"],
            ),
            (
                "Foreign ministers of the ROK and PRC confer.",
                ["Park Do-yun", "Wang Lan"],
            ),
            (
                "China and the ROK hold foreign ministers’ talks.",
                ["Wang Lan", "Park Do-yun"],
            ),
            (
                "Foreign ministers of China, Japan, and South Korea meet.",
                ["Wang Lan", "Keiko Yamada", "Park Do-yun"],
            ),
            (
                "Chinese, Japanese and ROK foreign ministers meet.",
                ["Wang Lan", "Keiko Yamada", "Park Do-yun"],
            ),
            (
                "Chinese and South Korean foreign ministers’ talks begin.",
                ["Wang Lan", "Park Do-yun"],
            ),
            (
                "Chinese and Russian foreign ministers meet.",
                ["Wang Lan"],
            ),
            ("Foreign ministers of China but not Japan meet.", ["Wang Lan"]),
            ("The Chinese foreign minister is in Hanoi.", ["Wang Lan"]),
            ("China’s foreign minister is in Hanoi.", ["Wang Lan"]),
            (
                "Presidents of China and South Korea talk.",
                ["Xia Deng", "Yoon Ji-ho"],
            ),
            (
                "Chinese and North Korean leaders meet.",
                ["Xia Deng", "Kim Chol Su"],
            ),
            ("Chinese and Japanese leaders meet.", []),
            ("Chinese vice foreign minister visits.", []),
            ("The Chinese top diplomat visits.", []),
            ("Chinese ambassador to South Korea visits.", ["Luo Tian"]),
            ("Chinese ambassador in Seoul visits.", ["Luo Tian"]),
            ("Chinese ambassador visits a mill near Pyongyang.", ["Luo Ping"]),
            ("Chinese ambassador visits a mill.", []),
            ("South Korean ambassador leaves.", []),
            (
                "Wang Lan meets his Japanese counterpart.",
                ["Keiko Yamada"],
            ),
            (
                "Foreign Minister Wang and his Japanese counterpart meet.",
                ["Keiko Yamada"],
            ),
            ("Poet Lin Hao meets her Japanese counterpart.", []),
            ("The Japanese counterpart leaves.", []),
        ],
    )
    def test_holders(self, text: str, expected: list[str]) -> None:
        """The holders on that day, in the order of the states."""
        assert implied(text) == expected

    @pytest.mark.parametrize(
        "text",
        [
            "Foreign ministers meet.",
            "Their foreign ministers’ talks end.",
            "A Chinese foreign minister is named.",
            "Wang Bo becomes Chinese foreign minister.",
            "Former Chinese foreign minister visits.",
            "The first Chinese foreign minister to visit leaves.",
            "Chinese foreign minister’s approval falls.",
            "The Chinese foreign ministers’ wives leave.",
            "Chinese Foreign Minister Office opens.",
            "A Chinese president-elect is unknown.",
            "Chinese Foreign Minister Wang Lan visits.",
            "The Chinese foreign minister, Wang Lan, visits.",
            "Wang Lan, the Chinese foreign minister, visits.",
            "Wang Lan and the Chinese foreign minister visit.",
            "He names Bae Mi-suk South Korea’s Ambassador to China.",
            "China, in talks on trade, holds foreign ministers’ talks.",
            "China holds foreign ministers’ talks.",
            "Chinese writer visits.",
            "Chinese sister leaves.",
            "Chinese and South Korean poets meet.",
            "The minister of China’s fate is unknown.",
        ],
    )
    def test_nobody(self, text: str) -> None:
        """Nobody in particular, nobody known, or somebody who is named."""
        assert implied(text) == []

    def test_another_than_the_one_named(self) -> None:
        """A title behind a name of another state is somebody else’s."""
        text = "After talks with Wang Lan, the Japanese foreign minister left."

        assert implied(text) == ["Keiko Yamada"]

    def test_date(self) -> None:
        """The day decides; none, or a span with two holders, nobody."""
        text = "South Korean foreign minister visits."

        assert implied(text, "2022-05-03") == ["Chung Ha-eun"]
        assert implied(text, "2022-05-16") == ["Park Do-yun"]
        assert implied(text, "2022-05") == []
        assert implied(text, None) == []

    def test_one_record(self) -> None:
        """Implied in one entry and named in another is one person."""
        found = annotate(
            article(
                "Wang Lan spoke.", entries=["Chinese foreign minister leaves."]
            ),
            registry=REGISTRY,
        )

        assert found.chronology[0].implied[0] is found.mentions[0].actor


class TestMentions:
    """Offices in prose."""

    def read(self, text: str) -> list[tuple[str, str, str | None]]:
        """Surface, name and title of the persons of a paragraph."""
        found = annotate(article(text), registry=REGISTRY)
        return [
            (one.surface, one.actor.name, one.title)
            for one in found.mentions
            if isinstance(one.actor, Person)
        ]

    def test_one_holder(self) -> None:
        """The one holder is mentioned by the whole phrase."""
        text = "Wang Lan left. Later the Chinese foreign minister wept."

        assert self.read(text) == [
            ("Wang Lan", "Wang Lan", None),
            ("Chinese foreign minister", "Wang Lan", "foreign minister"),
        ]

    def test_once(self) -> None:
        """What stands behind two states is mentioned once."""
        text = "Chinese-Japanese talks: Japan’s foreign minister left."

        assert [one[0] for one in self.read(text)] == [
            "Japan’s foreign minister"
        ]

    def test_of_two_states(self) -> None:
        """Nobody is both."""
        assert self.read("China’s and Japan’s foreign minister left.") == []
        assert self.read("Chinese and Japanese foreign ministers left.") == []

    def test_longer_title(self) -> None:
        """A title goes on behind its first head."""
        assert self.read("The Chinese Premier Minister Envoy left.") == []

    @pytest.mark.parametrize(
        "text",
        [
            "Chinese foreign ministers left.",
            "The foreign minister left.",
            "The foreign minister of a country far from China left.",
            "The South Korean foreign minister left.",
        ],
    )
    def test_none(self, text: str) -> None:
        """Several, of no state, or two in the period."""
        assert self.read(text) == []

    def test_speaker(self) -> None:
        """Who is meant by an office can speak."""
        text = "The Chinese foreign minister said talks were “useful.”"
        found = annotate(article(text), registry=REGISTRY)

        assert found.statements[0].speaker is not None
        assert found.statements[0].speaker.name == "Wang Lan"


def test_references_need_no_state() -> None:
    """All offices without a name, with or without a state."""
    text = "The envoy met the premiers."

    assert [
        text[one.start : one.end] for one in find_references(text, [], [])
    ] == ["envoy", "premiers"]


def test_moments_of_an_entry() -> None:
    """Only its own date counts."""
    assert Moments(PERIOD).at(3) == (PERIOD,)
    assert Moments().at(3) == ()
