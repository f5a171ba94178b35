"""Texts and files to articles, and back."""

import io
import re
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings

from koreachina.corpus import seeds
from koreachina.errors import ParseError, RenderError
from koreachina.knowledge import Registry
from koreachina.model import (
    Article,
    EdtfDate,
    Event,
    Layout,
    Paragraph,
    Source,
    State,
)
from koreachina.reader import dump, load, parse
from koreachina.strategies import articles, texts

TEXT = (
    "Articles\n"
    "China and South Korea kept talking all summer, said Wang Yi.\n"
    "May 9, 2022: Wang Yi calls Park Jin.\n"
    "June 2, 2022: North Korea fires a missile."
)
NO_DAY = (
    "Articles\n"
    "China and South Korea kept talking all summer.\n"
    "May 40, 2022: They meet."
)


class TestParse:
    """A text to an article."""

    def test_article(self) -> None:
        """Prose, chronology and who is named are read."""
        article = parse(TEXT)
        assert article.layout is Layout.HEADERLESS
        assert [p.text for p in article.summary] == [TEXT.split("\n")[1]]
        assert [str(event.date) for event in article.chronology] == [
            "2022-05-09",
            "2022-06-02",
        ]
        assert article.period == EdtfDate("2022-05/2022-06")
        assert "Wang Yi" in [actor.name for actor in article.actors]

    def test_source(self) -> None:
        """The exact text and the name of its file are kept."""
        article = parse(TEXT, filename="summer.txt")
        assert article.source == Source(text=TEXT, filename="summer.txt")
        assert parse(TEXT).source.filename is None

    def test_filename_is_no_content(self) -> None:
        """The name of the file changes nothing else."""
        assert parse(TEXT, filename="summer.txt") == parse(TEXT)

    def test_registry(self) -> None:
        """Only the states of the registry are looked for."""
        japan = State(name="North Korea", country="JPN")
        article = parse(TEXT, registry=Registry(states=(japan,)))
        states = {actor for actor in article.actors if actor.kind == "state"}
        assert states == {japan}

    @pytest.mark.parametrize(
        ("text", "kind"),
        [
            pytest.param(b"Articles", "bytes", id="bytes"),
            pytest.param(Path("a.txt"), type(Path()).__name__, id="path"),
            pytest.param(io.StringIO("a"), "StringIO", id="file"),
            pytest.param(None, "NoneType", id="None"),
        ],
    )
    def test_type(self, text: Any, kind: str) -> None:
        """A file is no text: the message names `load`."""
        message = re.escape(
            f"parse() takes the text of an article, got {kind}; for a file"
            " use load()"
        )
        with pytest.raises(TypeError, match=f"^{message}$"):
            parse(text)

    @given(texts())
    def test_total(self, text: str) -> None:
        """Any string is an article, and keeps its text."""
        assert text == parse(text).source.text


class TestStrict:
    """What is raised where something is not understood."""

    def test_understood(self) -> None:
        """A text without errors is the same article."""
        assert parse(TEXT, strict=True) == parse(TEXT)

    def test_warnings_pass(self) -> None:
        """Warnings and remarks raise nothing."""
        text = f"{TEXT}\n: An entry that has lost its date."
        article = parse(text, strict=True)
        assert [problem.code for problem in article.problems] == ["KC105"]

    @pytest.mark.parametrize(
        ("text", "place", "context", "message"),
        [
            pytest.param(
                "", (1, 1, 0), "", "KC113 text is empty", id="empty text"
            ),
            pytest.param(
                " A cat.\nIt sat.",
                (1, 1, 0),
                " A cat.",
                "KC101 no layout of an article is recognised",
                id="the whole text",
            ),
            pytest.param(
                NO_DAY,
                (3, 1, 56),
                "May 40, 2022: They meet.",
                "KC104 there is no such date: invalid date 'May 40, 2022':"
                " 2022-05 has no day 40",
                id="no such day",
            ),
            pytest.param(
                "\ufeff" + NO_DAY.replace("\n", "\r\n ").replace("9", "4"),
                (3, 2, 61),
                " May 40, 2022: They meet.",
                "KC104 there is no such date: invalid date 'May 40, 2022':"
                " 2022-05 has no day 40",
                id="byte order mark, CRLF, blanks",
            ),
        ],
    )
    def test_error(
        self,
        text: str,
        place: tuple[int, int, int],
        context: str,
        message: str,
    ) -> None:
        """The first error is raised with its line, column and offset."""
        line, column, offset = place
        with pytest.raises(ParseError) as caught:
            parse(text, strict=True, filename="a.txt")
        assert vars(caught.value) == {
            "message": message,
            "offset": offset,
            "line": line,
            "column": column,
            "context": context,
            "filename": "a.txt",
        }
        caret = " " * (column - 1) + "^"
        assert str(caught.value) == (
            f"a.txt:{line}:{column}: {message}\n  {context}\n  {caret}"
        )

    def test_lenient(self) -> None:
        """Otherwise the same error is a problem."""
        (problem,) = parse(NO_DAY).problems
        assert problem.code == "KC104"
        assert problem.severity == "error"
        assert problem.span is not None
        assert problem.span.of(NO_DAY) == "May 40, 2022"

    @given(texts())
    def test_total(self, text: str) -> None:
        """Strictly, a text is the same article or a ParseError, nothing
        else.
        """
        article = parse(text)
        errors = [p for p in article.problems if p.severity == "error"]
        if not errors:
            assert article == parse(text, strict=True)
            return
        with pytest.raises(ParseError, match=errors[0].code) as caught:
            parse(text, strict=True)
        offset = errors[0].span.start if errors[0].span else 0
        assert offset == caught.value.offset


