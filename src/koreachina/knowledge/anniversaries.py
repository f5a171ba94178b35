"""Events whose anniversaries are kept, and the words by which texts say so.

The events stand in `data/anniversaries.jsonl`, one a line::

    {"name": "the founding of the PLA", "dates": ["1927-08-01"],
     "kind": "founding", "of": ["PLA", "People’s Liberation Army"],
     "alone": true}
    {"name": "the armistice ...", "dates": [...], "phrases": ["armistice"]}
    {"name": "the diplomatic relations ...", "dates": [...], "kind": "ties",
     "between": ["CHN", "KOR"]}

`dates` are those on which it is said to have happened, the usual one first.
`phrases` name it; so do the phrases of its `kind` in
`data/anniversary_words.json`, with each name in `of` put in. Of an event with
`between` they do so only where these two states are meant. `alone` says that
the anniversary of what is named in `of` is that of its founding.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any, final

import attrs

from koreachina.model import EdtfDate

from . import _read

Words = frozenset[str]


@final
@attrs.frozen(kw_only=True)
class Kept:
    """An event whose anniversaries are kept.

    Attributes:
        name: What it is called here.
        dates: When it happened; several where accounts differ.
        kind: "founding", "birth", "death", "ties", "treaty", or None.
        of: Who or what was founded, was born or died, as printed.
        between: Codes of the two states it is of, or nothing.
        phrases: How texts name it after "anniversary of".
        alone: Whether the names in `of` do so by themselves.

    Examples:
        >>> [one.name for one in anniversaries() if "ASEAN" in one.of]
        ['the founding of ASEAN']
    """

    name: str
    dates: tuple[EdtfDate, ...]
    kind: str | None = None
    of: tuple[str, ...] = ()
    between: Words = frozenset()
    phrases: tuple[str, ...] = ()
    alone: bool = False


@final
@attrs.frozen(kw_only=True)
class AnniversaryWords:
    """Words around anniversaries.

    Attributes:
        acts: Words before "anniversary" to the kind of event they mean.
        ordinals: Ordinal numbers in words; `tens` begin the longer ones.
        tens: Twenty to ninety.
        fillers: Words that can be left out of a phrase.
        followers: Words that can follow a phrase and do not change it.
        celebrating: Verbs before "30 years of".
        then: Words directly before an anniversary that is kept at the time.
        ahead: Words that show that it may lie a year ahead.
        back: Words that show that it may lie a year back.
        elsewhen: Words that show that it may be of any year.
    """

    acts: Mapping[str, str]
    ordinals: Mapping[str, int]
    tens: Mapping[str, int]
    fillers: Words
    followers: Words
    celebrating: Words
    then: Words
    ahead: Words
    back: Words
    elsewhen: Words


@cache
def anniversary_words() -> AnniversaryWords:
    """Words around anniversaries.

    Examples:
        >>> anniversary_words().ordinals["sixtieth"]
        60
    """
    table = _read.table("anniversary_words.json")
    return AnniversaryWords(
        acts=table["acts"],
        ordinals=table["ordinals"],
        tens=table["tens"],
        fillers=frozenset(table["fillers"]),
        followers=frozenset(table["followers"]),
        celebrating=frozenset(table["celebrating"]),
        then=frozenset(table["then"]),
        ahead=frozenset(table["ahead"]),
        back=frozenset(table["back"]),
        elsewhen=frozenset(table["elsewhen"]),
    )


@cache
def anniversaries() -> tuple[Kept, ...]:
    """The events whose anniversaries are kept.

    Examples:
        >>> ties = [one for one in anniversaries() if one.kind == "ties"]
        >>> [str(one.dates[0]) for one in ties if one.between == {"CHN", "KOR"}]
        ['1992-08-24']
    """
    kinds = _read.table("anniversary_words.json")["kinds"]
    return tuple(
        _kept(line, kinds) for line in _read.lines("anniversaries.jsonl")
    )


def _kept(line: Mapping[str, Any], kinds: Mapping[str, list[str]]) -> Kept:
    of = tuple(line.get("of", ()))
    phrases = [*line.get("phrases", ())]
    for phrase in kinds.get(line.get("kind", ""), ()):
        if "{}" in phrase:
            phrases += (phrase.replace("{}", name) for name in of)
        else:
            phrases.append(phrase)
    return Kept(
        name=line["name"],
        dates=tuple(EdtfDate(date) for date in line["dates"]),
        kind=line.get("kind"),
        of=of,
        between=frozenset(line.get("between", ())),
        phrases=tuple(phrases),
        alone=line.get("alone", False),
    )
