"""Cases gathered from the test suites of four EDTF libraries."""

import datetime as dt
import functools
import json
import os
import re
from pathlib import Path
from typing import Any

import pytest

from koreachina.errors import DateError
from koreachina.model.edtf import EdtfDate

ROOT = Path(__file__).parents[2]
SHARED = Path(os.environ.get("KOREACHINA_SHARED", ROOT.parent / "shared"))
CASES = SHARED / "edtf" / "edtf_cases.json"

Case = dict[str, Any]


@functools.cache
def _cases() -> tuple[Case, ...]:
    if not CASES.exists():
        pytest.skip(f"{CASES} not found; conformance cases did not run")
    return tuple(json.loads(CASES.read_text("utf-8")))


def _in_calendar(case: Case) -> bool:
    """Whether the years of a case lie in 1-9999."""
    if case["edtf"].startswith("Y"):
        return False
    years = re.findall(r"(?:^|(?<=/))-?[0-9X]{4}", case["edtf"])
    return all(year[0] != "-" and year != "0000" for year in years)


def _bound(value: str | None) -> dt.date | None:
    if value in {None, "inf", "-inf"}:
        return None
    return dt.date.fromisoformat(str(value))


class TestConformance:
    """`EdtfDate` judges the cases as the specification does."""

    def test_levels_0_and_1(self) -> None:
        """Every valid case in the years 1-9999 is read, with its bounds."""
        chosen = [
            case
            for case in _cases()
            if case["valid"] and case["level"] < 2 and _in_calendar(case)
        ]

        assert len(chosen) > 100
        for case in chosen:
            date = EdtfDate(case["edtf"])
            if "lower" in case:
                expected = (_bound(case["lower"]), _bound(case["upper"]))
                assert expected == (date.earliest, date.latest), case

    def test_other_years(self) -> None:
        """Valid cases of other years are refused for that reason."""
        chosen = [
            case
            for case in _cases()
            if case["valid"] and case["level"] < 2 and not _in_calendar(case)
        ]

        assert len(chosen) > 20
        for case in chosen:
            with pytest.raises(DateError, match="outside 0001-9999") as info:
                EdtfDate(case["edtf"])
            assert repr(case["edtf"]) in str(info.value)

    def test_level_2(self) -> None:
        """Every case of level 2 is refused as such."""
        chosen = [case for case in _cases() if case["level"] == 2]

        assert len(chosen) > 100
        for case in chosen:
            with pytest.raises(DateError, match="a level 2 exp") as info:
                EdtfDate(case["edtf"])
            assert repr(case["edtf"]) in str(info.value)

    def test_invalid(self) -> None:
        """Every invalid case is refused as invalid."""
        chosen = [case for case in _cases() if not case["valid"]]

        assert len(chosen) > 100
        for case in chosen:
            with pytest.raises(DateError, match=r"^invalid EDTF ") as info:
                EdtfDate(case["edtf"])
            assert repr(case["edtf"]) in str(info.value)
            assert "level 2" not in str(info.value)
