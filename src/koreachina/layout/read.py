"""Text to an article that nobody has annotated yet."""

from koreachina.model import (
    Article,
    Layout,
    Paragraph,
    Problem,
    Section,
    Source,
    Span,
)

from .blocks import BlockKind
from .chronology import entries_of, infer_period
from .draft import Draft
from .prose import lost_headings, restates
from .scan import drafted


def read(text: str, /, *, filename: str | None = None) -> Article:
    r"""Reads header, sections and chronology; inverse of `render`.

    Args:
        text: Any string.
        filename: Kept in `Article.source`.

    Returns:
        An article without mentions, dates, quotations and statements. What
        is odd stands in its `problems`; nothing is raised.

    Examples:
        >>> article = read("Articles\nA cat sat.\nMay 3, 2022: It rose.")
        >>> str(article.period), article.inferred
        ('2022-05/2022-05', ('period',))
    """
    draft, first, end = drafted(text)
    header = draft.header
    summary, sections = _prose(draft, first, end)
    chronology = entries_of(draft)
    period = header.period
    if period is None and draft.layout is not Layout.CHRONOLOGY:
        period = infer_period(chronology)
    return Article(
        source=Source(text=text, filename=filename),
        layout=draft.layout,
        relation=header.relation,
        period=period,
        title=header.title,
        authors=header.authors,
        published=header.published,
        volume=header.volume,
        issue=header.issue,
        citation=header.citation,
        summary=summary,
        sections=sections,
        chronology=chronology,
        problems=sorted(draft.problems, key=_place),
        inferred=() if period is header.period else ("period",),
    )


def _place(problem: Problem) -> int:
    return -1 if problem.span is None else problem.span.start


def _prose(
    draft: Draft, first: int, end: int
) -> tuple[list[Paragraph], list[Section]]:
    lost = lost_headings(draft, first, end)
    summary: list[Paragraph] = []
    sections: list[tuple[str | None, Span | None, list[Paragraph]]] = []
    index = 0
    for i in range(first, end):
        line, kind = draft.lines[i], draft.kinds[i]
        if kind is BlockKind.HEADING:
            sections.append((line.text, line.span, []))
        elif kind is BlockKind.PARAGRAPH:
            headed = bool(sections) and not sections[-1][2]
            if i in lost and index and not headed:
                draft.report("KC112", line)
                sections.append((None, None, []))
            elif (
                not sections
                and summary
                and (restates(line.text, summary[0].text))
            ):
                sections.append((None, None, []))
            paragraph = Paragraph(index=index, text=line.text, span=line.span)
            (sections[-1][2] if sections else summary).append(paragraph)
            index += 1
    if len(summary) > 1 and not sections:
        draft.report("KC106", summary[1].span)
        sections = [(None, None, summary[1:])]
        del summary[1:]
    return summary, [
        Section(heading=heading, span=span, paragraphs=paragraphs)
        for heading, span, paragraphs in sections
    ]
