"""What each word of a sentence belongs to: its main clause, or something less.

Only the main clause tells the act. What is told by the way ("after ...",
"..., who ...", "(...)", "..., the ministry said") is marked, so that nothing
in it fires.
"""

from collections.abc import Sequence
from typing import NamedTuple

from koreachina.knowledge.act_words import act_words

from .lexicon import Lexicon
from .regions import ASIDE, LEAD, MAIN, QUOTED, SUB, TAIL, Region
from .tails import leads, tail_of
from .tokens import Name, Token
from .verb_group import Group
from .verbs import verb_groups

__all__ = ["Clause", "Region", "clause"]


class Clause(NamedTuple):
    """A clause that can tell an act.

    Attributes:
        tokens: Its words.
        regions: Where each stands.
        groups: Its verb groups, in order.
        tail: Index of the word with which a reporting tail begins, or the
            number of words.
        names: Who and what is named in it, and where each stands.
    """

    tokens: Sequence[Token]
    regions: Sequence[Region]
    groups: Sequence[Group]
    tail: int
    names: Sequence[tuple[Name, Region]]

    def main(self, group: Group) -> bool:
        """Whether a group is a verb of the main clause."""
        return group.finite and self.regions[group.at] is MAIN


_MARKS = frozenset({"(", "“", "–", "—"})
"""What opens something between two marks."""


def clause(tokens: Sequence[Token], known: Lexicon, /) -> Clause:
    """Marks the words of a clause."""
    groups = verb_groups(tokens, known)
    tail = tail_of(tokens, groups)
    regions = [MAIN] * tail
    regions += [TAIL] * (len(tokens) - tail)
    present = {token.low for token in tokens}
    if not present.isdisjoint(_MARKS):
        _brackets(tokens, regions)
    start = _lead(tokens, regions, groups, tail)
    if "," in present:
        _asides(tokens, regions, groups, start, tail)
    if not present.isdisjoint(act_words().openers):
        _subordinate(tokens, regions, groups, start, tail)
    names = [
        (token.name, region)
        for token, region in zip(tokens, regions, strict=True)
        if token.name is not None
    ]
    return Clause(tokens, regions, groups, tail, names)


def _brackets(tokens: Sequence[Token], regions: list[Region]) -> None:
    """Marks what stands between brackets, dashes or quotation marks."""
    depth = 0
    dashed = quoted = False
    for i, token in enumerate(tokens):
        low = token.low
        depth += low == "("
        quoted = quoted or low == "“"
        dashed ^= low in {"–", "—"} and _parts_clauses(tokens, i)
        if depth:
            regions[i] = ASIDE
        elif regions[i] is MAIN and (quoted or dashed):
            regions[i] = QUOTED if quoted else ASIDE
        depth -= low == ")" and depth > 0
        quoted = quoted and low != "”"


def _parts_clauses(tokens: Sequence[Token], i: int) -> bool:
    """Whether a dash does not join two words."""
    return tokens[i].low == "—" or (
        i > 0 and tokens[i - 1].end < tokens[i].start
    )


def _lead(
    tokens: Sequence[Token],
    regions: list[Region],
    groups: Sequence[Group],
    tail: int,
) -> int:
    """Marks what stands before the subject; where the rest begins."""
    if not tokens or not leads(tokens, groups):
        return 0
    some = act_words()
    stop = 0
    for i in range(1, tail):
        token = tokens[i]
        if token.name is not None and (
            tokens[i - 1].low.isdigit() or tokens[i - 1].low in some.times
        ):
            stop = i
        elif token.low == "," and regions[i] is MAIN:
            stop = i + 1
        if stop:
            break
    if not any(group.finite and group.at >= stop for group in groups):
        return 0
    for i in range(stop):
        if regions[i] is MAIN:
            regions[i] = LEAD
    return stop


_LONGEST_ASIDE = 25
"""The most words between two commas that explain a name."""


def _asides(
    tokens: Sequence[Token],
    regions: list[Region],
    groups: Sequence[Group],
    start: int,
    tail: int,
) -> None:
    """Marks what explains a name between two commas.

    Names in a row ("China, Japan, and the ROK") explain nothing.
    """
    i = start
    while i < tail - 1:
        i += 1
        if (
            tokens[i].low != ","
            or tokens[i - 1].name is None
            or regions[i] is not MAIN
        ):
            continue
        limit = min(tail, i + _LONGEST_ASIDE)
        stop = next(
            (k for k in range(i + 1, limit) if tokens[k].low in {",", "."}), -1
        )
        if stop < i + 2 or not _explains(tokens, groups, i, stop):
            continue
        for k in range(i, stop + (tokens[stop].low == ",")):
            regions[k] = ASIDE
        i = stop


