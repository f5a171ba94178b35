"""Hypothesis profiles, and where the shared data set lies.

A slow machine never makes a test fail: no profile has a deadline. Choose one
with the variable HYPOTHESIS_PROFILE: `default`, `ci`, `fuzz`.
"""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

_SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]

settings.register_profile(
    "default",
    deadline=None,
    max_examples=16,
    print_blob=True,
    suppress_health_check=_SLOW,
)
settings.register_profile(
    "ci",
    settings.get_profile("default"),
    max_examples=100,
)
settings.register_profile(
    "fuzz",
    settings.get_profile("default"),
    max_examples=5000,
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the originals and the gold, which is not shipped."""
    named = os.environ.get("KOREACHINA_SHARED")
    root = Path(__file__).parent.parent
    folder = Path(named) if named else root.parent / "shared"
    if not (folder / "seeds").is_dir():
        pytest.skip(
            "the originals and the gold were not found: set KOREACHINA_SHARED"
            " to their folder; nothing was compared with them"
        )
    return folder
