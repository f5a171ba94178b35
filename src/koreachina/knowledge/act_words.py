"""The words of structure by which sentences are read, in `data/act_words.json`.

`verbs`: base forms of verbs that tell no act. `light`: of those that leave
the act to a noun ("was", "made"). `homographs`: forms of verbs that can be
nouns. `tail_verbs`: verbs of a reporting tail (", the ministry says"); `telling_verbs`: of those
that name whom they tell.
`be`, `have`, `do`, `modals`, `negations`, `adverbs`: what stands in a group of
verbs; `future_modals`, `ought_modals`, `unsure_modals`: modals by what they make of an act; `contracted`: "didn't" and the verb in it. `auxiliaries`: these but the adverbs, and "to". `prepositions`,
`determiners`, `numbers`, `adjectives`, `times`: what tells a noun from a verb. `travel_nouns`: nouns that have a goal
of their own ("trip to").
`subordinators`, `relatives`: what opens a clause that depends; `openers`: both; `that_nouns`:
nouns that "that" completes. `singular_subjects`, `plural_subjects`: nouns that
act. `pronouns_one`, `pronouns_many`: what stands for somebody named before.
`denying_subjects`: what denies the act as its subject ("no official visits").
`run_together`: prepositions printed together with a verb ("metin").
`envoys`: who is posted somewhere; `residents`: who does not travel to meet.
`phone_words`, `multilateral_words`: what tells how people meet.
"""

from collections.abc import Mapping
from functools import cache
from typing import final

import attrs

from . import _read

Words = frozenset[str]


@final
@attrs.frozen(kw_only=True)
class ActWords:
    """The words of structure; see the module for the fields."""

    verbs: Words
    light: Words
    homographs: Words
    tail_verbs: Words
    telling_verbs: Words
    be: Words
    have: Words
    do: Words
    modals: Words
    future_modals: Words
    ought_modals: Words
    unsure_modals: Words
    negations: Words
    contracted: Mapping[str, str]
    adverbs: Words
    auxiliaries: Words = attrs.field(init=False)
    openers: Words = attrs.field(init=False)
    prepositions: Words
    determiners: Words
    numbers: Words
    adjectives: Words
    times: Words
    travel_nouns: Words
    subordinators: Words
    relatives: Words
    that_nouns: Words
    singular_subjects: Words
    plural_subjects: Words
    pronouns_one: Words
    pronouns_many: Words
    denying_subjects: Words
    run_together: Words
    envoys: Words
    residents: Words
    phone_words: Words
    multilateral_words: Words

    def __attrs_post_init__(self) -> None:
        some = self.be | self.have | self.do | self.modals | self.negations
        object.__setattr__(self, "auxiliaries", some | {"to"})
        openers = self.subordinators | self.relatives
        object.__setattr__(self, "openers", openers)


@cache
def act_words() -> ActWords:
    """The words of structure.

    Examples:
        >>> "trilateral" in act_words().multilateral_words
        True
    """
    table = _read.table("act_words.json")
    contracted = table.pop("contracted")
    return ActWords(
        contracted=contracted,
        **{kind: frozenset(some) for kind, some in table.items()},
    )
