"""Articles in order, and selections over all of them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import SupportsIndex, final, overload

import attrs

from koreachina.convert import register
from koreachina.model import (
    Actor,
    Article,
    Concordance,
    DateMention,
    Directness,
    Events,
    Mentions,
    Problem,
    Quotation,
    Statements,
)
from koreachina.model._fields import texts
from koreachina.model.selection import Search


def _articles(values: Iterable[Article], /) -> tuple[Article, ...]:
    if not isinstance(values, Iterable):
        msg = f"expected several articles, got {values!r}"
        raise TypeError(msg)
    result = tuple(values)
    for value in result:
        if not isinstance(value, Article):
            msg = f"a corpus holds articles, got {value!r}"
            raise TypeError(msg)
    return result


@register
@final
@attrs.frozen(repr=False)
class Corpus(Sequence[Article]):
    """Articles in order: an immutable sequence.

    Attributes:
        articles: The articles.

    Raises:
        TypeError: Something in it is not an article.

    Examples:
        >>> from koreachina.corpus import seeds
        >>> [article.id for article in seeds()]
        ['china-korea-2014-09', 'china-korea-2022-05']
    """

    articles: tuple[Article, ...] = attrs.field(
        default=(), converter=_articles
    )

    @overload
    def __getitem__(self, key: SupportsIndex, /) -> Article: ...
    @overload
    def __getitem__(self, key: slice, /) -> "Corpus": ...
    def __getitem__(self, key: SupportsIndex | slice, /) -> "Article | Corpus":
        if isinstance(key, slice):
            return Corpus(self.articles[key])
        return self.articles[key]

    def __len__(self) -> int:
        return len(self.articles)

    def __iter__(self) -> Iterator[Article]:
        return iter(self.articles)

    def __add__(self, other: Iterable[Article], /) -> "Corpus":
        """The articles of both, in order."""
        return Corpus((*self.articles, *other))

    def __repr__(self) -> str:
        return (
            f"<Corpus: {len(self)} articles, {len(self.events)} events,"
            f" {len(self.statements)} statements>"
        )

    @property
    def events(self) -> Events:
        """The events of all articles, article by article.

        Those that tell of an entry are left out, so that no act of an article
        is there twice; `select_events` gives them, too.
        """
        return self.select_events()

    def select_events(self, *, include_linked: bool = False) -> Events:
        """The events of all articles, article by article.

        Args:
            include_linked: Also the events told in prose that tell of an
                entry of the chronology.
        """
        return Events(
            chain.from_iterable(
                a.select_events(include_linked=include_linked) for a in self
            )
        )

    def kwic(
        self, pattern: str | re.Pattern[str], /, width: int = 40
    ) -> Concordance:
        """Every place in the articles that has a pattern, in context.

        Args:
            pattern: As for `Article.kwic`.
            width: As for `Article.kwic`.

        Returns:
            The hits article by article, each with the id of its article.

        Raises:
            ValueError: There is no word in the pattern, or the width is
                below 0.
            TypeError: The pattern is neither, or the width no int.
        """
        Search(pattern, width)  # an empty corpus refuses no less
        return Concordance(
            chain.from_iterable(a.kwic(pattern, width) for a in self)
        )

    @property
    def statements(self) -> Statements:
        """The quoted statements of all articles, article by article.

        What is reported without marks is left out; `select_statements` and
        `Article.statements` give it, too.
        """
        return self.select_statements(
            directness=(Directness.DIRECT, Directness.MIXED)
        )

    def select_statements(
        self, *, directness: Iterable[Directness | str] = Directness
    ) -> Statements:
        """The statements of all articles that are given in some ways.

        Args:
            directness: The ways; by default all three.

        Raises:
            QueryError: A way is none of direct, mixed and indirect.
            TypeError: A string was given in place of several.

        Examples:
            >>> from koreachina.corpus import seeds
            >>> said = seeds().select_statements(directness=["indirect"])
            >>> {one.directness.value for one in said}
            {'indirect'}
        """
        found = Statements(chain.from_iterable(a.statements for a in self))
        return found.of_directness(*texts(directness))

    @property
    def mentions(self) -> Mentions:
        """The mentions of all articles, article by article."""
        return Mentions(chain.from_iterable(a.mentions for a in self))

    @property
    def quotations(self) -> tuple[Quotation, ...]:
        """The quotations of all articles, article by article."""
        return tuple(chain.from_iterable(a.quotations for a in self))

    @property
    def dates(self) -> tuple[DateMention, ...]:
        """The dates in the prose of all articles, article by article."""
        return tuple(chain.from_iterable(a.dates for a in self))

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The problems of all articles, article by article."""
        return tuple(chain.from_iterable(a.problems for a in self))

    @property
    def actors(self) -> tuple[Actor, ...]:
        """Everybody named, quoted or coded anywhere, once, in order."""
        return tuple(
            dict.fromkeys(chain.from_iterable(a.actors for a in self))
        )
