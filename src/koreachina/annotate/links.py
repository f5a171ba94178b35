"""Which sentences of the prose tell of an entry of the chronology.

Every sentence that has something telling in common with an entry gets a
score, the sum of what follows. Those that reach `ENOUGH` tell of the entry.

*The date.* A day in common adds `DAY`; a month in common, or days that lie
next to each other, `MONTH`. A sentence that prints dates of which none agrees
does not tell of the entry. One that prints none follows the last date before
it in its paragraph: half of the same, and half of `MONTH` is taken off if that
contradicts.

*What both name*, from 0 to 1. The weight of all that they have in common,
over the weight of all that the entry names, and `PRIOR` for what it does not
say. A person weighs `PERSON`; a name, an occasion or an ordinal `NAME`; a
body, a state, a place, an office-holder implied, any other word, or its
family of acts, `PLAIN`. Each times its rarity, which falls from 1, for what
one sentence says, to 0, for what all say; the other entries count as
sentences. What the sentence before says, in the same paragraph, counts half.
A word that no sentence has may have been reworded: it counts half in the
whole.

*What the caller knows*, such as how well types of acts agree.

A sentence without a day in common tells of the entry alone that it fits best.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from koreachina.knowledge import vocabulary

from .link_pool import Pool
from .terms import bare, term, words
from .timing import agreement, telling_days
from .told import Told

DAY = 0.4
MONTH = 0.2
ENOUGH = 0.6
PERSON = 2.0
NAME = 2.0
PLAIN = 1.0
PRIOR = 1.0
REWORDED = 0.5
CARRIED = 0.5


class Link(NamedTuple):
    """A sentence that tells of an entry.

    Attributes:
        sentence: Its index among the sentences.
        paragraph: The paragraph in which it stands.
        score: How well both agree.
        why: How well their dates agree, and the terms in common.
    """

    sentence: int
    paragraph: int
    score: float
    why: tuple[str, ...]


_SAME_DAY = "same day"

_WHEN = {
    True: {2: (_SAME_DAY, DAY), 1: ("same month", MONTH), 0: ("", 0.0)},
    False: {
        2: ("day of the sentences before", DAY * CARRIED),
        1: ("month of the sentences before", MONTH * CARRIED),
        0: ("", 0.0),
        -1: ("not the day of the sentences before", -MONTH * CARRIED),
    },
}
"""What the agreement of dates is called, and what it adds.

