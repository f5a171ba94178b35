"""Bodies named in a text."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_articles import article

from counted_calls import calls
from koreachina.annotate.bodies import (
    FoundBody,
    agreed,
    find_bodies,
    outside,
    read_bodies,
)
from koreachina.annotate.body_line import Line
from koreachina.annotate.body_names import find_known, gazetteer
from koreachina.annotate.persons import Named
from koreachina.annotate.pipeline import annotate
from koreachina.annotate.states import find_states
from koreachina.annotate.states import gazetteer as known_states
from koreachina.knowledge import Registry
from koreachina.knowledge.facts import Facts
from koreachina.model import (
    Directness,
    Organization,
    Person,
    Span,
    Statement,
)


def body(
    name: str, country: str | None, sector: str | None, *aliases: str
) -> Organization:
    """A body of the registry."""
    return Organization(
        name=name, country=country, sector=sector, aliases=aliases
    )


HARBORS = tuple(
    body(name, code, "GOV", "Harbor Ministry", "harbor ministry")
    for name, code in (("Ministry of Harbors", "CHN"), ("Harbors", "KOR"))
)

BODIES = (
    *HARBORS,
    body("Navy of Korea", "KOR", "MIL", "Navy", "ROK Navy", "ROK fleet"),
    body("National Assembly", "KOR", "LEG", "Korean National Assembly"),
    body("Tern Party of China", "CHN", "PTY", "Tern Party", "TPC"),
    body("Heron Bureau", "CHN", "PTY", "Political Bureau"),
    body("Heron Bureau", "PRK", "PTY", "Political Bureau"),
    body("World Tern Fund", "IGO", None, "WTF", "Tern Council", "the Flock"),
    body("Embassy of China", "CHN", "GOV", "Chinese Embassy", "Embassy"),
    body("Foreign Policy", "USA", "MED"),
    body("Congress", "USA", "LEG"),
    body("Lower House", "USA", "LEG", "House", "US House", "Apple"),
    body("Egret Air", "KOR", "BUS", "Egret (EA)", "FTA", "Egret"),
    body("Fulmar", "KOR", "BUS"),
    body("Gull-Auk Fund", None, "BUS"),
    body("China Auk", "CHN", "BUS"),
    body("Ministry of Trade", "KOR", "GOV", "Trade Ministry"),
    body("38 Terns", "USA", "EDU"),
    body("Auk Army Staff", "PRK", "MIL", "General Staff"),
    body("Council of Auks", "UNO", None, "Council"),
)

WEAK = (
    "Navy Political_Bureau Embassy Foreign_Policy Congress House Apple Fulmar"
    " General_Staff Council"
)

STATES = Registry.default()

REGISTRY = Registry(
    states=STATES.states,
    capitals=STATES.capitals,
    facts=Facts(
        organizations=BODIES,
        weak_surfaces=tuple(
            word.replace("_", " ") for word in WEAK.split(" ")
        ),
        frameworks=("Tern Council Plus Two", "CTT", "quiet talks"),
    ),
)

EMPTY = Registry(states=STATES.states, capitals=STATES.capitals)


def read(
    text: str, *people: Named, registry: Registry = REGISTRY
) -> list[FoundBody]:
    """The bodies of a text."""
    return find_bodies(
        text,
        states=find_states(text, known_states(registry)),
        people=people,
        registry=registry,
    )


def surfaces(
    text: str, *people: Named, registry: Registry = REGISTRY
) -> list[str]:
    """The surfaces of the bodies of a text."""
    return [
        text[found.start : found.end]
        for found in read(text, *people, registry=registry)
    ]


def whose(
    text: str, *people: Named, registry: Registry = REGISTRY
) -> list[tuple[str, str | None, str]]:
    """Name, country, and what tells it."""
    return [
        (
            found.organization.name,
            found.organization.country,
            found.country_from,
        )
        for found in read(text, *people, registry=registry)
    ]


def named(
    text: str, name: str, title: str = "", country: str | None = None
) -> Named:
    """A person in a text, with the title before the name."""
    start = text.index(name)
    begin = text.index(title) if title else start
    person = Person(name=name, country=country)
    return Named(start, start + len(name), person, title or None, begin)


PIECES = tuple(
    re.findall(
        r"\S+",
        """
        the The of for and in , . ( ) ’s China Korean ROK Seoul Auk Trade
        Foreign Defense Ministry Ministries ministry Party party Committee
        Council Embassy Navy Congress TPC Political Bureau Tern Egret Air
        Fulmar US-China Research Fellow its President (AC) A-B 38 Terns
        coast guard General Staff Monday Union Treaty
        """,
    )
)


class TestKnownNames:
    """Names that the registry has."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("The World Tern Fund met.", ["World Tern Fund"]),
            ("the WTF’s aim", ["WTF"]),
            ("WTF-led work with non-WTF states", ["WTF", "WTF"]),
            ("an egret and Egretta", []),
            ("the Flock flew", ["Flock"]),
            ("38 Terns and 138 Terns", ["38 Terns"]),
            ("The Tern Council Plus Two and the CTT met", []),
            ("the Tern Council Plus Three", ["Tern Council"]),
            ("China Auk Ministry of Tides", ["Auk Ministry of Tides"]),
            ("Egret Air (EA) and an FTA", ["Egret Air", "EA"]),
            ("Egret Air Defense Zone", []),
            ("Egret Air Forum guests", []),
            ("Egret Air pilots", ["Egret Air"]),
            ("a Tern Party", ["Tern Party"]),
            ("it ended for the World Tern", []),
        ],
    )
    def test_found(self, text: str, expected: list[str]) -> None:
        """The longest counts, in whole words."""
        assert expected == surfaces(text)

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("the ROK Navy", ["Navy"]),
            ("the Korean National Assembly", ["National Assembly"]),
            ("the Chinese Embassy there", ["Chinese Embassy"]),
            ("the ROK fleet and the US House Speaker", []),
            ("the US House voted", ["US House"]),
        ],
    )
    def test_state_before(self, text: str, expected: list[str]) -> None:
        """The state is no part of a national body's name."""
        assert expected == surfaces(text)

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("He told Foreign Policy so.", ["Foreign Policy"]),
            ("a Foreign Policy Adviser", []),
            ("the School of Foreign Policy", ["School of Foreign Policy"]),
            ("He bought Apple and an apple.", []),
            ("It is Fulmar that sells.", ["Fulmar"]),
            ("Fulmar sells.", []),
            ("It saw Fulmar Day.", []),
            ("the Assembly House", []),
            ("Navy-blue and the Navy", ["Navy"]),
            ("the Political Bureau", []),
            ("the DPRK’s Political Bureau", ["Political Bureau"]),
            ("China said its Political Bureau met", ["Political Bureau"]),
            (
                "It was in North Korea that the Political Bureau met",
                ["Political Bureau"],
            ),
            ("the TPC and the Political Bureau", ["TPC", "Political Bureau"]),
        ],
    )
    def test_weak(self, text: str, expected: list[str]) -> None:
        """A name that is also a word counts where the text shows it."""
        assert expected == surfaces(text)

    def test_weak_after_full(self) -> None:
        """It names the body that was named before."""
        text = "The Council of Auks met. The US Council too, and the Council."
        assert [
            ("Council of Auks", "UNO", "registry"),
            ("Council of Auks", "UNO", "registry"),
            ("Council of Auks", "UNO", "registry"),
        ] == whose(text)

    def test_weak_country(self) -> None:
        """The title and the sentence tell whose staff it is."""
        text = "The Chief of the General Staff Li Wenbo came."
        title = named(text, "Li Wenbo", "Chief of the General Staff", "CHN")
        assert [("General Staff", "CHN", "title")] == whose(text, title)
        assert [("Auk Army Staff", "PRK", "sentence")] == whose(
            "North Korea says the General Staff met."
        )
        assert [("General Staff", None, "")] == whose("by the General Staff")
        assert [("General Staff", "JPN", "beside")] == whose(
            "It was Japan’s General Staff"
        )
        assert [("Congress", "USA", "registry")] == whose("then Congress rose")

    def test_the_cost_is_that_of_the_text(self) -> None:
        """A name is looked up, not searched for."""
        many = Registry(
            states=STATES.states,
            facts=Facts(
                organizations=[
                    body(f"Tern {chr(65 + i % 26)}{i} Fund", None, None)
                    for i in range(5000)
                ]
            ),
        )
        line = Line("Envoys of the Tern B1 Fund came. " * 40, (), ())
        assert 40 == len(find_known(line, gazetteer(many)))
        assert all(
            len(lengths) <= 4
            for following in gazetteer(many).lengths.values()
            for lengths in following.values()
        )


