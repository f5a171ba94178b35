"""The records, one by one, and what all of them have in common."""

import copy
import pickle
import re
from collections.abc import Callable
from typing import Any

import attrs
import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from koreachina import model, strategies
from koreachina.errors import DateError
from koreachina.model import (
    ACTORS,
    Article,
    Author,
    Confidence,
    Context,
    DateMention,
    Directness,
    EdtfDate,
    Event,
    EventType,
    Group,
    Kwic,
    Mention,
    Mode,
    Organization,
    Origin,
    Paragraph,
    Person,
    Problem,
    Quad,
    Quotation,
    QuotationKind,
    Section,
    Severity,
    Source,
    Span,
    State,
    Statement,
    Tenure,
)

WANG = Person(name="Wang Yi", country="CHN")
PARK = Person(name="Park Jin", country="KOR")
MOFA = Organization(name="Foreign Ministry", country="KOR")
SEOUL = State(name="South Korea", country="KOR")
OTHERS = Group(name="others")
DAY = EdtfDate("2022-05-16")

RECORDS: dict[type[Any], st.SearchStrategy[Any]] = {
    Article: strategies.any_articles(),
    Author: strategies.authors(),
    DateMention: strategies.date_mentions(),
    EdtfDate: strategies.edtf_dates(),
    Event: strategies.events(),
    Group: strategies.groups(),
    Kwic: strategies.kwics(),
    Mention: strategies.mentions(),
    Organization: strategies.organizations(),
    Paragraph: strategies.paragraphs(),
    Person: strategies.persons(),
    Problem: strategies.problems(),
    Quotation: strategies.quotations(),
    Section: strategies.sections(),
    Source: strategies.sources(),
    Span: strategies.spans(),
    State: strategies.states(),
    Statement: strategies.statements(),
    Tenure: strategies.tenures(),
}

LEAST: dict[type[Any], dict[str, Any]] = {
    Author: {"name": "Ann Lee"},
    DateMention: {"surface": "May 3", "paragraph": 0},
    Event: {"text": "They meet."},
    Group: {"name": "others"},
    Kwic: {"keyword": "THAAD"},
    Mention: {"actor": WANG, "surface": "Wang"},
    Organization: {"name": "Foreign Ministry"},
    Paragraph: {"index": 0, "text": "They met."},
    Person: {"name": "Wang Yi"},
    Problem: {"code": "KC101", "message": "odd"},
    Quotation: {"quote": "no", "paragraph": 0},
    Section: {"paragraphs": [Paragraph(index=0, text="They met.")]},
    Source: {},
    State: {"name": "China"},
    Statement: {"quote": "no"},
    Tenure: {
        "person": WANG,
        "office": "foreign minister",
        "of": ["CHN"],
        "term": EdtfDate("2013-03-16/2022-12-30"),
    },
}
"""The least that each record needs."""

each_record = pytest.mark.parametrize(
    "cls", RECORDS, ids=[cls.__name__ for cls in RECORDS]
)
each_least = pytest.mark.parametrize(
    "cls", LEAST, ids=[cls.__name__ for cls in LEAST]
)
few = settings(max_examples=15)


def made(cls: type[Any], **fields: Any) -> Any:
    """A record of the least it needs, and these fields."""
    return cls(**{**LEAST[cls], **fields})


def no_line(field: str, value: str) -> str:
    """What is said of a text that is not one line."""
    return (
        f"{field}: {value!r} is not one line of text without blanks at its"
        " ends"
    )


def no_text(field: str, value: str) -> str:
    """What is said of a text that is not trimmed."""
    return f"{field}: {value!r} is empty or has blanks at its ends"


NO_CODE = (
    " is not a code of three capital letters such as 'KOR'"
    " (ISO 3166-1 alpha-3, or PLOVER's 'UNO')"
)
NO_ACTOR = "expected Person or Organization or State or Group"

_NAMED: list[tuple[str, Any, type[Exception], str]] = [
    ("name", "", ValueError, no_line("name", "")),
    ("name", "Wang\nYi", ValueError, no_line("name", "Wang\nYi")),
    ("name", None, TypeError, "name: expected str, got None"),
    ("country", "kor", ValueError, f"country: 'kor'{NO_CODE}"),
    ("country", 410, TypeError, "country: expected str, got 410"),
    (
        "aliases",
        "Wang",
        TypeError,
        "expected several strings, got the one string 'Wang'",
    ),
    ("aliases", [WANG], TypeError, f"expected strings, got {WANG!r}"),
    ("id", "", ValueError, no_line("id", "")),
    ("id", 7, TypeError, "id: expected str, got 7"),
]

