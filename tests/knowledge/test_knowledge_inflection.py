"""The forms of verbs and nouns."""

import pytest

from koreachina.knowledge.inflection import Verb, plural, verb
from koreachina.knowledge.verb_forms import finite_forms


class TestVerb:
    """`verb()`."""

    @pytest.mark.parametrize(
        ("base", "third", "past", "participle", "ing"),
        [
            ("talk", "talks", "talked", "talked", "talking"),
            ("agree", "agrees", "agreed", "agreed", "agreeing"),
            ("invite", "invites", "invited", "invited", "inviting"),
            ("carry", "carries", "carried", "carried", "carrying"),
            ("deploy", "deploys", "deployed", "deployed", "deploying"),
            ("cross", "crosses", "crossed", "crossed", "crossing"),
            ("reach", "reaches", "reached", "reached", "reaching"),
            ("push", "pushes", "pushed", "pushed", "pushing"),
            ("tax", "taxes", "taxed", "taxed", "taxing"),
            ("die", "dies", "died", "died", "dying"),
            ("dye", "dyes", "dyed", "dyed", "dyeing"),
            ("hoe", "hoes", "hoed", "hoed", "hoeing"),
            ("ban", "bans", "banned", "banned", "banning"),
            ("commit", "commits", "committed", "committed", "committing"),
            ("visit", "visits", "visited", "visited", "visiting"),
            ("veto", "vetoes", "vetoed", "vetoed", "vetoing"),
            ("meet", "meets", "met", "met", "meeting"),
            ("give", "gives", "gave", "given", "giving"),
            ("go", "goes", "went", "gone", "going"),
            ("have", "has", "had", "had", "having"),
            ("control", "controls", "controlled", "controlled", "controlling"),
            ("sail", "sails", "sailed", "sailed", "sailing"),
        ],
    )
    def test_forms(
        self, base: str, third: str, past: str, participle: str, ing: str
    ) -> None:
        """By the rules of spelling, or by the table."""
        assert verb(base) == Verb(base, third, (past,), (participle,), (ing,))

    def test_two_pasts(self) -> None:
        """Some verbs have two of a kind."""
        assert verb("be") == Verb(
            "be", "is", ("was", "were"), ("been",), ("being",)
        )

    def test_american_and_british(self) -> None:
        """Both spellings of a past tense with "l"."""
        assert verb("travel").past == ("traveled", "travelled")
        assert verb("travel").participle == ("traveled", "travelled")

    def test_hyphen(self) -> None:
        """The first part stays as it is, the second is inflected."""
        assert verb("co-write") == Verb(
            "co-write",
            "co-writes",
            ("co-wrote",),
            ("co-written",),
            ("co-writing",),
        )


class TestPlural:
    """`plural()`."""

    @pytest.mark.parametrize(
        ("noun", "expected"),
        [
            ("talk", "talks"),
            ("ally", "allies"),
            ("delay", "delays"),
            ("mass", "masses"),
            ("march", "marches"),
            ("man", "men"),
            ("crisis", "crises"),
            ("aircraft", "aircraft"),
        ],
    )
    def test_forms(self, noun: str, expected: str) -> None:
        """By the rules of spelling, or by the table."""
        assert plural(noun) == expected


class TestFiniteForms:
    """`finite_forms()`."""

    @pytest.mark.parametrize(
        "word", ["condemned", "went", "condemns", "is", "will", "he", "never"]
    )
    def test_verbs(self, word: str) -> None:
        """Forms that can only be a verb, and what stands beside one."""
        assert word in finite_forms()

    @pytest.mark.parametrize(
        "word", ["talks", "visit", "meeting", "affairs", "tea"]
    )
    def test_others(self, word: str) -> None:
        """Forms that can be nouns."""
        assert word not in finite_forms()
