"""Tables of which only the first rows are shown."""

from collections.abc import Collection, Mapping, Sequence

from .table import table


def limited(
    rows: Sequence[Sequence[str]],
    /,
    *,
    headings: Sequence[str] | None,
    width: int,
    limit: int,
    right: Collection[int] = (),
    widest: Mapping[int, int] | None = None,
) -> str:
    """The first rows as a table, and how many more there are.

    Examples:
        >>> print(limited(
        ...     [("2", "Wang Yi"), ("1", "Park Jin"), ("1", "Li Keqiang")],
        ...     headings=("times", "name"), width=40, limit=1, right=[0],
        ... ))
          times  name
              2  Wang Yi
          ... 2 more (limit 0 shows all)
    """
    shown = rows[: limit or None]
    text = table(
        shown, width=width, headings=headings, right=right, widest=widest
    )
    return text + left_out(len(rows) - len(shown))


def left_out(number: int, /) -> str:
    """What stands below a list of which so many rows are not shown."""
    return f"\n  ... {number:,} more (limit 0 shows all)" if number else ""


def dashed(column: Sequence[str], /) -> Sequence[str]:
    """A dash for what is missing, unless all is.

    Examples:
        >>> dashed(["CONSULT", ""]), dashed(["", ""])
        (['CONSULT', '-'], ['', ''])
    """
    return [cell or "-" for cell in column] if any(column) else column
