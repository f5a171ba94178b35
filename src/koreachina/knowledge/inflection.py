"""The forms of English verbs and nouns, from their base forms.

Regular forms follow the rules of spelling; the others stand in
`data/inflections.json`: `verbs` from base to past tense and past participle,
`doubling` for verbs that double their last letter, `nouns` from singular to
plural.
"""

import re
from functools import cache
from typing import NamedTuple

from . import _read

_VOWELS = "aeiou"


class Verb(NamedTuple):
    """The forms of a verb."""

    base: str
    third: str
    past: tuple[str, ...]
    participle: tuple[str, ...]
    ing: tuple[str, ...]


@cache
def _irregular() -> dict[str, list[list[str]]]:
    found: dict[str, list[list[str]]] = _read.table("inflections.json")[
        "verbs"
    ]
    return found


@cache
def _doubling() -> frozenset[str]:
    return frozenset(_read.table("inflections.json")["doubling"])


@cache
def _plurals() -> dict[str, str]:
    found: dict[str, str] = _read.table("inflections.json")["nouns"]
    return found


_THIRD = {"be": "is", "have": "has"}


def _with_s(word: str) -> str:
    if word.endswith(("s", "x", "z", "ch", "sh")) or word in {"go", "veto"}:
        return f"{word}es"
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return f"{word[:-1]}ies"
    return f"{word}s"


def _stem(base: str, *, ing: bool) -> str:
    """What "ed" or "ing" is added to."""
    if base in _doubling():
        return base + base[-1]
    if ing and base.endswith("ie"):
        return f"{base[:-2]}y"
    if (
        base.endswith("e")
        and base != "be"
        and not (ing and base.endswith(("ee", "ye", "oe")))
    ):
        return base[:-1]
    if not ing and base.endswith("y") and base[-2:-1] not in _VOWELS:
        return f"{base[:-1]}i"
    return base


@cache
def verb(base: str, /) -> Verb:
    """The forms of a verb.

    A hyphen joins a first part that stays as it is ("test-fire").

    Examples:
        >>> verb("carry")
        Verb(base='carry', third='carries', past=('carried',), participle=('carried',), ing=('carrying',))
        >>> verb("meet").past, verb("test-fire").ing
        (('met',), ('test-firing',))
    """
    first, hyphen, last = base.rpartition("-")
    if hyphen:
        of = verb(last)
        return Verb(
            base,
            f"{first}-{of.third}",
            tuple(f"{first}-{form}" for form in of.past),
            tuple(f"{first}-{form}" for form in of.participle),
            tuple(f"{first}-{form}" for form in of.ing),
        )
    ing = (f"{_stem(base, ing=True)}ing",)
    if base in _irregular():
        past, participle = _irregular()[base]
        return Verb(
            base,
            _THIRD.get(base) or _with_s(base),
            tuple(past),
            tuple(participle),
            ing,
        )
    past_form = f"{_stem(base, ing=False)}ed"
    if re.search("[^aeiou][aeiou]l$", base) and base not in _doubling():
        # American and British spelling
        both = (past_form, f"{base}led")
        return Verb(base, _with_s(base), both, both, (*ing, f"{base}ling"))
    return Verb(base, _with_s(base), (past_form,), (past_form,), ing)


@cache
def plural(noun: str, /) -> str:
    """The plural of a noun.

    Examples:
        >>> plural("country"), plural("spokesman"), plural("visit")
        ('countries', 'spokesmen', 'visits')
    """
    return _plurals().get(noun) or _with_s(noun)
