"""Forms of verbs that are nothing else."""

from functools import cache

from . import _read
from .act_words import act_words
from .acts import ACT_FILES, act
from .inflection import verb


@cache
def past_and_third() -> frozenset[str]:
    """Past tenses and third persons of the verbs of acts, and of others.

    Examples:
        >>> "meets" in past_and_third(), "welcomed" in past_and_third()
        (True, True)
    """
    words = act_words()
    bases = {*words.verbs}
    for file in ACT_FILES:
        for told in map(act, _read.lines(file)):
            if not told.noun:
                bases.update(
                    *(phrase.parts[0].lemmas for phrase in told.phrases)
                )
    forms: set[str] = set()
    for base in bases:
        of = verb(base)
        forms.update(of.past)
        forms.add(of.third)
    return frozenset(forms)


@cache
def finite_forms() -> frozenset[str]:
    """Those of them that are no nouns, auxiliaries and pronouns.

    Examples:
        >>> "welcomed" in finite_forms(), "affairs" in finite_forms()
        (True, False)
    """
    words = act_words()
    forms = past_and_third() - words.homographs
    return forms | words.auxiliaries | words.pronouns_one
