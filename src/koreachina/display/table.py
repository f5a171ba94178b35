"""Rows in aligned columns."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import zip_longest

from .text import cells, pad, plain, wrap

_GAP = "  "
_LEAST = 6
"""No column becomes narrower than this to make room for the last one."""


def table(
    rows: Iterable[Sequence[str]],
    /,
    *,
    width: int,
    headings: Sequence[str] | None = None,
    right: Collection[int] = (),
    widest: Mapping[int, int] | None = None,
    indent: int = 2,
) -> str:
    """Prints rows in columns, each as wide as it must be.

    The last column takes what is left and is wrapped with a hanging indent;
    the others are wrapped only where it would get less than half. A column
    that is empty in every row is left out.

    Args:
        rows: Rows of equal length.
        width: How many cells a line may take.
        headings: What stands above the columns.
        right: Indices of the columns that are aligned to the right.
        widest: How many cells the columns of these indices take at most.
        indent: How many blanks stand before each line.

    Returns:
        Lines without blanks at their ends; "" where there is no row.

    Raises:
        ValueError: The rows, or the headings, are not of equal length.

    Examples:
        >>> print(table(
        ...     [("2", "Wang Yi", ""), ("12", "朴槿惠", "")],
        ...     headings=("times", "name", "country"),
        ...     width=40,
        ...     right=[0],
        ... ))
          times  name
              2  Wang Yi
             12  朴槿惠
    """
    columns = [
        [plain(cell) for cell in column] for column in zip(*rows, strict=True)
    ]
    if headings is not None and columns:
        columns = [
            [heading, *column]
            for heading, column in zip(headings, columns, strict=True)
        ]
    first = 0 if headings is None else 1
    kept = [i for i, column in enumerate(columns) if any(column[first:])]
    columns = [columns[i] for i in kept]
    room = max(width - indent, _LEAST)
    most = [(widest or {}).get(i, room) for i in kept]
    sizes = _sizes(columns, most, room)
    lines: list[str] = []
    for row in zip(*columns, strict=True):
        parts = [
            wrap(cell, size) for cell, size in zip(row, sizes, strict=True)
        ]
        for line in zip_longest(*parts, fillvalue=""):
            padded = (
                pad(cell, size, right=i in right)
                for i, cell, size in zip(kept, line, sizes, strict=True)
            )
            lines.append(" " * indent + _GAP.join(padded).rstrip())
    return "\n".join(lines)


def _sizes(
    columns: Sequence[Sequence[str]], most: Sequence[int], width: int
) -> list[int]:
    sizes = [
        min(max(map(cells, column)), size)
        for column, size in zip(columns, most, strict=True)
    ]
    if not sizes:
        return sizes
    *leading, last = sizes
    room = width - len(_GAP) * len(leading)
    while leading and room - sum(leading) < min(last, room // 2):
        widest = max(leading)
        if widest <= _LEAST:
            break
        leading[leading.index(widest)] -= 1
    return [*leading, max(min(last, room - sum(leading)), _LEAST)]
