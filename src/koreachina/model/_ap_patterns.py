"""Patterns of printed dates, for those who look for dates in a text.

Sources of regular expressions, without groups or anchors, to build others
from; `match_date` is what most callers want. Every repetition in them is
bounded, so that a search takes time linear in the text.
"""

from ._edtf_grammar import pattern

BLANK = "[ \t\u00a0\u2009\u202f]"
MONTH = (
    "(?i:jan(?:uary|[.])?|feb(?:ruary|[.])?|mar(?:ch|[.])?|apr(?:il|[.])?"
    "|may[.]?|jun(?:e|[.])?|jul(?:y|[.])?|aug(?:ust|[.])?"
    "|sep(?:tember|t[.]?|[.])?|oct(?:ober|[.])?|nov(?:ember|[.])?"
    "|dec(?:ember|[.])?)"
)
DAY = "[0-9]{1,2}(?i:st|nd|rd|th)?(?![0-9])"
YEAR = "[0-9]{4}(?![0-9])"
RANGE = (
    f"(?:{BLANK}{{0,3}}[-\u2010-\u2014\u2212]{BLANK}{{0,3}}"
    f"|{BLANK}{{1,3}}(?i:to){BLANK}{{1,3}})"
)
SEASON = "(?i:spring|summer|autumn|fall|winter)"

GAP = f"{BLANK}{{1,3}}"
PART = f"(?:(?i:early|mid|late)(?:{GAP}|-))?"
TO_YEAR = f"(?:{BLANK}{{0,3}},{BLANK}{{0,3}}|{GAP}(?:(?i:of){GAP})?)"
AND = f"(?:{BLANK}{{0,3}}(?:&|,|(?i:and)){BLANK}{{0,3}})"

ENTRY_DATE = (
    "(?:"
    # May 3-6, 2022; Oct. 29-Nov. 2, 2009; Dec. 30, 2013-Jan. 2, 2014
    f"{MONTH}{GAP}{DAY}"
    f"(?:{RANGE}(?:{MONTH}{GAP})?{DAY}"
    f"|{TO_YEAR}{YEAR}{RANGE}{MONTH}{GAP}{DAY}"
    f"|{AND}(?:{MONTH}{GAP})?{DAY})?"
    f"{TO_YEAR}{YEAR}"
    # late October 2014; Sep — Dec 2014; Dec. 2013-Jan. 2014
    f"|{PART}{MONTH}"
    f"(?:{RANGE}{PART}{MONTH}|{TO_YEAR}{YEAR}{RANGE}{PART}{MONTH})?"
    f"{TO_YEAR}{YEAR}"
    f"|{DAY}{GAP}{MONTH}{TO_YEAR}{YEAR}"
    f"|{SEASON}{TO_YEAR}{YEAR}"
    ")"
)
"""A printed date with its year, as it may stand at the start of an entry.

Matches the longest such date, without the colon or stop that ends it. The
calendar is not asked: ``Feb. 30, 2022``, ``May 6-3, 2022`` and ``May 9 & 11,
2022`` match, and `read_printed` then says what is wrong with them. A year
alone (``2014``, ``2012-2013``, ``2000s``) does not match.
"""


def match_date(text: str, position: int = 0, /) -> tuple[int, str] | None:
    """The printed date with a year that begins at a position, if there is one.

    Returns:
        Where it ends (after its last character) and the date as printed, or
        None.

    Examples:
        >>> match_date("May 3-6, 2022: PLA aircraft ...")
        (13, 'May 3-6, 2022')
        >>> match_date("On April 3 Chinese and ...") is None
        True
    """
    match = pattern(ENTRY_DATE).match(text, position)
    return (match.end(), match[0]) if match else None
