"""One plain example of every record, for the tests to bend."""

from typing import Any

from koreachina.convert import to_json
from koreachina.convert.json_text import decode
from koreachina.model import (
    Article,
    Author,
    Context,
    DateMention,
    EdtfDate,
    Event,
    Group,
    Kwic,
    Layout,
    Mention,
    Organization,
    Origin,
    Paragraph,
    Person,
    Problem,
    Quotation,
    QuotationKind,
    Section,
    Source,
    Span,
    State,
    Statement,
    Tenure,
)

WANG = Person(name="Wang Yi", country="CHN", aliases=["Wang"])
PARK = Person(name="Park Jin", country="KOR")
SEOUL = State(name="South Korea", country="KOR", aliases=["Seoul"])
MOFA = Organization(
    name="Foreign Ministry", country="KOR", sector="GOV", aliases=["외교부"]
)
OTHERS = Group(name="media commentators")

SPAN = Span(3, 9)
AUTHOR = Author(name="Ann Lee", affiliations=["A University", "An Institute"])
PARAGRAPH = Paragraph(index=0, text="Wang said “no” in May.", span=SPAN)
SECTION = Section(
    heading="Talks",
    paragraphs=[Paragraph(index=1, text="They met.", span=Span(40, 49))],
    span=Span(30, 35),
)
MENTION = Mention(
    actor=WANG,
    surface="Wang",
    title="Foreign Minister",
    paragraph=0,
    span=Span(0, 4),
)
DATE_MENTION = DateMention(
    date=EdtfDate("2022-05"),
    surface="May",
    paragraph=0,
    span=Span(18, 21),
    rule="year of the period",
)
QUOTATION = Quotation(
    quote="no", kind=QuotationKind.STATEMENT, paragraph=0, span=Span(11, 13)
)
STATEMENT = Statement(
    quote="no",
    speaker=WANG,
    speaker_text="Wang",
    cue="said",
    date=EdtfDate("2022-05"),
    addressee=PARK,
    medium="Global Times",
    paragraph=0,
    span=Span(11, 13),
)
EVENT = Event(
    date=EdtfDate("2022-05-16"),
    date_text="May 16, 2022",
    text="Wang Yi calls Park Jin from Seoul.",
    type="CONSULT",
    mode="phone",
    contexts=[Context.MILITARY],
    actors=[WANG, MOFA],
    recipients=[PARK],
    implied=[OTHERS],
    places=["Seoul"],
    mentions=[Mention(actor=SEOUL, surface="Seoul", span=Span(88, 93))],
    narrative=[0],
    rule="calls: CONSULT phone",
    span=Span(60, 94),
    date_span=Span(46, 58),
)
KWIC = Kwic(
    left="calls for ",
    keyword="free trade",
    right=" again",
    article="china-korea-2022-05",
    paragraph=0,
    date=EdtfDate("2022-05"),
    statement=STATEMENT,
    span=Span(11, 21),
)
TENURE = Tenure(
    person=PARK,
    office="foreign minister",
    of=["KOR"],
    term=EdtfDate("2022-05-12/2024-01-10"),
)
PROBLEM = Problem(
    code="KC101", message="no heading", span=Span(0, 0), hint="add one"
)
SOURCE = Source(text="Articles\r\n\u2028x\n", filename="china-korea.txt")
ARTICLE = Article(
    source=SOURCE,
    layout=Layout.PLAIN,
    relation=["China", "Korea"],
    period=EdtfDate("2022-05/2022-08"),
    title="A Quiet Season",
    authors=[AUTHOR],
    published=EdtfDate("2022-09"),
    volume=24,
    issue=2,
    citation="Vol. 24, No. 2",
    summary=[PARAGRAPH],
    sections=[SECTION],
    chronology=[
        EVENT,
        Event(text="An entry whose date is lost."),
        Event(date=EdtfDate("2022-08-24"), date_text=None, text="Third."),
        Event(date=EdtfDate("2022-08"), text="Fourth.", span=Span(99, 106)),
    ],
    dates=[DATE_MENTION],
    mentions=[MENTION],
    quotations=[QUOTATION],
    statements=[STATEMENT],
    narrative=[
        Event(
            origin=Origin.NARRATIVE,
            text="They met.",
            entry=EVENT.id,
            span=Span(40, 49),
        )
    ],
    problems=[PROBLEM],
    inferred=["relation"],
)

SAMPLES: tuple[Any, ...] = (
    ARTICLE,
    AUTHOR,
    DATE_MENTION,
    EVENT.date,
    EVENT,
    OTHERS,
    KWIC,
    MENTION,
    MOFA,
    PARAGRAPH,
    WANG,
    PROBLEM,
    QUOTATION,
    SECTION,
    SOURCE,
    SPAN,
    SEOUL,
    STATEMENT,
    TENURE,
)


def data_of(record: object) -> dict[str, Any]:
    """The document of a record, decoded, to be bent."""
    data: dict[str, Any] = decode(to_json(record))
    return data


def bent(record: object, path: str, value: object) -> dict[str, Any]:
    """The document of a record with another value at `a.0.b`."""
    data = data_of(record)
    *way, last = (int(k) if k.isdigit() else k for k in path.split("."))
    inner: Any = data
    for key in way:
        inner = inner[key]
    inner[last] = value
    return data
