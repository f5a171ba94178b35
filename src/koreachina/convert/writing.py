"""Files that are written whole or not at all, line by line."""

import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TypeAlias

from koreachina.errors import ConversionError

PathLike: TypeAlias = str | os.PathLike[str]


def check_utf8(line: str) -> None:
    """Make sure that UTF-8 can hold a line of JSON.

    Raises:
        ConversionError: It has a high surrogate right before a low one.
    """
    try:
        line.encode()
    except UnicodeEncodeError:
        msg = (
            "a high surrogate stands right before a low one,"
            " which UTF-8 cannot hold"
        )
        raise ConversionError(msg) from None


@contextmanager
def replacing(path: PathLike) -> Iterator[IO[str]]:
    """A file that takes its place when all is written."""
    target = Path(path).resolve()
    if target.exists() and not target.is_file():  # a pipe, a terminal
        with target.open("w", encoding="utf-8", newline="\n") as file:
            yield file
        return
    beside = target.with_name(f".{secrets.token_hex(8)}.tmp")
    file = beside.open("x", encoding="utf-8", newline="\n")
    try:
        with file:
            yield file
        if target.exists():
            shutil.copymode(target, beside)
        beside.replace(target)
    except BaseException:
        beside.unlink()
        raise
