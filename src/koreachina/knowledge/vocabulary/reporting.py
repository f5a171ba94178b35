"""How words of saying are built into a sentence, and their channels.

`reporting.json`
    Verbs by what they take, as lemmas of `cues.json`: `that`, a clause with
    "that"; `bare`, one without; `question`, one with "whether"; `infinitive`
    ("vowed to"); `object_infinitive` ("urged Seoul to"); `object_that` ("told
    him that"). `object`: verbs whose object is whom the words are said to.
    `channels`: what words are printed in, or said at. `written_to`: nouns
    before "to" and an addressee; `met_with`, before "with" and one. `no_subjects`: words that begin no clause.
"""

from functools import cache
from typing import final

import attrs

from koreachina.knowledge import _read

from ._words import Words, sets


@final
@attrs.frozen(kw_only=True)
class Reporting:
    """Verbs of saying by what they take; see the module for the keys."""

    that: Words
    bare: Words
    question: Words
    infinitive: Words
    object_infinitive: Words
    object_that: Words
    object: Words
    channels: Words
    written_to: Words
    met_with: Words
    no_subjects: Words


@cache
def reporting() -> Reporting:
    """Verbs of saying by what they take.

    Examples:
        >>> "vow" in reporting().infinitive, "vow" in reporting().object
        (True, False)
    """
    return Reporting(
        **sets(
            _read.table("reporting.json"),
            "that",
            "bare",
            "question",
            "infinitive",
            "object_infinitive",
            "object_that",
            "object",
            "channels",
            "written_to",
            "met_with",
            "no_subjects",
        )
    )
