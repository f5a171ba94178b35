"""The prose: which lines are headings, and where the summary ends."""

import re
from functools import cache

from koreachina.model import Layout

from .blocks import BlockKind
from .draft import Draft

LONGEST_HEADING = 110
"""In code points; the longest one seen has 97."""

_ELLIPSIS = re.compile(r"(?:\s?\.){3}$|\s?…$")
_NO_HEADING = (".", ";", ",", ".”", '."', ".’", ".)")


@cache
def _sentence_end() -> re.Pattern[str]:
    return re.compile(r"[.!?…][\"”’'\])]{0,3}$")


@cache
def _caption() -> re.Pattern[str]:
    return re.compile(r"(?:Figure|Fig\.|Table|Photo) \d+\b")


def classify(draft: Draft, first: int, end: int, /) -> None:
    """Marks headings, paragraphs and captions between two lines."""
    following: str | None = None
    for i in range(end - 1, first - 1, -1):
        line = draft.lines[i]
        if _caption().match(line.text):
            draft.kinds[i] = BlockKind.CAPTION
            draft.report("KC110", line)
        elif following is not None and is_heading(line.text, following):
            draft.kinds[i] = BlockKind.HEADING
            following = None
        else:
            draft.kinds[i] = BlockKind.PARAGRAPH
            following = line.text


def is_heading(text: str, following: str, /) -> bool:
    """Whether a line is the heading of the paragraph that follows it.

    It is short, does not end as a sentence (an ellipsis aside), and a longer
    line that does end as one follows.

    Examples:
        >>> is_heading("Trade . . .", "Exports to China fell in June.")
        True
        >>> is_heading("Exports fell.", "Exports to China fell in June.")
        False
    """
    if len(text) > LONGEST_HEADING or len(following) <= len(text):
        return False
    body = _ELLIPSIS.sub("", text).rstrip()
    return not body.endswith(_NO_HEADING) and bool(
        _sentence_end().search(following[-8:])
    )


def lost_headings(draft: Draft, first: int, end: int, /) -> set[int]:
    """Lines before which two blank lines stand for a heading.

    Only in layouts that part their blocks by one blank line, and only while
    double blank lines are no more frequent than single ones: a copy that
    doubles all of them tells nothing by it.
    """
    if draft.layout is Layout.HEADERLESS:
        return set()
    lines, kinds = draft.lines, draft.kinds
    single = sum(line.blanks == 1 for line in lines[1:])
    wide = [i for i in range(1, len(lines)) if lines[i].blanks > 1]
    if len(wide) > single:
        return set()
    return {
        i
        for i in wide
        if first < i < end
        and kinds[i] is BlockKind.PARAGRAPH
        and kinds[i - 1] is not BlockKind.HEADING
    }


_WORD = re.compile(r"\w+")
_OPENING = 20
"""How many words of the summary are compared."""

_SLACK = 10
"""How many more words of the paragraph are looked at."""

_FEWEST = 5


def restates(paragraph: str, summary: str, /) -> bool:
    """Whether a paragraph opens with what the summary opens with.

    At least half of the summary's first words come again.

    Examples:
        >>> restates(
        ...     "Xi Jinping flew to Seoul on July 3 for two days of talks.",
        ...     "Xi Jinping flew to Seoul in July for talks with Park.",
        ... )
        True
    """
    wanted = _words(summary, _OPENING)
    if len(wanted) < _FEWEST:
        return False
    common = wanted & _words(paragraph, _OPENING + _SLACK)
    return 2 * len(common) >= len(wanted)


def _words(text: str, most: int) -> set[str]:
    found: set[str] = set()
    for count, match in enumerate(_WORD.finditer(text.casefold())):
        if count == most:
            break
        found.add(match[0])
    return found
