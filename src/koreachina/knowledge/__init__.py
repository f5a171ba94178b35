"""Facts shipped as data, and their lookups.

Data, not code: JSON and JSON Lines files in `data/`, read on first use. The
modules that read them describe their format. `data_version` changes whenever
a fact or a rule in them does; a notebook pins it beside the code's version.
"""

from .acts import Act, Phrase
from .facts import Facts
from .holding import holder, holders
from .offices import Office
from .registry import Registry
from .tenures import Gap, Particulars

__all__ = [
    "Act",
    "Facts",
    "Gap",
    "Office",
    "Particulars",
    "Phrase",
    "Registry",
    "data_version",
    "holder",
    "holders",
]

data_version: str
"""Version of the facts and rules, by year and month: "2026.11.0"."""


def __getattr__(name: str) -> str:
    if name == "data_version":
        from . import _read

        version = globals()[name] = _read.text("version.txt").strip()
        return version
    msg = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(msg)
