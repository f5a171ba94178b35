"""Texts and files to articles, and back.

`parse` and `load` are the two ways in: one takes a text, the other a file.
Neither guesses which of the two it was given.
"""

import os
from pathlib import Path
from typing import IO

from koreachina.annotate import annotate
from koreachina.errors import ParseError
from koreachina.knowledge import Registry
from koreachina.layout import read, render
from koreachina.layout.lines import place
from koreachina.model import Article, Problem, Severity

PathLike = str | os.PathLike[str]


def parse(
    text: str,
    /,
    *,
    filename: str | None = None,
    strict: bool = False,
    registry: Registry | None = None,
) -> Article:
    r"""Reads an article: header, sections, chronology, and who is named.

    Inverse of `render` for every text in one of the canonical layouts.

    Args:
        text: The article, with any line ends. Offsets in the records count
            its code points.
        filename: Named in errors and kept in `Article.source`.
        strict: Raise at the first problem of severity "error".
        registry: States and actors to look for; the shipped ones by default.

    Returns:
        The article. What no rule understands stands in `problems`.

    Raises:
        ParseError: `strict` is set and something is not understood; the error
            carries offset, line, column and that line.
        TypeError: `text` is not a string.

    Examples:
        >>> article = parse(
        ...     "China - Korea\n\nSep — Dec 2014\n\nA Quiet Season\n\n"
        ...     "Foreign Minister Wang Yi said talks were “useful.”"
        ... )
        >>> str(article.period), article.title
        ('2014-09/2014-12', 'A Quiet Season')
        >>> [mention.actor.name for mention in article.mentions]
        ['Wang Yi']
    """
    if not isinstance(text, str):
        msg = (
            f"parse() takes the text of an article, got {type(text).__name__};"
            " for a file use load()"
        )
        raise TypeError(msg)
    article = annotate(read(text, filename=filename), registry=registry)
    if strict:
        for problem in article.problems:
            if problem.severity is Severity.ERROR:
                raise _error(article, problem)
    return article


def _error(article: Article, problem: Problem) -> ParseError:
    text = article.source.text
    offset = 0 if problem.span is None else problem.span.start
    line, column, context = place(text, offset)
    return ParseError(
        f"{problem.code} {problem.message}",
        offset=offset,
        line=line,
        column=column,
        context=context,
        filename=article.source.filename,
    )


def load(
    file: PathLike | IO[bytes],
    /,
    *,
    strict: bool = False,
    registry: Registry | None = None,
) -> Article:
    """Reads an article from a file: UTF-8, line ends untouched.

    Args:
        file: A path, or a file opened in binary mode.
        strict: As for `parse`.
        registry: As for `parse`.

    Raises:
        ParseError: The file is not UTF-8 text, with the offset of the first
            byte that is not; or as for `parse`.
        OSError: The file cannot be read.
        TypeError: Neither a path nor a file, or a file opened in text mode:
            it has lost its line ends.

    Examples:
        >>> import io
        >>> load(io.BytesIO(b"Articles")).layout.value
        'headerless'
    """
    if isinstance(file, str | os.PathLike):
        name: str | None = os.fspath(file)
        data = Path(file).read_bytes()
    else:
        if not hasattr(file, "read"):
            msg = (
                "load() takes a path or a file opened in binary mode ('rb'),"
                f" got {file!r}"
            )
            raise TypeError(msg)
        data = file.read()
        name = getattr(file, "name", None)
        name = name if isinstance(name, str) else None
        if not isinstance(data, bytes):
            msg = (
                "load() takes a path or a file opened in binary mode ('rb'),"
                f" this one gave {type(data).__name__}"
            )
            raise TypeError(msg)
    return parse(
        _decoded(data, name), filename=name, strict=strict, registry=registry
    )


_ZIP, _PDF = b"PK\x03\x04", b"%PDF-"


def _decoded(data: bytes, name: str | None) -> str:
    if data.startswith((_ZIP, _PDF)) or b"\0" in data:
        msg = "not a text file: expected UTF-8 text, got binary data"
        raise ParseError(msg, filename=name)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        msg = (
            f"not UTF-8: byte {data[error.start]:#04x} at byte offset"
            f" {error.start}"
        )
        good = data[: error.start].decode("utf-8")
        line, column, _ = place(good, len(good))
        raise ParseError(
            msg, line=line, column=column, filename=name
        ) from error


def dump(article: Article, file: PathLike | IO[bytes], /) -> None:
    """Prints an article to a file: UTF-8, line feeds; inverse of `load`.

    Nothing is written unless the whole article can be printed.

    Args:
        article: What to print.
        file: A path, or a file opened in binary mode.

    Raises:
        RenderError: As for `render`.
        OSError: The file cannot be written.
        UnicodeEncodeError: The article holds a lone surrogate.
        TypeError: The first argument is no article.
    """
    if not isinstance(article, Article):
        msg = f"dump() takes an article and then a file, got {article!r} first"
        raise TypeError(msg)
    data = render(article).encode("utf-8")
    if isinstance(file, str | os.PathLike):
        Path(file).write_bytes(data)
    else:
        file.write(data)
