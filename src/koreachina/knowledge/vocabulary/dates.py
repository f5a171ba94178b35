"""The words around years and months.

`dates.json`
    `before`: words after which a number is a year. `quantities`: words after
    which it is none. `units`: words before which it is none.
    `unambiguous`: months that are nothing else. `sentence_words`: words that
    begin a sentence and are no name.
"""

from functools import cache
from typing import final

import attrs

from koreachina.knowledge import _read

from ._words import Words, sets


@final
@attrs.frozen(kw_only=True)
class DateWords:
    """Words around years and months; see the module for the keys."""

    before: Words
    quantities: Words
    units: Words
    unambiguous: Words
    sentence_words: Words


@cache
def date_words() -> DateWords:
    """Words around years and months."""
    return DateWords(
        **sets(
            _read.table("dates.json"),
            "before",
            "quantities",
            "units",
            "unambiguous",
            "sentence_words",
        )
    )
