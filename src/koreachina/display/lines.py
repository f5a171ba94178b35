"""Lines and columns of places in a source."""

import re
from bisect import bisect_right
from typing import final

import attrs

from koreachina.model import Span

_BREAK = re.compile(r"\r\n|\r|\n")


def _line_starts(text: str) -> tuple[int, ...]:
    return (0, *(match.end() for match in _BREAK.finditer(text)))


@final
@attrs.frozen
class Lines:
    r"""Where the lines of a text begin: many places are looked up in one.

    Attributes:
        text: The text. Its lines end at ``\n``, ``\r\n`` and ``\r`` alone.

    Examples:
        >>> Lines("one\r\ntwo").place(Span(6, 8))
        (2, 2)
    """

    text: str
    _starts: tuple[int, ...] = attrs.field(
        init=False,
        repr=False,
        default=attrs.Factory(
            lambda self: _line_starts(self.text), takes_self=True
        ),
    )

    def place(self, span: Span | None, /) -> tuple[int, int] | None:
        """Line and column where a span begins, both one-based.

        None where there is no span, or the text is not the one it is in.
        """
        if span is None or span.end > len(self.text):
            return None
        number = bisect_right(self._starts, span.start)
        return number, span.start - self._starts[number - 1] + 1
