"""Who is meant: persons of a registry, surnames alone, pairs, leaders."""

import pytest
from made_articles import PERIOD, article
from made_registry import made_registry

from koreachina import from_json, to_json
from koreachina.annotate import annotate
from koreachina.annotate.full_names import Seen, bearer
from koreachina.annotate.incumbents import Incumbents, same_title
from koreachina.annotate.leaders import Leaders
from koreachina.annotate.moments import Moments
from koreachina.annotate.spellings import named, nearly
from koreachina.annotate.spots import Spot
from koreachina.knowledge import Registry
from koreachina.knowledge.facts import Facts
from koreachina.model import EdtfDate, Person

REGISTRY = made_registry()


def meant(
    *texts: str, period: EdtfDate | None = PERIOD
) -> list[tuple[str, str, str | None]]:
    """Surface, name and country of everybody in some paragraphs."""
    found = annotate(article(*texts, period=period), registry=REGISTRY)
    assert from_json(to_json(found)) == found
    return [
        (mention.surface, mention.actor.name, mention.actor.country)
        for mention in found.mentions
        if isinstance(mention.actor, Person)
    ]


def names(*texts: str, period: EdtfDate | None = PERIOD) -> list[str]:
    """The names of everybody in some paragraphs."""
    return [name for _, name, _ in meant(*texts, period=period)]


class TestKnownByName:
    """Full names that the registry knows."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Zora Quill flew home.", ("Zora Quill", "Zora Quill", "USA")),
            ("Zora Quill’s trip.", ("Zora Quill", "Zora Quill", "USA")),
            ("A Zora Quill-led group.", ("Zora Quill", "Zora Quill", "USA")),
            ("We met Zora Quill.", ("Zora Quill", "Zora Quill", "USA")),
            ("Yamada Keiko left.", ("Yamada Keiko", "Keiko Yamada", "JPN")),
            ("Yun Ji Ho left.", ("Yun Ji Ho", "Yoon Ji-ho", "KOR")),
            ("Wang Laan left.", ("Wang Laan", "Wang Lan", "CHN")),
            ("Kim Chol-Su left.", ("Kim Chol-Su", "Kim Chol Su", "PRK")),
        ],
    )
    def test_spellings(
        self, text: str, expected: tuple[str, str, str]
    ) -> None:
        """In any spelling, without a title and in any shape."""
        assert meant(text) == [expected]

    def test_another_state(self) -> None:
        """A person with a title of another state is somebody else."""
        text = "South Korean lawmaker Wang Lan spoke."

        assert meant(text) == [("Wang Lan", "Wang Lan", "KOR")]

    def test_owner_without_a_title(self) -> None:
        """A state that only stands before a name decides nothing."""
        assert meant("Japan’s Wang Lan policy.")[0][2] == "CHN"

    @pytest.mark.parametrize(
        ("text", "period", "expected"),
        [
            ("Ri Yon Ha left.", "1996-01/1996-04", "PRK"),
            ("Ri Yon Ha left.", "2012-05/2012-08", "PRK"),
            ("Ambassador Ri Yon Ha left.", "1999-01/1999-04", "KOR"),
            ("South Korea’s Ri Yon Ha left.", "1996-01/1996-04", "KOR"),
            ("South Korean envoy Ri Yon Ha.", "1996-01/1996-04", "KOR"),
            ("Kang Wol left.", "2012-05/2012-08", "PRK"),
            ("Kang Wol left.", "2002-01/2002-04", "KOR"),
            ("Kang Wol left.", "1990-01/1990-04", None),
        ],
    )
    def test_homonyms(
        self, text: str, period: str, expected: str | None
    ) -> None:
        """The state, the title, the date, and who left an office last."""
        assert meant(text, period=EdtfDate(period))[-1][2] == expected

    def test_homonyms_without_a_date(self) -> None:
        """Nothing settles who is meant."""
        assert meant("Kang Wol left.", period=None)[0][2] is None

    def test_two_spellings_of_an_unknown_person(self) -> None:
        """One person, known by the more frequent spelling."""
        text = "Bae Mi-Suk met Bae Mi Suk; Bae Mi Suk left. Bae stayed."
        found = annotate(article(text), registry=REGISTRY)

        assert {one.actor.name for one in found.mentions} == {"Bae Mi Suk"}
        assert found.mentions[0].actor.aliases == ("Bae Mi-Suk",)


class TestNearlyKnown:
    """Misprinted names of office-holders."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Foreign Minister Yoon Ji-ha", "Yoon Ji-ha"),
            ("Foreign Minister Park Do-yin left.", "Park Do-yun"),
            ("Chinese Foreign Minister Wang Len left.", "Wang Lan"),
            ("China’s Luo Tien left.", "Luo Tien"),
            ("Premier Park Do-yin left.", "Park Do-yin"),
            ("South Korean President Yoon Jiho left.", "Yoon Ji-ho"),
        ],
    )
    def test_office(self, text: str, expected: str) -> None:
        """The one holder of the printed office who is nearly named so."""
        found = annotate(article(text), registry=REGISTRY)
        [mention] = [
            one for one in found.mentions if isinstance(one.actor, Person)
        ]

        assert mention.actor.name == expected

    def test_not_then(self) -> None:
        """Not if another held the office on that date."""
        text = "On May 3, Foreign Minister Park Do-yin left."

        assert names(text, period=EdtfDate("2021")) == ["Park Do-yin"]

    def test_nearly(self) -> None:
        """One letter of six, two of nine, none of fewer."""
        assert nearly("Wang Qishan", "Wang Kishen")
        assert nearly("Li Wen", "Li Wan")
        assert not nearly("Li Wen", "Li Bo")
        assert not nearly("Li Bo", "Li Ba")
        assert not nearly("Wang Lan", "Wang Lan")

    def test_misprinted_title(self) -> None:
        """A title one letter off counts, and stays as printed."""
        found = annotate(article("Premeir Hu met."), registry=REGISTRY)

        assert found.mentions[0].title == "Premeir"
        assert found.mentions[0].actor.name == "Hu Bo"


