"""The bundled sample."""

from functools import cache
from pathlib import Path

from koreachina.reader import parse

from .corpus import Corpus

_PACKAGE = Path(__file__).parent.parent


def _folder(package: Path) -> Path:
    """Where the documents are: in the wheel, or at the top of a checkout."""
    shipped = package / "_seeds"
    return shipped if shipped.is_dir() else package.parent.parent / "seeds"


@cache
def seeds() -> Corpus:
    """The bundled sample: two articles written for this project.

    Returns:
        A corpus of two: a web page of 2014 without a chronology, and a
        headerless copy of 2022 with one.

    Examples:
        >>> seeds()[1].chronology.during("2022-05-03")[0].date_text
        'May 3-6, 2022'
    """
    files = sorted(_folder(_PACKAGE).glob("*.txt"))
    # the bare name: where the package is installed is no part of the result
    return Corpus(
        parse(file.read_bytes().decode("utf-8"), filename=file.name)
        for file in files
    )
