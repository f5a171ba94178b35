"""The records in the formats of other programs.

Imports the layers below, down from `corpus`; one module holds one format.
"""

from .plover import PloverOptions, dump_plover, iter_plover, to_plover
from .plover_record import PloverEntity, PloverRecord

__all__ = [
    "PloverEntity",
    "PloverOptions",
    "PloverRecord",
    "dump_plover",
    "iter_plover",
    "to_plover",
]
