"""Words of a sentence, and which of them are verbs."""

import pytest
from made_acts import acting, found_names, known, verbs, words

from koreachina.annotate.coding.lexicon import (
    BASE,
    ING,
    PARTICIPLE,
    PAST,
    THIRD,
    forms,
    lexicon,
)
from koreachina.annotate.coding.tokens import Name, tokens
from koreachina.annotate.coding.verbs import verb_groups
from koreachina.annotate.coding.word_kinds import is_adverb, word_before
from koreachina.knowledge.acts import Act


class TestTokens:
    """`tokens()`."""

    def test_words(self) -> None:
        """Possessives and marks stand apart, hyphens and "n’t" do not."""
        text = "The envoy’s six-party Plan didn’t fail; (all) left."

        assert [token.low for token in tokens(text, [], 0, len(text))] == [
            "the",
            "envoy",
            "'s",
            "six-party",
            "plan",
            "didn't",
            "fail",
            ";",
            "(",
            "all",
            ")",
            "left",
            ".",
        ]

    def test_capitals(self) -> None:
        """Whether a word begins with one is kept."""
        found = tokens("Talks fail", [], 0, 10)

        assert [token.capital for token in found] == [True, False]

    def test_names(self) -> None:
        """A name is one word, wherever it stands."""
        text = "In Seoul Li Wenbo met South Korea’s side"
        found = words(text)

        assert [token.low for token in found if token.name] == [
            "seoul",
            "li wenbo",
            "south korea",
        ]
        assert all(
            text[one.start : one.end].lower() == one.low for one in found[:4]
        )

    def test_overlap(self) -> None:
        """Of names that overlap the first, then the longer, counts."""
        text = "South China Sea"
        short, long = (Name(0, end, None, None) for end in (11, 15))
        late = Name(6, 15, None, None)
        outside = Name(12, 30, None, None)

        found = tokens(text, [late, short, long, outside], 0, 15)
        assert [token.name for token in found] == [long]

    def test_kind(self) -> None:
        """A place is nobody."""
        seoul, li = (found_names(one)[0] for one in ("in Seoul", "Li Wenbo"))

        assert (seoul.kind, li.kind) == ("place", "person")
        assert found_names("China")[0].kind == "state"

    def test_stretch(self) -> None:
        """Nothing outside the stretch is read."""
        assert [one.low for one in tokens("one two three", [], 4, 7)] == [
            "two"
        ]


class TestLexicon:
    """`lexicon()` and `forms()`."""

    def test_forms(self) -> None:
        """Each has its name."""
        assert list(forms("give")) == [
            ("give", BASE),
            ("gives", THIRD),
            ("giving", ING),
            ("gave", PAST),
            ("given", PARTICIPLE),
        ]

    def test_one_form_of_two_verbs(self) -> None:
        """Both are kept."""
        registry = acting(
            Act(id="a", type="AID", phrases=["FIND"]),
            Act(id="b", type="AID", phrases=["FOUND"]),
        )
        reading = lexicon(registry).verbs["found"]

        assert reading.lemmas == ("find", "found")
        assert reading.forms == {BASE, PAST, PARTICIPLE}

    def test_order(self) -> None:
        """Longer phrases come first, then those of the first act."""
        registry = acting(
            Act(id="a", type="AID", phrases=["TOAST", "TOAST ~ HOST"]),
            Act(id="b", type="AID", phrases=["TOAST"]),
        )
        found = lexicon(registry).by_verb["toast"]

        assert [(one.act.id, one.phrase.size) for one in found] == [
            ("a", 2),
            ("a", 1),
            ("b", 1),
        ]

    def test_nouns(self) -> None:
        """A noun has a plural; it is no verb."""
        registry = acting(
            Act(id="a", type="AID", noun=True, phrases=["OLYMPIAD"])
        )
        found = lexicon(registry)

        assert "olympiad" in found.lemmas["olympiads"]
        assert "olympiad" in found.by_noun
        assert "olympiads" not in found.verbs

    def test_objects(self) -> None:
        """Nouns of a phrase are known in the plural, and are no verbs."""
        registry = acting(Act(id="a", type="AID", phrases=["BAKE ~ MUFFIN"]))

        assert "muffin" in lexicon(registry).lemmas["muffins"]
        assert "muffins" not in lexicon(registry).verbs


def about(text: str, verb: str) -> str:
    """What is known of a verb, in short."""
    group = verbs(text).get(verb)
    if group is None:
        return "none"
    kinds = (
        ("finite", group.finite),
        ("passive", group.passive),
        ("future", group.future),
        ("negated", group.negated),
        (group.modal, group.modal),
    )
    return " ".join(kind for kind, there in kinds if there) or "plain"


