"""What an import costs beside `import attrs`, in fresh processes.

`import koreachina` defers nearly everything; so the records, which almost
every program uses, are measured as well.
"""

import statistics
import subprocess
import sys
from typing import Any

import pytest

ROUNDS = 15
AIM = 1.6
"""At most so many times what `import attrs` costs."""

_CODE = """\
import time
start = time.process_time()
{statement}
print(time.process_time() - start)
"""


def _seconds(statement: str) -> float:
    """CPU seconds of one statement in a new interpreter."""
    done = subprocess.run(  # noqa: S603 -- our own interpreter
        [sys.executable, "-c", _CODE.format(statement=statement)],
        capture_output=True,
        check=True,
        text=True,
    )
    return float(done.stdout)


@pytest.mark.parametrize(
    "statement",
    [
        "import koreachina",
        "from koreachina import Article",
        "from koreachina import parse",
    ],
)
def test_import(benchmark: Any, note: Any, statement: str) -> None:
    ours: list[float] = []
    theirs: list[float] = []

    def both() -> None:
        theirs.append(_seconds("import attrs"))
        ours.append(_seconds(statement))

    benchmark.pedantic(both, rounds=ROUNDS)
    mine, attrs = (1000 * statistics.median(each) for each in (ours, theirs))
    benchmark.extra_info.update(
        ms=round(mine, 1),
        attrs_ms=round(attrs, 1),
        ratio=round(mine / attrs, 2),
    )
    note(
        f"{statement}: {mine:.1f} ms, import attrs {attrs:.1f} ms:"
        f" ratio {mine / attrs:.2f}"
        + (f" (aim: {AIM})" if statement == "import koreachina" else "")
    )
