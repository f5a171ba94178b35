"""Which act a verb, or a noun, tells."""

import pytest
from made_acts import acting, coded, found_names, told, words

from koreachina.annotate.coding.clauses import clause
from koreachina.annotate.coding.lexicon import lexicon
from koreachina.annotate.coding.matching import (
    Match,
    noun_match,
    verb_match,
)
from koreachina.annotate.coding.printed import fired
from koreachina.knowledge.acts import Act


def found(text: str, *phrases: str, **more: object) -> list[Match]:
    """The matches of one act, verbs first."""
    line = {"id": "x", "type": "AID", "phrases": phrases, **more}
    known = lexicon(acting(Act(**line)))  # type: ignore[arg-type]
    of = clause(words(text), known)
    verbs = (verb_match(of, group, known) for group in of.groups)
    nouns = (noun_match(of, i, known) for i in range(len(of.tokens)))
    return [match for match in (*verbs, *nouns) if match is not None]


def fits(text: str, *phrases: str, **more: object) -> str:
    """The words that fit, or ""."""
    matches = found(text, *phrases, **more)
    tokens = words(text)
    return " ".join(tokens[i].low for i in matches[0].words) if matches else ""


class TestPhrases:
    """What fits a phrase."""

    @pytest.mark.parametrize(
        ("phrase", "text", "expected"),
        [
            ("TOAST", "China toasts Japan.", "toasts"),
            ("TOAST", "China toasted Japan.", "toasted"),
            ("TOAST", "China greeted Japan.", ""),
            ("TOAST to", "China toasted to Japan.", "toasted to"),
            ("TOAST to", "China toasted warmly to Japan.", "toasted to"),
            ("TOAST to", "China toasted loud to Japan.", ""),
            ("TOAST to", "China toasted warmly.", ""),
            ("TOAST to", "China toasted", ""),
            ("TOAST to|at", "China toasted at noon.", "toasted at"),
            ("BAKE ~ PIE", "China bakes a large pie.", "bakes pie"),
            ("BAKE ~ PIE", "China bakes pies.", "bakes pies"),
            ("BAKE ~ PIE", "China bakes bread, cakes and pies.", "bakes pies"),
            ("BAKE ~ PIE", "China bakes bread; Japan sold pies.", ""),
            ("BAKE ~ PIE", "China bakes bread that pies beat.", ""),
            ("BAKE ~ PIE", "China bakes bread for pies.", ""),
            ("BAKE ~ PIE", "China bakes two of the pies.", "bakes pies"),
            (
                "BAKE ~ PIE",
                "China bakes " + "very " * 9 + "big pies.",
                "bakes pies",
            ),
            ("BAKE ~ PIE", "China bakes " + "very " * 10 + "big pies.", ""),
            ("BAKE ~ for", "China bakes bread for Japan.", "bakes for"),
            ("BAKE ~ for", "China bakes in May for Japan.", "bakes for"),
            ("BAKE ~ for", "China bakes bread, for Japan.", ""),
            (
                "BAKE ~ PIE ~ for",
                "China bakes a pie just for us.",
                "bakes pie for",
            ),
            ("BAKE PIE", "China bakes South Korean pies.", ""),
            ("BAKE ~ PIE", "China bakes South Korean pies.", "bakes pies"),
            ("BAKE ~ KOREA", "China bakes South Korea.", ""),
            ("TOAST @", "China toasts Japan.", "toasts japan"),
            ("TOAST @", "China toasts Japan", "toasts japan"),
            ("TOAST @", "China toasts Japan in May.", "toasts japan"),
            ("TOAST @", "China toasts Japan quickly.", "toasts japan"),
            ("TOAST @", "China toasts Japan and left.", "toasts japan"),
            ("TOAST @", "China toasts Japan after noon.", "toasts japan"),
            ("TOAST @", "China toasts Japan’s envoys.", ""),
            ("TOAST @", "China toasts Japan envoys.", ""),
            ("TOAST @", "China toasts envoys.", ""),
        ],
    )
    def test_found(self, phrase: str, text: str, expected: str) -> None:
        """Words as they are, forms, gaps that end, and names."""
        assert fits(text, phrase) == expected

    @pytest.mark.parametrize(
        ("phrase", "text", "expected"),
        [
            ("BAKE ~ PIE", "A pie was baked in May.", "pie baked"),
            ("BAKE ~ PIE", "A pie, as seen, was baked.", "pie baked"),
            ("BAKE ~ PIE", "A cake was baked.", ""),
            (
                "BAKE ~ PIE",
                "A pie " + "so very " * 11 + "big was baked.",
                "",
            ),
            ("BAKE ~ PIE", "Bread (not pie) was baked.", ""),
            ("BAKE for ~ PIE", "A pie was baked.", ""),
            ("BAKE for", "A pie was baked.", ""),
            ("BAKE @", "Li Wenbo was baked.", "li wenbo baked"),
            ("BAKE @", "Japan was baked.", ""),
            ("BAKE @", "A pie was baked.", ""),
        ],
    )
    def test_passive(self, phrase: str, text: str, expected: str) -> None:
        """What would follow stands before the verb."""
        assert fits(text, phrase) == expected

    @pytest.mark.parametrize(
        ("text", "more", "expected"),
        [
            ("China bakes; a cook left.", {"needs": ["cook"]}, "bakes"),
            ("Cooks in China bakes.", {"needs": ["cook"]}, "bakes"),
            ("China bakes.", {"needs": ["cook"]}, ""),
            ("China bakes.", {"without": ["cook"]}, "bakes"),
            ("China bakes a cook.", {"without": ["cook"]}, ""),
            (
                "China bakes one two three four five six seven cook.",
                {"without": ["cook"]},
                "bakes",
            ),
        ],
    )
    def test_conditions(
        self, text: str, more: dict[str, object], expected: str
    ) -> None:
        """A word of `needs` anywhere; none of `without` near."""
        assert fits(text, "BAKE", "COOK ~ LUNCH", **more) == expected

    def test_longest(self) -> None:
        """The phrase with more words counts."""
        [match, *_] = found("China bakes a pie.", "BAKE", "BAKE ~ PIE")

        assert match.phrase.text == "BAKE ~ PIE"
        assert (match.at, match.end, match.first) == (1, 4, 1)

    def test_behind(self) -> None:
        """In the passive the end is behind the verb."""
        [match, *_] = found("A pie was baked.", "BAKE ~ PIE")

        assert (match.passive, match.first, match.end) == (True, 2, 4)

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Feasts with Japan ended.", "feasts with"),
            ("The feast ended.", ""),
            ("China feasts.", ""),
        ],
    )
    def test_nouns(self, text: str, expected: str) -> None:
        """A noun is tried wherever it stands."""
        assert fits(text, "FEAST with", noun=True) == expected

    def test_noun(self) -> None:
        """It is nobody's verb."""
        [match] = found("The feast with Japan ended.", "FEAST with", noun=True)

        assert match.group is None
        assert not match.passive
        assert match.first == match.at


