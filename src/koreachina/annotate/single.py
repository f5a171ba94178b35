"""One sentence read by itself, as an event."""

from koreachina.knowledge import Registry
from koreachina.model import Article, EdtfDate, Event, Origin, Span

from .pipeline import annotate


def code_event(
    text: str,
    /,
    *,
    date: EdtfDate | str | None = None,
    registry: Registry | None = None,
) -> Event:
    """Codes one sentence.

    Args:
        text: A sentence, or an entry of several; blanks around it do not
            count.
        date: When it happened: an `EdtfDate`, or a string (EDTF or a printed
            date). It settles who held an office that day.
        registry: Actors and acts to look for; the shipped ones by default.

    Returns:
        An event of the chronology kind with `type`, `mode`, `contexts`,
        `actors`, `recipients`, `places`, `mentions`, `implied` and `rule`;
        its `span` lies in `text`. Where no act is told the `type` is None.

    Raises:
        ValueError: The text is empty.
        DateError: The date is none.
        TypeError: The text is no string.

    Examples:
        >>> event = code_event("Chinese and Thai officials confer by video.")
        >>> event.type, event.mode, [actor.country for actor in event.actors]
        (<EventType.CONSULT: 'CONSULT'>, <Mode.PHONE: 'phone'>, ['CHN', 'THA'])
        >>> event.rule
        'consult.meet: “confer”; sides: mode phone: “video”'
    """
    if not isinstance(text, str):
        msg = f"expected a text, got {text!r}"
        raise TypeError(msg)
    when = None if date is None else EdtfDate.of(date)
    start = len(text) - len(text.lstrip())
    told = text.strip()
    event = Event(
        text=told,
        date=when,
        origin=Origin.CHRONOLOGY,
        span=Span(start, start + len(told)),
    )
    article = annotate(Article(chronology=[event]), registry=registry)
    return article.chronology[0]
