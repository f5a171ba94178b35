"""Articles in order, and selections over all of them."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import SupportsIndex, final, overload

import attrs

from koreachina.convert import register
from koreachina.model import (
    Actor,
    Article,
    DateMention,
    Events,
    Mentions,
    Problem,
    Quotation,
    Statements,
)


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
        """The events of all articles, article by article."""
        return Events(chain.from_iterable(a.events for a in self))

    @property
    def statements(self) -> Statements:
        """The statements of all articles, article by article."""
        return Statements(chain.from_iterable(a.statements for a in self))

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
