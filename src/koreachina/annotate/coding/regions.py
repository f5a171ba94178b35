"""Where a word can stand in a sentence."""

from enum import IntEnum


class Region(IntEnum):
    """Where a word stands, from what tells most of the act to the least.

    `MAIN`: in the main clause. `LEAD`: before its subject. `ASIDE`: between
    brackets, dashes or commas. `TAIL`: in a reporting clause at the end.
    `QUOTED`: in quotation marks. `SUB`: in something that depends.
    """

    MAIN = 0
    LEAD = 1
    ASIDE = 2
    TAIL = 3
    QUOTED = 4
    SUB = 5


MAIN, LEAD, ASIDE, TAIL, QUOTED, SUB = Region
"""The regions; to ask the enumeration for one takes longer."""
