"""Articles as JSON Lines: one document a line, read and written as a stream."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO

from koreachina.errors import ConversionError
from koreachina.model import Article

from .document import structure, to_json
from .json_text import NotJSONError, decode
from .writing import PathLike, check_utf8, replacing


def dump_jsonl(
    articles: Iterable[Article], path_or_file: PathLike | IO[str], /
) -> int:
    r"""Write articles as JSON Lines: UTF-8, `\n`. Inverse of `iter_jsonl`.

    A file named by its path is written beside its place and moved there when
    it is complete: if an article fails, what stood there before still does.
    So one may read from the very path that is written. To an open file,
    lines are written as they come, each whole or not at all.

    Args:
        articles: The articles; any iterable, taken one at a time.
        path_or_file: Where to, or a file open for writing text.

    Returns:
        How many there were.

    Raises:
        ConversionError: An article has two different actors with one id, or
            a high surrogate right before a low one, which UTF-8 cannot hold.
        TypeError: There is something that is no `Article`.
        OSError: The file cannot be written.

    Examples:
        >>> import io
        >>> file = io.StringIO()
        >>> dump_jsonl([Article(title="One"), Article(title="Two")], file)
        2
        >>> file.seek(0)
        0
        >>> [article.title for article in iter_jsonl(file)]
        ['One', 'Two']
    """
    if not isinstance(path_or_file, str | os.PathLike):
        return _write(articles, path_or_file)
    with replacing(path_or_file) as file:
        return _write(articles, file)


def iter_jsonl(
    path_or_file: PathLike | IO[str] | IO[bytes], /
) -> Iterator[Article]:
    """Read articles from JSON Lines, one at a time. Inverse of `dump_jsonl`.

    Opens the file when the first article is asked for. Skips blank lines and
    a byte order mark.

    Args:
        path_or_file: Where from, or a file open for reading, text or binary.

    Raises:
        ConversionError: A line is no UTF-8, no JSON or no `Article`. Every
            line of the message begins with `file:line:`.
        TypeError: It is neither a path nor a file.
        OSError: The file cannot be read.
    """
    if isinstance(path_or_file, str | os.PathLike):
        return _read_path(Path(path_or_file))
    if not hasattr(path_or_file, "read"):
        msg = f"expected a path or an open file, got {path_or_file!r}"
        raise TypeError(msg)
    name = getattr(path_or_file, "name", None)
    return _read(path_or_file, name if isinstance(name, str) else "<file>")


def _write(articles: Iterable[Article], file: IO[str]) -> int:
    count = 0
    for article in articles:
        if not isinstance(article, Article):
            msg = f"articles[{count}]: expected Article, got {article!r}"
            raise TypeError(msg)
        try:
            line = to_json(article)
            check_utf8(line)
        except ConversionError as error:
            msg = f"articles[{count}]: {error}"
            raise ConversionError(msg) from None
        file.write(line + "\n")
        count += 1
    return count


def _read_path(path: Path) -> Iterator[Article]:
    with path.open("rb") as file:
        yield from _read(file, str(path))


def _read(lines: Iterable[str | bytes], name: str) -> Iterator[Article]:
    for number, line in enumerate(lines, 1):
        place = f"{name}:{number}"
        text = line if isinstance(line, str) else _decoded(line, place)
        if number == 1:
            text = text.removeprefix("\ufeff")
        if text.strip(" \t\r\n"):
            yield _article(text, place)


def _decoded(line: bytes, place: str) -> str:
    try:
        return line.decode()
    except UnicodeDecodeError as error:
        byte = line[error.start]
        msg = f"{place}: not UTF-8: byte {byte:#04x} at offset {error.start}"
        raise ConversionError(msg) from None


def _article(text: str, place: str) -> Article:
    try:
        return structure(decode(text), Article)
    except NotJSONError as error:
        column = "" if error.column is None else f":{error.column}"
        msg = f"{place}{column}: not JSON: {error}"
    except ConversionError as error:
        msg = "\n".join(f"{place}: {line}" for line in str(error).split("\n"))
    raise ConversionError(msg)
