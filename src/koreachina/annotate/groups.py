"""Groups and bodies that are named by a noun: "analysts", "the ministry".

The words before the noun that belong to it are part of the phrase, and so is
the state that opens it. What a newspaper prints ("a Herald editorial") is
named by the newspaper. "Sides" and the like are a group only where they are
counted ("both sides").
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from koreachina.knowledge import vocabulary
from koreachina.model import Group, Organization

from .cue_words import Word, cue_words
from .states import Found


class Phrase(NamedTuple):
    """A group or a body by the phrase that names it.

    Attributes:
        name: The phrase, its state included.
        country: The state's code, or None.
        aliases: The phrase without the state.
        body: Whether it is a body.
        paper: Whether it is a newspaper or the like.
    """

    name: str
    country: str | None = None
    aliases: tuple[str, ...] = ()
    body: bool = True
    paper: bool = False

    def actor(self) -> Group | Organization:
        """The record."""
        return _actor(self)


@lru_cache(maxsize=1024)
def _actor(phrase: Phrase) -> Group | Organization:
    """The record of a phrase, which is asked for many times."""
    kind = Organization if phrase.body else Group
    return kind(
        name=phrase.name, country=phrase.country, aliases=phrase.aliases
    )


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
def _compound() -> re.Pattern[str]:
    """What makes a noun part of a longer one: "press conference"."""
    return re.compile(r" (?:conference|release|briefing)s?\b")


_WINDOW = 72
"""How far before its noun a phrase can begin, in characters."""


def find_groups(
    text: str,
    ends: Mapping[int, Found],
    nouns: Iterable[Word] | None = None,
    /,
) -> list[Grouped]:
    """The groups and bodies of a paragraph, in order.

    Args:
        text: The paragraph.
        ends: The paragraph's states by the offset after their surface.
        nouns: The nouns of it that may name some; None to look for them.

    Examples:
        >>> text = "A Seaside Herald editorial and local analysts agreed."
        >>> [one.text for one in find_groups(text, {})]
        ['Seaside Herald', 'local analysts']
    """
    result: list[Grouped] = []
    cues = vocabulary.cues()
    compound = _compound()
    last = 0
    for word in cue_words(text).nouns if nouns is None else nouns:
        if word.start < last or compound.match(text, word.end):
            continue
        noun = word.text.lower()
        if noun not in cues.mouthpieces:
            group = _group(text, word, ends)
            if (
                noun in cues.groups
                or noun in cues.bodies
                or group.who.country
                or _counted().match(group.text)
            ):
                result.append(group)
                last = group.end
        elif paper := _paper(text, word.start):
            name = text[slice(*paper)]
            who = Phrase(name, paper=True)
            result.append(Grouped(paper[0], word.end, name, who))
    return result


@cache
def _counted() -> re.Pattern[str]:
    """Before "sides" and the like, which are groups only if counted."""
    return re.compile(
        r"(?:[Aa]ll|[Bb]oth|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix)\b"
    )


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
def _complement() -> re.Pattern[str]:
    """What follows the noun of a capitalised body: "of Commerce"."""
    return re.compile(
        r" of (?:the )?[A-Z][\w’-]*(?: (?:and |of |for |of the )?"
        r"[A-Z][\w’-]*){0,8}"
    )


def _group(text: str, noun: Word, ends: Mapping[int, Found]) -> Grouped:
    """The group or body of a noun, with the words that belong to it."""
    cues = vocabulary.cues()
    start, end, _ = noun
    body = noun.text.lower() in cues.bodies
    proper = body and noun.text[0].isupper()
    offset = max(0, start - _WINDOW)
    words = text[offset:start].split()
    dropped = vocabulary.titles().dropped
    if proper and (longer := _complement().match(text, end)):
        end = longer.end()
    opening: Found | None = None
    before = start
    while words:
        printed = words.pop()
        stop = before - 1
        if not text.endswith(printed, offset, stop):
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
            and word not in dropped
        )
        if word not in cues.group_words and not joined:
            break
        before = start = stop - len(printed)
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
