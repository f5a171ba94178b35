"""The command line: `python -m koreachina FILE...`.

Prints a report on each article, or its records as JSON, or its events as
PLOVER records. Text that goes to a
file or a pipe is UTF-8 with line feeds and 80 cells wide whatever the locale
and the environment say, so that it is the same bytes on every machine; a
terminal gets its own encoding, with escapes for what it has not, and its own
width. JSON is UTF-8 everywhere.

Exit status: 0 if every file was read; 1 if `--strict` refused one; 2 if one
could not be read (missing, no text, empty), the output could not be written,
or the options are wrong. The other files are reported all the same.
"""

import argparse
import os
import re
import sys
from collections.abc import Sequence
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from koreachina.convert import to_json
from koreachina.convert.json_text import encode
from koreachina.corpus import iter_articles
from koreachina.display import LEAST_WIDTH, printable, report
from koreachina.errors import ConversionError, ParseError
from koreachina.export import to_plover
from koreachina.knowledge import data_version
from koreachina.model import Article, Severity
from koreachina.reader import PathLike, parse

OK, REFUSED, UNREADABLE = 0, 1, 2
"""The exit statuses."""

_PROGRAM = "koreachina"
_EMPTY = "KC113"
_DIGITS = re.compile(r"[0-9]{1,6}")
_MAGIC = re.compile(r"[*?\[]")
_USUAL_WIDTH = 80
_WIDEST = 120
"""Wider lines are hard to read; `--width` can ask for them."""

_DESCRIPTION = """\
Reads articles on China-Korea relations and says what is in them: header,
sections, chronology, who is named, who is quoted, and what is odd."""

_EPILOG = """\
examples:
  %(prog)s seeds/china-korea-2022-05.txt
  %(prog)s --limit 0 articles/ > report.txt
  %(prog)s --json "articles/*.txt" > articles.jsonl

exit status:
  0  all files were read
  1  --strict refused a file
  2  a file could not be read (missing, no text, empty), nothing could be
     written, or wrong options
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command line.

    Args:
        argv: The arguments after the program's name; those of the process by
            default.

    Returns:
        The exit status.

    Raises:
        SystemExit: The options are wrong, with status 2, or help was asked
            for, with status 0.

    Examples:
        >>> main(["seeds/china-korea-2014-09.txt", "--strict", "--width=60"])
        ... # doctest: +ELLIPSIS
        China - Korea, September-December 2014
        ======================================
        Relation   China - Korea
        ...
        0
    """
    parser = _parser()
    options = parser.parse_args(argv)
    if not (options.files or options.version):
        parser.error("name at least one file, folder or pattern")
    if sys.stdout is None:  # the process was started with it closed
        _complain("cannot write: standard output is closed")
        return UNREADABLE
    try:
        if not options.version:
            return _run(options)
        _print(f"{_PROGRAM} {_version()}, data {data_version}")
    except OSError as error:
        # else Python would try to write the rest once more at exit
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
        if not isinstance(error, BrokenPipeError):
            reason = error.strerror or str(error)
            _complain(f"cannot write: {reason.lower()}")
            return UNREADABLE
        # whoever reads our output has enough of it
    return OK


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=f"python -m {_PROGRAM}",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        allow_abbrev=False,
        formatter_class=partial(
            argparse.RawDescriptionHelpFormatter, width=_USUAL_WIDTH
        ),
    )
    vars(parser)["color"] = False  # on by default from Python 3.14 on
    parser.add_argument(
        "files",
        nargs="*",
        metavar="FILE",
        help="a text file, a folder (its *.txt files) or a quoted pattern",
    )
    machine = parser.add_mutually_exclusive_group()
    machine.add_argument(
        "--json",
        action="store_true",
        help="print the records as JSON, one article a line (JSON Lines)",
    )
    machine.add_argument(
        "--plover",
        action="store_true",
        help="print the coded events as PLOVER records, one a line (JSON"
        " Lines); those without a date are left out and counted on standard"
        " error",
    )
    parser.add_argument(
        "--strict",
        action="store_true",
        help="refuse an article in which something is not understood: say"
        " where on standard error, and print no report on it",
    )
    parser.add_argument(
        "--width",
        type=partial(_number, least=LEAST_WIDTH),
        metavar="N",
        help="how many columns a line may take (default: as the terminal,"
        f" at most {_WIDEST}; {_USUAL_WIDTH} in a file or a pipe)",
    )
    parser.add_argument(
        "--limit",
        type=partial(_number, least=0),
        default=12,
        metavar="N",
        help="how many rows of each list are shown; 0 shows all"
        " (default: %(default)s)",
    )
    parser.add_argument(
        "--version",
        action="store_true",
        help="print the versions of the code and of the data, and exit",
    )
    return parser


