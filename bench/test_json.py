"""How fast documents are written and read.

`pytest bench/test_json.py` runs it; MB are of the document in UTF-8.

Measured with made-up articles of 108 kB of JSON each, a piece taken 50 times
(Python 3.11.7, attrs 26.1.0, cattrs 26.2.1, two busy cores, medians; the same
code varied by a third): `to_json` 77 MB/s where `json.dumps` of the same as
dicts makes 146, `from_json` 30 MB/s where `json.loads` makes 242.

Whether the garbage collector waits meanwhile was decided by `python
bench/test_json.py`, which prints CPU seconds, medians of 9, with the
collector waiting and at work, for so many articles in one document ("load",
"dump") or as JSON Lines of which none is kept ("stream")::

    articles    MB   work    waiting  at work
           1   0.1   load      0.004    0.004
           1   0.1   dump      0.002    0.002
           1   0.1   stream    0.004    0.004
          10   1.1   load      0.034    0.035
          10   1.1   dump      0.018    0.018
          10   1.1   stream    0.035    0.037
          50   5.4   load      0.172    0.230
          50   5.4   dump      0.084    0.084
          50   5.4   stream    0.185    0.210
         200  21.6   load      0.688    1.089
         200  21.6   dump      0.370    0.560
         200  21.6   stream    0.874    1.075

So it waits while a document of a million code points or more is read, or a
corpus is written, and works on for single articles and for JSON Lines, whose
gain does not grow beyond what varies anyway.
"""

import gc
import io
import json
import statistics
import time
from collections.abc import Callable
from contextlib import nullcontext
from functools import cache
from unittest.mock import patch

import attrs
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from koreachina.convert import document as documents
from koreachina.convert import (
    dump_jsonl,
    from_json,
    iter_jsonl,
    register,
    to_json,
)
from koreachina.model import (
    Article,
    Context,
    DateMention,
    EdtfDate,
    Event,
    Mention,
    Paragraph,
    Person,
    Quotation,
    Section,
    Source,
    Span,
    State,
    Statement,
)

COUNT = 200

WANG = Person(name="Wang Yi", country="CHN", aliases=["Wang"])
KOREA = State(name="South Korea", country="KOR", aliases=["Seoul", "ROK"])
PROSE = "In Seoul the ministers spoke of “shared concerns” and a visit. "


@register
@attrs.frozen(kw_only=True)
class Bundle:
    """What a corpus is to JSON."""

    articles: tuple[Article, ...]


def an_article(number: int) -> Article:
    """One article of the size of those that are published."""
    paragraphs = [
        Paragraph(index=i, text=(PROSE * 12).strip(), span=Span(i, i + 700))
        for i in range(30)
    ]
    return Article(
        source=Source(text=PROSE * 400, filename=f"{number}.txt"),
        relation=["China", "Korea"],
        period=EdtfDate("2022-05/2022-08"),
        title=f"Season {number}",
        summary=paragraphs[:1],
        sections=[
            Section(heading=f"Part {i}", paragraphs=paragraphs[i : i + 1])
            for i in range(1, 30)
        ],
        chronology=[
            Event(
                date=EdtfDate(f"2022-05-{day:02}"),
                text=f"Foreign ministers hold talks in Seoul, No. {number}.",
                type="CONSULT",
                mode="phone",
                contexts=[Context.MILITARY],
                actors=[WANG],
                recipients=[KOREA],
                mentions=[
                    Mention(actor=KOREA, surface="Seoul", span=Span(30, 35))
                ],
                span=Span(day, day + 50),
            )
            for day in range(1, 32)
        ],
        dates=[
            DateMention(date=EdtfDate("2022-05"), surface="May", paragraph=1)
        ]
        * 40,
        mentions=[
            Mention(
                actor=WANG,
                surface="Wang",
                paragraph=i % 30,
                span=Span(i, i + 4),
            )
            for i in range(300)
        ],
        quotations=[
            Quotation(quote="shared concerns", paragraph=i % 30)
            for i in range(60)
        ],
        statements=[
            Statement(quote="shared concerns", speaker=WANG, cue="said")
        ]
        * 30,
    )


