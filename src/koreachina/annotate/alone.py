"""Where a surname stands alone, for somebody who is known already."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from koreachina.knowledge import vocabulary

from .heads import misprinted_head
from .offices import office_before
from .runs import Run
from .spots import Spot, shared_country
from .states import Found


def find_alone(
    text: str,
    runs: Sequence[Run],
    known: Mapping[str, bool],
    states: Sequence[Found],
    taken: Sequence[Spot],
    /,
) -> list[Spot]:
    """Where a surname stands that is no part of a longer name.

    Args:
        text: The text.
        runs: Its capitalised words.
        known: Whether a word is a surname to look for.
        states: The states of the text, in order.
        taken: The names found before, in order.

    Examples:
        >>> from collections import defaultdict
        >>> from .runs import capital_runs
        >>> text = "Li left. Premier Li met Central Li staff."
        >>> known = defaultdict(bool, Li=True)
        >>> found = find_alone(text, capital_runs(text), known, [], [])
        >>> [spot.start for spot in found]
        [0, 17]
    """
    found = []
    weak = vocabulary.surnames().weak
    for word, start in [
        (word, run.start + offset)
        for run in runs
        for word, offset in run.alone
        if known[word]
    ]:
        end = start + len(word)
        i = bisect_left(taken, (end,)) - 1
        if i >= 0 and start < taken[i].end and end > taken[i].begin:
            continue
        before = text[max(0, start - 24) : start]
        last = before.rpartition(" ")[0].rpartition(" ")[2]
        blank = before.endswith(" ")
        misprint = blank and misprinted_head(last)
        if word in weak and not (blank and last[-1:].isalnum()):
            continue
        if blank and not misprint and not _free(last):
            continue
        office = office_before(text, start, states) if misprint else None
        found.append(
            Spot(
                start,
                end,
                word,
                word,
                office,
                shared_country(office, 0),
                alone=True,
            )
        )
    return found


def _free(word: str) -> bool:
    """Whether a name can begin after a word: it is no part of one itself."""
    if not word[:1].isupper() or not word[-1].isalnum():
        return True
    if word.endswith(("’s", "'s")):
        return True
    titles = vocabulary.titles()
    return (
        word in titles.not_names
        or word.lower().removeprefix("then-") in titles.heads
        or word in vocabulary.people().openers
        or word.endswith(("ly", "ing"))
    )
