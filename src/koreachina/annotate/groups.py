"""Groups and bodies that are named by a noun: "analysts", "the ministry".

The words before the noun that belong to it are part of the phrase, and so is
the state that opens it. What a newspaper prints ("a Herald editorial") is
named by the newspaper.
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from koreachina.knowledge import vocabulary
from koreachina.model import Group, Organization

from .states import Found
from .trie import alternation


class Phrase(NamedTuple):
    """A group or a body by the phrase that names it."""

    name: str
    country: str | None = None
    aliases: tuple[str, ...] = ()
    body: bool = True

    def actor(self) -> Group | Organization:
        """The record."""
        kind = Organization if self.body else Group
        return kind(name=self.name, country=self.country, aliases=self.aliases)


class Grouped(NamedTuple):
    """A group or body in a text.

    Attributes:
        start: Offset of the phrase.
        end: Offset after it.
        text: As printed.
        who: Who it is.
    """

    start: int
    end: int
    text: str
    who: Phrase


@cache
def _noun() -> re.Pattern[str]:
    cues = vocabulary.cues()
    nouns = cues.groups | cues.bodies | cues.mouthpieces
    both = nouns | {noun.capitalize() for noun in nouns}
    return re.compile(rf"(?<![\w-])(?:{alternation(both)})(?![\w-])")


_WINDOW = 72
"""How far before its noun a phrase can begin, in characters."""


def find_groups(
    text: str, start: int, end: int, ends: Mapping[int, Found], /
) -> list[Grouped]:
    """The groups and bodies between two offsets, in order.

    Args:
        text: The paragraph.
        start: Where to begin.
        end: Where to end.
        ends: The paragraph's states by the offset after their surface.

    Examples:
        >>> text = "A Seaside Herald editorial and local analysts agreed."
        >>> [one.text for one in find_groups(text, 0, len(text), {})]
        ['Seaside Herald', 'local analysts']
    """
    result: list[Grouped] = []
    mouthpieces = vocabulary.cues().mouthpieces
    last = start
    for match in _noun().finditer(text, start, end):
        if match.start() < last:
            continue
        if match.group().lower() not in mouthpieces:
            result.append(_group(text, match, ends))
            last = result[-1].end
        elif paper := _paper(text, match.start()):
            name = text[slice(*paper)]
            result.append(Grouped(paper[0], match.end(), name, Phrase(name)))
    return result


@cache
def _paper_name() -> re.Pattern[str]:
    return re.compile(r"(?:(?<=[ “])|\A)(?:[A-Z][\w’]+ ){1,4}\Z")


def _paper(text: str, start: int) -> tuple[int, int] | None:
    """The newspaper named before "editorial"."""
    offset = max(0, start - _WINDOW)
    match = _paper_name().search(text, offset, start)
    if match is None:
        return None
    begin = match.start()
    for article in ("A ", "An ", "The "):
        if text.startswith(article, begin):
            begin += len(article)
    name = text[begin : start - 1]
    if not name or name in vocabulary.titles().not_names:
        return None
    return begin, start - 1


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"\S+")


@cache
def _complement() -> re.Pattern[str]:
    """What follows the noun of a capitalised body: "of Commerce"."""
    return re.compile(
        r" of (?:the )?[A-Z][\w’-]*(?: (?:and |of |for |of the )?"
        r"[A-Z][\w’-]*){0,8}"
    )


def _group(
    text: str, match: re.Match[str], ends: Mapping[int, Found]
) -> Grouped:
    """The group or body of a noun, with the words that belong to it."""
    cues = vocabulary.cues()
    body = match.group().lower() in cues.bodies
    proper = body and match.group()[0].isupper()
    offset = max(0, match.start() - _WINDOW)
    words = list(_words().finditer(text[offset : match.start()]))
    start, end = match.span()
    if proper and (longer := _complement().match(text, end)):
        end = longer.end()
    opening: Found | None = None
    before = start
    while words:
        found = words.pop()
        printed = found.group()
        stop = offset + found.end()
        if stop != before - 1:
            break
        opening = ends.get(stop) or (
            ends.get(stop - 2) if printed.endswith(("’s", "'s")) else None
        )
        if opening is not None:
            break
        word = printed.lower()
        joined = (
            proper
            and printed[0].isupper()
            and printed[-1].isalpha()
            and word not in vocabulary.titles().dropped
        )
        if word not in cues.group_words and not joined:
            break
        before = start = offset + found.start()
    phrase = text[start:end]
    if opening is None:
        before_it = text[max(0, start - 4) : start].rstrip()
        if not body and before_it[-1:] in {"", *".!?”"}:
            phrase = phrase[0].lower() + phrase[1:]
        begin, whole, country = start, phrase, None
        aliases: tuple[str, ...] = ()
    else:
        begin, country = opening.start, opening.state.country
        whole, aliases = text[begin:end], (phrase,)
    who = Phrase(whole, country, aliases, body)
    return Grouped(begin, end, text[begin:end], who)
