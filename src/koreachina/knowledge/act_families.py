"""Words for acts and what they are about, as families.

`data/act_families.json` holds `families`: words that tell of the same kind of act,
or of the same matter, in all their forms; `ordinals`: ordinal numbers in
letters to those in figures; `silent`: words so common that they tell nothing.
"""

from collections.abc import Mapping
from functools import cache
from typing import final

import attrs

from . import _read


@final
@attrs.frozen(kw_only=True)
class Acts:
    """Words of acts; see the module for the keys."""

    families: Mapping[str, str]
    ordinals: Mapping[str, str]
    silent: frozenset[str]


@cache
def act_families() -> Acts:
    """The family of each word, ordinals, and words that tell nothing.

    Examples:
        >>> act_families().families["telephoned"], act_families().ordinals["tenth"]
        ('remote', '10th')
    """
    table = _read.table("act_families.json")
    return Acts(
        families={
            word: family
            for family, words in table["families"].items()
            for word in words
        },
        ordinals=table["ordinals"],
        silent=frozenset(table["silent"]),
    )
