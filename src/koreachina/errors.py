"""Everything koreachina raises on purpose.

::

    Exception
    └── KoreaChinaError
        ├── ParseError        (also ValueError)   a text that is not understood, strictly
        ├── RenderError       (also ValueError)   an article its layout cannot hold
        ├── DateError         (also ValueError)   not a date we read
        ├── ConversionError   (also ValueError)   JSON that does not fit the records
        ├── RegistryError     (also ValueError)   a registry file that does not hold
        └── QueryError        (also LookupError)  a query that names what does not exist

A wrong argument *type* raises the built-in `TypeError`, a file that cannot be
opened the built-in `OSError`.
"""

from collections.abc import Iterable


class KoreaChinaError(Exception):
    """Base of every error that koreachina raises on purpose."""


class DateError(KoreaChinaError, ValueError):
    """A text is no EDTF expression, or no printed date, that we read."""


class RenderError(KoreaChinaError, ValueError):
    """The layout of an article has no place for something in it."""


class ConversionError(KoreaChinaError, ValueError):
    """JSON does not fit the records; the message gives the path."""


class QueryError(KoreaChinaError, LookupError):
    """A query names something that does not exist."""


class ParseError(KoreaChinaError, ValueError):
    """A text, or a file, is not what it should be.

    Attributes:
        message: What is wrong, without the place.
        offset: Zero-based offset in code points, or None.
        line: One-based line, or None.
        column: One-based column in code points, or None.
        context: The source line that `line` names, or None.
        filename: Where the text came from, or None.

    Examples:
        >>> error = ParseError(
        ...     "no layout fits", line=1, column=3, context="a cat",
        ...     filename="cat.txt",
        ... )
        >>> print(error)
        cat.txt:1:3: no layout fits
          a cat
            ^
    """

    def __init__(
        self,
        message: str,
        *,
        offset: int | None = None,
        line: int | None = None,
        column: int | None = None,
        context: str | None = None,
        filename: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset
        self.line = line
        self.column = column
        self.context = context
        self.filename = filename

    def __str__(self) -> str:
        place = ":".join(
            str(part)
            for part in (self.filename, self.line, self.column)
            if part is not None
        )
        text = f"{place}: {self.message}" if place else self.message
        if self.context is None or self.column is None:
            return text
        return f"{text}\n{_excerpt(self.context, self.column)}"


_WIDTH = 72
"""How much of a source line an error shows, in code points."""


def _excerpt(context: str, column: int) -> str:
    """The source line, cut to fit a terminal, with a caret under it."""
    start = max(0, column - 1 - _WIDTH // 2) if len(context) > _WIDTH else 0
    shown = "".join(
        c if c.isprintable() else " " for c in context[start : start + _WIDTH]
    )
    caret = " " * (column - 1 - start) + "^"
    return f"  {shown}\n  {caret}"


class RegistryError(KoreaChinaError, ValueError):
    """A registry file does not hold; nothing of it was taken.

    Attributes:
        faults: Every fault of every file, each as
            "file:line: reason, expected form".

    Examples:
        >>> print(RegistryError(faults=["a.jsonl:1: no JSON", "a.jsonl:2: x"]))
        a.jsonl:1: no JSON
        a.jsonl:2: x
    """

    def __init__(self, *, faults: Iterable[str] = ()) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(self.faults))

    def __reduce__(self) -> tuple[object, ...]:
        return _registry_error, (self.faults,)


def _registry_error(faults: tuple[str, ...]) -> RegistryError:
    return RegistryError(faults=faults)