_SPAN = [
    ("span", (0, 1), TypeError, "span: expected Span or None, got (0, 1)")
]

BAD: dict[type[Any], list[tuple[str, Any, type[Exception], str]]] = {
    Author: [
        ("name", " Ann", ValueError, no_line("name", " Ann")),
        ("name", b"Ann", TypeError, "name: expected str, got b'Ann'"),
        (
            "affiliations",
            "Bates College",
            TypeError,
            "expected several strings, got the one string 'Bates College'",
        ),
        ("affiliations", [1], TypeError, "expected strings, got 1"),
        (
            "affiliations",
            None,
            TypeError,
            "expected several strings, got None",
        ),
    ],
    DateMention: [
        (
            "date",
            "2022-05-03",
            TypeError,
            "date: expected EdtfDate or None, got '2022-05-03'",
        ),
        ("surface", "", ValueError, no_text("surface", "")),
        ("surface", "May ", ValueError, no_text("surface", "May ")),
        ("surface", 3, TypeError, "surface: expected str, got 3"),
        ("paragraph", None, TypeError, "paragraph: expected int, got None"),
        ("paragraph", True, TypeError, "paragraph: expected int, got True"),
        ("paragraph", -1, ValueError, "paragraph: -1 is below 0"),
        ("rule", "a\nb", ValueError, no_line("rule", "a\nb")),
        *_SPAN,
    ],
    Event: [
        (
            "date",
            "2022-05-16",
            TypeError,
            "date: expected EdtfDate or None, got '2022-05-16'",
        ),
        ("date_text", "", ValueError, no_line("date_text", "")),
        ("text", "", ValueError, no_text("text", "")),
        ("text", "They meet. ", ValueError, no_text("text", "They meet. ")),
        ("text", None, TypeError, "text: expected str, got None"),
        ("entry", "", ValueError, no_line("entry", "")),
        (
            "entry",
            "2022-05-16-0a1b2c3d",
            ValueError,
            "an entry points to no other, got entry='2022-05-16-0a1b2c3d'",
        ),
        ("origin", "prose", ValueError, "'prose' is not a valid Origin"),
        ("origin", None, ValueError, "None is not a valid Origin"),
        ("type", "consult", ValueError, "'consult' is not a valid EventType"),
        ("mode", "call", ValueError, "'call' is not a valid Mode"),
        ("mode", "phone", ValueError, "mode 'phone' is given without a type"),
        ("contexts", ["war"], ValueError, "'war' is not a valid Context"),
        (
            "contexts",
            "military",
            TypeError,
            "expected several strings, got the one string 'military'",
        ),
        (
            "contexts",
            ["military", "economic", "legal", "health"],
            ValueError,
            "4 contexts, at most 3 are coded",
        ),
        ("actors", ["Wang Yi"], TypeError, f"{NO_ACTOR}, got 'Wang Yi'"),
        (
            "recipients",
            PARK,
            TypeError,
            f"{NO_ACTOR.replace('expected', 'expected several')}, got {PARK!r}",
        ),
        ("implied", [None], TypeError, f"{NO_ACTOR}, got None"),
        (
            "places",
            "Seoul",
            TypeError,
            "expected several strings, got the one string 'Seoul'",
        ),
        ("mentions", [WANG], TypeError, f"expected Mention, got {WANG!r}"),
        ("narrative", [True], TypeError, "expected int, got True"),
        ("narrative", ["0"], TypeError, "expected int, got '0'"),
        ("narrative", 0, TypeError, "expected several int, got 0"),
        ("narrative", [0, -1], ValueError, "narrative: -1 is below 0"),
        ("rule", " ", ValueError, no_line("rule", " ")),
        ("id", "", ValueError, no_line("id", "")),
        (
            "date_span",
            [0, 1],
            TypeError,
            "date_span: expected Span or None, got [0, 1]",
        ),
        *_SPAN,
    ],
    Group: _NAMED,
    Mention: [
        ("actor", "Wang Yi", TypeError, f"actor: {NO_ACTOR}, got 'Wang Yi'"),
        ("actor", None, TypeError, f"actor: {NO_ACTOR}, got None"),
        ("surface", "", ValueError, no_text("surface", "")),
        ("title", "", ValueError, no_line("title", "")),
        ("paragraph", -2, ValueError, "paragraph: -2 is below 0"),
        ("paragraph", False, TypeError, "paragraph: expected int, got False"),
        *_SPAN,
    ],
    Organization: [
        *_NAMED,
        ("sector", "Gov", ValueError, f"sector: 'Gov'{NO_CODE}"),
    ],
    Paragraph: [
        ("index", -1, ValueError, "index: -1 is below 0"),
        ("index", True, TypeError, "index: expected int, got True"),
        ("index", 1.0, TypeError, "index: expected int, got 1.0"),
        ("text", "a\r\nb", ValueError, no_line("text", "a\r\nb")),
        ("text", None, TypeError, "text: expected str, got None"),
        *_SPAN,
    ],
    Person: _NAMED,
    Problem: [
        *(
            (
                "code",
                code,
                ValueError,
                f"code: {code!r} is not 'KC' and three digits such as 'KC101'",
            )
            for code in (
                "",
                "KC",
                "KC001",
                "KC10",
                "KC1011",
                "kc101",
                "KC101\n",
                "KC1١١",
            )
        ),
        ("code", 101, TypeError, "code: expected str, got 101"),
        ("severity", "fatal", ValueError, "'fatal' is not a valid Severity"),
        ("message", "", ValueError, no_line("message", "")),
        ("message", None, TypeError, "message: expected str, got None"),
        ("hint", "a\nb", ValueError, no_line("hint", "a\nb")),
        *_SPAN,
    ],
    Quotation: [
        ("quote", None, TypeError, "quote: expected str, got None"),
        (
            "kind",
            "slogan",
            ValueError,
            "'slogan' is not a valid QuotationKind",
        ),
        ("paragraph", None, TypeError, "paragraph: expected int, got None"),
        ("paragraph", -1, ValueError, "paragraph: -1 is below 0"),
        *_SPAN,
    ],
    Section: [
        ("heading", "", ValueError, no_line("heading", "")),
        ("heading", 3, TypeError, "heading: expected str, got 3"),
        ("paragraphs", [], ValueError, "section None has no paragraph"),
        (
            "paragraphs",
            ["They met."],
            TypeError,
            "expected Paragraph, got 'They met.'",
        ),
        *_SPAN,
    ],
    Source: [
        ("text", None, TypeError, "text: expected str, got None"),
        ("text", b"a", TypeError, "text: expected str, got b'a'"),
        (
            "filename",
            5,
            TypeError,
            "filename: expected str or None, got 5",
        ),
    ],
    State: _NAMED,
    Kwic: [
        ("keyword", None, TypeError, "keyword: expected str, got None"),
        ("left", 5, TypeError, "left: expected str, got 5"),
        ("right", b"", TypeError, "right: expected str, got b''"),
        ("article", "", ValueError, no_line("article", "")),
        ("entry", " a", ValueError, no_line("entry", " a")),
        ("paragraph", -1, ValueError, "paragraph: -1 is below 0"),
        (
            "date",
            "2022",
            TypeError,
            "date: expected EdtfDate or None, got '2022'",
        ),
        (
            "statement",
            "no",
            TypeError,
            "statement: expected Statement or None, got 'no'",
        ),
        ("span", (0, 5), TypeError, "span: expected Span or None, got (0, 5)"),
    ],
    Statement: [
        ("quote", 5, TypeError, "quote: expected str, got 5"),
        (
            "speaker",
            "Wang Yi",
            TypeError,
            f"speaker: {NO_ACTOR} or None, got 'Wang Yi'",
        ),
        (
            "addressee",
            "Park Jin",
            TypeError,
            f"addressee: {NO_ACTOR} or None, got 'Park Jin'",
        ),
        ("speaker_text", "", ValueError, no_line("speaker_text", "")),
        ("cue", " said", ValueError, no_line("cue", " said")),
        ("medium", "", ValueError, no_line("medium", "")),
        ("rule", "a\nb", ValueError, no_line("rule", "a\nb")),
        (
            "directness",
            "quoted",
            ValueError,
            "'quoted' is not a valid Directness",
        ),
        (
            "date",
            2022,
            TypeError,
            "date: expected EdtfDate or None, got 2022",
        ),
        ("paragraph", -1, ValueError, "paragraph: -1 is below 0"),
        *_SPAN,
    ],
    Tenure: [
        (
            "person",
            SEOUL,
            TypeError,
            f"person: expected Person, got {SEOUL!r}",
        ),
        ("office", "", ValueError, no_line("office", "")),
        (
            "of",
            "CHN",
            TypeError,
            "expected several strings, got the one string 'CHN'",
        ),
        (
            "term",
            EdtfDate("2014"),
            ValueError,
            "term '2014' is not an interval",
        ),
        (
            "term",
            "2014/2015",
            TypeError,
            "term: expected EdtfDate, got '2014/2015'",
        ),
        (
            "confidence",
            "sure",
            ValueError,
            "'sure' is not a valid Confidence",
        ),
    ],
}


