"""Strategies for articles that can be printed, as `parse` would read them."""

import datetime as dt
from itertools import count
from typing import Any

import hypothesis.strategies as st

from koreachina.annotate import annotate
from koreachina.corpus import Corpus
from koreachina.layout.chronology import infer_period
from koreachina.layout.prose import restates
from koreachina.model import (
    Article,
    Author,
    EdtfDate,
    Event,
    Layout,
    Paragraph,
    Section,
)

from .dates import printable_dates
from .words import NAMES, headings, phrases, prose, sentences

_PARTIES = ("China", "Korea", "North Korea", "South Korea", "US", "Japan")
_BODIES = (
    "Council on Foreign Relations",
    "Pacific Forum",
    "Institute for Strategic Studies, National University",
    "Director, Asia Program, Fund of the U.S.",
)
_WEB = (Layout.WEB, Layout.WEB_ARTICLES)


def _months() -> st.SearchStrategy[EdtfDate]:
    return st.dates(dt.date(1998, 1, 1), dt.date(2030, 12, 31)).map(
        lambda day: EdtfDate(day.isoformat()[:7])
    )


def _periods() -> st.SearchStrategy[EdtfDate]:
    return st.tuples(_months(), _months()).map(
        lambda ends: EdtfDate.between(*sorted(ends))
    )


@st.composite
def _headers(draw: st.DrawFn) -> dict[str, Any]:
    """The fields of a web page's header."""
    names = st.lists(
        st.sampled_from(NAMES), min_size=1, max_size=3, unique=True
    )
    bodies = st.lists(st.sampled_from(_BODIES), max_size=2, unique=True)
    header: dict[str, Any] = {
        "relation": draw(st.lists(st.sampled_from(_PARTIES), max_size=3)),
        "period": draw(st.none() | _periods()),
        "title": draw(phrases()),
    }
    if draw(st.booleans()):
        numbers = draw(
            st.none() | st.tuples(st.integers(1, 30), st.integers(1, 4))
        )
        header["published"] = draw(_months())
        header["volume"], header["issue"] = numbers or (None, None)
        header["citation"] = draw(st.none() | phrases().map("{} )".format))
    header["authors"] = [
        Author(name=name, affiliations=draw(bodies))
        for name in draw(st.just([]) | names)
    ]
    return header


@st.composite
def _bodies(
    draw: st.DrawFn, layout: Layout
) -> tuple[list[Paragraph], list[Section]]:
    """Summary and sections, with a lost heading where the layout shows it."""
    numbers = count()
    texts = draw(st.lists(prose(), max_size=3))
    summary = [
        text if not i or not restates(text, texts[0]) else "Zeal quite waned."
        for i, text in enumerate(texts)
    ]
    sections: list[tuple[str | None, list[str]]] = []
    restated, lost = draw(st.tuples(st.booleans(), st.booleans()))
    if summary and restated:
        again = f"{summary[0]} More came of it."
        sections.append((None, [again, *draw(st.lists(prose(), max_size=2))]))
    sections += (
        (heading, draw(_some_prose()))
        for heading in draw(st.lists(headings(), max_size=3))
    )
    if not sections and len(summary) > 1:
        # without a heading, one paragraph is taken for the summary
        sections.append((None, summary[1:]))
        del summary[1:]
    elif sections and lost and layout is not Layout.HEADERLESS:
        sections.append((None, draw(_some_prose())))
    return (
        [Paragraph(index=next(numbers), text=text) for text in summary],
        [
            Section(
                heading=heading,
                paragraphs=[
                    Paragraph(index=next(numbers), text=text) for text in made
                ],
            )
            for heading, made in sections
        ],
    )


def _some_prose() -> st.SearchStrategy[list[str]]:
    return st.lists(prose(), min_size=1, max_size=2)


@st.composite
def _entries(draw: st.DrawFn) -> Event:
    days = st.dates(dt.date(1998, 1, 1), dt.date(2030, 12, 31))
    date = draw(st.none() | printable_dates(days=days))
    if date is not None and not date.to_text()[0].isupper():
        # years, decades and seasons date no entry
        date = EdtfDate(f"{date.earliest or ''}")
    return Event(date=date, text=draw(sentences()))


@st.composite
def articles(
    draw: st.DrawFn, *, layouts: st.SearchStrategy[Layout] | None = None
) -> Article:
    """Articles that their layout can hold, annotated.

    Printed and read again they come back: `parse(render(a)) == a`.

    Args:
        layouts: Which layouts, by default all.
    """
    layout = draw(st.sampled_from(Layout) if layouts is None else layouts)
    chronology = draw(st.lists(_entries(), max_size=4))
    if layout is Layout.CHRONOLOGY:
        return annotate(
            Article(
                layout=layout,
                relation=draw(st.lists(st.sampled_from(_PARTIES), max_size=3)),
                period=draw(st.none() | _periods()),
                chronology=chronology,
            )
        )
    header = draw(_headers()) if layout in _WEB else {}
    summary, sections = draw(_bodies(layout))
    inferred = header.get("period") is None
    period = infer_period(chronology) if inferred else header["period"]
    return annotate(
        Article(
            **{
                **header,
                "layout": layout,
                "period": period,
                "summary": summary,
                "sections": sections,
                "chronology": chronology,
                "inferred": ["period"] if inferred and period else [],
            }
        )
    )


def corpora() -> st.SearchStrategy[Corpus]:
    """Corpora of up to three articles."""
    return st.lists(articles(), max_size=3).map(Corpus)
