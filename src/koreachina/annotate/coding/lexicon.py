"""The words that acts are told with, made ready for reading."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from koreachina.knowledge import Registry
from koreachina.knowledge.act_words import act_words
from koreachina.knowledge.acts import Act, Phrase
from koreachina.knowledge.inflection import plural, verb

BASE, THIRD, PAST, PARTICIPLE, ING = "base", "third", "past", "part", "ing"
"""The forms of a verb."""


class Reading(NamedTuple):
    """What a word is as a verb.

    Attributes:
        lemmas: Its base forms.
        forms: Which of their forms it is.
    """

    lemmas: tuple[str, ...]
    forms: frozenset[str]


class Told(NamedTuple):
    """A phrase and the act it tells."""

    act: Act
    phrase: Phrase


class Lexicon(NamedTuple):
    """The acts of a registry by their words.

    Attributes:
        verbs: From each form of a verb to what it is.
        lemmas: From each form of any word to its base forms.
        by_verb: From base forms to the phrases that begin with that verb.
        by_noun: From base forms to the phrases that begin with that noun.
    """

    verbs: Mapping[str, Reading]
    lemmas: Mapping[str, frozenset[str]]
    by_verb: Mapping[str, tuple[Told, ...]]
    by_noun: Mapping[str, tuple[Told, ...]]


def forms(base: str, /) -> Iterator[tuple[str, str]]:
    """The forms of a verb, each with its name.

    Examples:
        >>> dict(forms("meet"))["met"]
        'part'
    """
    of = verb(base)
    if base == "be":
        yield "am", THIRD
        yield "are", THIRD
    yield of.base, BASE
    yield of.third, THIRD
    yield from ((form, ING) for form in of.ing)
    yield from ((form, PAST) for form in of.past)
    yield from ((form, PARTICIPLE) for form in of.participle)


@lru_cache(maxsize=8)
def lexicon(registry: Registry, /) -> Lexicon:
    """The acts of a registry, made ready.

    Longer phrases are tried first; of those equally long, those whose acts
    stand first.
    """
    verbs: dict[str, list[tuple[str, str]]] = {}
    lemmas: dict[str, set[str]] = {}
    by_verb: dict[str, list[Told]] = {}
    by_noun: dict[str, list[Told]] = {}
    heads = {*act_words().verbs}
    nouns: set[str] = set()
    for act in registry.acts:
        for phrase in act.phrases:
            first, *rest = phrase.parts
            table = by_noun if act.noun else by_verb
            for lemma in first.lemmas:
                table.setdefault(lemma, []).append(Told(act, phrase))
            (nouns if act.noun else heads).update(first.lemmas)
            for part in rest:
                nouns |= part.lemmas
    for base in sorted(heads):
        for form, name in forms(base):
            verbs.setdefault(form, []).append((base, name))
            lemmas.setdefault(form, set()).add(base)
    for noun in nouns:
        for form in (noun, plural(noun)):
            lemmas.setdefault(form, set()).add(noun)
    return Lexicon(
        {
            form: Reading(
                tuple(dict.fromkeys(base for base, _ in some)),
                frozenset(name for _, name in some),
            )
            for form, some in verbs.items()
        },
        {form: frozenset(some) for form, some in lemmas.items()},
        _longest_first(by_verb),
        _longest_first(by_noun),
    )


def _longest_first(
    table: Mapping[str, Iterable[Told]],
) -> dict[str, tuple[Told, ...]]:
    return {
        lemma: tuple(sorted(some, key=lambda told: -told.phrase.size))
        for lemma, some in table.items()
    }
