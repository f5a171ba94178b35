"""Places known by name, and the words that tell that a name is a place."""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from koreachina.annotate.trie import alternation, by_initial
from koreachina.knowledge import _read


@cache
def localities() -> Mapping[str, str | None]:
    """From the names of places to the codes of their countries.

    Examples:
        >>> localities()["Qingdao"]
        'CHN'
        >>> localities()["Yellow Sea"] is None
        True
    """
    return {
        name: code if code != "---" else None
        for code, names in _read.table("localities.json").items()
        for name in (*names.get("names", ()), *names.get("after", ()))
    }


@cache
def doubtful() -> frozenset[str]:
    """Names that are places only where the word before them says so.

    Examples:
        >>> "Nice" in doubtful(), "Harbin" in doubtful()
        (True, False)
    """
    table = _read.table("localities.json")
    return frozenset(
        name for names in table.values() for name in names.get("after", ())
    )


@cache
def place_words() -> Mapping[str, frozenset[str]]:
    """Words beside places, by what they tell.

    After states: `kinds` ("waters"), `qualifiers` before these, `not_sites`
    after these ("coast guard"). After names: `lands` and `sites`; before
    names: `before` ("Mount"), and `leading`, which is no part of one. Before
    any place: `near`, `on`, `entering`, and `expanses` before `on`; words
    whose "in" names no place: `governing`. After a place that is none:
    `not_before` ("earthquake"). Before one only spoken of: `topics`.
    Between `articles` and `scenes` ("her Tokyo concert"), and behind words of
    `gathering` with "in" run together, a capital is a place. Nouns of journeys: `travel`; of ways, behind their two
    ends and `carriers` ("Busan-Dalian air route"): `routes`. Behind words of
    `at_sites`, `missions` and seats of governments are places. What follows
    "in" and is no place: `dates`, `no_places`, `no_endings`.

    Examples:
        >>> "Airport" in place_words()["lands"]
        True
    """
    table = _read.table("place_words.json")
    return {key: frozenset(words) for key, words in table.items()}


@cache
def no_endings() -> tuple[str, ...]:
    """How words end that are no places.

    Examples:
        >>> "Buddhism".endswith(no_endings())
        True
    """
    return tuple(_read.table("place_words.json")["no_endings"])


def printed(name: str, /) -> str:
    """A name with the apostrophe that the gazetteer has.

    Examples:
        >>> printed("Xi'an")
        'Xi’an'
    """
    return name.replace("'", "’")


@cache
def known_pattern() -> re.Pattern[str]:
    """Any known place, the longest that fits."""
    return re.compile(_searched(localities()) + _WHOLE)


@cache
def capital_pattern() -> re.Pattern[str]:
    """The same for those that begin with a plain capital letter.

    A search for letters that are rare in a text takes a third of the time.
    """
    return re.compile(_searched(filter(_is_capital, localities())) + _WHOLE)


@cache
def small_pattern() -> re.Pattern[str]:
    """How the others end: where none of these stands, none of them does."""
    endings = {
        re.split("['’]", name)[-1][-_ENDING:]
        for name in localities()
        if not _is_capital(name)
    }
    return re.compile("|".join(map(re.escape, sorted(endings))))


_ENDING = 9
"""The most letters of such an ending."""


def _is_capital(name: str) -> bool:
    return "A" <= name[0] <= "Z"


_WHOLE = r"(?!\w)(?!-[a-z])"
"""Behind a name that is no part of a word."""


@cache
def kind_pattern() -> re.Pattern[str]:
    """A noun in capitals that makes a place of the name before it."""
    words = place_words()
    return re.compile(
        _searched((*words["lands"], *words["sites"]))
        + r"(?! ?[A-Z&]|\w|-[a-z])"
    )


def _searched(names: Iterable[str]) -> str:
    """A pattern for names that a search passes over quickly."""
    branches = "|".join(
        rf"{initial}(?<!\w.)(?:{alternation(rests)})"
        for initial, rests in sorted(by_initial(names).items())
    )
    return f"(?:{branches})"


@cache
def state_kind() -> re.Pattern[str]:
    """Behind a state: a noun that makes a place of it ("waters")."""
    return re.compile(
        rf"(?P<owner>[’']s?)?(?P<kind>(?: (?:{_any('qualifiers')})){{0,3}}"
        rf" (?:{_any('kinds')}))(?!\w)"
    )


@cache
def kind_of() -> re.Pattern[str]:
    """Before a state: "waters of", "the coast of"."""
    return re.compile(
        rf"(?<!\w)(?:(?:{_any('qualifiers')}) ){{0,3}}(?:{_any('kinds')})"
        r" of (?:the )?\Z"
    )


@cache
def headed_pattern() -> re.Pattern[str]:
    """A name behind the noun that makes it a place: "Mount Myohyang"."""
    return re.compile(
        _searched(place_words()["before"])
        + r" ([A-Z]\w+(?:[-’]\w+)*)(?!\w| [A-Z])"
    )


@cache
def route_pattern() -> re.Pattern[str]:
    """The latter half of a route named by its ends: "Busan-Dalian route"."""
    return re.compile(
        rf"[-–]([A-Z]\w+) (?:(?:{_any('carriers')}) )?"
        rf"(?:{_any('routes')})(?!\w)"
    )


@cache
def first_end() -> re.Pattern[str]:
    """The former half of such a route."""
    return re.compile(r"(?<![\w-])[A-Z]\w+\Z")


_NAME = r"[A-Z]\w+(?:[-’]\w+)*(?: [A-Z]\w+){0,2}"


@cache
def between_pattern() -> re.Pattern[str]:
    """The two ends of a journey: "flights between Busan and Dalian"."""
    return re.compile(rf"(?<= between )({_NAME}) and ({_NAME})")


@cache
def unknown_pattern() -> re.Pattern[str]:
    """A single name behind a word that only a place follows."""
    return re.compile(
        r"[A-Z](?<=[nrfe] .)(?:(?<=(?<!\w)[Ii]n .)|(?<=(?<!\w)[Nn]ear .)"
        r"|(?<=(?<!\w)[Oo]ff .)|(?<=(?<!\w)[Oo]utside .))"
        r"[a-z]+(?:-[a-z]+)?(?![\w&’'-]| [A-Z&])"
    )


def _any(key: str) -> str:
    words = _read.table("place_words.json")[key]
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
