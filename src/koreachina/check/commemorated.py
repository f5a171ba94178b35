"""What an anniversary is of: from the words after and before it."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations
from typing import NamedTuple

from koreachina.annotate.states import Found
from koreachina.annotate.trie import alternation
from koreachina.knowledge import vocabulary
from koreachina.knowledge.anniversaries import (
    Kept,
    anniversaries,
    anniversary_words,
)

STATE = "\0"
"""Stands for any name of a state."""

Phrase = tuple[str, ...]


class Context(NamedTuple):
    """Where an anniversary is named.

    Attributes:
        text: The passage.
        start: Offset of the sentence.
        end: Offset after it.
        states: The states named in the sentence, in order.
        relation: The parties of the article.
    """

    text: str
    start: int
    end: int
    states: Sequence[Found] = ()
    relation: tuple[str, ...] = ()


class Token(NamedTuple):
    """A word, folded, and whether a mark stands behind it."""

    word: str
    stops: bool = False


@cache
def _initials() -> re.Pattern[str]:
    return re.compile(r"(?:\w\.)+")


def tokens(text: str, /) -> list[Token]:
    """The words of a phrase, without "of"; a hyphen parts two.

    Examples:
        >>> [token.word for token in tokens("founding of the U.N. in 1945,")]
        ['founding', 'the', 'un', 'in', '1945']
    """
    parted = re.sub(r"[-‐‑–/]", " ", text.replace("'", "’").casefold())
    found: list[Token] = []
    for raw in re.sub("[—(]", " , ", parted).split():
        word = raw.lstrip('“"‘[').rstrip('.,;:)”"!?…]')
        if _initials().fullmatch(raw):
            found.append(Token(raw.replace(".", "")))
        elif not word:
            found[-1:] = [one._replace(stops=True) for one in found[-1:]]
        elif raw != "of":
            found.append(Token(word, stops=not raw.endswith(word)))
    return found


class Phrases(NamedTuple):
    """Phrases to events, and all beginnings of phrases."""

    events: Mapping[Phrase, Sequence[Kept]]
    beginnings: frozenset[Phrase]


@cache
def _phrases(*, between: bool) -> Phrases:
    events: dict[Phrase, list[Kept]] = defaultdict(list)
    for event in anniversaries():
        if bool(event.between) is between:
            phrases = {
                tuple(token.word for token in tokens(phrase)): None
                for phrase in (
                    *event.phrases,
                    *(event.of if event.alone else ()),
                )
            }
            for phrase in phrases:
                events[phrase].append(event)
    beginnings = frozenset(
        phrase[:length]
        for phrase in events
        for length in range(1, len(phrase) + 1)
    )
    return Phrases(dict(events), beginnings)


class Read(NamedTuple):
    """A phrase that was read, and how many names of states in and by it."""

    phrase: Phrase
    states: int


_JOINTS = frozenset({"between", "with", "among"})
_MOST = 24


def _read(words: Sequence[Token], phrases: Phrases) -> Read | None:
    """The longest phrase with which words begin, if nothing changes it."""
    fillers = anniversary_words().fillers
    said: Phrase = ()
    found: Phrase | None = None
    states = 0
    words = words[:_MOST]
    for i, token in enumerate(words):
        following = words[i + 1].word if i + 1 < len(words) else ""
        if (*said, token.word) in phrases.beginnings:
            said = (*said, token.word)
            found = None
            if said in phrases.events and _is_end(words, i):
                found = said
        elif token.word.startswith(STATE):
            states += 1
        elif not (
            token.word in fillers
            or (token.word in _JOINTS and following.startswith(STATE))
            or (
                token.word == "and"
                and i
                and words[i - 1].word.startswith(STATE)
                and following.startswith(STATE)
            )
        ):
            break
        if token.stops:
            break
    return None if found is None else Read(found, states)


def _is_end(words: Sequence[Token], i: int) -> bool:
    """Whether a phrase can end with a word."""
    if words[i].stops or i + 1 == len(words):
        return True
    following = words[i + 1].word
    if following in _JOINTS:
        beyond = " ".join(token.word for token in words[i + 2 : i + 4])
        return beyond.startswith((STATE, "the two", "both"))
    return following[0].isdigit() or following in anniversary_words().followers


_WINDOW = 200


@cache
def _of() -> re.Pattern[str]:
    return re.compile(r"(?: of| since| from| for)(?= )")


def events_of(
    context: Context, start: int, end: int, kind: str | None, /
) -> tuple[Kept, ...]:
    """The events that an anniversary may be of; none where it is not certain.

    Args:
        context: Where it is named.
        start: Offset of the anniversary in the text.
        end: Offset after it.
        kind: The kind of event that the words beside the number mean.

    Examples:
        >>> text = "On the 90th anniversary of the PLA’s founding, he spoke."
        >>> found = events_of(Context(text, 0, len(text)), 7, 23, None)
        >>> [event.name for event in found]
        ['the founding of the PLA']
    """
    of = _of().match(context.text, end)
    if of is None:
        return tuple(_owned(context, start, end, kind))
    limit = min(context.end, end + _WINDOW)
    text = context.text[of.end() : limit]
    if kind is not None:
        text = f"{kind} of {text}"
    read = _read(tokens(text), plain := _phrases(between=False))
    if read is not None:
        return tuple(plain.events[read.phrase])
    named = [one for one in context.states if of.end() <= one.start < limit]
    text = _masked(context.text, of.end(), limit, named)
    read = _read(tokens(text), pairs := _phrases(between=True))
    if read is None or kind is not None:
        return ()
    codes = [one.state.country or "" for one in named[: read.states]]
    return _of_pairs(context, codes, pairs.events[read.phrase])


def _masked(text: str, start: int, end: int, named: Sequence[Found]) -> str:
    """A stretch of text with a sign for each name of a state."""
    parts = []
    for one in named:
        parts += [text[start : one.start], STATE]
        start = one.end
    return "".join([*parts, text[start:end]])


@cache
def _owner() -> re.Pattern[str]:
    names = {name for event in anniversaries() for name in event.of}
    return re.compile(rf"(?<![\w-])({alternation(names)})['’]s? \Z")


@cache
def _longer() -> re.Pattern[str]:
    """The end of a capitalised word: a name may begin with it."""
    return re.compile(r"\b(?!The )[A-Z][\w’']* \Z")


def _owned(
    context: Context, start: int, end: int, kind: str | None
) -> Iterator[Kept]:
    """The events of "the PLA’s 90th anniversary"."""
    before = context.text[context.start : start][-80:]
    match = _owner().search(before)
    after = context.text[end : min(context.end, end + _WINDOW)]
    noun = Token("anniversary", stops=not after.startswith(" "))
    if (
        match is None
        or _longer().search(before[: match.start()])
        or not _is_end([noun, *tokens(after)], 0)
    ):
        return
    name = match[1].replace("'", "’")
    for event in anniversaries():
        if name in event.of and (
            event.alone if kind is None else event.kind == kind
        ):
            yield event


_NO_TIES = (frozenset({"KOR", "PRK"}), frozenset({"CHN", "TWN"}))
"""States that never had relations: a pair of them is not meant."""


def _of_pairs(
    context: Context, codes: Sequence[str], events: Sequence[Kept]
) -> tuple[Kept, ...]:
    """The events between the states that can be meant.

    None where nothing is known of one of the pairs.
    """
    by_pair: dict[frozenset[str], list[Kept]] = defaultdict(list)
    for event in events:
        by_pair[event.between].append(event)
    pairs = _pairs(context, dict.fromkeys(codes))
    if not all(pair in by_pair for pair in pairs):
        return ()
    return tuple(event for pair in pairs for event in by_pair[pair])


def _pairs(context: Context, own: Mapping[str, None]) -> list[frozenset[str]]:
    """The pairs of states that can be meant, the certain one alone."""
    named = dict.fromkeys(
        [*own, *(one.state.country or "" for one in context.states)]
    )
    if len(own) > 1:
        pairs = [frozenset(pair) for pair in combinations(own, 2)]
    elif len(named) > 1:
        pairs = [frozenset(pair) for pair in combinations(named, 2)]
    else:
        sides = [
            vocabulary.relations().get(party, ()) for party in context.relation
        ]
        pairs = [
            frozenset((one, other))
            for first, second in combinations(sides, 2)
            for one in first
            for other in second
        ]
    wanted = own or (named if len(named) == 1 else ())
    return [
        pair
        for pair in pairs
        if pair not in _NO_TIES and pair.issuperset(wanted)
    ]
