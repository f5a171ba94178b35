"""Text to blocks to records, and back: what stands where on the page.

Knows nothing of actors and nothing of files. Imports the model and the
errors alone. One module holds one matter: `lines` cuts, `header`, `prose`
and `chronology` say what a line is, `scan` puts them together, `read` makes
the records and `render` prints them.
"""

from .blocks import Block, BlockKind
from .problems import LAYOUT_PROBLEMS
from .read import read
from .render import render
from .scan import scan

__all__ = [
    "LAYOUT_PROBLEMS",
    "Block",
    "BlockKind",
    "read",
    "render",
    "scan",
]
