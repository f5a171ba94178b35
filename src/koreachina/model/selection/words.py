"""Words and names as patterns that find them whole.

Hyphens count as blanks, and all apostrophes as one, as they do everywhere in
queries. The patterns part words at one run of blanks each, so that a search
takes time linear in the text.
"""

import re
from collections.abc import Callable, Iterable

from koreachina.model.actors import ACTORS, Actor

_HYPHENS = "-–\u2011"
_BETWEEN = f"[\\s{re.escape(_HYPHENS)}]+"
_PART = re.compile(_BETWEEN)
_APOSTROPHES = "'’‘‛"
_NOT_FOUND = "(?!)"

CODE = 3


def is_code(word: str) -> bool:
    """Whether a word looks like a country code: three capitals."""
    return len(word) == CODE and word.isalpha() and word.isupper()


def whole(*phrases: str) -> str:
    """The source of a pattern of any of the phrases, as whole words.

    Longer ones are tried first. A phrase without a word is never found.
    """
    found = filter(None, map(_phrase, sorted(phrases, key=len, reverse=True)))
    return "|".join(found) or _NOT_FOUND


def _phrase(phrase: str) -> str:
    words = [word for word in _PART.split(phrase) if word]
    if not words:
        return ""
    source = _BETWEEN.join(map(_word, words))
    # a sign at the end of a phrase may stand right beside a letter
    before = r"(?<!\w)" if _is_letter(words[0][0]) else ""
    after = r"(?!\w)" if _is_letter(words[-1][-1]) else ""
    return f"{before}{source}{after}"


def _word(word: str) -> str:
    return "".join(
        f"[{_APOSTROPHES}]"
        if character in _APOSTROPHES
        else re.escape(character)
        for character in word
    )


def _is_letter(character: str) -> bool:
    return character.isalnum() or character == "_"


def naming(actor: Actor) -> Callable[[str], bool]:
    """A test whether a text has a name or an alias of an actor.

    As whole words and as they are printed: "US" is not in "as for us".
    """
    search = re.compile(whole(actor.name, *actor.aliases)).search
    return lambda text: search(text) is not None


def having(
    wanted: Iterable[Actor | str],
    plain: Callable[[str], Callable[[str], bool]],
) -> Callable[[str], bool]:
    """A test whether a text names one of the actors, or has one of the words.

    Args:
        wanted: Actors and words; of a word that looks like a country code
            just these three capitals are found.
        plain: Makes a test of any other word.
    """
    tests = [_test(one, plain) for one in wanted]
    return lambda text: any(test(text) for test in tests)


def _test(
    wanted: Actor | str, plain: Callable[[str], Callable[[str], bool]]
) -> Callable[[str], bool]:
    if isinstance(wanted, ACTORS):
        return naming(wanted)
    if not isinstance(wanted, str):
        msg = f"expected words or an actor, got {wanted!r}"
        raise TypeError(msg)
    if is_code(wanted):
        found = re.compile(whole(wanted)).search
        return lambda text: found(text) is not None
    return plain(wanted)
