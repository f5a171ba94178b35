"""All rules: those that need an article alone, and those that need facts."""

from collections.abc import Callable, Iterator

from koreachina.knowledge import Registry
from koreachina.model import Article, Problem

from .anniversaries import wrong_anniversary
from .linked import other_date
from .names import near_names, two_spellings
from .quotes import differing_quotes
from .repeats import told_twice, word_twice
from .rules import out_of_order, out_of_period
from .tenure import out_of_office
from .weekdays import no_such_day, wrong_weekday

Rule = Callable[[Article], Iterator[Problem]]
"""A rule that looks at an article alone."""

RegistryRule = Callable[[Article, Registry], Iterator[Problem]]
"""A rule that holds an article against what is known."""

RULES: tuple[Rule, ...] = (
    out_of_period,
    out_of_order,
    differing_quotes,
    other_date,
    wrong_weekday,
    no_such_day,
    told_twice,
    word_twice,
)

REGISTRY_RULES: tuple[RegistryRule, ...] = (
    near_names,
    out_of_office,
    two_spellings,
    wrong_anniversary,
)
