"""Where the subject of an act begins, and whose it is."""

from koreachina.knowledge.act_words import act_words

from .clauses import Clause
from .matching import Match
from .sides import lists, subject_names
from .tokens import Name
from .verb_group import Group


def complement_start(of: Clause, frame: Match, group: Group) -> int:
    """Where what is reported begins: behind "that", if it stands there."""
    for i in range(group.start - 1, frame.end - 1, -1):
        if of.tokens[i].low == "that":
            return i + 1
    return frame.end


def subject_start(of: Clause, match: Match) -> int:
    """Where the subject of an act can begin.

    A second verb has a subject of its own only behind "and" or a comma.
    """
    begin = 0
    for group in of.groups:
        if of.main(group) and group.at < match.first:
            begin = group.at + 1
    if not begin:
        return 0
    for k in range(match.first - 1, begin - 1, -1):
        if of.tokens[k].low in {"and", ",", "but"} and not lists(of, k):
            return k + 1
    return match.first


def shared_subject(of: Clause, match: Match) -> tuple[Name, ...]:
    """The subject of the first verb, which a second one shares."""
    for group in of.groups:
        if of.main(group):
            if group.at >= match.at:
                break
            return tuple(subject_names(of, 0, group.start))
    return ()


def nobody(of: Clause, group: Group, /) -> bool:
    """Whether the subject denies the act: "no official visits"."""
    denying = act_words().denying_subjects
    for i in range(group.start - 1, max(-1, group.start - _NEAR), -1):
        if of.tokens[i].low in {",", ";"}:
            break
        if of.tokens[i].low in denying and of.tokens[i].name is None:
            return True
    return False


_NEAR = 6
"""How far before its verb such a subject can begin, in words."""
