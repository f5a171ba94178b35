"""The summary in its first words, and the sections by their headings."""

from koreachina.model import Article, Section

from .rows import limited
from .text import counted, excerpt, shorten

_SUMMARY_LINES = 5
_LOST = "(heading lost)"
_COUNT_WIDTH = len(f"  paragraphs  {_LOST} ")


def summary(article: Article, /, *, width: int) -> str:
    """The first words of the summary."""
    if not article.summary:
        return "no summary on this page"
    first, *more = article.summary
    lines = excerpt(first.text, width, _SUMMARY_LINES)
    if more:
        lines.append(f"... and {counted(len(more), 'more paragraph')}")
    return "\n".join(lines)


def sections(article: Article, /, *, width: int, limit: int) -> str:
    """The headings, each with the number of its paragraphs."""
    if not article.sections:
        return "no sections on this page"
    return limited(
        [
            (str(len(section.paragraphs)), _heading(section, width))
            for section in article.sections
        ],
        headings=("paragraphs", "heading"),
        right=[0],
        width=width,
        limit=limit,
    )


def _heading(section: Section, width: int) -> str:
    if section.heading is not None:
        return section.heading
    first = shorten(section.paragraphs[0].text, width - _COUNT_WIDTH)
    return f"{_LOST} {first}"
