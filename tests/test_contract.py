"""What documentation, metadata and public face promise of each other."""

import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from importlib.metadata import metadata
from pathlib import Path

import pytest

import koreachina
from koreachina import Context, EdtfDate, EventType, Mode, convert
from koreachina.check.rules import CHECK_PROBLEMS
from koreachina.knowledge import _read
from koreachina.layout import LAYOUT_PROBLEMS
from koreachina.model import cameo, plover

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
REFERENCE = DOCS / "reference"


def _table(page: Path, heading: str) -> list[list[str]]:
    """The cells of the table whose first column is headed so."""
    lines = iter(page.read_text(encoding="utf-8").split("\n"))
    for line in lines:
        if line.startswith(f"| {heading} |"):
            break
    next(lines)
    rows: list[list[str]] = []
    for line in lines:
        if not line.startswith("|"):
            return rows
        rows.append(
            [cell.strip().strip("`") for cell in line.split("|")[1:-1]]
        )
    return rows


def _run(code: str, *, cwd: Path | None = None, **environment: str) -> str:
    """What a fresh interpreter prints."""
    result = subprocess.run(  # noqa: S603 -- our own interpreter
        [sys.executable, "-c", code],
        env={**os.environ, **environment},
        cwd=cwd,
        capture_output=True,
        check=True,
    )
    return result.stdout.decode("utf-8")


class TestPackage:
    """What the package says of itself."""

    def test_typed(self) -> None:
        """The package says that it is typed."""
        assert Path(koreachina.__file__).with_name("py.typed").is_file()


class TestDeterminism:
    """What a process adds to the records: nothing."""

    def test_environment(self, tmp_path: Path) -> None:
        """Hash seed, locale, time zone and folder do not show."""
        code = (
            "import hashlib, koreachina as kc;"
            "texts = [kc.to_json(kc.parse(a.source.text)) for a in kc.seeds()];"
            "print(hashlib.sha256(''.join(texts).encode()).hexdigest())"
        )
        first = _run(code, PYTHONHASHSEED="1", LC_ALL="C", TZ="Asia/Seoul")
        second = _run(
            code,
            cwd=tmp_path,
            PYTHONHASHSEED="2",
            LC_ALL="C.UTF-8",
            TZ="America/New_York",
        )
        assert first == second


class TestProblemsPage:
    """The page that lists the codes of problems."""

    PAGE = REFERENCE / "problems.md"

    def _rows(self, figure: int) -> list[list[str]]:
        text = self.PAGE.read_text(encoding="utf-8")
        return [
            [cell.strip().strip("`") for cell in line.split("|")[1:4]]
            for line in text.split("\n")
            if line.startswith(f"| `KC{figure}")
        ]

    def test_layout(self) -> None:
        """It lists the codes of the layout."""
        assert self._rows(1) == [
            [code, gist.severity.value, gist.message]
            for code, gist in LAYOUT_PROBLEMS.items()
        ]

    def test_annotation(self) -> None:
        """It lists the code of the annotation."""
        article = koreachina.parse("Articles\nShe said “no more; all left.")
        assert self._rows(2) == [
            [problem.code, problem.severity.value, problem.message]
            for problem in article.problems
            if problem.code.startswith("KC2")
        ]

    def test_check(self) -> None:
        """It lists the codes of `check()`."""
        rows = self._rows(3)
        assert [[code, gist] for code, _, gist in rows] == [
            [code, gist] for code, gist in CHECK_PROBLEMS.items()
        ]

    def test_complete(self) -> None:
        """No code stands anywhere in the package that is not on the page."""
        source = ROOT / "src" / "koreachina"
        used = {
            code
            for file in source.rglob("*.py")
            for code in re.findall(
                r"\"(KC\d{3})\"", file.read_text(encoding="utf-8")
            )
        }
        listed = [row[0] for figure in (1, 2, 3) for row in self._rows(figure)]
        assert sorted(used) == sorted(listed)


