"""Strategies for the records: everything that they allow."""

from functools import cache
from typing import TypeVar

import attrs
import hypothesis.strategies as st

from koreachina.model import (
    Actor,
    Article,
    Author,
    Confidence,
    Context,
    DateMention,
    Directness,
    EdtfDate,
    Event,
    Group,
    Kwic,
    Layout,
    Mention,
    Organization,
    Origin,
    Paragraph,
    Person,
    Problem,
    Quotation,
    QuotationKind,
    Section,
    Severity,
    Source,
    Span,
    State,
    Statement,
    Tenure,
)
from koreachina.model._fields import digest
from koreachina.model.plover import MODES

from .dates import edtf_dates, printable_dates

A = TypeVar("A", Person, Organization, State, Group)

_FAR = 1_000_000

# A strategy costs more to make than a value: those without arguments that
# many others use are made once.
_LONG, _SHORT = 100, 12
"""An article has dozens of texts: longer ones would cost minutes."""


@cache
def any_text() -> st.SearchStrategy[str]:
    """Any text that UTF-8 can carry."""
    return st.text(st.characters(exclude_categories=["Cs"]), max_size=_LONG)


@cache
def lines() -> st.SearchStrategy[str]:
    """One line of text, not empty, without blanks at its ends."""
    characters = st.characters(
        exclude_categories=["Cs"], exclude_characters="\r\n"
    )
    return st.text(characters, min_size=1, max_size=_SHORT).map(
        lambda text: text.strip() or "x"
    )


@cache
def _texts() -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(lines(), max_size=3).map(tuple)


@cache
def _countries() -> st.SearchStrategy[str | None]:
    letters = st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    codes = st.sampled_from(["CHN", "KOR", "PRK", "USA", "UNO", "IGO"])
    return st.none() | codes | st.text(letters, min_size=3, max_size=3)


@cache
def spans() -> st.SearchStrategy[Span]:
    """Spans of up to a million code points."""
    offsets = st.integers(0, _FAR)
    return st.tuples(offsets, offsets).map(lambda ends: Span(*sorted(ends)))


def sources() -> st.SearchStrategy[Source]:
    """Sources with any text."""
    return st.builds(Source, text=any_text(), filename=st.none() | any_text())


def _own_id(actor: A) -> A:
    """The actor with an id that no other actor has."""
    return attrs.evolve(actor, id=f"{actor.kind}-{digest(repr(actor))}")


def persons() -> st.SearchStrategy[Person]:
    """Persons, no two different ones with one id."""
    return st.builds(
        Person, name=lines(), country=_countries(), aliases=_texts()
    ).map(_own_id)


def organizations() -> st.SearchStrategy[Organization]:
    """Organizations, no two different ones with one id."""
    return st.builds(
        Organization,
        name=lines(),
        country=_countries(),
        sector=st.none() | st.sampled_from(["GOV", "MIL", "BUS", "PTY"]),
        aliases=_texts(),
    ).map(_own_id)


def states() -> st.SearchStrategy[State]:
    """States, no two different ones with one id."""
    return st.builds(
        State, name=lines(), country=_countries(), aliases=_texts()
    ).map(_own_id)


def groups() -> st.SearchStrategy[Group]:
    """Groups, no two different ones with one id."""
    return st.builds(
        Group, name=lines(), country=_countries(), aliases=_texts()
    ).map(_own_id)


@cache
def actors() -> st.SearchStrategy[Actor]:
    """Actors of all four kinds, no two different ones with one id."""
    return st.one_of(persons(), organizations(), states(), groups())


def authors() -> st.SearchStrategy[Author]:
    """Authors."""
    return st.builds(Author, name=lines(), affiliations=_texts())


def paragraphs(
    *, indices: st.SearchStrategy[int] | None = None
) -> st.SearchStrategy[Paragraph]:
    """Paragraphs.

    Args:
        indices: Their indices, by default 0 to 99.
    """
    return st.builds(
        Paragraph,
        index=st.integers(0, 99) if indices is None else indices,
        text=lines(),
        span=st.none() | spans(),
    )


