"""Single sentences, and entries, as events."""

from typing import Any

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from made_acts import acting, coded, told
from made_articles import article

import koreachina as kc
from counted_calls import calls
from koreachina import code_event, strategies
from koreachina.annotate import annotate
from koreachina.knowledge.acts import Act
from koreachina.model import EdtfDate, Event, Origin
from koreachina.model.plover import MODES


class TestCodeEvent:
    """`code_event()`."""

    def test_fields(self) -> None:
        """What a sentence tells, and where it stands in the text."""
        text = "  Wang Lan visits Seoul.\n"
        event = code_event(text, date="May 3, 2022", registry=acting())

        assert event.origin is Origin.CHRONOLOGY
        assert event.text == "Wang Lan visits Seoul."
        assert event.span is not None
        assert event.span.of(text) == event.text
        assert event.date == EdtfDate("2022-05-03")
        assert (event.type, event.mode) == ("CONSULT", "visit")
        assert event.contexts == ("diplomatic",)
        assert [one.name for one in event.actors] == ["Wang Lan"]
        assert [one.name for one in event.recipients] == ["South Korea"]
        assert event.places == ("Seoul",)
        assert [one.surface for one in event.mentions] == ["Wang Lan"]
        assert event.rule is not None
        assert event.rule.startswith("visit: “visits”; sides: ")

    @pytest.mark.parametrize(
        "date", [None, "2022-05-03", "May 3, 2022", EdtfDate("2022-05-03")]
    )
    def test_dates(self, date: EdtfDate | str | None) -> None:
        """A date is EDTF, printed, or missing."""
        event = code_event("China met Japan.", date=date, registry=acting())

        assert event.date == (date and EdtfDate("2022-05-03"))

    def test_shipped(self) -> None:
        """Without a registry the shipped acts count."""
        event = code_event("China condemns Japan.")

        assert (event.type, event.mode) == ("ACCUSE", "disapprove")

    def test_implied(self) -> None:
        """The date settles who held an office."""
        event = code_event(
            "Chinese and South Korean foreign ministers meet.",
            date="2022-06-01",
            registry=acting(),
        )

        assert [one.name for one in event.implied] == [
            "Wang Lan",
            "Park Do-yun",
        ]

    @pytest.mark.parametrize("text", ["", " ", "\n\t"])
    def test_nothing_to_code(self, text: str) -> None:
        """There must be a text."""
        with pytest.raises(ValueError, match="text"):
            code_event(text)

    @pytest.mark.parametrize("text", [None, 3, b"China met Japan.", ["a"]])
    def test_no_text(self, text: Any) -> None:
        """It must be a string."""
        with pytest.raises(TypeError, match="expected a text, got "):
            code_event(text)

    def test_no_date(self) -> None:
        """What is no date is refused."""
        with pytest.raises(kc.DateError):
            code_event("China met Japan.", date="some day")

    @pytest.mark.parametrize("registry", ["default", {}, 3])
    def test_no_registry(self, registry: Any) -> None:
        """What is no registry is refused."""
        with pytest.raises((TypeError, AttributeError)):
            code_event("China met Japan.", registry=registry)


