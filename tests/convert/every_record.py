"""The strategy of every record, and texts that JSON can hold."""

import hypothesis.strategies as st

from koreachina import strategies
from koreachina._hypothesis import NAMES
from koreachina.model import Article

RECORDS: dict[type, st.SearchStrategy[object]] = {
    **{cls: getattr(strategies, name)() for cls, name in NAMES.items()},
    Article: strategies.any_articles(),
}
"""One strategy per record; articles whether or not they can be printed."""

ANY_TEXTS = st.text(st.characters(exclude_categories=()), max_size=20)
"""Surrogates too: what JSON can hold, and what UTF-8 cannot."""
