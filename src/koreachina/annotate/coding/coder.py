"""What is done, by whom, to whom: the event that a sentence tells.

The main clause decides. Its verbs are tried in order, then nouns; where no
phrase of the registry's acts fits, nothing is coded.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from operator import attrgetter

from koreachina.annotate.dated import Dated
from koreachina.knowledge import Registry
from koreachina.knowledge.act_words import act_words
from koreachina.model import EventType

from .choosing import main_act
from .clauses import Clause, clause
from .coded import NOTHING, Coded
from .composing import composed, tensed
from .consult import meeting
from .contexts import contexts_of
from .lexicon import Lexicon, lexicon
from .matching import Match, noun_match, verb_match
from .mending import mended
from .oughts import ought
from .parties import parties
from .printed import fired, places, venues_of, when
from .reference import meant
from .regions import MAIN
from .sides import Sides, sides_of, speakers, subject_names
from .subjects import complement_start, nobody, shared_subject, subject_start
from .tokens import Name, tokens
from .verb_group import Group

_TRIED = 2
"""How many verbs of what is reported are tried."""

_PURPOSE = 5
"""An infinitive that many words behind a promise is not what is promised."""

_LONGEST_CLAUSE = 250
"""What stands behind so many words of a clause is not read."""


_start = attrgetter("start")


class Coder:
    """Codes sentences by the acts of a registry."""

    def __init__(self, registry: Registry) -> None:
        """Makes the registry's acts ready."""
        self.registry = registry
        self.known: Lexicon = lexicon(registry)

    def entry(
        self,
        text: str,
        names: Sequence[Name],
        sentences: Sequence[tuple[int, int]],
        /,
    ) -> Coded:
        """The event of an entry: the first that one of its clauses tells.

        Args:
            text: The entry.
            names: Who and what it names.
            sentences: Its sentences.
        """
        told = NOTHING
        where: dict[str, None] = {}
        venues: list[Name] = []
        for span in sentences:
            for of in self._clauses(text, names, span):
                where |= dict.fromkeys(places(of))
                venues += venues_of(of)
                if told.type is None:
                    told = self._act(text, of, tuple) or NOTHING
                    where |= dict.fromkeys(told.places)
        party = {one.country for one in (*told.actors, *told.recipients)}
        where |= dict.fromkeys(
            name.surface for name in venues if name.country not in party
        )
        return told._replace(places=tuple(where))

    def sentence(
        self,
        text: str,
        names: Sequence[Name],
        sentence: tuple[int, int],
        dates: Sequence[Dated],
        earlier: Callable[[], Sequence[Name]],
        /,
    ) -> tuple[Coded, Dated] | None:
        """The event of a sentence of prose, and its date.

        Args:
            text: The paragraph.
            names: Who and what it names.
            sentence: The sentence.
            dates: The dates printed in it.
            earlier: Gives who and what is named before it, for "he" and
                "they".

        Returns:
            None where it tells no act, or none that a date of it dates.
        """
        for of in self._clauses(text, names, sentence):
            dated = when(of, dates)
            if dated is not None:
                found = self._act(text, of, partial(meant, of, earlier))
                if found is not None:
                    return found._replace(places=places(of)), dated
        return None

    def _clauses(
        self, text: str, names: Sequence[Name], span: tuple[int, int]
    ) -> Iterator[Clause]:
        """The clauses of a sentence between semicolons."""
        first = bisect_left(names, span[0], key=_start)
        last = bisect_left(names, span[1], first, key=_start)
        found = tokens(text, names[first:last], *span)
        ends = [len(found)]
        if text.find(";", *span) >= 0:
            ends[:0] = [i for i, one in enumerate(found) if one.low == ";"]
        start = 0
        for end in ends:
            part = found[start : min(end, start + _LONGEST_CLAUSE)]
            yield clause(mended(part, self.known), self.known)
            start = end + 1

    def _act(
        self,
        text: str,
        of: Clause,
        subject: Callable[[], tuple[Name, ...]],
    ) -> Coded | None:
        """What a clause tells; `subject` gives who a pronoun in it is."""
        found = self._ought(text, of)
        if found is not None:
            return found._replace(contexts=contexts_of(of, EventType.REQUEST))
        match = main_act(of, self.known)
        if match is None:
            return None
        sides = sides_of(of, match, subject_start(of, match))
        if not sides.subject:
            shared = shared_subject(of, match) or subject()
            sides = sides._replace(subject=shared)
        found = self._read(text, of, match, sides)
        if found is None or found.type is None:
            return None
        return found._replace(contexts=contexts_of(of, found.type))

    def _ought(self, text: str, of: Clause) -> Coded | None:
        """What a reporting tail says that the subject must do."""
        group = next(filter(of.main, of.groups), None)
        if (
            group is None
            or group.modal not in act_words().ought_modals
            or of.tail == len(of.tokens)
        ):
            return None
        match = verb_match(of, group, self.known)
        type_ = None if match is None else match.act.type
        subject = tuple(subject_names(of, 0, group.start))
        return ought(text, of, group, subject, tuple(speakers(of)), act=type_)

    def _read(
        self,
        text: str,
        of: Clause,
        match: Match,
        sides: Sides,
        *,
        reported: bool = False,
    ) -> Coded | None:
        """Type, mode, sides and rule of an act."""
        own = self._alone(text, of, match, sides)
        if match.act.frame is not None:
            inner = self._dependent(text, of, match, sides.subject)
            return composed(match, own, inner)
        group = match.group
        if own.type is None or group is None or "speaker" in match.act.actor:
            return own
        if nobody(of, group):
            group = group._replace(negated=True)
        return tensed(own, group, reported=reported)

    def _alone(
        self, text: str, of: Clause, match: Match, sides: Sides
    ) -> Coded:
        """An act as it is by itself."""
        act = match.act
        hosting: tuple[str, ...] = ()
        if act.type is EventType.CONSULT:
            mode, doers, done_to, why = meeting(
                of, match, sides, self.registry
            )
            if match.group is not None and "host" in match.group.lemmas:
                hosting = tuple(
                    name.surface for name in sides.subject if name.city
                )
        else:
            mode = act.mode
            doers, done_to, why = parties(of, match, sides, self.registry)
            if "speaker" in act.actor and not doers:
                return NOTHING
        return Coded(
            act.type,
            mode,
            (),
            doers,
            done_to,
            hosting,
            f"{act.id}: {fired(text, of, match)}; sides: {why}",
        )

    def _dependent(
        self, text: str, of: Clause, frame: Match, subject: tuple[Name, ...]
    ) -> Coded | None:
        """The act that depends on a frame: a verb's, else a noun's."""
        reported = frame.act.frame == "report"
        stop = of.tail
        for tried, group in enumerate(_behind(of, frame), 1):
            stop = min(stop, group.start)
            if _is_purpose(frame, group):
                break
            match = verb_match(of, group, self.known)
            if reported and group.modal in act_words().ought_modals:
                begin = complement_start(of, frame, group)
                asked = tuple(subject_names(of, begin, group.start))
                type_ = None if match is None else match.act.type
                return ought(text, of, group, asked, subject, act=type_)
            if match is not None and (match.act.type or match.act.frame):
                begin = complement_start(of, frame, group)
                return self._inner(
                    text, of, match, begin, subject, reported=reported
                )
            if not reported or tried == _TRIED:
                break
        if reported:
            return None
        for i in range(frame.end, stop):
            if of.regions[i] is MAIN and of.tokens[i].name is None:
                match = noun_match(of, i, self.known)
                if match is not None:
                    return self._inner(text, of, match, frame.end, subject)
        return None

    def _inner(
        self,
        text: str,
        of: Clause,
        match: Match,
        start: int,
        subject: tuple[Name, ...],
        *,
        reported: bool = False,
    ) -> Coded | None:
        sides = sides_of(of, match, start)
        if not sides.subject:
            sides = sides._replace(subject=subject)
        if reported:
            said = tuple(("speaker", name) for name in subject)
            sides = sides._replace(slots=(*sides.slots, *said))
        return self._read(text, of, match, sides, reported=reported)


def _behind(of: Clause, frame: Match) -> Iterator[Group]:
    """The verbs behind a frame that can depend on it."""
    reported = frame.act.frame == "report"
    for group in of.groups:
        if (
            group.at >= frame.end
            and of.regions[group.at] is MAIN
            and (group.finite or not reported)
            and not (group.passive and group.start == group.at)
        ):
            yield group


def _is_purpose(frame: Match, group: Group) -> bool:
    """Whether a verb says what a promise is for, not what is promised.

    "They agree on a ceremony in September to send home the remains."
    """
    return (
        frame.act.frame == "promise"
        and group.start < group.at
        and group.start - frame.end > _PURPOSE
    )
