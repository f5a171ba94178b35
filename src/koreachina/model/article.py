"""One article: what was printed, and what was read in it."""

from collections.abc import Iterable
from enum import StrEnum
from typing import final

import attrs

from ._fields import (
    NONE,
    derived,
    digest,
    is_index_or_none,
    is_line,
    is_line_or_none,
    is_text_or_none,
    one,
    several,
    slug,
    texts,
)
from .actors import Actor
from .article_parts import Author, Paragraph, Section, Source, as_paragraphs
from .edtf import EdtfDate
from .event import Event, Origin
from .mention import DateMention, Mention, Quotation, Statement
from .problem import Problem
from .selection import Events, Mentions, Statements


class Layout(StrEnum):
    """How articles are laid out; the reference describes each.

    `WEB`: web page, breadcrumb first. `WEB_ARTICLES`: the same under a line
    "Articles". `HEADERLESS`: a line "Articles", then the prose at once.
    `CHRONOLOGY`: a chronology page. `PLAIN`: none of them.
    """

    WEB = "web"
    WEB_ARTICLES = "web-articles"
    HEADERLESS = "headerless"
    CHRONOLOGY = "chronology"
    PLAIN = "plain"


INFERABLE = ("period", "relation")
"""The header fields that may be inferred where they are not printed."""


def _inferred(values: Iterable[str], /) -> tuple[str, ...]:
    result = tuple(sorted(set(texts(values))))
    for value in result:
        if value not in INFERABLE:
            msg = f"{value!r} cannot be inferred, only {', '.join(INFERABLE)}"
            raise ValueError(msg)
    return result


def _events(values: Iterable[Event], /) -> Events:
    return Events(several(values, Event))


def _mentions(values: Iterable[Mention], /) -> Mentions:
    return Mentions(several(values, Mention))


def _statements(values: Iterable[Statement], /) -> Statements:
    return Statements(several(values, Statement))


def _authors(values: Iterable[Author], /) -> tuple[Author, ...]:
    return several(values, Author)


def _sections(values: Iterable[Section], /) -> tuple[Section, ...]:
    return several(values, Section)


def _dates(values: Iterable[DateMention], /) -> tuple[DateMention, ...]:
    return several(values, DateMention)


def _quotations(values: Iterable[Quotation], /) -> tuple[Quotation, ...]:
    return several(values, Quotation)


def _problems(values: Iterable[Problem], /) -> tuple[Problem, ...]:
    return several(values, Problem)


@derived
def article_id(self: "Article", /) -> str:
    """The id that an article's content gives it.

    Relation and first month, else a digest of what was printed.
    """
    if self.relation and self.period is not None:
        start = self.period.start
        first = "" if start is None else str(start)
        if made := slug(*self.relation, first):
            return made
    return "article-" + digest(
        self.title or "",
        *(paragraph.text for paragraph in self.paragraphs),
        *(f"{event.date_text}: {event.text}" for event in self.chronology),
    )


