"""What an index of pages says of their headers, and what was read."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from koreachina.model import Article

FAMILIES = {
    "no-articles-line": "web",
    "articles-line": "web-articles",
    "headerless": "headerless",
    "chronology-page": "chronology",
}
"""The layouts that are read, by the names that the index has for them."""


def rows(folder: Path) -> Iterator[dict[str, Any]]:
    """The rows of an index whose pages are in one of the layouts."""
    for line in (folder / "index.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        if row["variant"].split("+")[0] in FAMILIES:
            yield row


def expected(row: dict[str, Any]) -> dict[str, Any]:
    """The fields that a row gives, as `found` names them."""
    issue = row["issue"] or {}
    fields = {
        "layout": FAMILIES[row["variant"].split("+")[0]],
        "relation": tuple(row["relation"] or ()),
        "period": row["period"],
        "title": row["title"],
        "authors": [
            (author["name"], tuple(author["affiliations"]))
            for author in row["authors"]
        ],
        "first_heading": row["first_heading"],
        "published": issue.get("published"),
        "volume": issue.get("volume"),
        "issue": issue.get("number"),
        "summary_starts": row["summary_starts"],
    }
    for name in ("summary_paragraphs", "chronology_entries"):
        if row.get(name) is not None:
            fields[name] = row[name]
    return fields


def found(article: Article, row: dict[str, Any]) -> dict[str, Any]:
    """The same fields as they were read."""
    fields = {
        "layout": article.layout.value,
        "relation": article.relation,
        "period": article.period and str(article.period),
        "title": article.title,
        "authors": [(a.name, a.affiliations) for a in article.authors],
        "first_heading": next(
            (section.heading for section in article.sections), None
        ),
        "published": article.published and str(article.published),
        "volume": article.volume,
        "issue": article.issue,
        "summary_starts": None,
        "summary_paragraphs": len(article.summary),
        "chronology_entries": len(article.chronology),
    }
    start = row["summary_starts"]
    if start and article.paragraphs[0].text.startswith(start):
        fields["summary_starts"] = start
    return {name: fields[name] for name in expected(row)}
