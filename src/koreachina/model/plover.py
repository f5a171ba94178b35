"""PLOVER 0.8: the names of event types, modes and contexts, with scores.

Source: the PLOVER manual of the Open Event Data Alliance, version 0.8. Its
names and numbers are facts; two misprints of the manual are decided as the
codebook says (SANCTION is material conflict; ACCUSE without a mode is -3).
"""

from enum import IntEnum, StrEnum


class Quad(IntEnum):
    """PLOVER's quad codes."""

    VERBAL_COOPERATION = 1
    MATERIAL_COOPERATION = 2
    VERBAL_CONFLICT = 3
    MATERIAL_CONFLICT = 4


class EventType(StrEnum):
    """The 16 event types."""

    AGREE = "AGREE"
    CONSULT = "CONSULT"
    SUPPORT = "SUPPORT"
    CONCEDE = "CONCEDE"
    COOPERATE = "COOPERATE"
    AID = "AID"
    RETREAT = "RETREAT"
    REQUEST = "REQUEST"
    ACCUSE = "ACCUSE"
    REJECT = "REJECT"
    THREATEN = "THREATEN"
    PROTEST = "PROTEST"
    SANCTION = "SANCTION"
    MOBILIZE = "MOBILIZE"
    COERCE = "COERCE"
    ASSAULT = "ASSAULT"


class Mode(StrEnum):
    """The modes; `MODES` says which belong to which type."""

    ABDUCT = "abduct"
    ACCESS = "access"
    AERIAL = "aerial"
    ALLEGE = "allege"
    ARREST = "arrest"
    ASSIST = "assist"
    BEAT = "beat"
    BOYCOTT = "boycott"
    CEASEFIRE = "ceasefire"
    CENSOR = "censor"
    CHANGE = "change"
    CONVICT = "convict"
    CROWD_CONTROL = "crowd-control"
    CURFEW = "curfew"
    CYBER = "cyber"
    DEMO = "demo"
    DEPORT = "deport"
    DESTROY = "destroy"
    DISAPPROVE = "disapprove"
    DISARM = "disarm"
    DISCONTINUE = "discontinue"
    DRONE = "drone"
    EXPEL = "expel"
    EXPLOSIVES = "explosives"
    FIREARMS = "firearms"
    HEAVY_WEAPONS = "heavy-weapons"
    HUNGER = "hunger"
    INVESTIGATE = "investigate"
    MARTIAL_LAW = "martial-law"
    MEET = "meet"
    MILITIA = "militia"
    MISINFORMATION = "misinformation"
    MULTILATERAL = "multilateral"
    OBSTRUCT = "obstruct"
    PHONE = "phone"
    POLICE = "police"
    PRIMITIVE = "primitive"
    RELATIONS = "relations"
    RELEASE = "release"
    RESIGN = "resign"
    RESTRICT = "restrict"
    RIOT = "riot"
    SEIZE = "seize"
    SEXUAL = "sexual"
    STRIKE = "strike"
    SUICIDE_ATTACK = "suicide-attack"
    TARGETED = "targeted"
    TERRITORY = "territory"
    THIRD_PARTY = "third-party"
    TORTURE = "torture"
    TROOPS = "troops"
    UNCONVENTIONAL = "unconventional"
    VANDALIZE = "vandalize"
    VIOLENCE = "violence"
    VISIT = "visit"
    WEAPONS = "weapons"
    WITHDRAW = "withdraw"
    WITHHOLD = "withhold"
    YIELD = "yield"


class Context(StrEnum):
    """The 37 contexts."""

    ASYLUM = "asylum"
    CBRN = "cbrn"
    CORRUPTION = "corruption"
    CRIME = "crime"
    CYBER = "cyber"
    DIPLOMATIC = "diplomatic"
    DISASTERS = "disasters"
    ECONOMIC = "economic"
    ELECTION = "election"
    ENVIRONMENT = "environment"
    EXECUTIVE = "executive"
    GENDER = "gender"
    HEALTH = "health"
    HUMAN_RIGHTS = "human_rights"
    HUMAN_SECURITY = "human_security"
    ILLEGAL_DRUGS = "illegal_drugs"
    INEQUALITY = "inequality"
    INTELLIGENCE = "intelligence"
    LEGAL = "legal"
    LEGISLATIVE = "legislative"
    LGBT = "lgbt"
    MIGRATION = "migration"
    MILITARY = "military"
    MISINFORMATION = "misinformation"
    NATURAL_RESOURCE = "natural_resource"
    PEACEKEEPING = "peacekeeping"
    POLITICAL_INSTITUTIONS = "political_institutions"
    PRO_AUTOCRACY = "pro_autocracy"
    PRO_DEMOCRACY = "pro_democracy"
    RELIGION_ETHNICITY = "religion_ethnicity"
    REPARATIONS = "reparations"
    REPRESSION = "repression"
    RIGHTS_FREEDOMS = "rights_freedoms"
    TECHNOLOGY = "technology"
    TERRITORY = "territory"
    TERRORISM = "terrorism"
    TRAFFICKING = "trafficking"


QUADS: dict[EventType, Quad] = {
    EventType.AGREE: Quad.VERBAL_COOPERATION,
    EventType.CONSULT: Quad.VERBAL_COOPERATION,
    EventType.SUPPORT: Quad.VERBAL_COOPERATION,
    EventType.CONCEDE: Quad.VERBAL_COOPERATION,
    EventType.COOPERATE: Quad.MATERIAL_COOPERATION,
    EventType.AID: Quad.MATERIAL_COOPERATION,
    EventType.RETREAT: Quad.MATERIAL_COOPERATION,
    EventType.REQUEST: Quad.VERBAL_CONFLICT,
    EventType.ACCUSE: Quad.VERBAL_CONFLICT,
    EventType.REJECT: Quad.VERBAL_CONFLICT,
    EventType.THREATEN: Quad.VERBAL_CONFLICT,
    EventType.PROTEST: Quad.MATERIAL_CONFLICT,
    EventType.SANCTION: Quad.MATERIAL_CONFLICT,
    EventType.MOBILIZE: Quad.MATERIAL_CONFLICT,
    EventType.COERCE: Quad.MATERIAL_CONFLICT,
    EventType.ASSAULT: Quad.MATERIAL_CONFLICT,
}
"""The quad code of each type."""

