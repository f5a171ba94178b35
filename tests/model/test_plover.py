"""PLOVER's types, modes, contexts, quads and scores."""

import pytest

from koreachina.model import Context, EventType, Mode, Quad, plover

TYPES = {
    # type: quad, score
    "AGREE": (1, 2.5),
    "CONSULT": (1, 2.5),
    "SUPPORT": (1, 5.0),
    "CONCEDE": (1, 4.5),
    "COOPERATE": (2, 9.5),
    "AID": (2, 10.0),
    "RETREAT": (2, 6.5),
    "REQUEST": (3, 0.0),
    "ACCUSE": (3, -3.0),
    "REJECT": (3, -2.0),
    "THREATEN": (3, -3.5),
    "PROTEST": (4, -5.0),
    "SANCTION": (4, -6.0),
    "MOBILIZE": (4, -5.5),
    "COERCE": (4, -7.0),
    "ASSAULT": (4, -9.0),
}

COOPERATION = (Quad.VERBAL_COOPERATION, Quad.MATERIAL_COOPERATION)


class TestTypes:
    """The sixteen event types."""

    def test_names(self) -> None:
        """They stand in the order of the manual."""
        assert list(TYPES) == [type_.value for type_ in EventType]

    @pytest.mark.parametrize("name", TYPES)
    def test_quad(self, name: str) -> None:
        """Every type has the manual's quad code."""
        assert TYPES[name][0] == plover.QUADS[EventType(name)]

    @pytest.mark.parametrize("name", TYPES)
    def test_score(self, name: str) -> None:
        """Without a mode every type has the manual's score."""
        assert TYPES[name][1] == plover.score(EventType(name))
        assert TYPES[name][1] == plover.SCORES[EventType(name)]

    def test_strings(self) -> None:
        """Types are their names."""
        assert EventType.CONSULT == "CONSULT"
        assert str(EventType.CONSULT) == "CONSULT"


class TestModes:
    """The modes of the types."""

    @pytest.mark.parametrize(
        ("name", "count"),
        [
            *(
                pytest.param(name, 0, id=name)
                for name in (
                    "AGREE",
                    "SUPPORT",
                    "CONCEDE",
                    "COOPERATE",
                    "AID",
                )
            ),
            pytest.param("CONSULT", 4, id="CONSULT"),
            pytest.param("RETREAT", 6, id="RETREAT"),
            pytest.param("REQUEST", 4, id="REQUEST"),
            pytest.param("ACCUSE", 3, id="ACCUSE"),
            pytest.param("REJECT", 4, id="REJECT"),
            pytest.param("THREATEN", 6, id="THREATEN"),
            pytest.param("PROTEST", 7, id="PROTEST"),
            pytest.param("SANCTION", 4, id="SANCTION"),
            pytest.param("MOBILIZE", 4, id="MOBILIZE"),
            pytest.param("COERCE", 10, id="COERCE"),
            pytest.param("ASSAULT", 15, id="ASSAULT"),
        ],
    )
    def test_count(self, name: str, count: int) -> None:
        """Every type has as many modes as in the manual."""
        assert count == len(plover.MODES[EventType(name)])

    def test_complete(self) -> None:
        """Every mode belongs to a type, and every type has its row."""
        used = {mode for modes in plover.MODES.values() for mode in modes}
        assert set(Mode) == used
        assert list(EventType) == list(plover.MODES)

    @pytest.mark.parametrize(
        ("type_", "mode", "expected"),
        [
            pytest.param("CONSULT", "visit", 4.0, id="visit"),
            pytest.param("CONSULT", "third-party", 1.0, id="third party"),
            pytest.param("CONSULT", "phone", 1.5, id="phone"),
            pytest.param("RETREAT", "disarm", 10.0, id="disarm"),
            pytest.param("RETREAT", "withdraw", 8.0, id="withdraw troops"),
            pytest.param("SANCTION", "withdraw", -6.0, id="withdraw envoys"),
            pytest.param("REQUEST", "meet", 0.0, id="ask to meet"),
            pytest.param("REJECT", "meet", -2.0, id="refuse to meet"),
            pytest.param("THREATEN", "expel", -3.5, id="threaten to expel"),
            pytest.param("SANCTION", "expel", -5.5, id="expel"),
            pytest.param("ASSAULT", "unconventional", -10.0, id="CBRN"),
            pytest.param("PROTEST", "vandalize", -5.0, id="no score printed"),
        ],
    )
    def test_score(self, type_: str, mode: str, expected: float) -> None:
        """A mode has its score, or its type's where none is printed."""
        assert expected == plover.score(EventType(type_), Mode(mode))

    def test_one_without_score(self) -> None:
        """Only one mode has no score of its own."""
        assert [(EventType.PROTEST, Mode.VANDALIZE)] == [
            (type_, mode)
            for type_, modes in plover.MODES.items()
            for mode, score in modes.items()
            if score is None
        ]

    def test_foreign_mode(self) -> None:
        """A mode of another type has no score."""
        with pytest.raises(KeyError):
            plover.score(EventType.AGREE, Mode.PHONE)

    def test_side(self) -> None:
        """Cooperation never scores below 0, conflict above only for a plea
        that costs nothing.
        """
        for type_, modes in plover.MODES.items():
            for mode in (None, *modes):
                score = plover.score(type_, mode)
                assert -10.0 <= score <= 10.0
                if plover.QUADS[type_] in COOPERATION:
                    assert score > 0
                elif (type_, mode) == (EventType.REQUEST, Mode.ASSIST):
                    assert score == 0.5
                else:
                    assert score <= 0


class TestContexts:
    """The 37 contexts."""

    def test_count(self) -> None:
        """There are 37, sorted."""
        names = [context.value for context in Context]
        assert len(names) == 37
        assert sorted(names) == names

    @pytest.mark.parametrize(
        "name", ["military", "human_rights", "pro_autocracy", "cbrn", "lgbt"]
    )
    def test_names(self, name: str) -> None:
        """They have underscores, where modes have hyphens."""
        assert name == Context(name)


class TestQuad:
    """The four quad codes."""

    def test_values(self) -> None:
        """Numbers from verbal cooperation to material conflict."""
        assert [(1, "VERBAL_COOPERATION"), (2, "MATERIAL_COOPERATION")] == [
            (quad.value, quad.name) for quad in Quad
        ][:2]
        assert [(3, "VERBAL_CONFLICT"), (4, "MATERIAL_CONFLICT")] == [
            (quad.value, quad.name) for quad in Quad
        ][2:]