class TestFired:
    """`fired()`, the words of the rule."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("China will bake a pie.", "“will bake a pie”"),
            ("China bakes\ntwo pies.", "“bakes … pies”"),
            (
                "China bakes a wonderfully large and quite astonishing pie.",
                "“bakes … pie”",
            ),
        ],
    )
    def test_quoted(self, text: str, expected: str) -> None:
        """As printed, and in parts where it is long."""
        known = lexicon(
            acting(Act(id="x", type="AID", phrases=["BAKE ~ PIE"]))
        )
        of = clause(words(text), known)
        match = verb_match(of, of.groups[0], known)

        assert match is not None
        assert fired(text, of, match) == expected


class TestTypes:
    """Whole sentences."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("China holds talks with Japan.", "CONSULT: CHN JPN > -"),
            ("Talks with Japan were held by China.", "CONSULT: JPN CHN > -"),
            ("China holds a poet hostage.", "ASSAULT: CHN > -"),
            ("A Chinese ship enters Japan.", "MOBILIZE weapons: CHN > JPN"),
            ("A Chinese man enters Japan.", "nothing"),
            ("China releases Japan’s men.", "RETREAT release: CHN > JPN"),
            ("China releases a report on Japan.", "nothing"),
        ],
    )
    def test_coded(self, text: str, expected: str) -> None:
        """What needs, bars and gaps make of them."""
        assert told(text) == expected

    def test_rule(self) -> None:
        """It names the act and its words."""
        rule = coded("China will hold talks with Japan.").rule

        assert rule is not None
        assert rule.startswith("meet: “will hold talks”; sides: ")

    def test_names_of_the_helper(self) -> None:
        """Persons, states and places are what they are in the pipeline."""
        text = "Li Wenbo visits Seoul."
        [li, seoul] = found_names(text)

        assert (li.kind, seoul.place) == ("person", True)
        assert coded(text).places == ("Seoul",)
