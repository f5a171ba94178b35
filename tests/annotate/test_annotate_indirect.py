"""Words that are reported without quotation marks."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from made_articles import article

from koreachina.annotate import annotate
from koreachina.model import Statement


def reported(text: str) -> list[Statement]:
    """The indirect statements of a text."""
    found = annotate(article(text)).statements
    return list(found.of_directness("indirect"))


class TestClause:
    """`Statement.quote` of an indirect statement."""

    @pytest.mark.parametrize(
        ("text", "words", "cue"),
        [
            (
                "Li Wenbo said that trade would grow.",
                "trade would grow",
                "said",
            ),
            ("Li Wenbo said trade would grow.", "trade would grow", "said"),
            (
                "Li Wenbo held that trade would grow.",
                "trade would grow",
                "held",
            ),
            ("Li Wenbo vowed to go home.", "to go home", "vowed"),
            ("Li Wenbo vowed not to go.", "not to go", "vowed"),
            ("Li Wenbo urged Seoul to wait.", "to wait", "urged"),
            ("Li Wenbo called on Seoul to wait.", "to wait", "called"),
            ("Li Wenbo urged Seoul not to go.", "not to go", "urged"),
            ("Li Wenbo told Seoul that all is well.", "all is well", "told"),
            (
                "Li Wenbo warned that all is not well.",
                "all is not well",
                "warned",
            ),
            (
                "Li Wenbo asked whether all was well.",
                "whether all was well",
                "asked",
            ),
            (
                "Li Wenbo said on May 5 that trade grew.",
                "trade grew",
                "said",
            ),
            (
                "Li Wenbo said in the May 5 Seaside Herald that trade grew.",
                "trade grew",
                "said",
            ),
            ("Trade would fall, Li Wenbo said.", "Trade would fall", "said"),
            (
                "Trade would fall, Li Wenbo told Seoul.",
                "Trade would fall",
                "told",
            ),
            (
                "Trade would fall, the analysts said on May 5.",
                "Trade would fall",
                "said",
            ),
            ("As Li Wenbo said, trade fell.", "trade fell", "said"),
            (
                "According to Li Wenbo, trade fell.",
                "trade fell",
                "According to",
            ),
            (
                "Trade fell, according to Li Wenbo.",
                "Trade fell",
                "according to",
            ),
            (
                "Li Wenbo said that trade fell and warned of a row.",
                "trade fell",
                "said",
            ),
            (
                "Li Wenbo said that trade fell; others wept.",
                "trade fell",
                "said",
            ),
            (
                "Li Wenbo said that trade fell, while others wept.",
                "trade fell",
                "said",
            ),
            (
                "Li Wenbo said that trade fell and rose (again).",
                "trade fell and rose (again)",
                "said",
            ),
            (
                "Li Wenbo said that trade fell and called it “woe.”",
                "trade fell",
                "said",
            ),
            (
                "It was “a start.” Li Wenbo said that trade fell.",
                "trade fell",
                "said",
            ),
        ],
    )
    def test_found(self, text: str, words: str, cue: str) -> None:
        """Clause or infinitive, and its verb."""
        one = reported(text)[0]

        assert (one.quote, one.cue) == (words, cue)
        assert one.span is not None
        assert one.span.of(text) == words

    @pytest.mark.parametrize(
        "text",
        [
            "Li Wenbo said nothing.",
            "Li Wenbo said no.",
            "Li Wenbo said to all that came.",
            "Li Wenbo said “so” that day.",
            "Li Wenbo said that it was “a start.”",
            "Li Wenbo denounced the row that came.",
            "Li Wenbo urged many things to all.",
            "Li Wenbo urged the use of trade to grow.",
            "Li Wenbo told a story that nobody heard.",
            "Li Wenbo said the row that came.",
            "It is said that trade fell.",
            "In a speech, Li Wenbo said.",
            "Trade, Li Wenbo, as all know, said.",
            "Trade fell Li Wenbo said.",
            "Trade would fall, Li Wenbo said, for “all of us.”",
            "As Li Wenbo said, “so be it.”",
            "As Li Wenbo said, so.",
            "Trade fell according to plan.",
            "According to Li Wenbo it fell.",
            "It was “according to Li Wenbo” and fell.",
            "Li Wenbo came, and the row threatened to grow.",
            "The talks Li Wenbo opened failed; a text it hoped to see fell.",
            "Russia came. The text it hoped to see fell.",
            "Talks between Li Wenbo and Xu Ning threatened to fail.",
        ],
    )
    def test_none(self, text: str) -> None:
        """No clause, no speaker, another subject, or quotation marks."""
        assert reported(text) == []

    def test_pronoun(self) -> None:
        """A pronoun that opens a clause is its subject."""
        (one,) = reported("Russia came on May 5. It hoped to see the text.")

        assert one.speaker is not None
        assert one.speaker.name == "Russia"

    @pytest.mark.parametrize(
        "text",
        [
            "Li Wenbo said that " + "so and so " * 150 + "it was.",
            "So it " + "was or " * 150 + "was, Li Wenbo said.",
            "It " + "was or " * 200 + "was, according to “x” Li Wenbo.",
        ],
    )
    def test_endless(self, text: str) -> None:
        """What goes on for more than a thousand characters is no clause."""
        assert reported(text) == []

    def test_once(self) -> None:
        """A clause that two verbs could report is reported once."""
        text = "As Li Wenbo said, Xu Ning said that trade fell."

        assert [one.quote for one in reported(text)] == [
            "Xu Ning said that trade fell",
            "trade fell",
        ]

    def test_order(self) -> None:
        """Statements stand in the order of the text."""
        text = (
            "Li Wenbo said that trade fell. He saw “a row” and said “no.”"
            " Xu Ning said that it rose."
        )
        result = annotate(article(text)).statements

        assert [one.directness.value for one in result] == [
            "indirect",
            "mixed",
            "indirect",
        ]

    def test_without_a_place(self) -> None:
        """A paragraph without a place is read all the same."""
        made = article("Li Wenbo said that trade fell, a “row.”")
        [paragraph] = made.summary
        bare = paragraph.__class__(index=0, text=paragraph.text)
        result = annotate(made.__class__(summary=[bare]))

        assert [one.span for one in result.statements] == [None]


class TestDates:
    """`Statement.date` of an indirect statement."""

    @pytest.mark.parametrize(
        ("text", "date"),
        [
            ("On May 5 Li Wenbo said that trade fell on May 3.", "2022-05-05"),
            ("Li Wenbo said that trade fell on May 3.", "None"),
            (
                "On May 5 Li Wenbo came. He said that trade fell on May 3.",
                "2022-05-05",
            ),
        ],
    )
    def test_outside(self, text: str, date: str) -> None:
        """What is told of a day says nothing of when it was told."""
        (one,) = reported(text)

        assert str(one.date) == date


class TestAddressee:
    """`Statement.addressee`."""

    @pytest.mark.parametrize(
        ("text", "name"),
        [
            ("Li Wenbo told Xu Ning that trade fell.", "Xu Ning"),
            ("Li Wenbo told the reporters that trade fell.", "reporters"),
            ("Li Wenbo urged Beijing to wait.", "China"),
            ("Li Wenbo called on both sides to wait.", "both sides"),
            ("Li Wenbo said to Xu Ning that trade fell.", "Xu Ning"),
            (
                "In a letter to Xu Ning Li Wenbo said that trade fell.",
                "Xu Ning",
            ),
            (
                "In a message of May 5 to Xu Ning, Li Wenbo said that it fell.",
                "Xu Ning",
            ),
            ("In talks with Xu Ning, Li Wenbo said that it fell.", "Xu Ning"),
            (
                "Li Wenbo responded to a reporter’s question that it fell.",
                "reporter",
            ),
            ("Li Wenbo replied that trade fell.", None),
            ("Li Wenbo replied to the row that trade fell.", None),
            ("In a letter to all, Li Wenbo said that it fell.", None),
            ("Talks with Li Wenbo went well. He said that it fell.", None),
            ("In talks with Li Wenbo he said that trade fell.", None),
        ],
    )
    def test_found(self, text: str, name: str | None) -> None:
        """Whom the sentence names as hearer or reader; nobody twice."""
        one = annotate(article(text)).statements[-1]

        assert (one.addressee and one.addressee.name) == name

    def test_noun(self) -> None:
        """A noun of saying has no object."""
        text = "Li Wenbo’s call to arms for “all of us” fell flat."
        (one,) = annotate(article(text)).statements

        assert one.addressee is None

    def test_nobody(self) -> None:
        """What nobody in particular says can be said to somebody."""
        text = "The letter said to Xu Ning that all “should go.”"
        (one,) = annotate(article(text)).statements

        assert one.speaker is None
        assert one.addressee is not None


class TestMedium:
    """`Statement.medium`."""

    @pytest.mark.parametrize(
        ("text", "medium"),
        [
            ("The Global Times said that trade fell.", "Global Times"),
            (
                "A Seaside Herald editorial said that it fell.",
                "Seaside Herald",
            ),
            (
                "A Seaside Herald editorial came. The paper said it was “so.”",
                "Seaside Herald",
            ),
            ("Li Wenbo told CCTV that trade fell.", "CCTV"),
            (
                "In the Global Times Li Wenbo said that it fell.",
                "Global Times",
            ),
            ("The Global Times read: Li Wenbo said that it fell.", None),
            (
                "At a press conference, Li Wenbo said that it fell.",
                "press conference",
            ),
            (
                "Li Wenbo, at a Riverton trade forum on May 5, said it was “so.”",
                "Riverton trade forum",
            ),
            ("In a May 5 speech Li Wenbo said that it fell.", "speech"),
            ("Li Wenbo’s message of “a start” came.", "message"),
            (
                "In a letter Li Wenbo said in an interview that it fell.",
                "interview",
            ),
            (
                (
                    "In an interview Li Wenbo wept. He said that it fell, as told"
                    " in a letter."
                ),
                None,
            ),
            ("Li Wenbo said, “in a letter,” that it fell.", None),
            (
                "Li Wenbo came on May 5 to hear a speech and said it was “so.”",
                None,
            ),
            ("Li Wenbo said that it fell.", None),
        ],
    )
    def test_found(self, text: str, medium: str | None) -> None:
        """Newspaper, agency, forum or letter, without its date."""
        one = annotate(article(text)).statements[-1]

        assert one.medium == medium


class TestGoesOn:
    """Sentences all in marks."""

    @pytest.mark.parametrize(
        ("text", "cues"),
        [
            (
                "“Trade is good,” Li Wenbo said. “It is good for all of us.”",
                ["said", None],
            ),
            ("“Trade is good,” Li Wenbo said. “Good.”", ["said"]),
            (
                "“Trade is good,” Li Wenbo said. So. “It is good for all of us.”",
                ["said"],
            ),
            (
                "“Trade is good,” Li Wenbo said. “It is good for all of us” now.",
                ["said"],
            ),
        ],
    )
    def test_same_speaker(self, text: str, cues: list[str | None]) -> None:
        """After words with a speaker they are the speaker's, too."""
        found = annotate(article(text)).statements

        assert [one.cue for one in found] == cues
        assert {one.speaker_text for one in found} == {"Li Wenbo"}

    def test_says(self) -> None:
        """What is said is no name, whatever its capitals."""
        found = annotate(article("Li Wenbo told all to say “No to War.”"))

        assert [one.kind.value for one in found.quotations] == ["statement"]


