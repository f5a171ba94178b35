"""`parse()`: how fast, in what time per size, and beside spaCy.

Speeds are CPU time, so that they mean something on a machine that is shared;
the table of pytest-benchmark shows the time on the clock.
"""

import statistics
import time
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

import koreachina as kc

TIMES = 50
"""How often the body of an article is repeated in the long text."""


def _long(text: str, times: int) -> str:
    """One article whose body is repeated, chronology and all."""
    head, _, body = text.partition("\n")
    return "\n".join([head, *[body] * times])


def _megabytes(*texts: str) -> float:
    return sum(len(text.encode("utf-8")) for text in texts) / 1e6


def _seconds(benchmark: Any, run: Callable[[], object]) -> float:
    """Median CPU seconds; a single round where timing is disabled."""
    times = []
    for _ in range(1 if benchmark.disabled else 5):
        start = time.process_time()
        run()
        times.append(time.process_time() - start)
    return statistics.median(times)


def _parse_all(texts: list[str]) -> None:
    for text in texts:
        kc.parse(text)


@pytest.mark.parametrize("what", ["2014", "2022", f"2022 x{TIMES}"])
def test_speed(
    benchmark: Any, note: Any, seed_texts: list[str], what: str
) -> None:
    text = seed_texts[0 if what == "2014" else 1]
    if "x" in what:
        text = _long(text, TIMES)
    benchmark.pedantic(kc.parse, (text,), rounds=5, warmup_rounds=1)
    speed = _megabytes(text) / _seconds(benchmark, partial(kc.parse, text))
    benchmark.extra_info["MB_per_s"] = round(speed, 2)
    note(f"parse {what}, {_megabytes(text):.3f} MB: {speed:.2f} MB/s")


def test_linear(benchmark: Any, note: Any, seed_texts: list[str]) -> None:
    """Time per megabyte does not grow with the text."""
    texts = [_long(seed_texts[1], times) for times in (10, 20, 40)]
    benchmark.pedantic(kc.parse, (texts[-1],), rounds=1)
    seconds = [_seconds(benchmark, partial(kc.parse, text)) for text in texts]
    ratios = [round(each / seconds[0], 2) for each in seconds]
    benchmark.extra_info["time_of_1x_2x_4x"] = ratios
    note(f"time of 1x, 2x, 4x the text: {ratios}")


UNITS = (
    "x",
    "A",
    "1",
    ".",
    "“",
    "”",
    '"',
    "“a; ",
    "China ",
    "President ",
    "Premier Li Wenbo and ",
    "May ",
    "May 3-",
    "2014 ",
    "a day later ",
    "May 3 a day later ",
    "he said “a b c” ",
    "analysts of ",
    "Committee of X ",
    "in Seoul, ",
    "Lt. Gen. ",
    "Kim ",
    "\n",
    ": x\n",
    "May 3, 2022: They meet.\n",
    "Trade\n\nThey all met in Seoul.\n\n",
)
"""What a text can hold nothing but: none of it may cost more than its size."""


def test_linear_in_anything(benchmark: Any, note: Any) -> None:
    """Four times the text of any one unit takes about four times as long."""
    ratios = {}
    for unit in UNITS:
        texts = [(unit * size)[:size] for size in (50_000, 200_000)]
        once, more = (
            _seconds(benchmark, partial(kc.parse, text)) for text in texts
        )
        ratios[unit] = round(more / once, 1)
    benchmark.pedantic(kc.parse, (UNITS[0] * 200_000,), rounds=1)
    worst = max(ratios, key=ratios.__getitem__)
    benchmark.extra_info["time_of_4x"] = ratios
    note(
        f"time of 4x the text, worst of {len(UNITS)}: {ratios[worst]}"
        f" for {worst!r}"
    )


@pytest.fixture(scope="module")
def pipeline() -> Any:
    """Sentences, and the names that the registry holds; no model."""
    spacy = pytest.importorskip("spacy")
    made = spacy.blank("en")
    made.max_length = 10**8
    made.add_pipe("sentencizer")
    registry = kc.Registry.default()
    names = {
        "STATE": registry.surfaces,
        "ORGANIZATION": registry.body_surfaces,
        "PERSON": registry.person_surfaces,
    }
    made.add_pipe("entity_ruler").add_patterns(
        [
            {"label": label, "pattern": surface}
            for label, surfaces in names.items()
            for surface in surfaces
        ]
    )
    return made


@pytest.mark.parametrize("what", ["seeds", f"2022 x{TIMES}"])
def test_spacy(
    benchmark: Any,
    note: Any,
    seed_texts: list[str],
    pipeline: Any,
    what: str,
) -> None:
    """The same texts, by both, in the same run."""
    texts = seed_texts * 5
    if what != "seeds":
        texts = [_long(seed_texts[1], TIMES)]
    pipeline(seed_texts[1])
    benchmark.pedantic(_parse_all, (texts,), rounds=1, warmup_rounds=1)
    ours, theirs = (
        _megabytes(*texts) / _seconds(benchmark, run)
        for run in (
            partial(_parse_all, texts),
            lambda: [pipeline(text) for text in texts],
        )
    )
    benchmark.extra_info.update(
        koreachina_MB_per_s=round(ours, 2),
        spacy_MB_per_s=round(theirs, 2),
        ratio=round(ours / theirs, 2),
    )
    note(
        f"{what}: parse {ours:.2f} MB/s, spaCy {theirs:.2f} MB/s:"
        f" {ours / theirs:.1f} times as fast"
    )
