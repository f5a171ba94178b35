"""Blocks: the whole text, cut and named."""

from koreachina.model import Span

from .blocks import Block, BlockKind
from .chronology import find
from .draft import Draft
from .header import read_header
from .prose import classify


def drafted(text: str, /) -> tuple[Draft, int, int]:
    """A draft in which every line is named, and the bounds of its prose."""
    draft = Draft.of(text)
    first = read_header(draft)
    end = find(draft, first)
    classify(draft, first, end)
    return draft, first, end


def scan(text: str, /) -> tuple[Block, ...]:
    r"""Cuts a text into blocks that tile it from 0 to its end.

    Args:
        text: Any string.

    Returns:
        Blocks in order, none of them empty; joined, their stretches are the
        text again.

    Examples:
        >>> [block.kind.value for block in scan("Articles\nA cat sat.")]
        ['furniture', 'gap', 'paragraph']
    """
    draft, _, _ = drafted(text)
    blocks: list[Block] = []
    last = 0
    for line, kind in zip(draft.lines, draft.kinds, strict=True):
        if line.start > last:
            blocks.append(Block(BlockKind.GAP, Span(last, line.start)))
        blocks.append(Block(kind, line.span))
        last = line.end
    if last < len(text):
        blocks.append(Block(BlockKind.GAP, Span(last, len(text))))
    return tuple(blocks)
