"""Reading headers."""

import pytest

from koreachina.layout import read
from koreachina.layout.header import period_of
from koreachina.model import Article, Author, EdtfDate, Layout

BODY = (
    "Talks went on in Beijing and Seoul all through the summer of that year.\n"
    "\nTrade grew\n\n"
    "Exports to China rose in July for the third month in a row this year."
)


def page(*blocks: str) -> Article:
    """A web page of some header blocks and one and the same body."""
    return read("\n\n".join((*blocks, BODY)))


def codes(article: Article) -> list[str]:
    """The codes of the problems."""
    return [problem.code for problem in article.problems]


class TestFamily:
    """Which layout a text is in."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param(
                "China - Korea\n\nMay — Aug 2014\n\nTitle",
                Layout.WEB,
                id="breadcrumb first",
            ),
            pytest.param(
                "Articles\n\nChina - Korea\n\nMay — Aug 2014\n\nTitle",
                Layout.WEB_ARTICLES,
                id="Articles, then a breadcrumb",
            ),
            pytest.param(
                "China - Korea\nDownload Article as PDF\n\nTitle",
                Layout.WEB,
                id="no period, but the download line",
            ),
            pytest.param(
                "Articles\nTalks went on all summer.",
                Layout.HEADERLESS,
                id="Articles, then prose",
            ),
            pytest.param("Articles", Layout.HEADERLESS, id="Articles alone"),
            pytest.param(
                "China - Korea\n\nChronology from Sep 2013 to Dec 2013",
                Layout.CHRONOLOGY,
                id="label below the breadcrumb",
            ),
            pytest.param(
                "Chronologies\n\nChina - Korea\n\nChronology",
                Layout.CHRONOLOGY,
                id="Chronologies, then a breadcrumb",
            ),
            pytest.param(
                "Talks went on all summer.", Layout.PLAIN, id="prose alone"
            ),
            pytest.param(
                "Chronologies\nTalks went on.", Layout.PLAIN, id="no page"
            ),
            pytest.param("", Layout.PLAIN, id="empty"),
        ],
    )
    def test_layout(self, text: str, expected: Layout) -> None:
        """The first two lines tell."""
        assert expected is read(text).layout

    def test_plain_says_so(self) -> None:
        """A text in no layout is read, and reported."""
        article = read("Talks went on all summer.")

        assert ["KC101"] == codes(article)
        assert "Talks went on all summer." == article.summary[0].text

    def test_empty_says_so(self) -> None:
        """An empty text is reported as empty."""
        assert ["KC113"] == codes(read(" \n\n"))


class TestRelation:
    """The breadcrumb."""

    @pytest.mark.parametrize(
        ("crumb", "expected"),
        [
            ("China - Korea", ("China", "Korea")),
            ("North Korea - South Korea", ("North Korea", "South Korea")),
            ("Regional Overview", ()),
            ("US - China - Korea", ("US", "China", "Korea")),
            (
                "Australia-East Asia/US Relations",
                ("Australia-East Asia/US Relations",),
            ),
        ],
    )
    def test_parties(self, crumb: str, expected: tuple[str, ...]) -> None:
        """Parties are parted by a hyphen between blanks and by nothing else."""
        assert expected == page(crumb, "May — Aug 2014", "Title").relation


class TestPeriod:
    """Period lines."""

    @pytest.mark.parametrize(
        ("line", "expected"),
        [
            ("Sep — Dec 2014", "2014-09/2014-12"),
            ("Apr – Jun 2010", "2010-04/2010-06"),
            ("Oct - Dec 2008", "2008-10/2008-12"),
            ("January – April 2014", "2014-01/2014-04"),
            ("Aug — Dec 2016", "2016-08/2016-12"),
            ("Nov 2014 — Feb 2015", "2014-11/2015-02"),
            ("May — May 2014", "2014-05/2014-05"),
            ("May 2014", "2014-05"),
        ],
    )
    def test_forms(self, line: str, expected: str) -> None:
        """What is printed is kept, odd ones too."""
        assert expected == str(period_of(line))

    @pytest.mark.parametrize(
        "line",
        ["Sep — Dec", "Foo — Bar 2014", "2014", "May 3, 2014", "In May 2014"],
    )
    def test_no_period(self, line: str) -> None:
        """Anything else is no period line."""
        assert period_of(line) is None

    def test_single_month_is_reported(self) -> None:
        """A period of one month is kept and reported."""
        article = page("US - China", "May — May 2014", "Title")

        assert EdtfDate("2014-05/2014-05") == article.period
        assert ["KC108"] == codes(article)

    @pytest.mark.parametrize(
        ("label", "expected", "problems"),
        [
            ("Chronology", None, []),
            (
                "Chronology from Sep 2013 to Dec 2013",
                "2013-09/2013-12",
                [],
            ),
            (
                "Chronology from Jan 2014 to May 2014",
                "2014-01/2014-05",
                ["KC109"],
            ),
            (
                "Chronology from Apr 2008 to Jul 2008",
                "2008-04/2008-07",
                ["KC109"],
            ),
            (
                "Chronology from May 2022 to May 2022",
                "2022-05/2022-05",
                [],
            ),
            ("Chronology from Dec 2013 to Sep 2013", None, ["KC114"]),
        ],
    )
    def test_label(
        self, label: str, expected: str | None, problems: list[str]
    ) -> None:
        """Labels are kept, and reported where the site is known to slip."""
        article = read(f"China - Korea\n\n{label}")

        found = None if article.period is None else str(article.period)
        assert (expected, problems) == (found, codes(article))


class TestTitle:
    """The title line."""

    @pytest.mark.parametrize(
        ("line", "expected"),
        [
            ("Business As Usual", "Business As Usual"),
            ("Who Won?", "Who Won?"),
            ("“Ties”: A History (Part II)", "“Ties”: A History (Part II)"),
            (
                "China-Korea Relations Under Quarantine",
                "China-Korea Relations Under Quarantine",
            ),
            ("China-Korea Relations: New Start", "New Start"),
            (
                "North Korea-South Korea Relations: A Pause",
                "A Pause",
            ),
        ],
    )
    def test_title(self, line: str, expected: str) -> None:
        """Position decides; a relation goes only where a colon follows."""
        assert expected == page("China - Korea", "May 2014", line).title

    def test_no_download_line(self) -> None:
        """With or without the download line the title is the same."""
        with_line = page(
            "China - Korea", "May — Aug 2014\nDownload Article as PDF", "Ties"
        )

        assert with_line == page("China - Korea", "May — Aug 2014", "Ties")

    def test_prose_is_no_title(self) -> None:
        """A long sentence below the period is prose, and reported."""
        long = "The two sides " + "talked and " * 20 + "left."
        article = page("China - Korea", "May — Aug 2014", long)

        assert article.title is None
        assert long == article.summary[0].text
        assert "KC103" in codes(article)

    def test_nothing_below_the_period(self) -> None:
        """A header that stops is a header without a title."""
        article = read("China - Korea\n\nMay — Aug 2014")

        assert article.title is None
        assert EdtfDate("2014-05/2014-08") == article.period


class TestPublication:
    """By and Published lines."""

    @pytest.mark.parametrize(
        ("line", "expected"),
        [
            ("By Yu Bin", ["Yu Bin"]),
            ("By Ann Lee and Bo Kim", ["Ann Lee", "Bo Kim"]),
            ("By Ann Lee, Bo Kim and Cy Ma", ["Ann Lee", "Bo Kim", "Cy Ma"]),
            ("By Ann Lee, Bo Kim, and Cy Ma", ["Ann Lee", "Bo Kim", "Cy Ma"]),
        ],
    )
    def test_names(self, line: str, expected: list[str]) -> None:
        """The By line names the authors in its order."""
        article = page("China - Korea", "May — Aug 2014", "Title", line)

        assert expected == [author.name for author in article.authors]

    def test_published(self) -> None:
        """Month, volume and issue come from the part before the bracket."""
        article = page(
            "China - Korea",
            "May — Aug 2017",
            "Title",
            "By Yu Bin\n"
            "Published September 2017 in Comparative Connections"
            " · Volume 19, Issue 2 (a (b) “c” pp. 1-2. )",
        )

        assert EdtfDate("2017-09") == article.published
        assert (19, 2) == (article.volume, article.issue)
        assert "a (b) “c” pp. 1-2. " == article.citation
        assert EdtfDate("2017-05/2017-08") == article.period

    def test_published_alone(self) -> None:
        """Everything but the month may be missing."""
        article = page(
            "China - Korea",
            "May — Aug 2017",
            "Title",
            "Published September 2017 in Comparative Connections",
        )

        assert EdtfDate("2017-09") == article.published
        assert (None, None, None, ()) == (
            article.volume,
            article.issue,
            article.citation,
            article.authors,
        )

    def test_broken_line_is_reported(self) -> None:
        """A Published line that is not understood is no prose."""
        article = page(
            "China - Korea",
            "May — Aug 2017",
            "Title",
            "Published in autumn",
            "Connect with the Author",
            "Yu Bin\nWittenberg University",
        )

        assert article.published is None
        assert ["Yu Bin"] == [author.name for author in article.authors]
        assert "KC102" in codes(article)

    def test_prose_may_begin_like_it(self) -> None:
        """Without a Connect line below, it is a paragraph."""
        line = "Published figures show that trade fell in May of that year."
        article = page("China - Korea", "May — Aug 2017", "Title", line)

        assert line == article.summary[0].text


class TestAuthors:
    """The author block."""

    @pytest.mark.parametrize(
        ("blocks", "expected"),
        [
            pytest.param(
                [
                    "Connect with the Authors",
                    "Ann Lee\nCouncil on Ties/Pacific House\nBo Kim\nA College",
                ],
                [
                    ("Ann Lee", ("Council on Ties", "Pacific House")),
                    ("Bo Kim", ("A College",)),
                ],
                id="two, a slash parts affiliations",
            ),
            pytest.param(
                [
                    "CONNECT WITH THE AUTHOR",
                    "Bo S. Kim\nDirector, Asia Program, Fund of the U.S.",
                ],
                [("Bo S. Kim", ("Director, Asia Program, Fund of the U.S.",))],
                id="a comma and a stop part nothing",
            ),
            pytest.param(
                ["By Ann Lee and Bo Kim", "Connect with the Authors"],
                [("Ann Lee", ()), ("Bo Kim", ())],
                id="empty block",
            ),
            pytest.param(
                [
                    "By Bo Kim and Ann Lee",
                    "Connect with the Authors",
                    "Ann Lee\nA College\nCy Ma\nB College",
                ],
                [
                    ("Bo Kim", ()),
                    ("Ann Lee", ("A College",)),
                    ("Cy Ma", ("B College",)),
                ],
                id="By line first, then who is only in the block",
            ),
            pytest.param(
                [
                    "By Ann Lee and Bo Kim",
                    "Connect with the Authors",
                    "Ann Lee\nBo Kim\nB College",
                ],
                [("Ann Lee", ()), ("Bo Kim", ("B College",))],
                id="the By line tells a name from an affiliation",
            ),
            pytest.param([], [], id="nobody"),
        ],
    )
    def test_authors(
        self, blocks: list[str], expected: list[tuple[str, tuple[str, ...]]]
    ) -> None:
        """Names and affiliations are joined as printed."""
        article = page("China - Korea", "May — Aug 2014", "Title", *blocks)

        authors = tuple(
            Author(name=name, affiliations=bodies) for name, bodies in expected
        )
        assert authors == article.authors
        assert BODY.partition("\n")[0] == article.summary[0].text
        assert not codes(article)

    def test_prose_below_an_empty_block(self) -> None:
        """Prose is no author, whether or not a By line names one."""
        article = page(
            "China - Korea",
            "May — Aug 2014",
            "Title",
            "Connect with the Authors",
        )

        assert () == article.authors
        assert BODY.partition("\n")[0] == article.summary[0].text

    def test_heading_below_an_empty_block(self) -> None:
        """A line alone that the By line does not name is a heading."""
        article = read(
            "China - Korea\n\nMay — Aug 2014\n\nTitle\n\nBy Ann Lee\n\n"
            f"Connect with the Author\n\nTrade Grows\n\n{BODY}"
        )

        assert ["Ann Lee"] == [author.name for author in article.authors]
        assert "Trade Grows" == article.sections[0].heading

    def test_second_affiliation_line(self) -> None:
        """A line that cannot be a name is one more affiliation, reported."""
        article = page(
            "China - Korea",
            "May — Aug 2014",
            "Title",
            "Connect with the Author",
            "Ann Lee\nA College\nSchool of government",
        )

        assert ("A College", "School of government") == (
            article.authors[0].affiliations
        )
        assert ["KC111"] == codes(article)

    def test_name_without_affiliation(self) -> None:
        """A last name with nothing under it is reported."""
        article = page(
            "China - Korea",
            "May — Aug 2014",
            "Title",
            "Connect with the Authors",
            "Ann Lee\nA College\nBo Kim",
        )

        assert ["Ann Lee", "Bo Kim"] == [a.name for a in article.authors]
        assert ["KC111"] == codes(article)
