"""Statements and dates: time per size of texts that hold nothing else.

CPU time, as in `test_parse.py`. No text may cost more than its size, however
odd it is. `BENCH_SIZE=1000000` measures up to a megabyte; by default it is a
tenth of that.
"""

import os
import time
from typing import Any

import pytest

import koreachina as kc

UNITS = (
    "“",
    '"',
    "“a” ",
    "‘a’ ",
    "“a b c d e.” ",
    "he said “a b c,” ",
    "“a b,” said Li Wenbo, ",
    "Li Wenbo said “a” on May 3, ",
    "Li Wenbo said that he ",
    "said that ",
    "said ",
    "that ",
    "according to analysts ",
    "Li Wenbo urged Seoul to wait, ",
    "in a letter to Kim, ",
    "the newspaper ",
    "In response, he said “a b c.” ",
    "the talks on May 3 ",
    "May 3 a day later ",
    "a year ago ",
    "the same day ",
    "Kim Jong Un and ",
    "Wenbo ",
)
"""What a text can hold nothing but."""

LARGEST = int(os.environ.get("BENCH_SIZE", "100000"))

SIZES = (LARGEST // 4, LARGEST // 2, LARGEST)


def _seconds(text: str) -> float:
    start = time.process_time()
    kc.parse(text)
    return time.process_time() - start


@pytest.mark.parametrize("unit", UNITS)
def test_linear(benchmark: Any, note: Any, unit: str) -> None:
    """Twice the text, twice the time."""
    texts = [
        "Li Wenbo met Xu Ning. " + unit * (size // len(unit)) for size in SIZES
    ]
    seconds = [_seconds(text) for text in texts]
    ratios = [round(each / seconds[0], 1) for each in seconds]
    benchmark.pedantic(kc.parse, (texts[0],), rounds=1)
    benchmark.extra_info["time_of_1x_2x_4x"] = ratios
    note(
        f"{unit!r}: {LARGEST / 1e6} MB in {seconds[-1]:.1f} s, time of 1x 2x 4x: {ratios}"
    )
