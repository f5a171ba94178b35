"""Corpora: articles in order."""

import copy
import pickle
import re
from collections.abc import Sequence
from typing import Any

import attrs
import hypothesis.strategies as st
import pytest
from hypothesis import settings
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
)

from koreachina.corpus import Corpus
from koreachina.errors import QueryError
from koreachina.model import (
    Article,
    Concordance,
    DateMention,
    EdtfDate,
    Event,
    Events,
    Mention,
    Mentions,
    Paragraph,
    Person,
    Problem,
    Quotation,
    State,
    Statement,
    Statements,
)

WANG = Person(name="Wang Yi", country="CHN")
PARK = Person(name="Park Jin", country="KOR")
KOREA = State(name="South Korea", country="KOR")


def article(title: str, month: int, *actors: Any) -> Article:
    """An article with one of everything, all of one month."""
    date = EdtfDate(f"2022-{month:02}-09")
    return Article(
        title=title,
        summary=[Paragraph(index=0, text=f"{title} was printed.")],
        chronology=[Event(date=date, text=f"{title} opens.", actors=actors)],
        narrative=[
            Event(origin="narrative", text=f"{title} closes.", type="AGREE")  # type: ignore[arg-type, unused-ignore]
        ],
        dates=[DateMention(date=date, surface=title, paragraph=0)],
        mentions=[
            Mention(actor=actor, surface=title, paragraph=0)
            for actor in actors
        ],
        quotations=[Quotation(quote=title, paragraph=0)],
        statements=[
            Statement(quote=title, speaker=actor, date=date)
            for actor in actors
        ],
        problems=[Problem(code="KC101", message=title)],
    )


ONE = article("One", 5, WANG)
TWO = article("Two", 6, PARK, WANG)
THREE = article("Three", 7, KOREA)
NONE = Article(title="None")
BOTH = Corpus([ONE, TWO])


class TestStatements:
    """`Corpus.statements` and `Corpus.select_statements()`."""

    CORPUS = Corpus(
        [
            Article(
                statements=[
                    Statement(quote=way, directness=way)  # type: ignore[arg-type, unused-ignore]
                    for way in ways
                ],
                summary=[Paragraph(index=0, text="They spoke.")],
            )
            for ways in (["mixed", "indirect"], ["direct"])
        ]
    )

    def test_quoted(self) -> None:
        """What is reported without marks is left out."""
        assert [one.quote for one in self.CORPUS.statements] == [
            "mixed",
            "direct",
        ]

    @pytest.mark.parametrize(
        ("ways", "expected"),
        [
            ([], []),
            (["indirect"], ["indirect"]),
            (["direct", "indirect"], ["indirect", "direct"]),
        ],
    )
    def test_select(self, ways: list[str], expected: list[str]) -> None:
        """Those given in one of the ways, article by article."""
        found = self.CORPUS.select_statements(directness=ways)

        assert [one.quote for one in found] == expected

    def test_select_all(self) -> None:
        """By default none is left out."""
        assert len(self.CORPUS.select_statements()) == 3

    def test_one_string(self) -> None:
        """One string is not several."""
        with pytest.raises(TypeError, match="the one string 'indirect'"):
            self.CORPUS.select_statements(directness="indirect")

    def test_unknown(self) -> None:
        """An unknown way is an error."""
        with pytest.raises(QueryError, match="unknown directness 'spoken'"):
            self.CORPUS.select_statements(directness=["spoken"])


