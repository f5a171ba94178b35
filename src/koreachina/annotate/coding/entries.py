"""Entries of a chronology, and single sentences, as events."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from koreachina.annotate.bodies import FoundBody
from koreachina.annotate.passages import Passage
from koreachina.annotate.persons import Named
from koreachina.annotate.sentences import sentences
from koreachina.annotate.states import Found
from koreachina.knowledge import Registry
from koreachina.model import EdtfDate, Event, Origin, Span

from .coded import Coded
from .coder import Coder
from .names import names_of

Read = tuple[Sequence[Named], Sequence[FoundBody], Sequence[Found]]
"""The persons, bodies and states of a passage."""


@lru_cache(maxsize=8)
def coder(registry: Registry, /) -> Coder:
    """The coder of a registry."""
    return Coder(registry)


def coded(
    registry: Registry, passages: Sequence[Passage], read: Iterable[Read], /
) -> Iterator[Coded]:
    """What each entry tells.

    Args:
        registry: The acts to code by.
        passages: The entries.
        read: Who is named in each.
    """
    code = coder(registry).entry
    for passage, (named, bodies, states) in zip(passages, read, strict=True):
        text = passage.text
        names = names_of(text, named=named, bodies=bodies, states=states)
        yield code(text, names, sentences(text))


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
    from koreachina.annotate.pipeline import annotate
    from koreachina.model import Article

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
