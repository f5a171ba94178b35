"""Strategies for texts: canonical ones, and what becomes of them."""

import hypothesis.strategies as st

from koreachina.model import Layout

from .records import any_text
from .words import NAMES, TITLES, headings, phrases, prose, sentences

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep")
_DATES = (
    "May 3, 2022",
    "May 3-6, 2022",
    "Oct. 29-Nov. 2, 2009",
    "Dec. 30, 2013-Jan. 2, 2014",
    "Sept. 7, 2013",
    "October 2014",
)


@st.composite
def _heads(draw: st.DrawFn) -> list[str]:
    """The blocks of a web page above its summary."""
    year = draw(st.integers(1999, 2029))
    first, last = sorted(draw(st.tuples(*[st.integers(0, 8)] * 2)))
    blocks = [
        draw(
            st.sampled_from(
                ["China - Korea", "Regional Overview", "US - Japan"]
            )
        ),
        f"{_MONTHS[first]} — {_MONTHS[last]} {year}\nDownload Article as PDF",
        draw(phrases()),
    ]
    if draw(st.booleans()):
        blocks.append(
            f"By {NAMES[0]} and {NAMES[1]}\n"
            f"Published May {year} in Comparative Connections"
            f" · Volume {year - 1998}, Issue 1"
            + draw(st.sampled_from(["", " (pp. 73-81. )", " ((a) “b”)"]))
        )
    return [
        *blocks,
        "Connect with the Authors",
        "\n".join(
            (
                NAMES[0],
                "Pacific Forum/Asia Foundation",
                NAMES[1],
                "Bates College",
            )
        ),
    ]


@st.composite
def _entries(draw: st.DrawFn) -> list[str]:
    dates = st.sampled_from([*_DATES, ""])
    return [
        f"{draw(dates)}: {draw(sentences())}"
        for _ in range(draw(st.integers(0, 4)))
    ]


@st.composite
def canonical_texts(
    draw: st.DrawFn, *, layouts: st.SearchStrategy[Layout] | None = None
) -> str:
    """Texts in a canonical layout: `render(parse(text)) == text`.

    Put together from lines, not printed by `render`.

    Args:
        layouts: Which layouts, by default all but the plain one, which is
            what a text without a layout is read as.
    """
    layout = draw(
        st.sampled_from([form for form in Layout if form is not Layout.PLAIN])
        if layouts is None
        else layouts
    )
    entries = draw(_entries())
    if layout is Layout.CHRONOLOGY:
        label = draw(
            st.sampled_from(
                ["Chronology", "Chronology from Sep 2013 to Dec 2013"]
            )
        )
        return "\n\n".join(["China - Korea", label, *entries])
    blocks = [draw(prose())]
    headed = draw(st.lists(headings(), max_size=3))
    for heading in headed:
        blocks += [heading, *draw(st.lists(prose(), min_size=1, max_size=2))]
    if layout is Layout.HEADERLESS:
        return "\n".join(["Articles", *blocks, *entries])
    if layout is not Layout.PLAIN:
        lost = headed and draw(st.sampled_from([True, False]))
        blocks = [*draw(_heads()), *blocks]
        if lost:
            blocks[-1] += f"\n\n\n{draw(prose())}"
    if layout is Layout.WEB_ARTICLES:
        blocks.insert(0, "Articles")
    return "\n\n".join([*blocks, *entries])


_NEWLINES = ("\n", "\r\n", "\r", "\n\n\n", "\u2028", "\x85", "\f", "\v")
_MARKS = ("“", "”", '"', "‘", "’", "\ufeff", "\0", "  ", "May", ": ", " . . .")


@st.composite
def _disturbed(draw: st.DrawFn) -> str:
    """A canonical text after some hands too many."""
    text = draw(canonical_texts(layouts=st.sampled_from(Layout)))
    newline = draw(st.sampled_from(_NEWLINES))
    text = text.replace("\n", newline)
    for mark in draw(st.lists(st.sampled_from(_MARKS), max_size=3)):
        at = draw(st.integers(0, len(text)))
        width = draw(st.integers(0, 3))
        text = text[:at] + mark + text[at + width :]
    return text


def texts() -> st.SearchStrategy[str]:
    """Text such as articles have, with all that can be wrong with it.

    Canonical texts, the same with other line ends, lost or added marks, bits
    of them in any order, and any text at all.
    """
    pieces = st.one_of(
        headings(),
        prose(),
        sentences(),
        st.sampled_from([*_DATES, *TITLES, *_NEWLINES, *_MARKS, "Articles"]),
        any_text(),
    )
    bits = st.lists(pieces, max_size=8)
    joined = st.builds(
        lambda newline, parts: newline.join(parts),
        st.sampled_from(_NEWLINES),
        bits,
    )
    return st.one_of(canonical_texts(), _disturbed(), joined, any_text())
