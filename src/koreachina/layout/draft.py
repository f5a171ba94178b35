"""What is known of a text while it is read."""

from typing import final

import attrs

from koreachina.model import Author, EdtfDate, Layout, Problem, Span

from .blocks import BlockKind
from .lines import Line, split
from .problems import problem


@final
@attrs.define
class Header:
    """The header as far as it is printed."""

    relation: tuple[str, ...] = ()
    period: EdtfDate | None = None
    title: str | None = None
    authors: tuple[Author, ...] = ()
    published: EdtfDate | None = None
    volume: int | None = None
    issue: int | None = None
    citation: str | None = None


@final
@attrs.define
class Draft:
    """A text, its lines and what each has been found to be.

    Attributes:
        text: The source.
        lines: Its lines that are not blank.
        kinds: What each line is; OPAQUE until a rule says so.
        layout: PLAIN until the header says otherwise.
        header: What the header prints.
        problems: What is odd, in the order found.
    """

    text: str
    lines: list[Line]
    kinds: list[BlockKind]
    layout: Layout = Layout.PLAIN
    header: Header = attrs.field(factory=Header)
    problems: list[Problem] = attrs.field(factory=list)

    @classmethod
    def of(cls, text: str, /) -> "Draft":
        """A draft of which nothing is known yet."""
        lines = split(text)
        return cls(text, lines, [BlockKind.OPAQUE] * len(lines))

    def report(
        self, code: str, at: Line | Span | None, *, what: str = ""
    ) -> None:
        """Notes a problem at a line or a span."""
        span = at.span if isinstance(at, Line) else at
        self.problems.append(problem(code, span, what=what))
