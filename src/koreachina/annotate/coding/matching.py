"""Which act a verb, or a noun, tells with the words around it."""

from collections.abc import Sequence
from typing import NamedTuple

from koreachina.knowledge.act_words import act_words
from koreachina.knowledge.acts import NAME, Act, Part, Phrase

from .clauses import Clause
from .lexicon import Lexicon
from .regions import MAIN
from .tokens import Token
from .verb_group import Group
from .word_kinds import is_adverb

_GAP = 10
"""The most words that a gap stands for."""

_BACK = 22
"""How far before its verb the subject of a passive can stand, in words."""

_NEAR = 7
"""How far from an act a word can stand that bars it, in words."""

_ANY = Part()
"""The part of a phrase that stands for some words."""

_BREAKS = frozenset(
    {",", ";", ":", ".", "(", "—", "–", "that", "who", "which"}
)
"""What a gap does not cross."""

_INNER = frozenset({"of", "between", "with", "than"})
"""Prepositions that a gap crosses."""


class Match(NamedTuple):
    """An act that some words tell.

    Attributes:
        act: The act.
        phrase: The phrase of it.
        at: Index of the verb, or of the noun.
        end: Index after its last word.
        words: Indices of the words that fit, in order.
        group: Its verb group, or None for a noun.
    """

    act: Act
    phrase: Phrase
    at: int
    end: int
    words: tuple[int, ...]
    group: Group | None

    @property
    def passive(self) -> bool:
        """Whether the subject is acted on."""
        return self.group is not None and self.group.passive

    @property
    def first(self) -> int:
        """Index of its first word, auxiliaries included."""
        return self.at if self.group is None else self.group.start


def verb_match(of: Clause, group: Group, known: Lexicon, /) -> Match | None:
    """The act that a verb tells, by the longest phrase that fits."""
    for lemma in group.lemmas:
        for act, phrase in known.by_verb.get(lemma, ()):
            found = _match(of, group.at, phrase.parts, known)
            if found is None and group.passive:
                found = _passive(of, group, phrase.parts, known)
            if found is not None and _holds(of, act, found, known):
                end = max(found[-1], group.at) + 1
                return Match(act, phrase, group.at, end, found, group)
    return None


def noun_match(of: Clause, at: int, known: Lexicon, /) -> Match | None:
    """The act that a noun tells, by the longest phrase that fits."""
    for lemma in sorted(known.lemmas.get(of.tokens[at].low, ())):
        for act, phrase in known.by_noun.get(lemma, ()):
            found = _match(of, at, phrase.parts, known)
            if found is not None and _holds(of, act, found, known):
                return Match(act, phrase, at, found[-1] + 1, found, None)
    return None


def _fits(tokens: Sequence[Token], i: int, part: Part, known: Lexicon) -> bool:
    _, _, low, name, _ = tokens[i]
    lemmas, words = part
    if low in words:
        return True
    if name is not None:
        if NAME in words:
            return _whole(tokens, i)
        if name.actor is not None:
            return False
        # "South Korean waters", "the Busan-Dalian route"
        low = low.rpartition(" ")[2]
    return (
        bool(lemmas)
        and low in known.lemmas
        and not lemmas.isdisjoint(known.lemmas[low])
    )


def _whole(tokens: Sequence[Token], i: int) -> bool:
    """Whether a name stands for itself, and does not qualify a noun."""
    if i + 1 == len(tokens):
        return True
    some = act_words()
    low = tokens[i + 1].low
    return (not low[0].isalnum() and low not in {"-", "'s", "'"}) or (
        low in some.prepositions
        or low in some.subordinators
        or low in {"and", "or", "to"}
        or is_adverb(low)
    )


def _match(
    of: Clause, at: int, parts: Sequence[Part], known: Lexicon
) -> tuple[int, ...] | None:
    """The words that fit the parts of a phrase from its first on."""
    found = [at]
    i = at + 1
    gap = 0
    for part in parts[1:]:
        if part == _ANY:
            gap = _GAP
            continue
        i = _next(of.tokens, i, part, known, gap)
        if i < 0:
            return None
        found.append(i)
        i += 1
        gap = 0
    return tuple(found)


def _next(
    tokens: Sequence[Token], i: int, part: Part, known: Lexicon, gap: int
) -> int:
    """The first word that fits, after at most `gap` others; else -1."""
    some = act_words()
    n = len(tokens)
    for k in range(i, min(n, i + gap + 1)):
        if _fits(tokens, k, part, known):
            return k
        token = tokens[k]
        if token.name is not None:
            continue
        low = token.low
        # nouns of a list are parted by commas
        if low in _BREAKS and not (low == "," and part.lemmas and gap):
            return -1
        if part.lemmas and low in some.prepositions and low not in _INNER:
            return -1
    # an adverb may stand between a verb and its particle
    if not gap and i + 1 < n and is_adverb(tokens[i].low):
        return i + 1 if _fits(tokens, i + 1, part, known) else -1
    return -1


def _passive(
    of: Clause, group: Group, parts: Sequence[Part], known: Lexicon
) -> tuple[int, ...] | None:
    """For "talks are held": what follows the verb else stands before it."""
    rest = [part for part in parts[1:] if not part.gap]
    particles = [
        part for part in rest if not part.lemmas and NAME not in part.words
    ]
    rest = [part for part in rest if part not in particles]
    if len(rest) != 1:
        return None
    at = group.at + 1
    for part in particles:
        if at == len(of.tokens) or not _fits(of.tokens, at, part, known):
            return None
        at += 1
    for k in range(group.start - 1, max(-1, group.start - _BACK), -1):
        if of.regions[k] is not MAIN:
            continue
        if rest[0].lemmas:
            if _fits(of.tokens, k, rest[0], known):
                return (k, *range(group.at, at))
            continue
        name = of.tokens[k].name
        if name is not None:
            return (k, *range(group.at, at)) if name.kind == "person" else None
    return None


def _holds(of: Clause, act: Act, found: Sequence[int], known: Lexicon) -> bool:
    """Whether what an act needs stands there, and nothing that bars it."""
    if act.needs and not _any(of.tokens, act.needs, known):
        return False
    if not act.without:
        return True
    first, last = min(found), max(found)
    near = of.tokens[max(0, first - _NEAR) : last + _NEAR + 1]
    return not _any(near, act.without, known)


def _any(
    tokens: Sequence[Token], wanted: Sequence[str], known: Lexicon
) -> bool:
    lemmas = known.lemmas
    return any(
        low in wanted or (low in lemmas and not lemmas[low].isdisjoint(wanted))
        for _, _, low, _, _ in tokens
    )
