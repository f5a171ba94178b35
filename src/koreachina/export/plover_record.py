"""What stands in a PLOVER record, with the field names of the manual.

What an event does not have is left out, never written as null; only the four
required ones (`id`, `date`, `actor`, `event`) are always there.
"""

import datetime as dt
from collections.abc import Iterable
from typing import Any, NotRequired, TypedDict

from koreachina.errors import ConversionError
from koreachina.model import (
    Actor,
    Article,
    EdtfDate,
    Event,
    Mention,
    Organization,
    Person,
)
from koreachina.model.rule import read_rule

_REQUIRED = ("id", "date", "actor", "event")
_CODEBOOK = {"codebook": "PLOVER", "version": "0.8"}


class PloverEntity(TypedDict, total=False):
    """An actor or a recipient of a PLOVER record.

    `code` is the country, `sector` the role within it, `entity_text` the
    name as printed, `office` the title printed beside it; `identifier_id`
    and `identifier_text` are the id and the name of the actor here.
    """

    code: str
    sector: str
    entity_text: str
    identifier_id: str
    identifier_text: str
    office: str


class PloverRecord(TypedDict):
    """A PLOVER record, with the field names of the manual."""

    id: str
    date: str
    enddate: NotRequired[str]
    actor: list[PloverEntity]
    recipient: NotRequired[list[PloverEntity]]
    event: str | None
    mode: NotRequired[str]
    context: NotRequired[list[str]]
    quad_code: NotRequired[int]
    event_scale: NotRequired[float]
    event_loc: NotRequired[list[str]]
    event_text: NotRequired[str]
    link: NotRequired[list[str]]
    text: str
    text_info: NotRequired[dict[str, int]]
    cite_info: NotRequired[dict[str, str]]
    coder: NotRequired[str]
    coded_date: NotRequired[str]
    comment: NotRequired[str]


def begins(event: Event) -> dt.date | None:
    """The first day, or None where it is not known."""
    return None if event.date is None else event.date.earliest


def record_of(
    event: Event, *, cite_info: dict[str, str], coding: dict[str, str]
) -> PloverRecord:
    """An event as a record.

    Args:
        event: The event.
        cite_info: What is cited, as `cited` gives it.
        coding: Who coded, and when.

    Raises:
        ConversionError: Its first day is not known.
    """
    first = begins(event)
    if event.date is None or first is None:
        msg = (
            f"event {event.id}: a PLOVER record needs a first day, got"
            f" {event.date}; undated='skip' leaves such events out"
        )
        raise ConversionError(msg)
    fields: dict[str, Any] = {
        "id": event.id,
        "date": first.isoformat(),
        "enddate": _ends(event.date),
        "actor": _entities(event, event.actors),
        "recipient": _entities(event, event.recipients),
        "event": event.type and event.type.value,
        "mode": event.mode and event.mode.value,
        "context": [context.value for context in event.contexts],
        "quad_code": event.quad and event.quad.value,
        "event_scale": event.score,
        "event_loc": list(event.places),
        "event_text": event.rule and read_rule(event.rule).words,
        "link": event.entry and [event.entry],
        "text": event.text,
        "text_info": event.span
        and {"start": event.span.start, "end": event.span.end},
        "cite_info": cite_info,
        **coding,
        "comment": event.rule,
    }
    record: Any = {
        name: value
        for name, value in fields.items()
        if name in _REQUIRED or value not in (None, [])
    }
    return record  # type: ignore[no-any-return]


def _ends(date: EdtfDate) -> str | None:
    """The last day, unless it is the first one too, or open."""
    if date.latest is None or date.latest == date.earliest:
        return None
    return date.latest.isoformat()


def _entities(event: Event, actors: Iterable[Actor]) -> list[PloverEntity]:
    return [_entity(actor, _named(event, actor)) for actor in actors]


def _named(event: Event, actor: Actor) -> Mention | None:
    """Where the event's text names an actor first."""
    for mention in event.mentions:
        if mention.actor.id == actor.id:
            return mention
    return None


def _entity(actor: Actor, mention: Mention | None) -> PloverEntity:
    title = mention and mention.title
    fields = {
        "code": actor.country,
        "sector": _sector(actor, title),
        "entity_text": mention and mention.surface,
        "identifier_id": actor.id,
        "identifier_text": actor.name,
        "office": title,
    }
    entity: Any = {name: value for name, value in fields.items() if value}
    return entity  # type: ignore[no-any-return]


def _sector(actor: Actor, title: str | None) -> str | None:
    if isinstance(actor, Organization):
        return actor.sector
    return "GOV" if title and isinstance(actor, Person) else None


def cited(article: Article | None, citation: str | None) -> dict[str, str]:
    """What a record cites: the article, if there is one, and the codebook."""
    if article is None:
        found = {"citation": citation}
    else:
        found = {
            "corpus": article.id,
            "citation": citation or article.citation,
            "title": article.title,
        }
    return {key: text for key, text in found.items() if text} | _CODEBOOK
