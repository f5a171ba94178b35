"""What an act is about: PLOVER contexts, by cue words.

`data/context_words.json` holds, for each context, words and pairs of words in
small letters. A word of the main clause counts twice, any other once.
"""

from collections import Counter
from collections.abc import Mapping
from functools import cache

from koreachina.knowledge import _read
from koreachina.model import Context, EventType

from .clauses import Clause
from .regions import MAIN

_MOST = 3


@cache
def _cues() -> tuple[Mapping[str, Context], frozenset[str]]:
    """The cues with their contexts, and the first words of pairs."""
    table = {
        word: Context(context)
        for context, cue_words in _read.table("context_words.json").items()
        for word in cue_words
    }
    return table, frozenset(word.split()[0] for word in table if " " in word)


def contexts_of(of: Clause, type_: EventType, /) -> tuple[Context, ...]:
    """The contexts of a clause, most salient first, at most three.

    People who meet do so in a diplomatic context, and so does an act that
    nothing else places.
    """
    cues, firsts = _cues()
    weight: Counter[Context] = Counter()
    before = ""
    for (_, _, low, name, _), region in zip(
        of.tokens, of.regions, strict=True
    ):
        for word in (low,) if name is None else low.split():
            if word in cues:
                weight[cues[word]] += 2 if region is MAIN else 1
            if before in firsts and (pair := f"{before} {word}") in cues:
                weight[cues[pair]] += 2 if region is MAIN else 1
            before = word
    if type_ is EventType.CONSULT or not weight:
        weight[Context.DIPLOMATIC] += 1
    return tuple(context for context, _ in weight.most_common(_MOST))
