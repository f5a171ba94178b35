"""Whose words are quoted."""

import pytest
from made_articles import article

from koreachina.annotate import annotate
from koreachina.annotate.cues import find_cues
from koreachina.annotate.trie import alternation


def said(text: str) -> list[tuple[str, str | None, str | None]]:
    """Words, speaker as printed, and cue of the statements."""
    return [
        (one.quote, one.speaker_text, one.cue)
        for one in annotate(article(text)).statements
    ]


def speaker(text: str) -> str | None:
    """The speaker of the one statement in a text, as printed."""
    ((_, result, _),) = said(text)
    return result


class TestSpeaker:
    """Who said it."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Li Wenbo said it was “a start.”", "Li Wenbo"),
            ("Premier Li Wenbo said it was “a start.”", "Li Wenbo"),
            ("Li Wenbo left, calling it “a start.”", "Li Wenbo"),
            (
                "After talks with Xu Ning, Li Wenbo said “so be it.”",
                "Li Wenbo",
            ),
            ("Li Wenbo’s call for “a new start” fell flat.", "Li Wenbo"),
            ("Xu Ning backed Li Wenbo’s vision of “a start.”", "Li Wenbo"),
            ("“We are ready,” Li Wenbo said.", "Li Wenbo"),
            ("“We are ready,” said Li Wenbo.", "Li Wenbo"),
            ("“Are we ready?” asked Premier Li Wenbo.", "Li Wenbo"),
            ("Calling it “a start,” Li Wenbo left.", "Li Wenbo"),
            ("Li Wenbo came. He said it was “a start.”", "He"),
            ("North Korea announced “a grave step.”", "North Korea"),
            ("Beijing called it “a grave step.”", "Beijing"),
            ("New Delhi called it “a grave step.”", "New Delhi"),
            ("The Kremlin called it “a grave step.”", "Kremlin"),
            ("Chinese analysts called it “a start.”", "Chinese analysts"),
            ("China’s state media said “a start.”", "China’s state media"),
            (
                "Many local experts argue it is “a start.”",
                "Many local experts",
            ),
            ("Others warned of “a false start.”", "Others"),
            ("The foreign ministry voiced “deep regret.”", "foreign ministry"),
            (
                "ROK Defense Ministry voiced “deep regret.”",
                "ROK Defense Ministry",
            ),
            (
                "The Chamber of Trade and Industry warned of “harm.”",
                "Chamber of Trade and Industry",
            ),
            (
                "Moon Sang-mi left. The Moon administration voiced “regret.”",
                "Moon administration",
            ),
            (
                "A Seaside Herald editorial urged “more care.”",
                "Seaside Herald",
            ),
            (
                "Committee of the Party of Toil said “a start.”",
                "Committee of the Party of Toil",
            ),
            ("The local  analysts said “a start.”", "analysts"),
            ("The Herald commentary said “a start.”", "Herald"),
            ("Media projections of “a boom” rose.", "Media"),
            (
                "Envoys of Li Wenbo urged Xu Ning to go, citing “a start.”",
                "Envoys",
            ),
        ],
    )
    def test_found(self, text: str, expected: str) -> None:
        """The subject, the owner, or whoever stands behind."""
        assert said(text)[-1][1] == expected

    @pytest.mark.parametrize(
        "text",
        [
            "The “new normal” is here.",
            "It was called “a start.”",
            "The so-called “new normal” is here.",
            "Li Wenbo came to the “new normal” of trade.",
            "Li Wenbo said the “Quad” was dead.",
            "Li Wenbo praised the “New Silk Road” plan.",
            "It said “so be it.”",
            "In view of talks with Li Wenbo, it was said “so be it.”",
            "“We are ready,” it seems. Li Wenbo said so.",
            "“We are ready,” it was said.",
            "“We are ready” said nobody.",
            "“We are ready,” the remark went.",
            "Calling it “a start” is not enough.",
            "Calling it “a start” Li Wenbo left.",
            "Russia left the room and in the end there was a call of “a start.”",
            "Russia, which had long been against all of it, said “so be it.”",
            "US-China talks stressed “a new start.”",
            "The editorial said “a start.”",
            "Russian aid was said to be “a start.”",
            "French talks stressed “a start.”",
            "This article said “a start.”",
            "The Li-Xu summit of Li Wenbo and Xu Ning was “a start.”",
            "She said it was “a start.”",
        ],
    )
    def test_not_found(self, text: str) -> None:
        """Where the sentence does not tell, nobody is named."""
        assert said(text) == []

    def test_blank(self) -> None:
        """Marks with nothing between quote nothing."""
        result = annotate(article("Li Wenbo said “ ” and left."))

        assert result.quotations == ()

    def test_term(self) -> None:
        """What is no statement is a term."""
        result = annotate(article("The “new normal” is here."))

        assert [one.kind for one in result.quotations] == ["term"]

    @pytest.mark.parametrize(
        ("text", "kind"),
        [
            ("Li Wenbo said in a speech entitled “so be it” that.", "title"),
            ("an article, “Trade and War in Asia,” said", "title"),
            ("Li Wenbo said in an article “so be it.”", "statement"),
        ],
    )
    def test_title(self, text: str, kind: str) -> None:
        """After "entitled" stands a title, after a noun if it looks so."""
        result = annotate(article(text))

        assert [one.kind for one in result.quotations] == [kind]

    def test_far_away(self) -> None:
        """A cue too far from the words does not count."""
        filler = "and so on " * 80

        assert said(f"Li Wenbo said {filler} that “all is well.”") == []

    def test_speaker_behind_is_near(self) -> None:
        """A speaker too far behind the words does not count."""
        filler = "and so on " * 20

        assert said(f"“All is well,” {filler} said Li Wenbo.") == []

    def test_group_has_a_state(self) -> None:
        """The state that opens the phrase is the group's."""
        text = (
            "Some spoke; PRC Foreign Ministry spokespersons said “so be it.”"
        )
        (one,) = annotate(article(text)).statements

        assert one.speaker is not None
        assert one.speaker.kind == "organization"
        assert one.speaker.country == "CHN"
        assert one.speaker.aliases == ("Foreign Ministry",)

    def test_unclosed(self) -> None:
        """Words whose mark is never closed have a speaker all the same."""
        assert said("Li Wenbo pledged “care; and left.") == [
            ("care", "Li Wenbo", "pledged")
        ]


