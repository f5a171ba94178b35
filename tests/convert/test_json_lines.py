"""`dump_jsonl` and `iter_jsonl`."""

import io
import os
import stat
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from json_samples import EVENT, WANG

from koreachina.convert import dump_jsonl, iter_jsonl, to_json
from koreachina.errors import ConversionError
from koreachina.model import Article, Group, Mention, Source
from koreachina.strategies import any_articles

ONE = Article(title="One")
TWO = Article(title="Two", source=Source(text="a\r\nb\x85c\u2028\ud800"))
CLASH = Article(
    mentions=[
        Mention(actor=WANG, surface="A"),
        Mention(actor=Group(name="B", id=WANG.id), surface="B"),
    ]
)


def read(path: Path) -> list[Article]:
    """All articles of a file."""
    return list(iter_jsonl(path))


class TestRoundTrip:
    """What is written is read."""

    @settings(max_examples=15)
    @given(st.lists(any_articles(), max_size=3))
    def test_any(self, some: list[Article]) -> None:
        """Any articles, through text and through bytes."""
        text = io.StringIO()
        try:
            assert len(some) == dump_jsonl(some, text)
        except ConversionError:
            assume(False)
        lines = text.getvalue()
        assert len(some) == len(lines.splitlines())
        for file in (io.StringIO(lines), io.BytesIO(lines.encode())):
            back = list(iter_jsonl(file))
            assert list(map(attrs.asdict, some)) == list(
                map(attrs.asdict, back)
            )

    @pytest.mark.parametrize("kind", [str, Path])
    def test_path(self, tmp_path: Path, kind: Any) -> None:
        """A path is a string or a `Path`."""
        path = tmp_path / "a.jsonl"
        assert dump_jsonl([ONE, TWO], kind(path)) == 2
        assert list(iter_jsonl(kind(path))) == [ONE, TWO]
        written = path.read_bytes()
        assert to_json(ONE).encode() + b"\n" == written.splitlines(True)[0]
        assert written.count(b"\n") == 2
        assert b"\r" not in written

    def test_nothing(self, tmp_path: Path) -> None:
        """No articles make an empty file."""
        assert dump_jsonl([], tmp_path / "a.jsonl") == 0
        assert read(tmp_path / "a.jsonl") == []


class TestDump:
    """What happens to files."""

    def test_same_path(self, tmp_path: Path) -> None:
        """One may read from the path that is written."""
        path = tmp_path / "a.jsonl"
        dump_jsonl([ONE, TWO], path)
        kept = (a for a in iter_jsonl(path) if a.title == "Two")
        assert dump_jsonl(kept, path) == 1
        assert read(path) == [TWO]

    @pytest.mark.parametrize("before", ["", "as it was"])
    def test_failure_leaves_nothing(self, tmp_path: Path, before: str) -> None:
        """If an article fails, what stood there still does, alone."""
        path = tmp_path / "a.jsonl"
        if before:
            path.write_text(before)
        with pytest.raises(
            ConversionError, match=r"^articles\[1\]: two different actors"
        ):
            dump_jsonl([ONE, CLASH], path)
        assert ([path] if before else []) == list(tmp_path.iterdir())
        assert not before or before == path.read_text()

    def test_failure_of_the_caller(self, tmp_path: Path) -> None:
        """Nor does anything remain if the articles themselves fail."""

        def some() -> Iterator[Article]:
            yield ONE
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            dump_jsonl(some(), tmp_path / "a.jsonl")
        assert list(tmp_path.iterdir()) == []

    def test_no_folder(self, tmp_path: Path) -> None:
        """A folder that is not there is not made."""
        with pytest.raises(FileNotFoundError):
            dump_jsonl([ONE], tmp_path / "b" / "a.jsonl")

    def test_no_article(self) -> None:
        """What is no article is refused, with its place."""
        some: Any = [ONE, EVENT]
        with pytest.raises(
            TypeError, match=r"^articles\[1\]: expected Article, got Event\("
        ):
            dump_jsonl(some, io.StringIO())

    def test_split_pair(self) -> None:
        """What neither JSON nor UTF-8 can hold apart is not merged."""
        article = Article(source=Source(text="\ud83d\ude00"))
        file = io.StringIO()
        with pytest.raises(
            ConversionError, match=r"^articles\[0\]: a high surrogate stands"
        ):
            dump_jsonl([article], file)
        assert not file.getvalue()

    @pytest.mark.skipif(os.name != "posix", reason="modes are of POSIX")
    def test_mode_is_kept(self, tmp_path: Path) -> None:
        """A file that is replaced keeps its mode, a link its target."""
        path, link = tmp_path / "a.jsonl", tmp_path / "link"
        path.touch(0o640)
        link.symlink_to(path)
        dump_jsonl([ONE], link)
        assert link.is_symlink()
        assert stat.S_IMODE(path.stat().st_mode) == 0o640
        assert read(path) == [ONE]

    @pytest.mark.skipif(os.name != "posix", reason="pipes are of POSIX")
    def test_pipe(self, tmp_path: Path) -> None:
        """A pipe is written to, not replaced."""
        pipe = tmp_path / "pipe"
        os.mkfifo(pipe)
        found: list[Article] = []
        reader = threading.Thread(target=lambda: found.extend(read(pipe)))
        reader.start()
        dump_jsonl([ONE], pipe)
        reader.join()
        assert found == [ONE]
        assert pipe.is_fifo()


