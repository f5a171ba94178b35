"""The acts that events are coded by: the shipped ones, and one's own."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import attrs
import pytest

from koreachina import code_event
from koreachina.errors import RegistryError
from koreachina.knowledge import Registry, _read
from koreachina.knowledge.act_words import act_words
from koreachina.knowledge.acts import (
    ACT_FILES,
    FRAMES,
    SIDES,
    Act,
    Part,
    Phrase,
    act,
)
from koreachina.model import EventType, Mode

SHIPPED = Registry.default().acts


class TestPhrase:
    """`Phrase`."""

    def test_parts(self) -> None:
        """Base forms, words, gaps and names."""
        phrase = Phrase("HOLD|HAVE ~ joint TALK|dialogue @")

        assert phrase.parts == (
            Part(frozenset({"hold", "have"})),
            Part(),
            Part(words=frozenset({"joint"})),
            Part(frozenset({"talk"}), frozenset({"dialogue"})),
            Part(words=frozenset({"@"})),
        )
        assert [part.gap for part in phrase.parts] == [
            False,
            True,
            False,
            False,
            False,
        ]
        assert phrase.size == 4

    def test_value(self) -> None:
        """Two of the same text are equal, and are shown by it."""
        assert Phrase("MEET") == Phrase("MEET")
        assert repr(Phrase("MEET")) == "Phrase(text='MEET')"
        assert hash(Phrase("MEET")) == hash(Phrase("MEET"))

    @pytest.mark.parametrize(
        ("text", "message"),
        [
            ("", "'' is no part of a phrase"),
            ("HOLD  TALK", "'' is no part of a phrase"),
            ("HOLD |TALK", "'|TALK' is no part of a phrase"),
            ("HOLD ~TALK", "'~TALK' is no part of a phrase"),
            ("HOLD (TALK)", "no part of a phrase"),
            ("hold TALK", "does not begin with a base form in capitals"),
            ("HOLD|have TALK", "does not begin with a base form in capitals"),
            ("~ TALK", "does not begin with a base form in capitals"),
            ("@ TALK", "does not begin with a base form in capitals"),
            ("HOLD ~", "ends with a gap"),
        ],
    )
    def test_malformed(self, text: str, message: str) -> None:
        """What is no phrase is refused."""
        with pytest.raises(ValueError, match=message.replace("|", r"\|")):
            Phrase(text)


class TestAct:
    """`Act`."""

    def test_defaults(self) -> None:
        """All but id, type and phrases may be missing."""
        found = Act(id="a", type=None, phrases=["TOAST"])

        assert found == act({"id": "a", "type": None, "phrases": ["TOAST"]})
        assert found.phrases == (Phrase("TOAST"),)
        assert (found.mode, found.frame, found.sides) == (
            None,
            None,
            "directed",
        )

    def test_everything(self) -> None:
        """Each key has its field."""
        found = act(
            {
                "id": "a",
                "type": "CONSULT",
                "mode": "visit",
                "phrases": ["TOAST"],
                "noun": True,
                "sides": "visit",
                "actor": ["subject"],
                "recipient": ["object", "to"],
                "frame": "promise",
                "needs": ["tea"],
                "without": ["rum"],
            }
        )

        assert found.type is EventType.CONSULT
        assert found.mode is Mode.VISIT
        assert found.recipient == ("object", "to")
        assert attrs.evolve(found) == found

    @pytest.mark.parametrize(
        ("more", "error"),
        [
            ({"type": "PARTY"}, ValueError),
            ({"mode": "waltz"}, ValueError),
            ({"mode": "visit"}, ValueError),
            ({"type": None, "mode": "visit"}, ValueError),
            ({"sides": "all"}, ValueError),
            ({"frame": "dream"}, ValueError),
            ({"phrases": ["toast"]}, ValueError),
            ({"needs": "tea"}, TypeError),
            ({"colour": "red"}, TypeError),
        ],
    )
    def test_malformed(
        self, more: dict[str, Any], error: type[Exception]
    ) -> None:
        """What does not hold is refused."""
        line = {"id": "a", "type": "SUPPORT", "phrases": ["TOAST"], **more}
        with pytest.raises(error):
            act(line)


EXAMPLES = [one for one in SHIPPED if one.example is not None]


class TestShipped:
    """The acts that the library ships."""

    def test_ids(self) -> None:
        """No two have the same."""
        assert len({one.id for one in SHIPPED}) == len(SHIPPED)

    def test_every_line(self) -> None:
        """All lines of all files are read, in order."""
        lines = [line for file in ACT_FILES for line in _read.lines(file)]

        assert [one.id for one in SHIPPED] == [line["id"] for line in lines]

    @pytest.mark.parametrize("one", SHIPPED, ids=lambda one: one.id)
    def test_known_words(self, one: Act) -> None:
        """Sides and frame are known, and no phrase stands twice."""
        assert one.phrases
        assert one.sides in SIDES
        assert one.frame is None or one.frame in FRAMES
        assert not [
            text
            for text, times in Counter(
                phrase.text for phrase in one.phrases
            ).items()
            if times > 1
        ]

    @pytest.mark.parametrize("one", SHIPPED, ids=lambda one: one.id)
    def test_choices(self, one: Act) -> None:
        """No choice of a part stands twice."""
        for phrase in one.phrases:
            for part in phrase.text.split(" "):
                choices = part.split("|")
                assert len(choices) == len({*choices})

    @pytest.mark.parametrize("one", SHIPPED, ids=lambda one: one.id)
    def test_conditions(self, one: Act) -> None:
        """They are words in small letters."""
        for word in (*one.needs, *one.without):
            assert word == word.lower()

    def test_every_example(self) -> None:
        """Every act has one."""
        assert [one.id for one in SHIPPED if one.example is None] == []

    @pytest.mark.parametrize("one", EXAMPLES, ids=lambda one: one.id)
    def test_example(self, one: Act) -> None:
        """It tells the act."""
        event = code_event(one.example or "")

        if one.type is not None:
            assert event.type == one.type
            assert (event.rule or "").startswith(f"{one.id}: ")
        elif one.frame is None:
            assert event.type is None


class TestActWords:
    """`act_words()`."""

    def test_openers(self) -> None:
        """What opens a clause is a subordinator or a relative."""
        words = act_words()

        assert words.openers == words.subordinators | words.relatives
        assert words.auxiliaries > words.be | words.modals | {"to"}

    def test_contracted(self) -> None:
        """Each denies, and has a verb in it."""
        words = act_words()

        assert {*words.contracted} <= words.negations
        assert {*words.contracted.values()} <= words.auxiliaries

    def test_modals(self) -> None:
        """What a modal makes of an act is said of modals alone."""
        words = act_words()
        told = words.future_modals | words.unsure_modals | words.ought_modals

        assert told <= words.modals | words.negations
        assert words.future_modals.isdisjoint(
            words.unsure_modals | words.ought_modals
        )

    def test_tails(self) -> None:
        """Who reports does so by a verb that tells no act."""
        words = act_words()
        acts = {
            lemma
            for one in SHIPPED
            if one.type is not None and not one.noun
            for phrase in one.phrases
            if len(phrase.parts) == 1
            for lemma in phrase.parts[0].lemmas
        }

        assert acts.isdisjoint(words.tail_verbs - {"announce", "declare"})


TOAST = {
    "kind": "act",
    "id": "mine.toast",
    "type": "SUPPORT",
    "phrases": ["TOAST"],
}


def file(folder: Path, *lines: object) -> Path:
    """A file of lines."""
    path = folder / "mine.jsonl"
    path.write_text("\n".join(map(json.dumps, lines)) + "\n", encoding="utf-8")
    return path


class TestExtend:
    """Acts of one's own."""

    def test_taken(self, tmp_path: Path) -> None:
        """They stand beside the shipped ones, and code."""
        default = Registry.default()
        mine = default.extend(
            file(tmp_path, {**TOAST, "phrases": ["BAKE ~ PIE"]})
        )
        text = "China baked a large pie for Japan."

        assert [one for one in mine.acts if one.id != "mine.toast"] == [
            *SHIPPED
        ]
        assert len(mine.acts) == len(SHIPPED) + 1
        assert code_event(text).type is None
        event = code_event(text, registry=mine)
        assert event.type == "SUPPORT"
        assert event.rule == (
            "mine.toast: “baked a large pie”; sides: the subject acts"
        )

    def test_before_the_shipped(self, tmp_path: Path) -> None:
        """Of equally long phrases one's own counts."""
        mine = Registry.default().extend(
            file(tmp_path, {**TOAST, "phrases": ["CONDEMN"]})
        )

        event = code_event("China condemned Japan.", registry=mine)
        assert event.type == "SUPPORT"

    def test_everything(self, tmp_path: Path) -> None:
        """Every key may be given."""
        line = {
            **TOAST,
            "type": "CONSULT",
            "mode": "visit",
            "noun": False,
            "sides": "visit",
            "actor": ["subject"],
            "recipient": ["object"],
            "frame": "begin",
            "needs": ["tea"],
            "without": ["rum"],
            "example": "China toasts.",
        }
        mine = Registry.default().extend(file(tmp_path, line))
        [found] = [one for one in mine.acts if one.id == "mine.toast"]

        assert found.mode is Mode.VISIT
        assert found.example == "China toasts."

    def test_no_type(self, tmp_path: Path) -> None:
        """What is not to be coded has the type null."""
        mine = Registry.default().extend(
            file(tmp_path, {**TOAST, "type": None, "phrases": ["CONDEMN"]})
        )

        assert code_event("China condemned Japan.", registry=mine).type is None

    @pytest.mark.parametrize(
        ("more", "message"),
        [
            ({"type": "PARTY"}, "type: 'PARTY', expected null or a PLOVER"),
            ({"type": ["AID"]}, "expected null or a PLOVER type"),
            ({"mode": "waltz"}, "mode: 'waltz', expected a PLOVER mode"),
            ({"mode": None}, "expected a PLOVER mode"),
            ({"mode": "visit"}, "act 'mine.toast': mode 'visit' is not one"),
            ({"phrases": []}, "expected a list of phrases such as"),
            ({"phrases": "TOAST"}, "expected a list of phrases such as"),
            ({"phrases": ["toast"]}, "does not begin with a base form"),
            ({"phrases": [3]}, "expected a list of phrases such as"),
            ({"sides": "all"}, "expected one of directed, joint"),
            ({"frame": "dream"}, "expected one of promise, refuse"),
            ({"noun": 1}, "noun: 1, expected true or false"),
            ({"needs": "tea"}, "expected a list of lines of text"),
            ({"example": 3}, "expected one line of text"),
            ({"colour": "red"}, "unknown key 'colour'"),
            ({"id": SHIPPED[0].id}, "duplicate id"),
        ],
    )
    def test_refused(
        self, tmp_path: Path, more: dict[str, Any], message: str
    ) -> None:
        """Each fault is named with its line."""
        with pytest.raises(RegistryError) as caught:
            Registry.default().extend(file(tmp_path, {**TOAST, **more}))

        [fault] = caught.value.faults
        assert "mine.jsonl:1: " in fault
        assert message in fault

    @pytest.mark.parametrize("key", ["id", "type", "phrases"])
    def test_missing(self, tmp_path: Path, key: str) -> None:
        """Three keys must be there."""
        line = {name: value for name, value in TOAST.items() if name != key}
        with pytest.raises(RegistryError, match=f"no '{key}'"):
            Registry.default().extend(file(tmp_path, line))

    def test_twice(self, tmp_path: Path) -> None:
        """Two lines of one id are one too many."""
        with pytest.raises(RegistryError, match=r"duplicate id 'mine\.toast'"):
            Registry.default().extend(file(tmp_path, TOAST, TOAST))

    def test_all_faults(self, tmp_path: Path) -> None:
        """Those of all lines are told at once."""
        wrong = {**TOAST, "mode": "visit"}
        with pytest.raises(RegistryError) as caught:
            Registry.default().extend(
                file(tmp_path, wrong, {**TOAST, "sides": 3})
            )

        assert len(caught.value.faults) == 2
