"""Participles behind their noun: "a missile fired by the North"."""

from collections.abc import Sequence

from koreachina.knowledge.act_words import act_words

from .tokens import Token
from .verb_group import Group
from .word_kinds import word_before


def without_reduced(
    tokens: Sequence[Token], groups: Sequence[Group], /
) -> list[Group]:
    """The verb groups, in which such participles are no finite verbs."""
    return [
        group._replace(finite=False, passive=True)
        if group.bare and _reduced(tokens, groups, n)
        else group
        for n, group in enumerate(groups)
    ]


_PARTING = frozenset({",", ";", "and", "that", "who", "which", "as"})


def _reduced(tokens: Sequence[Token], groups: Sequence[Group], n: int) -> bool:
    """Whether a participle stands behind its noun: "a missile fired by".

    Another verb follows in the same clause.
    """
    some = act_words()
    at = groups[n].at
    j = word_before(tokens, at)
    if j < 0 or at + 1 >= len(tokens):
        return False
    before, after = tokens[j], tokens[at + 1]
    if before.name is not None:
        behind = after.low == "by"
    elif before.low in some.pronouns_one or before.low in (
        {"and", "who", "which"} | some.pronouns_many
    ):
        behind = False
    else:
        behind = (
            after.name is None
            and after.low != "with"
            and (after.low in some.prepositions or after.low in some.numbers)
        )
    if not behind:
        return False
    if before.name is None and _governed(tokens, j):
        return True
    for other in groups[n + 1 :]:
        if any(
            token.low in _PARTING or token.low in some.openers
            for token in tokens[at + 1 : other.start]
        ):
            return False
        if other.finite:
            return True
    return False


_LONGEST_NOUN = 5
"""The most words between a preposition and the noun it governs."""


def _governed(tokens: Sequence[Token], j: int) -> bool:
    """Whether a preposition governs a noun: "for soldiers killed in"."""
    some = act_words()
    for k in range(j - 1, max(-1, j - _LONGEST_NOUN), -1):
        token = tokens[k]
        if token.name is not None and not token.name.adjective:
            return False
        if token.name is None and token.low in some.prepositions:
            # subjects have these themselves: "a group of men"
            return token.low not in {"of", "from", "in"}
        if not token.low[0].isalnum() or token.low in _PARTING:
            return False
    return False
