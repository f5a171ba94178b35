"""What a paragraph offers to tell whose words it gives."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from operator import itemgetter
from sys import maxsize
from typing import NamedTuple, TypeVar

from .anaphors import anaphors
from .bodies import FoundBody
from .cue_words import Word, cue_words
from .cues import Cue, find_cues
from .persons import Named
from .quotations import Quoted
from .sentences import Sentence
from .speakers import Candidate, candidates
from .states import Found

Marked = TypeVar("Marked", Candidate, Word)


class Reading(NamedTuple):
    """What the paragraph offers to tell whose words are quoted.

    Attributes:
        text: The paragraph.
        sentences: Its sentences.
        quotes: Its quoted passages.
        cues: The words of saying outside them.
        speakers: Who is named outside them.
        adjectives: Its states by the offset after their surface.
    """

    text: str
    sentences: Sequence[Sentence]
    quotes: Sequence[Quoted]
    cues: Sequence[Cue]
    speakers: Sequence[Candidate]
    adjectives: Mapping[int, Found]

    def between(self, start: int, end: int) -> Sequence[Candidate]:
        """The speakers who begin between two offsets."""
        people = self.speakers
        first = bisect_left(people, (start,))
        return people[first : bisect_left(people, (end,), first)]

    def unquoted(self, found: list[Marked]) -> list[Marked]:
        """What begins in no quoted passage, of what is found in order."""
        if not self.quotes:
            return found
        result = []
        starts = [quote.start for quote in self.quotes]
        starts.append(maxsize)
        i = 0
        for one in found:
            while starts[i] <= one.start:
                i += 1
            if i == 0 or one.start >= self.quotes[i - 1].end:
                result.append(one)
        return result

    def outside(self, offset: int) -> bool:
        """Whether an offset lies in no quoted passage."""
        i = bisect_left(self.quotes, (offset + 1,)) - 1
        return i < 0 or offset >= self.quotes[i].end


class Said(NamedTuple):
    """How a passage is attributed, and by which rule."""

    cue: Cue
    speaker: Candidate | None
    rule: str


def read_for(
    text: str,
    sentences: Sequence[Sentence],
    quotes: Sequence[Quoted],
    /,
    *,
    named: Sequence[Named],
    states: Sequence[Found],
    bodies: Sequence[FoundBody],
) -> Reading:
    """Reads what a paragraph offers.

    Args:
        text: The paragraph.
        sentences: Its sentences.
        quotes: Its quoted passages.
        named: Its persons.
        states: Its states.
        bodies: Its bodies.
    """
    bare = Reading(text, sentences, quotes, (), (), {})
    words = cue_words(text)
    named_ = candidates(text, named, states, bodies, words.nouns)
    people = bare.unquoted(named_)
    pronouns = bare.unquoted(anaphors(text, people, named))
    meant = {one.end for one in pronouns}
    pronouns += (one for one in people if one.end not in meant)
    pronouns.sort(key=itemgetter(0, 1))
    return Reading(
        text,
        sentences,
        quotes,
        find_cues(text, bare.unquoted(words.cues)),
        pronouns,
        {found.end: found for found in states},
    )