class TestLoad:
    """A file to an article."""

    def test_path(self, tmp_path: Path) -> None:
        """A path, or its name, is read and kept."""
        file = tmp_path / "a.txt"
        file.write_bytes(TEXT.encode())
        for given_as in (file, str(file)):
            article = load(given_as)
            assert article == parse(TEXT)
            assert article.source == Source(text=TEXT, filename=str(file))

    def test_order(self, tmp_path: Path) -> None:
        """The article comes first, and the error says so."""
        file = tmp_path / "a.txt"
        with pytest.raises(TypeError, match="takes an article and then"):
            dump(file, parse(TEXT))  # type: ignore[arg-type]
        assert not file.exists()

    def test_binary_file(self, tmp_path: Path) -> None:
        """An open file is read from where it stands, and left open."""
        file = tmp_path / "a.txt"
        file.write_bytes(TEXT.encode())
        with file.open("rb") as opened:
            article = load(opened)
            assert not opened.closed
        assert article.source == Source(text=TEXT, filename=str(file))

    def test_bytes_io(self) -> None:
        """A file without a name will do."""
        article = load(io.BytesIO(TEXT.encode()))
        assert article.source == Source(text=TEXT)

    def test_number_for_a_name(self, tmp_path: Path) -> None:
        """The number of an open file is no file name."""
        file = tmp_path / "a.txt"
        file.write_bytes(TEXT.encode())
        with (
            file.open("rb") as opened,
            open(opened.fileno(), "rb", closefd=False) as numbered,
        ):
            assert load(numbered).source.filename is None

    @pytest.mark.parametrize(
        "text",
        [
            pytest.param("", id="empty"),
            pytest.param(TEXT.replace("\n", "\r\n"), id="CRLF"),
            pytest.param(TEXT.replace("\n", "\r"), id="CR"),
            pytest.param("\ufeff" + TEXT, id="byte order mark"),
            pytest.param(TEXT + "\n\n", id="blank lines at the end"),
            pytest.param(TEXT.replace(",", "\u2028\x85\f"), id="separators"),
            pytest.param("Articles\n한국 “𝒳”", id="any script"),
        ],
    )
    def test_untouched(self, tmp_path: Path, text: str) -> None:
        """Every code point is kept, line ends and byte order mark too."""
        file = tmp_path / "a.txt"
        file.write_bytes(text.encode())
        assert text == load(file).source.text
        assert text == load(io.BytesIO(text.encode())).source.text

    def test_options(self) -> None:
        """`strict` and `registry` are handed on."""
        with pytest.raises(ParseError, match="KC104"):
            load(io.BytesIO(NO_DAY.encode()), strict=True)
        nobody = Registry(states=())
        article = load(io.BytesIO(TEXT.encode()), registry=nobody)
        assert "state" not in {actor.kind for actor in article.actors}

    def test_missing(self, tmp_path: Path) -> None:
        """A file that is not there is the system's error."""
        with pytest.raises(FileNotFoundError):
            load(tmp_path / "missing.txt")

    def test_folder(self, tmp_path: Path) -> None:
        """A folder is no file."""
        with pytest.raises(OSError, match=re.escape(str(tmp_path))):
            load(tmp_path)

    @pytest.mark.parametrize(
        "data",
        [
            pytest.param(b"PK\x03\x04rest", id="zip, docx"),
            pytest.param(b"%PDF-1.7\n", id="PDF"),
            pytest.param(b"Articles\n\0", id="NUL"),
            pytest.param(TEXT.encode("utf-16"), id="UTF-16"),
        ],
    )
    def test_binary(self, tmp_path: Path, data: bytes) -> None:
        """What is no text is refused, with its name."""
        file = tmp_path / "a.doc"
        file.write_bytes(data)
        with pytest.raises(ParseError) as caught:
            load(file)
        message = "not a text file: expected UTF-8 text, got binary data"
        assert str(caught.value) == f"{file}: {message}"
        with pytest.raises(ParseError, match=f"^{message}$"):
            load(io.BytesIO(data))

    @pytest.mark.parametrize(
        ("data", "place", "byte"),
        [
            pytest.param(b"\xff", "1:1", "0xff at byte offset 0", id="first"),
            pytest.param(
                "a\r\nPeña".encode("latin-1"),
                "2:3",
                "0xf1 at byte offset 5",
                id="Latin 1",
            ),
            pytest.param(
                "한국".encode() + b"\x93no\x94",
                "1:3",
                "0x93 at byte offset 6",
                id="columns are code points, offsets bytes",
            ),
            pytest.param(
                "a\n“".encode()[:-1], "2:1", "0xe2 at byte offset 2", id="cut"
            ),
            pytest.param(
                b"\xed\xb2\x80", "1:1", "0xed at byte offset 0", id="surrogate"
            ),
        ],
    )
    def test_not_utf_8(self, data: bytes, place: str, byte: str) -> None:
        """The first byte that is not UTF-8 is named with its place."""
        with pytest.raises(ParseError) as caught:
            load(io.BytesIO(data))
        assert str(caught.value) == f"{place}: not UTF-8: byte {byte}"
        assert isinstance(caught.value.__cause__, UnicodeDecodeError)

    def test_not_utf_8_file(self, tmp_path: Path) -> None:
        """The message begins with the name of the file."""
        file = tmp_path / "a.txt"
        file.write_bytes(b"\xff")
        message = re.escape(f"{file}:1:1: not UTF-8: byte 0xff")
        with pytest.raises(ParseError, match=f"^{message}"):
            load(file)

    def test_text_file(self, tmp_path: Path) -> None:
        """A file in text mode has lost its line ends."""
        file = tmp_path / "a.txt"
        file.write_bytes(TEXT.encode())
        message = re.escape(
            "load() takes a path or a file opened in binary mode ('rb'), this"
            " one gave str"
        )
        with (
            file.open(encoding="utf-8") as opened,
            pytest.raises(TypeError, match=f"^{message}$"),
        ):
            load(opened)  # type: ignore[arg-type]
        with pytest.raises(TypeError, match=f"^{message}$"):
            load(io.StringIO(TEXT))  # type: ignore[arg-type]

    @pytest.mark.parametrize("file", [5, None, b"a.txt", ["a.txt"]])
    def test_type(self, file: Any) -> None:
        """What is neither path nor file is refused."""
        message = re.escape(
            "load() takes a path or a file opened in binary mode ('rb'), got"
            f" {file!r}"
        )
        with pytest.raises(TypeError, match=f"^{message}$"):
            load(file)