class TestSurnames:
    """Surnames alone."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Wang Guo met Wang Lan. Wang left.", "Wang Lan"),
            ("Wang Lan met Wang Guo. Foreign Minister Wang left.", "Wang Lan"),
            ("Wang Lan met Wang Guo. Minister Wang left.", "Wang Lan"),
            ("Foreign Minister Wang left.", "Wang Lan"),
            ("State Councilor Wang left.", "Wang Qiubai"),
            ("Vice Foreign Minister Wang left.", "Wang Guo"),
            (
                "Editor Lin Wenwu met Columnist Lin Hao. Columnist Lin left.",
                "Lin Hao",
            ),
            ("Editor Lin Hao met Lin Wenwu. Editor Lin left.", "Lin Hao"),
            (
                "Lin Hao met Japan’s Lin Wenwu. Chinese envoy Lin left.",
                "Lin Hao",
            ),
            ("Editor Lin left. Then Editor Lin Hao came.", "Lin Hao"),
            ("President Kim left. Kim Do Hyok spoke.", "Kim"),
        ],
    )
    def test_title(self, text: str, expected: str) -> None:
        """The title decides, then who was named last."""
        surname = expected.partition(" ")[0]
        found = [
            name for surface, name, _ in meant(text) if surface == surname
        ]

        assert found == [expected]

    def test_former(self) -> None:
        """A former office is looked for in the past."""
        assert names("Former President Chae left.") == ["Chae Sun-ho"]
        assert names("President Chae left. President Chae.") == ["Chae"] * 2
        assert names("Then-President Chae left.") == ["Chae Sun-ho"]

    def test_date_of_the_sentence(self) -> None:
        """The date that is printed decides between two holders."""
        text = (
            "On May 9, 2021, the South Korean foreign minister spoke."
            " On May 16, 2022, South Korea’s foreign minister left."
        )

        assert names(text) == ["Chung Ha-eun", "Park Do-yun"]

    def test_no_period(self) -> None:
        """Without a date only what the text says counts."""
        assert names("Xia and President Chae met.", period=None) == [
            "Chae Sun-ho"
        ]

    def test_country_of_a_lone_surname(self) -> None:
        """The state stands beside it elsewhere."""
        text = "US Envoy Doe left. Doe spoke."

        assert meant("Editor Doe left.", text) == [("Doe", "Doe", "USA")] * 3

    def test_weak_surnames(self) -> None:
        """They count inside a sentence, once introduced."""
        text = "Envoy Ban Ho-min left. Ban spoke, and then Ban wept. He left."

        assert [one[0] for one in meant(text)] == ["Ban Ho-min", "Ban"]

    def test_after_an_opener(self) -> None:
        """A word that opens a sentence is no part of a name."""
        assert (
            names("Later Xia spoke. Sadly Xia left. Central Xia.")
            == ["Xia Deng"] * 2
        )

    def test_shared_title(self) -> None:
        """A plural office belongs to the surnames that share it."""
        found = annotate(
            article("Presidents Xia and Yoon met, and Hu left."),
            registry=REGISTRY,
        )

        assert [one.title for one in found.mentions] == [
            "President",
            "President",
            None,
        ]


class TestLeaders:
    """Surnames that nobody introduces."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("the Xia-Yoon era", ["Xia Deng", "Yoon Ji-ho"]),
            ("Chae’s legacy", ["Chae Sun-ho"]),
            ("Quill’s trip", ["Zora Quill"]),
            ("Wang left", []),
            ("Doe left", []),
            ("Kim spoke; later Kim Do Hyok left", ["Kim Chol Su"]),
        ],
    )
    def test_called(self, text: str, expected: list[str]) -> None:
        """Those in office, those who were, and the only one of a name."""
        assert names(text)[: len(expected) or None] == expected

    def test_not_before_the_office(self) -> None:
        """Nobody is a leader before the term."""
        leaders = Leaders(Incumbents(REGISTRY))

        assert leaders.called("Yoon", (EdtfDate("2014"),)) is None
        assert leaders.called("Yoon", ()) is None
        assert leaders.called("Doe", (EdtfDate("2014"),)) is None