def sections() -> st.SearchStrategy[Section]:
    """Sections of one to three paragraphs."""
    return st.builds(
        Section,
        heading=st.none() | lines(),
        paragraphs=st.lists(paragraphs(), min_size=1, max_size=3),
        span=st.none() | spans(),
    )


def mentions(
    *, indices: st.SearchStrategy[int | None] | None = None
) -> st.SearchStrategy[Mention]:
    """Mentions.

    Args:
        indices: Of their paragraphs, by default None or 0 to 99.
    """
    return st.builds(
        Mention,
        actor=actors(),
        surface=lines(),
        title=st.none() | lines(),
        paragraph=_indices(indices),
        span=st.none() | spans(),
    )


def _indices(
    indices: st.SearchStrategy[int | None] | None,
) -> st.SearchStrategy[int | None]:
    return st.none() | st.integers(0, 99) if indices is None else indices


def date_mentions(
    *, indices: st.SearchStrategy[int] | None = None
) -> st.SearchStrategy[DateMention]:
    """Dates in prose.

    Args:
        indices: Of their paragraphs, by default 0 to 99.
    """
    return st.builds(
        DateMention,
        date=st.none() | edtf_dates(),
        surface=lines(),
        paragraph=st.integers(0, 99) if indices is None else indices,
        span=st.none() | spans(),
        rule=st.none() | lines(),
    )


def quotations(
    *, indices: st.SearchStrategy[int] | None = None
) -> st.SearchStrategy[Quotation]:
    """Quotations.

    Args:
        indices: Of their paragraphs, by default 0 to 99.
    """
    return st.builds(
        Quotation,
        quote=any_text(),
        kind=st.sampled_from(QuotationKind),
        paragraph=st.integers(0, 99) if indices is None else indices,
        span=st.none() | spans(),
    )


def statements(
    *, indices: st.SearchStrategy[int | None] | None = None
) -> st.SearchStrategy[Statement]:
    """Statements.

    Args:
        indices: Of their paragraphs, by default None or 0 to 99.
    """
    return st.builds(
        Statement,
        quote=any_text(),
        speaker=st.none() | actors(),
        speaker_text=st.none() | lines(),
        cue=st.none() | lines(),
        directness=st.sampled_from(Directness),
        date=st.none() | edtf_dates(),
        addressee=st.none() | actors(),
        medium=st.none() | lines(),
        paragraph=_indices(indices),
        span=st.none() | spans(),
        rule=st.none() | lines(),
    )


def kwics(
    *, indices: st.SearchStrategy[int | None] | None = None
) -> st.SearchStrategy[Kwic]:
    """Keywords in context.

    Args:
        indices: Of their paragraphs, by default None or 0 to 99.
    """
    return st.builds(
        Kwic,
        left=any_text(),
        keyword=any_text(),
        right=any_text(),
        article=st.none() | lines(),
        paragraph=_indices(indices),
        entry=st.none() | lines(),
        date=st.none() | edtf_dates(),
        statement=st.none() | statements(),
        span=st.none() | spans(),
    )


_CODINGS = [
    (type_, mode) for type_, modes in MODES.items() for mode in (None, *modes)
]


@st.composite
def events(
    draw: st.DrawFn,
    *,
    origins: st.SearchStrategy[Origin] | None = None,
    narratives: st.SearchStrategy[list[int]] | None = None,
    entries: st.SearchStrategy[str | None] | None = None,
) -> Event:
    """Events, coded and not.

    Args:
        origins: Where they are told, by default both.
        narratives: Lists of indices of the paragraphs that tell of them, by
            default up to two of 0 to 99.
        entries: Ids of the entries that those told in prose tell of, by
            default None or any.
    """
    if narratives is None:
        narratives = st.lists(st.integers(0, 99), max_size=2)
    if entries is None:
        entries = st.none() | lines()
    origin = draw(st.sampled_from(Origin) if origins is None else origins)
    date: EdtfDate | None
    if origin is Origin.CHRONOLOGY:
        date = draw(st.none() | printable_dates())
        date_text = (
            draw(st.none() | lines())
            if date is None
            else draw(st.just(date.to_text()) | lines())
        )
    else:
        date = draw(st.none() | edtf_dates())
        date_text = draw(st.none() | lines())
    type_, mode = draw(st.just((None, None)) | st.sampled_from(_CODINGS))
    sides = st.lists(actors(), max_size=2)
    return Event(
        origin=origin,
        date=date,
        date_text=date_text,
        text=draw(lines()),
        type=type_,
        mode=mode,
        contexts=draw(st.lists(st.sampled_from(Context), max_size=3)),
        actors=draw(sides),
        recipients=draw(sides),
        implied=draw(sides),
        places=draw(_texts()),
        mentions=draw(st.lists(mentions(indices=st.none()), max_size=2)),
        narrative=draw(narratives),
        entry=draw(entries) if origin is Origin.NARRATIVE else None,
        rule=draw(st.none() | lines()),
        span=draw(st.none() | spans()),
        date_span=draw(st.none() | spans()),
    )


