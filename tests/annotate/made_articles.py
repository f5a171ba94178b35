"""Articles made by hand, as the layout layer leaves them."""

from collections.abc import Sequence

from koreachina.model import (
    Article,
    EdtfDate,
    Event,
    Layout,
    Paragraph,
    Section,
    Source,
    Span,
)

PERIOD = EdtfDate("2022-05/2022-08")


def article(
    *paragraphs: str,
    entries: Sequence[str] = (),
    period: EdtfDate | None = PERIOD,
) -> Article:
    """An article whose source is its paragraphs and entries, a line each.

    The first paragraph is the summary; the others have a section.
    """
    texts = [*paragraphs, *entries]
    spans = []
    start = 0
    for text in texts:
        spans.append(Span(start, start + len(text)))
        start += len(text) + 1
    prose = [
        Paragraph(index=i, text=text, span=spans[i])
        for i, text in enumerate(paragraphs)
    ]
    return Article(
        source=Source(text="\n".join(texts)),
        layout=Layout.HEADERLESS,
        period=period,
        summary=prose[:1],
        sections=[Section(heading="Then", paragraphs=prose[1:])]
        if prose[1:]
        else [],
        chronology=[
            Event(date=EdtfDate("2022-05-03"), text=text, span=span)
            for text, span in zip(entries, spans[len(prose) :], strict=True)
        ],
    )