PIECES = st.lists(
    st.sampled_from(
        [
            "Li Wenbo",
            "Xu Ning",
            "he",
            "Seoul",
            "the newspaper",
            "analysts",
            "said",
            "said that",
            "urged",
            "to wait",
            "call for",
            "according to",
            "trade would fall",
            "“so be it”",
            "‘a start’",
            '"',
            "“",
            "”",
            ",",
            ";",
            ".",
            "On May 5",
            "in Riverton",
            "a day later",
            "In response,",
            "the talks",
            "in a letter to",
            "who",
            "and",
        ]
    ),
    max_size=30,
)


class TestLaws:
    """What holds of any text."""

    @given(PIECES)
    @example(["Li Wenbo", "said that", "trade would fall", ","])
    def test_spans(self, pieces: list[str]) -> None:
        """Words stand where their span says, in order, each once."""
        text = " ".join(pieces).strip() or "."
        found = annotate(article(text)).statements
        spans = [one.span for one in found]

        assert [one.quote for one in found] == [
            span.of(text) for span in spans if span is not None
        ]
        assert None not in spans
        assert spans == sorted(
            (span for span in spans if span), key=lambda span: span.start
        )
        assert len({(one.quote, one.span) for one in found}) == len(found)

    @given(PIECES)
    def test_indirect_holds_no_marks(self, pieces: list[str]) -> None:
        """No reported clause holds a passage in quotation marks."""
        text = " ".join(pieces).strip() or "."
        result = annotate(article(text))
        quoted = [one.span for one in result.quotations if one.span]

        for one in result.statements.of_directness("indirect"):
            assert one.span is not None
            assert not any(
                one.span.start < span.end and span.start < one.span.end
                for span in quoted
            )
