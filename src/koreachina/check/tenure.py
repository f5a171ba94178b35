"""Offices that do not fit the date."""

from collections.abc import Iterator

from koreachina.annotate.incumbents import Incumbents
from koreachina.knowledge import Registry
from koreachina.model import Article, Problem, Severity, Tenure

from .people import Named, in_office, named_in


def out_of_office(
    article: Article, registry: Registry, /
) -> Iterator[Problem]:
    """KC304: somebody did not hold the printed office on that date.

    Only where the registry knows when the person held it, and nothing before
    the name says that the office is a past or a coming one.
    """
    incumbents = Incumbents(registry)
    for one in named_in(article):
        terms = _terms(one, incumbents)
        if terms and in_office(one):
            spans = ", ".join(str(tenure.term) for tenure in terms)
            yield Problem(
                code="KC304",
                severity=Severity.WARNING,
                message=f"{one.person.name} was not {one.mention.title!r} on"
                f" {one.dates[0]}",
                span=one.mention.span,
                hint=f"known terms in that office: {spans}",
            )


def _terms(one: Named, incumbents: Incumbents) -> list[Tenure]:
    """The terms in the printed office, if none of them is of the date."""
    title, person = one.mention.title, one.person
    if title is None or not one.dates:
        return []
    if any(incumbents.fits(person, title, date) for date in one.dates):
        return []
    names = {
        office.name
        for office in incumbents.offices(title, person.country, loose=True)
    }
    return [
        tenure
        for _, tenure in incumbents.held(person, None)
        if tenure.office in names
    ]
