"""What each word of a sentence belongs to."""

import pytest
from made_acts import coded, read, told, words

from koreachina.annotate.coding.clauses import Region
from koreachina.annotate.coding.tails import leads, tail_of


def of(text: str, *regions: Region) -> str:
    """The words of a text in some regions, marks left out."""
    found = read(text)
    return " ".join(
        token.low
        for token, region in zip(found.tokens, found.regions, strict=True)
        if region in regions and token.low[0].isalnum()
    )


class TestLead:
    """What stands before the subject."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            (
                "In a letter to Japan, China condemned it.",
                "in a letter to japan",
            ),
            ("In December Li Wenbo visits Japan.", "in december"),
            ("On May 9 Li Wenbo visits Japan.", "on may 9"),
            ("After talks in Seoul, China left.", "after talks in seoul"),
            ("Having met Japan, China left.", "having met japan"),
            ("Condemned by Japan, China left.", "condemned by japan"),
            ("Fury at Japan, it said, grew.", "fury at japan"),
            ("China visits Japan in May.", ""),
            ("The talks in Seoul, it said, ended.", ""),
            ("Leaders at talks, it said, left.", ""),
            ("Head of Japan, he left.", ""),
            ("In Seoul China visits Japan.", ""),
            ("In a letter to Japan, and to China.", ""),
            ("In Seoul (in May, say), China left.", "in seoul"),
            ("", ""),
        ],
    )
    def test_found(self, text: str, expected: str) -> None:
        """Up to a comma, or to the name behind a time."""
        assert of(text, Region.LEAD) == expected

    def test_leads(self) -> None:
        """A single word leads nowhere."""
        assert not leads(words("Fury"), ())
        assert leads(words("After"), ())


class TestAsides:
    """What explains a name, and what stands between marks."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            (
                "Li Wenbo, the head of a bank, visits Japan.",
                "the head of a bank",
            ),
            ("China, Japan, and South Korea left.", ""),
            ("China, an ally, and Japan left.", ""),
            ("China, Li Wenbo said firmly, left.", ""),
            ("China, with Li Wenbo ahead, left.", ""),
            ("China, Japan, left.", ""),
            ("China, as it hoped, left.", ""),
            ("Near Japan, " + "so " * 30 + "far, it left.", ""),
            ("China left Japan, an old foe.", "an old foe"),
            ("China left Japan, an old foe", ""),
            ("China (with Japan) left.", "with japan"),
            ("China (with (old) Japan) left.", "with old japan"),
            ("China ) left.", ""),
            ("China — with Japan — left.", "with japan"),
            ("China – with Japan – left.", "with japan"),
            ("The China–Japan talks – short – ended.", "short"),
            ("China (“with” Japan) left.", "with japan"),
            (
                "Japan, an old foe, condemned China, an old friend, in May.",
                "an old foe an old friend",
            ),
            ("(China, an old foe, left.", "china an old foe left"),
        ],
    )
    def test_found(self, text: str, expected: str) -> None:
        """Commas behind a name, brackets, dashes that part."""
        assert of(text, Region.ASIDE) == expected

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            (
                "China condemned “Japan and its plan” in May.",
                "japan and its plan",
            ),
            ("China condemned “Japan.", "japan"),
            ("China condemned Japan” and left.", ""),
        ],
    )
    def test_quoted(self, text: str, expected: str) -> None:
        """What stands in quotation marks, closed or not."""
        assert of(text, Region.QUOTED) == expected


