"""Anniversaries."""

import pytest

from koreachina import check, parse
from koreachina.check.anniversaries import wrong_anniversary
from koreachina.knowledge import Registry
from koreachina.model import (
    Article,
    EdtfDate,
    Event,
    Paragraph,
    Problem,
)

ENTRY = "May 9, 2022: Envoys "
HEAD = "China - Korea\n\nMay — Aug 2022\n\nTitle\n\n"


def wrong(text: str) -> list[Problem]:
    """The problems with anniversaries."""
    return [one for one in check(parse(text)) if one.code == "KC309"]


class TestProblem:
    """What is told."""

    def test_entry(self) -> None:
        """The event with its date, and what was expected."""
        text = f"{ENTRY}mark the 96th anniversary of the founding of the PLA."
        [problem] = wrong(text)

        assert problem.message == (
            "'96th anniversary' does not fit the founding of the PLA"
            " (1927-08-01)"
        )
        assert problem.hint == "in 2022 it is the 95th"
        assert problem.span is not None
        assert problem.span.of(text) == "96th anniversary"

    def test_several(self) -> None:
        """All events that may be meant are told."""
        text = f"{HEAD}They celebrate 40 years of diplomatic ties."
        [problem] = wrong(text)

        assert problem.message.startswith("'40 years' does not fit the dip")
        assert problem.hint == "in 2022 it is the 30th or 73rd"

    def test_before_the_event(self) -> None:
        """In the years before there is nothing to expect."""
        text = (
            "May 9, 1990: China and South Korea mark the 30th anniversary of"
            " diplomatic ties."
        )
        [problem] = wrong(text)
        assert problem.hint is None

    def test_by_hand(self) -> None:
        """Without a place in the source there is no span."""
        event = Event(
            date=EdtfDate("2022-08-01"),
            text="They mark the PLA’s 5th anniversary.",
        )
        article = Article(chronology=[event])
        [problem] = wrong_anniversary(article, Registry.default())
        assert problem.span is None