class TestEntries:
    """Which of its clauses an entry is coded by."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Tea is sold.", "nothing"),
            ("-", "nothing"),
            (
                "Tea is sold. China condemns Japan. Seoul meets Japan.",
                "ACCUSE disapprove: CHN > JPN",
            ),
            (
                "Tea is sold; China condemns Japan; Seoul meets Japan.",
                "ACCUSE disapprove: CHN > JPN",
            ),
            (
                "China condemns Japan " + "very " * 300 + "much.",
                "ACCUSE disapprove: CHN > JPN",
            ),
            ("Very " * 300 + "much China condemns Japan.", "nothing"),
            # the first verb that tells an act
            (
                "China condemns Japan and meets Vietnam.",
                "ACCUSE disapprove: CHN > JPN",
            ),
            ("China left and met Vietnam.", "CONSULT: CHN VNM > -"),
            # what is no act bars nouns, but not other verbs
            ("China commends talks with Japan.", "nothing"),
            ("China bakes talks with Japan.", "nothing"),
            ("China has talks with Japan.", "CONSULT: CHN JPN > -"),
            ("China is in talks with Japan.", "CONSULT: CHN JPN > -"),
            (
                "China commends tea and meets Japan.",
                "CONSULT: CHN JPN > -",
            ),
            ("China becomes the first to meet Japan.", "CONSULT: CHN JPN > -"),
            ("China is there to meet Japan.", "CONSULT: CHN JPN > -"),
            ("To meet Japan is good.", "CONSULT: JPN > -"),
            # nouns
            ("Talks with Japan", "CONSULT: JPN > -"),
            ("Talks between China and Japan of old.", "CONSULT: CHN JPN > -"),
            ("China bakes a cake for talks.", "nothing"),
            ("Talks with Japan in May improved.", "CONSULT: JPN > -"),
            ("Men of talks with Japan improved.", "nothing"),
            ("The men (and talks) improved.", "nothing"),
            ("China improved, talks or no talks.", "nothing"),
            ("The old “talks” of China.", "CONSULT: CHN > -"),
            ("A man – talks with Japan – of old.", "nothing"),
        ],
    )
    def test_coded(self, text: str, expected: str) -> None:
        """The first that tells an act."""
        assert told(text) == expected

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            (
                "China and Japan meetin Seoul.",
                "CONSULT third-party: CHN JPN > -",
            ),
            ("China travelsto Japan.", "CONSULT visit: CHN > JPN"),
            ("China visitsthe Japan.", "nothing"),
            ("China within Japan.", "nothing"),
            ("China sits in Japan.", "nothing"),
        ],
    )
    def test_run_together(self, text: str, expected: str) -> None:
        """A verb is parted from the preposition that it runs into."""
        assert told(text) == expected

    def test_places(self) -> None:
        """Those of all clauses, once each."""
        text = (
            "Tea is sold in Osaka and Seoul. China meets Japan in Seoul;"
            " it left for Hanoi."
        )

        assert set(coded(text).places) == {
            "Osaka",
            "Seoul",
            "Hanoi",
        }
        assert coded("Tea is sold in Seoul.").places == ("Seoul",)

    def test_subject_noun(self) -> None:
        """A noun before the verb counts where it is a meeting."""
        registry = acting(
            Act(
                id="a",
                type="CONSULT",
                sides="joint",
                noun=True,
                phrases=["FEAST"],
            ),
            Act(id="b", type="ASSAULT", noun=True, phrases=["BRAWL"]),
        )

        assert told("China’s feast improved.", registry) == "CONSULT: CHN > -"
        assert told("China’s brawl improved.", registry) == "nothing"

    def test_untyped_noun(self) -> None:
        """A noun of no type tells nothing."""
        registry = acting(
            Act(id="a", type=None, noun=True, phrases=["FEAST"]),
        )

        assert told("China’s feast", registry) == "nothing"


class TestContexts:
    """What an act is about."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("China condemns Japan.", ["diplomatic"]),
            ("China meets Japan.", ["diplomatic"]),
            ("China condemns Japan’s nuclear test.", ["cbrn"]),
            ("China meets Japan on trade.", ["economic", "diplomatic"]),
        ],
    )
    def test_cues(self, text: str, expected: list[str]) -> None:
        """By words of the clause; diplomatic where nothing tells."""
        assert [one.value for one in coded(text).contexts] == expected

    def test_order(self) -> None:
        """A word of the main clause counts twice."""
        event = coded("China condemns Japan on trade, after a nuclear test.")

        assert [one.value for one in event.contexts] == ["economic", "cbrn"]

    def test_most(self) -> None:
        """At most three."""
        text = (
            "China condemns Japan on trade, nuclear tests, refugees, human"
            " rights, elections, the army, and cyber crime."
        )

        assert len(coded(text).contexts) == 3

    def test_pairs(self) -> None:
        """Two words can be a cue, and only together."""
        together = coded("China condemns Japan for its heavy rain.")
        apart = coded("China condemns Japan, for its heavy and cold rain.")

        assert together.contexts == ("disasters",)
        assert apart.contexts == ("diplomatic",)

    def test_names(self) -> None:
        """Words of a name are cues, too."""
        registry = acting(Act(id="x", type="ACCUSE", phrases=["CONDEMN"]))
        event = coded("China condemns the Tea Bureau.", registry)

        assert event.contexts == ("diplomatic",)