def _number(text: str, *, least: int) -> int:
    if not _DIGITS.fullmatch(text) or int(text) < least:
        msg = f"expected a number of {least} or more, got {text!r}"
        raise argparse.ArgumentTypeError(msg)
    return int(text)


def _version() -> str:
    try:
        return version(_PROGRAM)
    except PackageNotFoundError:
        return "(not installed)"


def _run(options: argparse.Namespace) -> int:
    statuses = [OK]

    def failed(name: PathLike, error: Exception) -> None:
        _complain(_why(os.fspath(name), error))
        statuses.append(UNREADABLE)

    found = []
    for name in options.files:
        try:
            _look_for(name)
        except OSError as error:
            failed(name, error)
        else:
            found.append(name)
    width = options.width or _width()
    between = ""
    for article in iter_articles(found, on_error=failed):
        status, text = _told(article, options, width)
        statuses.append(status)
        if text is not None:
            lines = options.json or options.plover
            _print(between + text, json=lines)
            between = "" if lines else "\n\n"
    return max(statuses)


def _look_for(name: str) -> None:
    """Raises an OSError where there is nothing to read under a name."""
    if not name:  # for a path this would be the working directory
        raise FileNotFoundError
    iter_articles(name)


def _why(name: str, error: Exception) -> str:
    """What went wrong with a file, in one line."""
    if isinstance(error, ParseError):
        return str(error)  # names the file and the place in it
    if isinstance(error, OSError) and error.strerror:
        reason = error.strerror.lower()
    elif Path(name).is_dir() and name:
        reason = "no *.txt file in this folder"
    elif _MAGIC.search(name):
        reason = "no file fits this pattern"
    else:
        reason = "no such file"
    return f"{name or repr(name)}: {reason}"


def _told(
    article: Article, options: argparse.Namespace, width: int
) -> tuple[int, str | None]:
    """A status, and the text to print if there is one."""
    name = printable(article.source.filename or "")
    problems = article.problems
    if any(problem.code == _EMPTY for problem in problems):
        _complain(f"{name}: file is empty")
        return UNREADABLE, None
    try:
        if options.strict and any(
            problem.severity is Severity.ERROR for problem in problems
        ):
            parse(article.source.text, filename=name, strict=True)
        if options.json:
            return OK, to_json(article)
        if options.plover:
            return OK, _plover(article, name)
    except ParseError as error:
        _complain(str(error), one_line=False)
        return REFUSED, None
    except ConversionError as error:
        _complain(f"{name}: {error}")
        return UNREADABLE, None
    return OK, report(article, width=width, limit=options.limit)


def _plover(article: Article, name: str) -> str | None:
    """The coded events that have a date, one a line; None if none has."""
    records = to_plover(article, undated="skip")
    coded = [event for event in article.events if event.type is not None]
    if missing := len(coded) - len(records):
        _complain(
            f"{name}: left out {missing} of {len(coded)} events: no date"
        )
    return "\n".join(encode(record, None) for record in records) or None


def _width() -> int:
    """How wide the output may be; no variable of the environment counts."""
    if not sys.stdout.isatty():
        return _USUAL_WIDTH
    try:
        columns = os.get_terminal_size(sys.stdout.fileno()).columns
    except OSError:
        return _USUAL_WIDTH
    # some terminals do not know, and say 0
    return min(max(columns or _USUAL_WIDTH, LEAST_WIDTH), _WIDEST)


def _print(text: str, *, json: bool = False) -> None:
    """Writes at once, so that reports and complaints stay in order."""
    out = sys.stdout
    buffer = getattr(out, "buffer", None)
    if buffer is None:  # replaced by something that takes any text
        out.write(f"{text}\n")
        return
    terminal = out.isatty() and not json
    encoding = out.encoding if terminal else "utf-8"
    out.flush()
    buffer.write(f"{text}\n".encode(encoding, "backslashreplace"))
    buffer.flush()


def _complain(text: str, *, one_line: bool = True) -> None:
    shown = printable(text) if one_line else text
    if sys.stderr is not None:
        sys.stderr.write(f"{_PROGRAM}: {shown}\n")