class TestDump:
    """An article to a file."""

    def test_path(self, tmp_path: Path) -> None:
        """The file holds UTF-8 and line feeds, on every system."""
        for file in (tmp_path / "a.txt", str(tmp_path / "b.txt")):
            dump(parse(TEXT), file)
            assert TEXT.encode() == Path(file).read_bytes()

    def test_binary_file(self, tmp_path: Path) -> None:
        """An open file is written to, and left open."""
        buffer = io.BytesIO()
        dump(parse(TEXT), buffer)
        assert TEXT.encode() == buffer.getvalue()
        file = tmp_path / "a.txt"
        with file.open("wb") as opened:
            dump(parse(TEXT), opened)
            assert not opened.closed
        assert TEXT.encode() == file.read_bytes()

    @pytest.mark.parametrize("article", seeds(), ids=lambda a: a.id)
    def test_seeds(self, tmp_path: Path, article: Article) -> None:
        """The bundled articles come back byte for byte."""
        assert article.source.filename is not None
        file = tmp_path / "a.txt"
        dump(article, file)
        dumped = file.read_bytes()
        assert article.source.text.encode() == dumped
        assert article == load(file)

    def test_edited(self, tmp_path: Path) -> None:
        """What is printed is the fields, not the source."""
        article = parse(TEXT)
        less = attrs.evolve(article, chronology=article.chronology[:1])
        file = tmp_path / "a.txt"
        dump(attrs.evolve(less, period=EdtfDate("2022-05/2022-05")), file)
        assert file.read_text(encoding="utf-8") == TEXT.rpartition("\n")[0]

    @settings(max_examples=25)
    @given(articles())
    def test_inverse(self, article: Article) -> None:
        """Dumped and loaded, an article is the same."""
        buffer = io.BytesIO()
        dump(article, buffer)
        again = load(io.BytesIO(buffer.getvalue()))
        assert article == again
        assert buffer.getvalue() == again.source.text.encode()

    def test_refused(self, tmp_path: Path) -> None:
        """An article that its layout cannot hold leaves the file alone."""
        file = tmp_path / "a.txt"
        file.write_bytes(b"before")
        titled = Article(
            layout="headerless",  # type: ignore[arg-type, unused-ignore]
            title="A Quiet Season",
            chronology=[Event(text="They meet.")],
        )
        with pytest.raises(RenderError, match="title"):
            dump(titled, file)
        assert file.read_bytes() == b"before"

    def test_surrogate(self, tmp_path: Path) -> None:
        """A lone surrogate cannot be written, and nothing is."""
        text = "Somebody met somebody \udc80 in Seoul for the whole summer."
        article = Article(
            layout="headerless",  # type: ignore[arg-type, unused-ignore]
            summary=[Paragraph(index=0, text=text)],
        )
        file = tmp_path / "a.txt"
        with pytest.raises(UnicodeEncodeError):
            dump(article, file)
        assert not file.exists()

    def test_folder(self, tmp_path: Path) -> None:
        """A folder cannot be written."""
        with pytest.raises(OSError, match=re.escape(str(tmp_path))):
            dump(parse(TEXT), tmp_path)
