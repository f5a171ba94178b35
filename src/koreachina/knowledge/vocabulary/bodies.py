"""The words in the names of bodies.

`body_words.json`
    `heads`: nouns that a body's name is built around, to their PLOVER sector.
    `national`: heads of bodies that every state has, named without it;
    `missions`: of those named with it; `adjectival`, `of_state`: of those
    whose name holds an adjective ("Chinese Academy"), or "of" and a state.
    `complemented`: heads that "for" or "on" can follow. `after`, `not_after`:
    heads that count only, or do not count, after some words. `standing`:
    national bodies named by a bare word or two, to their sector.
    `portfolios`: what stands before "ministry"; `separate`: those that "and"
    does not make one ministry. `fields`: words that "and" can join in a name.
    `owners`: whose "’s" belongs to a name ("People’s"). `barred`: capitalised
    words that are no part of one. `not_bodies`: nouns that end the names of
    other things ("Treaty"). `ranks`: words before a title that are no part of
    the name before them. `meetings`: heads of bodies of which a party has one.
    `not_verbs`: names in "-ing".
"""

from collections.abc import Mapping
from functools import cache
from typing import final

import attrs

from koreachina.knowledge import _read

from ._words import Words, sets


@final
@attrs.frozen(kw_only=True)
class BodyWords:
    """Words in the names of bodies; see the module for the keys."""

    heads: Mapping[str, str | None]
    national: Words
    missions: Words
    adjectival: Words
    of_state: Words
    complemented: Words
    after: Mapping[str, Words]
    not_after: Mapping[str, Words]
    standing: Mapping[str, str | None]
    portfolios: tuple[str, ...]
    separate: Words
    fields: Words
    owners: Words
    barred: Words
    not_bodies: Words
    ranks: Words
    meetings: Words
    not_verbs: Words


def _by_word(table: Mapping[str, list[str]]) -> dict[str, str | None]:
    return {
        word: sector or None
        for sector, words in table.items()
        for word in words
    }


@cache
def body_words() -> BodyWords:
    """Words in the names of bodies.

    Examples:
        >>> body_words().heads["Ministry"]
        'GOV'
    """
    table = _read.table("body_words.json")
    return BodyWords(
        heads=_by_word(table["heads"]),
        standing=_by_word(table["standing"]),
        after={word: frozenset(of) for word, of in table["after"].items()},
        not_after={
            word: frozenset(of) for word, of in table["not_after"].items()
        },
        portfolios=tuple(table["portfolios"]),
        **sets(
            table,
            "national",
            "missions",
            "adjectival",
            "of_state",
            "complemented",
            "separate",
            "fields",
            "owners",
            "barred",
            "not_bodies",
            "ranks",
            "meetings",
            "not_verbs",
        ),
    )