class TestTail:
    """A reporting clause at the end."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            (
                "China condemned Japan, the ministry said.",
                "the ministry said",
            ),
            (
                "China condemned Japan, the ministry in Seoul said on May 9.",
                "the ministry in seoul said on may 9",
            ),
            (
                "China visited Japan, according to Li Wenbo.",
                "according to li wenbo",
            ),
            (
                "China visited Japan according to Li Wenbo.",
                "according to li wenbo",
            ),
            ("According to Li Wenbo, China left.", ""),
            ("The ministry said.", ""),
            ("China left and the ministry said so.", ""),
            ("China left, the ministry was said to be glad.", ""),
            ("China left, and the ministry visited Japan.", ""),
            ("China left, the ministry said that Japan bowed.", ""),
            ("China left, in May the ministry said.", ""),
            ("China left, said Li Wenbo.", "said li wenbo"),
            (
                "China left, " + "very " * 20 + "loudly the ministry said.",
                "",
            ),
            ("China left, Japan said" + " so" * 20 + ".", ""),
        ],
    )
    def test_found(self, text: str, expected: str) -> None:
        """From its comma, or from "according to", on."""
        assert of(text, Region.TAIL) == expected

    def test_nothing(self) -> None:
        """Without a verb there is none."""
        assert tail_of([], []) == 0


class TestSubordinate:
    """What depends on the main clause."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            (
                "China condemned Japan after talks with Seoul.",
                "after talks with seoul",
            ),
            (
                "China condemned Japan after it left, and bowed.",
                "after it left",
            ),
            (
                "China condemned Japan, which had left, and bowed.",
                "which had left",
            ),
            (
                "The man who had met Japan condemned China.",
                "who had met japan",
            ),
            (
                "The man who condemned Japan.",
                "who condemned japan",
            ),
            (
                "Talks after the war condemned Japan.",
                "after the war",
            ),
            (
                "Talks after China left condemned Japan.",
                "after china left",
            ),
            (
                "The men whose talks had failed left before noon.",
                "whose talks had failed before noon",
            ),
            ("China said that Japan had left.", ""),
            ("China said in May that Japan had left.", ""),
            ("China said in Seoul that Japan had left.", ""),
            ("China told men that Japan had left.", ""),
            ("China made the claim that Japan had left.", ""),
            (
                "China condemned the plan that Japan had made.",
                "that japan had made",
            ),
            (
                "China condemned the plan and then a plan of a man that left.",
                "that left",
            ),
            ("China left, the man that met Japan.", "that met japan"),
            ("That man condemned Japan.", ""),
            ("China condemned Japan for that plan.", ""),
            ("China left, but that did harm.", ""),
            ("China is seen as a foe.", "as a foe"),
            ("China as well as Japan left.", ""),
            ("China left as well.", ""),
            ("China left as soon as Japan came.", "as soon as japan came"),
            (
                "China met Japan following the war.",
                "following the war",
            ),
            ("China met its following in Seoul.", ""),
            ("China left while ill; Japan left.", "while ill"),
            ("If Japan leaves, China left.", ""),
            ("China (an ally) left after talks.", "after talks"),
            (
                "In Japan that had met China the men left.",
                "that had met china the men",
            ),
        ],
    )
    def test_found(self, text: str, expected: str) -> None:
        """To the next comma, or to the main verb."""
        assert of(text, Region.SUB) == expected


class TestWhole:
    """Only the main clause tells the act."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            (
                "China condemned Japan after Seoul signed a pact.",
                "ACCUSE disapprove: CHN > JPN",
            ),
            (
                "After Seoul signed a pact, China condemned Japan.",
                "ACCUSE disapprove: CHN > JPN",
            ),
            (
                "South Korea, which had signed a pact, condemned Japan.",
                "ACCUSE disapprove: KOR > JPN",
            ),
            (
                "The men who had signed a pact condemned Japan.",
                "ACCUSE disapprove: - > JPN",
            ),
            (
                "China (South Korea condemned it) visits Japan.",
                "CONSULT visit: CHN > JPN",
            ),
            (
                "China – South Korea condemned it – visits Japan.",
                "CONSULT visit: CHN > JPN",
            ),
            (
                "“Seoul condemned us,” it said; China visits Japan.",
                "CONSULT visit: CHN > JPN",
            ),
            (
                "China visits Japan, South Korea said.",
                "CONSULT visit: CHN > JPN",
            ),
            (
                "In a letter to Japan, China condemned the plan.",
                "ACCUSE disapprove: CHN > JPN",
            ),
            ("China stayed home while Seoul signed a pact.", "nothing"),
        ],
    )
    def test_coded(self, text: str, expected: str) -> None:
        """What is told by the way does not fire."""
        assert told(text) == expected

    def test_places_by_the_way(self) -> None:
        """Where something else took place is no place of the act."""
        event = coded("China condemned Japan after talks in Seoul.")

        assert event.places == ()
