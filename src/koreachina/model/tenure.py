"""Who held which office, and when."""

from enum import StrEnum
from typing import final

import attrs

from ._fields import is_line, one, texts
from .actors import Person
from .edtf import EdtfDate


class Confidence(StrEnum):
    """How sure a fact is."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@final
@attrs.frozen(kw_only=True)
class Tenure:
    """One person's term in one office.

    Attributes:
        person: Who held it.
        office: The office's name in the registry ("foreign minister").
        of: Country code, or sending and receiving country of an envoy.
        term: First and last day as an interval; `..` while it lasts.
        confidence: How sure the term is.

    Raises:
        ValueError: The term is no interval, or the confidence unknown.
        TypeError: A field is of another type.
    """

    person: Person = attrs.field(validator=one(Person))
    office: str = attrs.field(validator=is_line)
    of: tuple[str, ...] = attrs.field(converter=texts)
    term: EdtfDate = attrs.field(validator=one(EdtfDate))
    confidence: Confidence = attrs.field(
        default=Confidence.HIGH, converter=Confidence
    )

    def __attrs_post_init__(self) -> None:
        if not self.term.is_interval:
            msg = f"term {str(self.term)!r} is not an interval"
            raise ValueError(msg)
