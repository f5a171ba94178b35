"""How well events are coded, and what each family of rules adds.

    python bench/accuracy.py [--acts]

Prints, for each set of coded sentences, how many types are right, and then
what is lost with one family of rules left out at a time (`--acts`: one act).
The sets in `tests/data/coded` are always there; those of `KOREACHINA_SHARED`, or
`../shared`, are measured where they are, and named where they are not.
"""

import argparse
import json
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch

import attrs

from koreachina import Actor, Registry, code_event, parse
from koreachina.knowledge.facts import Facts

ROOT = Path(__file__).resolve().parents[1]
OWN = ROOT / "tests" / "data" / "coded"
SHARED = Path(os.environ.get("KOREACHINA_SHARED", ROOT.parent / "shared"))


Sides = tuple[tuple[str, ...], tuple[str, ...]]
"""Codes of actors and of recipients, sorted."""


class Coded(NamedTuple):
    """A sentence, and the types and the sides that are right."""

    text: str
    types: frozenset[str | None]
    sides: frozenset[Sides]


class Sample(NamedTuple):
    """A set of coded sentences."""

    name: str
    rows: Sequence[Coded]


def rows(*paths: Path) -> Iterator[Coded]:
    """The rows of files of coded sentences."""
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            row: dict[str, Any] = json.loads(line)
            readings = [row, *row.get("alternatives", ())]
            types = {one.get("type", row["type"]) for one in readings}
            types.update(row.get("acceptable_types", ()))
            sides = {
                (tuple(sorted(actors)), tuple(sorted(recipients)))
                for one in ({**row, **reading} for reading in readings)
                if (actors := one.get("actor_countries")) is not None
                and (recipients := one.get("recipient_countries")) is not None
            }
            yield Coded(
                row["text"].strip(), frozenset(types), frozenset(sides)
            )


def samples() -> Iterator[Sample]:
    """The sets that are there."""
    for name in ("entries", "sentences", "narrative"):
        own = tuple(rows(OWN / f"{name}.jsonl"))
        yield Sample(f"own {name}, tuned on", own[::2])
        yield Sample(f"own {name}, held out", own[1::2])
    for name, pattern in (
        ("the original", "gold/*.events.jsonl"),
        ("chronologies", "corpus/chronologies/*.events.jsonl"),
        ("world news", "plover/gsr-dev.jsonl"),
    ):
        paths = sorted(SHARED.glob(pattern))
        if paths:
            yield Sample(name, tuple(rows(*paths)))
        else:
            print(f"not measured, for it is not in {SHARED}: {name}")


def right(sample: Sample, registry: Registry) -> int:
    """How many types of a set are right."""
    found = (
        (one, code_event(one.text, registry=registry).type)
        for one in sample.rows
    )
    return sum(
        (None if type_ is None else str(type_)) in one.types
        for one, type_ in found
    )


def with_sides(sample: Sample, registry: Registry) -> str:
    """How many sides of a set are right, of those that have any."""
    asked = [one for one in sample.rows if one.sides]
    if not asked:
        return ""
    hits = 0
    for one in asked:
        event = code_event(one.text, registry=registry)
        if event.type is None and None in one.types:
            hits += 1  # where nothing is coded nobody acts
        else:
            hits += (codes(event.actors), codes(event.recipients)) in one.sides
    return f"{hits}/{len(asked)} = {hits / len(asked):.3f}"


def codes(actors: Iterable[Actor]) -> tuple[str, ...]:
    """The countries of some actors, sorted."""
    return tuple(sorted({one.country for one in actors if one.country}))


def without(registry: Registry, left_out: Iterable[str]) -> Registry:
    """The registry without some acts."""
    ids = frozenset(left_out)
    facts = registry.facts
    known = {
        field.name: getattr(facts, field.name) for field in attrs.fields(Facts)
    }
    known["acts"] = tuple(act for act in registry.acts if act.id not in ids)
    return attrs.evolve(registry, facts=Facts(**known))


def families(registry: Registry, *, single: bool) -> dict[str, list[str]]:
    """The acts by family, or each alone."""
    found: dict[str, list[str]] = {}
    for act in registry.acts:
        name = act.id if single else act.id.partition(".")[0]
        found.setdefault(name, []).append(act.id)
    return found


_CODING = "koreachina.annotate.coding"

STRUCTURE: dict[str, tuple[str, Callable[..., Any]]] = {
    "reporting tails": (
        f"{_CODING}.clauses.tail_of",
        lambda tokens, groups: len(tokens),
    ),
    "brackets and quotation marks": (
        f"{_CODING}.clauses._brackets",
        lambda *_: None,
    ),
    "what stands before the subject": (
        f"{_CODING}.clauses._lead",
        lambda *_: 0,
    ),
    "asides between commas": (
        f"{_CODING}.clauses._asides",
        lambda *_: None,
    ),
    "clauses that depend": (
        f"{_CODING}.clauses._subordinate",
        lambda *_: None,
    ),
    "nouns as acts": (
        f"{_CODING}.choosing.noun_match",
        lambda *_: None,
    ),
    "future, denial, doubt": (
        f"{_CODING}.coder.tensed",
        lambda coded, group, **_: coded,
    ),
    "what one says another must do": (
        f"{_CODING}.coder.ought",
        lambda *_, **__: None,
    ),
    "acts that depend on frames": (
        f"{_CODING}.coder.composed",
        lambda match, own, inner: own if own.type else inner,
    ),
}
"""The families of rules that are no acts, and what takes the place of each."""


def row(
    name: str,
    sets: Sequence[Sample],
    whole: Sequence[int],
    registry: Registry,
) -> str:
    """A row of the table: what each set loses."""
    lost = [
        right(one, registry) - hit
        for one, hit in zip(sets, whole, strict=True)
    ]
    cells = (f"{change:+d}" if change else "0" for change in lost)
    return f"| {name} | " + " | ".join(cells) + " |"


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--acts", action="store_true", help="one act a row")
    args = parser.parse_args()
    registry = Registry.default()
    parse("")
    sets = list(samples())
    whole = [right(one, registry) for one in sets]
    print("| left out | " + " | ".join(one.name for one in sets) + " |")
    print("| --- |" + " ---: |" * len(sets))
    cells = (
        f"{hit}/{len(one.rows)} = {hit / len(one.rows):.3f}"
        for hit, one in zip(whole, sets, strict=True)
    )
    print("| type, nothing left out | " + " | ".join(cells) + " |")
    cells = (with_sides(one, registry) for one in sets)
    print("| sides, nothing left out | " + " | ".join(cells) + " |")
    for name, ids in families(registry, single=args.acts).items():
        print(row(name, sets, whole, without(registry, ids)))
    for name, (target, instead) in STRUCTURE.items():
        with patch(target, instead):
            print(row(name, sets, whole, registry))


if __name__ == "__main__":
    main()
