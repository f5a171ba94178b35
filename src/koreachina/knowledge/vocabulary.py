"""The words by which a text shows who is named, where, when, and who speaks.

Lists of words, one JSON object a file in `data/`. Each key of a file is an
attribute of the record that the function of its name returns:

`titles.json`
    Heads of offices printed before a name. `heads`: singular to plural, in
    lower case. `abbreviated`: with their stop, as printed. `silent`: heads
    that introduce a name and are no office. `modifiers`: lower-case words
    that belong to an office ("deputy"). `dropped`: words that never begin
    one. `links`: between an office and what it is for. `complement_words`:
    lower-case words inside that. `houses`: bodies to which ambassadors go.
    `not_names`: capitalised words that are no part of a name.
`surnames.json`
    `chinese`, `korean`, `japanese`: surnames printed before the given name.
    `weak`: those of them that are also words, or too short to go by alone.
    `not_given`: words joined to a name by a hyphen ("-led").
`people.json`
    `given`: given names printed before the surname. `words_and_names`:
    capitalised words that are names only behind a surname ("Liu He").
    `named_after`: what carries a person's name ("University").
    `no_names`: capitalised words of other names ("Daily"). `not_before`:
    words before what is called after somebody ("USS"). `ranks`: words that
    make another office of a title. `leading`: names of offices whose holders
    go by the surname alone. `former`: words for those who have left.
    `indefinite`: words before an office that is nobody's in particular;
    `meetings`: what is held by office-holders ("ministers’ talks"), and
    `holding`, in which way. `leaders`: titles for the highest office.
    `openers`: words that begin a sentence and are no name. `particles`:
    lower-case words inside a name ("van").
`places.json`
    `longer`: names that hold a state's name and mean something else.
    `motion`: words before "to" and a capital that make the capital a place;
    `paths`: "to" and the like.
    `transitive`: those that stand directly before it. `locative`:
    prepositions of place. `seats`: what lies "in" a capital only as it
    stands for its government ("concerns in").
`korea.json`
    `means`: code of the state that bare "Korea" and "Korean" mean where
    neither is shared. `beside`: names beside which "Korea" is a state.
    `shared`: nouns that belong to both Koreas ("Korean peninsula").
    `sides`: "the North" and "the South" to their codes.
`cues.json`
    `verbs`: words of saying, lemma to inflections. `after`: lemmas that can
    follow the words quoted. `nouns`: nouns of saying. `titled`: words before
    the title of a document. `groups`: nouns for persons who are named only
    together, `bodies` for what speaks as one, `mouthpieces` for what a
    newspaper prints; `group_words`: what can stand before them.
    `passive`: words after which a verb of saying names no speaker.
    `obliques`: words after which a name is no subject. `determiners`: words
    after which a word is a noun. `finite`: words after which the plain form
    of a verb is its present. `modal`, `subjects`: words that show a clause.
`dates.json`
    `before`: words after which a number is a year. `quantities`: words after
    which it is none. `units`: words before which it is none.
    `unambiguous`: months that are nothing else. `sentence_words`: words that
    begin a sentence and are no name.
`sentences.json`
    `abbreviations`: words whose stop ends no sentence.
`relations.json`
    Parties of a column, in the order in which columns print them, to the
    codes of their states.
`body_words.json`
    `heads`: nouns that a body's name is built around, to their PLOVER sector.
    `national`: heads of bodies that every state has, named without it;
    `missions`: of those named with it; `adjectival`, `of_state`: of those
    whose name holds an adjective ("Chinese Academy"), or "of" and a state.
    `complemented`: heads that "for" or "on" can follow. `after`, `not_after`:
    heads that count only, or do not count, after some words. `standing`:
    national bodies named by a bare word or two, to their sector.
    `portfolios`: what stands before "ministry"; `separate`: those that "and"
    does not make one ministry. `fields`: words that "and" can join in a name.
    `owners`: whose "’s" belongs to a name ("People’s"). `barred`: capitalised
    words that are no part of one. `not_bodies`: nouns that end the names of
    other things ("Treaty"). `ranks`: words before a title that are no part of
    the name before them. `meetings`: heads of bodies of which a party has one.
    `not_verbs`: names in "-ing".
"""

from collections.abc import Mapping
from functools import cache
from typing import Any, final

import attrs

from . import _read

Words = frozenset[str]


@final
@attrs.frozen(kw_only=True)
class Titles:
    """Words of offices; see the module for the keys."""

    heads: Mapping[str, str]
    abbreviated: Words
    silent: Words
    modifiers: Words
    dropped: Words
    links: Words
    complement_words: Words
    houses: tuple[str, ...]
    not_names: Words


@final
@attrs.frozen(kw_only=True)
class Surnames:
    """Surnames printed first; see the module for the keys."""

    chinese: Words
    korean: Words
    japanese: Words
    weak: Words
    not_given: Words


@final
@attrs.frozen(kw_only=True)
class People:
    """Words in and around names; see the module for the keys."""

    given: Words
    words_and_names: Words
    named_after: Words
    no_names: Words
    not_before: Words
    ranks: Words
    leading: tuple[str, ...]
    former: Words
    indefinite: Words
    meetings: Words
    holding: Words
    leaders: Words
    openers: Words
    particles: Words


@final
@attrs.frozen(kw_only=True)
class Places:
    """Words that tell a place from a state; see the module for the keys."""

    longer: tuple[str, ...]
    motion: Words
    paths: Words
    transitive: Words
    locative: Words
    seats: Words