class TestHeads:
    """Names that are built around a noun."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("the Ministry of Tides", ["Ministry of Tides"]),
            ("the Plover Institute’s view", ["Plover Institute"]),
            (
                "Ministry of Land, Water and Trade officials",
                ["Ministry of Land, Water and Trade"],
            ),
            (
                "Ministry of Land, Water, and Trade",
                ["Ministry of Land, Water, and Trade"],
            ),
            ("Ministry of Trade, Seoul and Dodo", ["Ministry of Trade"]),
            ("Ministry of Trade, Water towers", ["Ministry of Trade"]),
            ("Ministry of Trade and Gulls", ["Ministry of Trade"]),
            ("Trade and Industry Ministry", ["Trade and Industry Ministry"]),
            (
                "Land, Water and Trade Ministry",
                ["Land, Water and Trade Ministry"],
            ),
            ("Gulls and Water Ministry", ["Water Ministry"]),
            ("Trade’s and Water Ministry", ["Water Ministry"]),
            ("the Center for Auk Studies", ["Center for Auk Studies"]),
            (
                "Institute for Auk Policy Research Fellow",
                ["Institute for Auk Policy"],
            ),
            (
                "Institute of Auk Research, Plover",
                ["Institute of Auk Research"],
            ),
            (
                "Association for Friendship with Northern Terns",
                ["Association for Friendship with Northern Terns"],
            ),
            (
                "the Auk Committee of the Tern League",
                ["Auk Committee of the Tern League"],
            ),
            ("Committee on Monday", []),
            ("the Auk Committee on Monday", ["Auk Committee"]),
            ("the Auk Ministry on Terns", ["Auk Ministry"]),
            ("the Auk Bank to Terns", ["Auk Bank to Terns"]),
            ("the Auk Committee for China", ["Auk Committee"]),
            (
                "the Auk Committee of the China-Japan Year",
                ["Auk Committee of the China-Japan Year"],
            ),
            ("Committee for Auk’s Peace", ["Committee for Auk"]),
            ("Committee for People’s Peace", ["Committee for People’s Peace"]),
            ("Committee for Auk’s, and Trade", ["Committee for Auk"]),
            ("the Auk Assembly of Plovers", ["Auk Assembly"]),
            ("Joint Chiefs of Staff", ["Joint Chiefs of Staff"]),
            ("Joint Committee", ["Joint Committee"]),
            ("Joint Chiefs of Stockholm", []),
            (
                "the Grebe People’s Congress Standing Committee",
                ["Grebe People’s Congress Standing Committee"],
            ),
            ("the Navy and the Auk Coast Guard", ["Navy", "Auk Coast Guard"]),
            ("the Auk Guard and a Guard", []),
            ("Cabinet-level talks in the Cabinet", ["Cabinet"]),
            ("An Auk-led Tern Committee", ["Tern Committee"]),
            ("Chairman Tern Committee", ["Tern Committee"]),
            ("Visiting Tern Committee rooms", ["Tern Committee"]),
            ("Addressing Tern Committee", ["Tern Committee"]),
            ("Liaoning Tern Committee", ["Liaoning Tern Committee"]),
            ("Department of Auks said", ["Department of Auks"]),
            ("News of Auks spread", []),
            ("in News of Auks", ["News of Auks"]),
            (
                " ".join(["Auk"] * 12) + " Institute",
                [" ".join(["Auk"] * 9) + " Institute"],
            ),
            (
                "Committee of " + " ".join(["Auk"] * 12),
                ["Committee of " + " ".join(["Auk"] * 10)],
            ),
            (
                "Institute of Auks, Terns",
                ["Institute of Auks"],
            ),
            ("Committee" + " of Auks" * 12, ["Committee" + " of Auks" * 9]),
        ],
    )
    def test_found(self, text: str, expected: list[str]) -> None:
        """The words before the head, and what it is of or for."""
        assert expected == surfaces(text, registry=EMPTY)

    @pytest.mark.parametrize(
        "text",
        [
            "the Auk Party Dialogue",
            "the Tern Security Group Treaty",
            "the Auk Coast Guard Law",
            "the 9th Auk Congress",
            "the 9th Congress",
            "the Seventh Congress",
            "the Auk Party Congress",
            "an Auk Convention Center",
            "the USS Auk and the Cheonan",
            "the Jilin Party Secretary",
            "the Committee and the University",
            "the Party Leader",
            "a Harmonious Society",
        ],
    )
    def test_no_body(self, text: str) -> None:
        """Treaties, talks, congresses, places and ships are none."""
        assert not {
            surface
            for surface in surfaces(text, registry=EMPTY)
            if surface != "Auk Party"
        }

    def test_secretary_general(self) -> None:
        """A party has a secretary general, a province does not."""
        assert ["Auk Party"] == surfaces(
            "the Auk Party Secretary General", registry=EMPTY
        )

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("the South Korean Tide Ministry", ["Tide Ministry"]),
            ("the Chinese Tide Society", ["Chinese Tide Society"]),
            ("the Chinese Tide Daily", ["Tide Daily"]),
            ("the North Korean Tide Society", ["Tide Society"]),
            ("the PRC Tide Society", ["Tide Society"]),
            ("the U.S. Tide Society", ["Tide Society"]),
            ("the China Tide Society", ["China Tide Society"]),
            ("the China Tide Ministry", ["Tide Ministry"]),
            ("the Korea Tide Society", ["Korea Tide Society"]),
            ("the Korean Tide Ministry", ["Tide Ministry"]),
            ("the Auk Chinese Tide Society", ["Chinese Tide Society"]),
            ("the Auk China Tide Society", ["Auk China Tide Society"]),
            ("the US-China Tide Council", ["US-China Tide Council"]),
            ("the Chinese Ministry", []),
            ("a South Korean Embassy car", ["South Korean Embassy"]),
            ("China’s Embassy", ["Embassy"]),
            ("the envoys’ Embassy and an Embassy", []),
            ("Embassy of the Philippines", ["Embassy of the Philippines"]),
            ("Tide Ministry of Japan", ["Tide Ministry"]),
            ("Tide Bank of Japan", ["Tide Bank of Japan"]),
            ("Tide Bank of Korea.", ["Tide Bank of Korea"]),
            ("Ministry of Tides of Korea", ["Ministry of Tides"]),
            ("Committee for Tides of Korea", ["Committee for Tides of Korea"]),
            ("Tide Bank of Japanese Auks", ["Tide Bank of Japanese Auks"]),
            ("Tide Bank of Korea-led Auks", ["Tide Bank"]),
            ("Tide Bank of China President", ["Tide Bank of China"]),
            ("Tide Bank of China, Auk", ["Tide Bank of China"]),
            ("the Tern Party in China", ["Tern Party"]),
            ("a Tide Bank of Tides in Seoul", ["Tide Bank of Tides"]),
        ],
    )
    def test_state(self, text: str, expected: list[str]) -> None:
        """A ministry’s state is no part of its name, a society’s is."""
        assert expected == surfaces(text, registry=EMPTY)

    def test_persons_are_none(self) -> None:
        """A body neither holds nor touches a person’s name."""
        text = "Chairman Li Wenbo Institute and Committee of Han Sang-mi met"
        people = [named(text, "Li Wenbo"), named(text, "Han Sang-mi")]
        assert [] == surfaces(text, *people, registry=EMPTY)
        text = "the Auk Party Li Wenbo Dialogue"
        assert ["Auk Party"] == surfaces(
            text, named(text, "Li Wenbo"), registry=EMPTY
        )
        text = "the Egret Air"
        assert [] == surfaces(text, named(text, "Air"))

    def test_states_are_none(self) -> None:
        """A name that is a state’s stays a state."""
        registry = Registry(
            states=STATES.states,
            facts=Facts(organizations=[body("Blue House", "KOR", "GOV")]),
        )
        assert [] == surfaces("the Blue House", registry=registry)


class TestLowerCase:
    """Bodies printed in lower case."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("the foreign ministry", ["foreign ministry"]),
            ("A Foreign ministry aide", ["Foreign ministry"]),
            (
                "trade, industry and energy ministry",
                ["trade, industry and energy ministry"],
            ),
            ("trade and industry ministry", ["trade and industry ministry"]),
            ("the ministry, a tide ministry, ministryless", []),
            ("the foreign ministries", []),
            ("the coast guard, a coast guard", ["coast guard"]),
            ("Japanese coast guard", ["coast guard"]),
            ("a Chinese embassy, an embassy", ["Chinese embassy"]),
            ("China’s embassy in Seoul embassy", []),
            ("the Auk party, a party", ["Auk party"]),
            ("Auk party", []),
            ("the Auk’s party, the Korean party, a Chinese party", []),
            ("the Ruling party, the Third party, President party", []),
            ("the Gull administration", ["Gull administration"]),
            ("the Central administration", []),
        ],
    )
    def test_found(self, text: str, expected: list[str]) -> None:
        """Ministries by what they are for, others by what stands before."""
        assert expected == surfaces(text, registry=EMPTY)

    def test_named_with_capitals(self) -> None:
        """The record has the name with capitals."""
        assert [
            ("Trade and Industry Ministry", None, ""),
            ("Auk Party", None, ""),
        ] == whose(
            "the trade and industry ministry; the Auk party", registry=EMPTY
        )

    def test_known(self) -> None:
        """The registry is asked for the name with capitals."""
        assert [("Ministry of Trade", "KOR", "registry")] == whose(
            "the trade ministry"
        )

    def test_person(self) -> None:
        """An administration named after a person who is known is none."""
        text = "the Gull administration"
        assert [] == surfaces(text, named(text, "Gull"), registry=EMPTY)


