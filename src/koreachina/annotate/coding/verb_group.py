"""A verb with its auxiliaries."""

from typing import NamedTuple


class Group(NamedTuple):
    """A verb and its auxiliaries.

    Attributes:
        start: Index of the first auxiliary, or of the verb.
        at: Index of the verb.
        lemmas: Its base form; several where the form is of several verbs.
        finite: Whether it can be the verb of a clause.
        passive: Whether its subject is acted on.
        future: Whether it is still to come.
        negated: Whether it is denied.
        modal: The modal verb before it, or "".
        bare: Whether it may be a participle without an auxiliary.
    """

    start: int
    at: int
    lemmas: tuple[str, ...]
    finite: bool
    passive: bool = False
    future: bool = False
    negated: bool = False
    modal: str = ""
    bare: bool = False