class TestPhrases:
    """How anniversaries are printed."""

    @pytest.mark.parametrize(
        "text",
        [
            "meet on the PLA’s 96th founding anniversary",
            "meet on the PLA's 96th anniversary",
            "mark the ninety-sixth anniversary of the PLA’s founding",
            "mark the ninetieth anniversary of the PLA",
            "mark the 96-year anniversary of the PLA",
            "mark the centenary of the founding of the CCP",
            "mark the 112th birthday of Kim Il-sung, the founder",
            "meet on Kim Jong Il’s 79th birthday",
            (
                "mark the 12th anniversary of the death of former leader Kim"
                " Jong Il in Pyongyang"
            ),
            "mark the 70th anniversary of the U.N. in Seoul",
            "mark the 70th anniversary of Korea’s liberation (1945)",
            "mark the 70th anniversary of the “Korean War armistice”",
            "mark the 70th anniversary of the armistice – a truce",
            "mark the 31st anniversary of China-ROK diplomatic ties",
            "mark the 31st anniversary of ties between China and South Korea",
            (
                "mark the 31st anniversary of the establishment of diplomatic"
                " relations between the two countries, China and South Korea"
            ),
            (
                "of China and of South Korea mark the 31st anniversary of formal"
                " ties"
            ),
            (
                "in Beijing mark the 31st anniversary of diplomatic ties with"
                " South Korea"
            ),
            "of China and South Korea celebrate 31 years of ties",
            "mark the 40th anniversary of the US-ROK alliance",
            (
                "from Japan, China and South Korea mark the 31st anniversary of"
                " ties"
            ),
        ],
    )
    def test_wrong(self, text: str) -> None:
        """The event is known and the year does not fit."""
        # a dash alone is no end that is known
        expected = 0 if "–" in text else 1
        assert len(wrong(f"{ENTRY}{text}.")) == expected

    @pytest.mark.parametrize(
        "text",
        [
            "mark the 95th anniversary of the founding of the PLA",
            "mark the 90th anniversary of the KPA’s founding",
            "mark the 74th anniversary of the KPA’s founding",
            "mark the 110th birthday of Kim Il Sung",
            "mark the 111th birthday of Kim Il Sung",
            "mark Kim Jong Il’s 80th birth anniversary",
            (
                "mark the 30th anniversary of diplomatic ties in Beijing and"
                " Seoul"
            ),
            (
                "mark the 73rd anniversary of diplomatic ties in Beijing and"
                " Pyongyang, South Korean reporters say"
            ),
            "mark the 69th anniversary of the end of the Korean War",
            "mark the 72nd anniversary of the Korean War",
        ],
    )
    def test_right(self, text: str) -> None:
        """The year fits in one of the ways to count."""
        assert wrong(f"{ENTRY}{text}.") == []

    @pytest.mark.parametrize(
        "text",
        [
            "mark the anniversary of the founding of the PLA",
            "celebrate many years of ties of China and South Korea",
            "mark the 12th anniversary",
            "mark a railway’s 12th anniversary",
            "mark the PLA’s 12th anniversary parade in Dandong",
            "mark the DPRK’s 12th anniversary",
            "mark the Japanese Communist Party’s 12th anniversary",
            "mark the 12th anniversary of the founding of a museum",
            "mark the 12th anniversary of the founding of the PLA Museum",
            "mark the 12th anniversary of the PRC embassy in Seoul",
            "mark the 12th anniversary of ties with the EU",
            "mark the 12th anniversary of ties with a party",
            "mark the 12th anniversary of the founding of China-ROK ties",
            "mark the 12th founding anniversary of China-ROK ties",
            "mark the 12th anniversary of China-Peru ties",
            "mark the 12th anniversary of ties",
            "of Peru mark the 12th anniversary of ties",
            "of China, Peru and Japan mark the 12th anniversary of ties",
            "mark the 12th anniversary of the China, Japan, Peru ties",
            "mark the 12th anniversary of the two Koreas’ diplomatic deal",
            "mark the 12th anniversary of diplomatic, and other, ties",
        ],
    )
    def test_not_known(self, text: str) -> None:
        """Nothing is said where the event is not certain."""
        assert wrong(f"{ENTRY}{text}.") == []

    def test_no_stop(self) -> None:
        """A text may end with the phrase."""
        assert len(wrong(f"{ENTRY}mark the 12th anniversary of the PLA")) == 1


class TestYears:
    """Which years may be meant."""

    @pytest.mark.parametrize(
        "text",
        [
            "plan a feast for the 31st anniversary of China-ROK ties",
            "form a group for the 31st anniversary of China-ROK ties",
            "vow to mark the 31st anniversary of China-ROK ties",
            "mark the 31st anniversary of China-ROK ties next year",
            "rest after the 29th anniversary of China-ROK ties",
            "say the 20th anniversary of China-ROK ties was ten years ago",
            (
                "say that in 2012 all marked the 20th anniversary of China-ROK"
                " ties"
            ),
        ],
    )
    def test_others(self, text: str) -> None:
        """Words and dates show that another year is meant."""
        assert wrong(f"{ENTRY}{text}.") == []

    def test_paragraph(self) -> None:
        """Every date of a paragraph may be that of an anniversary."""
        said = "They marked the 20th anniversary of ties."

        assert len(wrong(f"{HEAD}{said}")) == 1
        assert wrong(f"{HEAD}In 2012 all went well. {said}") == []

    @pytest.mark.parametrize("period", [None, "2022-05/..", "1990/2022"])
    def test_not_certain(self, period: str | None) -> None:
        """Without a year, or with too many, nothing can be said."""
        text = "They marked the 5th anniversary of the founding of the PLA."
        article = Article(
            period=None if period is None else EdtfDate(period),
            summary=[Paragraph(index=0, text=text)],
        )
        assert list(wrong_anniversary(article, Registry.default())) == []

    def test_impossible_date(self) -> None:
        """A date that is none settles nothing."""
        text = f"{HEAD}On Feb. 30 they marked the PLA’s 5th anniversary."
        assert len(wrong(text)) == 1
