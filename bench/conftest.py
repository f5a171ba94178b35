"""Prints what the benchmarks compare, below their table."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

SEEDS = Path(__file__).parent.parent / "seeds"
_LINES: list[str] = []


@pytest.fixture
def note() -> Callable[[str], None]:
    """A function that keeps a line for the summary."""
    return _LINES.append


@pytest.fixture(scope="session")
def seed_texts() -> list[str]:
    """The bundled articles as text."""
    return [
        path.read_bytes().decode("utf-8")
        for path in sorted(SEEDS.glob("*.txt"))
    ]


def pytest_terminal_summary(terminalreporter: Any) -> None:
    if _LINES:
        terminalreporter.section("compared")
        for line in _LINES:
            terminalreporter.line(line)
