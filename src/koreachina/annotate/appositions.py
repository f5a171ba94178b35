"""Where heads of offices stand before names, and offices behind them."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from koreachina.knowledge import vocabulary

from .heads import plurals, singulars
from .offices import Office, completed, words_of_offices
from .runs import Run
from .states import Found
from .trie import alternation, by_initial


@cache
def _house() -> re.Pattern[str]:
    """What an ambassador to a body is sent to, before a name."""
    houses = by_initial(vocabulary.titles().houses)
    pattern = "|".join(
        rf"{initial}(?<= .)(?:{alternation(rests)}) (?=[A-Z])"
        for initial, rests in houses.items()
    )
    return re.compile(pattern)


@cache
def _before_house() -> re.Pattern[str]:
    return re.compile(r"(?:\A|[\s“\"(])([A-Za-z-]+) to (?:the )?\Z")


def after_titles(
    text: str, runs: Iterable[Run], /
) -> Iterator[tuple[int, bool]]:
    """Where capitalised words stand behind the head of an office.

    Args:
        text: The text.
        runs: Its capitalised words.

    Yields:
        Their offset, and whether the head is capitalised too.

    Examples:
        >>> from .runs import capital_runs
        >>> text = "The envoy Mary Poe met Gen. Li."
        >>> list(after_titles(text, capital_runs(text)))
        [(10, False), (28, True)]
    """
    heads, endings = singulars(), _endings()
    houses = False
    for run in runs:
        houses = houses or run.house
        start = run.start
        if (
            text[start - _ENDING - 1 : start - 1] in endings
            and text[start - 1] == " "
        ):
            word = text[text.rfind(" ", 0, start - 1) + 1 : start - 1]
            if word not in heads and not word.isalpha():
                word = word.lstrip('“‘"(').removeprefix("then-")
            if word in heads:
                yield start, False
        for offset in run.titled:
            yield start + offset, True
    for match in _house().finditer(text) if houses else ():
        before = text[max(0, match.start() - _HEAD) : match.start()]
        sent = _before_house().search(before)
        if sent is not None and sent[1].lower() in heads:
            yield match.end(), sent[1][0].isupper()


_ENDING = 2
"""How much of the word before a name is looked at first, in characters."""


@cache
def _endings() -> frozenset[str]:
    """How heads of offices end."""
    return frozenset(head[-_ENDING:] for head in singulars())


_HEAD = 24
"""How far back the head of an office can begin, in characters."""


@cache
def _opening() -> re.Pattern[str]:
    """How an office after a name begins."""
    return re.compile(
        r"(?:, (?:who (?:is|was|serves as|served as) )?| \()"
        r"(?:(?:the|a|an|its|their|his|her|also|now|new|newly appointed) )"
        r"{0,2}"
    )


@cache
def _behind() -> re.Pattern[str]:
    """What an office after a name is for, up to a mark that closes it."""
    word = r"(?!(?:who|which|that|when|where|as|is|was)\b)[\w’'&.-]*[\w’']"
    return re.compile(
        rf"(?: (?:of|to|for|on|at|in)(?: {word})+?)?"
        r"(?= ?[,;:)—–(]|\.(?:\s|\Z)|\Z| who | and )"
    )


_OWNER = 3
"""How long the mark of a possessive is, with the blank behind it."""

_BEHIND = 100
"""How far an office after a name can reach, in characters."""


def office_after(
    text: str, end: int, states: Sequence[Found], /
) -> Office | None:
    """The office that stands after a name and a comma.

    Examples:
        >>> text = "Mary Poe, head of the trade bureau, left."
        >>> office_after(text, 8, []).title
        'head of the trade bureau'
        >>> office_after("Mary Poe, tired of talks, left.", 8, []) is None
        True
    """
    opening = _opening().match(text, end)
    if opening is None:
        return None
    near = states[
        bisect_left(states, (end,)) : bisect_left(states, (end + _BEHIND,))
    ]
    begins = {found.start: found for found in near}
    start = begin = opening.end()
    state = begins.get(start)
    if state is not None:
        start = text.find(" ", state.end, state.end + _OWNER) + 1
    head = _head_from(text, start)
    if head is None:
        return None
    words = text[start : head[1]]
    stop = head[1]
    behind = _behind().match(text, stop, end + _BEHIND)
    if behind is None:
        return None
    stop = behind.end()
    singular = singulars().get(head[0].lower(), head[0])
    silent = singular in vocabulary.titles().silent
    countries = (
        ()
        if state is None or state.state.country is None
        else (state.state.country,)
    )
    office = Office(
        None if silent else words + text[head[1] : stop],
        countries,
        begin,
        plural=False,
        stop=stop,
    )
    return completed(office, text, head[1], near)


def _head_from(text: str, start: int) -> tuple[str, int] | None:
    """The last of the heads that open what stands at an offset."""
    titles = vocabulary.titles()
    found = None
    for count, match in enumerate(
        words_of_offices().finditer(text, start, start + _BEHIND)
    ):
        word = match.group().rstrip(",;.:)")
        folded = word.lower()
        if folded in singulars() and folded not in plurals():
            found = word, match.start() + len(word)
            if word != match.group():
                break
        elif (
            (found and not word[:1].isupper())
            or word != match.group()
            or count >= _MOST
            or not (
                word[:1].isupper() or folded.split("-")[0] in titles.modifiers
            )
        ):
            break
    return found


_MOST = 8
"""The most words of an office before its head."""
