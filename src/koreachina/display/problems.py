"""What is odd in the source, with its place."""

from collections import Counter
from collections.abc import Iterator, Sequence

from koreachina.model import Problem, Severity

from .lines import Lines
from .rows import left_out
from .table import table
from .text import counted, fill

_ORDER = tuple(Severity)
_MANY = {Severity.INFO: "info"}


def problems(
    found: Sequence[Problem], lines: Lines, /, *, width: int, limit: int
) -> str:
    """Problems as `line:column CODE severity message (hint)`.

    Where there are more than the limit the gravest are shown, in the order
    of the text like all others. A hint stands where it is first needed.
    """
    if not found:
        return "none found"
    grave = sorted(
        range(len(found)), key=lambda i: _ORDER.index(found[i].severity)
    )
    shown = [found[i] for i in sorted(grave[: limit or None])]
    rows = zip(
        (_place(item, lines) for item in shown),
        (item.code for item in shown),
        (item.severity.value for item in shown),
        _messages(shown),
        strict=True,
    )
    text = table(rows, width=width) + left_out(len(found) - len(shown))
    return f"{fill(_total(found), width)}\n{text}"


def _messages(found: Sequence[Problem]) -> Iterator[str]:
    """The messages, each with its hint unless a problem above gave that."""
    given: set[str | None] = {None}
    for item in found:
        new = item.hint not in given
        given.add(item.hint)
        yield f"{item.message} ({item.hint})" if new else item.message


def _total(found: Sequence[Problem]) -> str:
    counts = Counter(item.severity for item in found)
    severities = ", ".join(
        counted(counts[severity], severity.value, _MANY.get(severity))
        for severity in _ORDER
        if counts[severity]
    )
    return f"{counted(len(found), 'problem')}: {severities}"


def _place(item: Problem, lines: Lines) -> str:
    place = lines.place(item.span)
    return "text" if place is None else f"{place[0]}:{place[1]}"