def _pickled(protocol: int) -> Callable[[Any], Any]:
    def again(record: Any) -> Any:
        return pickle.loads(pickle.dumps(record, protocol))  # noqa: S301

    return again


COPIERS: list[Callable[[Any], Any]] = [
    copy.copy,
    copy.deepcopy,
    attrs.evolve,
    *map(_pickled, range(pickle.HIGHEST_PROTOCOL + 1)),
]


class TestEveryRecord:
    """What holds for each of the nineteen records."""

    def test_all_are_here(self) -> None:
        """No record is forgotten."""
        records = {
            found
            for found in (getattr(model, name) for name in model.__all__)
            if isinstance(found, type) and attrs.has(found)
        }
        assert set(RECORDS) == records
        assert set(RECORDS) - {Article, EdtfDate, Span} == set(LEAST)
        assert set(LEAST) == set(BAD)

    @each_record
    @few
    @given(data=st.data())
    def test_frozen(self, cls: type[Any], data: st.DataObject) -> None:
        """No field can be set or deleted, no other be added."""
        record = data.draw(RECORDS[cls])
        for field in attrs.fields(cls):
            with pytest.raises(attrs.exceptions.FrozenInstanceError):
                setattr(record, field.name, None)
            with pytest.raises(attrs.exceptions.FrozenInstanceError):
                delattr(record, field.name)
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            record.another = 1

    @each_record
    @few
    @given(data=st.data())
    def test_slots(self, cls: type[Any], data: st.DataObject) -> None:
        """No record has a dict, and no class may be derived from it."""
        assert not hasattr(data.draw(RECORDS[cls]), "__dict__")
        assert cls.__final__

    @each_record
    @few
    @given(data=st.data())
    def test_hash(self, cls: type[Any], data: st.DataObject) -> None:
        """Equal records, made twice, have one hash."""
        record = data.draw(RECORDS[cls])
        again = attrs.evolve(record)
        assert record is not again
        assert record == again
        assert hash(record) == hash(again)
        assert len({record, again}) == 1
        assert record != "another kind"

    @each_record
    @few
    @given(data=st.data())
    def test_copies(self, cls: type[Any], data: st.DataObject) -> None:
        """Copies are equal in every field, those that say where too."""
        record = data.draw(RECORDS[cls])
        for copied in COPIERS:
            again = copied(record)
            assert type(again) is cls
            assert record == again
            assert attrs.asdict(record) == attrs.asdict(again)

    @each_record
    @few
    @given(data=st.data())
    def test_repr(self, cls: type[Any], data: st.DataObject) -> None:
        """A record tells its class, and never where it stood."""
        shown = repr(data.draw(RECORDS[cls]))
        assert re.match(rf"<?{cls.__name__}\b", shown)
        assert cls is Span or not re.search(r"\bspan=Span", shown)

    @each_record
    def test_docstring(self, cls: type[Any]) -> None:
        """Every field is described."""
        described = cls.__doc__ or ""
        for field in attrs.fields(cls):
            assert f"        {field.name}: " in described

    @each_least
    def test_least(self, cls: type[Any]) -> None:
        """What has a default need not be given."""
        assert isinstance(made(cls), cls)

    @each_least
    def test_keywords(self, cls: type[Any]) -> None:
        """Fields are given by name."""
        with pytest.raises(TypeError, match="positional argument"):
            cls("Wang Yi")

    @each_least
    def test_unknown_field(self, cls: type[Any]) -> None:
        """A field that is not there is refused."""
        with pytest.raises(TypeError, match=r"unexpected keyword .*'colour'"):
            made(cls, colour="red")

    @pytest.mark.parametrize(
        ("cls", "field", "value", "error", "message"),
        [
            pytest.param(cls, *row, id=f"{cls.__name__}-{row[0]}-{i}")
            for cls, rows in BAD.items()
            for i, row in enumerate(rows)
        ],
    )
    def test_bad(
        self,
        cls: type[Any],
        field: str,
        value: object,
        error: type[Exception],
        message: str,
    ) -> None:
        """Each wrong value is refused, and the message says why."""
        with pytest.raises(error, match=f"^{re.escape(message)}$"):
            made(cls, **{field: value})

    @pytest.mark.parametrize(
        ("cls", "field"),
        [
            pytest.param(cls, field.name, id=f"{cls.__name__}-{field.name}")
            for cls in LEAST
            for field in attrs.fields(cls)
            if field.name in {"span", "date_span"}
        ],
    )
    def test_where_is_no_content(self, cls: type[Any], field: str) -> None:
        """Equal content is equal wherever it stood."""
        here = made(cls, **{field: Span(3, 9)})
        there = made(cls, **{field: Span(70, 76)})
        assert here == there == made(cls)
        assert hash(here) == hash(there)
        assert repr(here) == repr(there)
        assert attrs.asdict(here) != attrs.asdict(there)

    @pytest.mark.parametrize(
        ("cls", "field", "value"),
        [
            pytest.param(Author, "affiliations", ["A", "B"], id="Author"),
            pytest.param(Person, "aliases", ["A", "B"], id="Person"),
            pytest.param(Event, "places", ["Seoul", "Bali"], id="places"),
            pytest.param(Event, "actors", [WANG, MOFA], id="actors"),
            pytest.param(Event, "recipients", [SEOUL], id="recipients"),
            pytest.param(Event, "implied", [OTHERS], id="implied"),
            pytest.param(Event, "narrative", [0, 3], id="narrative"),
            pytest.param(Tenure, "of", ["CHN", "KOR"], id="Tenure"),
        ],
    )
    def test_tuples(self, cls: type[Any], field: str, value: Any) -> None:
        """Lists and generators become tuples."""
        expected = tuple(value)
        assert expected == getattr(made(cls, **{field: value}), field)
        lazy = (item for item in value)
        assert expected == getattr(made(cls, **{field: lazy}), field)