class TestTwo:
    """One noun for two ministries."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            (
                "PRC Defense and Foreign Ministries",
                [
                    ("Defense Ministry", "CHN", "beside"),
                    ("Foreign Ministry", "CHN", "beside"),
                ],
            ),
            (
                "Chinese foreign and defense ministry aides",
                [
                    ("Foreign Ministry", "CHN", "beside"),
                    ("Defense Ministry", "CHN", "beside"),
                ],
            ),
            (
                "US and ROK Foreign Ministries",
                [("Foreign Ministry", None, "both")],
            ),
            (
                "in the US. ROK Foreign Ministries",
                [("Foreign Ministry", "KOR", "beside")],
            ),
            (
                "Defense and Foreign Ministry aides",
                [
                    ("Defense Ministry", None, ""),
                    ("Foreign Ministry", None, ""),
                ],
            ),
            ("Gulls and Foreign Ministry", [("Foreign Ministry", None, "")]),
        ],
    )
    def test_both(
        self, text: str, expected: list[tuple[str, str | None, str]]
    ) -> None:
        """Each is a body."""
        assert expected == whose(text, registry=EMPTY)

    def test_spans(self) -> None:
        """The first has the whole phrase, the second lies in it."""
        assert ["Defense and Foreign Ministries", "Foreign Ministries"] == (
            surfaces("the Defense and Foreign Ministries", registry=EMPTY)
        )


class TestCountry:
    """Whose body it is."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("China’s Tide Ministry", ("Tide Ministry", "CHN", "beside")),
            ("the Philippines’ Navy", ("Navy", "PHL", "beside")),
            ("the Korean Tide Ministry", ("Tide Ministry", "KOR", "beside")),
            ("Tide Ministry of the ROK", ("Tide Ministry", "KOR", "of")),
            ("Tide Ministry in Seoul", ("Tide Ministry", "KOR", "of")),
            ("Tide Ministry in Auk", ("Tide Ministry", None, "")),
            ("met in Seoul Tide Ministry men", ("Tide Ministry", None, "")),
            ("the China Auk Fund", ("China Auk Fund", "CHN", "name")),
            ("the Korea Auk Fund", ("Korea Auk Fund", "KOR", "name")),
            ("a Tokyo Auk Institute", ("Tokyo Auk Institute", "JPN", "name")),
            ("a US-China Auk Fund", ("US-China Auk Fund", None, "")),
            ("Auk Ministry, says China", ("Auk Ministry", None, "")),
            (
                "China asks; a Trade Ministry aide of Japan replies",
                ("Trade Ministry", "CHN", "sentence"),
            ),
            (
                "From Seoul, the Trade Ministry",
                (
                    "Trade Ministry",
                    "KOR",
                    "sentence",
                ),
            ),
        ],
    )
    def test_beside(
        self, text: str, expected: tuple[str, str | None, str]
    ) -> None:
        """What stands beside the name tells, or the sentence."""
        assert [expected] == whose(text, registry=EMPTY)

    def test_owner(self) -> None:
        """A possessive refers to the body or the state named last."""
        text = (
            "Japan’s Navy’s Auk Bureau and its Auk Fund; China left its Navy"
        )
        assert [
            ("Navy", "JPN", "beside"),
            ("Auk Bureau", "JPN", "owner"),
            ("Auk Fund", "JPN", "owner"),
            ("Navy", "CHN", "owner"),
        ] == whose(text, registry=EMPTY)
        assert [("Navy", None, "")] == whose("its Navy", registry=EMPTY)

    def test_earlier(self) -> None:
        """What the passage said of a ministry before holds."""
        text = "The PRC Trade Ministry agreed. Then the Trade Ministry left."
        assert [
            ("Trade Ministry", "CHN", "beside"),
            ("Trade Ministry", "CHN", "earlier"),
        ] == whose(text, registry=EMPTY)

    def test_elsewhere(self) -> None:
        """What an article says of any other body holds for all of it."""
        texts = ["The Auk Fund met.", "China’s Auk Fund left; Auk Fund came."]
        states = [find_states(t, known_states(EMPTY)) for t in texts]
        found = read_bodies(texts, states, [(), ()], EMPTY)
        assert [["CHN"], ["CHN", "CHN"]] == [
            [one.organization.country for one in of] for of in found
        ]

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("China’s Harbor Ministry", (*HARBORS[:1], "beside")),
            ("the harbor ministry in Seoul", (*HARBORS[1:], "of")),
            ("China’s aim: a Harbor Ministry", (*HARBORS[:1], "sentence")),
        ],
    )
    def test_shared(
        self, text: str, expected: tuple[Organization, str]
    ) -> None:
        """A surface that several bodies share names that of the state."""
        assert [expected] == [
            (found.organization, found.country_from) for found in read(text)
        ]

    def test_shared_by_others(self) -> None:
        """Where the state has none of them the body is a new one."""
        assert [
            ("Harbor Ministry", "JPN", "beside"),
            ("Harbor Ministry", None, ""),
        ] == whose("Japan’s Harbor Ministry. The harbor ministry.")

    def test_shared_earlier(self) -> None:
        """It is the one of the passage where the sentence names no state."""
        text = "China’s Harbor Ministry met. The Harbor Ministry left."
        assert [HARBORS[0]] * 2 == [one.organization for one in read(text)]

    def test_title(self) -> None:
        """The person whose title holds the body has the state."""
        text = "China asks, Harbor Ministry aide Han Sang-mi replies."
        title = "Harbor Ministry aide"
        han = named(text, "Han Sang-mi", title, "KOR")
        assert [("Harbors", "KOR", "title")] == whose(text, han)
        han = named(text, "Han Sang-mi", title, "JPN")
        assert [("Ministry of Harbors", "CHN", "sentence")] == whose(text, han)

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            (
                "Japan’s National Assembly",
                ("National Assembly", "JPN", "beside"),
            ),
            ("a National Assembly", ("National Assembly", "KOR", "registry")),
            ("China’s Egret Air", ("Egret Air", "KOR", "registry")),
            ("China’s Tern Council", ("World Tern Fund", "IGO", "registry")),
        ],
    )
    def test_one(
        self, text: str, expected: tuple[str, str | None, str]
    ) -> None:
        """A body known of one state can be another one’s, if all have it."""
        assert [expected] == whose(text)

    def test_held(self) -> None:
        """A known body in a name tells."""
        assert [("School of the TPC Auk Committee", "CHN", "name")] == whose(
            "a School of the TPC Auk Committee"
        )

    def test_sector(self) -> None:
        """The head tells the sector."""
        assert ["GOV", "EDU", None] == [
            one.organization.sector
            for one in read(
                "Tide Ministry, Tide University, Tide Committee",
                registry=EMPTY,
            )
        ]


