"""Events as PLOVER records, in Python and as JSON Lines."""

import datetime as dt
import os
from collections.abc import Iterable, Iterator
from typing import IO, Literal, TypedDict, Unpack

from koreachina.convert.json_text import encode
from koreachina.convert.writing import PathLike, check_utf8, replacing
from koreachina.errors import ConversionError
from koreachina.model import Article, EdtfDate, Event

from .plover_record import PloverRecord, begins, cited, record_of

Source = Article | Iterable[Article | Event]


class PloverOptions(TypedDict, total=False):
    """The options that all three functions take; see `iter_plover`."""

    coder: str | None
    citation: str | None
    coded_date: dt.date | str | None
    include_uncoded: bool
    undated: Literal["raise", "skip"]


def iter_plover(
    source: Source,
    /,
    *,
    coder: str | None = "koreachina",
    citation: str | None = None,
    coded_date: dt.date | str | None = None,
    include_uncoded: bool = False,
    undated: Literal["raise", "skip"] = "raise",
) -> Iterator[PloverRecord]:
    """Events as PLOVER records, one at a time.

    A record has the event's id, and dates as "YYYY-MM-DD": `date` is the
    first day and `enddate` the last, where they differ. An end that is open
    has no `enddate`. `event_text` has the words by which it was coded,
    `comment` the whole rule, and `link` the id of the entry that an event
    told in prose tells of. `text_info` has the place in the source.

    Args:
        source: Events, an article or articles such as a corpus. Of an
            article, `Article.events` are taken, so that no act is there
            twice, and each record cites its id (as `corpus`), its title and
            its citation.
        coder: Who coded; None to leave it out.
        citation: What `cite_info` cites, by default the citation of the
            article.
        coded_date: When it was coded, a day; left out by default, since the
            same events are to give the same bytes every day.
        include_uncoded: Also the events without a type: `event` is None.
        undated: What to do with an event whose first day is not known, for
            which a record has no place.

    Raises:
        ConversionError: An event has no first day, unless those are skipped.
        TypeError: It is neither an event nor an article, or holds something
            that is neither.
        ValueError: `coded_date` is no day, or `undated` neither of the two.

    Examples:
        >>> from koreachina.model import State
        >>> china = State(name="China", country="CHN")
        >>> event = Event(
        ...     date=EdtfDate("2022-05-26"),
        ...     text="China vetoes a resolution.",
        ...     type="REJECT",
        ...     actors=[china],
        ... )
        >>> (record,) = iter_plover([event])
        >>> record["date"], record["event"], record["actor"][0]["code"]
        ('2022-05-26', 'REJECT', 'CHN')
    """
    if undated not in {"raise", "skip"}:
        msg = f"undated: expected 'raise' or 'skip', got {undated!r}"
        raise ValueError(msg)
    coding = _coding(coder, coded_date)
    return (
        record_of(event, cite_info=cited(article, citation), coding=coding)
        for article, event in _told(source)
        if (include_uncoded or event.type is not None)
        and (undated == "raise" or begins(event) is not None)
    )


def to_plover(
    source: Source, /, **options: Unpack[PloverOptions]
) -> list[PloverRecord]:
    """Events as a list of PLOVER records.

    Args:
        source: As for `iter_plover`.
        options: As for `iter_plover`.

    Raises:
        ConversionError: As for `iter_plover`.
        TypeError: As for `iter_plover`.
        ValueError: As for `iter_plover`.

    Examples:
        >>> to_plover([Event(text="They meet.")])
        []
    """
    return list(iter_plover(source, **options))


def dump_plover(
    source: Source,
    path_or_file: PathLike | IO[str],
    /,
    **options: Unpack[PloverOptions],
) -> int:
    r"""Write events as PLOVER records: JSON Lines, UTF-8, `\n`.

    The same events give the same bytes. A file named by its path is written
    whole or not at all, as `dump_jsonl` does; to an open file, lines are
    written as they come.

    Args:
        source: As for `iter_plover`.
        path_or_file: Where to, or a file open for writing text.
        options: As for `iter_plover`.

    Returns:
        How many there were.

    Raises:
        ConversionError: As for `iter_plover`, or a text has a high surrogate
            right before a low one, which UTF-8 cannot hold.
        TypeError: As for `iter_plover`.
        ValueError: As for `iter_plover`.
        OSError: The file cannot be written.

    Examples:
        >>> dump_plover([Event(text="They meet.")], "events.jsonl")
        0
    """
    records = iter_plover(source, **options)
    if not isinstance(path_or_file, str | os.PathLike):
        return _write(records, path_or_file)
    with replacing(path_or_file) as file:
        return _write(records, file)


def _write(records: Iterator[PloverRecord], file: IO[str]) -> int:
    count = 0
    for record in records:
        line = encode(record, None)
        try:
            check_utf8(line)
        except ConversionError as error:
            msg = f"event {record['id']}: {error}"
            raise ConversionError(msg) from None
        file.write(line + "\n")
        count += 1
    return count


def _told(source: Source) -> Iterator[tuple[Article | None, Event]]:
    """The events, each with its article where that is known."""
    if isinstance(source, Article):
        source = [source]
    if not isinstance(source, Iterable):
        msg = f"expected events, an article or a corpus, got {source!r}"
        raise TypeError(msg)
    for i, item in enumerate(source):
        if isinstance(item, Article):
            for event in item.events:
                yield item, event
        elif isinstance(item, Event):
            yield None, item
        else:
            msg = f"source[{i}]: expected Event or Article, got {item!r}"
            raise TypeError(msg)


def _coding(
    coder: str | None, coded_date: dt.date | str | None
) -> dict[str, str]:
    """Who coded, and when."""
    fields = {} if coder is None else {"coder": coder}
    if coded_date is not None:
        day = EdtfDate.of(coded_date)
        if day.earliest is None or day.earliest != day.latest:
            msg = f"coded_date: expected a day, got {coded_date!r}"
            raise ValueError(msg)
        fields["coded_date"] = day.earliest.isoformat()
    return fields