class TestSpan:
    """Stretches of a text."""

    def test_of(self) -> None:
        """Offsets are zero-based and half-open, in code points."""
        assert Span(0, 2).of("한국 in") == "한국"
        assert Span(3, 5).of("한국 in") == "in"
        assert Span(1, 2).of("a𝒳b") == "𝒳"

    @pytest.mark.parametrize(
        ("start", "end", "expected"),
        [(0, 0, 0), (4, 4, 0), (2, 5, 3)],
        ids=["nothing", "nothing further on", "three"],
    )
    def test_len(self, start: int, end: int, expected: int) -> None:
        """The length is in code points."""
        assert expected == len(Span(start, end))

    def test_keywords(self) -> None:
        """Being tiny, it takes its two numbers in either way."""
        assert Span(start=1, end=2) == Span(1, 2)

    def test_order(self) -> None:
        """Spans sort by start, then by end."""
        spans = [Span(2, 3), Span(0, 9), Span(0, 1)]
        assert [Span(0, 1), Span(0, 9), Span(2, 3)] == sorted(spans)

    @pytest.mark.parametrize(
        ("start", "end", "error", "message"),
        [
            pytest.param(
                -1, 0, ValueError, "start: -1 is below 0", id="below 0"
            ),
            pytest.param(
                2, 1, ValueError, "end 1 lies before start 2", id="turned"
            ),
            pytest.param(
                True, 1, TypeError, "start: expected int, got True", id="True"
            ),
            pytest.param(
                0, 1.0, TypeError, "end: expected int, got 1.0", id="float"
            ),
            pytest.param(
                0, None, TypeError, "end: expected int, got None", id="None"
            ),
        ],
    )
    def test_bad(
        self, start: Any, end: Any, error: type[Exception], message: str
    ) -> None:
        """Offsets are ints in order, of 0 or more."""
        with pytest.raises(error, match=f"^{re.escape(message)}$"):
            Span(start, end)

    @given(st.text(max_size=20), st.integers(0, 20), st.integers(0, 20))
    def test_slices(self, text: str, one: int, other: int) -> None:
        """A span slices, and never raises for a text too short."""
        start, end = sorted((one, other))
        assert text[start:end] == Span(start, end).of(text)


