"""Which sentences tell of an entry: `Event.narrative` and its score."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_articles import PERIOD, article
from made_registry import made_registry

from koreachina import from_json, to_json
from koreachina.annotate import annotate
from koreachina.annotate.link_pool import MANY, Pool
from koreachina.annotate.links import (
    CARRIED,
    DAY,
    ENOUGH,
    MONTH,
    Link,
    link_entries,
)
from koreachina.annotate.terms import bare, term, words
from koreachina.annotate.timing import agreement, telling_days
from koreachina.annotate.told import Told, told_entry
from koreachina.model import Article, EdtfDate, Event

REGISTRY = made_registry()

SEVENTH = (EdtfDate("2022-06-07"),)
EIGHTH = (EdtfDate("2022-06-08"),)
NINTH = (EdtfDate("2022-06-09"),)
JUNE = (EdtfDate("2022-06"),)
JULY = (EdtfDate("2022-07"),)
YEAR = (EdtfDate("2022"),)

QUIET = [
    Told(text, 90 + i)
    for i, text in enumerate(
        (
            "Prices of cabbage were high.",
            "The opera opened its doors.",
            "A choir of children sang.",
            "Nobody had swept the stairs.",
            "Rain spoiled the picnic.",
        )
    )
]
"""Sentences that tell of nothing, so that rarity has something to count."""


def links(entry: Told, *sentences: Told) -> tuple[Link, ...]:
    """The links of one entry among sentences, and quiet ones after them."""
    [found] = link_entries([entry], [*sentences, *QUIET])
    return found


def score(entry: Told, *sentences: Told) -> float:
    """How well an entry fits the last of some sentences, whatever it is."""
    [found] = link_entries(
        [entry], [*sentences, *QUIET], fit=lambda *_: ENOUGH
    )
    last = len(sentences) - 1
    return max(
        (link.score - ENOUGH for link in found if link.sentence == last),
        default=0.0,
    )


class TestDate:
    """What dates add, and what they exclude."""

    ENTRY = "Curlers from Hanam visit a brewery."
    SENTENCE = "The curlers tasted beer in Hanam."

    @pytest.mark.parametrize(
        ("entry", "sentence", "expected"),
        [
            pytest.param(SEVENTH, SEVENTH, DAY, id="day"),
            pytest.param(
                [EdtfDate("2022-06-05/2022-06-08")], SEVENTH, DAY, id="days"
            ),
            pytest.param(SEVENTH, JUNE, MONTH, id="month"),
            pytest.param(JUNE, SEVENTH, MONTH, id="entry of a month"),
            pytest.param(JUNE, JUNE, MONTH, id="months"),
            pytest.param(SEVENTH, EIGHTH, MONTH, id="day before"),
            pytest.param(EIGHTH, SEVENTH, MONTH, id="day after"),
            pytest.param(SEVENTH, [*JULY, *SEVENTH], DAY, id="one of two"),
            pytest.param(SEVENTH, [*JUNE, *SEVENTH], DAY, id="the better"),
            pytest.param([*JULY, *SEVENTH], SEVENTH, DAY, id="entry of two"),
            pytest.param((), SEVENTH, 0, id="undated entry"),
            pytest.param(SEVENTH, (), 0, id="undated sentence"),
            pytest.param(SEVENTH, YEAR, 0, id="a year says nothing"),
            pytest.param(YEAR, SEVENTH, 0, id="nor does an entry's"),
            pytest.param(
                [EdtfDate("2022-06-07/..")], NINTH, 0, id="nor an open end"
            ),
        ],
    )
    def test_what_a_date_adds(
        self,
        entry: tuple[EdtfDate, ...],
        sentence: tuple[EdtfDate, ...],
        expected: float,
    ) -> None:
        """The better the dates agree, the more."""
        bare_score = score(Told(self.ENTRY), Told(self.SENTENCE))

        dated = score(
            Told(self.ENTRY, dates=entry), Told(self.SENTENCE, dates=sentence)
        )

        assert dated - bare_score == pytest.approx(expected)

    @pytest.mark.parametrize(
        ("entry", "sentence"),
        [
            pytest.param(SEVENTH, NINTH, id="days"),
            pytest.param(SEVENTH, JULY, id="day and month"),
            pytest.param(JUNE, JULY, id="months"),
            pytest.param([EdtfDate("2022-06-30")], JULY, id="day before it"),
        ],
    )
    def test_a_contradiction_excludes(
        self, entry: tuple[EdtfDate, ...], sentence: tuple[EdtfDate, ...]
    ) -> None:
        """Even a sentence that repeats the entry."""
        told = Told(self.ENTRY, dates=entry)

        assert links(told, Told(self.ENTRY))
        assert not links(told, Told(self.ENTRY, dates=sentence))

    @pytest.mark.parametrize(
        ("before", "expected"),
        [
            pytest.param(SEVENTH, DAY * CARRIED, id="day"),
            pytest.param(JUNE, MONTH * CARRIED, id="month"),
            pytest.param(NINTH, -MONTH * CARRIED, id="contradiction"),
            pytest.param(YEAR, 0, id="a year is no date to follow"),
        ],
    )
    def test_a_sentence_follows_the_date_before(
        self, before: tuple[EdtfDate, ...], expected: float
    ) -> None:
        """Within its paragraph, and for half as much."""
        entry = Told(self.ENTRY, dates=SEVENTH)
        last = Told(self.SENTENCE)
        between = Told("It was late.")

        first = Told("Much was said.", dates=before)
        elsewhere = first._replace(paragraph=1)

        free = score(entry, elsewhere, between, last)
        assert score(entry, first, between, last) - free == pytest.approx(
            expected
        )

    def test_a_date_alone_is_not_enough(self) -> None:
        """Other things happen on the same day."""
        entry = Told(self.ENTRY, dates=SEVENTH)

        assert not links(entry, Told("A goat escaped.", dates=SEVENTH))


class TestShare:
    """What both name."""

    @pytest.mark.parametrize(
        ("entry", "sentence"),
        [
            pytest.param(
                Told("He calls.", persons=["person-a"]),
                Told("She waits.", persons=["person-a"]),
                id="person",
            ),
            pytest.param(
                Told("Ministers dine.", implied=["person-a"]),
                Told("They had noodles.", persons=["person-a"]),
                id="implied",
            ),
            pytest.param(
                Told("It protests.", others=["organization-a"]),
                Told("It was silent.", others=["organization-a"]),
                id="body",
            ),
            pytest.param(
                Told("It protests.", others=["LAO"]),
                Told("It was silent.", others=["LAO"]),
                id="state",
            ),
            pytest.param(
                Told("They dine.", others=["in Seoul"]),
                Told("It was humid.", others=["in Seoul"]),
                id="place",
            ),
            pytest.param(
                Told("The Heron Prize is awarded."),
                Told("A heron stood by."),
                id="name",
            ),
            pytest.param(
                Told("They dine at the G20."),
                Told("The G20, too, was dull."),
                id="occasion",
            ),
            pytest.param(
                Told("The 10th round begins."),
                Told("It was the tenth of its kind."),
                id="ordinal",
            ),
            pytest.param(
                Told("The shipment weighs 750 tons."),
                Told("All 750 were lost."),
                id="figure",
            ),
            pytest.param(
                Told("They harvest ginseng."),
                Told("Ginseng sells well."),
                id="word",
            ),
            pytest.param(
                Told("They talk by telephone."),
                Told("He was heard online."),
                id="family",
            ),
            pytest.param(
                Told("A gardener retires."),
                Told("Two gardeners were glad."),
                id="stem",
            ),
        ],
    )
    def test_what_is_in_common_counts(
        self, entry: Told, sentence: Told
    ) -> None:
        """Each kind of term, by itself."""
        assert score(entry, sentence) > 0

    @pytest.mark.parametrize(
        ("entry", "sentence"),
        [
            ("They are on the way.", "They were on the way again."),
            ("It was in 2022.", "It is 2022."),
            ("He is 31.", "On the 31 of them."),
            ("Go, up!", "Up we go."),
        ],
    )
    def test_words_that_tell_nothing(self, entry: str, sentence: str) -> None:
        """Function words, years, and what may be a day of the month."""
        assert score(Told(entry), Told(sentence)) == 0

    def test_a_name_weighs_more_than_a_word(self) -> None:
        """Capitals inside a line show it, or capitals all through."""
        sentence = Told("The heron was there.")

        word = score(Told("One heron, a prize."), sentence)

        assert score(Told("One Heron, a prize."), sentence) > word
        assert score(Told("Heron, a prize."), sentence) == word
        assert score(Told("HERON, a prize."), sentence) > word

    def test_an_office_is_no_name(self) -> None:
        """Titles are capitalised, and shared by many."""
        sentence = Told("The envoy was there.")

        assert score(Told("An Envoy and a prize."), sentence) == score(
            Told("An envoy and a prize."), sentence
        )

    def test_a_person_weighs_more_than_one_implied(self) -> None:
        """What is inferred counts as a word does."""
        sentence = Told("The goat was there.", persons=["person-a"])
        entry = Told("A prize is awarded.")

        assert score(entry._replace(persons=["person-a"]), sentence) > score(
            entry._replace(implied=["person-a"]), sentence
        )

    def test_the_rarer_the_more(self) -> None:
        """What other sentences say, too, tells less."""
        entry = Told("They harvest ginseng and millet.")
        sentence = Told("Ginseng sells well.")

        rare = score(entry, Told("It rained."), sentence)

        assert rare > score(entry, Told("Ginseng grows.", 1), sentence) > 0

    def test_what_other_entries_say_tells_less(self) -> None:
        """A pair of ministers who meet each month does not tell when."""
        entry = Told("They harvest ginseng.")
        other = Told("Ginseng, barley.")
        sentences = [Told("Ginseng sells well."), *QUIET]

        def fit(*_: Told) -> float:
            return ENOUGH

        [[alone]] = link_entries([entry], sentences, fit=fit)
        [[both], _] = link_entries([entry, other], sentences, fit=fit)

        assert alone.score > both.score

    def test_words_of_names_are_counted_once(self) -> None:
        """Who is named is known: a park is no sign of a Park."""
        entry = Told("Park dines.", persons=["person-park"], names=["Park"])

        assert score(entry, Told("The park was closed.")) == 0

    def test_a_word_nowhere_else_counts_half(self) -> None:
        """It may have been reworded; one said elsewhere was not."""
        entry = Told("They harvest ginseng and millet.")
        sentence = Told("Ginseng sells well.")

        reworded = score(entry, Told("It rained.", 1), sentence)

        assert reworded > score(entry, Told("Millet grows.", 1), sentence)

    def test_a_thin_entry_is_not_told_everywhere(self) -> None:
        """One rare word is no entry."""
        assert not links(Told("They dine."), Told("They dine with friends."))

    def test_what_the_sentence_before_says_counts_half(self) -> None:
        """During the visit, he did something more."""
        entry = Told(
            "Ro, a botanist, spends a week in Mokpo.",
            dates=SEVENTH,
            persons=["person-ro"],
            names=["Ro"],
        )
        before = Told("Ro, the botanist, came.", persons=["person-ro"])
        sentence = Told("During that week he saw Mokpo.", dates=SEVENTH)

        alone = score(entry, before._replace(paragraph=1), sentence)
        after = score(entry, before, sentence)

        assert after > alone > DAY

    def test_what_is_said_twice_counts_once(self) -> None:
        """The sentence before adds only what this one has not."""
        entry = Told("Curlers from Hanam brew beer.")
        rest = Told("The curlers of Hanam rested.")

        assert not links(entry, rest, rest)
        assert links(entry, Told("They brewed beer."), rest)

    def test_a_sentence_may_lean_on_the_one_before(self) -> None:
        """It adds the day, and has nothing else in common."""
        entry = Told(
            "Ro, a botanist, tours Mokpo.",
            dates=SEVENTH,
            persons=["person-ro"],
            names=["Ro"],
        )
        before = Told(
            "Ro, the botanist, knew Mokpo.",
            dates=YEAR,
            persons=["person-ro"],
        )

        found = links(entry, before, Told("He left it.", dates=SEVENTH))

        assert (1, "same day") in [
            (link.sentence, *link.why) for link in found
        ]

    def test_what_follows_in_another_paragraph_does_not_lean(self) -> None:
        """A paragraph begins anew."""
        entry = Told("Ro, a botanist, tours Mokpo.", dates=SEVENTH)
        before = Told("Ro, the botanist, knew Mokpo.")

        found = links(entry, before, Told("He left it.", 1, SEVENTH))

        assert {link.sentence for link in found} <= {0}


class TestLinks:
    """`link_entries` as a whole."""

    def test_a_link_says_why(self) -> None:
        """Dates first, then what both name, in the order of the entry."""
        entry = Told(
            "Ro tours a Mokpo shipyard.",
            dates=SEVENTH,
            persons=["person-ro"],
            names=["Ro"],
        )

        [link] = links(
            entry,
            Told("In Mokpo Ro saw cranes.", 4, SEVENTH, ["person-ro"]),
        )

        assert link[:2] == (0, 4)
        assert link.score >= ENOUGH
        assert link.why == ("same day", "mokpo", "person-ro")

    def test_a_link_without_dates_says_what_is_shared(self) -> None:
        """And nothing of dates."""
        [link] = links(
            Told("Curlers from Hanam brew beer."),
            Told("In Hanam the curlers brewed beer."),
        )

        assert link.why == ("curl", "hanam", "brew", "beer")

    def test_without_a_day_one_entry_takes_a_sentence(self) -> None:
        """The one that it fits best; a day in common links them all."""
        better = Told("Curlers from Hanam brew beer.", dates=SEVENTH)
        worse = Told("Curlers from Hanam brew tea.", dates=SEVENTH)
        text = "In Hanam the curlers brewed beer in June."

        def told(dates: tuple[EdtfDate, ...]) -> list[bool]:
            return [
                bool(found)
                for found in link_entries(
                    [better, worse], [Told(text, dates=dates), *QUIET]
                )
            ]

        assert told(JUNE) == [True, False]
        assert told(SEVENTH) == [True, True]

    def test_fit_is_added(self) -> None:
        """Types that agree can lift a pair, types that do not can part it."""
        entry = Told("Curlers from Hanam brew beer.", type=None)
        near = Told("The curlers rested.")
        sure = Told("In Hanam the curlers brewed beer.")

        def found(value: float, *sentences: Told) -> list[int]:
            [of] = link_entries(
                [entry], [*sentences, *QUIET], fit=lambda *_: value
            )
            return [link.sentence for link in of]

        assert found(0.0, near) == []
        assert found(0.5, near) == [0]
        assert found(0.0, sure) == [0]
        assert found(-0.5, sure) == []

    def test_fit_is_asked_of_both(self) -> None:
        """It gets the entry and the sentence."""
        asked = []
        entry = Told("Curlers dine.")
        sentence = Told("Curlers rest.")

        def fit(one: Told, other: Told) -> float:
            asked.append((one, other))
            return 0.0

        link_entries([entry], [sentence], fit=fit)

        assert asked == [(entry, sentence)]

    def test_nothing_to_link(self) -> None:
        """No entries, or no sentences."""
        entry = Told("Curlers dine.")

        assert link_entries([], [entry]) == []
        assert link_entries([entry, entry], []) == [(), ()]
        assert link_entries([Told("")], [Told("")]) == [()]

    def test_candidates_are_bounded(self) -> None:
        """A term that many sentences have brings none of them."""
        few = [Told("Ginseng sells.")] * MANY
        entry = Told("Ginseng.")

        def asked(sentences: list[Told]) -> int:
            count = 0

            def fit(*_: Told) -> float:
                nonlocal count
                count += 1
                return 0.0

            link_entries([entry], sentences, fit=fit)
            return count

        assert asked(few) == MANY
        assert asked([*few, *few]) == 0

    def test_candidates_grow_with_the_text(self) -> None:
        """Twice the article, twice the pairs that are scored."""

        def asked(times: int) -> int:
            count = 0

            def fit(*_: Told) -> float:
                nonlocal count
                count += 1
                return 0.0

            link_entries(
                [Told(f"Item a{i}x is sold.") for i in range(times)],
                [Told(f"They saw a{i}x being sold.", i) for i in range(times)],
                fit=fit,
            )
            return count

        assert asked(2 * 2 * MANY) == 2 * asked(2 * MANY)


_WORDS = st.lists(
    st.sampled_from(
        [
            "Ro",
            "Mokpo",
            "ginseng",
            "talks",
            "telephone",
            "10th",
            "brews",
            "the",
            "of",
            "Heron",
        ]
    ),
    max_size=6,
).map(" ".join)
_DATES = st.lists(
    st.sampled_from([*SEVENTH, *EIGHTH, *JUNE, *JULY, *YEAR]), max_size=2
)
_PERSONS = st.lists(st.sampled_from(["person-a", "person-b"]), max_size=2)
_TOLD = st.builds(
    Told, _WORDS, st.integers(0, 2), dates=_DATES, persons=_PERSONS
)


class TestLaws:
    """What holds for all entries and sentences."""

    @given(
        st.lists(_TOLD, max_size=5).flatmap(
            lambda told: st.tuples(
                st.just(told), st.permutations(range(len(told)))
            )
        ),
        st.lists(_TOLD, max_size=8),
    )
    def test_the_order_of_entries_does_not_matter(
        self,
        drawn: tuple[list[Told], list[int]],
        sentences: list[Told],
    ) -> None:
        """A chronology may run backwards."""
        entries, order = drawn
        found = link_entries(entries, sentences)

        moved = link_entries([entries[i] for i in order], sentences)

        assert [found[i] for i in order] == moved

    @given(st.lists(_TOLD, max_size=5), st.lists(_TOLD, max_size=8))
    def test_links_are_in_order_and_high_enough(
        self, entries: list[Told], sentences: list[Told]
    ) -> None:
        """One link a sentence, and the paragraph is the sentence's."""
        for found in link_entries(entries, sentences):
            places = [link.sentence for link in found]
            assert places == sorted({*places})
            for link in found:
                assert link.paragraph == sentences[link.sentence].paragraph
                assert ENOUGH <= link.score < DAY + 1

    @given(_DATES, _DATES)
    def test_agreement_is_mutual(
        self, one: list[EdtfDate], other: list[EdtfDate]
    ) -> None:
        """It does not matter which side is the entry."""
        here, there = telling_days(one), telling_days(other)

        assert agreement(here, there) == agreement(there, here)

    @given(_TOLD, st.lists(_TOLD, max_size=8))
    def test_rarity_is_a_part(
        self, entry: Told, sentences: list[Told]
    ) -> None:
        """From 0 to 1, whatever is counted."""
        sought = dict.fromkeys(["+meeting", "person-a"], 3)

        rarity = Pool([entry, *sentences], sought).rarity

        assert all(0 <= value <= 1 for value in rarity.values())

    @given(st.text())
    def test_a_term_is_cut_from_any_text(self, text: str) -> None:
        """Words of all scripts, marks and figures; none is left blank."""
        for word in words(text):
            assert bare(word) in word
            assert not {*term(word)} & {" ", "\n", "’"}


