"""An article of which every part is known."""

import pytest

from koreachina.model import (
    Actor,
    Article,
    Author,
    EdtfDate,
    Event,
    Group,
    Mention,
    Organization,
    Paragraph,
    Person,
    Problem,
    Quotation,
    Section,
    Source,
    Span,
    State,
    Statement,
)

WANG = Person(name="Wang Yi", country="CHN")
PARK = Person(name="朴振", country="KOR")
MINISTRY = Organization(name="Foreign Ministry", country="CHN")
CHINA = State(name="China", country="CHN")
OTHERS = Group(name="media commentators")

TEXT = """\
Summary. “Ties are good,” Wang Yi said.
A heading
He met Park.
"""


def mention(
    actor: Actor, times: int = 1, title: str | None = None
) -> list[Mention]:
    """Mentions of one actor; the title stands at the first."""
    first = Mention(actor=actor, surface=actor.name, title=title)
    return [first] + [Mention(actor=actor, surface="X")] * (times - 1)


@pytest.fixture
def article() -> Article:
    """An article of which every part is known."""
    return Article(
        source=Source(text=TEXT, filename="articles/2022.txt"),
        layout="web",
        relation=["China", "Korea"],
        period=EdtfDate("2022-05/2022-08"),
        title="A Quiet Season",
        authors=[
            Author(name="Ann Lee", affiliations=["One", "Two"]),
            Author(name="Bo Kim"),
        ],
        published=EdtfDate("2022-09"),
        volume=24,
        issue=2,
        citation="Vol. 24",
        summary=[
            Paragraph(index=0, text="Summary. “Ties are good,” Wang said."),
        ],
        sections=[
            Section(
                heading="A heading",
                paragraphs=[Paragraph(index=1, text="He met Park.")],
            ),
            Section(
                paragraphs=[
                    Paragraph(index=2, text="More " * 30 + "words."),
                    Paragraph(index=3, text="The end."),
                ]
            ),
        ],
        chronology=[
            Event(
                date=EdtfDate("2022-05-03/2022-05-06"),
                text="Wang Yi meets Park Jin.",
                type="CONSULT",
                actors=[WANG],
                recipients=[PARK],
            ),
            Event(text="Nobody knows when.", type="CONSULT", actors=[CHINA]),
            Event(date_text="May 32, 2022", text="The impossible happens."),
        ],
        mentions=[
            *mention(CHINA, 2),
            *mention(WANG, 3, "Foreign Minister"),
            *mention(PARK, 1, "Minister"),
            *mention(MINISTRY),
            *mention(OTHERS),
        ],
        quotations=[
            Quotation(quote="Ties are good,", kind="statement", paragraph=0),
            Quotation(quote="Quad", kind="term", paragraph=0),
            Quotation(quote="Chip 4", kind="term", paragraph=0),
        ],
        statements=[
            Statement(
                quote="that all was well",
                speaker=WANG,
                cue="told",
                directness="indirect",
                paragraph=0,
            ),
            Statement(
                quote="Ties are good,",
                speaker=WANG,
                cue="said",
                directness="direct",
                paragraph=0,
                span=Span(10, 24),
            ),
            Statement(quote="dead", paragraph=1),
            Statement(quote="no", speaker_text="a passer-by", paragraph=1),
            Statement(
                quote="we wait",
                speaker=OTHERS,
                directness="indirect",
                paragraph=1,
            ),
        ],
        narrative=[
            Event(
                origin="narrative",
                text="He met Park.",
                date=EdtfDate("2022-05"),
            )
        ],
        problems=[
            Problem(
                code="KC105",
                severity="info",
                message="entry has no date",
                span=Span(40, 49),
            ),
            Problem(
                code="KC102",
                severity="error",
                message="line is not understood",
                hint="look at it",
                span=Span(50, 62),
            ),
            Problem(code="KC113", severity="warning", message="odd"),
        ],
    )
