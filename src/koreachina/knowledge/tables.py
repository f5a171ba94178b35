"""What a registry holds: who can act, under every name articles print.

The states stand in `data/states.jsonl`, one state a line::

    {"code": "CHN", "cow": 710, "name": "China", "names": ["Mainland China"],
     "adjectives": ["Chinese"], "abbreviations": ["PRC"],
     "capitals": ["Beijing"], "seats": ["Zhongnanhai"], "prefixes": ["Sino-"]}

`code` is ISO 3166-1 alpha-3, `cow` the Correlates of War number and `name` the
short English name. All other keys may be missing. `capitals` are cities, which
are also mere places; `seats` are buildings that stand for a government. A
surface names one state only.

Neither "Korea" nor "Korean" stands there: which state they mean, the words
around them tell. `facts` describes the files of all other actors.
"""

from collections.abc import Iterable, Mapping
from functools import cached_property

import attrs

from koreachina.model import Organization, Person, State, Tenure
from koreachina.model._fields import several, texts

from .acts import Act
from .facts import Facts, Shipped
from .index import Index
from .offices import Office
from .tenures import Gap


def _states(values: Iterable[State], /) -> tuple[State, ...]:
    return several(values, State)


def _surfaces(self: "Tables") -> Mapping[str, State]:
    found: dict[str, State] = {}
    for state in self.states:
        for surface in (state.name, *state.aliases):
            if found.setdefault(surface, state) is not state:
                msg = (
                    f"{surface!r} names two states:"
                    f" {found[surface].id} and {state.id}"
                )
                raise ValueError(msg)
    return found


@attrs.frozen(kw_only=True, cache_hash=True)
class Tables:
    """What a registry holds; its attributes are told at `Registry`."""

    states: tuple[State, ...] = attrs.field(converter=_states)
    capitals: tuple[str, ...] = attrs.field(default=(), converter=texts)
    facts: Facts | Shipped = attrs.field(factory=Facts, repr=False)
    surfaces: Mapping[str, State] = attrs.field(
        init=False,
        eq=False,
        repr=False,
        default=attrs.Factory(_surfaces, takes_self=True),
    )

    @cached_property
    def _index(self) -> Index:
        return Index(
            states=self.states, surfaces=self.surfaces, facts=self.facts
        )

    @property
    def organizations(self) -> tuple[Organization, ...]:
        """Bodies, in the order of the data."""
        return self.facts.organizations

    @property
    def persons(self) -> tuple[Person, ...]:
        """Persons, in the order of the data."""
        return self.facts.persons

    @property
    def offices(self) -> tuple[Office, ...]:
        """Offices, in the order of the data."""
        return self.facts.offices

    @property
    def tenures(self) -> tuple[Tenure, ...]:
        """Tenures, in the order of the data."""
        return self.facts.tenures

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """Spans of single-holder offices for which nobody is entered."""
        return self.facts.gaps

    @property
    def frameworks(self) -> tuple[str, ...]:
        """Names of talks and agreements: neither bodies nor states."""
        return self.facts.frameworks

    @property
    def acts(self) -> tuple[Act, ...]:
        """What events are coded by; of two that fit alike the first counts."""
        return self.facts.acts

    @property
    def weak_surfaces(self) -> frozenset[str]:
        """Surfaces of bodies that are also plain words ("Council")."""
        return self._index.weak_surfaces

    @property
    def cow(self) -> Mapping[str, int]:
        """From country codes to Correlates of War numbers."""
        return self._index.cow

    @property
    def body_surfaces(self) -> Mapping[str, tuple[Organization, ...]]:
        """From every printed form to the bodies that bear it, in order.

        Examples:
            >>> from koreachina.knowledge import Registry
            >>> bodies = Registry.default().body_surfaces["Foreign Ministry"]
            >>> [body.country for body in bodies][:3]
            ['CHN', 'KOR', 'PRK']
        """
        return self._index.body_surfaces

    @property
    def person_surfaces(self) -> Mapping[str, tuple[Person, ...]]:
        """From every full name and spelling to the persons who bear it.

        Examples:
            >>> from koreachina.knowledge import Registry
            >>> [p.name for p in Registry.default().person_surfaces["윤병세"]]
            ['Yun Byung-se']
        """
        return self._index.person_surfaces
