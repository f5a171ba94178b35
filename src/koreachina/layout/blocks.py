"""Blocks: what each stretch of a text is."""

from enum import StrEnum
from typing import final

import attrs

from koreachina.model import Span


class BlockKind(StrEnum):
    """What a block is.

    `FURNITURE` is what the site prints on every page. `OPAQUE` is what no
    rule understands. `GAP` is everything between two lines: line ends,
    blanks, a byte order mark.
    """

    FURNITURE = "furniture"
    BREADCRUMB = "breadcrumb"
    PERIOD = "period"
    TITLE = "title"
    BYLINE = "byline"
    PUBLISHED = "published"
    AUTHOR = "author"
    AFFILIATION = "affiliation"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"
    LABEL = "label"
    ENTRY = "entry"
    CONTINUATION = "continuation"
    OPAQUE = "opaque"
    GAP = "gap"


@final
@attrs.frozen
class Block:
    """A stretch of a text; all of them together tile it.

    Attributes:
        kind: What it is.
        span: Where it stands; never empty.
    """

    kind: BlockKind
    span: Span