class TestProblem:
    """What is odd in a source."""

    def test_defaults(self) -> None:
        """A warning about the whole text, without advice."""
        problem = Problem(code="KC999", message="odd")
        assert problem.severity is Severity.WARNING
        assert (problem.span, problem.hint) == (None, None)

    @pytest.mark.parametrize("name", ["error", "warning", "info"])
    def test_severity(self, name: str) -> None:
        """Severities are given by name or as members."""
        by_name = made(Problem, severity=name)
        assert by_name.severity is Severity(name)
        assert by_name == made(Problem, severity=Severity(name))


class TestSource:
    """The text an article was read from."""

    def test_repr(self) -> None:
        """A whole article is not printed."""
        source = Source(text="Articles\r\n", filename="a.txt")
        assert repr(source) == "Source(10 code points, 'a.txt')"
        assert repr(Source()) == "Source(0 code points, None)"

    def test_any_text(self) -> None:
        """Line ends, NULs and lone surrogates are kept."""
        text = "\ufeffa\r\n\0\udc80 \n"
        assert text == Source(text=text).text


class TestSection:
    """Headings with paragraphs."""

    def test_no_heading(self) -> None:
        """A lost heading is None."""
        section = Section(paragraphs=(Paragraph(index=4, text="a"),))
        assert section.heading is None
        assert section.paragraphs[0].index == 4

    def test_named_in_the_message(self) -> None:
        """The section that is empty is named."""
        message = "section 'Trade' has no paragraph"
        with pytest.raises(ValueError, match=f"^{message}$"):
            Section(heading="Trade", paragraphs=())


