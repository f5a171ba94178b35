"""Words that stand for somebody named before, and two who speak as one."""

import pytest
from made_articles import article

from koreachina.annotate import annotate
from koreachina.annotate.anaphors import anaphors
from koreachina.annotate.persons import Named
from koreachina.model import Person, Statement


def last(text: str) -> Statement:
    """The last statement of a text."""
    return annotate(article(text)).statements[-1]


def named(text: str) -> tuple[str | None, str | None]:
    """The last speaker as printed, and by name."""
    one = last(text)
    return one.speaker_text, one.speaker.name if one.speaker else None


MET = "Foreign Minister Li Wenbo met Ambassador Xu Ning. "


class TestMeant:
    """Whom a word stands for."""

    @pytest.mark.parametrize(
        ("text", "printed", "name"),
        [
            (MET + "He said “so be it.”", "He", "Li Wenbo"),
            (MET + "She said “so be it.”", "She", "Li Wenbo"),
            (MET + "The latter said “so be it.”", "The latter", "Xu Ning"),
            (MET + "The former said “so be it.”", "The former", "Li Wenbo"),
            (
                MET + "Li Wenbo left. The former said “so be it.”",
                "The former",
                "Xu Ning",
            ),
            (
                MET + "The minister said “so be it.”",
                "The minister",
                "Li Wenbo",
            ),
            (MET + "The ambassador said “so.”", "The ambassador", "Xu Ning"),
            (MET + "The envoy said “so be it.”", "The envoy", "Li Wenbo"),
            (
                MET + "The two agreed “to go.”",
                "The two",
                "Li Wenbo and Xu Ning",
            ),
            (
                MET + "The two also warned of “woe.”",
                "The two",
                "Li Wenbo and Xu Ning",
            ),
            (
                "Li Wenbo and Xu Ning met. They said “so be it.”",
                "They",
                "Li Wenbo and Xu Ning",
            ),
            (
                "Local analysts met. They warned of “woe.”",
                "They",
                "local analysts",
            ),
            (
                "Li Wenbo came to see the analysts. They warned of “woe.”",
                "They",
                "analysts",
            ),
            (
                "Li Wenbo left. His call for “peace” fell flat.",
                "His",
                "Li Wenbo",
            ),
            (
                "Russia left. Its call for “peace” fell flat.",
                "Its",
                "Russia",
            ),
            (
                "Analysts left. Their call for “peace” fell flat.",
                "Their",
                "analysts",
            ),
            (
                "The Kremlin left. It warned of “woe.”",
                "It",
                "Russia",
            ),
            (
                "A Seaside Herald editorial came out. It warned of “woe.”",
                "It",
                "Seaside Herald",
            ),
            (
                "A Seaside Herald editorial came. The paper warned of “woe.”",
                "The paper",
                "Seaside Herald",
            ),
            (
                "The Global Times feared war. Its editorial said “so be it.”",
                "Its editorial",
                "Global Times",
            ),
            (
                "Li Wenbo wrote an essay. The essay called it “woe.”",
                "The essay",
                "Li Wenbo",
            ),
            (
                "A Seaside Herald article came. This article saw “woe,” it said.",
                "it",
                "Seaside Herald",
            ),
            (
                "Xu Ning said that Li Wenbo had left. He called it “woe.”",
                "He",
                "Xu Ning",
            ),
            (
                "They said that Li Wenbo had left. He called it “woe.”",
                "He",
                "Li Wenbo",
            ),
            (
                "After talks with Li Wenbo he called it “woe.”",
                "he",
                "Li Wenbo",
            ),
        ],
    )
    def test_found(self, text: str, printed: str, name: str) -> None:
        """The last one who fits, a subject rather than not."""
        assert named(text) == (printed, name)

    @pytest.mark.parametrize(
        "text",
        [
            "They warned of “woe.”",
            "It warned of “woe.”",
            "The two warned of “woe.”",
            "Li Wenbo came. The latter warned of “woe.”",
            "The minister warned of “woe.”",
            "The envoy warned of “woe.”",
            "Li Wenbo came. It warned of “woe.”",
            "This essay warned of “woe.”",
            MET + "They warned of “woe.”",
        ],
    )
    def test_nobody(self, text: str) -> None:
        """Where nobody was named before, nobody is meant."""
        assert annotate(article(text)).statements == ()

    def test_object(self) -> None:
        """An "it" that is an object says nothing."""
        text = "Russia left. Li Wenbo made it clear, warning of “woe.”"

        assert named(text) == ("Li Wenbo", "Li Wenbo")

    def test_known_already(self) -> None:
        """Words that name somebody by themselves stand for nobody."""
        text = "Li left. The minister spoke."
        xu = Named(13, 21, Person(name="Xu Ning"), None, 13)

        assert anaphors(text, (), [xu]) == []

    def test_rule(self) -> None:
        """The rule says for whom the word stands."""
        assert last(MET + "The latter said “so be it.”").rule == (
            "speaker: The latter = Xu Ning, subject before “said”;"
            " date: none given"
        )


class TestPairs:
    """Two speakers joined by "and"."""

    def test_aliases(self) -> None:
        """The group answers to either name."""
        text = (
            "Premier Li Wenbo and Kim Song-su of South Korea said “so be it.”"
        )
        statements = annotate(article(text)).statements

        assert [one.speaker_text for one in statements] == [
            "Li Wenbo and Kim Song-su"
        ]
        assert len(statements.by("Li Wenbo")) == 1
        assert len(statements.by("Kim Song-su")) == 1
        assert statements[0].speaker is not None
        assert statements[0].speaker.kind == "group"

    @pytest.mark.parametrize(
        ("text", "country"),
        [
            ("China and Russia called it “woe.”", None),
            ("Beijing and China called it “woe.”", "CHN"),
        ],
    )
    def test_country(self, text: str, country: str | None) -> None:
        """A country only where it is that of both."""
        speaker = last(text).speaker

        assert speaker is not None
        assert speaker.country == country

    @pytest.mark.parametrize(
        ("text", "printed"),
        [
            ("Xu Ning met Kim Song-su and Li Wenbo said “no.”", "Li Wenbo"),
            ("Analysts and Li Wenbo said “no.”", "Li Wenbo"),
            ("Talks between Xu Ning and Li Wenbo failed, said “no.”", None),
        ],
    )
    def test_alone(self, text: str, printed: str | None) -> None:
        """An object and a subject are no pair, nor is a group."""
        found = annotate(article(text)).statements

        assert [one.speaker_text for one in found] == [printed] * (
            printed is not None
        )
