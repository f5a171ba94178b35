"""Files, folders and patterns to articles."""

import glob
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Literal

from koreachina.errors import ParseError
from koreachina.knowledge import Registry
from koreachina.model import Article
from koreachina.reader import PathLike, load

from .corpus import Corpus

Progress = Callable[[int, int, Path], object]
"""Called before each file with its number from 1, how many, and its path."""

OnError = Literal["raise", "skip"] | Callable[[Path, Exception], object]


def iter_articles(
    paths: PathLike | Iterable[PathLike],
    /,
    *,
    strict: bool = False,
    registry: Registry | None = None,
    progress: Progress | None = None,
    on_error: OnError = "raise",
) -> Iterator[Article]:
    """Reads articles one after the other, each when it is asked for.

    Args:
        paths: Files, folders (their `*.txt` files, sorted by name) or
            patterns such as `"articles/*.txt"` (sorted); one or several.
        strict: As for `parse`.
        registry: As for `parse`.
        progress: Called before each file.
        on_error: "raise", "skip", or what is called with the path and the
            error of each file that cannot be read.

    Yields:
        The articles, in the order of `paths`; a file that is named twice is
        read once.

    Raises:
        FileNotFoundError: A path is not there, or a pattern fits no file;
            raised before the first article.
        ParseError: A file is not text, or `strict` is set and something in
            it is not understood.
        TypeError: Something in `paths` is no path.
        ValueError: `on_error` is none of the three.
    """
    if on_error not in ("raise", "skip") and not callable(on_error):
        msg = f"on_error is 'raise', 'skip' or a callable, got {on_error!r}"
        raise ValueError(msg)
    files = _files(paths)
    return _read(files, strict, registry, progress, on_error)


def _read(
    files: list[Path],
    strict: bool,
    registry: Registry | None,
    progress: Progress | None,
    on_error: OnError,
) -> Iterator[Article]:
    for number, file in enumerate(files, 1):
        if progress is not None:
            progress(number, len(files), file)
        try:
            article = load(file, strict=strict, registry=registry)
        except (OSError, ParseError) as error:
            if on_error == "raise":
                raise
            if on_error != "skip":
                on_error(file, error)
        else:
            yield article


def load_corpus(
    paths: PathLike | Iterable[PathLike],
    /,
    *,
    strict: bool = False,
    registry: Registry | None = None,
    progress: Progress | None = None,
    on_error: OnError = "raise",
) -> Corpus:
    """Reads files, folders or patterns into a corpus.

    Takes what `iter_articles` takes and raises what it raises; nothing is
    returned unless all files were read or their errors taken.

    Examples:
        >>> load_corpus("seeds").articles[0].title
        'Beijing Ties Uneven with Seoul, Stalled with Pyongyang'
    """
    return Corpus(
        iter_articles(
            paths,
            strict=strict,
            registry=registry,
            progress=progress,
            on_error=on_error,
        )
    )


def _files(paths: PathLike | Iterable[PathLike]) -> list[Path]:
    if isinstance(paths, str | os.PathLike):
        paths = [paths]
    if not isinstance(paths, Iterable):
        msg = f"expected paths, got {paths!r}"
        raise TypeError(msg)
    found: dict[str, Path] = {}
    for path in paths:
        if not isinstance(path, str | os.PathLike):
            msg = f"expected a path, a folder or a pattern, got {path!r}"
            raise TypeError(msg)
        for file in _named(os.fspath(path)):
            found.setdefault(os.path.abspath(file), file)  # noqa: PTH100
    return list(found.values())


def _named(name: str) -> list[Path]:
    path = Path(name)
    if path.is_dir():
        files = sorted(hit for hit in path.glob("*.txt") if hit.is_file())
        what = "holds no *.txt file"
    elif path.exists():
        return [path]
    else:
        hits = map(Path, sorted(glob.glob(name, recursive=True)))  # noqa: PTH207
        files = [hit for hit in hits if hit.is_file()]
        what = "no such file, folder or pattern"
    if not files:
        msg = f"{name!r}: {what}"
        raise FileNotFoundError(msg)
    return files
