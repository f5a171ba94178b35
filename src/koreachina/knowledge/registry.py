"""Who can act, under every name that articles print.

The facts stand in `data/states.jsonl`, one state a line::

    {"code": "CHN", "name": "China", "names": ["Mainland China"],
     "adjectives": ["Chinese"], "abbreviations": ["PRC"],
     "capitals": ["Beijing"], "seats": ["Zhongnanhai"], "prefixes": ["Sino-"]}

`code` is ISO 3166-1 alpha-3 and `name` the short English name. All other keys
may be missing. `capitals` are cities, which are also mere places; `seats` are
buildings that stand for a government. A surface names one state only.

Neither "Korea" nor "Korean" stands there: which state they mean, the words
around them tell.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import final

import attrs

from koreachina.errors import QueryError
from koreachina.model import State

from . import _read

_FORMS = (
    "names",
    "adjectives",
    "abbreviations",
    "capitals",
    "seats",
    "prefixes",
)


def _states(values: Iterable[State], /) -> tuple[State, ...]:
    return tuple(map(_state, values))


def _state(value: object) -> State:
    if not isinstance(value, State):
        msg = f"expected a state, got {value!r}"
        raise TypeError(msg)
    return value


def _texts(values: Iterable[str], /) -> tuple[str, ...]:
    if isinstance(values, str):
        msg = f"expected several strings, got the one string {values!r}"
        raise TypeError(msg)
    return tuple(map(_text, values))


def _text(value: object) -> str:
    if not isinstance(value, str):
        msg = f"expected a string, got {value!r}"
        raise TypeError(msg)
    return value


def _surfaces(self: "Registry") -> Mapping[str, State]:
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


def _index(self: "Registry") -> Mapping[str, State]:
    found: dict[str, State] = {}
    for state in self.states:
        if state.country is not None:
            found.setdefault(state.country, state)
    for surface, state in self.surfaces.items():
        found.setdefault(_folded(surface), state)
    return found


def _folded(name: str) -> str:
    return " ".join(name.casefold().replace("’", "'").split())


@final
@attrs.frozen(kw_only=True)
class Registry:
    """The states to look for in a text.

    Attributes:
        states: All of them, in the order of the data.
        capitals: The surfaces that name a city: "in Seoul" is a place.
        surfaces: From every printed form to its state.

    Raises:
        ValueError: A surface names two states.
        TypeError: A field is of another type.

    Examples:
        >>> registry = Registry.default()
        >>> registry.state("DPRK").name, registry.state("KOR").name
        ('North Korea', 'South Korea')
        >>> registry.surfaces["Pyongyang"].country
        'PRK'
    """

    states: tuple[State, ...] = attrs.field(converter=_states)
    capitals: tuple[str, ...] = attrs.field(default=(), converter=_texts)
    surfaces: Mapping[str, State] = attrs.field(
        init=False,
        eq=False,
        repr=False,
        default=attrs.Factory(_surfaces, takes_self=True),
    )
    _known: Mapping[str, State] = attrs.field(
        init=False,
        eq=False,
        repr=False,
        default=attrs.Factory(_index, takes_self=True),
    )

    @classmethod
    def default(cls) -> "Registry":
        """The registry that the library ships; made once."""
        return _default()

    def state(self, name_or_code: str, /) -> State:
        """The state of a name, in any case, or of a country code.

        Args:
            name_or_code: Any surface ("South Korea", "ROK", "Seoul"), or an
                ISO 3166-1 alpha-3 code in capitals ("KOR").

        Raises:
            QueryError: There is no such state.
            TypeError: It is no string.

        Examples:
            >>> Registry.default().state("rok").country
            'KOR'
            >>> Registry.default().state("Korea")
            Traceback (most recent call last):
            ...
            koreachina.errors.QueryError: unknown state 'Korea', expected a name such as 'South Korea' or a code such as 'KOR'
        """
        name = _text(name_or_code)
        found = self._known.get(name) or self._known.get(_folded(name))
        if found is None:
            msg = (
                f"unknown state {name_or_code!r}, expected a name such as"
                " 'South Korea' or a code such as 'KOR'"
            )
            raise QueryError(msg)
        return found


@cache
def _default() -> Registry:
    states, capitals = [], []
    for line in _read.lines("states.jsonl"):
        aliases = [
            alias
            for form in _FORMS
            for alias in line.get(form, ())
            if alias != line["name"]
        ]
        capitals += line.get("capitals", ())
        states.append(
            State(name=line["name"], country=line["code"], aliases=aliases)
        )
    return Registry(states=tuple(states), capitals=tuple(capitals))
