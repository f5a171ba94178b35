"""Views of the records for a reader at a terminal: plain text, no colour.

Every function returns a string and prints nothing. The result depends on the
record and the width alone. Imports `check` and the layers below it; knows
nothing of files. One module holds one matter: `text` measures and wraps,
`table` aligns, the others each tell one part of an article and `report` puts
them together.
"""

from .explain import explain
from .report import LEAST_WIDTH, report
from .table import table
from .text import cells, plain, printable, shorten, wrap

__all__ = [
    "LEAST_WIDTH",
    "cells",
    "explain",
    "plain",
    "printable",
    "report",
    "shorten",
    "table",
    "wrap",
]
