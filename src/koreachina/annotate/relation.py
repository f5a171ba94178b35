"""The relation that a chronology is about, where the header has lost it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations

from koreachina.knowledge import vocabulary


def infer_relation(entries: Sequence[Iterable[str]], /) -> tuple[str, ...]:
    """The two parties that most entries name, in print order.

    Args:
        entries: The country codes that each entry names.

    Returns:
        Two parties without a state in common, each named by at least half of
        the entries; nothing where there are none, or where others are named
        as often.

    Examples:
        >>> infer_relation([{"KOR", "CHN"}, {"PRK", "CHN"}, {"CHN"}])
        ('China', 'Korea')
        >>> infer_relation([{"KOR"}])
        ()
    """
    parties = vocabulary.relations()
    named: Counter[str] = Counter()
    for codes in entries:
        some = frozenset(codes)
        named.update(
            party
            for party, states in parties.items()
            if not some.isdisjoint(states)
        )

    def weight(pair: tuple[str, ...]) -> tuple[int, int]:
        counts = [named[party] for party in pair]
        return min(counts), sum(counts)

    pairs = [
        pair
        for pair in combinations(parties, 2)
        if all(2 * named[party] >= len(entries) > 0 for party in pair)
        and not {*parties[pair[0]]} & {*parties[pair[1]]}
    ]
    best: tuple[str, ...] = max(pairs, key=weight, default=())
    held = {state for party in best for state in parties[party]}
    for pair in pairs:
        if weight(pair) == weight(best) and not all(
            held.issuperset(parties[party]) for party in pair
        ):
            return ()
    return best
