"""The report and its parts."""

from typing import Any

import attrs
import pytest

from koreachina.display import cells, report
from koreachina.layout import read
from koreachina.model import (
    Article,
    Author,
    EdtfDate,
    Event,
    Layout,
    Mention,
    Paragraph,
    Person,
    Problem,
    Quotation,
    Source,
    State,
)

WHOLE = """\
China - Korea, May-August 2022
==============================
Relation   China - Korea
Period     May-August 2022 (2022-05/2022-08)
Title      A Quiet Season
Authors    Ann Lee (One, Two)
           Bo Kim
Published  September 2022, volume 24, issue 2 (Vol. 24)
Layout     web (web page)
File       articles/2022.txt
Holds      4 paragraphs, 42 words of prose, 3 entries, 1 event told in the prose

Summary
-------
Summary. “Ties are good,” Wang said.

Sections
--------
  paragraphs  heading
           1  A heading
           2  (heading lost) More More More More More More More More More More…

Chronology
----------
3 entries, 2022-05-03/2022-05-06, 2 without a date
types: CONSULT 2, not coded 1
  date         type     states   entry
  2022-05-03/  CONSULT  CHN KOR  Wang Yi meets Park Jin.
  2022-05-06
  no date      CONSULT  CHN      Nobody knows when.
  May 32,      -        -        The impossible happens.
  2022 (?)

Who is named
------------
2 persons, named 4 times
  times  country  name     office as printed
      3  CHN      Wang Yi  Foreign Minister
      1  KOR      朴振     Minister

1 organization, named 1 time
  times  country  name
      1  CHN      Foreign Ministry

1 state, named 2 times
  times  country  name
      2  CHN      China

1 group, named 1 time
  times  country  name
      1  -        media commentators

Who is quoted
-------------
5 statements by 3 speakers (1 direct, 2 mixed, 2 indirect)
  times  speaker              country  line  words
      2  Wang Yi              CHN         1  said: “Ties are good,”
      1  a passer-by          -           -  “no”
      1  media commentators   -           -  we wait
      1  (speaker not known)  -           -  “dead”

Quotations
----------
3 passages in quotation marks: 1 statement, 2 terms

Problems
--------
3 problems: 1 error, 1 warning, 1 info
  text  KC113  warning  odd
  2:1   KC105  info     entry has no date
  3:1   KC102  error    line is not understood (look at it)\
"""


def part(text: str, heading: str) -> list[str]:
    """The lines below one heading of a report."""
    body = text.split(f"\n{heading}\n{'-' * len(heading)}\n")[1]
    lines = body.split("\n")
    ends = [i for i, line in enumerate(lines) if set(line) == {"-"}]
    return lines[: ends[0] - 2] if ends else lines


