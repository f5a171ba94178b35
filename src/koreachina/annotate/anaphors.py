"""Words that stand for somebody named before: "he", "the latter", "it".

A pronoun stands for the last one before it who was the subject of a sentence,
and for the last one named at all where nobody was.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache

from koreachina.knowledge import vocabulary
from koreachina.model import Organization, Person, State

from .free import stands_free
from .groups import Phrase
from .pairs import joined, paired
from .persons import Named
from .speakers import Candidate
from .trie import alternation

_FAR = 12
"""How many names back somebody can be meant."""


@cache
def _word() -> re.Pattern[str]:
    """A word that stands for somebody, and the character before it."""
    cues = vocabulary.cues()
    nouns = "|".join(sorted({*vocabulary.titles().heads, *cues.writings}))
    verbs = alternation(form for all_ in cues.verbs.values() for form in all_)
    adverb = r"(?:\w+ly |also |then |later )?"
    acts = rf"(?= {adverb}(?:{verbs}|had|have|would|will)\b)"
    noun = rf" (?:same )?(?:{nouns})(?! [A-Z])"
    return re.compile(
        r"[^A-Za-z0-9_'-](?<![\w’])"
        rf"(?:[Tt]h(?:ey|e (?:latter|former)|e (?:two|pair){acts}"
        rf"|(?:e|is|at){noun}|eir(?= \w))|[Hh](?:e|(?:is|er)(?= \w))"
        rf"|[Ii]t(?:s{noun}|s(?= \w))?|[Ss]he|[Bb]oth{acts})(?![\w’'-])"
    )


def anaphors(
    text: str, people: Sequence[Candidate], named: Sequence[Named], /
) -> list[Candidate]:
    """The words of a paragraph that stand for somebody named before.

    Args:
        text: The paragraph.
        people: Everybody in it who may be a speaker, in order.
        named: The persons in it, in order.
    """
    starts = [one.start for one in people]
    taken = {one.end for one in named}
    taken |= {one.end for one in people if not isinstance(one.who, Phrase)}
    titles = {one.end: one.title for one in named if one.title is not None}
    result = []
    # the blank is what the first word stands behind; offsets are one less
    for match in _word().finditer(f" {text}"):
        start, end = match.start(), match.end() - 1
        if end in taken:
            continue
        last = bisect_left(starts, start)
        before = people[max(0, last - _FAR) : last]
        word = text[start:end]
        who = _meant(text, word, before, titles)
        if who is not None:
            owner = word.lower() in _OWNERS
            free = not owner and stands_free(text, start)
            result.append(
                Candidate(start, end, word, who.who, owner, free, who.text)
            )
    return result


_OWNERS = frozenset(("his", "her", "its", "their"))


def _meant(
    text: str,
    printed: str,
    before: Sequence[Candidate],
    titles: Mapping[int, str],
) -> Candidate | None:
    """Whom one word stands for."""
    word = printed.lower()
    if word in {"he", "she", "his", "her"}:
        return _latest(text, before, _is_person)
    if word in {"it", "its"}:
        return _latest(text, before, _is_thing)
    if word in {"they", "their"}:
        return _pair(text, before) or _latest(text, before, _is_many)
    if word in {"the latter", "the former", "the two", "the pair", "both"}:
        return _of_two(printed, before)
    noun = word.partition(" ")[2].removeprefix("same ")
    return _by_noun(text, noun, before, titles)


def _of_two(printed: str, before: Sequence[Candidate]) -> Candidate | None:
    """The two persons named last, or one of them."""
    people = list(_distinct(one for one in before if _is_person(one)))
    if len(people) < len("ab"):
        return None
    if printed.endswith(("latter", "former")):
        return people[printed.endswith("former")]
    return paired(printed, people[1], people[0])


def _by_noun(
    text: str,
    noun: str,
    before: Sequence[Candidate],
    titles: Mapping[int, str],
) -> Candidate | None:
    """Whom "the minister", "the envoy" or "the article" stands for."""
    for one in reversed(before):
        if titles.get(one.end, "").lower().endswith(noun):
            return one
    paper = _latest(text, before, _is_paper)
    if noun in vocabulary.cues().vague_persons:
        return _latest(text, before, _is_person)
    if noun in _SIGNED:
        return _latest(text, before, _is_person) or paper
    return paper if noun in vocabulary.cues().writings else None


_SIGNED = frozenset(("article", "essay", "op-ed"))
"""What somebody writes; nobody in particular writes an editorial."""


def _latest(
    text: str,
    before: Sequence[Candidate],
    test: Callable[[Candidate], bool],
) -> Candidate | None:
    """The last who fits: a subject rather, and of no subordinate clause."""
    fitting = [one for one in reversed(before) if test(one)]
    subjects = [one for one in fitting if one.subject]
    main = (one for one in subjects if not _is_embedded(text, one))
    return next(main, next(iter((*subjects, *fitting)), None))


@cache
def _embedding() -> re.Pattern[str]:
    return re.compile(r"\b(?:that|which|when|where|whom|if|because) \Z")


def _is_embedded(text: str, one: Candidate) -> bool:
    begin = max(0, one.start - 12)
    return _embedding().search(text[begin : one.start]) is not None


def _is_person(one: Candidate) -> bool:
    return isinstance(one.who, Person)


def _is_thing(one: Candidate) -> bool:
    if isinstance(one.who, Phrase):
        return one.who.body
    return isinstance(one.who, Organization | State)


def _is_many(one: Candidate) -> bool:
    return isinstance(one.who, Phrase) and not one.who.body


def _is_paper(one: Candidate) -> bool:
    if isinstance(one.who, Phrase):
        return one.who.paper
    return isinstance(one.who, Organization) and one.who.sector == "MED"


def _pair(text: str, before: Sequence[Candidate]) -> Candidate | None:
    """The two persons who were named last, if "and" joins them."""
    people = [one for one in before if _is_person(one)]
    for i in range(len(people) - 1, max(0, len(people) - 2), -1):
        found = joined(text, people[i], people[i - 1 : i])
        if found is not people[i]:
            return found
    return None


def _distinct(before: Iterable[Candidate]) -> Iterator[Candidate]:
    """The last mention of each, the last first."""
    seen = set()
    for one in reversed([*before]):
        key = one.actor().id
        if key not in seen:
            seen.add(key)
            yield one
