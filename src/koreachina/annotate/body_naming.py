"""What bodies are called, and how much their names tell."""

import re
from functools import cache

from koreachina.knowledge import vocabulary

from .body_heads import Headed
from .body_line import Line
from .body_parts import Part
from .body_plain import titled


def national(head: str, /) -> bool:
    """Whether a body with this head is named without its state.

    Examples:
        >>> national("Ministry"), national("Society")
        (True, False)
    """
    words = vocabulary.body_words()
    return head in words.national or head in words.standing


def sector_of(head: str, /) -> str | None:
    """The PLOVER sector of bodies with a head.

    Examples:
        >>> sector_of("University"), sector_of("Committee")
        ('EDU', None)
    """
    words = vocabulary.body_words()
    return words.standing.get(head, words.heads.get(head))


def last_word(name: str, /) -> str:
    """The last word of a name."""
    return name.rpartition(" ")[2]


def called(line: Line, part: Part, /) -> str:
    """What to call a body: its surface, as printed with capitals."""
    if isinstance(part, Headed) and part.name:
        return part.name
    name = line.text[part.start : part.end]
    return titled(name) if name.islower() else name


@cache
def _links() -> re.Pattern[str]:
    return re.compile(r" (?:of|for|on|with|to|against)(?: the)? ")


def pieces(name: str, /) -> list[str]:
    """The parts of a name between its prepositions.

    Examples:
        >>> pieces("School of the CPC Central Committee")
        ['School', 'CPC Central Committee']
    """
    return _links().split(name)


@cache
def _common() -> frozenset[str]:
    words = vocabulary.body_words()
    return words.fields | words.owners | words.heads.keys()


def generic(name: str, head: str, /) -> bool:
    """Whether a national body is named by common words alone.

    Examples:
        >>> generic("Foreign Ministry", "Ministry")
        True
        >>> generic("Gotham High Court", "Court")
        False
    """
    return national(head) and all(
        word.removesuffix("'s").removesuffix("'") in _common()
        or not word[0].isupper()
        for word in name.replace(",", "").split(" ")
    )