class TestPairs:
    """Surnames that are joined."""

    @pytest.mark.parametrize(
        ("before", "text", "expected"),
        [
            (
                "Wang Lan met Wang Guo and Park Do-yun.",
                "Wang and Park left.",
                ["Wang Lan", "Park Do-yun"],
            ),
            (
                "Yoon Mi-sun, a poet, met Park Do-yun.",
                "The Yoon-Xia summit was long.",
                ["Yoon Ji-ho", "Xia Deng"],
            ),
            (
                "Yoon Mi-sun, a poet, met Park Do-yun.",
                "The Xia-Yoon summit was long.",
                ["Xia Deng", "Yoon Ji-ho"],
            ),
            (
                "Yoon Mi-sun, a poet, met Zora Quill.",
                "Yoon and Quill left.",
                ["Yoon Mi-sun", "Zora Quill"],
            ),
            (
                "Yoon Mi-sun, a poet, left.",
                "Yoon and Xia Deng met.",
                ["Yoon Ji-ho", "Xia Deng"],
            ),
            (
                "Yoon Mi-sun, a poet, left.",
                "Yoon wept. Xia left.",
                ["Yoon Mi-sun", "Xia Deng"],
            ),
        ],
    )
    def test_equals(self, before: str, text: str, expected: list[str]) -> None:
        """Those of one rank go together, if there are any."""
        assert names(before, text)[-2:] == expected


class TestAsked:
    """What `Incumbents` and its helpers answer."""

    def test_answers_are_kept(self) -> None:
        """The same question gives the same answer."""
        asked = Incumbents(REGISTRY)
        first = asked.offices("Saenuri Party leader", "PRK", loose=True)

        assert (
            asked.offices("Saenuri Party leader", "PRK", loose=True) is first
        )
        assert (
            asked.offices("Big vice Foreign Minister", "KOR", loose=True) == ()
        )
        assert asked.offices("a b Foreign Minister", "KOR", loose=True)
        assert asked.offices("a b Foreign Minister", "KOR") == ()

    def test_no_such_series(self) -> None:
        """An office that no state is known to fill has no terms."""
        asked = Incumbents(REGISTRY)
        [office] = asked.offices("House Speaker", None)
        [envoy] = asked.offices("Ambassador", None)
        date = EdtfDate("2022-06")

        assert asked.terms(office, "FRA", date) == ()
        assert asked.terms(office, "FRA", date) == ()
        assert asked.sole(office, "FRA", date, None) is None
        assert asked.sole(envoy, "CHN", date, "JPN") is None

    def test_an_office_that_is_not_entered(self) -> None:
        """A tenure whose office is unknown counts for nothing."""
        person = Person(name="Xia Deng", country="CHN")
        facts = REGISTRY.facts
        bare = Registry(
            states=REGISTRY.states,
            facts=Facts(persons=facts.persons, tenures=facts.tenures),
        )

        assert list(Incumbents(bare).held(person, None)) == []

    @pytest.mark.parametrize(
        ("one", "other", "expected"),
        [
            ("Minister", "minister", True),
            ("Minister of Trade", "Minister of Trade", True),
            ("Vice Minister", "Minister", False),
            ("Envoy", "Minister", False),
        ],
    )
    def test_same_title(self, one: str, other: str, expected: bool) -> None:
        """Titles that may name one office."""
        assert same_title(one, other) is expected

    def test_named(self) -> None:
        """Accents, hyphens and case do not count."""
        assert named(REGISTRY, "Zóra Quill") == named(REGISTRY, "Zora Quill")
        assert named(REGISTRY, "Nobody Known") == ()

    def test_bearer_without_dates(self) -> None:
        """A title may be looked for without a date."""
        spot = Spot(0, 7, "Kang Wol", "Kang", None, None, alone=False)

        assert (
            bearer([Seen(spot, Moments())], Incumbents(REGISTRY)).country
            is None
        )
