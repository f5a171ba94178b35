"""The header: breadcrumb, period, title, By and Published lines, authors.

The order is fixed, most parts are optional (docs/reference/layouts.md).
Position decides what a line is; only By, Published and Connect lines are
told by their words.
"""

import re
from functools import cache

from koreachina.errors import DateError
from koreachina.model import Author, EdtfDate, Layout

from .blocks import BlockKind
from .draft import Draft
from .lines import Line

DOWNLOAD = "Download Article as PDF"
ARTICLES = "Articles"
OVERVIEW = "Regional Overview"
"""The one breadcrumb that names no parties."""

MONTHS = (
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
    *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)
"""The months as period lines print them."""

_MARKERS = {ARTICLES.casefold(), "chronologies"}
_LONGEST_BREADCRUMB = 80
_LONGEST_TITLE = 200


@cache
def _period() -> re.Pattern[str]:
    month = r"[A-Z][a-z]{2,8}\.?"
    return re.compile(rf"(?:{month}(?: \d{{4}})?\s?[-–—]\s?)?{month} \d{{4}}")


@cache
def _label() -> re.Pattern[str]:
    month = rf"((?:{'|'.join(MONTHS)}) (?!0000)\d{{4}})"
    return re.compile(rf"Chronology(?: from {month} to {month})?")


@cache
def _published() -> re.Pattern[str]:
    return re.compile(
        r"Published ([A-Z][a-z]+ \d{4}) in Comparative Connections"
        r"(?: · Volume (\d+), Issue (\d+))?(?: \((.*)\))?"
    )


@cache
def _prefix() -> re.Pattern[str]:
    return re.compile(r"\S+(?: \S+){0,2}-\S+(?: \S+){0,2} Relations: (?=\S)")


def read_header(draft: Draft, /) -> int:
    """Reads the header, and says at which line the body begins."""
    lines = draft.lines
    marked = bool(lines) and lines[0].text.casefold() in _MARKERS
    at = int(marked)
    if at + 1 < len(lines) and _opens(lines[at], lines[at + 1]):
        if marked:
            draft.kinds[0] = BlockKind.FURNITURE
        return _page(draft, at)
    if marked and lines[0].text == ARTICLES:
        draft.kinds[0] = BlockKind.FURNITURE
        draft.layout = Layout.HEADERLESS
        return 1
    draft.layout = Layout.PLAIN
    draft.report("KC101" if lines else "KC113", None)
    return 0


def period_of(text: str, /) -> EdtfDate | None:
    """The period that a line prints, or None.

    Examples:
        >>> str(period_of("Sep — Dec 2014"))
        '2014-09/2014-12'
    """
    if not _period().fullmatch(text):
        return None
    try:
        return EdtfDate.from_text(text)
    except DateError:
        return None


def _opens(first: Line, second: Line) -> bool:
    """Whether two lines are a breadcrumb and what stands under one."""
    return len(first.text) <= _LONGEST_BREADCRUMB and (
        period_of(second.text) is not None
        or _label().fullmatch(second.text) is not None
        or second.text == DOWNLOAD
    )


def _page(draft: Draft, at: int) -> int:
    lines, kinds, header = draft.lines, draft.kinds, draft.header
    kinds[at] = BlockKind.BREADCRUMB
    crumb = lines[at].text
    header.relation = () if crumb == OVERVIEW else tuple(crumb.split(" - "))
    marked = at == 1 and lines[0].text == ARTICLES
    draft.layout = Layout.WEB_ARTICLES if marked else Layout.WEB
    at += 1
    if label := _label().fullmatch(lines[at].text):
        draft.layout = Layout.CHRONOLOGY
        kinds[at] = BlockKind.PERIOD
        _chronology_period(draft, lines[at], label)
        return at + 1
    if (period := period_of(lines[at].text)) is not None:
        kinds[at] = BlockKind.PERIOD
        header.period = period
        if period.is_interval and period.start == period.end:
            draft.report("KC108", lines[at], what=lines[at].text)
        at += 1
    if at < len(lines) and lines[at].text == DOWNLOAD:
        kinds[at] = BlockKind.FURNITURE
        at += 1
    return _authors(draft, *_publication(draft, _title(draft, at)))


_LATE_ENDS = (5, 7, 10)
"""Months that the site prints for the one of 30 days before them."""

_USUAL_MONTHS = (3, 4)


