"""Articles as records."""

import re
from typing import Any

import attrs
import pytest
from hypothesis import given, settings

from koreachina.model import (
    Article,
    Author,
    DateMention,
    EdtfDate,
    Event,
    Events,
    Group,
    Layout,
    Mention,
    Mentions,
    Paragraph,
    Person,
    Problem,
    Quotation,
    Section,
    Source,
    State,
    Statement,
    Statements,
)
from koreachina.strategies import any_articles

WANG = Person(name="Wang Yi", country="CHN")
PARK = Person(name="Park Jin", country="KOR")
XING = Person(name="Xing Haiming", country="CHN")
CHINA = State(name="China", country="CHN")
OTHERS = Group(name="others")

PERIOD = EdtfDate("2022-05/2022-08")
ENTRY = Event(date=EdtfDate("2022-05-16"), text="They meet.", actors=[WANG])
TOLD = Event(text="They met.", origin="narrative", recipients=[XING])
FIRST, SECOND, THIRD = (
    Paragraph(index=index, text=text)
    for index, text in enumerate(["They met.", "Trade grew.", "It fell."])
)
TRADE = Section(heading="Trade", paragraphs=[SECOND, THIRD])


class TestArticle:
    """What an article holds."""

    def test_empty(self) -> None:
        """An article may know nothing at all."""
        article = Article()
        assert article.source == Source()
        assert article.layout is Layout.WEB
        for name in (
            "period",
            "title",
            "published",
            "volume",
            "issue",
            "citation",
        ):
            assert getattr(article, name) is None
        for name in (
            "relation",
            "authors",
            "summary",
            "sections",
            "paragraphs",
            "chronology",
            "dates",
            "mentions",
            "quotations",
            "statements",
            "narrative",
            "problems",
            "inferred",
            "events",
            "actors",
        ):
            assert getattr(article, name) == ()

    def test_selections(self) -> None:
        """Entries, events, mentions and statements can be asked."""
        article = Article(
            summary=[FIRST],
            chronology=[ENTRY],
            narrative=[TOLD],
            mentions=[Mention(actor=WANG, surface="Wang", paragraph=0)],
            statements=[Statement(quote="no", speaker=WANG)],
        )
        for selection, cls in [
            (article.chronology, Events),
            (article.narrative, Events),
            (article.events, Events),
            (article.mentions, Mentions),
            (article.statements, Statements),
        ]:
            assert type(selection) is cls
            assert selection
        assert type(Article().chronology) is Events
        assert type(Article().mentions) is Mentions
        assert type(Article().statements) is Statements

    def test_paragraphs(self) -> None:
        """All prose in order, the summary first."""
        article = Article(
            summary=[FIRST], sections=(s for s in [TRADE] if s.heading)
        )
        assert (FIRST, SECOND, THIRD) == article.paragraphs

    def test_events(self) -> None:
        """The chronology, then what the prose tells."""
        article = Article(chronology=[ENTRY], narrative=[TOLD])
        assert article.events == (ENTRY, TOLD)

    def test_linked(self) -> None:
        """What prose tells of an entry is no event of its own."""
        again = Event(
            text="They met.",
            origin="narrative",  # type: ignore[arg-type, unused-ignore]
            entry=ENTRY.id,
            recipients=[PARK],
        )
        article = Article(chronology=[ENTRY], narrative=[again, TOLD])
        assert article.narrative == (again, TOLD)
        assert article.events == article.select_events() == (ENTRY, TOLD)
        everything = article.select_events(include_linked=True)
        assert everything == (ENTRY, again, TOLD)
        assert {type(article.events), type(everything)} == {Events}
        assert PARK in article.actors

    def test_actors(self) -> None:
        """Everybody once: mentioned, then in events, then in statements."""
        article = Article(
            summary=[FIRST],
            mentions=[
                Mention(actor=CHINA, surface="Beijing"),
                Mention(actor=WANG, surface="Wang"),
                Mention(actor=CHINA, surface="China"),
            ],
            chronology=[ENTRY],
            narrative=[TOLD],
            statements=[
                Statement(quote="no"),
                Statement(quote="no", speaker=PARK, addressee=OTHERS),
                Statement(quote="no", addressee=WANG),
            ],
        )
        assert (CHINA, WANG, XING, PARK, OTHERS) == article.actors

    def test_inferred(self) -> None:
        """What is inferred is named once, sorted."""
        article = Article(inferred=["relation", "period", "relation"])
        assert article.inferred == ("period", "relation")

    @pytest.mark.parametrize(
        "name", ["web", "web-articles", "headerless", "chronology", "plain"]
    )
    def test_layout(self, name: str) -> None:
        """Layouts are given by name."""
        assert Article(layout=name).layout is Layout(name)  # type: ignore[arg-type, unused-ignore]

    def test_citation(self) -> None:
        """A citation is any text, as the brackets hold it."""
        assert Article(citation=" pp. 73-81. ").citation == " pp. 73-81. "

    def test_repr(self) -> None:
        """An article shows its counts, not its text."""
        article = Article(
            relation=["China", "Korea"],
            period=PERIOD,
            summary=[FIRST],
            sections=[TRADE],
            chronology=[ENTRY],
            quotations=[Quotation(quote="no", paragraph=2)],
            problems=[Problem(code="KC101", message="odd")],
        )
        assert repr(article) == (
            "<Article china-korea-2022-05: 1 sections, 3 paragraphs,"
            " 1 entries, 1 quotations, 1 problems>"
        )

    def test_source_and_problems_are_no_content(self) -> None:
        """The same article read from another file is the same article."""
        one = Article(
            title="A Quiet Season",
            source=Source(text="A", filename="a.txt"),
            problems=[Problem(code="KC101", message="odd")],
        )
        other = Article(title="A Quiet Season", source=Source(text="B"))
        assert one == other
        assert hash(one) == hash(other)
        assert one.id == other.id

    @settings(max_examples=20)
    @given(any_articles())
    def test_laws(self, article: Article) -> None:
        """Nothing is lost between an article and its parts."""
        everything = article.select_events(include_linked=True)
        assert everything == (*article.chronology, *article.narrative)
        assert article.events == everything.where(lambda e: not e.entry)
        entries = {event.id for event in article.chronology}
        assert {e.entry for e in everything} <= {None, *entries}
        assert [*range(len(article.paragraphs))] == [
            paragraph.index for paragraph in article.paragraphs
        ]
        assert len(article.actors) == len(set(article.actors))
        assert set(article.actors) >= {
            actor for event in everything for actor in event.participants
        }
        assert attrs.asdict(article) == attrs.asdict(attrs.evolve(article))