@cache
def articles(count: int) -> tuple[Article, ...]:
    return tuple(map(an_article, range(count)))


@cache
def document(count: int) -> str:
    return to_json(Bundle(articles=articles(count)))


@cache
def json_lines(count: int) -> str:
    file = io.StringIO()
    dump_jsonl(articles(count), file)
    return file.getvalue()


def run(
    benchmark: BenchmarkFixture, text: str, work: Callable[[], object]
) -> None:
    """Time the work, and tell the MB of the text that it handles a second."""
    size = len(text.encode()) / 1e6
    benchmark.extra_info["MB"] = round(size, 3)
    benchmark.pedantic(  # type: ignore[no-untyped-call]
        work, rounds=5 if size > 1 else 50, warmup_rounds=1
    )
    if benchmark.stats:  # none with --benchmark-disable
        median = benchmark.stats.stats.median
        benchmark.extra_info["MB/s"] = round(size / median, 1)


@pytest.mark.parametrize("count", [1, COUNT])
class TestDump:
    def test_to_json(self, benchmark: BenchmarkFixture, count: int) -> None:
        bundle = Bundle(articles=articles(count))
        run(benchmark, document(count), lambda: to_json(bundle))

    def test_json_dumps(self, benchmark: BenchmarkFixture, count: int) -> None:
        """The yardstick: the same as dicts and lists."""
        data = json.loads(document(count))
        run(
            benchmark,
            document(count),
            lambda: json.dumps(
                data, ensure_ascii=False, separators=(",", ":")
            ),
        )

    def test_dump_jsonl(self, benchmark: BenchmarkFixture, count: int) -> None:
        some = articles(count)
        run(
            benchmark,
            json_lines(count),
            lambda: dump_jsonl(some, io.StringIO()),
        )


@pytest.mark.parametrize("count", [1, COUNT])
class TestLoad:
    def test_from_json(self, benchmark: BenchmarkFixture, count: int) -> None:
        text = document(count)
        run(benchmark, text, lambda: from_json(text))

    def test_json_loads(self, benchmark: BenchmarkFixture, count: int) -> None:
        """The yardstick: dicts and lists."""
        text = document(count)
        run(benchmark, text, lambda: json.loads(text))

    def test_iter_jsonl(self, benchmark: BenchmarkFixture, count: int) -> None:
        """As a stream, no article kept."""
        text = json_lines(count)

        def work() -> None:
            for _ in iter_jsonl(io.StringIO(text)):
                pass

        run(benchmark, text, work)


def gc_table() -> None:
    """Print what it costs that the garbage collector works."""
    print("articles    MB   work    waiting  at work")
    for count in (1, 10, 50, COUNT):
        text, lines = document(count), json_lines(count)
        bundle = Bundle(articles=articles(count))
        size = len(text.encode()) / 1e6
        for name, work in (
            ("load", lambda text=text: from_json(text)),
            ("dump", lambda bundle=bundle: to_json(bundle)),
            (
                "stream",
                lambda lines=lines: [
                    None for _ in iter_jsonl(io.StringIO(lines))
                ],
            ),
        ):
            medians = []
            for waiting in (True, False):
                times = []
                for _ in range(9):
                    gc.collect()
                    (gc.disable if waiting else gc.enable)()
                    start = time.process_time()
                    kept = work()
                    times.append(time.process_time() - start)
                    gc.enable()
                    del kept
                medians.append(statistics.median(times))
            print(
                f"{count:8} {size:5.1f}   {name:6}"
                f" {medians[0]:8.3f} {medians[1]:8.3f}"
            )


if __name__ == "__main__":
    # the table is to decide, not what was decided
    with patch.object(documents, "paused_gc", lambda **_: nullcontext()):
        gc_table()