def problems() -> st.SearchStrategy[Problem]:
    """Problems of any code."""
    return st.builds(
        Problem,
        code=st.integers(100, 999).map("KC{}".format),
        severity=st.sampled_from(Severity),
        message=lines(),
        span=st.none() | spans(),
        hint=st.none() | lines(),
    )


def tenures() -> st.SearchStrategy[Tenure]:
    """Tenures, some of which last."""
    days = st.dates()
    ended = st.tuples(days, days).map(
        lambda ends: EdtfDate.between(*map(EdtfDate.of, sorted(ends)))
    )
    lasting = days.map(lambda day: EdtfDate(f"{day}/.."))
    return st.builds(
        Tenure,
        person=persons(),
        office=lines(),
        of=st.lists(st.sampled_from(["CHN", "KOR", "UNO"]), max_size=2),
        term=ended | lasting,
        confidence=st.sampled_from(Confidence),
    )


@st.composite
def any_articles(draw: st.DrawFn) -> Article:
    """Articles with all that the records allow.

    Most of them no layout can hold, and their annotations have nothing to do
    with their words; `articles` makes those that can be printed.
    """
    lengths = draw(st.lists(st.integers(0, 2), min_size=1, max_size=3))
    made = [
        draw(paragraphs(indices=st.just(index)))
        for index in range(sum(lengths))
    ]
    parts = []
    for length in lengths:
        parts.append(made[:length])
        made = made[length:]
    summary, *rest = parts
    count = sum(lengths)
    within = st.integers(0, max(count - 1, 0))
    inside = within if count else st.nothing()
    inner = st.none() | inside
    told = st.lists(inside, max_size=2) if count else st.just([])
    entry = events(origins=st.just(Origin.CHRONOLOGY), narratives=told)
    chronology = draw(st.lists(entry, max_size=2))
    narrative = events(
        origins=st.just(Origin.NARRATIVE),
        narratives=told,
        entries=st.sampled_from([None, *(made.id for made in chronology)]),
    )
    return Article(
        source=draw(sources()),
        layout=draw(st.sampled_from(Layout)),
        relation=draw(_texts()),
        period=draw(st.none() | edtf_dates()),
        title=draw(st.none() | lines()),
        authors=draw(st.lists(authors(), max_size=2)),
        published=draw(st.none() | edtf_dates()),
        volume=draw(st.none() | st.integers(0, 99)),
        issue=draw(st.none() | st.integers(0, 9)),
        citation=draw(st.none() | lines()),
        summary=summary,
        sections=[
            Section(
                heading=draw(st.none() | lines()),
                paragraphs=part,
                span=draw(st.none() | spans()),
            )
            for part in rest
            if part
        ],
        chronology=chronology,
        dates=draw(st.lists(date_mentions(indices=inside), max_size=2)),
        mentions=draw(st.lists(mentions(indices=inner), max_size=2)),
        quotations=draw(st.lists(quotations(indices=inside), max_size=2)),
        statements=draw(st.lists(statements(indices=inner), max_size=2)),
        narrative=draw(st.lists(narrative, max_size=2)),
        problems=draw(st.lists(problems(), max_size=2)),
        inferred=draw(
            st.lists(st.sampled_from(["period", "relation"]), max_size=2)
        ),
    )