@final
@attrs.frozen(kw_only=True)
class Korea:
    """What "Korea" alone means; see the module for the keys."""

    means: str
    beside: tuple[str, ...]
    shared: Words
    sides: Mapping[str, str]


@final
@attrs.frozen(kw_only=True)
class Cues:
    """Words of saying; see the module for the keys."""

    verbs: Mapping[str, tuple[str, ...]]
    after: Words
    nouns: tuple[str, ...]
    titled: Words
    groups: Words
    group_words: Words
    bodies: Words
    mouthpieces: Words
    passive: Words
    obliques: Words
    determiners: Words
    finite: Words
    modal: Words
    subjects: Words


@final
@attrs.frozen(kw_only=True)
class DateWords:
    """Words around years and months; see the module for the keys."""

    before: Words
    quantities: Words
    units: Words
    unambiguous: Words
    sentence_words: Words


def _sets(table: dict[str, Any], *keys: str) -> dict[str, Words]:
    return {key: frozenset(table[key]) for key in keys}


@cache
def titles() -> Titles:
    """Heads of offices and the words around them.

    Examples:
        >>> titles().heads["spokesman"]
        'spokesmen'
    """
    table = _read.table("titles.json")
    return Titles(
        heads=table["heads"],
        houses=tuple(table["houses"]),
        **_sets(
            table,
            "abbreviated",
            "silent",
            "modifiers",
            "dropped",
            "links",
            "complement_words",
            "not_names",
        ),
    )


@cache
def surnames() -> Surnames:
    """Surnames printed before the given name.

    Examples:
        >>> "Wang" in surnames().chinese
        True
    """
    return Surnames(
        **_sets(
            _read.table("surnames.json"),
            "chinese",
            "korean",
            "japanese",
            "weak",
            "not_given",
        )
    )


@cache
def people() -> People:
    """Words in and around names.

    Examples:
        >>> "Susan" in people().given
        True
    """
    table = _read.table("people.json")
    return People(
        leading=tuple(table["leading"]),
        **_sets(
            table,
            "given",
            "words_and_names",
            "named_after",
            "no_names",
            "not_before",
            "ranks",
            "former",
            "indefinite",
            "meetings",
            "holding",
            "leaders",
            "openers",
            "particles",
        ),
    )


@cache
def places() -> Places:
    """Words that tell a place from a state."""
    table = _read.table("places.json")
    return Places(
        longer=tuple(table["longer"]),
        **_sets(table, "motion", "paths", "transitive", "locative", "seats"),
    )


@cache
def korea() -> Korea:
    """What "Korea" and "Korean" mean by themselves."""
    table = _read.table("korea.json")
    return Korea(
        means=table["means"],
        beside=tuple(table["beside"]),
        sides=table["sides"],
        **_sets(table, "shared"),
    )


@cache
def cues() -> Cues:
    """Words of saying.

    Examples:
        >>> cues().verbs["say"]
        ('say', 'says', 'said', 'saying')
    """
    table = _read.table("cues.json")
    return Cues(
        verbs={lemma: tuple(forms) for lemma, forms in table["verbs"].items()},
        nouns=tuple(table["nouns"]),
        **_sets(
            table,
            "after",
            "titled",
            "groups",
            "group_words",
            "bodies",
            "mouthpieces",
            "passive",
            "obliques",
            "determiners",
            "finite",
            "modal",
            "subjects",
        ),
    )


@cache
def date_words() -> DateWords:
    """Words around years and months."""
    return DateWords(
        **_sets(
            _read.table("dates.json"),
            "before",
            "quantities",
            "units",
            "unambiguous",
            "sentence_words",
        )
    )


@cache
def abbreviations() -> Words:
    """Words whose stop ends no sentence.

    Examples:
        >>> "Gen" in abbreviations()
        True
    """
    return frozenset(_read.table("sentences.json")["abbreviations"])


@cache
def relations() -> Mapping[str, tuple[str, ...]]:
    """Parties of a column, in print order, to the codes of their states.

    Examples:
        >>> relations()["Korea"]
        ('KOR', 'PRK')
    """
    return {
        party: tuple(codes)
        for party, codes in _read.table("relations.json").items()
    }


@final
@attrs.frozen(kw_only=True)
class BodyWords:
    """Words in the names of bodies; see the module for the keys."""

    heads: Mapping[str, str | None]
    national: Words
    missions: Words
    adjectival: Words
    of_state: Words
    complemented: Words
    after: Mapping[str, Words]
    not_after: Mapping[str, Words]
    standing: Mapping[str, str | None]
    portfolios: tuple[str, ...]
    separate: Words
    fields: Words
    owners: Words
    barred: Words
    not_bodies: Words
    ranks: Words
    meetings: Words
    not_verbs: Words


def _by_word(table: Mapping[str, list[str]]) -> dict[str, str | None]:
    return {
        word: sector or None
        for sector, words in table.items()
        for word in words
    }


@cache
def body_words() -> BodyWords:
    """Words in the names of bodies.

    Examples:
        >>> body_words().heads["Ministry"]
        'GOV'
    """
    table = _read.table("body_words.json")
    return BodyWords(
        heads=_by_word(table["heads"]),
        standing=_by_word(table["standing"]),
        after={word: frozenset(of) for word, of in table["after"].items()},
        not_after={
            word: frozenset(of) for word, of in table["not_after"].items()
        },
        portfolios=tuple(table["portfolios"]),
        **_sets(
            table,
            "national",
            "missions",
            "adjectival",
            "of_state",
            "complemented",
            "separate",
            "fields",
            "owners",
            "barred",
            "not_bodies",
            "ranks",
            "meetings",
            "not_verbs",
        ),
    )
