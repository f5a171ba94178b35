"""Who "he", "it" or "they" are in a sentence of prose."""

from collections.abc import Callable, Sequence

from koreachina.knowledge.act_words import act_words

from .clauses import Clause
from .regions import MAIN
from .tokens import Name

_PAIR = 2


def meant(
    of: Clause, earlier: Callable[[], Sequence[Name]], /
) -> tuple[Name, ...]:
    """Who the pronoun is that a clause begins with.

    Args:
        of: The clause.
        earlier: Gives who is named before it in the paragraph.

    Returns:
        The person named last for "he"; for "they" and "both sides" the last
        of each of two countries; nobody where the clause names its subject.
    """
    some = act_words()
    for token, region in zip(of.tokens, of.regions, strict=True):
        if region is not MAIN:
            continue
        if token.name is not None:
            break
        if token.low in some.pronouns_one:
            people = [name for name in earlier() if name.kind == "person"]
            return tuple(people[-1:])
        if token.low in some.pronouns_many:
            return _pair(earlier())
    return ()


def _pair(earlier: Sequence[Name]) -> tuple[Name, ...]:
    last: dict[str, Name] = {}
    for name in reversed(earlier):
        if name.country and not name.place:
            last.setdefault(name.country, name)
            if len(last) == _PAIR:
                break
    return tuple(reversed(last.values()))
