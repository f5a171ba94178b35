"""Why a record is as it is, for a reader."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from koreachina.model import (
    Actor,
    Article,
    DateMention,
    Directness,
    EdtfDate,
    Event,
    Mention,
    Origin,
    Problem,
    Severity,
    Span,
    Statement,
)
from koreachina.model.cameo import ROOTS
from koreachina.model.rule import read_rule

from .lines import Lines
from .report import LEAST_WIDTH
from .table import table

Row = tuple[str, str | None]
Rows = Iterator[Row]

_ORIGINS = {
    Origin.CHRONOLOGY: "an entry of the chronology",
    Origin.NARRATIVE: "told in the prose",
}
_DIRECTNESS = {
    Directness.DIRECT: "direct: a whole clause or sentence is quoted",
    Directness.MIXED: "mixed: a fragment is quoted in the writer's sentence",
    Directness.INDIRECT: "indirect: reported without quotation marks",
}
_SEVERITIES = {
    Severity.ERROR: "error: something was not understood",
    Severity.WARNING: "warning: understood, but most likely wrong",
    Severity.INFO: "info: a choice that the parser had to make",
}


def explain(
    record: Event | Statement | DateMention | Mention | Problem,
    /,
    *,
    article: Article | None = None,
    width: int = 80,
) -> str:
    """Tells why a record is as it is: the coding, the rule and the words.

    Args:
        record: An event, a statement, a date in the prose, a mention or a
            problem.
        article: The article that it is of; with it the place is a line and a
            column of the source, without it code points.
        width: How many cells a line may take, 40 or more.

    Returns:
        A headline, and below it what is known, one line each; what is not
        known is left out.

    Raises:
        TypeError: It is another record, or `article` no article.
        ValueError: The width is below 40.

    Examples:
        >>> print(explain(Event(
        ...     date=EdtfDate("2022-05-16"),
        ...     text="Foreign ministers hold talks by telephone.",
        ...     type="CONSULT",
        ...     mode="phone",
        ...     rule="consult.talks: “hold talks”; mode phone: “telephone”",
        ... )))
        Event 2022-05-16-80401fe8: an entry of the chronology
          date      2022-05-16, printed “May 16, 2022”
          text      Foreign ministers hold talks by telephone.
          coded as  CONSULT phone
          quad      1, verbal cooperation
          score     +1.5
          CAMEO     04, consult
          rule      consult.talks
          words     “hold talks”
          because   mode phone: “telephone”
    """
    found = _TELLERS.get(type(record))
    if found is None:
        names = ", ".join(kind.__name__ for kind in _TELLERS)
        msg = f"expected one of {names}, got {record!r}"
        raise TypeError(msg)
    if article is not None and not isinstance(article, Article):
        msg = f"article: expected Article or None, got {article!r}"
        raise TypeError(msg)
    if width < LEAST_WIDTH:
        msg = f"width {width} is below {LEAST_WIDTH}"
        raise ValueError(msg)
    headline, tell = found
    rows = [*tell(record), ("source", _place(record.span, article))]
    known = [(name, text) for name, text in rows if text]
    return f"{headline(record)}\n{table(known, width=width)}"


def _event(event: Event) -> Rows:
    yield "date", _dated(event.date, event.date_text)
    yield "text", event.text
    if event.type is None:
        yield "coded as", "nothing: no rule found an act in the words"
    else:
        yield "coded as", " ".join(filter(None, (event.type, event.mode)))
    if event.quad is not None:
        name = event.quad.name.lower().replace("_", " ")
        yield "quad", f"{event.quad.value}, {name}"
    if event.score is not None:
        yield "score", f"{event.score:+.1f}" if event.score else "0.0"
    if event.cameo is not None:
        yield "CAMEO", f"{event.cameo}, {ROOTS[event.cameo]}"
    yield "contexts", ", ".join(event.contexts)
    yield "actors", _listed(event.actors)
    yield "recipients", _listed(event.recipients)
    yield "implied", _listed(event.implied)
    arrow = " > " if event.recipients else " with "
    yield "dyads", ", ".join(arrow.join(pair) for pair in event.dyads)
    yield "places", ", ".join(event.places)
    yield from _why(event.rule)
    yield "told in", _paragraphs(event.narrative)
    yield "entry", event.entry


def _statement(statement: Statement) -> Rows:
    yield "words", f"“{statement.quote}”"
    yield "speaker", _actor(statement.speaker) or "not told, or not known"
    yield "printed as", _quoted(statement.speaker_text)
    yield "cue", _quoted(statement.cue)
    yield "given as", _DIRECTNESS[statement.directness]
    yield "date", _dated(statement.date, None)
    yield "addressee", _actor(statement.addressee)
    yield "medium", statement.medium
    for i, clause in enumerate((statement.rule or "").split("; ")):
        yield "" if i else "because", clause or None
    yield "told in", _paragraph(statement.paragraph)


def _date(mention: DateMention) -> Rows:
    yield "printed", _quoted(mention.surface)
    yield "read as", _dated(mention.date, None) or "nothing: not settled"
    yield from _why(mention.rule)
    yield "told in", _paragraph(mention.paragraph)


def _mention(mention: Mention) -> Rows:
    actor = mention.actor
    yield "printed", _quoted(mention.surface)
    yield "title", _quoted(mention.title)
    yield "read as", f"{_actor(actor)}: {actor.kind}"
    if mention.surface == actor.name:
        yield "because", "it is the name"
    elif mention.surface in actor.aliases:
        yield "because", f"it is an alias of “{actor.name}”"
    else:
        yield "because", "the text around it settles whom it means"
    yield "told in", _paragraph(mention.paragraph)


def _problem(problem: Problem) -> Rows:
    yield "what", problem.message
    yield "severity", _SEVERITIES[problem.severity]
    yield "hint", problem.hint


_TELLERS: Mapping[type, tuple[Callable[[Any], str], Callable[[Any], Rows]]] = {
    Event: (
        lambda event: f"Event {event.id}: {_ORIGINS[event.origin]}",
        _event,
    ),
    Statement: (
        lambda _: "Statement: words attributed to someone",
        _statement,
    ),
    DateMention: (lambda _: "Date printed in the prose", _date),
    Mention: (lambda _: "Mention: an actor named at one place", _mention),
    Problem: (lambda problem: f"Problem {problem.code}", _problem),
}


def _why(rule: str | None) -> Rows:
    """The rule, the words that fired, and what else was decided."""
    if rule is None:
        return
    name, words, clauses = read_rule(rule)
    yield "rule", name
    yield "words", _quoted(words)
    for i, clause in enumerate(clauses):
        yield "" if i else "because", clause


def _actor(actor: Actor | None) -> str | None:
    if actor is None:
        return None
    return f"{actor.name} ({actor.country})" if actor.country else actor.name


def _listed(actors: Iterable[Actor]) -> str:
    return ", ".join(filter(None, map(_actor, actors)))


def _quoted(text: str | None) -> str | None:
    return None if text is None else f"“{text}”"


def _dated(date: EdtfDate | None, printed: str | None) -> str | None:
    if date is None:
        return printed and f"not understood, printed “{printed}”"
    return f"{date}, printed “{printed}”" if printed else str(date)


def _paragraph(index: int | None) -> str | None:
    return None if index is None else _paragraphs((index,))


def _paragraphs(indices: tuple[int, ...]) -> str | None:
    if not indices:
        return None
    noun = "paragraph" if len(indices) == 1 else "paragraphs"
    return f"{noun} {', '.join(map(str, indices))}"


def _place(span: Span | None, article: Article | None) -> str | None:
    if span is None:
        return None
    points = f"code points {span.start} to {span.end}"
    if article is None:
        return points
    place = Lines(article.source.text).place(span)
    if place is None:
        return points
    return f"line {place[0]}, column {place[1]} ({points})"
