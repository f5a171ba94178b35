"""Which of the acts in a clause is the main one.

The verbs of the main clause are tried in order. A verb that tells nothing
leaves the act to a noun, or to an infinitive; one that tells something else
leaves it only to the meeting that is its subject.
"""

from koreachina.knowledge.act_words import act_words
from koreachina.model import EventType

from .clauses import Clause
from .lexicon import Lexicon
from .matching import Match, noun_match, verb_match
from .regions import MAIN, QUOTED


def main_act(of: Clause, known: Lexicon, /) -> Match | None:
    """The act that the main clause tells."""
    barred = idle = False
    light = act_words().light
    for group in of.groups:
        if not of.main(group):
            continue
        match = verb_match(of, group, known)
        if match is not None and (match.act.type or match.act.frame):
            return match
        idle = True
        barred = barred or match is not None or light.isdisjoint(group.lemmas)
    if barred:
        return _subject_noun(of, known)
    verbs = {group.at: group for group in of.groups}
    for i, token in enumerate(of.tokens):
        if token.name is not None or of.regions[i] not in (
            MAIN,
            QUOTED,
        ):
            continue
        found = verbs.get(i)
        if found is None:
            match = noun_match(of, i, known)
        elif idle and not found.finite and found.start < i:
            # "became the first to visit"
            match = verb_match(of, found, known)
        else:
            continue
        if match is not None and match.act.type is not None:
            return match
    return None


def _subject_noun(of: Clause, known: Lexicon) -> Match | None:
    """The meeting that is the subject: "Talks between ... covered"."""
    verb = next(filter(of.main, of.groups))
    for i in range(verb.start):
        token = of.tokens[i]
        if token.name is not None or of.regions[i] is not MAIN:
            continue
        if token.low in act_words().prepositions:
            break
        match = noun_match(of, i, known)
        if match is not None:
            meets = match.act.type is EventType.CONSULT
            return match if meets else None
    return None
