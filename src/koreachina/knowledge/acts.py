"""The acts that events are coded by: verbs, nouns and set phrases.

They stand in `data/acts/*.jsonl`, one act a line::

    {"id": "consult.talks", "type": "CONSULT", "sides": "joint",
     "phrases": ["HOLD|HAVE|CONDUCT ~ TALK|MEETING", "TALK with"]}

A phrase is a row of parts, parted by blanks. `HOLD` is any form of that verb,
or, behind the first part, of that noun; `with` is just that word; `A|b` is one
of several; `~` is some words of one phrase of nouns (adjectives, names, "of",
"and"); `@` is a name. The first part is a verb; with `"noun": true`, a noun.

`type`
    A PLOVER event type, or null for what PLOVER does not code.
`mode`
    One of that type's modes.
`sides`
    Who acts on whom. `directed`: the subject on the object (the default).
    `joint`: whoever takes part is an actor. `visit`: the subject visits, the
    object or the place is the host. `host`: the other way round.
`actor`, `recipient`
    Where the two stand, if not before and behind the verb: "subject",
    "object", a preposition such as "with", "place" (the state in which it
    happens), "embassy" (the state whose embassy is named), "speaker" (of a
    reporting clause), "none".
`frame`
    What the act makes of the one that depends on it: `promise` ("agrees to
    visit"), `refuse`, `request`, `threaten`, `report`, `begin`, `end` or
    `cancel`.
`needs`, `without`
    Words of which one must stand in the clause besides; words of which none
    may stand near the act.

`example`
    A sentence that tells the act.

All but `id`, `type` and `phrases` may be missing. Of two phrases that fit the
one with more words counts. A registry is extended with such lines that have
`"kind": "act"`.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple, final

import attrs

from koreachina.model import EventType, Mode
from koreachina.model._fields import texts
from koreachina.model.plover import MODES

ACT_FILES = (
    "acts/talks.jsonl",
    "acts/words.jsonl",
    "acts/deeds.jsonl",
    "acts/force.jsonl",
    "acts/frames.jsonl",
)
"""The files of acts, in `data/`."""

SIDES = ("directed", "joint", "visit", "host")
"""How an act shares its participants out."""

FRAMES = (
    "promise",
    "refuse",
    "request",
    "threaten",
    "report",
    "begin",
    "end",
    "cancel",
)
"""What an act can make of the one that depends on it."""

GAP = "~"
"""The part of a phrase that stands for some words."""

NAME = "@"
"""The part of a phrase that stands for a name."""


class Part(NamedTuple):
    """A part of a phrase.

    Attributes:
        lemmas: Base forms, any inflection of which fits.
        words: Words that fit as they are.
    """

    lemmas: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()

    @property
    def gap(self) -> bool:
        """Whether it stands for some words."""
        return not self.lemmas and not self.words


def _part(text: str) -> Part:
    if text == GAP:
        return Part()
    choices = text.split("|")
    return Part(
        frozenset(one.lower() for one in choices if one.isupper()),
        frozenset(one for one in choices if not one.isupper()),
    )


_PART = re.compile(r"~|@|[A-Za-z0-9’'-]+(?:\|[A-Za-z0-9’'-]+)*")


@final
@attrs.frozen
class Phrase:
    """A phrase that tells an act; see the module.

    Attributes:
        text: As it stands in the data.
        parts: Its parts.

    Raises:
        ValueError: A part is none, the first is no base form in capitals, or
            the last is a gap.

    Examples:
        >>> phrase = Phrase("HOLD|HAVE ~ TALK")
        >>> sorted(phrase.parts[0].lemmas), phrase.parts[1].gap
        (['have', 'hold'], True)
    """

    text: str
    parts: tuple[Part, ...] = attrs.field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        words = self.text.split(" ")
        for word in words:
            if not _PART.fullmatch(word):
                msg = f"{self.text!r}: {word!r} is no part of a phrase"
                raise ValueError(msg)
        if not words[0].isupper():
            msg = f"{self.text!r} does not begin with a base form in capitals"
            raise ValueError(msg)
        if words[-1] == GAP:
            msg = f"{self.text!r} ends with a gap"
            raise ValueError(msg)
        object.__setattr__(self, "parts", tuple(map(_part, words)))

    @property
    def size(self) -> int:
        """How many of its parts are words."""
        return sum(not part.gap for part in self.parts)


def _phrases(values: Iterable[str | Phrase], /) -> tuple[Phrase, ...]:
    return tuple(
        value if isinstance(value, Phrase) else Phrase(value)
        for value in values
    )


def _type(value: str | None, /) -> EventType | None:
    return None if value is None else EventType(value)


def _mode(value: str | None, /) -> Mode | None:
    return None if value is None else Mode(value)


@final
@attrs.frozen(kw_only=True)
class Act:
    """One act and the phrases that tell it; see the module for the fields.

    Raises:
        ValueError: A phrase is malformed, the type is no PLOVER type, the
            mode is not one of the type's, `sides` or `frame` is unknown.
        TypeError: A list is a string.

    Examples:
        >>> act = Act(id="support.toast", type="SUPPORT", phrases=["TOAST"])
        >>> act.sides, act.phrases[0].text
        ('directed', 'TOAST')
    """

    id: str
    type: EventType | None = attrs.field(converter=_type)
    mode: Mode | None = attrs.field(default=None, converter=_mode)
    phrases: tuple[Phrase, ...] = attrs.field(converter=_phrases)
    noun: bool = False
    sides: str = attrs.field(
        default="directed", validator=attrs.validators.in_(SIDES)
    )
    actor: tuple[str, ...] = attrs.field(default=(), converter=texts)
    recipient: tuple[str, ...] = attrs.field(default=(), converter=texts)
    frame: str | None = attrs.field(
        default=None, validator=attrs.validators.in_((None, *FRAMES))
    )
    needs: tuple[str, ...] = attrs.field(default=(), converter=texts)
    without: tuple[str, ...] = attrs.field(default=(), converter=texts)
    example: str | None = None

    def __attrs_post_init__(self) -> None:
        if self.mode is not None and (
            self.type is None or self.mode not in MODES[self.type]
        ):
            of = "an act without a type" if self.type is None else self.type
            msg = f"mode {self.mode.value!r} is not one of {of}"
            raise ValueError(msg)


def act(line: Mapping[str, Any], /) -> Act:
    """An act from its line.

    Raises:
        ValueError: As `Act`.
        TypeError: As `Act`.
    """
    return Act(**line)
