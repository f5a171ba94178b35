"""Offices, and the titles under which articles print them.

The facts stand in `data/offices.jsonl`, one office a line::

    {"name": "foreign minister", "single_holder": true,
     "titles": {"USA": ["Secretary of State"], "KOR": ["Foreign Minister"]},
     "bodies": {"USA": ["State Department"]}, "note": "..."}

A title is looked up without regard to case, accents, hyphens, number
("foreign ministers") and the spellings of `data/titles_folded.json`:
`same` maps a word to the one it is taken for, `dropped` are words before an
office that say nothing of it.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import final

import attrs

from koreachina.model._fields import is_line, is_line_or_none, one, texts

from . import _read, vocabulary

ByCountry = tuple[tuple[str, tuple[str, ...]], ...]


def _by_country(
    value: Mapping[str, Iterable[str]] | Iterable[tuple[str, Iterable[str]]], /
) -> ByCountry:
    pairs = dict(value)
    return tuple((country, texts(of)) for country, of in pairs.items())


@final
@attrs.frozen(kw_only=True)
class Office:
    """An office, in every state that has it.

    Attributes:
        name: Its name in the registry, in lower case ("foreign minister").
        titles: Country code and the titles printed there, for each country.
        bodies: Country code and the bodies it belongs to, for each country.
        single_holder: Whether one person holds it at a time: of one state,
            or of one sending and one receiving state, or of one party.
        note: What else a reader should know, or None.

    Raises:
        ValueError: The name is not one line.
        TypeError: A field is of another type.

    Examples:
        >>> office = Office(name="envoy", titles={"KOR": ["Special Envoy"]})
        >>> office.titles_in("KOR"), office.titles_in("CHN")
        (('Special Envoy',), ())
    """

    name: str = attrs.field(validator=is_line)
    titles: ByCountry = attrs.field(default=(), converter=_by_country)
    bodies: ByCountry = attrs.field(default=(), converter=_by_country)
    single_holder: bool = attrs.field(default=True, validator=one(bool))
    note: str | None = attrs.field(default=None, validator=is_line_or_none)

    @property
    def countries(self) -> tuple[str, ...]:
        """The codes of the countries that have titles for it."""
        return tuple(country for country, _ in self.titles)

    def titles_in(self, country: str, /) -> tuple[str, ...]:
        """The titles printed in a country, by its code."""
        return dict(self.titles).get(country, ())

    def bodies_in(self, country: str, /) -> tuple[str, ...]:
        """The bodies it belongs to in a country, by its code."""
        return dict(self.bodies).get(country, ())


@cache
def _same() -> Mapping[str, str]:
    """Words to the words they are taken for: plurals and spellings."""
    plurals = {
        plural: singular
        for singular, plural in vocabulary.titles().heads.items()
        if plural.isalpha()
    }
    table = _read.table("titles_folded.json")
    return {
        **{word: table["same"].get(of, of) for word, of in plurals.items()},
        **table["same"],
    }


@cache
def _dropped() -> frozenset[str]:
    return frozenset(_read.table("titles_folded.json")["dropped"])


@lru_cache(maxsize=4096)
def folded_title(title: str, /) -> str:
    """A title without what does not tell offices apart.

    Examples:
        >>> folded_title("National Security Advisers")
        'national security advisor'
        >>> folded_title("then-Chargé d’Affaires")
        "charge d'affaires"
    """
    plain = unicodedata.normalize("NFKD", title.replace("’", "'")).casefold()
    kept = "".join(c for c in plain if not unicodedata.combining(c))
    words = re.sub(r"[-‐‑–/]", " ", kept.replace(".", "")).split()
    while len(words) > 1 and words[0] in _dropped():
        del words[0]
    return " ".join(_same().get(word, word) for word in words)


TitleIndex = Mapping[str, tuple[tuple[str, Office], ...]]


def title_index(offices: Iterable[Office], /) -> TitleIndex:
    """From each folded title to the country and the office it names."""
    found: dict[str, dict[tuple[str, Office], None]] = {}
    for office in offices:
        for country, titles in office.titles:
            for title in (office.name, *titles):
                of = found.setdefault(folded_title(title), {})
                of[country, office] = None
    return {title: tuple(of) for title, of in found.items()}


def titled(
    index: TitleIndex, title: str, country: str | None, /
) -> tuple[Office, ...]:
    """The offices that a title names in a country, or in any.

    "State Councilor and Vice Premier" names both, if no office is called so.
    """
    whole = _named(index, folded_title(title), country)
    if whole or " and " not in title:
        return whole
    parts = [
        _named(index, folded_title(part), country)
        for part in title.split(" and ")
        if part.strip()
    ]
    if not all(parts):
        return ()
    return tuple(dict.fromkeys(office for part in parts for office in part))


def _named(
    index: TitleIndex, key: str, country: str | None
) -> tuple[Office, ...]:
    return tuple(
        dict.fromkeys(
            office
            for of, office in index.get(key, ())
            if country is None or of == country
        )
    )


_ENVOY = re.compile(r"(?P<office>.+?) to (?:the )?(?P<to>.+)", re.IGNORECASE)
_OF = re.compile(r"(?P<office>.+) of (?:the )?(?P<state>.+)", re.IGNORECASE)


def split_envoy(title: str, /) -> tuple[str, str] | None:
    """The office of an envoy, and where it is sent.

    Examples:
        >>> split_envoy("Ambassador to the Republic of Korea")
        ('Ambassador', 'Republic of Korea')
    """
    match = _ENVOY.fullmatch(title)
    return (match["office"], match["to"]) if match else None


def split_states(title: str, /) -> list[tuple[str, str]]:
    """Each way to part a title into a state's name and the office.

    Examples:
        >>> split_states("North Korean Foreign Minister")[:2]
        [('North Korean Foreign', 'Minister'), ('North Korean', 'Foreign Minister')]
        >>> split_states("President of Russia")[-1]
        ('Russia', 'President')
    """
    words = title.split()
    ways = [
        (_bare(" ".join(words[:i])), " ".join(words[i:]))
        for i in range(min(len(words) - 1, 4), 0, -1)
    ]
    match = _OF.fullmatch(title)
    if match:
        ways.append((match["state"], match["office"]))
    return ways


def belongs(office: Office, body: str, country: str | None, /) -> bool:
    """Whether an office belongs to a body, in a country or in any.

    Examples:
        >>> office = Office(name="envoy", bodies={"KOR": ["Foreign Ministry"]})
        >>> belongs(office, "foreign ministry", "KOR")
        True
    """
    key = folded_title(body)
    return any(
        folded_title(one) == key
        for of, bodies in office.bodies
        for one in bodies
        if country is None or of == country
    )


def _bare(name: str) -> str:
    """A name without the mark of the possessive."""
    return re.sub(r"(?:['’]s|(?<=s)['’])\Z", "", name)