class TestShort:
    """Abbreviations in brackets, and heads alone."""

    def test_bracket(self) -> None:
        """It names the body before it, there and everywhere."""
        texts = ["WPI agreed.", "The Wader Policy Institute (WPI) met. WPI!"]
        found = read_bodies(texts, [(), ()], [(), ()], EMPTY)
        assert [1, 3] == [len(of) for of in found]
        [institute] = {one.organization for of in found for one in of}
        assert ("WPI",) == institute.aliases
        assert [(0, 3)] == [(one.start, one.end) for one in found[0]]

    @pytest.mark.parametrize(
        "text",
        [
            "the Wader Coast Guard (EEZ)",
            "the Wader Coast Guard (ROK)",
            "the Wader Coast Tern Committee (CTT)",
            "the Wader Coast Guard (where)",
        ],
    )
    def test_other_brackets(self, text: str) -> None:
        """Not all that stands in brackets is an abbreviation."""
        assert 1 == len(surfaces(text))

    def test_known(self) -> None:
        """One that the registry knows may name the end of the name."""
        text = (
            "Bureau of the Tern Party of China (TPC) and World Tern Fund (WTF)"
        )
        assert [
            "Bureau of the Tern Party of China",
            "Tern Party of China",
            "World Tern Fund",
            "World Tern Fund",
        ] == [one.organization.name for one in read(text)]

    def test_nobody(self) -> None:
        """What names nobody has no abbreviation."""
        assert [] == surfaces("a Fulmar-like Navy-like Political Bureau (PB)")

    def test_head_alone(self) -> None:
        """It is the body of that kind which was named last."""
        text = "The Auk Committee and the Tern Fund met; the Committee left."
        assert ["Auk Committee", "Tern Fund", "Auk Committee"] == [
            one.organization.name for one in read(text, registry=EMPTY)
        ]

    def test_one_record(self) -> None:
        """A body has one record, whatever is told beside it."""
        text = "The Auk Institute (AI) met. The Auk Institute left."
        assert 1 == len({one.organization for one in read(text)})

    def test_known_record(self) -> None:
        """A name that gives the id of a known body is that body."""
        assert [
            (Organization(name="Gull-Auk Fund", sector="BUS"), ""),
        ] == [
            (one.organization, one.country_from)
            for one in read("the Gull Auk Fund")
        ]


