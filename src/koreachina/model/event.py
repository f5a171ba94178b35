"""One act: an entry of a chronology, or an event told in prose."""

from collections.abc import Iterable
from enum import StrEnum
from itertools import combinations, product
from typing import final

import attrs

from . import cameo, plover
from ._fields import (
    NONE,
    derived,
    digest,
    is_line,
    is_line_or_none,
    is_trimmed,
    one,
    several,
    texts,
)
from .actors import ACTORS, Actor
from .edtf import EdtfDate
from .mention import Mention
from .plover import Context, EventType, Mode, Quad
from .span import Span

_MOST_CONTEXTS = 3


class Origin(StrEnum):
    """Where an event is told: an entry of the chronology, or the prose."""

    CHRONOLOGY = "chronology"
    NARRATIVE = "narrative"


def _type_or_none(value: str | None, /) -> EventType | None:
    if value is None or type(value) is EventType:
        return value
    return EventType(value)


def _mode_or_none(value: str | None, /) -> Mode | None:
    if value is None or type(value) is Mode:
        return value
    return Mode(value)


def _contexts(values: Iterable[str], /) -> tuple[Context, ...]:
    return tuple(map(Context, texts(values)))


def _actors(values: Iterable[Actor], /) -> tuple[Actor, ...]:
    return several(values, *ACTORS)


def _mentions(values: Iterable[Mention], /) -> tuple[Mention, ...]:
    return several(values, Mention)


def _indices(values: Iterable[int], /) -> tuple[int, ...]:
    result = several(values, int)
    for value in result:
        if value < 0:
            msg = f"narrative: {value} is below 0"
            raise ValueError(msg)
    return result


def _codes(actors: Iterable[Actor], /) -> tuple[str, ...]:
    """Their countries, once each, in order."""
    return tuple(
        dict.fromkeys(actor.country for actor in actors if actor.country)
    )


@derived
def _event_id(self: "Event") -> str:
    date = "undated" if self.date is None else str(self.date)
    return (
        f"{date.replace('/', '--')}-"
        f"{digest(self.origin, self.date_text or '', self.text)}"
    )


def _as_printed(self: "Event") -> str | None:
    """The AP form of the date of an entry that was not read from a text."""
    # a date of another type is left to its validator
    if self.origin is Origin.CHRONOLOGY and isinstance(self.date, EdtfDate):
        return self.date.to_text()
    return None


