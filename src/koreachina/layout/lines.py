r"""Cutting a text into lines, and finding a line again.

A line ends at ``\n``, ``\r\n`` or ``\r`` and nowhere else: `str.splitlines`
would also cut at U+2028, U+0085 and form feeds, which stand inside the lines
of real copies.
"""

import re
from bisect import bisect_right
from typing import final

import attrs

from koreachina.model import Span


@final
@attrs.frozen
class Line:
    """A line that is not blank.

    Attributes:
        text: Without the blanks at its ends.
        start: Offset of `text`.
        blanks: How many blank lines stand directly before it.
    """

    text: str
    start: int
    blanks: int

    @property
    def end(self) -> int:
        """Offset after `text`."""
        return self.start + len(self.text)

    @property
    def span(self) -> Span:
        """Where `text` stands."""
        return Span(self.start, self.end)


_CONTENT = re.compile(r"[^\r\n]+")
_BREAK = re.compile(r"\r\n|\r|\n")
_MARK = "\ufeff"
"""A byte order mark: kept in the source, no part of any line."""


def split(text: str, /) -> list[Line]:
    r"""The lines of a text that are not blank, in order.

    Examples:
        >>> [(line.text, line.blanks) for line in split("a\r\n\r\n b")]
        [('a', 0), ('b', 1)]
    """
    found: list[Line] = []
    last = 0
    for match in _CONTENT.finditer(text):
        raw = match[0]
        start = match.start()
        if start == 0 and raw.startswith(_MARK):
            raw = raw[1:]
            start = 1
        content = raw.strip()
        if not content:
            continue
        start += len(raw) - len(raw.lstrip())
        breaks = _breaks(text, last, start)
        # the first line has no line end before it that ends another line
        blanks = breaks - 1 if found else breaks
        found.append(Line(content, start, blanks))
        last = start + len(content)
    return found


def _breaks(text: str, start: int, end: int) -> int:
    crlf = text.count("\r\n", start, end)
    return text.count("\n", start, end) + text.count("\r", start, end) - crlf


def place(text: str, offset: int, /) -> tuple[int, int, str]:
    r"""Line and column of an offset, both one-based, and that line's text.

    Examples:
        >>> place("one\r\ntwo", 6)
        (2, 2, 'two')
    """
    starts = [0, *(match.end() for match in _BREAK.finditer(text))]
    number = bisect_right(starts, offset)
    start = starts[number - 1]
    end = _BREAK.search(text, start)
    context = text[start : end.start() if end else len(text)]
    return number, offset - start + 1, context