class TestId:
    """The ids of articles."""

    @pytest.mark.parametrize(
        ("relation", "period", "expected"),
        [
            pytest.param(
                ["China", "Korea"],
                "2022-05/2022-08",
                "china-korea-2022-05",
                id="usual",
            ),
            pytest.param(
                ["North Korea", "South Korea"],
                "2014-09",
                "north-korea-south-korea-2014-09",
                id="two words and a month",
            ),
            pytest.param(
                ["US"], "../2014-09", "us", id="period with an open start"
            ),
            pytest.param(["한국"], "2014", "한국-2014", id="Hangul"),
        ],
    )
    def test_relation(
        self, relation: list[str], period: str, expected: str
    ) -> None:
        """Relation and first month make the id."""
        article = Article(relation=relation, period=EdtfDate(period))
        assert expected == article.id

    @pytest.mark.parametrize(
        "fields",
        [
            pytest.param({}, id="nothing"),
            pytest.param({"relation": ["China"]}, id="no period"),
            pytest.param({"period": PERIOD}, id="no relation"),
            pytest.param(
                {"relation": ["—"], "period": EdtfDate("../2014")},
                id="nothing to spell",
            ),
        ],
    )
    def test_digest(self, fields: dict[str, Any]) -> None:
        """Otherwise the id is a digest of what was printed."""
        plain = Article(**fields)
        assert re.fullmatch(r"article-[0-9a-f]{8}", plain.id)
        assert plain.id == Article(**fields, volume=3).id
        others = [
            Article(**fields, title="A Quiet Season"),
            Article(**fields, summary=[FIRST]),
            Article(**fields, chronology=[ENTRY]),
        ]
        assert len({plain.id, *(other.id for other in others)}) == 4

    def test_given(self) -> None:
        """A given id is kept."""
        article = Article(id="a1", relation=["China"], period=PERIOD)
        assert article.id == "a1"


