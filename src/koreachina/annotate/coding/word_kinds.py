"""Whether a word is a verb or a noun, by the words beside it."""

from collections.abc import Collection, Sequence
from functools import lru_cache

from koreachina.knowledge.act_words import act_words

from .lexicon import THIRD
from .tokens import Name, Token

SHORT = 5
"""Words that tell their kind by their ending are longer."""


@lru_cache(maxsize=4096)
def is_adverb(low: str, /) -> bool:
    """Whether a word can stand between a verb and its auxiliary.

    Examples:
        >>> is_adverb("jointly"), is_adverb("navy")
        (True, False)
    """
    return (len(low) > SHORT and low.endswith("ly")) or (
        low in act_words().adverbs
    )


def word_before(tokens: Sequence[Token], i: int) -> int:
    """Index of the word before; -1 if there is none.

    Adverbs and what stands in brackets are passed over.
    """
    j = i - 1
    while j >= 0 and tokens[j].name is None:
        if tokens[j].low == ")":
            while j > 0 and tokens[j].low != "(":
                j -= 1
        elif not is_adverb(tokens[j].low):
            break
        j -= 1
    return j


OWNED = frozenset({"'s", "'"})


def is_attributive(tokens: Sequence[Token], i: int) -> bool:
    """Whether a participle stands before its noun: "a proposed visit"."""
    j = word_before(tokens, i)
    if j < 0 or i + 1 >= len(tokens):
        return False
    some = act_words()
    before, after = tokens[j], tokens[i + 1]
    noun = after.name is None and (
        after.low.isalpha() and after.low not in some.prepositions
    )
    if before.name is not None:
        return before.name.adjective and noun
    return (noun or after.name is not None) and (
        before.low in some.determiners
        or before.low in some.prepositions
        or before.low in OWNED
    )


def is_nominal(tokens: Sequence[Token], i: int) -> bool:
    """Whether a form in "-ing" is a noun or an adjective."""
    j = word_before(tokens, i)
    if j < 0:
        return False
    some = act_words()
    before = tokens[j]
    if before.name is not None:
        return before.name.adjective and tokens[i].low in some.homographs
    return (
        before.low in some.determiners
        or before.low in OWNED
        or before.low == "of"
    )


def follows_plural(tokens: Sequence[Token], i: int) -> bool:
    """Whether what can be a plural subject stands before a base form."""
    j = word_before(tokens, i)
    if j < 0:
        return False
    some = act_words()
    before = tokens[j]
    if before.name is not None:
        joint = tokens[j - 1].low if j else ""
        if joint == "the" and j > 1:
            joint = tokens[j - 2].low
        return not before.name.adjective and (
            joint in {"and", ",", "of", "from", "in", "by"}
            or _joined(tokens, j)
            or before.low.endswith(("s", "forces", "police"))
        )
    low = before.low
    return (
        low in some.plural_subjects
        or low in {"and", ",", "”", "year", "month", "week"}
        or (
            low.endswith("s")
            and not low.endswith("ss")
            and len(low) > 3  # noqa: PLR2004
            and low not in some.determiners
        )
        or _joined(tokens, j)
    )


def _joined(tokens: Sequence[Token], j: int) -> bool:
    """Whether a noun in the singular is joined to another by "and"."""
    return any(token.low == "and" for token in tokens[max(0, j - _JOINT) : j])


_JOINT = 4
"""The most words between "and" and the noun behind it."""


def is_verb(tokens: Sequence[Token], i: int, forms: Collection[str]) -> bool:
    """Whether a word that can be a noun is a verb here."""
    j = word_before(tokens, i)
    if j < 0:
        return False
    before = tokens[j]
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if before.name is not None:
        return _after_name(tokens, i, before.name, after, forms)
    low = before.low
    some = act_words()
    if (
        low in some.determiners
        or low in some.prepositions
        or low in some.adjectives
        or low in OWNED
        or low == "-"
        or low.isdigit()
    ):
        return False
    if THIRD in forms:
        return (
            (before.capital and j > 0 and not tokens[i].capital)
            or low in some.singular_subjects
            or low in {"who", "which", "that", "”", ",", ")"}
            or (_opens_object(after) and not low.endswith("al"))
        )
    if low in {"and", ","}:
        return _opens_object(after) or (
            after is not None and after.low in some.prepositions
        )
    return low in {"who", "which", "that"} or follows_plural(tokens, i)


def _after_name(
    tokens: Sequence[Token],
    i: int,
    name: Name,
    after: Token | None,
    forms: Collection[str],
) -> bool:
    """The same where a name stands before the word.

    "Chinese visits Seoul" is a slip, "China talks with Japan" a noun.
    """
    if THIRD not in forms:
        return not name.adjective and follows_plural(tokens, i)
    if name.adjective:
        return _opens_object(after)
    beside = None if after is None else after.low
    return name.kind == "person" or beside not in {"with", "between"}


def _opens_object(token: Token | None) -> bool:
    """Whether a word can open an object."""
    return token is not None and (
        token.name is not None
        or token.low in act_words().determiners
        or token.low in {"to", "that", "for"}
    )