@final
@attrs.frozen(kw_only=True)
class Event:
    """One act.

    Attributes:
        id: Derived from date and text unless given.
        date: When; None where the source lost it.
        date_text: The date as printed; None where the source lost it. An
            entry that is given a date but no `date_text` gets the AP form.
        text: What is told, as printed, without the date.
        origin: An entry of the chronology, or told in prose.
        type: PLOVER event type, or None where nothing is coded.
        mode: PLOVER mode of that type, or None.
        contexts: PLOVER contexts, most salient first, at most three.
        actors: Who acts: persons and bodies as named, before their state; a
            state only where nobody of it is named.
        recipients: Whom the act is done to, likewise.
        implied: Office-holders who take part without being named.
        places: Where it happened, as printed.
        mentions: Who is named in `text`.
        narrative: Zero-based indices of the paragraphs that tell of it.
        entry: The id of the entry of the chronology that tells of the same
            act, for an event told in prose; None where there is none, and
            for entries themselves.
        rule: Why it was coded so, or None where nothing is coded.
        span: Where `text` stands in the source, or None.
        date_span: Where `date_text` stands in the source, or None.

    Raises:
        ValueError: The mode is not one of the type's, there are more than
            three contexts, the text is empty or has blanks at its ends, an
            index is below 0, an entry points to an entry.
        TypeError: A field is of another type.
        DateError: An entry's date has no printed form and none is given.

    Examples:
        >>> event = Event(
        ...     date=EdtfDate("2022-05-16"),
        ...     text="Foreign ministers hold virtual talks.",
        ...     type="CONSULT",
        ...     mode="phone",
        ... )
        >>> event.date_text, event.quad, event.score
        ('May 16, 2022', <Quad.VERBAL_COOPERATION: 1>, 1.5)
    """

    date: EdtfDate | None = attrs.field(
        default=None, validator=one(EdtfDate, NONE)
    )
    origin: Origin = attrs.field(default=Origin.CHRONOLOGY, converter=Origin)
    date_text: str | None = attrs.field(
        default=attrs.Factory(_as_printed, takes_self=True),
        validator=is_line_or_none,
    )
    text: str = attrs.field(validator=is_trimmed)
    type: EventType | None = attrs.field(default=None, converter=_type_or_none)
    mode: Mode | None = attrs.field(default=None, converter=_mode_or_none)
    contexts: tuple[Context, ...] = attrs.field(
        default=(), converter=_contexts
    )
    actors: tuple[Actor, ...] = attrs.field(default=(), converter=_actors)
    recipients: tuple[Actor, ...] = attrs.field(default=(), converter=_actors)
    implied: tuple[Actor, ...] = attrs.field(default=(), converter=_actors)
    places: tuple[str, ...] = attrs.field(default=(), converter=texts)
    mentions: tuple[Mention, ...] = attrs.field(
        default=(), converter=_mentions
    )
    narrative: tuple[int, ...] = attrs.field(default=(), converter=_indices)
    entry: str | None = attrs.field(default=None, validator=is_line_or_none)
    rule: str | None = attrs.field(default=None, validator=is_line_or_none)
    span: Span | None = attrs.field(
        default=None, eq=False, repr=False, validator=one(Span, NONE)
    )
    date_span: Span | None = attrs.field(
        default=None, eq=False, repr=False, validator=one(Span, NONE)
    )
    id: str = attrs.field(
        default=attrs.Factory(_event_id, takes_self=True), validator=is_line
    )

    def __attrs_post_init__(self) -> None:
        if self.mode is not None:
            if self.type is None:
                msg = f"mode {self.mode.value!r} is given without a type"
                raise ValueError(msg)
            of_type = plover.MODES[self.type]
            if self.mode not in of_type:
                msg = (
                    f"mode {self.mode.value!r} is not one of {self.type}:"
                    f" {', '.join(of_type) or 'it has none'}"
                )
                raise ValueError(msg)
        if len(self.contexts) > _MOST_CONTEXTS:
            msg = f"{len(self.contexts)} contexts, at most 3 are coded"
            raise ValueError(msg)
        if self.entry is not None and self.origin is Origin.CHRONOLOGY:
            msg = f"an entry points to no other, got entry={self.entry!r}"
            raise ValueError(msg)

    @property
    def quad(self) -> Quad | None:
        """PLOVER's quad code of the type, or None where nothing is coded."""
        return None if self.type is None else plover.QUADS[self.type]

    @property
    def score(self) -> float | None:
        """PLOVER's score, -10 to +10, or None where nothing is coded."""
        return (
            None if self.type is None else plover.score(self.type, self.mode)
        )

    @property
    def cameo(self) -> str | None:
        """CAMEO's root code, two digits, or None where nothing is coded.

        What is lost on the way is told in `koreachina.model.cameo`.
        """
        return None if self.type is None else cameo.root(self.type, self.mode)

    @property
    def dyads(self) -> tuple[tuple[str, str], ...]:
        """Who acts on whom: pairs of country codes, once each, in order.

        With recipients, every actor's country with every recipient's, the
        actor's first; both may be the same, as where a state acts on its own
        people. Without, all that are coded act together: every two different
        countries of the actors, the one named first before the other, and
        not the other way round. Who has no country stands in no pair.

        Examples:
            >>> from koreachina.model import State
            >>> china = State(name="China", country="CHN")
            >>> korea = State(name="South Korea", country="KOR")
            >>> Event(text="A.", actors=[korea], recipients=[china]).dyads
            (('KOR', 'CHN'),)
            >>> Event(text="A.", actors=[korea, china]).dyads
            (('KOR', 'CHN'),)
        """
        sources = _codes(self.actors)
        if not self.recipients:
            return tuple(combinations(sources, 2))
        return tuple(product(sources, _codes(self.recipients)))

    @property
    def participants(self) -> tuple[Actor, ...]:
        """Everybody in it, once: actors, recipients, implied, mentioned."""
        return tuple(
            dict.fromkeys(
                (
                    *self.actors,
                    *self.recipients,
                    *self.implied,
                    *(mention.actor for mention in self.mentions),
                )
            )
        )

    @property
    def countries(self) -> tuple[str, ...]:
        """The country codes of the participants, once each, in order."""
        return _codes(self.participants)
