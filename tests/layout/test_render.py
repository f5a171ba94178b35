"""Printing articles."""

import re

import attrs
import pytest

from koreachina.errors import RenderError
from koreachina.layout import read, render
from koreachina.model import (
    Article,
    Author,
    EdtfDate,
    Event,
    Layout,
    Paragraph,
    Section,
)

PROSE = (
    "Envoys of the two sides met three times in June and agreed on little,"
    " although both spoke of progress afterwards and promised more."
)


def article(**changes: object) -> Article:
    """A web page with everything a header can have."""
    fields: dict[str, object] = {
        "relation": ["China", "Korea"],
        "period": EdtfDate("2017-05/2017-08"),
        "title": "Ties",
        "authors": [
            Author(name="Ann Lee", affiliations=["A House", "B House"]),
            Author(name="Bo Kim"),
        ],
        "published": EdtfDate("2017-09"),
        "volume": 19,
        "issue": 2,
        "citation": "pp. 1-2. ",
        "summary": [Paragraph(index=0, text=PROSE)],
        "sections": [
            Section(
                heading="Trade", paragraphs=[Paragraph(index=1, text=PROSE)]
            ),
            Section(paragraphs=[Paragraph(index=2, text=PROSE)]),
        ],
        "chronology": [Event(date=EdtfDate("2017-05-03"), text="They meet.")],
    }
    return Article(**{**fields, **changes})  # type: ignore[arg-type]


WEB = f"""\
China - Korea

May — Aug 2017
Download Article as PDF

Ties

By Ann Lee and Bo Kim
Published September 2017 in Comparative Connections · Volume 19, Issue 2 \
(pp. 1-2. )

Connect with the Authors

Ann Lee
A House/B House

{PROSE}

Trade

{PROSE}


{PROSE}

May 3, 2017: They meet."""


class TestRender:
    """`render`."""

    def test_web(self) -> None:
        """Every field has its place on a web page."""
        assert WEB == render(article())

    def test_web_articles(self) -> None:
        """The other web page has one line more."""
        assert f"Articles\n\n{WEB}" == render(article(), layout="web-articles")

    def test_headerless(self) -> None:
        """The headerless layout has line feeds alone."""
        text = f"Articles\n{PROSE}\nTrade\n{PROSE}\nMay 3, 2017: They meet."

        assert text == render(read(text))

    def test_chronology(self) -> None:
        """A chronology page has label and entries."""
        text = (
            "Regional Overview\n\nChronology from Sep 2013 to Dec 2013\n\n"
            ": They meet.\n\nSept. 3-4, 2013: They meet again."
        )

        assert text == render(read(text))

    def test_plain(self) -> None:
        """What is in no layout comes out as blocks."""
        assert f"{PROSE}\n\nTrade\n\n{PROSE}" == render(
            read(f"{PROSE}\r\n\r\nTrade\r\n{PROSE}\r\n")
        )

    def test_empty(self) -> None:
        """Nothing comes out as nothing."""
        assert not render(read("\n \n"))

    @pytest.mark.parametrize(
        ("period", "line"),
        [
            ("2017-05/2017-08", "May — Aug 2017"),
            ("2016-11/2017-02", "Nov 2016 — Feb 2017"),
            ("2017-05/2017-05", "May — May 2017"),
            ("2017-05", "May 2017"),
        ],
    )
    def test_period(self, period: str, line: str) -> None:
        """Periods print as the site does."""
        text = render(article(period=EdtfDate(period)))

        assert line == text.split("\n")[2]

    @pytest.mark.parametrize(
        ("authors", "lines"),
        [
            ([], []),
            (
                [Author(name="Yu Bin", affiliations=["A"])],
                ["Connect with the Author", "", "Yu Bin", "A", ""],
            ),
            (
                [Author(name="Yu Bin")],
                ["By Yu Bin", "", "Connect with the Author", ""],
            ),
        ],
    )
    def test_authors(self, authors: list[Author], lines: list[str]) -> None:
        """A By line stands where only it can tell."""
        text = render(
            article(
                authors=authors,
                published=None,
                volume=None,
                issue=None,
                citation=None,
            )
        )

        below_title = text.partition("Ties\n\n")[2]
        assert lines == below_title.partition(PROSE)[0].split("\n")[:-1]

    def test_month_of_publication_alone(self) -> None:
        """Volume and citation may be missing."""
        text = render(article(volume=None, issue=None, citation=None))

        assert (
            "\nPublished September 2017 in Comparative Connections\n" in text
        )

    def test_published_without_authors(self) -> None:
        """Without authors there is no By line and no block."""
        text = render(article(authors=[]))

        assert "By " not in text
        assert "Connect with" not in text

    def test_restated_summary(self) -> None:
        """A body that says the summary again needs no gap."""
        again = Section(paragraphs=[Paragraph(index=1, text=f"{PROSE} So.")])
        text = render(article(sections=[again]))

        assert f"{PROSE}\n\n{PROSE} So." in text

    def test_first_section_without_heading(self) -> None:
        """A body that says something else needs the gap of a lost heading."""
        lost = [
            Section(paragraphs=[Paragraph(index=1, text="All else was new.")]),
            Section(
                heading="Trade", paragraphs=[Paragraph(index=2, text=PROSE)]
            ),
        ]

        assert f"{PROSE}\n\n\nAll else was new.\n\nTrade\n\n" in render(
            article(sections=lost)
        )

    def test_inferred_fields_are_not_printed(self) -> None:
        """What was inferred is inferred again, not printed."""
        text = render(
            article(period=EdtfDate("2017-05/2017-05"), inferred=["period"])
        )

        assert text.startswith("China - Korea\n\nDownload Article as PDF\n")

    def test_inferred_relation(self) -> None:
        """An inferred relation leaves no breadcrumb behind."""
        text = render(article(inferred=["relation"]))

        assert text.startswith("Regional Overview\n")

    def test_edits_come_out(self) -> None:
        """The kept source is not looked at."""
        parsed = read(WEB)

        assert WEB.replace("Ties", "Tides", 1) == render(
            attrs.evolve(parsed, title="Tides")
        )


