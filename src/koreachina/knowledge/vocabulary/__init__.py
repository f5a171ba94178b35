"""The words by which a text shows who is named, where, when, and who speaks.

Lists of words, one JSON object a file in `data/`. Each key of a file is an
attribute of the record that the function of its name returns; the module that
holds the function says what the keys mean.
"""

from .bodies import BodyWords, body_words
from .dates import DateWords, date_words
from .occasions import Occasions, occasions
from .persons import People, Surnames, Titles, people, surnames, titles
from .reporting import Reporting, reporting
from .sentences import abbreviations
from .speech import Cues, cues
from .states import Korea, Places, korea, places, relations

__all__ = [
    "BodyWords",
    "Cues",
    "DateWords",
    "Korea",
    "Occasions",
    "People",
    "Places",
    "Reporting",
    "Surnames",
    "Titles",
    "abbreviations",
    "body_words",
    "cues",
    "date_words",
    "korea",
    "occasions",
    "people",
    "places",
    "relations",
    "reporting",
    "surnames",
    "titles",
]
