"""The names of the package: which are there, and what loads when."""

import inspect
import os
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from types import ModuleType

import pytest

import koreachina as kc
from koreachina import errors, model

ABOVE = Path(kc.__file__).parent.parent
"""The folder from which the package is imported."""

VERSION = "1.2.3"


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder first on the path, in which some version is installed."""
    folder = tmp_path / "site"
    info = folder / f"koreachina-{VERSION}.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(
        f"Metadata-Version: 2.4\nName: koreachina\nVersion: {VERSION}\n"
    )
    monkeypatch.syspath_prepend(folder)
    # set first, so that what the test leaves behind is taken away again
    monkeypatch.setitem(vars(kc), "__version__", VERSION)
    monkeypatch.delitem(vars(kc), "__version__")
    return folder


def run(code: str, *folders: Path) -> list[str]:
    """The lines that code prints in a fresh interpreter."""
    path = os.pathsep.join(map(str, (*folders, ABOVE)))
    result = subprocess.run(  # noqa: S603 -- our own interpreter
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    return result.stdout.split("\n")[:-1]


def loaded(code: str, *names: str) -> list[str]:
    """Which of some modules code loads in a fresh interpreter."""
    wanted = ", ".join(map(repr, names))
    ask = f"import sys; print(*[n for n in [{wanted}] if n in sys.modules])"
    return run(f"{code}\n{ask}")[-1].split()


class TestNames:
    """`__all__`, `dir()` and what is behind them."""

    def test_sorted(self) -> None:
        """No name stands twice, and they are sorted."""
        assert sorted(set(kc.__all__)) == list(kc.__all__)

    @pytest.mark.usefixtures("installed")
    @pytest.mark.parametrize("name", kc.__all__)
    def test_reachable(self, name: str) -> None:
        """Every name is there, and in `dir()`."""
        assert getattr(kc, name) is not None
        assert name in dir(kc)

    @pytest.mark.usefixtures("installed")
    @pytest.mark.parametrize("name", kc.__all__)
    def test_loaded_once(
        self, name: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Asked for the first time, a late name is looked up and kept."""
        if name in kc._LATE or name == "__version__":
            monkeypatch.delitem(vars(kc), name, raising=False)
            value = getattr(kc, name)
            assert value is vars(kc)[name]
        assert getattr(kc, name) is getattr(kc, name)

    @pytest.mark.parametrize("name", model.__all__)
    def test_records(self, name: str) -> None:
        """The records are those of the model; its tools are not handed on."""
        if name.isupper():
            assert name not in kc.__all__
        else:
            assert getattr(kc, name) is getattr(model, name)

    @pytest.mark.parametrize(
        "name",
        [
            found.__name__
            for found in vars(errors).values()
            if isinstance(found, type) and issubclass(found, Exception)
        ],
    )
    def test_errors(self, name: str) -> None:
        """All errors are on the face."""
        assert name in kc.__all__
        assert getattr(kc, name) is getattr(errors, name)

    @pytest.mark.parametrize(
        "name", ["check", "dump", "load", "load_corpus", "parse", "render"]
    )
    def test_verbs(self, name: str) -> None:
        """Verbs are functions."""
        assert inspect.isfunction(getattr(kc, name))

    def test_no_modules(self) -> None:
        """A star import brings no module, least of all an optional one."""
        for name in kc.__all__:
            if name != "__version__":
                assert not isinstance(getattr(kc, name), ModuleType)

    @pytest.mark.parametrize("name", ["convert", "strategies"])
    def test_modules(self, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
        """Two modules are reached as attributes, and are in `dir()`."""
        monkeypatch.delitem(vars(kc), name, raising=False)
        assert name in dir(kc)
        assert getattr(kc, name) is sys.modules[f"koreachina.{name}"]

    @pytest.mark.parametrize(
        "name", ["Treaty", "_private", "__path", "cattrs"]
    )
    def test_unknown(self, name: str) -> None:
        """An unknown name is told by the usual error."""
        message = f"^module 'koreachina' has no attribute '{name}'$"
        with pytest.raises(AttributeError, match=message):
            getattr(kc, name)
        assert not hasattr(kc, name)
        assert name not in dir(kc)

    def test_dir(self) -> None:
        """`dir()` is sorted and names nothing twice."""
        assert sorted(set(dir(kc))) == dir(kc)

    def test_star(self, installed: Path) -> None:
        """A star import brings all names and no other."""
        code = (
            "before = {*globals(), 'before'}\n"
            "from koreachina import *\n"
            "print(*sorted(set(globals()) - before))"
        )
        (line,) = run(code, installed)
        assert list(kc.__all__) == line.split()

    def test_from_import(self) -> None:
        """Late names can be imported by name."""
        code = (
            "from koreachina import parse, convert, Article\n"
            "print(parse.__module__, convert.__name__, Article.__module__)"
        )
        assert run(code) == [
            "koreachina.reader koreachina.convert koreachina.model.article"
        ]


class TestVersion:
    """What a notebook pins."""

    @pytest.mark.usefixtures("installed")
    def test_code(self) -> None:
        """The version is that of the installed package."""
        assert kc.__version__ == VERSION
        assert vars(kc)["__version__"] == VERSION

    def test_not_installed(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Where nothing is installed only the version is missing."""

        def version(name: str) -> str:
            raise metadata.PackageNotFoundError(name)

        monkeypatch.setattr(metadata, "version", version)
        monkeypatch.delitem(vars(kc), "__version__", raising=False)
        with pytest.raises(metadata.PackageNotFoundError, match="koreachina"):
            kc.__version__  # noqa: B018 -- asking for it is the test

    def test_data(self) -> None:
        """The facts have a version by year and month."""
        year, month, number = map(int, kc.data_version.split("."))
        assert year >= 2026
        assert 1 <= month <= 12
        assert number >= 0


class TestLight:
    """`import koreachina` costs little."""

    HEAVY = (
        "cattrs",
        "hypothesis",
        "dateutil",
        "json",
        "koreachina.annotate",
        "koreachina.convert",
        "koreachina.corpus",
        "koreachina.display",
        "koreachina.export",
        "koreachina.knowledge",
        "koreachina.layout",
        "koreachina.reader",
        "koreachina.strategies",
    )

    @pytest.mark.parametrize(
        "code",
        [
            pytest.param("import koreachina", id="import"),
            pytest.param(
                "import koreachina; dir(koreachina); koreachina.__all__",
                id="dir",
            ),
            pytest.param(
                "import koreachina; hasattr(koreachina, 'Treaty')",
                id="unknown name",
            ),
            pytest.param("import koreachina.check", id="a package"),
            pytest.param(
                "import koreachina as kc; kc.Person(name='Wang Yi')",
                id="a record",
            ),
        ],
    )
    def test_nothing_heavy(self, code: str) -> None:
        """Neither other packages nor layers load before they are needed."""
        assert loaded(code, *self.HEAVY) == []

    @pytest.mark.parametrize(
        ("code", "expected"),
        [
            pytest.param("kc.render", ["koreachina.layout"], id="render"),
            pytest.param(
                "kc.Registry", ["koreachina.knowledge"], id="Registry"
            ),
            pytest.param(
                "kc.to_json", ["cattrs", "koreachina.convert"], id="to_json"
            ),
            pytest.param(
                "kc.strategies",
                ["hypothesis", "koreachina.strategies"],
                id="strategies",
            ),
        ],
    )
    def test_on_first_use(self, code: str, expected: list[str]) -> None:
        """A layer loads with the first of its names."""
        found = loaded(f"import koreachina as kc; {code}", *self.HEAVY)
        assert set(expected) <= set(found)

    def test_parse_needs_no_extra(self) -> None:
        """Parsing loads neither cattrs nor Hypothesis."""
        code = "import koreachina; koreachina.parse('Articles')"
        assert loaded(code, "cattrs", "hypothesis") == []


class TestCheck:
    """One name for a function and for a package."""

    @pytest.mark.parametrize(
        "first",
        [
            "import koreachina.check.rules",
            "import koreachina.check",
            "import koreachina.check.check",
            "from koreachina.check import rules",
            "from koreachina.check.every import RULES",
            "import koreachina; koreachina.parse",
        ],
    )
    def test_stays_the_function(self, first: str) -> None:
        """`koreachina.check` is the function, whatever was imported."""
        code = (
            f"{first}\n"
            "import koreachina as kc\n"
            "import koreachina.check.rules\n"
            "print(kc.check(kc.Article()))\n"
            "from koreachina import check\n"
            "print(check(kc.Article()))\n"
        )
        assert run(code) == ["()", "()"]
