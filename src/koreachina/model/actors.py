"""Who acts: persons, organizations, states and groups."""

from typing import ClassVar, Literal, TypeAlias, final

import attrs

from ._fields import derived, digest, is_country, is_line, slug, texts


def _derived(kind: str, name: str, country: str | None) -> str:
    """An id made of the content: readable, the same every day."""
    if kind == "state" and country:
        return f"state-{country.lower()}"
    return (
        slug(kind, name, country or "")
        if slug(name)
        else (f"{kind}-{digest(name, country or '')}")
    )


@derived
def _person_id(self: "Person") -> str:
    return _derived("person", self.name, self.country)


@derived
def _organization_id(self: "Organization") -> str:
    return _derived("organization", self.name, self.country)


@derived
def _state_id(self: "State") -> str:
    return _derived("state", self.name, self.country)


@derived
def _group_id(self: "Group") -> str:
    return _derived("group", self.name, self.country)


@final
@attrs.frozen(kw_only=True)
class Person:
    """A human being.

    Attributes:
        name: The full name as articles print it most often ("Wang Yi").
        country: ISO 3166-1 alpha-3 code of the state served, or None.
        aliases: Other spellings and short forms.
        id: Derived from name and country unless given.
        kind: Always "person".

    Raises:
        ValueError: The name is not one line, the country not three capitals.
        TypeError: A field is of another type.

    Examples:
        >>> Person(name="Wang Yi", country="CHN").id
        'person-wang-yi-chn'
    """

    kind: ClassVar[Literal["person"]] = "person"

    name: str = attrs.field(validator=is_line)
    country: str | None = attrs.field(default=None, validator=is_country)
    aliases: tuple[str, ...] = attrs.field(default=(), converter=texts)
    id: str = attrs.field(
        default=attrs.Factory(_person_id, takes_self=True), validator=is_line
    )


@final
@attrs.frozen(kw_only=True)
class Organization:
    """A body: ministry, party, agency, newspaper, company, institution.

    Attributes:
        name: The full name without a country before it.
        country: ISO 3166-1 alpha-3, or PLOVER's UNO EUR IGO NGO MNC, or None.
        sector: PLOVER sector code ("GOV", "MIL", "BUS" ...), or None.
        aliases: Other spellings and short forms.
        id: Derived from name and country unless given.
        kind: Always "organization".

    Raises:
        ValueError: The name is not one line, a code not three capitals.
        TypeError: A field is of another type.
    """

    kind: ClassVar[Literal["organization"]] = "organization"

    name: str = attrs.field(validator=is_line)
    country: str | None = attrs.field(default=None, validator=is_country)
    sector: str | None = attrs.field(default=None, validator=is_country)
    aliases: tuple[str, ...] = attrs.field(default=(), converter=texts)
    id: str = attrs.field(
        default=attrs.Factory(_organization_id, takes_self=True),
        validator=is_line,
    )


@final
@attrs.frozen(kw_only=True)
class State:
    """A state as an actor, under whatever name, adjective or capital.

    Attributes:
        name: The short English name ("South Korea").
        country: ISO 3166-1 alpha-3 ("KOR"); None where it has none.
        aliases: Other names, adjectives, abbreviations, capitals.
        id: Derived from the country code unless given.
        kind: Always "state".

    Raises:
        ValueError: The name is not one line, the country not three capitals.
        TypeError: A field is of another type.

    Examples:
        >>> State(name="South Korea", country="KOR").id
        'state-kor'
    """

    kind: ClassVar[Literal["state"]] = "state"

    name: str = attrs.field(validator=is_line)
    country: str | None = attrs.field(default=None, validator=is_country)
    aliases: tuple[str, ...] = attrs.field(default=(), converter=texts)
    id: str = attrs.field(
        default=attrs.Factory(_state_id, takes_self=True), validator=is_line
    )


@final
@attrs.frozen(kw_only=True)
class Group:
    """Persons named only together: "media commentators", "others".

    Attributes:
        name: The phrase as printed.
        country: ISO 3166-1 alpha-3, or None.
        aliases: Other phrases for the same group.
        id: Derived from name and country unless given.
        kind: Always "group".

    Raises:
        ValueError: The name is not one line, the country not three capitals.
        TypeError: A field is of another type.
    """

    kind: ClassVar[Literal["group"]] = "group"

    name: str = attrs.field(validator=is_line)
    country: str | None = attrs.field(default=None, validator=is_country)
    aliases: tuple[str, ...] = attrs.field(default=(), converter=texts)
    id: str = attrs.field(
        default=attrs.Factory(_group_id, takes_self=True), validator=is_line
    )


Actor: TypeAlias = Person | Organization | State | Group
"""Any of the four: tell them apart by `kind` or by class."""

ACTORS = (Person, Organization, State, Group)
