"""The words by which a text shows who speaks.

`cues.json`
    `verbs`: words of saying, lemma to inflections. `after`: lemmas that can
    follow the words quoted. `nouns`: nouns of saying. `titled`: words before
    the title of a document. `groups`: nouns for persons who are named only
    together, `bodies` for what speaks as one, `mouthpieces` for what a
    newspaper prints; `group_words`: what can stand before them.
    `passive`: words after which a verb of saying names no speaker.
    `obliques`: words after which a name is no subject. `determiners`: words
    after which a word is a noun. `finite`: words after which the plain form
    of a verb is its present. `modal`, `subjects`: words that show a clause.
    `named`: words before what is only called so ("so-called"). `speakable`: verbs whose object is always words. `holding`: verbs that
    take a noun of saying ("made calls"). `paired`: nouns that name somebody
    after "both" or a number. `writings`: nouns for what prints, or is
    printed, after "the" or "this". `parenthetical`: verbs that are of saying
    only before a comma or "that". `vague_persons`: nouns for whoever was
    named last. `documents`: what says something without being anybody.
    `takers`: words before an "it" that is their object.
"""

from collections.abc import Mapping
from functools import cache
from typing import final

import attrs

from koreachina.knowledge import _read

from ._words import Words, sets


@final
@attrs.frozen(kw_only=True)
class Cues:
    """Words of saying; see the module for the keys."""

    verbs: Mapping[str, tuple[str, ...]]
    after: Words
    nouns: tuple[str, ...]
    titled: Words
    groups: Words
    group_words: Words
    bodies: Words
    mouthpieces: Words
    passive: Words
    obliques: Words
    determiners: Words
    finite: Words
    modal: Words
    subjects: Words
    named: Words
    speakable: Words
    holding: Words
    paired: Words
    writings: Words
    parenthetical: Words
    vague_persons: Words
    documents: Words
    takers: Words


@cache
def cues() -> Cues:
    """Words of saying.

    Examples:
        >>> cues().verbs["say"]
        ('say', 'says', 'said', 'saying')
    """
    table = _read.table("cues.json")
    return Cues(
        verbs={lemma: tuple(forms) for lemma, forms in table["verbs"].items()},
        nouns=tuple(table["nouns"]),
        **sets(
            table,
            "after",
            "titled",
            "groups",
            "group_words",
            "bodies",
            "mouthpieces",
            "passive",
            "obliques",
            "determiners",
            "finite",
            "modal",
            "subjects",
            "named",
            "speakable",
            "holding",
            "paired",
            "writings",
            "parenthetical",
            "vague_persons",
            "documents",
            "takers",
        ),
    )
