"""The files in `data/`, read when first asked for."""

import json
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def text(name: str, /) -> str:
    """A data file as text."""
    path = files("koreachina.knowledge") / "data" / name
    return path.read_text(encoding="utf-8")


def table(name: str, /) -> dict[str, Any]:
    """A JSON file that holds one object."""
    result: dict[str, Any] = json.loads(text(name))
    return result


def lines(name: str, /) -> list[dict[str, Any]]:
    """A JSON Lines file of objects."""
    return [json.loads(line) for line in text(name).split("\n") if line]