class TestGroups:
    """`verb_groups()`."""

    @pytest.mark.parametrize(
        ("text", "verb", "expected"),
        [
            ("China condemns Japan.", "condemns", "finite"),
            ("China condemned Japan.", "condemned", "finite"),
            ("China is condemning Japan.", "condemning", "finite"),
            ("China has condemned Japan.", "condemned", "finite"),
            ("China had not condemned Japan.", "condemned", "finite negated"),
            ("China is condemned by Japan.", "condemned", "finite passive"),
            ("China has been condemned.", "condemned", "finite passive"),
            ("Having condemned Japan, China left.", "condemned", "plain"),
            ("Being condemned, China left.", "condemned", "passive"),
            ("China will visit Japan.", "visit", "finite future will"),
            ("China won’t visit.", "visit", "finite future negated won't"),
            ("China may visit Japan.", "visit", "finite may"),
            (
                "China should not visit Japan.",
                "visit",
                "finite negated should",
            ),
            (
                "China will be visited.",
                "visited",
                "finite passive future will",
            ),
            ("China would have visited.", "visited", "finite would"),
            ("China did visit Japan.", "visit", "finite"),
            ("China doesn’t visit Japan.", "visit", "finite negated"),
            ("China never visits Japan.", "visits", "finite negated"),
            ("China wants to visit Japan.", "visit", "plain"),
            ("China wants to be visited.", "visited", "passive"),
            ("China is to visit Japan.", "visit", "finite future"),
            ("China jointly and also visits.", "visits", "finite"),
            ("China condemned, visiting Japan.", "visiting", "plain"),
            ("Meeting in Seoul, they left.", "meeting", "plain"),
        ],
    )
    def test_auxiliaries(self, text: str, verb: str, expected: str) -> None:
        """Tense, voice and denial come from the words before."""
        assert about(text, verb) == expected

    @pytest.mark.parametrize(
        ("text", "verb"),
        [
            ("The visit ended.", "visit"),
            ("China is in talks.", "talks"),
            ("Three visits ended.", "visits"),
            ("China’s visits ended.", "visits"),
            ("The high-level visits ended.", "visits"),
            ("In 5 visits it failed.", "visits"),
            ("The South Korean visits ended.", "visits"),
            ("China visits with Japan ended.", "visits"),
            ("The envoys’ talks ended.", "talks"),
            ("A proposed visit ended.", "proposed"),
            ("Visits by condemned men ended.", "condemned"),
            ("China’s condemned men left.", "condemned"),
            ("A South Korean condemned man left.", "condemned"),
            ("The meeting ended.", "meeting"),
            ("China’s meeting ended.", "meeting"),
            ("The venue of meeting ended.", "meeting"),
            ("The South Korean meeting ended.", "meeting"),
            ("The united front ended.", "united"),
            ("They agreed to visits.", "visits"),
            ("The sharp cut ended.", "cut"),
            ("Condemn Japan.", "condemn"),
            ("Visit of Japan ended.", "visit"),
            ("The red bed ended.", "red"),
        ],
    )
    def test_no_verbs(self, text: str, verb: str) -> None:
        """What stands where a noun, or an adjective, does is none."""
        assert about(text, verb) == "none"

    @pytest.mark.parametrize(
        ("text", "verb"),
        [
            ("China visits Seoul.", "visits"),
            ("Li Wenbo visits.", "visits"),
            ("A delegation visits Japan.", "visits"),
            ("The Blue Mouse visits Japan.", "visits"),
            ("He bows and visits Japan.", "visits"),
            ("The envoy, who visits Japan, left.", "visits"),
            ("Old foes visit Japan.", "visit"),
            ("Officials visit Japan.", "visit"),
            ("China and Japan visit Seoul.", "visit"),
            ("China and the Philippines visit Seoul.", "visit"),
            ("China and the ROK visit Seoul.", "visit"),
            ("The Philippines visit Seoul.", "visit"),
            ("China bows and they visit Seoul.", "visit"),
            ("Men who visit Seoul left.", "visit"),
            ("They come, visit Seoul, and go.", "visit"),
            ("They come and visit in peace.", "visit"),
            ("China (PRC) visits Seoul.", "visits"),
            ("Chinese visits Seoul.", "visits"),
            ("China embarrassed Japan.", "embarrassed"),
            ("China quickly condemned Japan.", "condemned"),
            ("China condemned quickly.", "condemned"),
            ("China is in Seoul.", "is"),
            ("China is Japan’s friend.", "is"),
            ("China is now also again still here.", "is"),
            ("Officials cut ties.", "cut"),
        ],
    )
    def test_verbs(self, text: str, verb: str) -> None:
        """What stands where a verb does is one."""
        assert about(text, verb) == "finite"

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("The missile fired by China hit Japan.", "passive"),
            ("The man condemned in Seoul left.", "passive"),
            ("China fired by night and fled.", "finite"),
            ("China condemned by all left.", "passive"),
            ("They condemned in Seoul what they saw.", "finite"),
            ("The man condemned with force left.", "finite"),
            ("The man condemned in Seoul, and left.", "finite"),
            ("The missile fired at dawn aiming at Japan left.", "passive"),
            ("The man condemned in Seoul.", "finite"),
            ("The man condemned", "finite"),
            ("Condemned in Seoul he fled.", "finite"),
        ],
    )
    def test_reduced(self, text: str, expected: str) -> None:
        """A participle behind its noun is no verb of the clause."""
        assert expected in {
            about(text, verb) for verb in ("condemned", "fired")
        }

    @pytest.mark.parametrize(
        ("text", "verb"),
        [
            ("China, large visits at home.", "visits"),
            ("Its will visits Japan.", "visits"),
        ],
    )
    def test_relaxed(self, text: str, verb: str) -> None:
        """Without a certain verb the first that can be one is taken."""
        assert about(text, verb) == "finite"

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "visits",
            "The visits.",
            "China’s visits.",
            "In visits.",
            "On-visits.",
            "Six Bananas Visits",
            "Six bananas.",
        ],
    )
    def test_no_verb(self, text: str) -> None:
        """Nothing that can be a verb in the third person."""
        assert verb_groups(words(text), known()) == []


class TestWordKinds:
    """The helpers of the words beside."""

    def test_adverbs(self) -> None:
        """By ending, or by the table."""
        assert is_adverb("reportedly")
        assert is_adverb("never")
        assert not is_adverb("july")

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("one two", 0),
            ("one (or so) two", 0),
            ("one quickly two", 0),
            ("(or so) two", -1),
            ("or so) two", -1),
            ("two", -1),
        ],
    )
    def test_word_before(self, text: str, expected: int) -> None:
        """Brackets and adverbs are passed over."""
        found = words(text)

        assert word_before(found, len(found) - 1) == expected