class TestReport:
    """The whole, and its options."""

    def test_whole(self, article: Article) -> None:
        """Every part is told, in order."""
        assert report(article) == WHOLE

    def test_nothing_known(self) -> None:
        """What is lacking is said to be lacking, in one phrase each."""
        article = Article(id="nothing")
        assert (
            report(article)
            == """\
nothing
=======
Relation   not printed
Period     not printed
Title      not printed
Author     not printed
Published  not printed
Layout     web (web page)
File       not read from a file
Holds      0 paragraphs, 0 words of prose

Summary
-------
no summary on this page

Sections
--------
no sections on this page

Chronology
----------
no chronology on this page

Who is named
------------
nobody is named, as far as is known

Who is quoted
-------------
nobody is quoted, as far as is known

Quotations
----------
no passage of the prose stands in quotation marks

Problems
--------
none found"""
        )

    @pytest.mark.parametrize("width", [40, 57, 80, 100, 200])
    def test_fits(self, article: Article, width: int) -> None:
        """No line is wider than asked for, none ends in blanks."""
        lines = report(article, width=width).split("\n")
        assert max(map(cells, lines)) <= width
        assert [line.rstrip() for line in lines] == lines

    def test_limit(self, article: Article) -> None:
        """Each list is cut, and says so."""
        text = report(article, limit=1)
        assert text.count("(limit 0 shows all)") == 5
        assert "no limit" not in report(article, limit=0)

    def test_gravest_problems(self, article: Article) -> None:
        """What is cut from the problems is the least grave."""
        assert part(report(article, limit=2), "Problems") == [
            "3 problems: 1 error, 1 warning, 1 info",
            "  text  KC113  warning  odd",
            "  3:1   KC102  error    line is not understood (look at it)",
            "  ... 1 more (limit 0 shows all)",
        ]

    @pytest.mark.parametrize(
        ("options", "message"),
        [
            ({"width": 39}, "width 39 is below 40"),
            ({"limit": -1}, "limit -1 is below 0"),
        ],
    )
    def test_bad_options(self, options: Any, message: str) -> None:
        """Neither too narrow nor fewer than none."""
        with pytest.raises(ValueError, match=f"^{message}$"):
            report(Article(), **options)

    def test_hostile_text(self) -> None:
        """Nothing in a text or a file name steers the terminal."""
        text = "Articles\nA \x1b[2Jcat\x07 sat.\nMay 3, 2022: It \x00rose."
        shown = report(read(text, filename="a\udc80\x1b.txt"))
        assert all(c.isprintable() for c in shown.replace("\n", ""))
        assert "A \\x1b[2Jcat\\x07 sat." in shown
        assert "a\\udc80\\x1b.txt" in shown

    def test_problems_are_counted(self) -> None:
        """The noun agrees with the number."""
        problems = [
            Problem(code="KC105", severity=severity, message="odd")
            for severity in ("info", "warning") * 2
        ]
        lines = part(report(Article(problems=problems)), "Problems")
        assert lines[0] == "4 problems: 2 warnings, 2 info"

    def test_hint_stands_once(self) -> None:
        """What was said above is not said again."""
        problems = [
            Problem(code=code, message="odd", hint=hint)
            for code, hint in (
                ("KC105", "look"),
                ("KC105", "look"),
                ("KC106", "go"),
                ("KC107", None),
            )
        ]
        lines = part(report(Article(problems=problems)), "Problems")
        assert [line.split("  ")[-1] for line in lines[1:]] == [
            "odd (look)",
            "odd",
            "odd (go)",
            "odd",
        ]

    def test_checks(self) -> None:
        """Problems are those of the source and those of the rules."""
        text = (
            "Articles\nA cat sat.\nJuly 3, 2021: It rose.\n"
            "May 3, 2022: It sat.\nMay 4, 2022: It ate."
        )
        assert part(report(read(text)), "Problems")[1].startswith(
            "  3:1  KC301  warning  entry of July 3, 2021"
        )


class TestHeader:
    """The first line and the fields."""

    @pytest.mark.parametrize(
        ("fields", "expected"),
        [
            ({"relation": ["China", "Korea"]}, "China - Korea"),
            ({"period": EdtfDate("2022-05/..")}, "2022-05/.."),
            ({"title": "A Title"}, "A Title"),
            ({"source": Source(filename="a.txt")}, "a.txt"),
            ({"id": "some-id"}, "some-id"),
        ],
        ids=["relation", "period", "title", "file", "id"],
    )
    def test_headline(self, fields: dict[str, Any], expected: Any) -> None:
        """The first line names the article by what is known of it."""
        first, second, *_ = report(Article(**fields)).split("\n")
        assert first == expected
        assert second == "=" * len(expected)

    def test_long_headline(self) -> None:
        """A headline that is too long goes on below."""
        article = Article(relation=["China " * 9 + "王", "Korea " * 9 + "朴"])
        lines = report(article, width=40).split("\n")
        assert "=" * max(map(cells, lines[:3])) in lines[2:5]

    def test_inferred(self) -> None:
        """What is not printed but inferred is marked."""
        article = Article(
            relation=["China", "Korea"],
            period=EdtfDate("2022-05/2022-08"),
            inferred=["period", "relation"],
        )
        text = report(article)
        assert "Relation   China - Korea, inferred\n" in text
        assert "(2022-05/2022-08), inferred\n" in text

    def test_one_author(self) -> None:
        """One author is no authors."""
        text = report(Article(authors=[Author(name="Ann Lee")]))
        assert "Author     Ann Lee\n" in text

    def test_every_layout_is_explained(self) -> None:
        """Layouts are named in words too."""
        for layout in Layout:
            text = report(Article(layout=layout))
            assert f"Layout     {layout.value} (" in text