def narratives(
    *paragraphs: str,
    entries: tuple[str, ...],
    date: str | None = "2022-06-07",
    period: EdtfDate | None = PERIOD,
) -> list[tuple[int, ...]]:
    """The paragraphs of entries of one date, in an article."""
    made = article(*paragraphs, entries=entries, period=period)
    made = attrs.evolve(
        made,
        chronology=[
            attrs.evolve(
                event,
                date=None if date is None else EdtfDate(date),
                date_text=date,
            )
            for event in made.chronology
        ],
    )
    found = annotate(made, registry=REGISTRY)
    assert from_json(to_json(found)) == found
    return [event.narrative for event in found.chronology]


class TestNarrative:
    """`Event.narrative`, of a whole article."""

    VISIT = "Botanist Ro Su-bin visits a greenhouse in Mokpo."

    def test_paragraphs_that_tell_of_an_entry(self) -> None:
        """In the summary and in a section, sorted, once each."""
        assert narratives(
            "Botanists traveled, among them Ro Su-bin, in June.",
            "Nobody came in winter, and the roads were bad.",
            "On June 7, Ro Su-bin toured Mokpo. Ro saw a greenhouse there.",
            "On June 20, Ro Su-bin toured Mokpo and its greenhouse again.",
            entries=(self.VISIT,),
        ) == [(0, 2)]

    def test_an_undated_entry(self) -> None:
        """What it names has to be enough."""
        prose = (
            "On June 7, Ro Su-bin toured a greenhouse in Mokpo.",
            "Ro Su-bin was at home in July.",
        )

        assert narratives(*prose, entries=(self.VISIT,), date=None) == [(0,)]

    def test_a_day_that_is_none(self) -> None:
        """It contradicts nothing."""
        assert narratives(
            "On June 31, 2022, Ro Su-bin toured a greenhouse in Mokpo.",
            entries=(self.VISIT,),
        ) == [(0,)]

    def test_office_holders_implied(self) -> None:
        """The prose names whom the entry leaves unnamed."""
        assert narratives(
            "It was a summer of talks, and of little else besides.",
            "Wang Lan told Park Do-yun on June 7 that it was late.",
            entries=("Chinese and South Korean foreign ministers confer.",),
        ) == [(1,)]

    def test_bodies_states_and_places(self) -> None:
        """They are found on both sides, under any of their names."""
        assert narratives(
            "The Laotian Orchid Society had other plans in Vientiane.",
            "In Vientiane, Laos heard the Foreign Ministry of Japan.",
            entries=("Japan’s Foreign Ministry lectures Laos in Vientiane.",),
        ) == [(1,)]

    @pytest.mark.parametrize("year", ["2021", "2022", "2023"])
    def test_a_misprinted_year(self, year: str) -> None:
        """An entry out of the period may belong in it."""
        assert narratives(
            "Much was said about plants.",
            "On June 7, Ro Su-bin toured a greenhouse in Mokpo.",
            entries=(self.VISIT,),
            date=f"{year}-06-07",
        ) == [(1,)]

    @pytest.mark.parametrize("date", ["2019-06-07", "2022-01-07"])
    def test_a_date_truly_out_of_the_period(self, date: str) -> None:
        """No year nearby puts it right."""
        assert narratives(
            "Much was said about plants.",
            "On June 7, Ro Su-bin toured a greenhouse in Mokpo.",
            entries=(self.VISIT,),
            date=date,
        ) == [()]

    def test_no_period(self) -> None:
        """Then no date lies outside."""
        assert narratives(
            "Much was said about plants.",
            "On June 7, 2022, Ro Su-bin toured a greenhouse in Mokpo.",
            entries=(self.VISIT,),
            period=None,
        ) == [(1,)]

    def test_no_prose(self) -> None:
        """A chronology by itself is told nowhere."""
        found = annotate(
            Article(
                period=PERIOD,
                chronology=[
                    Event(date=EdtfDate("2022-06-07"), text=self.VISIT)
                ],
            ),
            registry=REGISTRY,
        )

        assert [event.narrative for event in found.chronology] == [()]

    def test_no_chronology(self) -> None:
        """An article by itself has no entries to tell of."""
        assert narratives("On June 7, it rained.", entries=()) == []

    def test_what_was_linked_before_is_replaced(self) -> None:
        """Annotating twice gives the same."""
        made = article("It rained.", entries=(self.VISIT,))
        stale = attrs.evolve(
            made,
            chronology=[
                attrs.evolve(event, narrative=[0]) for event in made.chronology
            ],
        )

        assert annotate(stale, registry=REGISTRY) == annotate(
            made, registry=REGISTRY
        )

    @pytest.mark.parametrize(
        ("date", "expected"),
        [
            ("2024-02-29", ["2024-02-29"]),
            ("202X", ["202X"]),
            ("9999-12-31", ["9999-12-31"]),
            (
                "2023-05-30/2023-06-02",
                [
                    "2023-05-30/2023-06-02",
                    "2022-05-30/2022-06-02",
                ],
            ),
        ],
    )
    def test_years_nearby(self, date: str, expected: list[str]) -> None:
        """Only days of the calendar, and both ends of a range."""
        told = told_entry(
            "It rains.",
            date=EdtfDate(date),
            period=EdtfDate("2022-05/2022-08"),
            named=(),
            implied=(),
            states=(),
            bodies=(),
        )

        assert [str(one) for one in told.dates] == expected
