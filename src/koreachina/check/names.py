"""Names that are most likely misprinted."""

from collections.abc import Iterator

from koreachina.annotate.incumbents import Incumbents
from koreachina.annotate.spellings import (
    holders_nearly_named,
    key_of,
    named,
    nearly,
)
from koreachina.knowledge import Registry
from koreachina.model import Article, Person, Problem, Severity

from .people import Named, named_in


def near_names(article: Article, registry: Registry, /) -> Iterator[Problem]:
    """KC303: a name is nearly that of a known holder of the same office.

    One or two letters differ, nobody is known by the name as printed, and the
    other held the office that stands beside it on that date.
    """
    for one, person in _misprinted(article, registry):
        yield Problem(
            code="KC303",
            severity=Severity.WARNING,
            message=f"{one.mention.surface!r} is nearly the name of"
            f" {person.name!r}",
            span=one.mention.span,
            hint=f"{person.name} held that office then: the name may be"
            " misprinted",
        )


def _misprinted(
    article: Article, registry: Registry
) -> Iterator[tuple[Named, Person]]:
    """The names that are nearly those of persons, with these."""
    incumbents = Incumbents(registry)
    known: dict[tuple[object, ...], Person | None] = {}
    for one in named_in(article):
        surface = one.mention.surface
        if " " not in surface or one.mention.title is None:
            continue
        key = surface, one.mention.title, one.dates
        if key not in known:
            known[key] = _near(one, incumbents)
        person = known[key]
        if person is not None:
            yield one, person


def _near(one: Named, incumbents: Incumbents) -> Person | None:
    """The holder of the printed office who is nearly named so."""
    surface, title = one.mention.surface, one.mention.title
    if title is None or named(incumbents.registry, surface):
        return None
    found = holders_nearly_named(
        incumbents, surface, title, one.person.country, one.dates
    )
    return found[0] if len(found) == 1 else None


def two_spellings(
    article: Article, registry: Registry, /
) -> Iterator[Problem]:
    """KC305: an article spells the name of one person in two ways.

    A spelling that KC303 reports is left to it: that says who is meant.
    """
    reported = {
        one.mention.surface for one, _ in _misprinted(article, registry)
    }
    first: dict[str, str] = {}
    said: set[tuple[str, str]] = set()
    likely: dict[tuple[str, str], tuple[str, str]] = {}
    for one in named_in(article):
        surface = one.mention.surface
        if " " not in surface or surface in reported:
            continue
        id_ = one.person.id
        spelling = first.setdefault(id_, surface)
        if spelling == surface and one.mention.title is not None:
            # a person of the text alone may be an earlier one, misspelt
            post = key_of(one.mention.title), key_of(surface).split(" ")[0]
            other, printed = likely.setdefault(post, (id_, surface))
            if (
                other != id_
                and nearly(surface, printed)
                and not (named(registry, surface) and named(registry, printed))
            ):
                spelling = printed
        if spelling != surface and (id_, surface) not in said:
            said.add((id_, surface))
            yield Problem(
                code="KC305",
                severity=Severity.WARNING,
                message=f"{surface!r} is spelt {spelling!r} before",
                span=one.mention.span,
                hint="one person is meant by both",
            )