SCORES: dict[EventType, float] = {
    EventType.AGREE: 2.5,
    EventType.CONSULT: 2.5,
    EventType.SUPPORT: 5.0,
    EventType.CONCEDE: 4.5,
    EventType.COOPERATE: 9.5,
    EventType.AID: 10.0,
    EventType.RETREAT: 6.5,
    EventType.REQUEST: 0.0,
    EventType.ACCUSE: -3.0,
    EventType.REJECT: -2.0,
    EventType.THREATEN: -3.5,
    EventType.PROTEST: -5.0,
    EventType.SANCTION: -6.0,
    EventType.MOBILIZE: -5.5,
    EventType.COERCE: -7.0,
    EventType.ASSAULT: -9.0,
}
"""The score of each type without a mode, from -10 (conflict) to +10."""

MODES: dict[EventType, dict[Mode, float | None]] = {
    EventType.AGREE: {},
    EventType.CONSULT: {
        Mode.VISIT: 4.0,
        Mode.THIRD_PARTY: 1.0,
        Mode.MULTILATERAL: 4.0,
        Mode.PHONE: 1.5,
    },
    EventType.SUPPORT: {},
    EventType.CONCEDE: {},
    EventType.COOPERATE: {},
    EventType.AID: {},
    EventType.RETREAT: {
        Mode.WITHDRAW: 8.0,
        Mode.RELEASE: 6.5,
        Mode.DISARM: 10.0,
        Mode.CEASEFIRE: 7.5,
        Mode.ACCESS: 6.5,
        Mode.RESIGN: 4.5,
    },
    EventType.REQUEST: {
        Mode.ASSIST: 0.5,
        Mode.CHANGE: -1.0,
        Mode.YIELD: -1.0,
        Mode.MEET: 0.0,
    },
    EventType.ACCUSE: {
        Mode.DISAPPROVE: -2.0,
        Mode.INVESTIGATE: -3.5,
        Mode.ALLEGE: -3.5,
    },
    EventType.REJECT: {
        Mode.ASSIST: -1.5,
        Mode.CHANGE: -2.0,
        Mode.YIELD: -2.0,
        Mode.MEET: -2.0,
    },
    EventType.THREATEN: {
        Mode.RESTRICT: -3.0,
        Mode.ARREST: -3.5,
        Mode.RELATIONS: -3.5,
        Mode.EXPEL: -3.5,
        Mode.TERRITORY: -4.0,
        Mode.VIOLENCE: -3.5,
    },
    EventType.PROTEST: {
        Mode.DEMO: -5.0,
        Mode.RIOT: -7.0,
        Mode.STRIKE: -5.0,
        Mode.HUNGER: -4.5,
        Mode.BOYCOTT: -4.5,
        Mode.OBSTRUCT: -4.5,
        Mode.VANDALIZE: None,
    },
    EventType.SANCTION: {
        Mode.CONVICT: -6.0,
        Mode.EXPEL: -5.5,
        Mode.WITHDRAW: -6.0,
        Mode.DISCONTINUE: -6.0,
    },
    EventType.MOBILIZE: {
        Mode.TROOPS: -6.5,
        Mode.WEAPONS: -6.5,
        Mode.POLICE: -5.5,
        Mode.MILITIA: -6.0,
    },
    EventType.COERCE: {
        Mode.SEIZE: -7.0,
        Mode.RESTRICT: -7.0,
        Mode.CENSOR: -6.5,
        Mode.CURFEW: -6.5,
        Mode.MARTIAL_LAW: -7.5,
        Mode.ARREST: -7.0,
        Mode.DEPORT: -7.0,
        Mode.WITHHOLD: -7.0,
        Mode.MISINFORMATION: -6.5,
        Mode.CYBER: -7.0,
    },
    EventType.ASSAULT: {
        Mode.ABDUCT: -8.5,
        Mode.BEAT: -7.5,
        Mode.TORTURE: -8.5,
        Mode.SEXUAL: -8.5,
        Mode.TARGETED: -9.5,
        Mode.DESTROY: -8.5,
        Mode.PRIMITIVE: -8.0,
        Mode.FIREARMS: -9.0,
        Mode.EXPLOSIVES: -9.0,
        Mode.SUICIDE_ATTACK: -9.5,
        Mode.AERIAL: -9.5,
        Mode.DRONE: -9.5,
        Mode.HEAVY_WEAPONS: -9.5,
        Mode.CROWD_CONTROL: -7.5,
        Mode.UNCONVENTIONAL: -10.0,
    },
}
"""The modes of each type with their scores.

None means that the manual prints no score: the type's own holds.
"""


def score(type_: EventType, mode: Mode | None = None) -> float:
    """PLOVER's score of a type in a mode.

    Args:
        type_: The event type.
        mode: One of the type's modes, or None.

    Returns:
        A number from -10 (conflict) to +10 (cooperation).

    Raises:
        KeyError: The mode is not one of the type's.

    Examples:
        >>> score(EventType.CONSULT, Mode.PHONE)
        1.5
    """
    own = SCORES[type_]
    if mode is None:
        return own
    of_mode = MODES[type_][mode]
    return own if of_mode is None else of_mode
