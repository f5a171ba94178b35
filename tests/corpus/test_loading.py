"""Files, folders and patterns to articles."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from koreachina.corpus import Corpus, iter_articles, load_corpus
from koreachina.errors import ParseError
from koreachina.knowledge import Registry
from koreachina.model import Article

TEXT = "Articles\n{} talks of China and South Korea went on all summer."
EMPTY = ""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with three articles, other files and a folder in it."""
    for name in ("b.txt", "a.txt", "C.txt", "d.md", "inner/e.txt"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(TEXT.format(name).encode())
    (tmp_path / "none").mkdir()
    (tmp_path / "folder.txt").mkdir()
    return tmp_path


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """A folder whose middle one of three files is not UTF-8."""
    (tmp_path / "a.txt").write_bytes(TEXT.format("A").encode())
    (tmp_path / "b.txt").write_bytes("Articles\nPeña".encode("latin-1"))
    (tmp_path / "c.txt").write_bytes(TEXT.format("C").encode())
    return tmp_path


def names(articles: Corpus | Iterator[Article]) -> list[str]:
    """The names of the files that the articles were read from."""
    return [Path(article.source.filename or "").name for article in articles]


class TestPaths:
    """What can be loaded."""

    def test_file(self, folder: Path) -> None:
        """One path is one file, whatever it ends in."""
        assert names(load_corpus(folder / "d.md")) == ["d.md"]
        assert names(load_corpus(str(folder / "a.txt"))) == ["a.txt"]

    def test_source(self, folder: Path) -> None:
        """The article keeps its text, and the path as it was given."""
        (article,) = load_corpus(str(folder / "a.txt"))
        assert article.source.text == TEXT.format("a.txt")
        assert article.source.filename == str(folder / "a.txt")

    def test_folder(self, folder: Path) -> None:
        """A folder is its text files, sorted by name, none below it."""
        assert names(load_corpus(folder)) == ["C.txt", "a.txt", "b.txt"]
        assert names(load_corpus(str(folder))) == ["C.txt", "a.txt", "b.txt"]

    @pytest.mark.parametrize(
        ("pattern", "expected"),
        [
            pytest.param("[ab].txt", ["a.txt", "b.txt"], id="some"),
            pytest.param("*.md", ["d.md"], id="another ending"),
            pytest.param("*", ["C.txt", "a.txt", "b.txt", "d.md"], id="files"),
            pytest.param(
                "**/*.txt",
                ["C.txt", "a.txt", "b.txt", "e.txt"],
                id="folders in folders",
            ),
            pytest.param("*/*.txt", ["e.txt"], id="one level down"),
        ],
    )
    def test_pattern(
        self, folder: Path, pattern: str, expected: list[str]
    ) -> None:
        """A pattern is the files it fits, sorted, and no folders."""
        assert expected == names(load_corpus(f"{folder}/{pattern}"))

    def test_name_like_a_pattern(self, folder: Path) -> None:
        """A file that is there is that file, whatever its name."""
        (folder / "[a].txt").write_text(TEXT.format("brackets"))
        assert names(load_corpus(folder / "[a].txt")) == ["[a].txt"]

    def test_several(self, folder: Path) -> None:
        """Several paths are read in the order given."""
        paths: list[str | Path] = [
            folder / "b.txt",
            str(folder / "*.md"),
            folder / "inner",
        ]
        assert names(load_corpus(paths)) == ["b.txt", "d.md", "e.txt"]
        assert names(load_corpus(iter(paths))) == ["b.txt", "d.md", "e.txt"]

    def test_nothing(self) -> None:
        """No path, no article."""
        assert load_corpus([]) == Corpus()
        assert list(iter_articles([])) == []

    def test_twice(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A file that is named twice is read once, where it stood first."""
        monkeypatch.chdir(folder)
        paths: list[str | Path] = [
            "b.txt",
            folder,
            "./b.txt",
            folder / "none" / ".." / "a.txt",
        ]
        found = load_corpus(paths)
        assert names(found) == ["b.txt", "C.txt", "a.txt"]
        assert found[2].source.filename == str(folder / "a.txt")

    @pytest.mark.parametrize(
        ("name", "what"),
        [
            pytest.param(
                "none", "holds no *.txt file", id="folder without texts"
            ),
            pytest.param(
                "missing.txt", "no such file, folder or pattern", id="file"
            ),
            pytest.param(
                "*.csv", "no such file, folder or pattern", id="pattern"
            ),
            pytest.param(
                "non*",
                "no such file, folder or pattern",
                id="pattern that fits a folder alone",
            ),
        ],
    )
    def test_missing(self, folder: Path, name: str, what: str) -> None:
        """What is not there is an error before the first article."""
        read: list[object] = []
        paths = [folder / "a.txt", folder / name]
        message = re.escape(f"{str(folder / name)!r}: {what}")
        with pytest.raises(FileNotFoundError, match=f"^{message}$"):
            iter_articles(paths, progress=lambda *call: read.append(call))
        assert read == []
        with pytest.raises(FileNotFoundError, match=f"^{message}$"):
            load_corpus(paths, on_error="skip")

    @pytest.mark.parametrize(
        ("paths", "message"),
        [
            pytest.param(
                [5], "expected a path, a folder or a pattern, got 5", id="int"
            ),
            pytest.param(
                [b"a.txt"],
                "expected a path, a folder or a pattern, got b'a.txt'",
                id="bytes",
            ),
            pytest.param(
                b"a.txt",
                "expected a path, a folder or a pattern, got 97",
                id="bare bytes",
            ),
            pytest.param(5, "expected paths, got 5", id="bare int"),
            pytest.param(None, "expected paths, got None", id="None"),
        ],
    )
    def test_type(self, paths: Any, message: str) -> None:
        """What is no path is a TypeError, at once."""
        with pytest.raises(TypeError, match=f"^{re.escape(message)}$"):
            iter_articles(paths)


class TestIterArticles:
    """One article after the other."""

    def test_lazy(self, folder: Path) -> None:
        """A file is read when its article is asked for."""
        articles = iter_articles([folder / "a.txt", folder / "b.txt"])
        assert next(articles).source.text == TEXT.format("a.txt")
        (folder / "b.txt").write_text(TEXT.format("changed"))
        assert next(articles).source.text == TEXT.format("changed")
        with pytest.raises(StopIteration):
            next(articles)

    def test_vanished(self, folder: Path) -> None:
        """A file that vanishes meanwhile is an error when its turn comes."""
        articles = iter_articles(folder)
        next(articles)
        (folder / "a.txt").unlink()
        with pytest.raises(FileNotFoundError):
            next(articles)

    def test_same_as_load_corpus(self, folder: Path) -> None:
        """`load_corpus` holds what `iter_articles` yields."""
        assert Corpus(iter_articles(folder)) == load_corpus(folder)


class TestProgress:
    """Who is told what is being read."""

    def test_calls(self, folder: Path) -> None:
        """Before each file its number, how many there are, its path."""
        calls: list[tuple[int, int, Path]] = []
        load_corpus(folder, progress=lambda *call: calls.append(call))
        assert calls == [
            (1, 3, folder / "C.txt"),
            (2, 3, folder / "a.txt"),
            (3, 3, folder / "b.txt"),
        ]

    def test_before_the_file(self, broken: Path) -> None:
        """A file that cannot be read has been announced."""
        calls: list[tuple[int, int, Path]] = []
        with pytest.raises(ParseError):
            load_corpus(broken, progress=lambda *call: calls.append(call))
        assert calls == [(1, 3, broken / "a.txt"), (2, 3, broken / "b.txt")]


class TestOnError:
    """What becomes of a file that cannot be read."""

    def test_raise(self, broken: Path) -> None:
        """By default the first error is raised, with the file's name."""
        message = re.escape(f"{broken / 'b.txt'}:2:3: not UTF-8")
        with pytest.raises(ParseError, match=f"^{message}"):
            load_corpus(broken)
        with pytest.raises(ParseError, match=f"^{message}"):
            load_corpus(broken, on_error="raise")

    def test_skip(self, broken: Path) -> None:
        """Skipped files leave no trace."""
        found = load_corpus(broken, on_error="skip")
        assert names(found) == ["a.txt", "c.txt"]

    def test_callable(self, broken: Path) -> None:
        """A callable gets path and error of each, and reading goes on."""
        errors: list[tuple[Path, Exception]] = []
        found = load_corpus(
            broken, on_error=lambda path, error: errors.append((path, error))
        )
        assert names(found) == ["a.txt", "c.txt"]
        ((path, error),) = errors
        assert path == broken / "b.txt"
        assert isinstance(error, ParseError)
        assert error.filename == str(path)

    def test_callable_that_raises(self, broken: Path) -> None:
        """A callable can stop by raising."""

        def stop(path: Path, error: Exception) -> None:
            raise RuntimeError(path.name) from error

        with pytest.raises(RuntimeError, match=r"^b\.txt$"):
            load_corpus(broken, on_error=stop)

    def test_os_error(self, folder: Path) -> None:
        """A file that the system refuses is an error like any other."""
        errors: list[Exception] = []
        articles = iter_articles(
            folder, on_error=lambda _, error: errors.append(error)
        )
        next(articles)
        (folder / "a.txt").unlink()
        assert names(articles) == ["b.txt"]
        assert [type(error) for error in errors] == [FileNotFoundError]

    @pytest.mark.parametrize("wrong", ["ignore", "", None, 5])
    def test_unknown(self, folder: Path, wrong: Any) -> None:
        """Anything else is refused at once."""
        message = re.escape(
            f"on_error is 'raise', 'skip' or a callable, got {wrong!r}"
        )
        with pytest.raises(ValueError, match=f"^{message}$"):
            iter_articles(folder, on_error=wrong)


class TestOptions:
    """What is handed on to `parse`."""

    def test_strict(self, folder: Path) -> None:
        """Strictly, what is not understood is an error of that file."""
        (folder / "b.txt").write_text(EMPTY)
        assert len(load_corpus(folder)) == 3
        message = re.escape(f"{folder / 'b.txt'}:1:1: KC113 text is empty")
        with pytest.raises(ParseError, match=f"^{message}"):
            load_corpus(folder, strict=True)
        found = load_corpus(folder, strict=True, on_error="skip")
        assert names(found) == ["C.txt", "a.txt"]

    def test_registry(self, folder: Path) -> None:
        """Only the states of the registry are looked for."""
        nobody = Registry(states=())
        assert load_corpus(folder).actors
        assert load_corpus(folder, registry=nobody).actors == ()
        (article,) = iter_articles(folder / "a.txt", registry=nobody)
        assert article.actors == ()
