"""Words of offices, surnames, and the words in and around names.

`titles.json`
    Heads of offices printed before a name. `heads`: singular to plural, in
    lower case. `abbreviated`: with their stop, as printed. `silent`: heads
    that introduce a name and are no office. `modifiers`: lower-case words
    that belong to an office ("deputy"). `attributes`: forms of verbs
    that stand before one ("elected"). `dropped`: words that never begin
    one. `links`: between an office and what it is for. `complement_words`:
    lower-case words inside that. `houses`: bodies to which ambassadors go.
    `not_names`: capitalised words that are no part of a name.
`surnames.json`
    `chinese`, `korean`, `japanese`: surnames printed before the given name.
    `weak`: those of them that are also words, or too short to go by alone.
    `not_given`: words joined to a name by a hyphen ("-led").
`people.json`
    `given`: given names printed before the surname. `words_and_names`:
    capitalised words that are names only behind a surname ("Liu He").
    `named_after`: what carries a person's name ("University").
    `no_names`: capitalised words of other names ("Daily"). `not_before`:
    words before what is called after somebody ("USS"). `ranks`: words that
    make another office of a title. `leading`: names of offices whose holders
    go by the surname alone. `former`: words for those who have left.
    `indefinite`: words before an office that is nobody's in particular;
    `meetings`: what is held by office-holders ("ministers’ talks"), and
    `holding`, in which way. `leaders`: titles for the highest office.
    `openers`: words that begin a sentence and are no name. `particles`:
    lower-case words inside a name ("van").
"""

from collections.abc import Mapping
from functools import cache
from typing import final

import attrs

from koreachina.knowledge import _read

from ._words import Words, sets


@final
@attrs.frozen(kw_only=True)
class Titles:
    """Words of offices; see the module for the keys."""

    heads: Mapping[str, str]
    abbreviated: Words
    silent: Words
    modifiers: Words
    attributes: Words
    dropped: Words
    links: Words
    complement_words: Words
    houses: tuple[str, ...]
    not_names: Words


@final
@attrs.frozen(kw_only=True)
class Surnames:
    """Surnames printed first; see the module for the keys."""

    chinese: Words
    korean: Words
    japanese: Words
    weak: Words
    not_given: Words


@final
@attrs.frozen(kw_only=True)
class People:
    """Words in and around names; see the module for the keys."""

    given: Words
    words_and_names: Words
    named_after: Words
    no_names: Words
    not_before: Words
    ranks: Words
    leading: tuple[str, ...]
    former: Words
    indefinite: Words
    meetings: Words
    holding: Words
    leaders: Words
    openers: Words
    particles: Words


@cache
def titles() -> Titles:
    """Heads of offices and the words around them.

    Examples:
        >>> titles().heads["spokesman"]
        'spokesmen'
    """
    table = _read.table("titles.json")
    return Titles(
        heads=table["heads"],
        houses=tuple(table["houses"]),
        **sets(
            table,
            "abbreviated",
            "silent",
            "modifiers",
            "attributes",
            "dropped",
            "links",
            "complement_words",
            "not_names",
        ),
    )


@cache
def surnames() -> Surnames:
    """Surnames printed before the given name.

    Examples:
        >>> "Wang" in surnames().chinese
        True
    """
    return Surnames(
        **sets(
            _read.table("surnames.json"),
            "chinese",
            "korean",
            "japanese",
            "weak",
            "not_given",
        )
    )


@cache
def people() -> People:
    """Words in and around names.

    Examples:
        >>> "Susan" in people().given
        True
    """
    table = _read.table("people.json")
    return People(
        leading=tuple(table["leading"]),
        **sets(
            table,
            "given",
            "words_and_names",
            "named_after",
            "no_names",
            "not_before",
            "ranks",
            "former",
            "indefinite",
            "meetings",
            "holding",
            "leaders",
            "openers",
            "particles",
        ),
    )
