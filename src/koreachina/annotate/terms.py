"""What the words of a text stand for when two texts are compared.

A word stands for its family of acts ("telephoned" and "by video": remote), or
for its stem. Function words, small numbers and years stand for nothing.
"""

from functools import lru_cache

from koreachina.knowledge.act_families import act_families

_SHORTEST = 3
"""A shorter word tells nothing, unless a figure is in it."""

_STEM = 4
"""No ending is cut from a word that would leave fewer letters."""

_MOST_DAYS = 31
"""A number up to it may be the day of a date."""

_LONGEST_NUMBER = 3
"""A number of more figures may be a year."""

_ENDINGS = (
    "ings",
    "ing",
    "ments",
    "ment",
    "ions",
    "ion",
    "ies",
    "ied",
    "ers",
    "er",
    "es",
    "ed",
    "s",
)


_JOINTS = ("-", "’", "'", "–", "—", "/")
"""Marks that part words; all others stand at the ends of words."""

_MARKS = '.,;:!?…“”‘"()[]{}$%*&#·'


def words(text: str, /) -> list[str]:
    """The words of a text, parted at hyphens and apostrophes.

    Examples:
        >>> words("Seoul’s 10th G20-style talks")
        ['Seoul', 's', '10th', 'G20', 'style', 'talks']
    """
    for joint in _JOINTS:
        if joint in text:
            text = text.replace(joint, " ")
    return text.split()


def bare(word: str, /) -> str:
    """A word without the marks at its ends."""
    return word.strip(_MARKS)


@lru_cache(maxsize=1 << 15)
def term(word: str, /) -> str:
    """What a word stands for; nothing if it tells nothing.

    Args:
        word: A word as `words` cuts it.

    Examples:
        >>> term("telephoned,"), term("Tenth"), term("harbors."), term("the")
        ('+remote', '10th', 'harbor', '')
    """
    lower = bare(word).lower()
    known = act_families()
    if lower in known.families:
        return "+" + known.families[lower]
    if lower in known.ordinals:
        return known.ordinals[lower]
    if lower.isdecimal():
        number = len(lower) <= _LONGEST_NUMBER and int(lower) > _MOST_DAYS
        return lower if number else ""
    if lower.isalpha():
        if len(lower) < _SHORTEST or lower in known.silent:
            return ""
        return _stem(lower)
    return lower


def _stem(word: str) -> str:
    """A word without its ending, so that its forms agree."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _STEM:
            word = word.removesuffix(ending)
            break
    return word.rstrip("eiy") or word
