"""Names that print the surname last.

They have no shape of their own. A given name of the list tells them; where
none does, they need a title, which `spots` looks for behind the comma.
"""

import re
from collections.abc import Container, Sequence
from functools import cache

from koreachina.knowledge import vocabulary

from .names import INITIAL, WORD, Name, is_free, is_japanese
from .runs import Run
from .trie import alternation


@cache
def _word() -> re.Pattern[str]:
    return re.compile(WORD)


@cache
def _initial() -> re.Pattern[str]:
    return re.compile(rf"{INITIAL}|[A-Z]")


def find_given_names(
    runs: Sequence[Run], surfaces: Container[str], /
) -> list[Name]:
    """The names that print a given name of the list first.

    Args:
        runs: The capitalised words of a text.
        surfaces: Names of states, which are no part of a person's.

    Examples:
        >>> from .runs import capital_runs
        >>> text = "Mary J. Poe and Keiko Yamada left Susan’s Park Hotel."
        >>> found = find_given_names(capital_runs(text), ())
        >>> [text[n.start : n.end] for n in found]
        ['Mary J. Poe', 'Keiko Yamada']
    """
    known = vocabulary.people().given
    japanese = vocabulary.surnames().japanese
    found = []
    for run in runs:
        words = run.words
        for i, word in enumerate(words[:-1]):
            if word in known or (
                "-" in word and word.partition("-")[0] in known
            ):
                name = _given_first(run, i, surfaces)
                if name is not None:
                    found.append(name)
            elif (
                (surname := bare(words[i + 1])) in japanese
                and len(word) > _SHORT
                and is_japanese(word)
                and is_free(word, surfaces)
            ):
                start = run.offset(i)
                end = start + len(word) + 1 + len(surname)
                found.append(Name(start, end, surname))
    return found


_SHORT = 2
"""No given name of Japanese has so few letters."""


def bare(word: str, /) -> str:
    """A word without what is joined to it.

    Examples:
        >>> bare("Poe’s"), bare("Poe.")
        ('Poe', 'Poe')
    """
    if word.isalpha():
        return word
    match = _word().match(word)
    return word if match is None else match.group()


def _given_first(run: Run, i: int, surfaces: Container[str]) -> Name | None:
    """The name that begins with word number `i`, or None."""
    words = run.words
    last = i + 1
    if last + 1 < len(words) and _initial().fullmatch(words[last]):
        last += 1
    surname = bare(words[last])
    if (
        len(surname) == 1
        or surname.endswith(".")
        or not is_free(surname, surfaces)
        or surname.lower() in vocabulary.titles().heads
    ):
        return None
    return Name(run.offset(i), run.offset(last) + len(surname), surname)


def find_western_names(
    text: str, runs: Sequence[Run], surfaces: Container[str], /
) -> list[Name]:
    """Capitalised words before a comma, names if a title follows.

    Examples:
        >>> from .runs import capital_runs
        >>> text = "Zora Quill, envoy to the talks, left the Park Hotel, too."
        >>> found = find_western_names(text, capital_runs(text), ())
        >>> [text[n.start : n.end] for n in found]
        ['Zora Quill']
    """
    found = []
    for run in runs:
        words = run.words
        if not text.startswith(",", run.end) or len(words) == 1:
            continue
        first = next(
            (i + 1 for i in range(len(words) - 1, -1, -1) if _ends(words[i])),
            0,
        )
        words = words[first:]
        if len(words) in _WORDS and not any(
            _no_name(word, surfaces) for word in words
        ):
            found.append(
                Name(run.offset(first), run.end, words[-1], weak=True)
            )
    return found


def _ends(word: str) -> bool:
    """Whether what follows a word is no part of the same name."""
    return word.endswith(("’s", "'s", "s’", "s'")) or (
        word.endswith(".") and not _initial().fullmatch(word)
    )


_WORDS = range(2, 5)
"""How many words a name has."""


def _no_name(word: str, surfaces: Container[str]) -> bool:
    """Whether a capitalised word is part of something else than a name."""
    titles = vocabulary.titles()
    folded = word.lower()
    return (
        not is_free(word, surfaces)
        or word in vocabulary.people().no_names
        or folded in titles.heads
        or folded in titles.modifiers
        or f"{word.removesuffix('.')}." in titles.abbreviated
        or not (_word().fullmatch(word) or _initial().fullmatch(word))
    )


@cache
def _nesting() -> re.Pattern[str]:
    nouns = alternation(vocabulary.people().named_after)
    return re.compile(rf" (?:[A-Z][a-z]+ )?(?:{nouns})(?!\w)")


def nested(text: str, end: int, /) -> bool:
    """Whether a name that ends at an offset is part of a longer one.

    Examples:
        >>> nested("a Kim Chol Su University student", 13)
        True
    """
    return _nesting().match(text, end) is not None
