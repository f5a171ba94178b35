"""Where something stands in a text."""

from typing import final

import attrs

from ._fields import is_index


@final
@attrs.frozen(order=True)
class Span:
    """A stretch of a text.

    Attributes:
        start: Zero-based offset of the first code point.
        end: Zero-based offset after the last one (half-open).

    Raises:
        ValueError: An offset is below 0, or `end` lies before `start`.
        TypeError: An offset is not an int.

    Examples:
        >>> Span(2, 5).of("in Seoul")
        ' Se'
    """

    start: int = attrs.field(validator=is_index)
    end: int = attrs.field(validator=is_index)

    def __attrs_post_init__(self) -> None:
        if self.end < self.start:
            msg = f"end {self.end} lies before start {self.start}"
            raise ValueError(msg)

    def of(self, text: str, /) -> str:
        """The part of `text` that the span covers."""
        return text[self.start : self.end]

    def __len__(self) -> int:
        return self.end - self.start
