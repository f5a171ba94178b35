"""Events by PLOVER: what is done, by whom, to whom, where, and why coded so."""

from .coded import Coded
from .coder import Coder
from .entries import coded
from .names import names_of
from .narrative import told_in

__all__ = ["Coded", "Coder", "coded", "names_of", "told_in"]