class TestActors:
    """Persons, organizations, states and groups."""

    @pytest.mark.parametrize(
        ("cls", "kind"),
        [
            pytest.param(Person, "person", id="person"),
            pytest.param(Organization, "organization", id="organization"),
            pytest.param(State, "state", id="state"),
            pytest.param(Group, "group", id="group"),
        ],
    )
    def test_kind(self, cls: type[Any], kind: str) -> None:
        """The kind goes with the class and cannot be given."""
        assert kind == cls(name="X").kind
        assert cls in ACTORS
        with pytest.raises(TypeError, match=r"unexpected keyword .*'kind'"):
            made(cls, name="X", kind=kind)

    @pytest.mark.parametrize(
        ("actor", "expected"),
        [
            pytest.param(WANG, "person-wang-yi-chn", id="person"),
            pytest.param(
                Person(name="Wang Yi"), "person-wang-yi", id="no country"
            ),
            pytest.param(
                MOFA, "organization-foreign-ministry-kor", id="organization"
            ),
            pytest.param(SEOUL, "state-kor", id="state"),
            pytest.param(
                State(name="Korea"), "state-korea", id="state without a code"
            ),
            pytest.param(
                Group(name="media commentators", country="CHN"),
                "group-media-commentators-chn",
                id="group",
            ),
            pytest.param(
                Person(name="José Peña"), "person-jose-pena", id="accents"
            ),
            pytest.param(
                Person(name="박진", country="KOR"),
                "person-박진-kor",
                id="Hangul",
            ),
            pytest.param(Person(name="X", id="given"), "given", id="id given"),
        ],
    )
    def test_id(self, actor: Person, expected: str) -> None:
        """Ids are read off the content."""
        assert expected == actor.id

    def test_id_of_marks(self) -> None:
        """A name without a letter has a digest for an id."""
        one, other = Group(name="“…”"), Group(name="“…”", country="KOR")
        assert re.fullmatch(r"group-[0-9a-f]{8}", one.id)
        assert re.fullmatch(r"group-[0-9a-f]{8}", other.id)
        assert one.id != other.id
        assert one.id == Group(name="“…”", aliases=["others"]).id

    def test_kinds_differ(self) -> None:
        """The same name in another class is somebody else."""
        alike = [cls(name="Blue House") for cls in ACTORS]
        assert len(set(alike)) == 4
        assert len({actor.id for actor in alike}) == 4