class TestRefusals:
    """What `render` refuses."""

    @pytest.mark.parametrize(
        ("changes", "message"),
        [
            pytest.param(
                {"layout": Layout.HEADERLESS},
                "layout 'headerless' cannot hold relation",
                id="no place for a relation",
            ),
            pytest.param(
                {"layout": Layout.CHRONOLOGY},
                "layout 'chronology' cannot hold title 'Ties'",
                id="no place for a title",
            ),
            pytest.param(
                {"layout": Layout.PLAIN, "title": None},
                "layout 'plain' cannot hold relation",
                id="no header at all",
            ),
            pytest.param(
                {
                    "title": "Published September 2017 in Comparative Connections"
                },
                "cannot hold title",
                id="a title that reads as another line",
            ),
            pytest.param(
                {"authors": [Author(name="Ann Lee", affiliations=["A/B"])]},
                "cannot hold authors",
                id="a slash in an affiliation",
            ),
            pytest.param(
                {
                    "summary": [
                        Paragraph(index=0, text="May 3, 2017: A day.")
                    ],
                    "sections": [],
                    "chronology": [],
                },
                "cannot hold summary",
                id="prose that reads as an entry",
            ),
            pytest.param(
                {"period": EdtfDate("2017")},
                "period: '2017' does not run from a month to a month",
                id="a year as period",
            ),
            pytest.param(
                {"period": EdtfDate("2017-21")},
                "period: '2017-21' does not run from a month",
                id="a season as period",
            ),
            pytest.param(
                {"period": EdtfDate("2017-05/..")},
                "period: '2017-05/..' does not run from a month",
                id="an open period",
            ),
            pytest.param(
                {"volume": None},
                "cannot hold issue 2, it would be read as None",
                id="an issue without a volume",
            ),
        ],
    )
    def test_refused(self, changes: dict[str, object], message: str) -> None:
        """The message names the field and both readings."""
        with pytest.raises(RenderError, match=re.escape(message)):
            render(article(**changes))

    def test_other_layout(self) -> None:
        """A text that reads as another layout is refused."""
        summary = [Paragraph(index=0, text="Articles")]

        with pytest.raises(RenderError, match="read again as 'headerless'"):
            render(Article(layout="plain", summary=summary))

    def test_no_such_layout(self) -> None:
        """An unknown layout is refused by name."""
        with pytest.raises(ValueError, match="'pdf' is not a valid Layout"):
            render(article(), layout="pdf")

    def test_long_values_are_cut(self) -> None:
        """A message stays readable."""
        with pytest.raises(RenderError) as caught:
            render(
                article(
                    layout="plain", relation=[], period=None, title="T" * 500
                )
            )

        assert len(str(caught.value)) < 400