class TestSummary:
    """The first words of it."""

    def test_first_words(self) -> None:
        """Five lines, and how many paragraphs follow."""
        article = Article(
            summary=[
                Paragraph(index=0, text="word " * 100 + "end"),
                Paragraph(index=1, text="More."),
            ]
        )
        lines = part(report(article), "Summary")
        assert len(lines) == 6
        assert lines[4].endswith("word…")
        assert lines[5] == "... and 1 more paragraph"


class TestChronology:
    """Its entries."""

    def test_uncoded(self) -> None:
        """Without codes and actors there are dates and texts alone."""
        article = Article(
            chronology=[
                Event(date=EdtfDate("2022-06-09"), text="B."),
                Event(date=EdtfDate("2022-05-09"), text="A."),
            ]
        )
        assert part(report(article), "Chronology") == [
            "2 entries, 2022-05-09 to 2022-06-09",
            "  date        entry",
            "  2022-06-09  B.",
            "  2022-05-09  A.",
        ]

    def test_no_dates(self) -> None:
        """A page that lost its dates says so once."""
        article = Article(chronology=[Event(text="A."), Event(text="B.")])
        lines = part(report(article), "Chronology")
        assert lines[0] == "2 entries, none with a date"

    def test_intervals_in_one_line(self, article: Article) -> None:
        """Where there is room an interval is not broken."""
        text = report(article, width=100)
        assert "  2022-05-03/2022-05-06  CONSULT  CHN KOR  Wang" in text

    def test_many_states(self) -> None:
        """Codes go on below each other before the text gets too narrow."""
        actors = [
            State(name=code, country=code)
            for code in ("CHN", "KOR", "PRK", "USA")
        ]
        article = Article(chronology=[Event(text="They meet.", actors=actors)])
        assert part(report(article), "Chronology")[2:] == [
            "  no date  CHN KOR PRK  They meet.",
            "           USA",
        ]


class TestNamed:
    """Who is named."""

    def test_missing_kinds(self) -> None:
        """Kinds of which nobody is named are said; groups are not missed."""
        state = State(name="China", country="CHN")
        article = Article(mentions=[Mention(actor=state, surface="China")])
        assert part(report(article), "Who is named") == [
            "no person found",
            "",
            "no organization found",
            "",
            "1 state, named 1 time",
            "  times  country  name",
            "      1  CHN      China",
        ]

    def test_titles(self) -> None:
        """At most two offices, in the order printed, each once."""
        wang = Person(name="Wang Yi")
        article = Article(
            mentions=[
                Mention(actor=wang, surface="Wang", title=title)
                for title in ("Minister", "Minister", "Envoy", "Chair", None)
            ]
        )
        assert "      5  -        Wang Yi  Minister, Envoy" in report(article)


class TestQuotations:
    """What stands in quotation marks."""

    def test_one(self) -> None:
        """Kinds that do not occur are not counted."""
        article = Article(
            summary=[Paragraph(index=0, text="A.")],
            quotations=[Quotation(quote="A", kind="title", paragraph=0)],
        )
        assert part(report(article), "Quotations") == [
            "1 passage in quotation marks: 1 title"
        ]


def test_same_whoever_asks(article: Article) -> None:
    """The article, and nothing around it, makes the report."""
    assert report(attrs.evolve(article)) == report(article)
