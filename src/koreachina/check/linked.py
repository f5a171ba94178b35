"""Dates of the prose against those of the chronology."""

from collections.abc import Iterator

from koreachina.model import Article, Problem, Severity


def other_date(article: Article, /) -> Iterator[Problem]:
    """KC307: the prose dates an event otherwise than its entry does.

    Only where the two share no day; a date that is uncertain or approximate
    contradicts nothing.
    """
    entries = {entry.id: entry for entry in reversed(article.chronology)}
    for event in article.narrative:
        entry = entries.get(event.entry or "")
        if entry is None or event.date is None or entry.date is None:
            continue
        dates = (event.date, entry.date)
        if any(date.uncertain or date.approximate for date in dates):
            continue
        if not event.date.overlaps(entry.date):
            yield Problem(
                code="KC307",
                severity=Severity.WARNING,
                message=f"event is dated {event.date} here, and"
                f" {entry.date} in the chronology",
                span=event.date_span or event.span,
                hint="one of the two dates may be misprinted",
            )