class TestIter:
    """What is read, and what is refused, and where."""

    def test_lazy(self, tmp_path: Path) -> None:
        """A line is read when it is asked for, the file opened with the first."""
        path = tmp_path / "a.jsonl"
        stream = iter_jsonl(path)
        path.write_text(f"{to_json(ONE)}\n{{")
        assert next(stream) == ONE
        with pytest.raises(ConversionError):
            next(stream)

    def test_blank_lines(self, tmp_path: Path) -> None:
        """Blank lines are skipped; so is a byte order mark."""
        path = tmp_path / "a.jsonl"
        text = f"\ufeff{to_json(ONE)}\r\n\r\n \t\n{to_json(TWO)}"
        path.write_bytes(text.encode())
        assert read(path) == [ONE, TWO]

    @pytest.mark.parametrize(
        ("line", "message"),
        [
            (b'{"format": x}', ":2:12: not JSON: expecting value"),
            (b"[" * 99_999, ":2: not JSON: nested too deeply"),
            (b"\xff{}", ":2: not UTF-8: byte 0xff at offset 0"),
            (
                to_json(EVENT).encode(),
                ":2: expected one of 'Article', got 'Event' @ $.record",
            ),
            (
                to_json(ONE).replace('"volume":null', '"volume":"x"').encode(),
                ":2: expected int, got 'x' @ $.volume",
            ),
        ],
        ids=["syntax", "depth", "encoding", "record", "value"],
    )
    def test_wrong_line(
        self, tmp_path: Path, line: bytes, message: str
    ) -> None:
        """The file and the line stand before the fault."""
        path = tmp_path / "a.jsonl"
        path.write_bytes(to_json(ONE).encode() + b"\n" + line + b"\n")
        with pytest.raises(ConversionError) as caught:
            read(path)
        assert f"{path}{message}" == str(caught.value)

    def test_every_line_of_the_message(self) -> None:
        """Several faults of a line have the place each."""
        text = to_json(ONE).replace(":null", ":{}")
        with pytest.raises(ConversionError) as caught:
            list(iter_jsonl(io.StringIO(text)))
        told = str(caught.value).split("\n")
        assert len(told) >= 2
        assert all(line.startswith("<file>:1: expected ") for line in told)

    def test_name_of_a_file(self, tmp_path: Path) -> None:
        """An open file is named too."""
        path = tmp_path / "a.jsonl"
        path.write_text("{")
        with path.open() as file, pytest.raises(ConversionError) as caught:
            list(iter_jsonl(file))
        assert str(caught.value).startswith(f"{path}:1:2: not JSON: ")

    @pytest.mark.parametrize("value", [None, [to_json(ONE)], ONE, b"a.jsonl"])
    def test_no_file(self, value: Any) -> None:
        """What is neither path nor file is refused at once."""
        with pytest.raises(TypeError, match="expected a path or an open file"):
            iter_jsonl(value)

    def test_no_such_file(self, tmp_path: Path) -> None:
        """A file that is not there is an `OSError`."""
        with pytest.raises(FileNotFoundError):
            read(tmp_path / "a.jsonl")