class TestDateMention:
    """Dates in the prose."""

    def test_defaults(self) -> None:
        """A date that cannot be settled is None."""
        mention = made(DateMention)
        assert (mention.date, mention.rule, mention.span) == (None,) * 3


class TestQuotation:
    """Passages in quotation marks."""

    def test_defaults(self) -> None:
        """A passage is a term unless it is more."""
        assert made(Quotation).kind is QuotationKind.TERM

    @pytest.mark.parametrize("name", ["statement", "term", "title"])
    def test_kind(self, name: str) -> None:
        """Kinds are given by name."""
        assert made(Quotation, kind=name).kind is QuotationKind(name)

    @pytest.mark.parametrize("quote", ["", " no ", "a\nb"])
    def test_any_words(self, quote: str) -> None:
        """Words are as printed, blanks and all."""
        assert quote == made(Quotation, quote=quote).quote


class TestStatement:
    """Words attributed to someone."""

    def test_defaults(self) -> None:
        """What the text does not say is None."""
        statement = made(Statement)
        assert statement.directness is Directness.MIXED
        rest = attrs.asdict(statement)
        del rest["quote"], rest["directness"]
        assert set(rest.values()) == {None}

    @pytest.mark.parametrize("actor", [WANG, MOFA, SEOUL, OTHERS])
    def test_speaker(self, actor: Any) -> None:
        """Anyone can speak and be spoken to."""
        statement = made(Statement, speaker=actor, addressee=actor)
        assert actor == statement.speaker == statement.addressee

    @pytest.mark.parametrize("name", ["direct", "mixed", "indirect"])
    def test_directness(self, name: str) -> None:
        """Directness is given by name."""
        found = made(Statement, directness=name).directness
        assert found is Directness(name)


class TestTenure:
    """Terms of office."""

    @pytest.mark.parametrize(
        "term",
        ["2013-03-16/2022-12-30", "2022-05-10/..", "../2013-02-24", "../.."],
    )
    def test_term(self, term: str) -> None:
        """Any interval is a term."""
        assert term == str(made(Tenure, term=EdtfDate(term)).term)

    @pytest.mark.parametrize("name", ["high", "medium", "low"])
    def test_confidence(self, name: str) -> None:
        """Confidence is given by name, and high unless it is."""
        found = made(Tenure, confidence=name).confidence
        assert found is Confidence(name)
        assert made(Tenure).confidence is Confidence.HIGH