class TestCorpus:
    """A corpus as a sequence."""

    def test_empty(self) -> None:
        """A corpus may hold nothing."""
        corpus = Corpus()
        assert len(corpus) == 0
        assert list(corpus) == []
        assert corpus.events == ()
        assert corpus.statements == ()
        assert corpus.mentions == ()
        assert corpus.quotations == ()
        assert corpus.dates == ()
        assert corpus.problems == ()
        assert corpus.actors == ()
        assert not corpus

    def test_sequence(self) -> None:
        """It has all that a sequence has."""
        assert isinstance(BOTH, Sequence)
        assert BOTH.articles == (ONE, TWO)
        assert len(BOTH) == 2
        assert list(BOTH) == [ONE, TWO]
        assert list(reversed(BOTH)) == [TWO, ONE]
        assert BOTH[0] is ONE
        assert BOTH[-1] is TWO
        assert TWO in BOTH
        assert THREE not in BOTH
        assert BOTH.index(TWO) == 1
        assert BOTH.count(ONE) == 1

    def test_generator(self) -> None:
        """Any iterable will do."""
        assert Corpus(iter([ONE, TWO])) == BOTH
        assert Corpus(BOTH) == BOTH

    def test_beyond(self) -> None:
        """Too far is an IndexError."""
        with pytest.raises(IndexError):
            BOTH[2]

    @pytest.mark.parametrize(
        ("key", "expected"),
        [
            pytest.param(slice(None), [ONE, TWO], id="all"),
            pytest.param(slice(1, 9), [TWO], id="rest"),
            pytest.param(slice(None, None, -1), [TWO, ONE], id="reversed"),
            pytest.param(slice(0), [], id="none"),
        ],
    )
    def test_slice(self, key: slice, expected: list[Article]) -> None:
        """A slice is a corpus."""
        assert Corpus(expected) == BOTH[key]

    @pytest.mark.parametrize(
        "more",
        [Corpus([THREE]), [THREE], (THREE,), iter([THREE])],
        ids=["corpus", "list", "tuple", "iterator"],
    )
    def test_add(self, more: Any) -> None:
        """A sum with any iterable of articles is a corpus."""
        assert Corpus([ONE, TWO, THREE]) == BOTH + more

    def test_frozen(self) -> None:
        """Nothing in it can be changed."""
        corpus: Any = Corpus([ONE])
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            corpus.articles = ()
        with pytest.raises(TypeError, match="item assignment"):
            corpus[0] = TWO
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            corpus.another = 1
        assert not hasattr(corpus, "__dict__")

    def test_equality(self) -> None:
        """Corpora of equal articles are equal and hash alike."""
        again = Corpus([article("One", 5, WANG), TWO])
        assert again == BOTH
        assert hash(again) == hash(BOTH)
        assert Corpus([TWO, ONE]) != BOTH
        assert BOTH != BOTH.articles  # type: ignore[comparison-overlap]

    def test_copies(self) -> None:
        """A copy, pickled or not, is equal in every field."""
        copies = [
            copy.copy(BOTH),
            copy.deepcopy(BOTH),
            *(
                pickle.loads(pickle.dumps(BOTH, protocol))  # noqa: S301
                for protocol in range(pickle.HIGHEST_PROTOCOL + 1)
            ),
        ]
        for again in copies:
            assert again == BOTH
            assert attrs.asdict(again) == attrs.asdict(BOTH)

    def test_repr(self) -> None:
        """A corpus tells its counts."""
        expected = "<Corpus: 2 articles, 4 events, 3 statements>"
        assert expected == repr(BOTH)

    @pytest.mark.parametrize(
        ("articles", "message"),
        [
            pytest.param(
                ["One"], "a corpus holds articles, got 'One'", id="string"
            ),
            pytest.param(
                [ONE, None], "a corpus holds articles, got None", id="None"
            ),
            pytest.param(
                "a.txt", "a corpus holds articles, got 'a'", id="path"
            ),
            pytest.param(
                ONE,
                f"expected several articles, got {ONE!r}",
                id="bare article",
            ),
            pytest.param(
                5, "expected several articles, got 5", id="no iterable"
            ),
        ],
    )
    def test_bad(self, articles: Any, message: str) -> None:
        """Only articles, and those in an iterable."""
        with pytest.raises(TypeError, match=f"^{re.escape(message)}$"):
            Corpus(articles)

    def test_bad_sum(self) -> None:
        """A sum is checked too."""
        with pytest.raises(TypeError, match=r"got 'a'$"):
            BOTH + "abc"  # type: ignore[operator]