class TestReference:
    """The tables of the reference."""

    CODEBOOK = REFERENCE / "codebook.md"

    def test_event_types(self) -> None:
        """The page has PLOVER's types, quads, scores and modes as coded."""
        rows = [row for row in _table(self.CODEBOOK, "type") if len(row) > 2]
        assert [row[0] for row in rows] == [t.value for t in EventType]
        for name, quad, score, modes in rows:
            type_ = EventType(name)
            assert int(quad) == plover.QUADS[type_]
            assert float(score) == plover.SCORES[type_]
            found = dict(m.split(" ") for m in modes.split("; ") if m)
            assert {
                mode: None if value == "–" else float(value)
                for mode, value in found.items()
            } == plover.MODES[type_]

    @pytest.mark.parametrize(
        ("heading", "codes"),
        [
            ("type | an actor", EventType),
            ("mode", Mode),
            ("context", Context),
            ("root", cameo.ROOTS),
        ],
    )
    def test_codes(self, heading: str, codes: Iterable[str]) -> None:
        """Every code has a row that says what it means, in order."""
        rows = _table(self.CODEBOOK, heading)
        assert [row[0] for row in rows] == [str(code) for code in codes]
        assert all(row[1] and row[-2] for row in rows)

    def test_modes(self) -> None:
        """The page says to which types each mode belongs."""
        for mode, types, _ in _table(self.CODEBOOK, "mode"):
            assert types.split(", ") == [
                type_.value
                for type_ in EventType
                if Mode(mode) in plover.MODES[type_]
            ]

    def test_roots(self) -> None:
        """The page says which types and modes have each root of CAMEO."""
        for code, name, types in _table(self.CODEBOOK, "root"):
            assert name == cameo.ROOTS[code]
            of_type = [t for t in EventType if cameo.BY_TYPE[t] == code]
            of_mode = [
                f"{type_} {mode}"
                for (type_, mode), root in cameo.BY_MODE.items()
                if root == code
            ]
            assert types == "; ".join([*of_type, *of_mode])

    def test_sectors(self) -> None:
        """The page has every sector of the registry."""
        text = self.CODEBOOK.read_text(encoding="utf-8")
        assert set(_read.table("sectors.json")["codes"]) <= {
            *re.findall(r"`([A-Z]{3})`", text)
        }

    @pytest.mark.parametrize(
        "row", _table(REFERENCE / "edtf.md", "expression"), ids=lambda r: r[0]
    )
    def test_edtf(self, row: list[str]) -> None:
        """The page says what each expression covers."""
        edtf, _, earliest, latest, precision = row
        date = EdtfDate(edtf)
        found = [str(date.earliest), str(date.latest), date.precision.value]
        assert found == [earliest, latest, precision]

    @pytest.mark.parametrize(
        "row", _table(REFERENCE / "edtf.md", "printed"), ids=lambda r: r[0]
    )
    def test_printed(self, row: list[str]) -> None:
        """The page says how each printed date is read and printed."""
        printed, edtf, again = row
        date = EdtfDate.from_text(printed)
        assert (str(date), date.to_text()) == (edtf, again)

    def test_schema(self) -> None:
        """The schema of the page is that of the code."""
        text = (REFERENCE / "schema.json").read_text(encoding="utf-8")
        assert json.loads(text) == convert.json_schema()


class TestMetadata:
    """The package's metadata, the changelog and the README."""

    def test_dependencies(self) -> None:
        """The page justifies what the metadata asks for, and no more."""
        wanted = metadata("koreachina").get_all("Requires-Dist") or []
        core = [line for line in wanted if "extra ==" not in line]
        names = {re.split(r"[<>=!~; ]", line, maxsplit=1)[0] for line in core}
        rows = _table(DOCS / "explanation" / "dependencies.md", "distribution")
        direct = {
            cell.partition("]")[0].strip("[")
            for cell, *_ in rows
            if "(for " not in cell
        }
        assert direct == names

    def test_version(self) -> None:
        """The changelog has a heading for this version, and for parsing."""
        pyproject = tomllib.loads(
            (ROOT / "pyproject.toml").read_text(encoding="utf-8")
        )
        changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
        assert f"## [{pyproject['project']['version']}]" in changes
        assert "## [Unreleased]" in changes
        assert "### Parsing" in changes

    def test_commands(self) -> None:
        """The README's two commands are one line each."""
        readme = (ROOT / "README.md").read_text(encoding="utf-8")
        blocks = re.findall(
            r"^```sh\n(.*?)^```$", readme, re.MULTILINE | re.DOTALL
        )
        assert [block.count("\n") for block in blocks] == [1, 1]
        assert "-m koreachina" in blocks[0]
        assert "pytest" in blocks[1]
