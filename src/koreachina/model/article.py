"""One article: what was printed, and what was read in it."""

import re
from enum import StrEnum
from functools import partial
from itertools import chain
from typing import final

import attrs

from ._article_fields import (
    as_authors,
    as_dates,
    as_events,
    as_inferred,
    as_mentions,
    as_problems,
    as_quotations,
    as_sections,
    as_statements,
)
from ._fields import (
    NONE,
    derived,
    digest,
    is_index_or_none,
    is_line,
    is_line_or_none,
    is_text_or_none,
    one,
    slug,
    texts,
)
from .actors import Actor
from .article_parts import Author, Paragraph, Section, Source, as_paragraphs
from .edtf import EdtfDate
from .event import Origin
from .mention import DateMention, Quotation
from .problem import Problem
from .selection import Concordance, Events, Mentions, Search, Statements


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
        narrative: Events told in prose, also those that the chronology has
            as an entry, which they name as `entry`.
        problems: What is odd in the source.
        inferred: Names of the header fields that are not printed but
            inferred: "period", "relation".

    Raises:
        ValueError: Paragraphs are not numbered 0, 1, 2 ... from the summary
            on, an entry or a narrative event has the wrong origin, something
            points to a paragraph or an entry that is not there.
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
    authors: tuple[Author, ...] = attrs.field(default=(), converter=as_authors)
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
        default=(), converter=as_sections
    )
    chronology: Events = attrs.field(default=Events(), converter=as_events)
    dates: tuple[DateMention, ...] = attrs.field(
        default=(), converter=as_dates
    )
    mentions: Mentions = attrs.field(default=Mentions(), converter=as_mentions)
    quotations: tuple[Quotation, ...] = attrs.field(
        default=(), converter=as_quotations
    )
    statements: Statements = attrs.field(
        default=Statements(), converter=as_statements
    )
    narrative: Events = attrs.field(default=Events(), converter=as_events)
    problems: tuple[Problem, ...] = attrs.field(
        default=(), eq=False, repr=False, converter=as_problems
    )
    inferred: tuple[str, ...] = attrs.field(default=(), converter=as_inferred)
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
        entries = {event.id for event in self.chronology}
        for i, event in enumerate(self.narrative):
            if event.entry is not None and event.entry not in entries:
                msg = f"narrative[{i}]: there is no entry {event.entry!r}"
                raise ValueError(msg)
        told = self.select_events(include_linked=True)
        pointers: list[tuple[str, list[int | None]]] = [
            ("dates", [item.paragraph for item in self.dates]),
            ("mentions", [item.paragraph for item in self.mentions]),
            ("quotations", [item.paragraph for item in self.quotations]),
            ("statements", [item.paragraph for item in self.statements]),
            ("events", [max(e.narrative, default=None) for e in told]),
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
        """The entries, then what prose alone tells: no act is there twice."""
        return self.select_events()

    def select_events(self, *, include_linked: bool = False) -> Events:
        """The entries of the chronology, then the events told in prose.

        Args:
            include_linked: Also those events that tell of an entry, so that
                an act may be there more than once.

        Examples:
            >>> from koreachina.model import Event
            >>> met = Event(text="The ministers meet.")
            >>> again = Event(
            ...     text="They met.", origin="narrative", entry=met.id
            ... )
            >>> article = Article(chronology=[met], narrative=[again])
            >>> len(article.events)
            1
            >>> len(article.select_events(include_linked=True))
            2
        """
        if include_linked:
            return self.chronology + self.narrative
        return self.chronology + self.narrative.where(
            lambda event: event.entry is None
        )

    def kwic(
        self, pattern: str | re.Pattern[str], /, width: int = 40
    ) -> Concordance:
        """Every place in the prose and the entries that has a pattern.

        Args:
            pattern: As for `Statements.kwic`.
            width: As for `Statements.kwic`.

        Returns:
            The hits in the paragraphs, then those in the entries.

        Raises:
            ValueError: No word in the pattern, or a width below 0.
            TypeError: The pattern is neither, or the width no int.

        Examples:
            >>> article = Article(
            ...     id="a", summary=[Paragraph(index=0, text="Seoul waits.")]
            ... )
            >>> print(article.kwic("seoul"))
              Seoul  waits.  a, paragraph 0
        """
        hits = partial(Search(pattern, width).hits, article=self.id)
        prose = (
            hits(part.text, part.span, paragraph=part.index)
            for part in self.paragraphs
        )
        entries = (
            hits(event.text, event.span, entry=event.id, date=event.date)
            for event in self.chronology
        )
        return Concordance(chain.from_iterable(chain(prose, entries)))

    @property
    def actors(self) -> tuple[Actor, ...]:
        """Everybody named, quoted or coded, once, in order."""
        found: dict[Actor, None] = dict.fromkeys(
            mention.actor for mention in self.mentions
        )
        for event in self.select_events(include_linked=True):
            found.update(dict.fromkeys(event.participants))
        for statement in self.statements:
            for actor in (statement.speaker, statement.addressee):
                if actor is not None:
                    found[actor] = None
        return tuple(found)
