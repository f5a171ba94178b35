"""The command line."""

import errno
import io
import json
import os
import runpy
import subprocess
import sys
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError
from pathlib import Path
from typing import Any, NoReturn

import pytest

from koreachina import cli
from koreachina.convert import from_json, iter_jsonl
from koreachina.display import cells, report
from koreachina.errors import ConversionError
from koreachina.export import to_plover
from koreachina.knowledge import data_version
from koreachina.model import Article, EdtfDate, Event, Source
from koreachina.reader import load

SEEDS = Path(__file__).parent.parent / "seeds"
WEB = SEEDS / "china-korea-2014-09.txt"
HEADERLESS = SEEDS / "china-korea-2022-05.txt"

PROSE = "There is no layout in this.\n"
BROKEN = "Articles\nA cat sat.\nMay 3, 2022: It rose.\nMay 32, 2022: It ate.\n"


class Terminal(io.TextIOWrapper):
    """A standard output that says it is a terminal."""

    def __init__(self, encoding: str = "utf-8") -> None:
        """Takes any encoding."""
        self.bytes = io.BytesIO()
        super().__init__(self.bytes, encoding=encoding)

    def isatty(self) -> bool:
        """It is."""
        return True

    def fileno(self) -> int:
        """That of any standard output."""
        return 1

    def shown(self) -> str:
        """What it was given."""
        return self.bytes.getvalue().decode(self.encoding)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working directory."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*argv: object, **variables: str) -> subprocess.CompletedProcess[bytes]:
    """Runs the command line as a process."""
    environment = {**os.environ, **variables}
    source = str(Path(cli.__file__).parent.parent)
    path = [source, *filter(None, [environment.get("PYTHONPATH")])]
    environment["PYTHONPATH"] = os.pathsep.join(path)
    return subprocess.run(  # noqa: S603
        [sys.executable, "-m", "koreachina", *map(str, argv)],
        capture_output=True,
        check=False,
        env=environment,
        timeout=120,
    )


class TestReports:
    """What is printed of which files."""

    @pytest.mark.parametrize("path", [WEB, HEADERLESS], ids=lambda p: p.stem)
    def test_one_file(
        self, capsys: pytest.CaptureFixture[str], path: Path
    ) -> None:
        """A file is loaded and its report printed."""
        assert cli.main([str(path)]) == 0
        out, err = capsys.readouterr()
        assert out == report(load(path)) + "\n"
        assert err == ""

    def test_several(self, capsys: pytest.CaptureFixture[str]) -> None:
        """Reports follow one another, two blank lines between them."""
        assert cli.main([str(WEB), str(HEADERLESS)]) == 0
        one, other = report(load(WEB)), report(load(HEADERLESS))
        assert capsys.readouterr().out == f"{one}\n\n\n{other}\n"

    def test_folders_and_patterns(
        self, capsys: pytest.CaptureFixture[str], folder: Path
    ) -> None:
        """A folder is its text files; a file that is named twice is read once."""
        for name in ("b.txt", "a.txt", "c.md"):
            (folder / name).write_text(PROSE)
        assert cli.main(["b.txt", ".", "*.md"]) == 0
        out = capsys.readouterr().out
        files = [x for x in out.split("\n") if x.startswith("File  ")]
        assert [x.split()[1] for x in files] == ["b.txt", "a.txt", "c.md"]

    def test_width_and_limit(self, capsys: pytest.CaptureFixture[str]) -> None:
        """Width and limit reach the report."""
        assert cli.main([str(HEADERLESS), "--width", "60", "--limit=0"]) == 0
        out = capsys.readouterr().out
        assert out == report(load(HEADERLESS), width=60, limit=0) + "\n"
        assert max(map(cells, out.split("\n"))) <= 60

    def test_no_article(
        self, capsys: pytest.CaptureFixture[str], folder: Path
    ) -> None:
        """Text without the layout of an article is reported as such."""
        (folder / "notes.txt").write_text(PROSE)
        assert cli.main(["notes.txt"]) == 0
        out, err = capsys.readouterr()
        assert "KC101" in out
        assert err == ""


