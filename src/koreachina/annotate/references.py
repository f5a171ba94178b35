"""Offices beside which no name stands: "the Chinese premier".

The states are printed with the office, or with those who meet. `deputies`
tells who is meant.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from koreachina.knowledge import vocabulary

from .heads import heads_pattern, singulars
from .offices import Office, office_ending
from .persons import Named
from .states import Found
from .trie import alternation


class Reference(NamedTuple):
    """An office without a name.

    Attributes:
        start: Offset of the phrase, the state before it included.
        end: Offset after its head.
        office: What is printed.
        counterpart: Whether it is the office of somebody named before it.
    """

    start: int
    end: int
    office: Office
    counterpart: bool


@cache
def _barred() -> re.Pattern[str]:
    """What shows, before an office, that no holder is meant."""
    words = alternation(vocabulary.people().indefinite)
    return re.compile(
        rf"(?:\A|[\s“\"(])(?:{words})(?: (?:the|a|an))?(?: new)? \Z",
        re.IGNORECASE,
    )


@cache
def _behind() -> re.Pattern[str]:
    """What shows, after an office, that no holder is meant."""
    nouns = alternation(vocabulary.people().meetings)
    return re.compile(
        r"-| [A-Z]|(?:’s|'s) |"
        rf"(?:’|') (?!(?:[a-z-]+ )?(?:{nouns})\b)"
    )


_OPENING = 24
"""How far before an office a word can bar it, in characters."""


def find_references(
    text: str,
    states: Sequence[Found],
    named: Sequence[Named],
    /,
    *,
    near: bool = False,
) -> Iterator[Reference]:
    """The offices in a text beside which no name stands, in order.

    Args:
        text: The text.
        states: Its states, in order.
        named: The persons it names, in order.
        near: Whether only offices close behind a state count.

    Examples:
        >>> text = "The foreign ministers met a president."
        >>> [text[r.start : r.end] for r in find_references(text, [], [])]
        ['foreign ministers']
    """
    titles = vocabulary.titles()
    for end, head in _near_heads(text, states) if near else _heads(text):
        counterpart = head in _counterparts()
        if head in titles.silent and not counterpart:
            continue
        if _behind().match(text, end) or _goes_on(text, end):
            continue
        office = office_ending(text, end, states)
        if office is None or (office.title is None and not counterpart):
            continue
        before = text[max(0, office.start - _OPENING) : office.start]
        if office.past or _barred().search(before):
            continue
        if _beside_name(text, office, end, named):
            continue
        yield Reference(
            office.start, end, _placed(office, text, end, states), counterpart
        )


def _heads(text: str) -> Iterator[tuple[int, str]]:
    """Where heads of offices end, with the heads in lower case."""
    for match in heads_pattern().finditer(text):
        yield match.end(), match.group().lower()


@cache
def _near_head() -> re.Pattern[str]:
    return re.compile(
        r"(?:’s|'s|’|')?(?: [\w-]+){0,4}? " + heads_pattern().pattern
    )


def _near_heads(
    text: str, states: Sequence[Found]
) -> Iterator[tuple[int, str]]:
    """The same, close behind states alone."""
    last = 0
    for found in states:
        match = None if found.place else _near_head().match(text, found.end)
        while match and match.end() <= found.end + _NEAR:
            if match.end() > last:
                last = match.end()
                yield last, match.group().rpartition(" ")[2].lower()
            match = _near_head().match(text, match.end())


_NEAR = 48
"""How far behind its state the head of an office can end, in characters."""


@cache
def _next_word() -> re.Pattern[str]:
    return re.compile(r" ([a-z-]+)")


def _goes_on(text: str, end: int) -> bool:
    """Whether a title goes on behind its first head ("chief envoy")."""
    match = _next_word().match(text, end)
    return match is not None and match[1] in singulars()


@cache
def _counterparts() -> frozenset[str]:
    return frozenset({"counterpart", "counterparts"})


def _beside_name(
    text: str, office: Office, end: int, named: Sequence[Named]
) -> bool:
    """Whether a phrase is the office of somebody who is named."""
    start = office.start
    i = bisect_right(named, start, key=lambda one: one.begin) - 1
    for one in named[max(0, i - 1) : i + 1]:
        stop = one.office.stop if one.office else 0
        if max(one.end, stop) > start:
            return True
        between = text[one.end : start]
        if between == " " or (
            between in {", ", ", the "}
            and (
                not office.countries or one.person.country in office.countries
            )
        ):
            return True
    following = named[i + 1] if i + 1 < len(named) else None
    return following is not None and (
        following.begin < end or text[end : following.begin] in {" ", ", "}
    )


@cache
def _from() -> re.Pattern[str]:
    return re.compile(r" (?:of|from) (?:both )?(?:the )?")


@cache
def _to() -> re.Pattern[str]:
    return re.compile(r" (?:to|in) (?:the )?")


@cache
def _and() -> re.Pattern[str]:
    return re.compile(r",? and (?:the )?|, (?:the )?|[-–/]")


def _placed(
    office: Office, text: str, end: int, states: Sequence[Found]
) -> Office:
    """The office with the states printed behind it, or as a subject."""
    i = bisect_left(states, (end,))
    if i < len(states):
        link = text[end : states[i].start]
        if _to().fullmatch(link):
            office = office._replace(to=states[i].state.country)
        elif not office.countries and _from().fullmatch(link):
            return office._replace(countries=_group(text, states, i))
    if not office.countries and office.plural:
        return office._replace(countries=_subjects(text, office, states, i))
    return office


def _group(text: str, states: Sequence[Found], i: int) -> tuple[str, ...]:
    """The codes of the states that are joined, from number `i` on."""
    found = [states[i]]
    for state in states[i + 1 : i + _GROUP]:
        if not _and().fullmatch(text, found[-1].end, state.start):
            break
        found.append(state)
    codes = (state.state.country for state in found)
    return tuple(dict.fromkeys(code for code in codes if code))


_GROUP = 12
"""The most states that are joined."""


@cache
def _hold() -> re.Pattern[str]:
    verbs = alternation(vocabulary.people().holding)
    return re.compile(rf" (?:will |to )?(?:{verbs}) (?:[\w-]+ ){{0,3}}")


def _subjects(
    text: str, office: Office, states: Sequence[Found], i: int
) -> tuple[str, ...]:
    """The states whose office-holders meet: "A and B hold ministers’ talks"."""
    i = bisect_left(states, (office.start,)) - 1
    if i < 1 or not _hold().fullmatch(text, states[i].end, office.start):
        return ()
    last = max(0, i - _GROUP)
    while i > last and _and().fullmatch(
        text, states[i - 1].end, states[i].start
    ):
        i -= 1
    found = _group(text, states, i)
    return found if len(found) > 1 else ()
