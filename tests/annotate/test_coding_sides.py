"""Who acts on whom."""

import pytest
from made_acts import acting, coded, read, told

from koreachina.annotate.coding.lexicon import lexicon
from koreachina.annotate.coding.matching import verb_match
from koreachina.annotate.coding.sides import Sides, countries, sides_of
from koreachina.knowledge.acts import Act


def slots(text: str, verb: str) -> tuple[str, list[str]]:
    """The subject of a verb, and the other slots with who stands there."""
    of = read(text)
    group = next(one for one in of.groups if of.tokens[one.at].low == verb)
    known = lexicon(
        acting(Act(id="x", type="AID", phrases=[group.lemmas[0].upper()]))
    )
    match = verb_match(of, group, known)
    assert match is not None
    found = sides_of(of, match, 0)
    return (
        " ".join(name.surface for name in found.subject),
        [f"{slot} {name.surface}" for slot, name in found.slots],
    )


class TestSlots:
    """`sides_of()`."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("China condemned Japan.", "China"),
            ("China and Japan condemned it.", "China Japan"),
            ("China’s envoy condemned Japan.", "China"),
            ("Men in China condemned Japan.", "China"),
            ("Men of China condemned Japan.", "China"),
            ("China’s envoy to Japan condemned it.", "China"),
            ("The ambassador to Japan condemned it.", ""),
            ("In Seoul, China condemned it.", "China"),
            ("China (with Japan) condemned it.", "China"),
        ],
    )
    def test_subject(self, text: str, expected: str) -> None:
        """Owners stand for what they own, places for nobody."""
        assert slots(text, "condemned")[0] == expected

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("China condemned Japan.", ["object Japan"]),
            ("China condemned it with Japan.", ["with Japan"]),
            (
                "China condemned envoys of Japan to Vietnam.",
                ["object Japan", "to Vietnam"],
            ),
            ("China condemned the envoy to Japan.", []),
            ("China condemned Japan’s Vietnam talks.", ["object Japan"]),
            (
                "China condemned Japan’s men and Vietnam.",
                ["object Japan", "object Vietnam"],
            ),
            (
                "China condemned Japan’s talks with Vietnam.",
                ["object Japan", "with Vietnam"],
            ),
            ("China condemned it after talks with Japan.", []),
            (
                "China condemned with pride, after tea, Japan.",
                ["object Japan"],
            ),
            ("China condemned the men who met Japan.", []),
            (
                "China condemned, which hurt, Japan.",
                ["object Japan"],
            ),
            ("China condemned whether Japan left.", []),
            ("China condemned it: Japan left.", []),
            ("China condemned talk that Japan left.", []),
            ("China condemned the view that Japan left.", []),
            (
                "China condemned that Japan left with Vietnam.",
                ["object Japan"],
            ),
            ("China condemned and met Japan.", []),
            ("China condemned and quickly met Japan.", []),
            ("China condemned it and Japan.", ["object Japan"]),
            ("China condemned it to please Japan.", []),
            ("China condemned it to the Japan team.", ["to Japan"]),
            ("China condemned it to Japan.", ["to Japan"]),
            ("China condemned it to", []),
            ("China condemned it, meeting Japan.", []),
            ("China condemned it by meeting Japan.", ["by Japan"]),
            ("China condemned men named by Japan.", []),
            ("China condemned it (with Japan).", []),
            (
                "China condemned it, the ministry in Japan said.",
                ["speaker Japan"],
            ),
            (
                "In a letter to Japan, China condemned it.",
                ["lead to Japan"],
            ),
            (
                "In a letter of Japan (to Vietnam), China condemned it.",
                ["lead in Japan"],
            ),
            ("In talks in Seoul, China condemned it.", []),
            ("China condemned it, the ministry in Seoul said.", []),
        ],
    )
    def test_behind(self, text: str, expected: list[str]) -> None:
        """By the preposition before, as far as the act goes."""
        assert slots(text, "condemned")[1] == expected

    def test_quoted(self) -> None:
        """Before a quotation, too, a name leads."""
        text = "In a letter to Japan, “the talks ended.”"

        assert told(text) == "CONSULT: - > -"

    def test_of(self) -> None:
        """The slots asked for, the subject first."""
        china, japan = coded("China condemned Japan.").mentions
        of = Sides((), ())

        assert of.of("subject", "object") == []
        assert (china.surface, japan.surface) == ("China", "Japan")
        assert countries([]) == ()


class TestDirected:
    """An act of one on another."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("China condemns Japan.", "CHN > JPN"),
            ("China condemned the plan with Japan.", "CHN > JPN"),
            ("China condemned talk in Japan.", "CHN > -"),
            ("China condemned China.", "CHN > -"),
            ("Wang Lan condemned China’s plan.", "CHN > -"),
            ("In a letter to Japan, China condemned it.", "CHN > JPN"),
            ("In a letter with Japan, China condemned him.", "CHN > JPN"),
            ("In the view of Japan, China condemned him.", "CHN > JPN"),
            ("In the view of Japan, China condemned men.", "CHN > -"),
            ("China condemned a plan for Seoul.", "CHN > -"),
            ("China condemned a flight to Seoul.", "CHN > -"),
            ("China condemned", "CHN > -"),
        ],
    )
    def test_active(self, text: str, expected: str) -> None:
        """The subject acts on the object."""
        assert told(text) == f"ACCUSE disapprove: {expected}"

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("China was condemned by Japan.", "JPN > CHN"),
            ("China was condemned.", "- > CHN"),
            ("China was condemned in a plot by Seoul.", "KOR > CHN"),
            ("Men were condemned from China to Japan.", "CHN > JPN"),
            ("Men were condemned from China.", "- > -"),
            ("China was condemned, the minister of Japan said.", "JPN > CHN"),
            ("China was condemned by China.", "CHN > -"),
        ],
    )
    def test_passive(self, text: str, expected: str) -> None:
        """The subject is the recipient; who is behind "by" acts."""
        assert told(text) == f"ACCUSE disapprove: {expected}"

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("China sent rice to Japan.", "AID: CHN > JPN"),
            ("China sent rice for Japan.", "AID: CHN > JPN"),
            ("China sent rice with Japan.", "AID: CHN > -"),
            ("China sent rice to Seoul.", "AID: CHN > KOR"),
            ("China sent rice near Seoul.", "AID: CHN > KOR"),
            ("Rice was sent to Japan by China.", "AID: CHN > JPN"),
            ("Rice was sent from China to Japan.", "AID: CHN > JPN"),
            (
                "China received a letter from Japan.",
                "SUPPORT: JPN > CHN",
            ),
            (
                "China fired a missile at Japan.",
                "MOBILIZE weapons: CHN > -",
            ),
            (
                "In a letter to Japan, China fired a missile.",
                "MOBILIZE weapons: CHN > -",
            ),
            (
                "A Chinese ship entered South Korean waters in Seoul.",
                "MOBILIZE weapons: CHN > KOR",
            ),
            (
                "Crowds rallied outside the Japanese Embassy in Seoul.",
                "PROTEST demo: KOR > JPN",
            ),
            ("Crowds rallied in Seoul.", "PROTEST demo: KOR > -"),
            (
                "Men of China rallied against Japan in Seoul.",
                "PROTEST demo: CHN > JPN",
            ),
            (
                "The plan worsens, Japan’s envoy said.",
                "ACCUSE disapprove: JPN > -",
            ),
            (
                "China worsens the war, Japan said.",
                "ACCUSE disapprove: JPN > CHN",
            ),
            ("China worsens the war.", "nothing"),
            ("China and Japan sign a pact.", "SUPPORT: CHN JPN > -"),
            ("China signs a pact with Japan.", "SUPPORT: CHN JPN > -"),
            ("A pact is signed by China and Japan.", "SUPPORT: CHN JPN > -"),
            ("China signs a pact in Seoul.", "SUPPORT: CHN > -"),
            ("China’s and Japan’s plan is praised.", "SUPPORT: CHN JPN > -"),
            (
                "China’s and Japan’s plan is praised by Vietnam.",
                "SUPPORT: VNM > CHN JPN",
            ),
            ("China’s plan is praised.", "SUPPORT: - > CHN"),
        ],
    )
    def test_slots_of_acts(self, text: str, expected: str) -> None:
        """An act says where its sides stand."""
        assert told(text) == expected

    def test_persons_before_states(self) -> None:
        """A state stands only where nobody of it is named."""
        event = coded("China and Park Do-yun condemned Kim Chol Su.")

        assert [one.kind for one in event.actors] == ["state", "person"]
        assert [one.name for one in event.recipients] == ["Kim Chol Su"]

        event = coded("South Korea’s Park Do-yun condemned Japan.")
        assert [one.name for one in event.actors] == ["Park Do-yun"]

    def test_why(self) -> None:
        """The rule says how the sides were found."""
        rule = coded("China was condemned by Japan.").rule

        assert rule is not None
        assert rule.endswith("; sides: passive: the subject is the recipient")


class TestSubjects:
    """Verbs that share a subject, and others."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("China bowed low and condemned Japan.", "CHN > JPN"),
            ("China stayed and condemned Japan.", "CHN > JPN"),
            ("China stayed away and Seoul condemned Japan.", "KOR > JPN"),
            ("China stayed, but Seoul condemned Japan.", "KOR > JPN"),
            ("China stayed for tea condemned Japan.", "CHN > JPN"),
            ("Tea stayed and condemned Japan.", "- > JPN"),
        ],
    )
    def test_second_verb(self, text: str, expected: str) -> None:
        """It has a subject of its own behind "and" or a comma."""
        assert told(text) == f"ACCUSE disapprove: {expected}"
