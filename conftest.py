"""Every example of the documentation and of the docstrings is a test.

Settings of Hypothesis live in `tests/conftest.py`. Nothing of koreachina is
imported here: in the workers of pytest-xdist coverage has not yet begun.
"""

import os
import shutil
import tempfile
from doctest import ELLIPSIS, NORMALIZE_WHITESPACE
from pathlib import Path
from typing import Any

import pytest
from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser, SkipParser
from sybil.parsers.rest import DocTestParser
from sybil.sybil import SybilCollection

ROOT = Path(__file__).parent
OPTIONS = ELLIPSIS | NORMALIZE_WHITESPACE


def _enter(namespace: dict[str, Any]) -> None:
    """Goes to a folder of its own with a copy of the seeds in it."""
    namespace["__back"] = Path.cwd()
    namespace["__folder"] = folder = tempfile.mkdtemp()
    shutil.copytree(ROOT / "seeds", Path(folder, "seeds"))
    os.chdir(folder)


def _leave(namespace: dict[str, Any]) -> None:
    os.chdir(namespace["__back"])
    shutil.rmtree(namespace["__folder"])


def _pages(folder: str, *names: str, exclude: str | None = None) -> Sybil:
    return Sybil(
        path=folder,
        patterns=names,
        exclude=exclude,
        parsers=[
            PythonCodeBlockParser(doctest_optionflags=OPTIONS),
            SkipParser(),
        ],
        setup=_enter,
        teardown=_leave,
    )


_docstrings = Sybil(
    path="src",
    pattern="*.py",
    parsers=[DocTestParser(OPTIONS)],
    setup=_enter,
    teardown=_leave,
)

pytest_collect_file = SybilCollection(
    [
        _pages("docs", "*.md"),
        _pages(".", "README.md", "CONTRIBUTING.md", exclude="*/*"),
        _docstrings,
    ]
).pytest()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Keeps the examples of one page, which build on another, together."""
    from xdist.scheduler import (  # type: ignore[import-untyped]
        LoadScopeScheduling,
    )

    class ByPage(LoadScopeScheduling):  # type: ignore[misc]
        def _split_scope(self, nodeid: str) -> str:
            page, _, _ = nodeid.partition("::")
            return nodeid if page.startswith("tests") else page

    if config.getvalue("dist") != "load":
        return None  # another way of sharing was asked for
    return ByPage(config, log)
