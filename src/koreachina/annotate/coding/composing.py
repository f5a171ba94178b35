"""What becomes of an act that is only planned, refused, asked for or told.

PLOVER: cooperation still to come is AGREE; a retreat to come is CONCEDE; a
cancelled meeting is REJECT, and aid that is stopped is SANCTION.
"""

from collections.abc import Callable, Mapping

from koreachina.knowledge.act_words import act_words
from koreachina.model import EventType, Mode

from .coded import Coded
from .matching import Match
from .verb_group import Group

T = EventType

_FRIENDLY = frozenset({T.AGREE, T.CONSULT, T.SUPPORT, T.COOPERATE, T.AID})
_YIELDING = frozenset({T.RETREAT, T.CONCEDE})
_MATERIAL = frozenset({T.COOPERATE, T.AID})
_HOSTILE = frozenset({T.ACCUSE, T.REJECT, T.SANCTION, T.PROTEST, T.COERCE})

_THREATENED: Mapping[EventType, Mode] = {
    T.SANCTION: Mode.RELATIONS,
    T.MOBILIZE: Mode.VIOLENCE,
    T.ASSAULT: Mode.VIOLENCE,
    T.COERCE: Mode.RESTRICT,
}

_ASKED: Mapping[EventType, Mode] = {
    T.CONSULT: Mode.MEET,
    T.AID: Mode.ASSIST,
    T.COOPERATE: Mode.ASSIST,
    T.RETREAT: Mode.YIELD,
    T.CONCEDE: Mode.YIELD,
}


def tensed(
    coded: Coded, group: Group, /, *, reported: bool = False
) -> Coded | None:
    """An act that is still to come, denied or only possible.

    Args:
        coded: The act.
        group: Its verb.
        reported: Whether somebody tells it: "said it would".

    Returns:
        What it becomes, or None where nothing is left to code.
    """
    if group.negated:
        if coded.type in _FRIENDLY and group.modal:
            return coded.turned(T.REJECT, _refused(coded.type), "denied")
        if coded.type in _HOSTILE and group.future:
            return coded.turned(T.CONCEDE, None, "denied")
        return None
    if group.future or (reported and group.modal == "would"):
        return promised(coded)
    return None if group.modal in act_words().unsure_modals else coded


def promised(coded: Coded, /) -> Coded:
    """An act that is still to come."""
    if coded.type in _FRIENDLY:
        return coded.turned(T.AGREE, None, "still to come")
    if coded.type in _YIELDING:
        return coded.turned(T.CONCEDE, None, "still to come")
    mode = None if coded.type is None else _THREATENED.get(coded.type)
    if mode is not None:
        return coded.turned(T.THREATEN, mode, "still to come")
    return coded


def asked_mode(of: EventType | None, /) -> Mode:
    """The mode of a REQUEST, by what is asked for.

    Examples:
        >>> asked_mode(EventType.CONSULT)
        <Mode.MEET: 'meet'>
    """
    found = None if of is None else _ASKED.get(of)
    return found or Mode.CHANGE


def _refused(of: EventType | None) -> Mode:
    """The mode of a REJECT, by what is refused."""
    if of is T.CONSULT:
        return Mode.MEET
    if of in _MATERIAL:
        return Mode.ASSIST
    return Mode.YIELD if of in _YIELDING else Mode.CHANGE


def composed(match: Match, own: Coded, inner: Coded | None, /) -> Coded | None:
    """A frame with the act that depends on it.

    Args:
        match: The frame.
        own: What the frame is by itself; its type may be None.
        inner: What depends on it, or None where that tells no act.

    Returns:
        What both make, or None where nothing is to be coded.
    """
    frame = match.act.frame
    if inner is None or inner.type is None or frame is None:
        return None if own.type is None else own
    return _MADE[frame](match, own, inner)


def _denied(match: Match) -> bool:
    return match.group is not None and match.group.negated


def _request(match: Match, own: Coded, inner: Coded) -> Coded:
    """An act that is asked for."""
    return own.of(inner, match.act.mode or asked_mode(inner.type))


def _threaten(match: Match, own: Coded, inner: Coded) -> Coded:
    """An act that is threatened."""
    mode = None if inner.type is None else _THREATENED.get(inner.type)
    return _toward(own, inner).of(inner, match.act.mode or mode)


def _report(match: Match, own: Coded, inner: Coded) -> Coded | None:
    """What is reported; what is denied is told by the denial alone."""
    if _denied(match):
        return None if own.type is None else own
    return inner


def _begin(match: Match, own: Coded, inner: Coded) -> Coded | None:
    """An act that begins or goes on."""
    return inner if match.group is None else tensed(inner, match.group)


def _promise(match: Match, own: Coded, inner: Coded) -> Coded:
    """An act that is promised, planned or agreed on."""
    who = inner.actors or own.actors
    if _denied(match):
        refused = inner.turned(T.REJECT, _refused(inner.type))
        return refused._replace(actors=who)
    made = promised(inner)._replace(actors=who)
    if match.act.type is not T.AGREE:
        return made
    if made.type is T.THREATEN and match.act.sides != "joint":
        return own.turned(T.THREATEN, made.mode).of(inner)
    yields = made.type is T.CONCEDE
    return own.turned(T.CONCEDE if yields else T.AGREE, None).of(inner)


def _refuse(match: Match, own: Coded, inner: Coded) -> Coded | None:
    """An act that is refused; hostility refused is nothing."""
    if inner.type in _HOSTILE:
        return None
    refused = own.turned(T.REJECT, _refused(inner.type))
    return _toward(refused, inner).of(inner)


def _toward(own: Coded, inner: Coded) -> Coded:
    """An act with the other side of what depends on it, if it has none."""
    if own.recipients:
        return own
    mine = {one.country for one in own.actors}
    others = (*inner.recipients, *inner.actors)
    return own._replace(
        recipients=tuple(one for one in others if one.country not in mine)
    )


def _end(match: Match, own: Coded, inner: Coded) -> Coded:
    """An act that stops."""
    own = _toward(own, inner)
    if inner.type in _FRIENDLY:
        return own.turned(T.SANCTION, Mode.DISCONTINUE).of(inner)
    if inner.type is T.ASSAULT:
        return own.turned(T.RETREAT, Mode.CEASEFIRE).of(inner)
    return own.turned(T.CONCEDE, None).of(inner)


def _cancel(match: Match, own: Coded, inner: Coded) -> Coded:
    """An act that is called off."""
    own = _toward(own, inner)
    if inner.type in _FRIENDLY and inner.type not in _MATERIAL:
        return own.turned(T.REJECT, _refused(inner.type)).of(inner)
    return _end(match, own, inner)


_MADE: Mapping[str, Callable[[Match, Coded, Coded], Coded | None]] = {
    "request": _request,
    "threaten": _threaten,
    "report": _report,
    "begin": _begin,
    "promise": _promise,
    "refuse": _refuse,
    "end": _end,
    "cancel": _cancel,
}
