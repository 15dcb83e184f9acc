from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

# Programs that tests start have their streams buffered, as where users start them.
os.environ.pop("PYTHONUNBUFFERED", None)

# No test depends on a time; and what CI finds, everybody finds again.
settings.register_profile(
    "krm-fn", deadline=None, derandomize=bool(os.environ.get("CI")), suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("krm-fn")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-cases",
        action="store_true",
        help="write expected.yaml and diagnostics.txt of cases anew; review the difference by eye",
    )


@pytest.fixture
def update_cases(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update-cases"))
