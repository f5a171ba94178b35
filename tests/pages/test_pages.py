"""Pages with real headers, as they are held."""

from pathlib import Path

import pytest
from layouts_in_use import expected, found, rows

import koreachina as kc
from koreachina.layout import render

ARTICLES = Path(__file__).parent.parent / "data" / "articles"


class TestShipped:
    """The pages in tests/data."""

    @pytest.mark.parametrize(
        "row", [pytest.param(row, id=row["file"]) for row in rows(ARTICLES)]
    )
    def test_header(self, row: dict[str, object]) -> None:
        """Every field of the header is as the index says."""
        article = kc.load(ARTICLES / str(row["file"]))

        assert expected(row) == found(article, row)

    @pytest.mark.parametrize(
        "name",
        [
            "nuclear-test-political-fallout-domestic-turmoil.txt",
            "pyongyangs-bang-explodes-hope.txt",
            "deja-vu-north-korea.txt",
            "board-dual-track-approach.txt",
            "balancing-acts-china-south-korea.txt",
            "chronology-china-korea-2013-3-undated.txt",
            "sweet-sour-aftertaste-headerless.txt",
        ],
    )
    def test_canonical(self, name: str) -> None:
        """All but the last line feed comes back to the letter."""
        text = (ARTICLES / name).read_bytes().decode("utf-8")

        assert text.removesuffix("\n") == render(kc.parse(text))

    def test_not_canonical(self) -> None:
        """The plural over one author comes back in the singular."""
        name = "still-treading-water-sixth-sed.txt"
        text = (ARTICLES / name).read_bytes().decode("utf-8")

        assert text.removesuffix("\n").replace(
            "with the Authors", "with the Author"
        ) == render(kc.parse(text))


class TestSeeds:
    """The bundled documents."""

    @pytest.mark.parametrize("number", [0, 1])
    def test_lossless(self, number: int) -> None:
        """They come back byte for byte, from the fields."""
        article = kc.seeds()[number]

        assert article.source.text == render(article)
        assert article == kc.parse(render(article))

    def test_web_page(self) -> None:
        """The page of 2014 has a header, and lost the last heading."""
        article = kc.seeds()[0]

        assert "Beijing Ties Uneven with Seoul, Stalled with Pyongyang" == (
            article.title
        )
        assert "2014-09/2014-12" == str(article.period)
        assert () == article.inferred
        assert [
            (
                "Scott Snyder",
                ("Council on Foreign Relations", "Pacific Forum"),
            ),
            ("See-Won Byun", ("San Francisco State University",)),
        ] == [(author.name, author.affiliations) for author in article.authors]
        assert [4, 4, 4, 3, 2, 1] == [
            len(section.paragraphs) for section in article.sections
        ]
        assert article.sections[-1].heading is None
        assert not article.chronology

    def test_headerless_page(self) -> None:
        """The page of 2022 has a chronology to infer its header from."""
        article = kc.seeds()[1]

        assert article.title is None
        assert "2022-05/2022-08" == str(article.period)
        assert ("China", "Korea") == article.relation
        assert ("period", "relation") == article.inferred
        assert 39 == len(article.chronology)
        assert "July 3, 2021" == article.chronology[0].date_text

    def test_oddities_are_reported(self) -> None:
        """A misprinted year, a misspelt name, a mark that is not closed."""
        article = kc.seeds()[1]

        assert {"KC201", "KC301", "KC303"} == {
            problem.code for problem in kc.check(article)
        }


class TestOriginals:
    """The two originals and their gold, where they are at hand."""

    STEMS = ("000_14da2d6c3d7ea17e", "003_ffde877555c2b4b8")

    @pytest.mark.parametrize("stem", STEMS)
    def test_lossless(self, shared: Path, stem: str) -> None:
        """They come back byte for byte, from the fields."""
        data = (shared / "seeds" / f"{stem}.txt").read_bytes()

        assert data == render(kc.parse(data.decode("utf-8"))).encode("utf-8")

    @pytest.mark.parametrize("stem", STEMS)
    def test_strict(self, shared: Path, stem: str) -> None:
        """Nothing in them is not understood."""
        article = kc.load(shared / "seeds" / f"{stem}.txt", strict=True)

        assert article.sections

    def test_every_page(self, shared: Path) -> None:
        """Every page in one of the layouts has the header of its row."""
        folder = shared / "corpus" / "articles-rebuilt"
        wanted, read = {}, {}
        for row in rows(folder):
            article = kc.load(folder / row["file"])
            wanted[row["file"]] = expected(row)
            read[row["file"]] = found(article, row)

        assert len(wanted) >= 14
        assert wanted == read
