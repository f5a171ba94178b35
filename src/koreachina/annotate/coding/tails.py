"""Where a sentence says, at its end, who reports it."""

from collections.abc import Sequence

from koreachina.knowledge.act_words import act_words

from .tokens import Token
from .verb_group import Group


def leads(tokens: Sequence[Token], groups: Sequence[Group]) -> bool:
    """Whether the first words are not the subject."""
    first = tokens[0]
    if first.name is not None:
        return False
    some = act_words()
    if first.low in some.prepositions or first.low in some.subordinators:
        return True
    if groups and groups[0].start == 0 and not groups[0].finite:
        return True
    return (
        len(tokens) > 1
        and tokens[1].low in some.prepositions
        and tokens[1].low != "of"
        and first.low not in some.determiners
        and not first.low.endswith("s")
    )


_LONGEST_TAIL = 16
"""The most words of a reporting tail up to its verb, and of it behind."""


def tail_of(tokens: Sequence[Token], groups: Sequence[Group]) -> int:
    """Where a reporting tail begins: ", the ministry says"."""
    n = len(tokens)
    some = act_words()
    finite = [group for group in groups if group.finite]
    if len(finite) > 1:
        last = finite[-1]
        if (
            n - last.at <= _LONGEST_TAIL
            and not last.passive
            and not some.tail_verbs.isdisjoint(last.lemmas)
            and not (last.at + 1 < n and tokens[last.at + 1].low == "that")
        ):
            least = max(finite[-2].at, last.start - _LONGEST_TAIL)
            for k in range(last.start - 1, least, -1):
                if tokens[k].low == ",":
                    if k + 1 < last.start and leads(tokens[k + 1 :], ()):
                        break
                    return k
    told = [i for i, one in enumerate(tokens) if one.low == "according"]
    for i in reversed(told):
        if 0 < i < n - 1 and tokens[i + 1].low == "to":
            return i - (tokens[i - 1].low == ",")
    return n