def _chronology_period(draft: Draft, line: Line, label: re.Match[str]) -> None:
    if label[1] is None:
        return
    first, last = (EdtfDate.from_text(label[i]) for i in (1, 2))
    try:
        draft.header.period = EdtfDate.between(first, last)
    except DateError:
        draft.report("KC114", line, what=line.text)
        return
    start, end = (tuple(map(int, str(d).split("-"))) for d in (first, last))
    months = (end[0] - start[0]) * 12 + end[1] - start[1] + 1
    if end[1] in _LATE_ENDS and months - 1 in _USUAL_MONTHS:
        draft.report("KC109", line, what=line.text)


def _title(draft: Draft, at: int) -> int:
    if at == len(draft.lines):
        return at
    text = draft.lines[at].text
    if (
        _is_connect(text)
        or _published().fullmatch(text)
        or (len(text) > _LONGEST_TITLE and text.endswith("."))
    ):
        draft.report("KC103", draft.lines[at])
        return at
    draft.kinds[at] = BlockKind.TITLE
    draft.header.title = _prefix().sub("", text, count=1)
    return at + 1


def _publication(draft: Draft, at: int) -> tuple[int, list[str]]:
    """Reads the By and Published lines; returns the names of the By line."""
    lines, kinds, header = draft.lines, draft.kinds, draft.header
    names: list[str] = []
    if (
        header.title is not None
        and at < len(lines)
        and lines[at].text.startswith("By ")
        and len(lines[at].text) <= _LONGEST_TITLE
        and not lines[at].text.endswith(".")
    ):
        kinds[at] = BlockKind.BYLINE
        names = re.split(r",? and |, ", lines[at].text[3:].strip())
        at += 1
    if at < len(lines) and lines[at].text.startswith("Published "):
        match = _published().fullmatch(lines[at].text)
        month = period_of(match[1]) if match else None
        if match and month is not None:
            kinds[at] = BlockKind.PUBLISHED
            header.published = month
            header.volume = int(match[2]) if match[2] else None
            header.issue = int(match[3]) if match[3] else None
            header.citation = match[4]
            at += 1
        elif at + 1 < len(lines) and _is_connect(lines[at + 1].text):
            draft.report("KC102", lines[at], what=repr(lines[at].text[:40]))
            at += 1
    return at, names


def _is_connect(text: str) -> bool:
    return text.casefold() in (
        "connect with the author",
        "connect with the authors",
    )


def _authors(draft: Draft, at: int, names: list[str]) -> int:
    """Reads the author block and joins it to the names of the By line."""
    block: dict[str, list[str]] = {}
    if at < len(draft.lines) and _is_connect(draft.lines[at].text):
        draft.kinds[at] = BlockKind.FURNITURE
        at = _block(draft, at + 1, {*names}, block)
    merged = {name: block.get(name, []) for name in (*names, *block)}
    draft.header.authors = tuple(
        Author(name=name, affiliations=tuple(bodies))
        for name, bodies in merged.items()
        if name
    )
    return at


def _block(
    draft: Draft, at: int, known: set[str], block: dict[str, list[str]]
) -> int:
    """Reads names and affiliations up to a blank line.

    Nothing tells a name from an affiliation but the By line and the turn.
    The block can be empty: then the summary follows at once, and its first
    line reads as prose.
    """
    lines, kinds = draft.lines, draft.kinds
    name = ""
    first = at
    while at < len(lines) and (at == first or not lines[at].blanks):
        text = lines[at].text
        starts = not name or bool(block[name]) or text in known
        if not name and known and text not in known and _is_alone(lines, at):
            return at
        if starts and not _is_name(text) and text not in known:
            if not name:
                return at
            draft.report("KC111", lines[at], what=text)
            starts = False
        if starts:
            name = text
            kinds[at] = BlockKind.AUTHOR
            block.setdefault(name, [])
        else:
            kinds[at] = BlockKind.AFFILIATION
            block[name].extend(
                part for raw in text.split("/") if (part := raw.strip())
            )
        at += 1
    if len(block) > 1 and not block[name] and name not in known:
        draft.report("KC111", lines[at - 1], what=name)
    return at


def _is_alone(lines: list[Line], at: int) -> bool:
    """Whether a line has no line directly below it.

    Under a By line that does not name it, such a line is no author but the
    heading that follows an empty block.
    """
    return at + 1 == len(lines) or bool(lines[at + 1].blanks)


_MOST_NAME_WORDS = 5


def _is_name(text: str) -> bool:
    words = text.split()
    return len(words) <= _MOST_NAME_WORDS and all(
        word[0].isupper() or word in ("de", "van", "von", "der", "la")
        for word in words
    )