WORDS = st.sampled_from(
    (
        "China",
        "Japan’s",
        "South Korean",
        "in Seoul",
        "Wang Lan",
        "met",
        "visits",
        "will",
        "not",
        "to",
        "condemned",
        "by",
        "with",
        "talks",
        "the",
        "who",
        "that",
        "said",
        "agreed",
        "after",
        ",",
        ";",
        "–",
        "(",
        ")",
        "“",
        "”",
        ". It",
        "according",
        "and",
        "refused",
        "urged",
        "rice",
        "sent",
        "meetin",
    )
)

TEXTS = st.lists(WORDS, min_size=1, max_size=25).map(" ".join) | (
    strategies.texts().filter(lambda text: bool(text.strip()))
)


class TestLaws:
    """What holds of any text."""

    @given(TEXTS)
    @example("—")
    @example("'s")
    @example("\ufeff")
    @example("China met")
    @example("to to to to to")
    def test_total(self, text: str) -> None:
        """It is coded, and in one way."""
        try:
            event = coded(text)
        except ValueError as error:
            assert "text" in str(error)  # noqa: PT017
            return
        assert attrs.asdict(event) == attrs.asdict(coded(text))
        assert event.span is not None
        assert event.span.of(text) == event.text
        for mention in event.mentions:
            assert mention.span is not None
            assert mention.span.of(text) == mention.surface
        for place in event.places:
            assert place in text
        assert {*event.actors}.isdisjoint(event.recipients)
        assert event.mode is None or (
            event.type is not None and event.mode in MODES[event.type]
        )
        assert len(event.contexts) <= 3
        if event.type is None:
            assert not event.actors
            assert not event.recipients
            assert event.rule is None

    @given(TEXTS)
    def test_who(self, text: str) -> None:
        """Everybody is mentioned, or a state of the registry."""
        try:
            event = coded(text)
        except ValueError:
            return
        known = {mention.actor for mention in event.mentions}
        known.update(acting().states)

        assert known.issuperset(event.actors)
        assert known.issuperset(event.recipients)

    @given(TEXTS)
    def test_shipped(self, text: str) -> None:
        """The shipped acts raise nothing else."""
        try:
            event = code_event(text)
        except ValueError:
            return
        assert event.type is None or event.rule is not None

    @given(st.lists(st.lists(WORDS, max_size=9).map(" ".join), max_size=4))
    def test_other_entries(self, others: list[str]) -> None:
        """An entry is coded as if it stood alone."""
        text = "China will meet Japan in Seoul."
        entries = [text, *filter(None, (one.strip() for one in others))]
        made = annotate(article(entries=entries), registry=acting())
        alone = annotate(article(entries=[text]), registry=acting())

        assert made.chronology[0] == alone.chronology[0]

    @pytest.mark.parametrize(
        "text",
        [
            "China met Japan. ",
            "China met Japan; ",
            "tea ",
            "tea, ",
            "who met ",
            "( ",
            "“ ",
            "– ",
            "that ",
            "to ",
            "is ",
            "after China ",
            "meetin China ",
            "no talks ",
        ],
    )
    def test_linear(self, text: str) -> None:
        """Four times the text is at most some more than four times the work."""

        def work(made: str) -> Event:
            return coded(made)

        one, four = text * 100, text * 400
        work(one)
        assert calls(work, four) < 5 * calls(work, one) + 1000


def test_body_like_a_relative() -> None:
    """The WHO is somebody: nothing that depends begins with it."""
    event = code_event("Experts of the WHO visit Wuhan in May.")

    assert event.type == "CONSULT"
    assert event.places == ("Wuhan",)
