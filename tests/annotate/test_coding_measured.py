"""How often events are coded as a careful reader does."""

import json
from pathlib import Path
from typing import Any

import pytest
from made_articles import article

import koreachina as kc
from koreachina import code_event
from koreachina.annotate import annotate
from koreachina.model import EdtfDate, Event

Pairs = list[tuple[Event, dict[str, Any]]]
"""Events with what a reader says of each."""

CODED = Path(__file__).parent.parent / "data" / "coded"


def rows(path: Path) -> list[dict[str, Any]]:
    """The lines of a file of coded sentences."""
    lines = path.read_text(encoding="utf-8").split("\n")
    return [json.loads(line) for line in lines if line]


def readings(row: dict[str, Any]) -> list[dict[str, Any]]:
    """All whole readings of a row, the best first."""
    return [row, *({**row, **other} for other in row.get("alternatives", ()))]


def right_type(event: Event, row: dict[str, Any]) -> bool:
    """Whether a type is one that a reader accepts."""
    types = {one["type"] for one in readings(row)}
    return event.type in types | {*row.get("acceptable_types", ())}


def right_sides(event: Event, row: dict[str, Any]) -> bool:
    """Whether both sides are those of one reading."""
    found = [
        sorted({one.country for one in who if one.country})
        for who in (event.actors, event.recipients)
    ]
    return found in [
        [sorted(one["actor_countries"]), sorted(one["recipient_countries"])]
        for one in readings(row)
    ]


def share(verdicts: list[bool]) -> float:
    """How many are right, of all."""
    return sum(verdicts) / len(verdicts)


def free_places(row: dict[str, Any]) -> set[str]:
    """Places that count neither way."""
    found = (
        *row.get("optional_places", ()),
        *row.get("acceptable_places", ()),
    )
    return {one if isinstance(one, str) else one["surface"] for one in found}


def f1(pairs: list[tuple[set[Any], set[Any]]]) -> float:
    """The F1 of what was found and what is wanted."""
    right = sum(len(found & wanted) for found, wanted in pairs)
    total = sum(len(found) + len(wanted) for found, wanted in pairs)
    return 2 * right / total


class TestOurSets:
    """Sentences of our own, coded by a reader; see tests/data/coded."""

    @pytest.mark.parametrize(
        ("name", "least"), [("entries.jsonl", 0.87), ("sentences.jsonl", 0.89)]
    )
    def test_types(self, name: str, least: float) -> None:
        """Most types are those of the reader."""
        found = [
            right_type(code_event(row["text"]), row)
            for row in rows(CODED / name)
        ]

        assert share(found) >= least

    def test_narrative(self) -> None:
        """Most dated acts of prose are told, and little else."""
        told: list[bool] = []
        silent: list[bool] = []
        for row in rows(CODED / "narrative.jsonl"):
            made = article(row["text"], period=EdtfDate(row["period"]))
            found = annotate(made).narrative
            if row["type"] is None:
                silent.append(not found)
            else:
                told.append(
                    any(
                        right_type(event, row)
                        and str(event.date) == row["date"]
                        for event in found
                    )
                )

        assert share(told) >= 0.80
        assert share(silent) >= 0.95


def paired(text: Path, gold: Path) -> Pairs:
    """The entries of a text, each with its gold."""
    return list(zip(kc.load(text).chronology, rows(gold), strict=True))


@pytest.fixture(scope="module")
def chronologies(shared: Path) -> Pairs:
    """The entries of chronologies of other years."""
    folder = shared / "corpus" / "chronologies"
    golds = {
        gold: gold.with_name(gold.name.replace(".events.jsonl", ".txt"))
        for gold in sorted(folder.glob("*.events.jsonl"))
    }
    return [
        pair
        for gold, text in golds.items()
        if text.exists()
        for pair in paired(text, gold)
    ]


@pytest.fixture(scope="module")
def original(shared: Path) -> Pairs:
    """The entries of the original that has some."""
    [gold] = (shared / "gold").glob("*.events.jsonl")
    stem = gold.name.partition(".")[0]
    return paired(shared / "seeds" / f"{stem}.txt", gold)


class TestShared:
    """The gold, where it lies beside the project."""

    def test_chronologies(self, chronologies: Pairs) -> None:
        """Types, and sides, of entries of other years."""
        types = [right_type(event, row) for event, row in chronologies]
        sides = [right_sides(event, row) for event, row in chronologies]

        assert share(types) >= 0.92
        assert share(sides) >= 0.87

    def test_original(self, original: Pairs) -> None:
        """Types, modes and sides of an original."""
        types = [right_type(event, row) for event, row in original]
        best = [event.type == row["type"] for event, row in original]
        modes = [
            event.mode
            in {
                *(
                    one["mode"]
                    for one in readings(row)
                    if one["type"] == event.type
                ),
                *row.get("acceptable_modes", ()),
            }
            for event, row in original
            if event.type == row["type"] == "CONSULT"
        ]
        sides = [right_sides(event, row) for event, row in original]

        assert share(types) >= 0.95
        assert share(best) >= 0.85
        assert share(modes) >= 0.90
        assert share(sides) >= 0.90

    def test_places(self, original: Pairs) -> None:
        """The places of an original."""
        pairs = [
            (
                {*event.places} - free_places(row),
                {*row["places"]} - free_places(row),
            )
            for event, row in original
        ]

        assert f1(pairs) >= 0.90

    def test_narrative(self, original: Pairs) -> None:
        """The paragraphs that tell of the entries of an original."""
        pairs = []
        for event, row in original:
            free = {
                one["paragraph"] for one in row.get("narrative_optional", ())
            }
            wanted = {one["paragraph"] for one in row["narrative"]}
            pairs.append(({*event.narrative} - (free - wanted), wanted))

        assert f1(pairs) >= 0.80

    def test_gsr(self, shared: Path) -> None:
        """Types of the records that PLOVER publishes."""
        found = [
            right_type(code_event(row["text"]), row)
            for row in rows(shared / "plover" / "gsr-dev.jsonl")
        ]

        assert share(found) >= 0.74

    def test_prose(self, shared: Path) -> None:
        """What the prose of the original without a chronology tells."""
        [path] = (
            one
            for one in (shared / "seeds").glob("*.txt")
            if not kc.load(one).chronology
        )
        article_ = kc.load(path)
        text = article_.source.text
        found = [
            event
            for event in article_.narrative
            if event.date is not None
            and event.date.precision in {"day", "month"}
            and event.actors
            and event.type is not None
        ]

        assert len(found) >= 25
        for event in found:
            assert event.span is not None
            assert event.span.of(text) == event.text
            assert event.text[0].isupper() or event.text[0] in "“‘"
            assert event.text.rstrip("”’")[-1] in ".?!"
