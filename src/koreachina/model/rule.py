"""What a rule line says: why something was coded so.

A rule line is one line, `<rule>: “<words>”; <clause>; <clause>`, as in
``consult.talks: “hold telephone talks”; mode phone: “telephone”``.
"""

from typing import NamedTuple

_CLAUSES = "; "
_END = "”"


class Rule(NamedTuple):
    """A rule line in its parts.

    Attributes:
        name: The id of the rule, or None where there is none.
        words: The words that fired, without the marks, or None.
        clauses: What else was decided, in order.
    """

    name: str | None
    words: str | None
    clauses: tuple[str, ...]


def read_rule(line: str, /) -> Rule:
    """The parts of a rule line; what has another form is all clauses.

    Examples:
        >>> read_rule("consult.talks: “hold talks”; sides: all take part")
        Rule(name='consult.talks', words='hold talks', clauses=('sides: all take part',))
        >>> read_rule("printed year")
        Rule(name=None, words=None, clauses=('printed year',))
    """
    name, colon, rest = line.partition(": ")
    if not colon or " " in name:
        return Rule(None, None, _split(line))
    if rest.startswith("“"):
        words, mark, more = rest[1:].partition(_END + _CLAUSES)
        if mark:
            return Rule(name, words, _split(more))
        if words.endswith(_END):
            return Rule(name, words.removesuffix(_END), ())
    return Rule(name, None, _split(rest))


def _split(clauses: str) -> tuple[str, ...]:
    return tuple(filter(None, clauses.split(_CLAUSES)))
