"""CAMEO's root codes of PLOVER types: for use with older event data.

PLOVER grew out of CAMEO, whose twenty roots it merged, split or dropped. The
way back is a choice where several roots became one type:

- A mode decides where it says which root it came from (`BY_MODE`).
- Otherwise the type has one root (`BY_TYPE`), of the same quad wherever there
  is one: a REQUEST is verbal conflict, so it is a demand (10).

What is lost: roots 01 (public statement) and 02 (appeal) are never given;
CONCEDE and RETREAT, words and deeds, are both 08; an ASSAULT whose means are
not coded is 18, though armies may have fought (19).
"""

from .plover import EventType, Mode

ROOTS: dict[str, str] = {
    "01": "make a public statement",
    "02": "appeal",
    "03": "express intent to cooperate",
    "04": "consult",
    "05": "engage in diplomatic cooperation",
    "06": "engage in material cooperation",
    "07": "provide aid",
    "08": "yield",
    "09": "investigate",
    "10": "demand",
    "11": "disapprove",
    "12": "reject",
    "13": "threaten",
    "14": "protest",
    "15": "exhibit military posture",
    "16": "reduce relations",
    "17": "coerce",
    "18": "assault",
    "19": "fight",
    "20": "engage in unconventional mass violence",
}
"""CAMEO's roots with their names."""

BY_TYPE: dict[EventType, str] = {
    EventType.AGREE: "03",
    EventType.CONSULT: "04",
    EventType.SUPPORT: "05",
    EventType.CONCEDE: "08",
    EventType.COOPERATE: "06",
    EventType.AID: "07",
    EventType.RETREAT: "08",
    EventType.REQUEST: "10",
    EventType.ACCUSE: "11",
    EventType.REJECT: "12",
    EventType.THREATEN: "13",
    EventType.PROTEST: "14",
    EventType.SANCTION: "16",
    EventType.MOBILIZE: "15",
    EventType.COERCE: "17",
    EventType.ASSAULT: "18",
}
"""The root of each type, unless a mode decides."""

BY_MODE: dict[tuple[EventType, Mode], str] = {
    (EventType.ACCUSE, Mode.INVESTIGATE): "09",
    # CAMEO counts ruined property and violent policing as coercion
    (EventType.ASSAULT, Mode.DESTROY): "17",
    (EventType.ASSAULT, Mode.CROWD_CONTROL): "17",
    (EventType.ASSAULT, Mode.FIREARMS): "19",
    (EventType.ASSAULT, Mode.HEAVY_WEAPONS): "19",
    (EventType.ASSAULT, Mode.AERIAL): "19",
    (EventType.ASSAULT, Mode.DRONE): "19",
    (EventType.ASSAULT, Mode.UNCONVENTIONAL): "20",
}
"""The roots of the modes that have another one than their type."""


def root(type_: EventType, mode: Mode | None = None) -> str:
    """CAMEO's root code of a PLOVER type in a mode.

    Args:
        type_: The event type.
        mode: One of the type's modes, or None.

    Returns:
        Two digits, "03" to "20".

    Examples:
        >>> root(EventType.CONSULT), root(EventType.ACCUSE, Mode.INVESTIGATE)
        ('04', '09')
    """
    own = BY_TYPE[type_]
    return own if mode is None else BY_MODE.get((type_, mode), own)
