"""The problems that reading the layout finds.

Codes KC1xx. `LAYOUT_PROBLEMS` is what the reference prints.
"""

from typing import NamedTuple

from koreachina.model import Problem, Severity, Span


class Gist(NamedTuple):
    """What all problems of one code have in common."""

    severity: Severity
    message: str
    hint: str | None = None


LAYOUT_PROBLEMS: dict[str, Gist] = {
    "KC101": Gist(
        Severity.ERROR,
        "no layout of an article is recognised",
        "it is read as plain prose; the layouts are listed in the reference",
    ),
    "KC102": Gist(
        Severity.ERROR,
        "line is not understood",
        "it stays in the source and is in no record",
    ),
    "KC103": Gist(
        Severity.ERROR,
        "header is not complete",
        "a title was expected below the period",
    ),
    "KC104": Gist(
        Severity.ERROR,
        "there is no such date",
        "the entry is kept without a date",
    ),
    "KC105": Gist(
        Severity.INFO,
        "entry has no date",
        "chronology pages of the site have lost nearly all of them",
    ),
    "KC106": Gist(
        Severity.INFO,
        "where the summary ends cannot be told",
        "there is no heading: one paragraph is taken, as most articles have",
    ),
    "KC107": Gist(
        Severity.INFO,
        "entry goes on after a line break",
        "the line begins like the rest of a sentence",
    ),
    "KC108": Gist(
        Severity.WARNING,
        "period is a single month",
        "articles cover three to five; it is kept as printed",
    ),
    "KC109": Gist(
        Severity.WARNING,
        "period may end a month too late",
        "chronology pages print May for April, July for June, Oct. for Sept.",
    ),
    "KC110": Gist(
        Severity.INFO,
        "caption is in no record",
        "figures are no part of the prose",
    ),
    "KC111": Gist(
        Severity.WARNING,
        "author block does not alternate names and affiliations",
        "compare the authors with the source",
    ),
    "KC112": Gist(
        Severity.INFO,
        "heading of this section is lost",
        "two blank lines stand in its place",
    ),
    "KC113": Gist(
        Severity.ERROR,
        "text is empty",
    ),
    "KC114": Gist(
        Severity.WARNING,
        "period ends before it begins",
        "the article is held without a period",
    ),
}


def problem(code: str, span: Span | None = None, *, what: str = "") -> Problem:
    """A problem of one of the codes.

    Args:
        code: A key of `LAYOUT_PROBLEMS`.
        span: Where.
        what: What the message is to name, if anything.
    """
    severity, message, hint = LAYOUT_PROBLEMS[code]
    return Problem(
        code=code,
        severity=severity,
        message=f"{message}: {what}" if what else message,
        span=span,
        hint=hint,
    )