def _explains(
    tokens: Sequence[Token], groups: Sequence[Group], comma: int, stop: int
) -> bool:
    inside = tokens[comma + 1 : stop]
    if inside[0].low in {"and", "or"} or len(inside) == 1:
        return False
    after = tokens[stop + 1].low if stop + 1 < len(tokens) else ""
    if after in {"and", "or"}:
        return False
    if any(one.name and one.name.kind == "person" for one in inside):
        return False
    return not any(
        group.finite and comma < group.at < stop for group in groups
    )


def _subordinate(
    tokens: Sequence[Token],
    regions: list[Region],
    groups: Sequence[Group],
    start: int,
    tail: int,
) -> None:
    """Marks clauses and phrases that depend on the main clause.

    Each reaches to the next comma; one that hangs on the subject, to the
    main verb.
    """
    finite = [group for group in groups if group.finite and group.at < tail]
    opening = act_words().openers
    until = 0
    first = next(
        (group.at for group in finite if regions[group.at] is MAIN),
        tail,
    )
    for i in range(start, tail):
        if regions[i] is not MAIN:
            continue
        if i < until:
            regions[i] = SUB
            continue
        low = tokens[i].low
        if low not in opening and low != "that":
            continue
        if not _subordinates(tokens, i, groups):
            continue
        regions[i] = SUB
        until = _comma(tokens, i, tail)
        if i < first or first == i:
            until = _main_verb(tokens, finite, i, until)
            first = next((g.at for g in finite if g.at >= until), tail)


def _comma(tokens: Sequence[Token], start: int, stop: int) -> int:
    return next(
        (i for i in range(start, stop) if tokens[i].low in {",", ";"}), stop
    )


def _main_verb(
    tokens: Sequence[Token], finite: Sequence[Group], i: int, comma: int
) -> int:
    """Where the main verb begins behind what hangs on its subject.

    A relative clause has a verb of its own; what else depends has one where
    two follow.
    """
    later = [group for group in finite if i < group.at and group.start < comma]
    own = tokens[i].low in act_words().relatives or len(later) > 1
    later = later[1:] if own else later
    return later[0].start if later else comma


def _subordinates(
    tokens: Sequence[Token], i: int, groups: Sequence[Group]
) -> bool:
    """Whether a word that can open something that depends does so here."""
    some = act_words()
    low = tokens[i].low
    if tokens[i].name is not None:
        return False
    if low == "that":
        return not (_points(tokens, i) or _completes(tokens, i, groups))
    if low in some.relatives:
        return True
    before = tokens[i - 1].low if i else ""
    after = tokens[i + 1].low if i + 1 < len(tokens) else ""
    if low == "as":
        return (
            before not in {"well", "such", "soon", "far"} and after != "well"
        )
    return low != "following" or before not in some.determiners


def _points(tokens: Sequence[Token], i: int) -> bool:
    """Whether "that" points at a noun: "but that effort"."""
    if i == 0:
        return True
    some = act_words()
    before = tokens[i - 1]
    return before.name is None and (
        before.low in some.prepositions
        or before.low in {"and", "but", "or", ","}
    )


def _completes(
    tokens: Sequence[Token], i: int, groups: Sequence[Group]
) -> bool:
    """Whether "that" opens what a verb says, not what a noun is."""
    some = act_words()
    if tokens[i - 1].low in some.that_nouns:
        return True
    verbs = {group.at: group for group in groups}
    telling = True
    for k in range(i - 1, max(-1, i - _NEAR), -1):
        group = verbs.get(k)
        if group is not None:
            return telling or not some.telling_verbs.isdisjoint(group.lemmas)
        token = tokens[k]
        if token.low in {",", ";"}:
            return False
        # between the verb and "that" only whom it is told to, and when
        telling = telling and (
            token.name is not None
            or token.low in some.prepositions
            or token.low in some.times
            or token.low in {"the", "."}
            or token.low.isdigit()
            or (k == i - 1 and k - 1 in verbs)
        )
    return False


_NEAR = 9
"""How far behind its verb "that" can stand, in words."""
