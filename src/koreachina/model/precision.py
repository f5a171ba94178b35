"""How finely a date is known."""

from enum import StrEnum, unique


@unique
class Precision(StrEnum):
    """How finely a date is known, from the finest to the coarsest.

    What is not specified does not count: ``2014-10-XX``, some day in October,
    is known to the month. Members are strings and compare as such; `coarser`
    compares them by size.

    Examples:
        >>> Precision("month")
        <Precision.MONTH: 'month'>
        >>> Precision.DAY.coarser(Precision.YEAR)
        <Precision.YEAR: 'year'>
    """

    TIME = "time"
    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"

    def coarser(self, other: "Precision", /) -> "Precision":
        """The coarser of the two."""
        return max(self, other, key=_BY_SIZE.index)


_BY_SIZE = tuple(Precision)
