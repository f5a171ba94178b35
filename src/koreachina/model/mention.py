"""What the prose names, dates and quotes, each with its place."""

from enum import StrEnum
from typing import final

import attrs

from ._fields import (
    NONE,
    is_index,
    is_index_or_none,
    is_line_or_none,
    is_text,
    is_trimmed,
    one,
)
from .actors import ACTORS, Actor
from .edtf import EdtfDate
from .span import Span


@final
@attrs.frozen(kw_only=True)
class Mention:
    """An actor named at one place.

    Attributes:
        actor: Who is named.
        surface: As printed ("Seoul's" is mentioned as "Seoul").
        title: The office as printed beside the name, or None.
        paragraph: Index of the paragraph, or None in a chronology.
        span: Where `surface` stands in the source, or None.

    Raises:
        ValueError: The surface is empty, the index below 0.
        TypeError: A field is of another type.
    """

    actor: Actor = attrs.field(validator=one(*ACTORS))
    surface: str = attrs.field(validator=is_trimmed)
    title: str | None = attrs.field(default=None, validator=is_line_or_none)
    paragraph: int | None = attrs.field(
        default=None, validator=is_index_or_none
    )
    span: Span | None = attrs.field(
        default=None, eq=False, repr=False, validator=one(Span, NONE)
    )


@final
@attrs.frozen(kw_only=True)
class DateMention:
    """A date printed in the prose.

    Attributes:
        date: What it means, or None where that cannot be settled.
        surface: As printed.
        paragraph: Index of the paragraph.
        span: Where `surface` stands in the source, or None.
        rule: Why it was read so ("printed year", "year of the period").

    Raises:
        ValueError: The surface is empty, the index below 0.
        TypeError: A field is of another type.
    """

    date: EdtfDate | None = attrs.field(
        default=None, validator=one(EdtfDate, NONE)
    )
    surface: str = attrs.field(validator=is_trimmed)
    paragraph: int = attrs.field(validator=is_index)
    span: Span | None = attrs.field(
        default=None, eq=False, repr=False, validator=one(Span, NONE)
    )
    rule: str | None = attrs.field(default=None, validator=is_line_or_none)


class QuotationKind(StrEnum):
    """What a passage in quotation marks is.

    `STATEMENT`: words attributed to someone. `TERM`: a name, a slogan or a
    scare-quoted term. `TITLE`: of an article or a document.
    """

    STATEMENT = "statement"
    TERM = "term"
    TITLE = "title"


@final
@attrs.frozen(kw_only=True)
class Quotation:
    """A passage of the prose in quotation marks.

    Attributes:
        quote: The words between the marks, as printed.
        kind: Statement, term or title.
        paragraph: Index of the paragraph.
        span: Where `quote` stands in the source, without the marks, or None.

    Raises:
        ValueError: The kind is unknown, the index below 0.
        TypeError: A field is of another type.
    """

    quote: str = attrs.field(validator=is_text)
    kind: QuotationKind = attrs.field(
        default=QuotationKind.TERM, converter=QuotationKind
    )
    paragraph: int = attrs.field(validator=is_index)
    span: Span | None = attrs.field(
        default=None, eq=False, repr=False, validator=one(Span, NONE)
    )


class Directness(StrEnum):
    """How the words are given.

    `DIRECT`: a whole clause or sentence is quoted. `MIXED`: a quoted
    fragment in the writer's sentence. `INDIRECT`: reported without marks.
    """

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


@final
@attrs.frozen(kw_only=True)
class Statement:
    """Words attributed to someone.

    Attributes:
        quote: The words; for an indirect one the reported clause as printed.
        speaker: Who said so, or None where the text does not say.
        speaker_text: The speaker as printed, or None.
        cue: The word that introduces the words ("said", "as"), or None.
        directness: Direct, mixed or indirect.
        date: When it was said or published, or None.
        addressee: Whom it was said to, or None.
        medium: Newspaper, agency, forum or letter named as channel, or None.
        paragraph: Index of the paragraph, or None in a chronology.
        span: Where the words stand in the source, or None.
        rule: How speaker and date were settled, in one line, or None.

    Raises:
        ValueError: The directness is unknown, the index below 0.
        TypeError: A field is of another type.
    """

    quote: str = attrs.field(validator=is_text)
    speaker: Actor | None = attrs.field(
        default=None, validator=one(*ACTORS, NONE)
    )
    speaker_text: str | None = attrs.field(
        default=None, validator=is_line_or_none
    )
    cue: str | None = attrs.field(default=None, validator=is_line_or_none)
    directness: Directness = attrs.field(
        default=Directness.MIXED, converter=Directness
    )
    date: EdtfDate | None = attrs.field(
        default=None, validator=one(EdtfDate, NONE)
    )
    addressee: Actor | None = attrs.field(
        default=None, validator=one(*ACTORS, NONE)
    )
    medium: str | None = attrs.field(default=None, validator=is_line_or_none)
    paragraph: int | None = attrs.field(
        default=None, validator=is_index_or_none
    )
    span: Span | None = attrs.field(
        default=None, eq=False, repr=False, validator=one(Span, NONE)
    )
    rule: str | None = attrs.field(default=None, validator=is_line_or_none)
