"""Who acts on whom, and CAMEO's roots."""

from typing import Any

import pytest
from hypothesis import given

from koreachina.model import (
    Actor,
    Event,
    EventType,
    Group,
    Mode,
    Person,
    Quad,
    State,
)
from koreachina.model.cameo import BY_MODE, BY_TYPE, ROOTS, root
from koreachina.model.plover import MODES, QUADS
from koreachina.strategies import events

CHINA = State(name="China", country="CHN")
KOREA = State(name="South Korea", country="KOR")
NORTH = State(name="North Korea", country="PRK")
WANG = Person(name="Wang Yi", country="CHN")
OTHERS = Group(name="others")

CODINGS = [(type_, mode) for type_ in EventType for mode in MODES[type_]]

HALVES = {
    Quad.VERBAL_COOPERATION: {"01", "02", "03", "04", "05"},
    Quad.MATERIAL_COOPERATION: {"06", "07", "08"},
    Quad.VERBAL_CONFLICT: {"09", "10", "11", "12", "13"},
    Quad.MATERIAL_CONFLICT: {"14", "15", "16", "17", "18", "19", "20"},
}
"""How users of CAMEO share out its roots."""


class TestDyads:
    """Pairs of countries."""

    @pytest.mark.parametrize(
        ("actors", "recipients", "expected"),
        [
            pytest.param([], [], [], id="nobody"),
            pytest.param([CHINA], [], [], id="alone"),
            pytest.param([], [KOREA], [], id="no actor"),
            pytest.param([OTHERS], [KOREA], [], id="actor of no country"),
            pytest.param([CHINA], [OTHERS], [], id="recipient of no country"),
            pytest.param([CHINA], [KOREA], ["CHN KOR"], id="one on the other"),
            pytest.param([CHINA], [WANG], ["CHN CHN"], id="its own people"),
            pytest.param(
                [WANG, CHINA], [KOREA, KOREA], ["CHN KOR"], id="once each"
            ),
            pytest.param(
                [CHINA, NORTH],
                [KOREA, WANG],
                ["CHN KOR", "CHN CHN", "PRK KOR", "PRK CHN"],
                id="every actor with every recipient",
            ),
            pytest.param(
                [KOREA, WANG, CHINA, NORTH],
                [],
                ["KOR CHN", "KOR PRK", "CHN PRK"],
                id="together",
            ),
            pytest.param([WANG, CHINA], [], [], id="one country together"),
            pytest.param([OTHERS, CHINA], [], [], id="with no country"),
        ],
    )
    def test_examples(
        self, actors: list[Actor], recipients: list[Actor], expected: Any
    ) -> None:
        """Actors first; without recipients all act together."""
        event = Event(text="A.", actors=actors, recipients=recipients)
        assert [" ".join(pair) for pair in event.dyads] == expected

    @given(events())
    def test_laws(self, event: Event) -> None:
        """Each pair is there once, of countries that the event has."""
        assert len(set(event.dyads)) == len(event.dyads)
        assert {code for pair in event.dyads for code in pair} <= {
            *event.countries
        }
        if not event.recipients:
            for one, other in event.dyads:
                assert one != other
                assert (other, one) not in event.dyads


class TestCameo:
    """CAMEO's roots."""

    def test_event(self) -> None:
        """An event has the root of its type and mode, if it is coded."""
        assert Event(text="A.").cameo is None
        assert Event(text="A.", type="AID").cameo == "07"
        assert Event(text="A.", type="ACCUSE", mode="investigate").cameo == (
            "09"
        )

    def test_roots(self) -> None:
        """There are twenty, and all tables know no other."""
        assert [f"{n:02}" for n in range(1, 21)] == list(ROOTS)
        assert list(BY_TYPE) == list(EventType)
        assert {*BY_TYPE.values(), *BY_MODE.values()} == ROOTS.keys() - {
            "01",
            "02",
        }

    def test_modes(self) -> None:
        """A mode decides only where it belongs, and only for another root."""
        for (type_, mode), code in BY_MODE.items():
            assert mode in MODES[type_]
            assert code != BY_TYPE[type_]

    @pytest.mark.parametrize(("type_", "mode"), CODINGS)
    def test_half(self, type_: EventType, mode: Mode) -> None:
        """A root lies in the quad of its type; all but CONCEDE has one."""
        if type_ is not EventType.CONCEDE:
            assert root(type_) in HALVES[QUADS[type_]]
            assert root(type_, mode) in HALVES[QUADS[type_]]

    def test_concede(self) -> None:
        """Giving way in words has no root among the words."""
        assert root(EventType.CONCEDE) == root(EventType.RETREAT) == "08"