By whether the sentence prints a date itself, and by how well they agree.
"""


def link_entries(
    entries: Sequence[Told],
    sentences: Sequence[Told],
    *,
    fit: Callable[[Told, Told], float] | None = None,
) -> list[tuple[Link, ...]]:
    """The sentences that tell of each entry, in order.

    Args:
        entries: The entries, in any order.
        sentences: The sentences of the prose, in order.
        fit: What is added to the score of an entry and a sentence, for what
            else is known of them; nothing by default.

    Examples:
        >>> from koreachina.model import EdtfDate
        >>> [links] = link_entries(
        ...     [Told("Envoys tour Ulsan.", dates=[EdtfDate("2015-03-02")])],
        ...     [
        ...         Told("The harbor was quiet.", 0),
        ...         Told("On March 2 they saw Ulsan.", 1, [EdtfDate("2015-03-02")]),
        ...         Told("On April 9 they saw Ulsan.", 2, [EdtfDate("2015-04-09")]),
        ...     ],
        ... )
        >>> [(link.paragraph, link.why) for link in links]
        [(1, ('same day', 'ulsan'))]
    """
    if not entries or not sentences:
        return [()] * len(entries)
    named = [_weights(entry) for entry in entries]
    pool = Pool(sentences, Counter(key for one in named for key in one))
    found = [
        _links(entry, weights, pool, fit)
        for entry, weights in zip(entries, named, strict=True)
    ]
    best: dict[int, float] = {}
    for links in found:
        for link in links:
            best[link.sentence] = max(link.score, best.get(link.sentence, 0.0))
    return [
        tuple(
            link
            for link in links
            if _SAME_DAY in link.why or link.score >= best[link.sentence]
        )
        for links in found
    ]


@cache
def _offices() -> frozenset[str]:
    """Words of offices, which are no names though capitalised."""
    titles = vocabulary.titles()
    portfolios = vocabulary.body_words().portfolios
    return frozenset(
        {*titles.heads, *titles.modifiers, *" ".join(portfolios).split()}
    )


@lru_cache(maxsize=1 << 12)
def _weight(word: str, *, first: bool) -> float:
    """What a word of an entry weighs."""
    word = bare(word)
    if word.islower():
        return NAME if word[0].isdecimal() else PLAIN
    if first and word.istitle():
        return PLAIN
    return PLAIN if word.lower() in _offices() else NAME


def _weights(entry: Told) -> dict[str, float]:
    """What an entry names, and what that weighs before its rarity."""
    found: dict[str, float] = {}
    silent = {"", *map(term, words(" ".join(entry.names)))}
    first = True
    for word in words(entry.text):
        key = term(word)
        if key not in silent:
            weight = _weight(word, first=first)
            if weight > found.get(key, 0.0):
                found[key] = weight
        first = False
    found.update(dict.fromkeys((*entry.others, *entry.implied), PLAIN))
    found.update(dict.fromkeys(entry.persons, PERSON))
    return found


class _Shared:
    """What the sentences have in common with one entry."""

    def __init__(self, weights: Mapping[str, float], pool: Pool) -> None:
        self.pool = pool
        self.weights: dict[str, float] = {}
        self.whole = PRIOR
        own: dict[int, float] = defaultdict(float)
        for key, plain in weights.items():
            weight = plain * pool.rarity[key]
            if not weight:
                continue
            self.weights[key] = weight
            having = pool.having.get(key)
            self.whole += weight if having else weight * REWORDED
            for i in having or ():
                own[i] += weight
        self.own = dict(own)

    def candidates(self, least: float) -> list[tuple[int, float]]:
        """The sentences whose part may reach `least`, with what it may be."""
        follows = self.pool.follows
        wanted = least * self.whole
        found = []
        for i, weight in self.own.items():
            carried = CARRIED * weight
            before = self.own.get(i - 1, 0.0) if follows[i] else 0.0
            most = weight + CARRIED * before
            if most >= wanted:
                found.append((i, most / self.whole))
            if carried >= wanted and follows[i + 1] and i + 1 not in self.own:
                found.append((i + 1, carried / self.whole))
        return sorted(found)

    def part(self, i: int) -> float:
        """The part of the entry that a sentence has, and the one before."""
        weight = self.own.get(i, 0.0)
        if self.pool.follows[i]:
            there = self.pool.terms[i - 1] - self.pool.terms[i]
            weight += CARRIED * sum(
                of for key, of in self.weights.items() if key in there
            )
        return weight / self.whole


def _links(
    entry: Told,
    weights: Mapping[str, float],
    pool: Pool,
    fit: Callable[[Told, Told], float] | None,
) -> list[Link]:
    """The sentences that reach `ENOUGH` for one entry, in order."""
    shared = _Shared(weights, pool)
    days = telling_days(entry.dates)
    found = []
    for i, most in shared.candidates(0.0 if fit else ENOUGH - DAY):
        own = pool.days[i]
        level = agreement(days, own or pool.carried[i])
        if own and level < 0:
            continue
        when, score = _WHEN[bool(own)][level]
        if fit:
            score += fit(entry, pool.sentences[i])
        if score + most < ENOUGH:
            continue
        score += shared.part(i)
        if score >= ENOUGH:
            here = pool.terms[i]
            common = [key for key in shared.weights if key in here]
            found.append(
                Link(
                    i,
                    pool.sentences[i].paragraph,
                    score,
                    (when, *common) if when else tuple(common),
                )
            )
    return found
