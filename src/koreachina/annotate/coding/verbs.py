"""The verbs of a sentence, each with its auxiliaries.

There is no tagger: a word that can be a noun as well is settled by the words
beside it.
"""

from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import NamedTuple

from koreachina.knowledge.act_words import act_words

from .lexicon import (
    BASE,
    ING,
    PARTICIPLE,
    PAST,
    THIRD,
    Lexicon,
    Reading,
)
from .participles import without_reduced
from .tokens import Token
from .verb_group import Group
from .word_kinds import (
    OWNED,
    SHORT,
    follows_plural,
    is_adverb,
    is_attributive,
    is_nominal,
    is_verb,
    word_before,
)


class _Before(NamedTuple):
    """The auxiliaries before a verb."""

    start: int
    be: str = ""
    have: str = ""
    do: str = ""
    modal: str = ""
    to: bool = False
    negated: bool = False


def verb_groups(tokens: Sequence[Token], known: Lexicon, /) -> list[Group]:
    """The verb groups of a sentence, in order.

    Where no verb is certain, the first word that can be one is taken.
    """
    verbs = known.verbs
    found = []
    for i, (_, _, low, name, _) in enumerate(tokens):
        if name is None and (low in verbs or low[-2:] == "ed"):
            reading = verbs.get(low) or _unknown(low)
            if reading is not None:
                group = _group(tokens, i, reading, known)
                if group is not None:
                    found.append(group)
    if not any(group.finite for group in found):
        found = _relaxed(tokens, known) or found
    return without_reduced(tokens, found)


@lru_cache(maxsize=4096)
def _unknown(low: str) -> Reading | None:
    """A word that is no known verb but ends as a past tense does."""
    if (
        len(low) > SHORT
        and low.endswith("ed")
        and not low.endswith("eed")
        and low.isalpha()
        and low not in act_words().adjectives
    ):
        return Reading((low,), frozenset({PAST, PARTICIPLE}))
    return None


_NOTHING = _Before(0)


def _auxiliaries(tokens: Sequence[Token], i: int) -> _Before:
    """The auxiliaries before a verb."""
    some = act_words()
    be = have = do = modal = ""
    negated = False
    start = i
    for j in range(i - 1, -1, -1):
        word = tokens[j].low
        if tokens[j].name is not None or not (
            word in some.auxiliaries or is_adverb(word)
        ):
            break
        negated = negated or word in some.negations
        word = some.contracted.get(word, word)
        if word == "to":
            return _Before(j, be, have, do, modal, to=True, negated=negated)
        if word in some.be:
            # "is being": the first of them is finite
            be = word if be == "being" else be or word
        elif word in some.have:
            have = word
        elif word in some.do:
            do = word
        elif word in some.modals:
            modal = word
        else:
            continue
        start = j
    if start == i and not negated:
        return _NOTHING
    return _Before(start, be, have, do, modal, negated=negated)


def _group(
    tokens: Sequence[Token], i: int, reading: Reading, known: Lexicon
) -> Group | None:
    """The group of a verb, or None where the word is no verb."""
    some = act_words()
    low = tokens[i].low
    if low in some.auxiliaries and _helps(tokens, i, known):
        return None
    aux = _auxiliaries(tokens, i)
    if aux is _NOTHING:
        return _alone(tokens, i, reading, negated=False)
    if aux.to:
        return _infinitive(tokens, i, reading, aux)
    if aux.modal:
        return _modal(i, reading, aux)
    lemmas, forms = reading
    passive = False
    if (aux.be and ING in forms) or (aux.do and BASE in forms):
        finite = aux.be != "being"
    elif aux.be and PARTICIPLE in forms:
        finite = bool(aux.have) or aux.be not in {"be", "been", "being"}
        passive = True
    elif aux.have and PARTICIPLE in forms:
        finite = aux.have != "having"
    else:
        return _alone(tokens, i, reading, negated=aux.negated)
    return Group(aux.start, i, lemmas, finite, passive, negated=aux.negated)


def _modal(i: int, reading: Reading, aux: _Before) -> Group | None:
    """A verb behind a modal."""
    lemmas, forms = reading
    if forms.isdisjoint({BASE, PARTICIPLE, ING}):
        return None
    return Group(
        aux.start,
        i,
        lemmas,
        finite=True,
        passive=bool(aux.be) and PARTICIPLE in forms,
        future=aux.modal in act_words().future_modals,
        negated=aux.negated,
        modal=aux.modal,
    )


def _infinitive(
    tokens: Sequence[Token], i: int, reading: Reading, aux: _Before
) -> Group | None:
    """A verb behind "to"; "is to" says what is still to come."""
    lemmas, forms = reading
    passive = bool(aux.be) and PARTICIPLE in forms
    if not passive and BASE not in forms:
        return None
    some = act_words()
    start = aux.start
    while start and tokens[start - 1].low in some.negations:
        start -= 1
    going = start > 0 and tokens[start - 1].low in some.be
    denied = start < aux.start
    return Group(
        start - 1 if going else aux.start,
        i,
        lemmas,
        finite=going,
        passive=passive,
        future=going,
        negated=aux.negated or denied,
    )


def _alone(
    tokens: Sequence[Token], i: int, reading: Reading, *, negated: bool
) -> Group | None:
    """A verb without an auxiliary."""
    lemmas, forms = reading
    past = PAST in forms or PARTICIPLE in forms
    if past and PAST not in forms and BASE in forms:
        # "come", "run": no past tense
        past = not follows_plural(tokens, i)
    if _noun(tokens, i, forms, past=past):
        return None
    finite = PAST in forms if past else ING not in forms
    return Group(
        i,
        i,
        lemmas,
        finite,
        passive=past and not finite,
        negated=negated and not past,
        bare=finite and PARTICIPLE in forms,
    )


def _noun(
    tokens: Sequence[Token], i: int, forms: Collection[str], *, past: bool
) -> bool:
    """Whether what can be a verb is a noun, or an adjective, there."""
    ambiguous = tokens[i].low in act_words().homographs
    if past:
        if ambiguous and BASE in forms:
            j = word_before(tokens, i)
            name = None if j < 0 else tokens[j].name
            if PAST in forms and name is not None and not name.adjective:
                return False  # "China cut"
            return not is_verb(tokens, i, forms)
        return is_attributive(tokens, i)
    if ING in forms:
        return is_nominal(tokens, i)
    if ambiguous and not is_verb(tokens, i, forms):
        return True
    return THIRD not in forms and not follows_plural(tokens, i)


def _helps(tokens: Sequence[Token], i: int, known: Lexicon) -> bool:
    """Whether a form of "be", "have" or "do" belongs to a later verb."""
    some = act_words()
    for token in tokens[i + 1 : i + 5]:
        low = token.low
        if token.name is not None:
            return False
        if not (low in some.be or low in some.have or is_adverb(low)):
            if low in some.adjectives:
                return False
            reading = known.verbs.get(low)
            return low.endswith(("ing", "ed", "en")) or (
                reading is not None and PARTICIPLE in reading.forms
            )
    return False


def _relaxed(tokens: Sequence[Token], known: Lexicon) -> list[Group]:
    """The first word that can be a verb in the third person."""
    some = act_words()
    for i, token in enumerate(tokens[1:], 1):
        low = tokens[i - 1].low
        if (
            token.name is None
            and not token.capital
            and low not in some.determiners
            and low not in some.prepositions
            and low not in OWNED
            and low != "-"
        ):
            reading = known.verbs.get(token.low)
            if reading is not None and THIRD in reading.forms:
                return [Group(i, i, reading.lemmas, finite=True)]
    return []
