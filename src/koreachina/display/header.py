"""What an article is: the table at the top of a report."""

from koreachina.errors import DateError
from koreachina.model import Article, EdtfDate, Layout

from .table import table
from .text import counted, plain

_LAYOUTS: dict[Layout, str] = {
    Layout.WEB: "web page",
    Layout.WEB_ARTICLES: "web page under a line “Articles”",
    Layout.HEADERLESS: "a line “Articles”, then the prose at once",
    Layout.CHRONOLOGY: "chronology page",
    Layout.PLAIN: "plain prose, no layout of an article",
}

_ABSENT = "not printed"


def headline(article: Article, /) -> str:
    """Relation and period in one line, or what else names the article.

    Examples:
        >>> headline(Article(
        ...     relation=["China", "Korea"], period=EdtfDate("2022-05/2022-08")
        ... ))
        'China - Korea, May-August 2022'
    """
    parts = [" - ".join(article.relation)] if article.relation else []
    if article.period is not None:
        parts.append(_printed(article.period))
    return plain(
        ", ".join(parts)
        or article.title
        or article.source.filename
        or article.id
    )


def header(article: Article, /, *, width: int) -> str:
    """The header field by field; what is not printed is said to be so."""
    authors = [
        f"{author.name} ({', '.join(author.affiliations)})"
        if author.affiliations
        else author.name
        for author in article.authors
    ] or [_ABSENT]
    fields = [
        ("Relation", _marked(article, "relation")),
        ("Period", _marked(article, "period")),
        ("Title", article.title or _ABSENT),
        ("Author" if len(authors) == 1 else "Authors", authors[0]),
        *(("", author) for author in authors[1:]),
        ("Published", _published(article)),
        ("Layout", f"{article.layout.value} ({_LAYOUTS[article.layout]})"),
        ("File", article.source.filename or "not read from a file"),
        ("Holds", _holds(article)),
    ]
    return table(fields, width=width, indent=0)


def _printed(date: EdtfDate) -> str:
    try:
        return date.to_text()
    except DateError:
        return str(date)


def _marked(article: Article, field: str) -> str:
    period = article.period
    value = " - ".join(article.relation)
    if field == "period" and period is not None:
        value = f"{_printed(period)} ({period})"
    elif field == "period":
        value = ""
    note = ", inferred" if field in article.inferred else ""
    return f"{value}{note}" if value else _ABSENT


def _published(article: Article) -> str:
    parts = []
    if article.published is not None:
        parts.append(_printed(article.published))
    if article.volume is not None:
        parts.append(f"volume {article.volume}")
    if article.issue is not None:
        parts.append(f"issue {article.issue}")
    text = ", ".join(parts) or _ABSENT
    return text if article.citation is None else f"{text} ({article.citation})"


def _holds(article: Article) -> str:
    words = sum(len(part.text.split()) for part in article.paragraphs)
    parts = [
        counted(len(article.paragraphs), "paragraph"),
        f"{counted(words, 'word')} of prose",
    ]
    if article.chronology:
        parts.append(counted(len(article.chronology), "entry", "entries"))
    if article.narrative:
        told = counted(len(article.narrative), "event")
        parts.append(f"{told} told in the prose")
    return ", ".join(parts)
