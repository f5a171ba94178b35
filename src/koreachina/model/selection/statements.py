"""Selections of statements."""

import re
from collections.abc import Callable
from itertools import chain
from typing import Self

from koreachina.model.actors import Actor
from koreachina.model.mention import Directness, Statement

from .base import Timed
from .concordance import Concordance, Search
from .queries import fold, holding, known, meant
from .words import having, whole


class Statements(Timed[Statement]):
    """Statements in order."""

    __slots__ = ()

    def by(self, *who: Actor | str) -> Self:
        """The statements of one of `who`."""
        return self._of(who, lambda item: item.speaker)

    def to(self, *who: Actor | str) -> Self:
        """The statements addressed to one of `who`."""
        return self._of(who, lambda item: item.addressee)

    def _of(
        self,
        who: tuple[Actor | str, ...],
        field: Callable[[Statement], Actor | None],
    ) -> Self:
        tests = [meant(one) for one in who]

        def test(item: Statement) -> bool:
            actor = field(item)
            return actor is not None and any(test(actor) for test in tests)

        return self.where(test)

    def of_directness(self, *directness: Directness | str) -> Self:
        """The statements that are given in one of these ways.

        Raises:
            QueryError: A way is none of direct, mixed and indirect.
        """
        wanted = {known(Directness, name, "directness") for name in directness}
        return self.where(lambda item: item.directness in wanted)

    def via(self, *media: Actor | str) -> Self:
        """The statements made in one of the media.

        Args:
            media: Whole words of the medium as printed, in any case ("Global
                Times" is in "the Global Times"), or the actor itself.
        """
        test = having(media, _whole)
        return self.where(
            lambda item: item.medium is not None and test(item.medium)
        )

    def about(self, *words: Actor | str) -> Self:
        """The statements whose words hold one of `words`.

        Args:
            words: Parts of the text, in any case. Three capitals such as
                "USA" are just that, as a word of its own. An actor stands
                for its name and all its aliases, as printed and as whole
                words: so a state is found by its capital, too.

        Examples:
            >>> said = Statements([
            ...     Statement(quote="ties with Seoul"),
            ...     Statement(quote="the chips of the US"),
            ... ])
            >>> from koreachina.model import State
            >>> korea = State(name="South Korea", aliases=["Seoul", "ROK"])
            >>> len(said.about(korea)), len(said.about("USA", "chip"))
            (1, 1)
        """
        test = having(words, _part)
        return self.where(lambda item: test(item.quote))

    def mentioning(self, *words: str) -> Self:
        """The statements whose words hold every one of `words`."""
        return holding(self, words, lambda item: item.quote)

    def kwic(
        self, pattern: str | re.Pattern[str], /, width: int = 40
    ) -> Concordance:
        """Every place in their words that has a pattern, in context.

        Args:
            pattern: Words, found whole, in any case, hyphens being blanks;
                or a compiled pattern. Empty matches are no hits.
            width: How many characters are kept on either side.

        Raises:
            ValueError: There is no word in the pattern, or the width is
                below 0.
            TypeError: The pattern is neither, or the width no int.

        Examples:
            >>> said = Statements([Statement(quote="They back free trade.")])
            >>> print(said.kwic("Free Trade"))
            They back  free trade  .
        """
        search = Search(pattern, width)
        return Concordance(
            chain.from_iterable(
                search.hits(
                    item.quote,
                    item.span,
                    paragraph=item.paragraph,
                    date=item.date,
                    statement=item,
                )
                for item in self
            )
        )


def _part(word: str) -> Callable[[str], bool]:
    wanted = fold(word)
    return lambda text: wanted in fold(text)


def _whole(words: str) -> Callable[[str], bool]:
    search = re.compile(whole(words), re.IGNORECASE).search
    return lambda text: search(text) is not None
