"""What it costs to parse with a large registry.

`pytest bench/test_registry.py` runs it. The registries hold made-up persons
with a tenure each: 500 or 50,000. The cost of a parse must not grow with
them: the ratio of the two, both indexes built, is printed.
"""

import itertools
import time
from collections.abc import Iterator
from functools import cache
from typing import Any

import attrs
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

import koreachina as kc
from koreachina.knowledge import Facts, Registry
from koreachina.model import EdtfDate, Person, Tenure

SMALL, LARGE = 500, 50_000
MOST = 1.3
ROUNDS = 15

SURNAMES = ("Kim", "Lee", "Park", "Choi", "Wang", "Li", "Zhang", "Chen")
SYLLABLES = ["".join(pair) for pair in itertools.product("bdghjklmn", "aeiou")]
CODES = ("KOR", "PRK", "CHN")


def people() -> Iterator[Person]:
    """Persons without end, no two of a name."""
    parts = itertools.product(SYLLABLES, SYLLABLES, SYLLABLES, SURNAMES)
    for number, (one, two, three, surname) in enumerate(parts):
        given = f"{one.capitalize()}{two}-{three}"
        yield Person(
            name=f"{surname} {given}",
            country=CODES[number % 3],
            aliases=[f"{surname} {given.replace('-', ' ').title()}"],
        )


@cache
def registry(count: int) -> Registry:
    """The shipped registry with so many made-up persons beside its own."""
    known = Registry.default()
    shipped = known.facts
    persons = tuple(itertools.islice(people(), count))
    tenures = tuple(
        Tenure(
            person=person,
            office="vice foreign minister",
            of=[person.country or ""],
            term=EdtfDate(f"{1998 + number % 20}/{2003 + number % 20}"),
        )
        for number, person in enumerate(persons)
    )
    facts = {
        field.name: getattr(shipped, field.name)
        for field in attrs.fields(Facts)
    }
    facts["persons"] += persons
    facts["tenures"] += tenures
    return attrs.evolve(known, facts=Facts(**facts))


@cache
def text() -> str:
    return "\n".join(article.source.text for article in kc.seeds())


def quickest(rounds: int) -> dict[int, float]:
    """Seconds of CPU of a parse with each registry, its indexes built.

    The two take turns, and the quickest round counts: what else the machine
    does meanwhile makes others slow, none quick.
    """
    times: dict[int, list[float]] = {SMALL: [], LARGE: []}
    for count in times:
        kc.parse(text(), registry=registry(count))
    for _ in range(rounds):
        for count, taken in times.items():
            start = time.process_time()
            kc.parse(text(), registry=registry(count))
            taken.append(time.process_time() - start)
    return {count: min(taken) for count, taken in times.items()}


@pytest.mark.parametrize("count", [SMALL, LARGE])
def test_parse(benchmark: BenchmarkFixture, count: int) -> None:
    kc.parse(text(), registry=registry(count))
    benchmark.pedantic(  # type: ignore[no-untyped-call]
        lambda: kc.parse(text(), registry=registry(count)), rounds=ROUNDS
    )


@pytest.mark.parametrize("count", [SMALL, LARGE])
def test_holder(benchmark: BenchmarkFixture, count: int) -> None:
    known = registry(count)
    benchmark(lambda: known.holder("foreign minister", "KOR", on="2014-11-07"))


def test_growth(benchmark: Any, note: Any) -> None:
    taken = quickest(1 if benchmark.disabled else ROUNDS)
    benchmark.pedantic(kc.parse, (text(),), rounds=1)
    ratio = taken[LARGE] / taken[SMALL]
    benchmark.extra_info["ratio"] = round(ratio, 2)
    note(
        f"parse with {LARGE:,} persons in the registry: {ratio:.2f} times the"
        f" time with {SMALL} (at most {MOST} is the aim)"
    )
