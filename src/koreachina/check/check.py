"""All that is odd in one article."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from koreachina.knowledge import Registry
    from koreachina.model import Article, Problem


def check(
    article: "Article", /, *, registry: "Registry | None" = None
) -> "tuple[Problem, ...]":
    """What is odd in the source of an article.

    Args:
        article: Any article, parsed or made by hand.
        registry: Whose persons and offices the names are held against; the
            shipped ones by default.

    Returns:
        What was met while it was read (`article.problems`) and what the rules
        find, in the order of the text; what has no place stands first.

    Examples:
        >>> from koreachina import Article, EdtfDate, Event
        >>> article = Article(
        ...     period=EdtfDate("2022-05/2022-08"),
        ...     chronology=[
        ...         Event(date=EdtfDate("2021-07-03"), text="They meet."),
        ...         Event(date=EdtfDate("2022-05-09"), text="They part."),
        ...     ],
        ... )
        >>> for problem in check(article):
        ...     print(problem.code, problem.message)
        KC301 entry of July 3, 2021 is not in the period 2022-05/2022-08
    """
    from koreachina.knowledge import Registry

    from .every import REGISTRY_RULES, RULES

    known = Registry.default() if registry is None else registry
    found = list(article.problems)
    found += (problem for rule in RULES for problem in rule(article))
    for held_against in REGISTRY_RULES:
        found += held_against(article, known)
    return tuple(sorted(found, key=_place))


def _place(problem: "Problem") -> int:
    return -1 if problem.span is None else problem.span.start
