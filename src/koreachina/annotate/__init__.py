"""From prose to records: states, persons, dates, quotations, statements.

Each module has one idea and takes plain text; `pipeline` makes records of
what they find. Nothing here reads a file, a clock or a locale, and every step
takes time linear in the text.
"""

from .pipeline import annotate
from .single import code_event

__all__ = ["annotate", "code_event"]