@final
@attrs.frozen(kw_only=True)
class Article:
    """One article, or one chronology page.

    Attributes:
        id: Derived from relation and period, else from the content.
        source: The exact text and its file name.
        layout: How it is, or is to be, laid out.
        relation: The parties as printed, such as ("China", "Korea"); empty
            where the text names none.
        period: The months covered, as an interval, or None.
        title: As printed, or None.
        authors: As printed, in order.
        published: Month of publication, or None.
        volume: Number of the volume, or None.
        issue: Number of the issue, or None.
        citation: What the brackets of the Published line hold, or None.
        summary: The paragraphs before the first section.
        sections: Headings with their paragraphs.
        chronology: The entries, in the order printed.
        dates: Dates printed in the prose.
        mentions: Actors named, in the prose and then in the chronology.
        quotations: Passages of the prose in quotation marks.
        statements: Words attributed to someone.
        narrative: Events told in prose.
        problems: What is odd in the source.
        inferred: Names of the header fields that are not printed but
            inferred: "period", "relation".

    Raises:
        ValueError: Paragraphs are not numbered 0, 1, 2 ... from the summary
            on, an entry or a narrative event has the wrong origin, something
            points to a paragraph that is not there.
        TypeError: A field is of another type.

    Examples:
        >>> article = Article(
        ...     title="A Quiet Season",
        ...     relation=["China", "Korea"],
        ...     period=EdtfDate("2022-05/2022-08"),
        ... )
        >>> article.id
        'china-korea-2022-05'
    """

    source: Source = attrs.field(
        factory=Source, eq=False, repr=False, validator=one(Source)
    )
    layout: Layout = attrs.field(default=Layout.WEB, converter=Layout)
    relation: tuple[str, ...] = attrs.field(default=(), converter=texts)
    period: EdtfDate | None = attrs.field(
        default=None, validator=one(EdtfDate, NONE)
    )
    title: str | None = attrs.field(default=None, validator=is_line_or_none)
    authors: tuple[Author, ...] = attrs.field(default=(), converter=_authors)
    published: EdtfDate | None = attrs.field(
        default=None, validator=one(EdtfDate, NONE)
    )
    volume: int | None = attrs.field(default=None, validator=is_index_or_none)
    issue: int | None = attrs.field(default=None, validator=is_index_or_none)
    citation: str | None = attrs.field(default=None, validator=is_text_or_none)
    summary: tuple[Paragraph, ...] = attrs.field(
        default=(), converter=as_paragraphs
    )
    sections: tuple[Section, ...] = attrs.field(
        default=(), converter=_sections
    )
    chronology: Events = attrs.field(default=Events(), converter=_events)
    dates: tuple[DateMention, ...] = attrs.field(default=(), converter=_dates)
    mentions: Mentions = attrs.field(default=Mentions(), converter=_mentions)
    quotations: tuple[Quotation, ...] = attrs.field(
        default=(), converter=_quotations
    )
    statements: Statements = attrs.field(
        default=Statements(), converter=_statements
    )
    narrative: Events = attrs.field(default=Events(), converter=_events)
    problems: tuple[Problem, ...] = attrs.field(
        default=(), eq=False, repr=False, converter=_problems
    )
    inferred: tuple[str, ...] = attrs.field(default=(), converter=_inferred)
    id: str = attrs.field(
        default=attrs.Factory(article_id, takes_self=True), validator=is_line
    )

    def __attrs_post_init__(self) -> None:
        indices = [paragraph.index for paragraph in self.paragraphs]
        if indices != list(range(len(indices))):
            msg = (
                "paragraphs are numbered from 0 on, summary first,"
                f" got {indices}"
            )
            raise ValueError(msg)
        for name, events, origin in (
            ("chronology", self.chronology, Origin.CHRONOLOGY),
            ("narrative", self.narrative, Origin.NARRATIVE),
        ):
            for i, event in enumerate(events):
                if event.origin is not origin:
                    msg = f"{name}[{i}]: its origin is {event.origin.value!r}"
                    raise ValueError(msg)
        pointers: list[tuple[str, list[int | None]]] = [
            ("dates", [item.paragraph for item in self.dates]),
            ("mentions", [item.paragraph for item in self.mentions]),
            ("quotations", [item.paragraph for item in self.quotations]),
            ("statements", [item.paragraph for item in self.statements]),
            ("events", [max(e.narrative, default=None) for e in self.events]),
        ]
        for name, pointed in pointers:
            for i, index in enumerate(pointed):
                if index is not None and index >= len(indices):
                    msg = f"{name}[{i}]: there is no paragraph {index}"
                    raise ValueError(msg)

    def __repr__(self) -> str:
        parts = [
            f"{len(self.sections)} sections",
            f"{len(self.paragraphs)} paragraphs",
            f"{len(self.chronology)} entries",
            f"{len(self.quotations)} quotations",
            f"{len(self.problems)} problems",
        ]
        return f"<Article {self.id}: {', '.join(parts)}>"

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """All prose in order, the summary first."""
        return (
            *self.summary,
            *(
                paragraph
                for section in self.sections
                for paragraph in section.paragraphs
            ),
        )

    @property
    def events(self) -> Events:
        """The entries of the chronology, then the events told in prose."""
        return self.chronology + self.narrative

    @property
    def actors(self) -> tuple[Actor, ...]:
        """Everybody named, quoted or coded, once, in order."""
        found: dict[Actor, None] = dict.fromkeys(
            mention.actor for mention in self.mentions
        )
        for event in self.events:
            found.update(dict.fromkeys(event.participants))
        for statement in self.statements:
            for actor in (statement.speaker, statement.addressee):
                if actor is not None:
                    found[actor] = None
        return tuple(found)