class TestEvent:
    """One act."""

    def test_defaults(self) -> None:
        """An entry about which nothing else is known."""
        event = made(Event)
        assert event.origin is Origin.CHRONOLOGY
        assert (event.date, event.date_text) == (None, None)
        assert (event.type, event.mode, event.rule) == (None,) * 3
        assert (event.quad, event.score) == (None, None)
        assert event.actors == event.recipients == event.implied == ()
        assert event.contexts == event.places == event.narrative == ()
        assert event.participants == event.countries == event.mentions == ()

    @pytest.mark.parametrize(
        ("date", "expected"),
        [
            pytest.param("2022-05-16", "May 16, 2022", id="day"),
            pytest.param("2022-05-03/2022-05-06", "May 3-6, 2022", id="range"),
            pytest.param("2014-10", "October 2014", id="month"),
        ],
    )
    def test_date_text(self, date: str, expected: str) -> None:
        """An entry with a date alone gets the AP form."""
        assert expected == made(Event, date=EdtfDate(date)).date_text

    def test_date_text_given(self) -> None:
        """A date as printed is kept, even None."""
        printed = made(Event, date=DAY, date_text="16 May 2022:")
        assert printed.date_text == "16 May 2022:"
        assert made(Event, date=DAY, date_text=None).date_text is None

    def test_date_text_of_prose(self) -> None:
        """What prose tells has no printed date unless one is given."""
        event = made(Event, date=EdtfDate("2022~"), origin="narrative")
        assert event.origin is Origin.NARRATIVE
        assert event.date_text is None

    def test_date_without_printed_form(self) -> None:
        """An entry whose date AP cannot print must be given its text."""
        with pytest.raises(DateError, match=re.escape("2022-05-16~")):
            made(Event, date=EdtfDate("2022-05-16~"))
        event = made(Event, date=EdtfDate("2022-05-16~"), date_text="mid-May")
        assert event.date_text == "mid-May"

    @pytest.mark.parametrize(
        ("type_", "mode", "quad", "score"),
        [
            pytest.param(
                "CONSULT", None, Quad.VERBAL_COOPERATION, 2.5, id="no mode"
            ),
            pytest.param(
                "CONSULT", "phone", Quad.VERBAL_COOPERATION, 1.5, id="phone"
            ),
            pytest.param(
                "AID", None, Quad.MATERIAL_COOPERATION, 10.0, id="aid"
            ),
            pytest.param(
                "REJECT", "meet", Quad.VERBAL_CONFLICT, -2.0, id="reject"
            ),
            pytest.param(
                "PROTEST",
                "vandalize",
                Quad.MATERIAL_CONFLICT,
                -5.0,
                id="mode without a score",
            ),
        ],
    )
    def test_coded(
        self, type_: str, mode: str | None, quad: Quad, score: float
    ) -> None:
        """Quad and score follow from type and mode."""
        event = made(Event, type=type_, mode=mode)
        assert event.type is EventType(type_)
        assert event.mode is (None if mode is None else Mode(mode))
        assert quad is event.quad
        assert score == event.score

    @pytest.mark.parametrize(
        ("type_", "mode", "message"),
        [
            pytest.param(
                "CONSULT",
                "riot",
                "mode 'riot' is not one of CONSULT: visit, third-party,"
                " multilateral, phone",
                id="of another type",
            ),
            pytest.param(
                "AGREE",
                "phone",
                "mode 'phone' is not one of AGREE: it has none",
                id="type without modes",
            ),
        ],
    )
    def test_mode_of_another_type(
        self, type_: str, mode: str, message: str
    ) -> None:
        """The mode is one of the type's, or the message says which are."""
        with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
            made(Event, type=type_, mode=mode)

    def test_contexts(self) -> None:
        """Up to three contexts, in order."""
        event = made(Event, contexts=["military", Context.LEGAL, "cyber"])
        expected = (Context.MILITARY, Context.LEGAL, Context.CYBER)
        assert expected == event.contexts

    def test_several_lines(self) -> None:
        """An entry may go on after a line break."""
        assert made(Event, text="They meet.\n“No.”").text.endswith("“No.”")

    def test_participants(self) -> None:
        """Everybody once: actors, recipients, implied, mentioned."""
        event = made(
            Event,
            actors=[WANG, MOFA],
            recipients=[PARK, WANG],
            implied=[OTHERS],
            mentions=[
                Mention(actor=SEOUL, surface="Seoul"),
                Mention(actor=PARK, surface="Park"),
            ],
        )
        assert (WANG, MOFA, PARK, OTHERS, SEOUL) == event.participants
        assert event.countries == ("CHN", "KOR")

    def test_id(self) -> None:
        """The id is the date and a digest of origin, date and text."""
        event = made(Event, date=DAY)
        assert re.fullmatch(r"2022-05-16-[0-9a-f]{8}", event.id)
        assert event.id == made(Event, date=DAY, type="CONSULT").id
        assert event.id == made(Event, date=DAY, span=Span(1, 2)).id
        others = [
            made(Event, date=DAY, text="They part."),
            made(
                Event,
                date=DAY,
                date_text="May 16, 2022",
                origin="narrative",
            ),
            made(Event, date=DAY, date_text="16 May 2022"),
        ]
        assert len({event.id, *(other.id for other in others)}) == 4

    @pytest.mark.parametrize(
        ("date", "expected"),
        [
            pytest.param(None, "undated-", id="undated"),
            pytest.param(
                EdtfDate("2022-05-03/2022-05-06"),
                "2022-05-03--2022-05-06-",
                id="range",
            ),
        ],
    )
    def test_id_of_dates(self, date: EdtfDate | None, expected: str) -> None:
        """The id has no slash, and says where a date is lost."""
        assert made(Event, date=date).id[:-8] == expected

    def test_id_given(self) -> None:
        """A given id is kept."""
        assert made(Event, id="e1").id == "e1"
