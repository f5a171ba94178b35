"""Events that the prose tells."""

from collections.abc import Sequence

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_acts import acting, sides
from made_articles import article

from counted_calls import calls
from koreachina.annotate import annotate
from koreachina.model import Article, EdtfDate, Event, Origin


def events(*paragraphs: str, entries: Sequence[str] = ()) -> Sequence[Event]:
    """What some paragraphs tell, by acts of our own."""
    return annotated(*paragraphs, entries=entries).narrative


def annotated(*paragraphs: str, entries: Sequence[str] = ()) -> Article:
    """An article of some paragraphs and entries."""
    return annotate(article(*paragraphs, entries=entries), registry=acting())


def shown(event: Event) -> str:
    """Date, type and sides in short."""
    kind = None if event.type is None else event.type.value
    return f"{event.date} {kind}: {sides(event)}"


class TestTold:
    """A dated sentence that tells an act."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            (
                "On May 3, China condemned Japan.",
                ["2022-05-03 ACCUSE: CHN > JPN"],
            ),
            ("In June China met Japan.", ["2022-06 CONSULT: CHN JPN > -"]),
            ("In 2021, China met Japan.", []),
            ("China met Japan.", []),
            ("On May 3 it rained on China.", []),
            ("On May 3 tea was served; men met.", []),
            ("China met Japan after talks of May 3.", []),
            (
                "China met Japan (on May 3).",
                ["2022-05-03 CONSULT: CHN JPN > -"],
            ),
            (
                "China left; on May 3, Japan condemned it.",
                ["2022-05-03 ACCUSE: JPN > -"],
            ),
            ("On May 3, China left; Japan condemned it.", []),
            (
                "In May, tea was sold. On June 2, China met Japan. It rained.",
                ["2022-06-02 CONSULT: CHN JPN > -"],
            ),
            ("China met Japan, Li Wenbo said on May 3.", []),
            (
                "After talks of May 3, China met Japan on May 4.",
                ["2022-05-03 CONSULT: CHN JPN > -"],
            ),
            (
                "On May 3, Seoul was host; China met Japan on May 4.",
                ["2022-05-04 CONSULT: CHN JPN > -"],
            ),
            ("On Feb. 30, China met Japan.", []),
        ],
    )
    def test_coded(self, text: str, expected: list[str]) -> None:
        """With a day or a month in its main clause, and who acts."""
        assert [shown(event) for event in events(text)] == expected

    def test_fields(self) -> None:
        """Each says where it stands."""
        whole = annotated(
            "A summary.", "Tea was sold. On May 3, China visited Seoul."
        )
        text = whole.source.text
        [event] = whole.narrative

        assert event.origin is Origin.NARRATIVE
        assert event.text == "On May 3, China visited Seoul."
        assert event.span is not None
        assert event.span.of(text) == event.text
        assert event.date_text == "May 3"
        assert event.date_span is not None
        assert event.date_span.of(text) == "May 3"
        assert event.date == EdtfDate("2022-05-03")
        assert event.narrative == (1,)
        assert event.places == ("Seoul",)
        assert [one.surface for one in event.mentions] == ["China"]
        assert event.entry is None


class TestPronouns:
    """Who "he" and "they" are."""

    @pytest.mark.parametrize(
        ("before", "text", "expected"),
        [
            ("Wang Lan left.", "On May 3, he condemned Japan.", "CHN > JPN"),
            (
                "Wang Lan saw Park Do-yun.",
                "On May 3, he condemned Japan.",
                "KOR > JPN",
            ),
            ("China left.", "On May 3, they condemned Japan.", "CHN > JPN"),
            (
                "China and Vietnam left.",
                "On May 3, they condemned Japan.",
                "CHN VNM > JPN",
            ),
            (
                "Japan, China and Vietnam left.",
                "On May 3, both sides met.",
                "CHN VNM > -",
            ),
            (
                "China left, then China sat in Seoul.",
                "On May 3, it condemned Japan.",
                "CHN > JPN",
            ),
        ],
    )
    def test_meant(self, before: str, text: str, expected: str) -> None:
        """The person named last; the last of each of two countries."""
        [event] = events(f"{before} {text}")

        assert sides(event) == expected

    @pytest.mark.parametrize(
        ("before", "text"),
        [
            ("China left.", "On May 3, he condemned Japan."),
            ("Wang Lan left.", "On May 3, men condemned Japan."),
            ("It rained.", "On May 3, they condemned Japan."),
            (
                "Wang Lan left. " + "So it was. " * 200,
                "On May 3, he met Japan’s men, who sat, and condemned Japan.",
            ),
        ],
    )
    def test_nobody(self, before: str, text: str) -> None:
        """Who was not named, or long ago, does not act."""
        found = events(f"{before} {text}")

        assert "CHN" not in {
            one.country for event in found for one in event.actors
        }


class TestEntries:
    """The entry that an event tells of."""

    ENTRIES = (
        "China’s Wang Lan visits Seoul for talks on tea.",
        "Japan’s Keiko Yamada condemns a missile test.",
    )

    def test_linked(self) -> None:
        """An event has the id of its entry, and the entry its paragraph."""
        whole = annotated(
            "A summary.",
            "On May 3, Wang Lan visited Seoul for talks on tea.",
            entries=self.ENTRIES,
        )
        [event] = whole.narrative

        assert event.entry == whole.chronology[0].id
        assert whole.chronology[0].narrative == (1,)
        assert whole.chronology[1].narrative == ()

    def test_two_entries(self) -> None:
        """Where two tell the same, the event has the id of one."""
        whole = annotated(
            "A summary.",
            "On May 3, Wang Lan visited Seoul for talks on tea.",
            entries=[self.ENTRIES[0], f"{self.ENTRIES[0]} It rained."],
        )
        [event] = whole.narrative

        assert event.entry in {one.id for one in whole.chronology}

    @pytest.mark.parametrize(
        ("date", "linked"),
        [
            ("2022-05-03", True),
            ("2022-05", True),
            ("2022-05-02/2022-05-04", True),
            ("2022-05-05", False),
            ("2021-05-03", True),
            (None, True),
        ],
    )
    def test_dates(self, date: str | None, *, linked: bool) -> None:
        """A day in common, or a date that may be misprinted."""
        made = article(
            "A summary.",
            "On May 3, Wang Lan visited Seoul for talks on tea.",
            entries=[self.ENTRIES[0]],
        )
        [entry] = made.chronology
        made = attrs.evolve(
            made,
            chronology=[
                attrs.evolve(entry, date=EdtfDate(date) if date else None),
            ],
        )
        whole = annotate(made, registry=acting())

        assert [event.entry is not None for event in whole.narrative] == [
            linked
        ]

    def test_unlinked(self) -> None:
        """What no entry tells has none."""
        whole = annotated("On May 9, Vietnam met Japan.", entries=self.ENTRIES)

        assert [event.entry for event in whole.narrative] == [None]

    def test_alone(self) -> None:
        """Entries without prose are told of by nothing."""
        whole = annotated(entries=self.ENTRIES)

        assert [one.narrative for one in whole.chronology] == [(), ()]
        assert whole.narrative == ()


SENTENCES = st.sampled_from(
    (
        "On May 3, Wang Lan visited Seoul.",
        "In June China and Japan signed a pact.",
        "It rained.",
        "Wang Lan, a poet, met Park Do-yun on May 9.",
        "He condemned Japan in July.",
        "On July 4, both sides agreed to meet.",
        "China said that it would send rice to Vietnam on Aug. 1.",
    )
)


class TestLaws:
    """What holds of every article."""

    @given(st.lists(SENTENCES, max_size=8))
    def test_sentences(self, sentences: list[str]) -> None:
        """Each event is a sentence that has an act, an actor and a date."""
        whole = annotated(" ".join(sentences) or "-")
        for event in whole.narrative:
            assert event.text in sentences
            assert event.type is not None
            assert event.actors
            assert event.date is not None
            assert event.span is not None
            assert event.span.of(whole.source.text) == event.text

    @given(SENTENCES, st.lists(SENTENCES, max_size=4))
    def test_paragraphs(self, text: str, others: list[str]) -> None:
        """What stands in other paragraphs changes nothing."""
        [*alone] = events("A summary.", text)
        [*beside] = events(" ".join(others) or "-", text)

        assert [shown(event) for event in alone] == [
            shown(event) for event in beside if event.narrative == (1,)
        ]

    def test_linear(self) -> None:
        """Twice the prose is at most some more than twice the work."""
        one = "On May 3, Wang Lan met Park Do-yun. He left. " * 20

        def work(text: str) -> object:
            return events(text.strip())

        work(one)
        assert calls(work, one * 4) < 5 * calls(work, one)
