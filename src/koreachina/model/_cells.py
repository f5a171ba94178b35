"""How wide a text is in a terminal.

Widths are counted in cells: a Chinese character or a Hangul syllable takes
two, a combining mark none.
"""

import unicodedata

_WIDE = ("W", "F")
_MARKS = ("Mn", "Me")
_FIRST_VOWEL, _LAST_FINAL = "\u1160", "\u11ff"
"""Hangul letters that join the wide one before them."""


def cells(text: str, /) -> int:
    """How many cells of a terminal a printable text takes.

    Examples:
        >>> cells("Wang Yi"), cells("王毅")
        (7, 4)
    """
    return len(text) if text.isascii() else sum(map(cells_of, text))


def cells_of(character: str) -> int:
    """How many cells one character takes: none, one or two."""
    if unicodedata.east_asian_width(character) in _WIDE:
        return 2
    joined = _FIRST_VOWEL <= character <= _LAST_FINAL
    return 0 if joined or unicodedata.category(character) in _MARKS else 1
