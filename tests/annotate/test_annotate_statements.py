"""Whose words are quoted."""

import pytest
from made_articles import article

from koreachina.annotate import annotate
from koreachina.annotate.cues import find_cues
from koreachina.annotate.free import stands_free
from koreachina.annotate.persons import Named
from koreachina.annotate.speakers import candidates
from koreachina.annotate.trie import alternation
from koreachina.model import Person


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
            (
                "Russia, which was against all of it, said “so be it.”",
                "Russia",
            ),
            ("Li Wenbo, who leads the ministry, said “so be it.”", "Li Wenbo"),
            ("Li Wenbo, an analyst, said “so be it.”", "Li Wenbo"),
            ("An answer came from Li Wenbo, who said “so be it.”", "Li Wenbo"),
            ("Plans are needed, said Li Wenbo, “for all of us.”", "Li Wenbo"),
            ("“So,” said Li Wenbo on May 5, “be it for all.”", "Li Wenbo"),
            ("“So be it,” said US Ambassador Xu Ning.", "Xu Ning"),
            ("“So be it,” said Kremlin spokesperson Li Wenbo.", "Li Wenbo"),
            ("For “all of us” to go, Li Wenbo said, is right.", "Li Wenbo"),
            ("For “all of us” to go, said Li Wenbo, is right.", "Li Wenbo"),
            ("It was “a start,” according to Li Wenbo.", "Li Wenbo"),
            (
                "It was “a start,” according to the ROK Defense Ministry.",
                "ROK Defense Ministry",
            ),
            ("The plan was called “a start” by all.", None),
            ("The plan was called by Li Wenbo “a start.”", "Li Wenbo"),
            ("The plan, hailed by Li Wenbo as “a start,” failed.", "Li Wenbo"),
            ("Xu Ning summoned Li Wenbo, calling it “woe.”", "Xu Ning"),
            (
                (
                    "South Korea’s Foreign Ministry summoned Ambassador Li to"
                    " protest, calling it “woe.”"
                ),
                "South Korea’s Foreign Ministry",
            ),
            ("A call by Li Wenbo for “a new start” fell flat.", "Li Wenbo"),
            ("In the words of Li Wenbo it was “a start.”", "Li Wenbo"),
            ("Chinese views of “a new start” differ.", "Chinese views"),
            ("Li Wenbo made repeated calls for “a start.”", "Li Wenbo"),
            ("There were calls on May 5 that all “should go.”", None),
            ("Seoul agreed; Li Wenbo “left.”", None),
            ("Li Wenbo urged all to go; to stay was “a start.”", "Li Wenbo"),
            ("There were calls that all “should go.”", None),
            ("The joint statement said all “should go.”", None),
            ("Seoul “strongly opposed” the plan.", "Seoul"),
            ("Seoul “strongly improved” the plan.", None),
            ("Seoul “for years and years it opposed” the plan.", None),
            ("Seoul “moves on and on and says” what it likes.", None),
            ("“So be it,” nobody at all said.", None),
            ("“So be it,” said nobody.", None),
            ("A call by all for “a new start” fell flat.", None),
            ("Li Wenbo made, with Xu Ning, a call for “a start.”", "Li Wenbo"),
            (
                (
                    "China Foundation for Trade Studies Research Fellow Xu Ning"
                    " said “so be it.”"
                ),
                "Xu Ning",
            ),
            ("As Li Wenbo put it, it was “a start.”", "Li Wenbo"),
            ("Li Wenbo held that it was “a start.”", "Li Wenbo"),
            (
                "The Heron Institute found that it was “a start.”",
                "Heron Institute",
            ),
            (
                "An editorial in the Global Times saw it: it warned of “woe.”",
                "it",
            ),
            (
                "A commentary in the Global Times called it “woe.”",
                "Global Times",
            ),
            ("Both sides called it “a start.”", "Both sides"),
            ("Many sides of it were called “a start.”", None),
            ("The Chinese side called it “a start.”", "Chinese side"),
            ("Li Wenbo praised Xu Ning’s claim of “a start.”", "Xu Ning"),
            (
                "Li Wenbo expressed joy at Xu Ning’s answer to “a start.”",
                "Xu Ning",
            ),
            (
                "Seoul, in a long note to all who were there, said “so be it.”",
                "Seoul",
            ),
            ("In view of Li Wenbo, said nobody, it is “a start.”", None),
            ("Li Wenbo left the United States “a start.”", None),
            ("Heron Institute fellow Li Wenbo said “so be it.”", "Li Wenbo"),
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
    def test_found(self, text: str, expected: str | None) -> None:
        """The subject, the owner, or whoever stands behind."""
        found = [one[1] for one in said(text)]

        assert found[-1:] == (
            [None] * len(found[-1:]) if expected is None else [expected]
        )

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
            "US-China talks stressed “a new start.”",
            "The editorial said “a start.”",
            "Russian aid was said to be “a start.”",
            "French talks stressed “a start.”",
            "This article said “a start.”",
            "The Li-Xu summit of Li Wenbo and Xu Ning was “a start.”",
            "She said it was “a start.”",
            "Russia, after many years of talks on all of it said “so be it.”",
            "With Li Wenbo away, remarks by many were “so be it for all.”",
            "Plans are needed, said Li Wenbo of “all of us.”",
        ],
    )
    def test_not_found(self, text: str) -> None:
        """Where the sentence does not tell, nobody is named."""
        assert said(text) == []

    def test_nouns_behind(self) -> None:
        """A noun behind the verb is the cue where it introduces the words."""
        text = "Li Wenbo said in calls for “peace among us.”"

        assert said(text) == [("peace among us.", "Li Wenbo", "calls")]

    @pytest.mark.parametrize(
        ("before", "word", "subject"),
        [
            ("with ", "", False),
            ("with ", "the ", False),
            ("(with ", "the ", False),
            ("so, ", "the ", True),
            ("so.", "", True),
            ("so, ", "", True),
            ("pro-", "", True),
            ("", "the ", True),
            (" ", "", True),
            ("the talks and ", "the ", True),
            ("talks between China and ", "the ", False),
        ],
    )
    def test_stands_free(self, before: str, word: str, subject: bool) -> None:
        """Behind a preposition nobody is a subject, article or not."""
        text = before + word

        assert stands_free(f"{text}Park", len(text)) == subject

    @pytest.mark.parametrize(
        ("office", "begin"),
        [
            ("envoy ", 0),
            ("united envoy ", 0),
            ("summoned envoy ", 9),
        ],
    )
    def test_verb_before(self, office: str, begin: int) -> None:
        """A verb before an office is no part of the phrase."""
        person = Person(name="Xu Ning")
        start = len(office)
        xu = Named(start, start + len("Xu Ning"), person, None, 0)

        (found,) = candidates(f"{office}Xu Ning left.", [xu], [])

        assert found.start == begin

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
        text = "Some spoke; PRC trade agency said “so be it.”"
        (one,) = annotate(article(text)).statements

        assert one.speaker is not None
        assert one.speaker.kind == "organization"
        assert one.speaker.country == "CHN"
        assert one.speaker.aliases == ("trade agency",)

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
            ("In May Li Wenbo said “so be it.”", "2022-05"),
            ("In 2021 Li Wenbo said “so be it.”", "None"),
            (
                "On May 5-6 Li Wenbo said “so be it.”",
                "2022-05-05/2022-05-06",
            ),
            ("Li Wenbo said “so be it” on May 5 and on May 6.", "None"),
            (
                "On May 5, and on May 5, Li Wenbo said “so be it.”",
                "2022-05-05",
            ),
            ("Li Wenbo told analysts on May 5, “so be it.”", "2022-05-05"),
            ("Li Wenbo said in a May 5 speech “so be it.”", "2022-05-05"),
            (
                "Li Wenbo on May 5 scolded those gone since May 3 as “rude.”",
                "2022-05-05",
            ),
            (
                "Li Wenbo, at a forum on May 5, warned of “woe.”",
                "2022-05-05",
            ),
            ("A May 5 Seaside Herald editorial said “no.”", "2022-05-05"),
            (
                (
                    "On the eve of the May summit, where Li Wenbo said “no,” all"
                    " went well."
                ),
                "2022-05",
            ),
            ("Since May 5, Li Wenbo said, it was “woe.”", "None"),
            ("Despite the row of May 5 Li Wenbo said “so be it.”", "None"),
            ("Despite the May 5 row Li Wenbo said “so be it.”", "None"),
            ("Li Wenbo called the May 5 launch “a start.”", "None"),
            ("Li Wenbo said that on May 5 it was “a start.”", "None"),
            ("Following the May 5 launch, Li Wenbo said “no.”", "None"),
            ("After a row in May, Li Wenbo said “so be it.”", "None"),
            ("Li Wenbo called it “a start” that ended on May 5.", "None"),
            (
                "Li Wenbo spoke, as was fit on May 5, of “a start.”",
                "2022-05-05",
            ),
            ("Li Wenbo’s call on May 5 for “a start” failed.", "2022-05-05"),
            (
                "Li Wenbo’s call for peace of May 5 with “a start” failed.",
                "None",
            ),
            ("There were calls on May 5 that all “should go.”", "2022-05-05"),
            ("On May 5 there were calls that all “should go.”", "2022-05-05"),
            (
                (
                    "On May 5 in Riverton or on May 9 in Lakeside, Li Wenbo said"
                    " “so be it.”"
                ),
                "None",
            ),
            (
                (
                    "That Xu Ning left on May 5 though he had come from afar and"
                    " had little to do with it, being ill, old, and tired, as all"
                    " in the room could see, Li Wenbo called “a start.”"
                ),
                "2022-05-05",
            ),
        ],
    )
    def test_own_sentence(self, text: str, expected: str) -> None:
        """Beside the speaker or the cue, at the start, or the only day."""
        one = annotate(article(text)).statements[0]

        assert str(one.date) == expected

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("On May 5 it rained. Li Wenbo said “so be it.”", "None"),
            ("On May 5 Li Wenbo came. He said “so be it.”", "2022-05-05"),
            ("On May 5 Li Wenbo came. He sat. He said “no.”", "2022-05-05"),
            (
                "On May 5 Li Wenbo came. He sat. He ate. He sang. He said “no.”",
                "None",
            ),
            ("In May Li Wenbo came. He said “so be it.”", "2022-05"),
            ("Since May 5 Li Wenbo was ill. He said “so be it.”", "None"),
            (
                "On May 5 and June 6 Li Wenbo came. He said “so be it.”",
                "None",
            ),
            (
                (
                    "Calls were held on May 5 and June 6. In the latest call, Li"
                    " Wenbo said “no.”"
                ),
                "2022-06-06",
            ),
            (
                (
                    "Calls were held on May 5 and June 6. In the first call, Li"
                    " Wenbo said “no.”"
                ),
                "2022-05-05",
            ),
            (
                (
                    "Calls were held on May 5 and June 6. In the call Li Wenbo"
                    " said “no.”"
                ),
                "None",
            ),
            (
                "Talks were held on May 5. At the meeting, Li Wenbo said “no.”",
                "2022-05-05",
            ),
            (
                (
                    "Talks were held on May 5. In the letter to the meeting, Li"
                    " Wenbo said “no.”"
                ),
                "2022-05-05",
            ),
            (
                (
                    "Talks were held in May. At the second meeting, Li Wenbo said"
                    " “no.”"
                ),
                "2022-05",
            ),
            (
                "Talks were held on May 5. In the letter Li Wenbo said “no.”",
                "None",
            ),
            (
                "Talks were held on May 5. “The talks failed,” Li Wenbo said.",
                "None",
            ),
            (
                (
                    "Talks were held on May 5. All left the talks. Li Wenbo left"
                    " the talks and said “no.”"
                ),
                "2022-05-05",
            ),
            (
                (
                    "Talks were held on May 5. At the talks Li Wenbo rose. Li"
                    " Wenbo said “no.”"
                ),
                "2022-05-05",
            ),
            (
                "Xu Ning came on May 5. In response, Li Wenbo said “no.”",
                "2022-05-05",
            ),
            (
                (
                    "Li Wenbo met Xu Ning in Riverton on May 5. He left. In"
                    " Riverton, Xu Ning had said “no.”"
                ),
                "2022-05-05",
            ),
            (
                (
                    "Li Wenbo came on May 5 in Riverton. All slept. “In Riverton,”"
                    " Li Wenbo said, “all is well.”"
                ),
                "None",
            ),
            (
                (
                    "Li Wenbo came on May 5 in Riverton and on May 6 in Riverton."
                    " All slept. In Riverton Li Wenbo said “no.”"
                ),
                "None",
            ),
            (
                "On May 5 Li Wenbo came. He said, as in 2021, “so be it.”",
                "None",
            ),
            ("On Feb. 30 in Riverton Li Wenbo came. He said “no.”", "None"),
            (
                (
                    "Li Wenbo held talks on May 5. At the talks he said “we go”"
                    " and said “we stay.”"
                ),
                "2022-05-05",
            ),
            (
                "Li Wenbo came on May 5. He said “we go” and said “we stay.”",
                "2022-05-05",
            ),
        ],
    )
    def test_carried(self, text: str, expected: str) -> None:
        """From the sentences before, where they belong together."""
        one = annotate(article(text)).statements[-1]

        assert str(one.date) == expected

    def test_across_paragraphs(self) -> None:
        """A place keeps its day for the whole article."""
        result = annotate(
            article(
                "Li Wenbo and Xu Ning met on May 5 in Riverton.",
                "The plan that Li Wenbo unveiled in Riverton, he said, was “a"
                " start.”",
            )
        )

        assert result.statements[0].rule == (
            "speaker: he = Li Wenbo, subject before “said”;"
            " date: day in Riverton, as told before"
        )


class TestFindCues:
    """`find_cues()`."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("he said", [("said", False)]),
            (" said", [("said", False)]),
            ("ésaid, “said”", [("said", False)]),
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
            ("United States", []),
            ("So he left, Calling", []),
            ("all who were urging", [("urging", False)]),
            ("was arguing", [("arguing", False)]),
            ("of claims", [("claims", True)]),
            ("among states", []),
            ("they held that it", [("held", False)]),
            ("was held, it", []),
            ("they held talks", []),
            ("and in view of it", []),
            ("was called by him", [("called", False)]),
            ("a plan, hailed by him", [("hailed", False)]),
            ("he replied by saying", [("replied", False), ("saying", False)]),
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


def test_so_called() -> None:
    """What is only called so is nobody's words."""
    text = "Analysts wrote that the so-called “quiet accord” had failed."
    read = annotate(article(text))

    assert [quote.kind for quote in read.quotations] == ["term"]
    assert read.statements == ()
