"""Who the bodies of an article are: a record for each.

A surface that the registry knows gives the registry's record, where several
states share it that of the state which the words around the name tell. Any
other body gets a record of its own, the same wherever the article names it.
"""

from bisect import bisect_right
from collections.abc import Sequence
from typing import TypeAlias

from koreachina.knowledge import vocabulary
from koreachina.model import Organization

from .body_country import NOBODY, Whose, beside, within
from .body_heads import Headed
from .body_line import Line
from .body_names import Gazetteer, Known, goes_on
from .body_naming import (
    called,
    generic,
    last_word,
    national,
    pieces,
    sector_of,
)
from .body_parts import Part, Parts
from .body_place import Body, Place, printed

_NO_STATES = frozenset(("UNO", "EUR", "IGO", "NGO", "MNC", None))

_Chosen: TypeAlias = tuple[Organization, str]
"""A body, and what tells its country."""


class Reader:
    """Turns the parts of an article's passages into bodies."""

    def __init__(self, known: Gazetteer) -> None:
        """Begins an article.

        Args:
            known: The registry's bodies.
        """
        self._known = known
        self._made: dict[str, Organization] = {}
        self._whose: dict[str, Whose] = {}
        self._short: dict[str, Organization] = {}
        self._last: dict[str, Organization] = {}
        self._order: dict[str, int] = {}
        self._count = 0

    def define(self, lines: Sequence[Line], parts: Sequence[Parts], /) -> None:
        """Takes note of what the article says of a body only once.

        That is the state of a body which is not national, and what an
        abbreviation in brackets stands for.
        """
        for line, found in zip(lines, parts, strict=True):
            for part in found.parts:
                if isinstance(part, Headed) and not national(part.head):
                    name = called(line, part)
                    known = self._whose.get(name, NOBODY)
                    self._whose[name] = (
                        known if known.country else self._stated(line, part)
                    )
        for line, found in zip(lines, parts, strict=True):
            here = Place(line)
            for part in found.parts:
                span = found.brackets.get(part.end)
                if span is not None:
                    short = line.text[slice(*span)]
                    body = self._body(here, part, short)
                    if body is not None:
                        self._short[short] = self._meant(short, body)
        self._last.clear()
        self._order.clear()

    def _meant(self, short: str, body: Body) -> Organization:
        """Whom an abbreviation in brackets names.

        That is the body before it, or a body at the end of its name: "Bureau
        of the Communist Party of China (CPC)".
        """
        known = self._known.surfaces.get(short, ())
        if len(known) != 1 or body.organization in known:
            return body.organization
        return known[0]

    def read(self, line: Line, found: Parts, /) -> list[Body]:
        """The bodies of a passage, in order."""
        here = Place(line)
        end = 0
        for part in found.parts:
            body = self._body(here, part) if part.start >= end else None
            if body is None:
                continue
            here.bodies.append(body)
            here.bodies += self._second(here, part)
            end = part.end
            if part.end in found.brackets:
                start, end = found.brackets[part.end]
                short = line.text[start:end]
                here.bodies.append(
                    Body(start, end, self._short[short], body.country_from)
                )
        return sorted((*here.bodies, *self._abbreviated(here)))

    def _second(self, here: Place, part: Part) -> list[Body]:
        """The second body of a part that names two."""
        if isinstance(part, Known) or part.also is None:
            return []
        start, name = part.also
        other = part._replace(start=start, name=name)
        return [self._noted(here, other, self._headed(here, other, ""))]

    def _abbreviated(self, here: Place) -> list[Body]:
        """The abbreviations that the article explains elsewhere."""
        if self._short.keys().isdisjoint(here.line.names):
            return []
        ends = [body.end for body in here.bodies]
        result = []
        for word in here.line.words:
            if word.text in self._short:
                organization = self._short[word.text]
                i = bisect_right(ends, word.start)
                if i == len(ends) or here.bodies[i].start >= word.end:
                    result.append(
                        Body(word.start, word.end, organization, "registry")
                    )
        return result

    def _body(self, here: Place, part: Part, short: str = "") -> Body | None:
        """The body that a part names; None where it names nobody."""
        if isinstance(part, Known):
            chosen = (
                self._weak(here, part)
                if part.weak
                else self._among(here, part, part.bodies)
            )
        elif part.bare:
            latest = self._last.get(part.head)
            chosen = None if latest is None else (latest, "registry")
        else:
            chosen = self._headed(here, part, short)
        return None if chosen is None else self._noted(here, part, chosen)

    def _noted(self, here: Place, part: Part, chosen: _Chosen) -> Body:
        """The body chosen, which the words after it can refer to."""
        organization, source = chosen
        name = called(here.line, part)
        self._last[last_word(name)] = organization
        self._count += 1
        self._order[organization.id] = self._count
        if organization.country is not None:
            here.countries[name] = organization.country
        return Body(part.start, part.end, organization, source)

    def _among(
        self, here: Place, part: Part, bodies: Sequence[Organization]
    ) -> _Chosen:
        """Which of the registry's bodies a part names, or another one."""
        whose = printed(here, part)
        name = called(here.line, part)
        common = national(last_word(name)) or national(name)
        if len(bodies) == 1:
            [body] = bodies
            foreign = whose.country not in {None, body.country}
            if not (foreign and common) or body.country in _NO_STATES:
                return (
                    body,
                    "registry" if foreign else whose.source or "registry",
                )
        elif not whose.source:
            codes = frozenset(body.country for body in bodies)
            whose = here.around.whose(part.start, codes)
            earlier = here.countries.get(name)
            if whose.country is None and earlier in codes:
                whose = Whose(earlier, "earlier")
        for body in bodies:
            if whose.country is not None and body.country == whose.country:
                return body, whose.source
        return self._record(name, whose, bodies[0].sector), whose.source

    def _weak(self, here: Place, part: Known) -> _Chosen | None:
        """Whom a surface names that is also a plain word, if anybody."""
        whose = printed(here, part)
        for body in part.bodies:
            if whose.country is not None and body.country == whose.country:
                longer = goes_on(here.line, part.end)
                return None if longer else (body, whose.source)
        before = [body for body in part.bodies if body.id in self._order]
        if before and here.line.text[part.start].isupper():
            latest = max(before, key=lambda body: self._order[body.id])
            return latest, "registry"
        if here.line.follows_name(part.start):
            return None
        surface = here.line.text[part.start : part.end]
        if surface in vocabulary.body_words().standing:
            hyphen = here.line.text.startswith("-", part.end)
            return None if hyphen else self._standing(here, part)
        return self._proper(here, part)

    def _proper(self, here: Place, part: Known) -> _Chosen | None:
        """Whom a surface names that only its capitals show to be a name."""
        line = here.line
        surface = line.text[part.start : part.end]
        if not surface[0].isupper() or line.opens(part.start):
            return None
        if goes_on(line, part.end) or not (
            " " in surface or part.bodies[0].sector in {"MED", "BUS"}
        ):
            return None
        if len(part.bodies) == 1:
            return part.bodies[0], "registry"
        chosen, source = self._among(here, part, part.bodies)
        if chosen in part.bodies:
            return chosen, source
        last = here.bodies[-1].organization.country if here.bodies else None
        for body in part.bodies:
            if last is not None and body.country == last:
                return body, "earlier"
        return None

    def _standing(self, here: Place, part: Known) -> _Chosen:
        """A body that every state has, named by a bare word."""
        if part.bodies[0].sector == "LEG":
            return self._among(here, part, part.bodies)
        whose = printed(here, part)
        if not whose.source:
            whose = here.around.whose(part.start, None)
        for body in part.bodies:
            if body.country == whose.country:
                return body, whose.source
        name = called(here.line, part)
        return self._record(name, whose, part.bodies[0].sector), whose.source

    def _headed(self, here: Place, part: Headed, short: str) -> _Chosen:
        """The body that is built around a head."""
        name = called(here.line, part)
        bodies = self._known.surfaces.get(name, ())
        if bodies:
            return self._among(here, part, bodies)
        whose = printed(here, part)
        if not whose.source and not national(part.head):
            whose = self._whose.get(name, NOBODY)
        if not whose.source:
            whose = self._held(name)
        if not whose.source and generic(name, part.head):
            whose = here.around.whose(part.start, None)
            if not whose.source and name in here.countries:
                whose = Whose(here.countries[name], "earlier")
        sector = sector_of(part.head)
        return self._record(name, whose, sector, short), whose.source

    def _stated(self, line: Line, part: Headed) -> Whose:
        """The state beside the name of a body that is not national, or in it."""
        whose = beside(line, part.start, part.end)
        if not whose.source:
            whose = within(line, part.start, part.end)
        return whose if whose.source else self._held(called(line, part))

    def _held(self, name: str) -> Whose:
        """The state of the known body or the capital that is in a name."""
        for piece in pieces(name):
            words = piece.split(" ")
            if words[0] in self._known.cities:
                return Whose(self._known.cities[words[0]], "name")
            for count in range(len(words), 0, -1):
                bodies = self._known.surfaces.get(" ".join(words[:count]), ())
                if len(bodies) == 1 and bodies[0].country is not None:
                    return Whose(bodies[0].country, "name")
        return NOBODY

    def _record(
        self, name: str, whose: Whose, sector: str | None, short: str = ""
    ) -> Organization:
        """The record of a body that the registry does not know."""
        made = Organization(
            name=name,
            country=whose.country,
            sector=sector,
            aliases=(short,) if short else (),
        )
        known = self._known.ids.get(made.id)
        return known or self._made.setdefault(made.id, made)
