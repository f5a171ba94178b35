"""An article to the text of its layout."""

import re
from collections.abc import Callable, Iterator

from koreachina.errors import RenderError
from koreachina.model import Article, EdtfDate, Layout, Section

from .header import ARTICLES, DOWNLOAD, MONTHS, OVERVIEW
from .prose import restates
from .read import read

_BLANK = "\n\n"
_LOST = "\n\n\n"


def render(article: Article, /, *, layout: Layout | str | None = None) -> str:
    r"""Prints an article in its layout, from its fields; inverse of `read`.

    The kept source is not looked at: an edited article prints its edit.
    What was printed is read again before it is returned, so that no text
    comes out from which another article would be read.

    Args:
        article: What to print.
        layout: Another layout than the article's own.

    Returns:
        The text, with line feeds and without one at its end.

    Raises:
        RenderError: The layout has no place for something in the article;
            the message names the field.
        ValueError: There is no such layout.

    Examples:
        >>> print(render(read("Articles\nA cat sat.\nMay 3, 2022: It rose.")))
        Articles
        A cat sat.
        May 3, 2022: It rose.
    """
    form = article.layout if layout is None else Layout(layout)
    text = _PRINTERS[form](article)
    again = read(text)
    if again.layout is not form:
        msg = (
            f"{article.id}: layout {form.value!r} would be read again as"
            f" {again.layout.value!r}"
        )
        raise RenderError(msg)
    wanted, found = _printed(article), _printed(again)
    if "relation" in article.inferred:
        # it was inferred from who is named, which is no matter of layout
        wanted["relation"] = ()
    for name, value in wanted.items():
        if found[name] != value:
            msg = (
                f"{article.id}: layout {form.value!r} cannot hold {name}"
                f" {_short(value)}, it would be read as {_short(found[name])}"
            )
            raise RenderError(msg)
    return text


def _printed(article: Article) -> dict[str, object]:
    """Everything that a layout prints, field by field."""
    return {
        "relation": article.relation,
        "period": article.period,
        "title": article.title,
        "authors": article.authors,
        "published": article.published,
        "volume": article.volume,
        "issue": article.issue,
        "citation": article.citation,
        "summary": [paragraph.text for paragraph in article.summary],
        "sections": [
            (section.heading, [p.text for p in section.paragraphs])
            for section in article.sections
        ],
        "chronology": [
            (event.date_text, event.date, event.text)
            for event in article.chronology
        ],
    }


_WIDTH = 120


def _short(value: object) -> str:
    shown = f"'{value}'" if isinstance(value, EdtfDate) else repr(value)
    return shown if len(shown) <= _WIDTH else shown[: _WIDTH - 1] + "…"


def _web(article: Article) -> str:
    return "".join(_page(article))


def _web_articles(article: Article) -> str:
    return f"{ARTICLES}{_BLANK}{_web(article)}"


def _chronology(article: Article) -> str:
    label = "Chronology"
    if (period := _printed_period(article)) is not None:
        first, last = _months(period)
        label = f"Chronology from {first} to {last}"
    return _BLANK.join((_breadcrumb(article), label, *_entries(article)))


def _headerless(article: Article) -> str:
    lines = [ARTICLES, *(paragraph.text for paragraph in article.summary)]
    for section in article.sections:
        if section.heading is not None:
            lines.append(section.heading)
        lines.extend(paragraph.text for paragraph in section.paragraphs)
    return "\n".join((*lines, *_entries(article)))


def _plain(article: Article) -> str:
    # the body is a run of separators and blocks: the first separator goes
    return "".join(list(_body(article))[1:])


_PRINTERS: dict[Layout, Callable[[Article], str]] = {
    Layout.WEB: _web,
    Layout.WEB_ARTICLES: _web_articles,
    Layout.HEADERLESS: _headerless,
    Layout.CHRONOLOGY: _chronology,
    Layout.PLAIN: _plain,
}


def _page(article: Article) -> Iterator[str]:
    yield _breadcrumb(article)
    yield _BLANK
    if (period := _printed_period(article)) is not None:
        yield f"{_period(period)}\n"
    yield DOWNLOAD
    if article.title is not None:
        yield f"{_BLANK}{article.title}"
    imprint = []
    if _has_byline(article):
        imprint.append(f"By {_names(article)}")
    if article.published is not None:
        imprint.append(_published(article, article.published))
    if imprint:
        yield _BLANK
        yield "\n".join(imprint)
    if article.authors:
        yield f"{_BLANK}Connect with the Author"
        yield "s" if len(article.authors) > 1 else ""
    if block := list(_block(article)):
        yield _BLANK
        yield "\n".join(block)
    yield from _body(article)


def _breadcrumb(article: Article) -> str:
    if "relation" in article.inferred:
        return OVERVIEW
    return " - ".join(article.relation) or OVERVIEW


def _printed_period(article: Article) -> EdtfDate | None:
    return None if "period" in article.inferred else article.period


def _period(period: EdtfDate) -> str:
    first, last = _months(period)
    if not period.is_interval:
        return last
    if first[-4:] == last[-4:]:
        first = first[:-5]
    return f"{first} — {last}"


_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")


def _months(period: EdtfDate) -> tuple[str, str]:
    """First and last month as period lines print them."""
    found = [_MONTH.fullmatch(str(end)) for end in (period.start, period.end)]
    first, last = (
        match and f"{MONTHS[int(match[2]) - 1]} {match[1]}" for match in found
    )
    if first is None or last is None:
        msg = (
            f"period: {str(period)!r} does not run from a month to a month,"
            " as '2014-09/2014-12' does"
        )
        raise RenderError(msg)
    return first, last


def _has_byline(article: Article) -> bool:
    """Whether only a By line can tell who the authors are.

    The site prints one wherever it prints when the article was published.
    """
    return bool(article.authors) and (
        article.published is not None
        or not all(author.affiliations for author in article.authors)
    )


def _names(article: Article) -> str:
    *first, last = [author.name for author in article.authors]
    return f"{', '.join(first)} and {last}" if first else last


def _published(article: Article, month: EdtfDate) -> str:
    line = f"Published {month.to_text()} in Comparative Connections"
    if article.volume is not None:
        line += f" · Volume {article.volume}, Issue {article.issue}"
    if article.citation is not None:
        line += f" ({article.citation})"
    return line


def _block(article: Article) -> Iterator[str]:
    for author in article.authors:
        if author.affiliations:
            yield author.name
            yield "/".join(author.affiliations)


def _body(article: Article) -> Iterator[str]:
    """Separators and blocks, a separator first."""
    for paragraph in article.summary:
        yield _BLANK
        yield paragraph.text
    for section in article.sections:
        yield _gap(article, section)
        if section.heading is not None:
            yield section.heading
            yield _BLANK
        for i, paragraph in enumerate(section.paragraphs):
            if i:
                yield _BLANK
            yield paragraph.text
    for entry in _entries(article):
        yield _BLANK
        yield entry


def _gap(article: Article, section: Section) -> str:
    """What parts a section from what stands above it."""
    if section.heading is not None:
        return _BLANK
    if section is article.sections[0] and article.summary:
        alone = len(article.sections) == len(article.summary) == 1
        opening = article.summary[0].text
        if alone or restates(section.paragraphs[0].text, opening):
            return _BLANK
    return _LOST


def _entries(article: Article) -> Iterator[str]:
    for event in article.chronology:
        yield f"{event.date_text or ''}: {event.text}"