class TestDirectness:
    """`Statement.directness`."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Li Wenbo said that “we are all ready now.”", "direct"),
            ("Li Wenbo said, “Trade is good for all.”", "direct"),
            ("“If all goes well, good,” said Li Wenbo.", "direct"),
            ("Li Wenbo said that “ready.”", "mixed"),
            ("Li Wenbo said that both “are ready for it now.”", "mixed"),
            ("Li Wenbo said that “are ready for it now.”", "mixed"),
            ("Li Wenbo said it was “what we are all ready for.”", "mixed"),
            (
                "Li Wenbo spoke, saying, “a new start for all parties.”",
                "mixed",
            ),
        ],
    )
    def test_clause(self, text: str, expected: str) -> None:
        """Direct is a clause with its subject."""
        (one,) = annotate(article(text)).statements

        assert one.directness == expected


class TestDate:
    """`Statement.date`."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("On May 5 Li Wenbo said “so be it.”", "2022-05-05"),
            ("On May 5, 2021 Li Wenbo said “so be it.”", "2021-05-05"),
            ("In May Li Wenbo said “so be it.”", "None"),
            ("On May 5-6 Li Wenbo said “so be it.”", "None"),
            ("Li Wenbo said “so be it” on May 5 and on May 6.", "None"),
            ("On May 5 it rained. Li Wenbo said “so be it.”", "None"),
            (
                "On May 5, and on May 5, Li Wenbo said “so be it.”",
                "2022-05-05",
            ),
        ],
    )
    def test_one_day(self, text: str, expected: str) -> None:
        """Only where its sentence prints exactly one day."""
        (one,) = annotate(article(text)).statements

        assert str(one.date) == expected


class TestFindCues:
    """`find_cues()`."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("he said", [("said", False)]),
            ("Analysts warn", [("warn", False)]),
            ("they argue", [("argue", False)]),
            ("to argue", []),
            ("a high point", []),
            ("China’s view", [("view", True)]),
            ("the boys’ claim", [("claim", True)]),
            ("its repeated calls", [("calls", True)]),
            ("he flatly calls", [("calls", False)]),
            ("truly said", [("said", False)]),
            ("the stated aim", []),
            ("was quickly called", []),
            ("Calling", [("Calling", False)]),
            ("“call", []),
            ("said-so, unsaid", []),
        ],
    )
    def test_words(self, text: str, expected: list[tuple[str, bool]]) -> None:
        """Verbs and nouns of saying, told apart by the word before."""
        found = find_cues(text)

        assert [(one.text, one.noun) for one in found] == expected


class TestAlternation:
    """`alternation()`."""

    def test_none(self) -> None:
        """Of no words nothing but nothing fits."""
        assert alternation([]) == ""

    def test_apostrophes(self) -> None:
        """An apostrophe stands for either kind; other marks for themselves."""
        assert (
            alternation(["a’b", "a'c", "U.S."]) == r"(?:U\.S\.|a['’](?:b|c))"
        )
