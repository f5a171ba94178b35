"""When something was said, as far as the sentences before tell.

A sentence without a date takes that of the one before it where the same
speaker goes on, where it answers ("In response, ..."), and where it speaks of
the same occasion ("in the latest call", "this article"). What somebody said
in a place has the day on which the article has them there.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from koreachina.knowledge import vocabulary
from koreachina.model import EdtfDate

from .dated import Dated
from .readings import Reading, Said
from .saying_dates import (
    NOWHERE,
    When,
    is_background,
    is_day,
    is_fine,
)
from .sentences import Sentence
from .trie import alternation

_BACK = 3
"""How many sentences back a date is carried from."""


class Reference(NamedTuple):
    """An occasion that is spoken of as known: "the latest call".

    Attributes:
        text: As printed.
        which: "last", "first" or "", of several.
    """

    text: str
    which: str


@cache
def _definite() -> re.Pattern[str]:
    nouns = alternation(vocabulary.occasions().kinds)
    return re.compile(
        r"\b(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Hh]is|[Hh]er"
        rf"|[Tt]heir|[Ii]ts) (?P<words>(?:[\w-]+ ){{0,3}}?)(?P<noun>{nouns})\b"
    )


@cache
def _noun() -> re.Pattern[str]:
    words = vocabulary.occasions().kinds
    both = {*words, *(word.capitalize() for word in words)}
    return re.compile(rf"\b(?:{alternation(both)})\b")


@cache
def _reply() -> re.Pattern[str]:
    words = "|".join(sorted(vocabulary.occasions().replies))
    return re.compile(rf"In (?:{words}),")


@cache
def _placed() -> re.Pattern[str]:
    # first a letter, which a search can look for, then what precedes it
    return re.compile(
        r"[AIai](?<!\w.)(?:n(?<=[Ii]n)|t(?<=[Aa]t)) (?:the )?"
        r"([A-Z][\w’-]+(?: [A-Z][\w’-]+)?)"
    )


class Places:
    """Who was where on which day, as far as an article has told."""

    def __init__(self) -> None:
        """Begins an article."""
        self._days: dict[tuple[str, str], set[EdtfDate]] = {}

    def note(self, place: str, day: EdtfDate, people: Iterable[str]) -> None:
        """Keeps who was there that day, by their ids."""
        for person in people:
            self._days.setdefault((place, person), set()).add(day)

    def day(self, place: str, person: str) -> EdtfDate | None:
        """The only day on which somebody was there."""
        days = self._days.get((place, person), set())
        return next(iter(days)) if len(days) == 1 else None


class Carrier:
    """Carries dates from sentence to sentence of a paragraph."""

    def __init__(
        self, reading: Reading, dates: Sequence[Dated], places: Places, /
    ) -> None:
        """Reads the dates and the places of a paragraph.

        Args:
            reading: The paragraph.
            dates: Its dates, in order.
            places: What the article has told before; added to.
        """
        self.reading = reading
        self._dates = [one for one in dates if reading.outside(one.start)]
        self._ends = {one.end for one in self._dates}
        self._places = places
        self._only: dict[int, When] = {}
        self._people: dict[int, frozenset[str]] = {}
        self._references: dict[int, Reference | None] = {}
        for i, (start, end) in enumerate(reading.sentences):
            if self._in(start, end):
                self._note(i)

    def dates(self, part: Sentence, /) -> Sequence[Dated]:
        """The dates of a sentence, or a part of it, outside marks."""
        first, last = self._range(*part)
        return self._dates[first:last]

    def _range(self, start: int, end: int) -> tuple[int, int]:
        first = bisect_left(self._dates, (start,))
        return first, bisect_left(self._dates, (end,), first)

    def _in(self, start: int, end: int) -> bool:
        first, last = self._range(start, end)
        return first < last

    def _usable(self, i: int) -> list[Dated]:
        """The dates of a sentence that may be those of what it tells."""
        text = self.reading.text
        return [
            one
            for one in self.dates(self.reading.sentences[i])
            if is_fine(one) and not is_background(text, one)
        ]

    def _day(self, i: int) -> When:
        """The only day of a sentence, or the only month."""
        if i not in self._only:
            self._only[i] = _only(
                self._usable(i), "carried from the sentence before"
            )
        return self._only[i]

    def _named(self, i: int) -> frozenset[str]:
        """Who is named in a sentence, by their ids."""
        if i not in self._people:
            people = self.reading.between(*self.reading.sentences[i])
            self._people[i] = frozenset(one.actor().id for one in people)
        return self._people[i]

    def _note(self, i: int) -> None:
        """Keeps the places that stand beside the days of a sentence."""
        text = self.reading.text
        for match in _placed().finditer(text, *self.reading.sentences[i]):
            start, end = match.span()
            if not (
                start - 1 in self._ends
                or start - 2 in self._ends
                or text.startswith((" on ", ", on "), end)
            ):
                continue
            at = bisect_left(self._dates, (start,))
            for one in self._dates[max(0, at - 1) : at + 1]:
                before = text[end : max(end, one.start)]
                behind = text[one.end : max(one.end, start)]
                beside = before in {" on ", ", on "} or behind in {" ", ", "}
                if beside and one.date is not None and is_day(one):
                    self._places.note(match[1], one.date, self._named(i))

    def when(
        self,
        said: Said,
        sentence: Sentence,
        part: Sentence,
        words: Sentence,
        /,
    ) -> When:
        """The date of a saying whose sentence prints none.

        Args:
            said: How it is attributed.
            sentence: The sentence in which the words begin.
            part: As much of it as is looked at for places.
            words: Where the words begin and end; their dates do not count.
        """
        if self._in(sentence[0], words[0]) or self._in(words[1], sentence[1]):
            return NOWHERE
        i = bisect_left(self.reading.sentences, sentence)
        speaker = said.speaker.actor().id if said.speaker else None
        if speaker is not None:
            placed = self._placed(part, speaker)
            if placed is not NOWHERE:
                return placed
        return self._before(i, speaker)

    def _placed(self, part: Sentence, speaker: str) -> When:
        """The day on which the speaker was where the sentence says."""
        for match in _placed().finditer(self.reading.text, *part):
            day = self._places.day(match[1], speaker)
            if day is not None and self.reading.outside(match.start()):
                return When(day, f"day in {match[1]}, as told before")
        return NOWHERE

    def _before(self, i: int, speaker: str | None, depth: int = 0) -> When:
        """The date of the sentence before, if the two belong together."""
        if i == 0 or depth == _BACK:
            return NOWHERE
        reference = self._refers(i)
        dated = self._in(*self.reading.sentences[i - 1])
        if reference is not None and dated:
            return self._chosen(reference, i - 1)
        goes_on = speaker is not None and speaker in self._named(i - 1)
        start, end = self.reading.sentences[i]
        reply = _reply().match(self.reading.text, start, end)
        if not (goes_on or reply or reference is not None):
            return NOWHERE
        if dated:
            return self._day(i - 1)
        return self._before(i - 1, speaker if goes_on else None, depth + 1)

    def _refers(self, i: int) -> Reference | None:
        """An occasion of which the sentence before has told."""
        if i not in self._references:
            self._references[i] = self._reference(i)
        return self._references[i]

    def _reference(self, i: int) -> Reference | None:
        text = self.reading.text
        told: frozenset[str] | None = None
        for match in _definite().finditer(text, *self.reading.sentences[i]):
            if not self.reading.outside(match.start()):
                continue
            if told is None:
                told = self._told(i - 1)
            known = vocabulary.occasions().kinds[match["noun"]]
            if not told.isdisjoint(known):
                words = match["words"].lower()
                return Reference(match.group(), _which(words))
        return None

    def _told(self, i: int) -> frozenset[str]:
        """The kinds of occasion of which a sentence tells."""
        text = self.reading.text
        kinds = vocabulary.occasions().kinds
        found = _noun().finditer(text, *self.reading.sentences[i])
        return frozenset().union(
            *(kinds[match.group().lower()] for match in found)
        )

    def _chosen(self, reference: Reference, i: int) -> When:
        """The date of an occasion among those of a sentence."""
        rule = f"of “{reference.text}”, as told before"
        days = [one for one in self._usable(i) if is_day(one)]
        if days and reference.which:
            one = days[-1 if reference.which == "last" else 0]
            return When(one.date, rule)
        found = self._day(i)
        return found if found is NOWHERE else found._replace(rule=rule)


def _which(words: str) -> str:
    """Which of several occasions is meant."""
    known = vocabulary.occasions()
    chosen = words.split()
    if not known.last.isdisjoint(chosen):
        return "last"
    return "" if known.first.isdisjoint(chosen) else "first"


def _only(usable: Sequence[Dated], rule: str) -> When:
    """The only day among some dates, or the only month."""
    days = {one.date for one in usable if is_day(one)}
    found = days or {one.date for one in usable}
    return When(found.pop(), rule) if len(found) == 1 else NOWHERE
