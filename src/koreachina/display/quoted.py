"""Who is quoted, and what stands in quotation marks."""

from collections import Counter

from koreachina.model import (
    Article,
    Directness,
    QuotationKind,
    Statement,
    Statements,
)

from .lines import Lines
from .rows import dashed, limited
from .text import counted, fill, shorten

_QUOTE_WIDTH = 110
"""How much of the words is shown: two lines or three."""

_NO_MARKS = "no passage of the prose stands in quotation marks"

_ORDER = tuple(Directness)
"""Direct words say more about a speaker than reported ones."""


def quoted(
    article: Article, lines: Lines, /, *, width: int, limit: int
) -> str:
    """Speakers, most often quoted first, each with the words of one statement.

    The words are the first direct ones, else the first quoted in part, else
    the first reported. Statements without a speaker come last.
    """
    statements = article.statements
    if not statements:
        return "nobody is quoted, as far as is known"
    groups = statements.group_by(_key)
    keys = sorted(groups, key=lambda key: (not key, -len(groups[key])))
    said = [_chosen(groups[key]) for key in keys]
    columns = (
        [str(len(groups[key])) for key in keys],
        [_speaker(item) for item in said],
        dashed([_country(item) for item in said]),
        dashed([_line(item, lines) for item in said]),
        [_words(item) for item in said],
    )
    shown = limited(
        list(zip(*columns, strict=True)),
        headings=("times", "speaker", "country", "line", "words"),
        right=[0, 3],
        width=width,
        limit=limit,
    )
    total = _total(statements, sum(map(bool, keys)))
    return f"{fill(total, width)}\n{shown}"


def quotations(article: Article, /, *, width: int) -> str:
    """How many passages stand in quotation marks, by kind."""
    if not article.quotations:
        return fill(_NO_MARKS, width)
    counts = Counter(quotation.kind for quotation in article.quotations)
    kinds = ", ".join(
        counted(counts[kind], kind.value)
        for kind in QuotationKind
        if counts[kind]
    )
    total = counted(len(article.quotations), "passage")
    return fill(f"{total} in quotation marks: {kinds}", width)


def _key(statement: Statement) -> str:
    if statement.speaker is not None:
        return statement.speaker.id
    return statement.speaker_text or ""


def _total(statements: Statements, speakers: int) -> str:
    counts = Counter(statement.directness for statement in statements)
    ways = ", ".join(
        f"{counts[way]} {way.value}" for way in _ORDER if counts[way]
    )
    total = counted(len(statements), "statement")
    return f"{total} by {counted(speakers, 'speaker')} ({ways})"


def _chosen(statements: Statements) -> Statement:
    return min(statements, key=lambda item: _ORDER.index(item.directness))


def _country(statement: Statement) -> str:
    speaker = statement.speaker
    return "" if speaker is None else speaker.country or ""


def _line(statement: Statement, lines: Lines) -> str:
    place = lines.place(statement.span)
    return "" if place is None else str(place[0])


def _speaker(statement: Statement) -> str:
    if statement.speaker is not None:
        return statement.speaker.name
    return statement.speaker_text or "(speaker not known)"


def _words(statement: Statement) -> str:
    words = shorten(statement.quote, _QUOTE_WIDTH)
    if statement.directness is not Directness.INDIRECT:
        words = f"“{words}”"
    return words if statement.cue is None else f"{statement.cue}: {words}"