class TestWidth:
    """How wide the lines are."""

    @pytest.fixture
    def width(self, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
        """The width of the longest line that is printed."""

        def measured(*argv: str) -> int:
            # not before: pytest puts its own output in place for each phase
            terminal = Terminal()
            monkeypatch.setattr(sys, "stdout", terminal)
            cli.main([str(HEADERLESS), "--limit=0", *argv])
            return max(map(cells, terminal.shown().split("\n")))

        return measured

    @pytest.mark.parametrize(
        ("columns", "least", "most"),
        [(100, 90, 100), (300, 110, 120), (10, 35, 40), (0, 70, 80)],
        ids=["as-is", "too-wide", "too-narrow", "unknown"],
    )
    def test_terminal(
        self,
        monkeypatch: pytest.MonkeyPatch,
        width: Callable[..., int],
        columns: int,
        least: int,
        most: int,
    ) -> None:
        """A terminal's own width counts, within reason."""
        size = os.terminal_size((columns, 24))
        monkeypatch.setattr(os, "get_terminal_size", lambda _: size)
        assert least <= width() <= most

    def test_terminal_that_does_not_say(
        self, monkeypatch: pytest.MonkeyPatch, width: Callable[..., int]
    ) -> None:
        """A terminal without a size is taken for one of 80 columns."""

        def fail(_: object) -> NoReturn:
            raise OSError(errno.ENOTTY, "inappropriate ioctl for device")

        monkeypatch.setattr(os, "get_terminal_size", fail)
        assert 70 <= width() <= 80

    def test_option_wins(self, width: Callable[..., int]) -> None:
        """What is asked for is done."""
        assert 130 <= width("--width=140") <= 140

    def test_environment_does_not_count(
        self,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        """COLUMNS changes nothing."""
        monkeypatch.setenv("COLUMNS", "200")
        cli.main([str(WEB)])
        assert capsys.readouterr().out == report(load(WEB)) + "\n"


class TestOutput:
    """What the bytes are, and where they cannot go."""

    def test_terminal_of_few_characters(
        self, monkeypatch: pytest.MonkeyPatch, folder: Path
    ) -> None:
        """What a terminal cannot show is escaped."""
        (folder / "a.txt").write_text("Wang’s cat.", "utf-8")
        terminal = Terminal("ascii")
        monkeypatch.setattr(sys, "stdout", terminal)
        assert cli.main(["a.txt"]) == 0
        assert "Wang\\u2019s cat." in terminal.shown()

    def test_json_is_utf_8_on_any_terminal(
        self, monkeypatch: pytest.MonkeyPatch, folder: Path
    ) -> None:
        """Escapes of a terminal are no JSON."""
        (folder / "a.txt").write_text("Wang’s cát.", "utf-8")
        terminal = Terminal("ascii")
        monkeypatch.setattr(sys, "stdout", terminal)
        assert cli.main(["a.txt", "--json"]) == 0
        text = terminal.bytes.getvalue().decode("utf-8")
        assert from_json(text).source.text == "Wang’s cát."

    def test_replaced(
        self, monkeypatch: pytest.MonkeyPatch, folder: Path
    ) -> None:
        """Whatever takes text will do for an output."""
        (folder / "a.txt").write_text(PROSE)
        out = io.StringIO()
        monkeypatch.setattr(sys, "stdout", out)
        assert cli.main(["a.txt"]) == 0
        assert PROSE in out.getvalue()

    @pytest.mark.parametrize(
        "variables",
        [
            {"PYTHONIOENCODING": "ascii"},
            {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
            {"COLUMNS": "200", "PYTHONHASHSEED": "7"},
        ],
        ids=["ascii", "C", "columns"],
    )
    def test_same_bytes_everywhere(self, variables: dict[str, str]) -> None:
        """A pipe gets the same bytes whatever the environment says."""
        done = run(WEB, HEADERLESS, **variables)
        one, other = report(load(WEB)), report(load(HEADERLESS))
        assert f"{one}\n\n\n{other}\n" == done.stdout.decode("utf-8")
        assert (done.stderr, done.returncode) == (b"", 0)

    @pytest.mark.parametrize("option", ["--limit=0", "--json"])
    def test_closed_pipe(self, option: str) -> None:
        """A reader that goes away early hears no complaint."""
        if os.name != "posix":
            pytest.skip("needs a shell")
        command = f'"$0" -m koreachina "$1" "$1" "$2" {option} | head -c 10'
        source = str(Path(cli.__file__).parent.parent)
        path = [source, *filter(None, [os.environ.get("PYTHONPATH")])]
        done = subprocess.run(  # noqa: S603
            ["/bin/sh", "-c", command, sys.executable, WEB, HEADERLESS],
            capture_output=True,
            check=False,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(path)},
            timeout=120,
        )
        assert (len(done.stdout), done.stderr) == (10, b"")

    def test_closed_pipe_within(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """The output is turned off, and the status is that of success."""
        reading, writing = os.pipe()
        os.close(reading)
        with os.fdopen(writing, "w", encoding="utf-8") as out:
            monkeypatch.setattr(sys, "stdout", out)
            assert cli.main([str(WEB)]) == 0
            out.write("goes nowhere")

    def test_full_disk(
        self,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
        tmp_path: Path,
    ) -> None:
        """Output that cannot be written is complained of."""

        class Full(Terminal):
            def flush(self) -> NoReturn:
                raise OSError(errno.ENOSPC, "No space left on device")

            def fileno(self) -> int:
                return file.fileno()

        with (tmp_path / "out").open("w") as file:
            monkeypatch.setattr(sys, "stdout", Full())
            assert cli.main(["--version"]) == 2
        err = capsys.readouterr().err
        assert err == "koreachina: cannot write: no space left on device\n"
        monkeypatch.undo()

    def test_no_output(
        self,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        """A process may be started with its output closed."""
        monkeypatch.setattr(sys, "stdout", None)
        assert cli.main([str(WEB)]) == 2
        err = capsys.readouterr().err
        assert err == "koreachina: cannot write: standard output is closed\n"

    def test_nowhere_to_complain(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Without standard error the status alone tells."""
        monkeypatch.setattr(sys, "stderr", None)
        assert cli.main(["nowhere.txt"]) == 2


class TestPlover:
    """The coded events instead of the report."""

    @pytest.fixture
    def read(self, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
        """Runs the command line on articles as if they were read."""

        def run_on(*articles: Article) -> int:
            monkeypatch.setattr(
                cli, "iter_articles", lambda *_, **__: iter(articles)
            )
            return cli.main(["--plover", "a.txt"])

        return run_on

    def test_lines(
        self, capsys: pytest.CaptureFixture[str], read: Callable[..., int]
    ) -> None:
        """One record a line, article after article."""
        days = [EdtfDate("2022-05-09"), EdtfDate("2022-05-10")]
        events = [Event(date=day, text="A.", type="AID") for day in days]
        one = Article(title="One", chronology=events)
        two = Article(title="Two", chronology=events[:1])
        assert read(one, Article(), two) == 0
        out, err = capsys.readouterr()
        assert err == ""
        lines = out.split("\n")
        assert [json.loads(line) for line in lines[:-1]] == to_plover(
            [one, two]
        )
        assert lines[-1] == ""

    def test_undated(
        self, capsys: pytest.CaptureFixture[str], read: Callable[..., int]
    ) -> None:
        """How many have no date is told on standard error."""
        lost = [
            Event(text="A.", type="AID"),
            Event(text="B.", type="AID"),
            Event(text="It rains."),
        ]
        source = Source(text="", filename="b.txt")
        assert read(Article(source=source, chronology=lost)) == 0
        out, err = capsys.readouterr()
        assert out == ""
        assert err == "koreachina: b.txt: left out 2 of 2 events: no date\n"

    def test_file(self, capsys: pytest.CaptureFixture[str]) -> None:
        """A file gives what the library makes of it."""
        assert cli.main(["--plover", str(HEADERLESS)]) == 0
        lines = capsys.readouterr().out.split("\n")[:-1]
        assert list(map(json.loads, lines)) == to_plover(
            load(HEADERLESS), undated="skip"
        )

    def test_not_both(self, capsys: pytest.CaptureFixture[str]) -> None:
        """There is one output, JSON or PLOVER."""
        with pytest.raises(SystemExit) as caught:
            cli.main(["--plover", "--json", str(WEB)])
        assert caught.value.code == 2
        assert "not allowed with argument" in capsys.readouterr().err


class TestJson:
    """The records instead of the report."""

    def test_one_file(self, capsys: pytest.CaptureFixture[str]) -> None:
        """One file gives one document, in one line."""
        assert cli.main([str(WEB), "--json"]) == 0
        out = capsys.readouterr().out
        assert out.count("\n") == 1
        assert from_json(out, record=Article) == load(WEB)

    def test_several(self, capsys: pytest.CaptureFixture[str]) -> None:
        """Several files give JSON Lines."""
        assert cli.main(["--json", str(SEEDS / "china*.txt")]) == 0
        found = list(iter_jsonl(io.StringIO(capsys.readouterr().out)))
        assert [load(WEB), load(HEADERLESS)] == found

    def test_odd_file_name(
        self, capsys: pytest.CaptureFixture[str], folder: Path
    ) -> None:
        """A file name that is no text is escaped."""
        name = os.fsdecode(b"a\xff.txt")
        try:
            (folder / name).write_text(PROSE)
        except (OSError, UnicodeError):
            pytest.skip("the file system takes no such name")
        assert cli.main(["--json", name]) == 0
        out = capsys.readouterr().out
        assert json.loads(out)["source"]["filename"] == name

    def test_not_convertible(
        self,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """What has no JSON is complained of."""

        def fail(article: Article) -> NoReturn:
            msg = "two actors have one id"
            raise ConversionError(msg)

        monkeypatch.setattr(cli, "to_json", fail)
        assert cli.main(["--json", str(WEB)]) == 2
        out, err = capsys.readouterr()
        assert f"koreachina: {WEB}: two actors have one id\n" == err
        assert out == ""


class TestUnreadable:
    """Files of which nothing can be told."""

    @pytest.mark.parametrize(
        ("name", "content", "message"),
        [
            ("nowhere.txt", None, "nowhere.txt: no such file"),
            ("", None, "'': no such file"),
            ("a\0b", None, "a\\x00b: no such file"),
            ("no*.txt", None, "no*.txt: no file fits this pattern"),
            (".", None, ".: no *.txt file in this folder"),
            ("a.txt", b"", "a.txt: file is empty"),
            ("a.txt", b" \r\n\n", "a.txt: file is empty"),
            (
                "a.pdf",
                b"%PDF-1.7",
                "a.pdf: not a text file: expected UTF-8 text, got binary data",
            ),
            (
                "a.txt",
                b"one\nt\xffo",
                "a.txt:2:2: not UTF-8: byte 0xff at byte offset 5",
            ),
        ],
        ids=[
            "missing",
            "no-name",
            "null",
            "pattern",
            "folder",
            "empty",
            "blank",
            "binary",
            "latin",
        ],
    )
    def test_one_line_each(
        self,
        capsys: pytest.CaptureFixture[str],
        folder: Path,
        name: str,
        content: bytes | None,
        message: str,
    ) -> None:
        """One line says so, the status is 2, the other files are reported."""
        other = folder / "sub" / "good.txt"
        other.parent.mkdir()
        other.write_text(PROSE)
        if content is not None:
            (folder / name).write_bytes(content)
        assert cli.main([name, str(other)]) == 2
        out, err = capsys.readouterr()
        assert f"koreachina: {message}\n" == err
        assert out == report(load(other)) + "\n"

    def test_folder_named_like_a_file(
        self, capsys: pytest.CaptureFixture[str], folder: Path
    ) -> None:
        """A folder is no file, whatever it is called."""
        (folder / "a.txt").mkdir()
        assert cli.main(["*.txt"]) == 2
        assert capsys.readouterr().err == (
            "koreachina: *.txt: no file fits this pattern\n"
        )

    def test_no_permission(
        self,
        capsys: pytest.CaptureFixture[str],
        folder: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """A file that may not be read is named with the reason."""
        (folder / "a.txt").write_text(PROSE)

        def fail(path: Path) -> NoReturn:
            raise PermissionError(errno.EACCES, "Permission denied", path)

        monkeypatch.setattr(Path, "read_bytes", fail)
        assert cli.main(["a.txt"]) == 2
        err = capsys.readouterr().err
        assert err == "koreachina: a.txt: permission denied\n"

    def test_no_permission_for_the_folder(
        self,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """Neither is a folder that may not be looked into a crash."""

        def fail(path: Path) -> NoReturn:
            raise PermissionError(errno.EACCES, "Permission denied", path)

        monkeypatch.setattr(Path, "is_dir", fail)
        assert cli.main(["locked/a.txt"]) == 2
        err = capsys.readouterr().err
        assert err == "koreachina: locked/a.txt: permission denied\n"

    def test_name_cannot_steer_the_terminal(
        self, capsys: pytest.CaptureFixture[str], folder: Path
    ) -> None:
        """File names are made printable."""
        assert cli.main(["a\x1b]2J\n.txt"]) == 2
        err = capsys.readouterr().err
        assert err == "koreachina: a\\x1b]2J .txt: no such file\n"


class TestStrict:
    """Articles that are refused."""

    def test_fine(self, capsys: pytest.CaptureFixture[str]) -> None:
        """An article that is understood is reported as ever."""
        assert cli.main(["--strict", str(WEB)]) == 0
        assert capsys.readouterr().out == report(load(WEB)) + "\n"

    @pytest.mark.parametrize("options", [[], ["--json"]])
    def test_refused(
        self, capsys: pytest.CaptureFixture[str], folder: Path, options: Any
    ) -> None:
        """Place and caret on standard error, no report, status 1."""
        (folder / "a.txt").write_text(BROKEN)
        assert cli.main(["--strict", "a.txt", *options]) == 1
        out, err = capsys.readouterr()
        assert out == ""
        first, context, caret = err.rstrip("\n").split("\n")
        assert first.startswith("koreachina: a.txt:4:1: KC104 ")
        assert context == "  May 32, 2022: It ate."
        assert caret == "  ^"

    def test_no_article(
        self, capsys: pytest.CaptureFixture[str], folder: Path
    ) -> None:
        """Text without the layout of an article is refused."""
        (folder / "a.txt").write_text(PROSE)
        assert cli.main(["--strict", "a.txt"]) == 1
        assert "KC101" in capsys.readouterr().err

    def test_unreadable_is_worse(self, folder: Path) -> None:
        """A file that cannot be read, or is empty, gives status 2."""
        (folder / "a.txt").write_text(PROSE)
        (folder / "b.txt").write_text("")
        assert cli.main(["--strict", "a.txt", "b.txt"]) == 2
        assert cli.main(["--strict", "b.txt", "a.txt"]) == 2


class TestOptions:
    """The options, right and wrong."""

    def test_version(
        self,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """The versions of the code and of the data."""
        monkeypatch.setattr(cli, "version", lambda name: "1.2.3")
        assert cli.main(["--version"]) == 0
        expected = f"koreachina 1.2.3, data {data_version}\n"
        assert expected == capsys.readouterr().out

    def test_version_of_a_checkout(
        self,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """Code that is not installed has no version, and says so."""

        def fail(name: str) -> NoReturn:
            raise PackageNotFoundError(name)

        monkeypatch.setattr(cli, "version", fail)
        assert cli.main(["--version"]) == 0
        out = capsys.readouterr().out
        assert out.startswith("koreachina (not installed), data ")

    @pytest.mark.parametrize(
        ("argv", "message"),
        [
            ([], "name at least one file, folder or pattern"),
            (["--width=39", "a"], "expected a number of 40 or more, got '39'"),
            (["--width=x", "a"], "expected a number of 40 or more, got 'x'"),
            (["--limit=-1", "a"], "expected a number of 0 or more, got '-1'"),
            (["--limit=" + "9" * 5000, "a"], "expected a number of 0 or more"),
            (["--no-such", "a"], "unrecognized arguments: --no-such"),
            (["--js", "a"], "unrecognized arguments: --js"),
        ],
        ids=["none", "narrow", "word", "below", "huge", "unknown", "short"],
    )
    def test_wrong(
        self, capsys: pytest.CaptureFixture[str], argv: list[str], message: str
    ) -> None:
        """Wrong options are explained, with status 2."""
        with pytest.raises(SystemExit) as caught:
            cli.main(argv)
        assert caught.value.code == 2
        out, err = capsys.readouterr()
        assert out == ""
        assert message in err

    def test_help(
        self,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """Help names every option, and is as wide as all else."""
        monkeypatch.setenv("COLUMNS", "200")
        with pytest.raises(SystemExit) as caught:
            cli.main(["--help"])
        assert caught.value.code == 0
        out = capsys.readouterr().out
        for option in (
            "json",
            "plover",
            "strict",
            "width",
            "limit",
            "version",
        ):
            assert f"--{option}" in out
        assert "\x1b" not in out
        assert max(map(len, out.split("\n"))) <= 80


class TestModule:
    """`python -m koreachina`."""

    def test_runs(
        self,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """`python -m koreachina` is the command line."""
        monkeypatch.setattr(sys, "argv", ["koreachina", "nowhere.txt"])
        with pytest.raises(SystemExit) as caught:
            runpy.run_module("koreachina", run_name="__main__")
        assert caught.value.code == 2
        err = capsys.readouterr().err
        assert err == "koreachina: nowhere.txt: no such file\n"

    def test_import_runs_nothing(self) -> None:
        """To import it is not to run it."""
        assert "main" in runpy.run_module("koreachina.__main__")

    def test_process(self) -> None:
        """The status is that of the process."""
        done = run("nowhere.txt")
        assert done.returncode == 2
        assert done.stderr.strip() == b"koreachina: nowhere.txt: no such file"
        assert done.stdout == b""
