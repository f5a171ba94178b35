"""Many articles as one: loading them, and asking all of them.

Imports everything below but knows nothing of how a text is read.
"""

from .corpus import Corpus
from .loading import iter_articles, load_corpus
from .seeds import seeds

__all__ = ["Corpus", "iter_articles", "load_corpus", "seeds"]
