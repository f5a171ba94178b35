"""The report on one article: all its parts, one below the other."""

from koreachina.check import check
from koreachina.model import Article

from .chronology import chronology
from .header import header, headline
from .lines import Lines
from .people import named
from .problems import problems
from .prose import sections, summary
from .quoted import quotations, quoted
from .text import cells, wrap

LEAST_WIDTH = 40
"""The narrowest report, in cells."""


def report(article: Article, /, *, width: int = 80, limit: int = 12) -> str:
    """Tells in plain text what an article holds.

    Header, summary, sections, chronology, who is named, who is quoted and
    what is odd; a part that the article lacks is said to be lacking. The
    same article and the same options give the same text.

    Args:
        article: Any article, parsed or made by hand.
        width: How many cells a line may take, 40 or more.
        limit: How many rows of each list are shown; 0 shows all.

    Returns:
        Lines without blanks at their ends, and without a line end after the
        last one.

    Raises:
        ValueError: The width is below 40, or the limit below 0.

    Examples:
        >>> print(report(Article(relation=["China", "Korea"]))[:98])
        China - Korea
        =============
        Relation   China - Korea
        Period     not printed
        Title      not printed
    """
    if width < LEAST_WIDTH:
        msg = f"width {width} is below {LEAST_WIDTH}"
        raise ValueError(msg)
    if limit < 0:
        msg = f"limit {limit} is below 0"
        raise ValueError(msg)
    lines = Lines(article.source.text)
    size = {"width": width, "limit": limit}
    parts = {
        "Summary": summary(article, width=width),
        "Sections": sections(article, **size),
        "Chronology": chronology(article, **size),
        "Who is named": named(article, **size),
        "Who is quoted": quoted(article, lines, **size),
        "Quotations": quotations(article, width=width),
        "Problems": problems(check(article), lines, **size),
    }
    top = wrap(headline(article), width)
    text = [
        *top,
        "=" * max(map(cells, top)),
        header(article, width=width),
    ]
    for heading, part in parts.items():
        text += ["", heading, "-" * len(heading), part]
    return "\n".join(text)
