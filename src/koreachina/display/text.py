"""Text for a terminal: how wide it is, where it breaks, what it must not hold.

Widths are counted in cells: a Chinese character or a Hangul syllable takes
two, a combining mark none. `textwrap` and `str.ljust` count code points, and
columns with a Chinese name in them would not align.
"""

import unicodedata

from koreachina.model._cells import cells as cells  # noqa: PLC0414 -- handed on
from koreachina.model._cells import cells_of


def printable(text: str, /) -> str:
    r"""A text that a terminal shows as it is, in one line.

    Line breaks and tabs become blanks, invisible format characters go, and
    control characters and lone surrogates are spelt out: no text of a file
    can steer the terminal.

    Examples:
        >>> print(printable("Wang\u2028Yi \x1b[31m"))
        Wang Yi \x1b[31m
    """
    return text if text.isprintable() else "".join(map(_shown, text))


def plain(text: str, /) -> str:
    r"""What `printable` gives, with one blank for a run of them.

    Examples:
        >>> plain("Wang\r\n  Yi")
        'Wang Yi'
    """
    return " ".join(printable(text).split())


def _shown(character: str) -> str:
    if character.isprintable():
        return character
    if character.isspace():
        return " "
    if unicodedata.category(character) == "Cf":
        return ""
    return character.encode("unicode_escape").decode("ascii")


def pad(text: str, width: int, /, *, right: bool = False) -> str:
    """A text with blanks after it up to a width, or before it.

    Examples:
        >>> pad("王毅", 6) + "|", pad("12", 4, right=True)
        ('王毅  |', '  12')
    """
    blanks = " " * (width - cells(text))
    return blanks + text if right else text + blanks


def wrap(text: str, width: int, /) -> list[str]:
    """The lines of a text, none wider than `width` cells.

    Lines break at blanks alone, so that no name is parted at a hyphen; only
    what is longer than a line is cut, after a slash if it has one.

    Examples:
        >>> wrap("Xi Jinping meets Park Geun-hye.", 18)
        ['Xi Jinping meets', 'Park Geun-hye.']
        >>> wrap("2022-05-03/2022-05-06", 12)
        ['2022-05-03/', '2022-05-06']
    """
    lines: list[str] = []
    line = ""
    for word in plain(text).split(" "):
        joined = f"{line} {word}" if line else word
        if cells(joined) <= width:
            line = joined
            continue
        if line:
            lines.append(line)
        *full, line = _cut(word, width)
        lines += full
    return [*lines, line]


def fill(text: str, width: int, /) -> str:
    """The lines that `wrap` gives, as one text."""
    return "\n".join(wrap(text, width))


def _cut(word: str, width: int) -> list[str]:
    parts: list[str] = []
    part, used = "", 0
    for character in word:
        size = cells_of(character)
        while part and used + size > width:
            at = part.rfind("/") + 1 or len(part)
            parts.append(part[:at])
            part = part[at:]
            used = cells(part)
        part += character
        used += size
    return [*parts, part]


def shorten(text: str, width: int, /) -> str:
    """The first words of a text, with an ellipsis where something is cut.

    Examples:
        >>> shorten("Beijing, Seoul, and Pyongyang", 16)
        'Beijing, Seoul…'
    """
    line = plain(text)
    if cells(line) <= width:
        return line
    return _ended(line, width)


def _ended(line: str, width: int) -> str:
    return wrap(line, width - 1)[0].rstrip(" ,;:.–-") + "…"


def excerpt(text: str, width: int, lines: int, /) -> list[str]:
    """The first lines of a text, with an ellipsis where something is cut.

    Examples:
        >>> excerpt("Xi Jinping meets Park Geun-hye in Seoul.", 18, 2)
        ['Xi Jinping meets', 'Park Geun-hye in…']
    """
    wrapped = wrap(text, width)
    if len(wrapped) <= lines:
        return wrapped
    return [*wrapped[: lines - 1], _ended(wrapped[lines - 1], width)]


def counted(number: int, one: str, many: str | None = None, /) -> str:
    """A number and its noun.

    Examples:
        >>> counted(1, "entry", "entries"), counted(1204, "word")
        ('1 entry', '1,204 words')
    """
    return f"{number:,} {one if number == 1 else many or f'{one}s'}"
