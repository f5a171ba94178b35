"""The sentences of an article, by what they have in common with entries."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from math import log

from .terms import term, words
from .timing import Days, telling_days
from .told import Told

MANY = 24
"""What more sentences have in common tells nothing."""


class Pool:
    """The sentences, indexed by the terms that entries name.

    Attributes:
        sentences: The sentences.
        terms: The terms of each that some entry names.
        having: The sentences that have a term, if they are not too many.
        rarity: How much a term tells, from 0 to 1.
        follows: Whether the sentence before stands in the same paragraph;
            one more than there are sentences.
        days: The days of its own dates, for each.
        carried: Those of the last dated sentence before it in its paragraph.
    """

    def __init__(
        self, sentences: Sequence[Told], sought: Mapping[str, int]
    ) -> None:
        """Indexes the sentences.

        Args:
            sentences: The sentences, paragraph by paragraph.
            sought: How many entries name each term.
        """
        self.sentences = sentences
        wanted = sought.keys()
        self.terms = [
            wanted & {*map(term, words(one.text)), *one.persons, *one.others}
            for one in sentences
        ]
        self.having: dict[str, list[int]] = defaultdict(list)
        self.follows: list[bool] = []
        self.days: list[list[Days]] = []
        self.carried: list[list[Days]] = []
        paragraph: int | None = None
        days: list[Days] = []
        for i, one in enumerate(sentences):
            for key in self.terms[i]:
                self.having[key].append(i)
            follows = i > 0 and one.paragraph == paragraph
            if not follows:
                paragraph, days = one.paragraph, []
            self.follows.append(follows)
            self.carried.append(days)
            own = telling_days(one.dates) if one.dates else []
            self.days.append(own)
            days = own or days
        self.follows.append(False)
        most = log(len(sentences) + 1)
        self.rarity = {
            key: _rarity(len(self.having.get(key, ())), entries, most)
            for key, entries in sought.items()
        }


def _rarity(sentences: int, entries: int, most: float) -> float:
    """The rarity of a term that so many sentences and entries have."""
    if sentences > MANY:
        return 0.0
    return max(0.0, 1 - log(max(1, sentences + entries - 1)) / most)