class TestBad:
    """What no article may hold."""

    @pytest.mark.parametrize(
        ("fields", "error", "message"),
        [
            pytest.param(
                {"summary": [SECOND]},
                ValueError,
                "paragraphs are numbered from 0 on, summary first, got [1]",
                id="paragraphs not from 0",
            ),
            pytest.param(
                {"summary": [FIRST, FIRST]},
                ValueError,
                "paragraphs are numbered from 0 on, summary first, got [0, 0]",
                id="paragraph twice",
            ),
            pytest.param(
                {
                    "summary": [SECOND],
                    "sections": [Section(paragraphs=[FIRST])],
                },
                ValueError,
                "paragraphs are numbered from 0 on, summary first, got [1, 0]",
                id="section before summary",
            ),
            pytest.param(
                {
                    "summary": [FIRST],
                    "sections": [Section(paragraphs=[THIRD])],
                },
                ValueError,
                "paragraphs are numbered from 0 on, summary first, got [0, 2]",
                id="paragraph left out",
            ),
            pytest.param(
                {"chronology": [ENTRY, TOLD]},
                ValueError,
                "chronology[1]: its origin is 'narrative'",
                id="told among the entries",
            ),
            pytest.param(
                {"narrative": [ENTRY]},
                ValueError,
                "narrative[0]: its origin is 'chronology'",
                id="entry among the told",
            ),
            pytest.param(
                {"chronology": [ENTRY, Event(text="A.", narrative=[0, 1])]},
                ValueError,
                "events[1]: there is no paragraph 1",
                id="entry told in no paragraph",
            ),
            pytest.param(
                {
                    "chronology": [ENTRY],
                    "narrative": [TOLD, attrs.evolve(TOLD, entry=TOLD.id)],
                },
                ValueError,
                f"narrative[1]: there is no entry {TOLD.id!r}",
                id="told of no entry",
            ),
            pytest.param(
                {"dates": [DateMention(surface="May", paragraph=0)]},
                ValueError,
                "dates[0]: there is no paragraph 0",
                id="date in no paragraph",
            ),
            pytest.param(
                {
                    "summary": [FIRST],
                    "mentions": [
                        Mention(actor=WANG, surface="Wang"),
                        Mention(actor=WANG, surface="Wang", paragraph=0),
                        Mention(actor=WANG, surface="Wang", paragraph=1),
                    ],
                },
                ValueError,
                "mentions[2]: there is no paragraph 1",
                id="mention in no paragraph",
            ),
            pytest.param(
                {
                    "summary": [FIRST],
                    "quotations": [Quotation(quote="no", paragraph=7)],
                },
                ValueError,
                "quotations[0]: there is no paragraph 7",
                id="quotation in no paragraph",
            ),
            pytest.param(
                {
                    "sections": [Section(paragraphs=[FIRST])],
                    "statements": [
                        Statement(quote="no", paragraph=0),
                        Statement(quote="no", paragraph=1),
                    ],
                },
                ValueError,
                "statements[1]: there is no paragraph 1",
                id="statement in no paragraph",
            ),
            pytest.param(
                {"inferred": ["title"]},
                ValueError,
                "'title' cannot be inferred, only period, relation",
                id="inferred title",
            ),
            pytest.param(
                {"inferred": "period"},
                TypeError,
                "expected several strings, got the one string 'period'",
                id="inferred bare",
            ),
            pytest.param(
                {"source": "A cat sat."},
                TypeError,
                "source: expected Source, got 'A cat sat.'",
                id="source a string",
            ),
            pytest.param(
                {"layout": "pdf"},
                ValueError,
                "'pdf' is not a valid Layout",
                id="unknown layout",
            ),
            pytest.param(
                {"relation": "China - Korea"},
                TypeError,
                "expected several strings, got the one string 'China - Korea'",
                id="relation bare",
            ),
            pytest.param(
                {"relation": ["China"], "period": "2022-05/2022-08"},
                TypeError,
                "period: expected EdtfDate or None, got '2022-05/2022-08'",
                id="period a string",
            ),
            pytest.param(
                {"published": 2022},
                TypeError,
                "published: expected EdtfDate or None, got 2022",
                id="published a number",
            ),
            pytest.param(
                {"title": 5},
                TypeError,
                "title: expected str, got 5",
                id="title a number",
            ),
            pytest.param(
                {"title": "A\nTitle"},
                ValueError,
                "title: 'A\\nTitle' is not one line of text without blanks at"
                " its ends",
                id="title of two lines",
            ),
            pytest.param(
                {"authors": ["Ann Lee"]},
                TypeError,
                "expected Author, got 'Ann Lee'",
                id="author a string",
            ),
            pytest.param(
                {"authors": Author(name="Ann Lee")},
                TypeError,
                "expected several Author, got Author(name='Ann Lee',"
                " affiliations=())",
                id="author bare",
            ),
            pytest.param(
                {"volume": True},
                TypeError,
                "volume: expected int, got True",
                id="volume True",
            ),
            pytest.param(
                {"volume": "24"},
                TypeError,
                "volume: expected int, got '24'",
                id="volume a string",
            ),
            pytest.param(
                {"issue": -1},
                ValueError,
                "issue: -1 is below 0",
                id="issue below 0",
            ),
            pytest.param(
                {"citation": 5},
                TypeError,
                "citation: expected str or None, got 5",
                id="citation a number",
            ),
            pytest.param(
                {"summary": ["They met."]},
                TypeError,
                "expected Paragraph, got 'They met.'",
                id="paragraph a string",
            ),
            pytest.param(
                {"sections": [FIRST]},
                TypeError,
                f"expected Section, got {FIRST!r}",
                id="paragraph as section",
            ),
            pytest.param(
                {"chronology": ["They meet."]},
                TypeError,
                "expected Event, got 'They meet.'",
                id="entry a string",
            ),
            pytest.param(
                {"narrative": None},
                TypeError,
                "expected several Event, got None",
                id="narrative None",
            ),
            pytest.param(
                {"mentions": [WANG]},
                TypeError,
                f"expected Mention, got {WANG!r}",
                id="actor as mention",
            ),
            pytest.param(
                {"dates": [EdtfDate("2022")]},
                TypeError,
                "expected DateMention, got EdtfDate('2022')",
                id="date as mention",
            ),
            pytest.param(
                {"quotations": ["no"]},
                TypeError,
                "expected Quotation, got 'no'",
                id="quotation a string",
            ),
            pytest.param(
                {"statements": [Quotation(quote="no", paragraph=0)]},
                TypeError,
                f"expected Statement, got"
                f" {Quotation(quote='no', paragraph=0)!r}",
                id="quotation as statement",
            ),
            pytest.param(
                {"problems": ["odd"]},
                TypeError,
                "expected Problem, got 'odd'",
                id="problem a string",
            ),
            pytest.param(
                {"id": ""},
                ValueError,
                "id: '' is not one line of text without blanks at its ends",
                id="empty id",
            ),
        ],
    )
    def test_bad(
        self, fields: dict[str, Any], error: type[Exception], message: str
    ) -> None:
        """Each is refused, and the message says what and where."""
        with pytest.raises(error, match=f"^{re.escape(message)}$"):
            Article(**fields)

    def test_evolve(self) -> None:
        """A changed copy is checked like any other."""
        with pytest.raises(ValueError, match=r"narrative\[0\]: its origin"):
            attrs.evolve(Article(), narrative=[ENTRY])