class TestSelections:
    """What all articles hold, article by article."""

    def test_events(self) -> None:
        """Entries and told events of one article, then of the next."""
        assert [event.text for event in BOTH.events] == [
            "One opens.",
            "One closes.",
            "Two opens.",
            "Two closes.",
        ]
        assert type(BOTH.events) is Events

    def test_linked(self) -> None:
        """What tells of an entry is left out unless it is asked for."""
        (entry,) = ONE.chronology
        again = Event(origin="narrative", text="It opened.", entry=entry.id)  # type: ignore[arg-type, unused-ignore]
        linked = attrs.evolve(ONE, narrative=[again])
        corpus = Corpus([linked, TWO])
        assert corpus.events == (entry, *TWO.events)
        assert corpus.select_events() == corpus.events
        everything = corpus.select_events(include_linked=True)
        assert everything == (entry, again, *TWO.events)
        assert type(everything) is Events

    def test_kwic(self) -> None:
        """Hits can be told apart by their article."""
        found = BOTH.kwic("two", 3)
        assert type(found) is Concordance
        assert [(hit.keyword, hit.cite) for hit in found] == [
            ("Two", f"{TWO.id}, paragraph 0"),
            ("Two", f"{TWO.id}, entry {TWO.chronology[0].id}"),
        ]
        assert BOTH.kwic("opens") == ONE.kwic("opens") + TWO.kwic("opens")

    @pytest.mark.parametrize("corpus", [BOTH, Corpus()], ids=["two", "none"])
    def test_bad_kwic(self, corpus: Corpus) -> None:
        """A bad pattern is refused, whatever there is to search."""
        with pytest.raises(ValueError, match="no word in ''"):
            corpus.kwic("")
        with pytest.raises(TypeError, match="expected a string"):
            corpus.kwic(5)  # type: ignore[arg-type]

    def test_statements(self) -> None:
        """Statements can be asked."""
        assert [item.speaker for item in BOTH.statements] == [WANG, PARK, WANG]
        assert type(BOTH.statements) is Statements
        assert BOTH.statements.by("Park Jin") == TWO.statements[:1]

    def test_mentions(self) -> None:
        """Mentions can be asked."""
        assert [item.surface for item in BOTH.mentions] == [
            "One",
            "Two",
            "Two",
        ]
        assert type(BOTH.mentions) is Mentions
        assert BOTH.mentions.counts() == {WANG: 2, PARK: 1}

    def test_others(self) -> None:
        """Quotations, dates and problems are plain tuples."""
        assert [item.quote for item in BOTH.quotations] == ["One", "Two"]
        assert [str(item.date) for item in BOTH.dates] == [
            "2022-05-09",
            "2022-06-09",
        ]
        assert [item.message for item in BOTH.problems] == ["One", "Two"]
        assert {type(BOTH.quotations), type(BOTH.dates)} == {tuple}
        assert type(BOTH.problems) is tuple

    def test_actors(self) -> None:
        """Everybody once, in order of first appearance."""
        assert Corpus([*BOTH, THREE, NONE]).actors == (WANG, PARK, KOREA)

    def test_query(self) -> None:
        """Queries run over all articles."""
        found = BOTH.events.during("2022-06").involving("CHN")
        assert found == TWO.chronology


class CorpusMachine(RuleBasedStateMachine):
    """A corpus beside a plain list of the same articles."""

    def __init__(self) -> None:
        super().__init__()
        self.corpus = Corpus()
        self.plain: list[Article] = []

    @rule(more=st.lists(st.sampled_from([ONE, TWO, THREE, NONE]), max_size=3))
    def add(self, more: list[Article]) -> None:
        """Adds articles; the corpus added to stays as it was."""
        before, length = self.corpus, len(self.plain)
        self.corpus = before + more
        self.plain = self.plain + more
        assert len(before) == length

    @rule(data=st.data())
    def cut(self, data: st.DataObject) -> None:
        """Keeps a slice."""
        key = data.draw(st.slices(len(self.plain)))
        self.corpus = self.corpus[key]
        self.plain = self.plain[key]

    @rule(other=st.lists(st.sampled_from([ONE, THREE]), max_size=2))
    def put_before(self, other: list[Article]) -> None:
        """Puts articles in front."""
        self.corpus = Corpus(other) + self.corpus
        self.plain = other + self.plain

    @precondition(lambda self: self.plain)
    @rule(data=st.data())
    def look_up(self, data: st.DataObject) -> None:
        """Looks an article up by its place, and its place by the article."""
        i = data.draw(st.integers(-len(self.plain), len(self.plain) - 1))
        assert self.plain[i] is self.corpus[i]
        wanted = self.plain[i]
        assert self.plain.index(wanted) == self.corpus.index(wanted)
        assert self.plain.count(wanted) == self.corpus.count(wanted)

    @rule(month=st.sampled_from(["2022-05", "2022-06", "2022-05/2022-07"]))
    def ask_when(self, month: str) -> None:
        """Asks for the events of some months."""
        expected = [
            event
            for article in self.plain
            for event in [*article.chronology, *article.narrative]
            if event.date is not None and event.date.overlaps(month)
        ]
        assert expected == list(self.corpus.events.during(month))

    @rule(code=st.sampled_from(["CHN", "KOR", "PRK"]))
    def ask_who(self, code: str) -> None:
        """Asks for the statements of a country."""
        expected = [
            statement
            for article in self.plain
            for statement in article.statements
            if statement.speaker and statement.speaker.country == code
        ]
        assert expected == list(self.corpus.statements.by(code))

    @invariant()
    def agrees(self) -> None:
        """Corpus and list hold the same."""
        assert self.plain == list(self.corpus)
        assert len(self.plain) == len(self.corpus)
        assert Corpus(self.plain) == self.corpus
        assert hash(Corpus(self.plain)) == hash(self.corpus)

    @invariant()
    def gathers(self) -> None:
        """Nothing in the articles is lost."""
        assert sum(len(a.events) for a in self.plain) == len(
            self.corpus.events
        )
        assert {actor for a in self.plain for actor in a.actors} == set(
            self.corpus.actors
        )
        assert [p for a in self.plain for p in a.problems] == list(
            self.corpus.problems
        )


TestCorpusMachine = CorpusMachine.TestCase
TestCorpusMachine.settings = settings(
    max_examples=25, stateful_step_count=20, deadline=None
)