class TestOutside:
    """`outside()`."""

    def test_states_in_names(self) -> None:
        """A state in the name of a body is no mention of the state."""
        text = "China, the China Auk Fund, and China"
        states = find_states(text, known_states(EMPTY))
        bodies = find_bodies(text, states=states, people=(), registry=EMPTY)
        assert [0, 31] == [one.start for one in outside(states, bodies)]
        assert states == outside(states, [])


class TestAgreed:
    """`agreed()`."""

    def test_speaker(self) -> None:
        """A speaker with the id of a body found is that body."""
        [found] = read("the Auk Institute", registry=EMPTY)
        plain = Organization(name="Auk Institute")
        other = Organization(name="Gull Institute")
        statements = [
            Statement(
                quote="Yes.",
                speaker=speaker,
                speaker_text=None if speaker is None else speaker.name,
                directness=Directness.DIRECT,
            )
            for speaker in (plain, other, None)
        ]
        assert [found.organization, other, None] == [
            statement.speaker for statement in agreed(statements, [found])
        ]


class TestAnnotate:
    """Bodies in `annotate()`."""

    def test_mentions(self) -> None:
        """They stand among the mentions, and the states in them do not."""
        one = annotate(
            article(
                "ROK Egret Air and the China Auk Fund met in Tokyo.",
                entries=["The Auk Fund calls at a Tokyo Auk Institute."],
            ),
            registry=REGISTRY,
        )
        assert [
            ("ROK", "state", Span(0, 3)),
            ("Egret Air", "organization", Span(4, 13)),
            ("China Auk Fund", "organization", Span(22, 36)),
            ("Auk Fund", "organization", Span(55, 63)),
            ("Tokyo Auk Institute", "organization", Span(75, 94)),
        ] == [(m.surface, m.actor.kind, m.span) for m in one.mentions]
        [event] = one.chronology
        assert one.mentions[3:] == event.mentions
        assert () == event.places


class TestLaws:
    """What holds for any text."""

    @given(
        st.lists(
            st.sampled_from(PIECES),
            max_size=24,
        ).map(" ".join)
        | st.text()
    )
    def test_places(self, text: str) -> None:
        """Surfaces are stretches of the text, in order, and not twice."""
        found = read(text)
        spans = [(one.start, one.end) for one in found]
        assert sorted(set(spans)) == spans
        assert all(0 <= start < end <= len(text) for start, end in spans)
        assert all(text[start:end].strip() for start, end in spans)

    @pytest.mark.parametrize(
        "unit",
        [
            "Ministry ",
            "Ministry of ",
            "the ",
            "A",
            "Aa ",
            "Trade, ",
            "Trade and ",
            "People’s ",
            "Auk Party (AP) ",
            "foreign ministry ",
            "the Council ",
            "Foreign and Defense Ministries ",
            "its Committee for Peace ",
            "A-",
            "(",
            " ",
        ],
    )
    def test_work_doubles_with_the_text(self, unit: str) -> None:
        """Twice the text takes twice the calls, counted and not timed."""
        read(unit)
        once, twice = (calls(read, unit * count) for count in (300, 600))

        assert twice <= 2.2 * once + 100
