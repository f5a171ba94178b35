"""What a body is of or for: "Committee for Peace", "Bank of Korea".

The state after a ministry is no part of its name; that after a bank is. What
"and" and commas join belongs to the name where it is a field of work.
"""

import re
from functools import cache

from koreachina.knowledge import vocabulary

from .body_line import Line, Word, nominal

_LONGEST = 9
"""The most words, and the most links, of what a head is of or for."""


@cache
def _link() -> re.Pattern[str]:
    return re.compile(r" (of|for|on|with|against|to) (?:the |all )?(?=[A-Z])")


@cache
def _list() -> re.Pattern[str]:
    return re.compile(r"(,? and |, | & )(?=[A-Z])")


def complement_end(line: Line, i: int, /) -> int:
    """Where the name of a head ends, what it is of or for included.

    Args:
        line: The passage.
        i: The number of the head among its words.

    Examples:
        >>> line = Line("the Ministry of Land, Water and Trade of Ruritania", (), ())
        >>> line.text[: complement_end(line, 0)]
        'the Ministry of Land, Water and Trade of Ruritania'
    """
    words = vocabulary.body_words()
    head = last = line.words[i].text
    end = line.words[i].end
    if head in words.meetings:
        return end
    for _ in range(_LONGEST):
        link = _link().match(line.text, end)
        if link is None or (link[1] != "of" and not _links(last, link[1])):
            break
        state_end = _whole_state(line, link.end())
        if state_end is not None:
            named = last in words.of_state or last not in words.heads
            if link[1] != "of" or not named:
                break
            if head in words.national and last not in words.of_state:
                break
            return state_end
        chunk = _chunk(line, link.end())
        if chunk is None:
            break
        word, end = chunk
        if word.stop != word.end:
            break
        last = word.text
    return end


def _links(head: str, link: str) -> bool:
    words = vocabulary.body_words()
    if head == "Ministry" and link != "for":
        return False
    return head in words.complemented or head not in words.heads


def _whole_state(line: Line, start: int) -> int | None:
    """The end of a state that stands by itself, in no longer name."""
    found = line.state_from(start)
    end = start + len("Korea")
    if found is not None:
        end = found.end
    elif line.text[start : end + 1].rstrip(" .,;:)'\"”") != "Korea":
        return None
    if line.text[end : end + 1] == "-":
        return None
    following = line.word_from(end + 1)
    if following is None or line.text[end] != " ":
        return end
    return None if nominal(line.words[following]) else end


def _chunk(line: Line, start: int) -> tuple[Word, int] | None:
    """The words after a link: the last of them, and the end of all."""
    i = line.word_from(start)
    if i is None or not _follows(line, i):
        return None
    fields = vocabulary.body_words().fields
    last = pending = _run(line, i)
    while line.words[pending].stop == line.words[pending].end:
        joint = _list().match(line.text, line.words[pending].end)
        k = None if joint is None else line.word_from(joint.end())
        if joint is None or k is None or line.words[k].text not in fields:
            break
        pending = _run(line, k)
        if joint[1] != ", ":
            last = pending
            break
    return line.words[last], line.words[last].end


def _run(line: Line, i: int) -> int:
    """The number of the last word of a run of capitalised words."""
    owners = vocabulary.body_words().owners
    ranks = vocabulary.body_words().ranks
    last = min(i + _LONGEST, len(line.words) - 1)
    for k in range(i, last):
        word = line.words[k]
        if word.end != word.stop and word.text not in owners:
            return k
        if line.between(k, k + 1) != " " or not _follows(line, k + 1):
            return k
        if line.words[k + 1].text in ranks and _ranked(line, k + 1):
            return k
    return last


def _ranked(line: Line, k: int) -> bool:
    """Whether a title follows a word, as in "Research Fellow"."""
    return (
        k + 1 < len(line.words)
        and line.between(k, k + 1) == " "
        and line.words[k + 1].text.lower() in vocabulary.titles().heads
    )


def _follows(line: Line, k: int) -> bool:
    """Whether a word can stand in what a head is of or for."""
    word = line.words[k]
    return nominal(word) and not line.person_in(word.start, word.end)
