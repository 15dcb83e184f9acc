"""Defaults that only some bundles of Gateway API have."""

from __future__ import annotations

import pytest

from krm_fn.gatewayapi.defaults import with_retry_attempts


@pytest.mark.parametrize(
    ("version", "expected"), [((1, 6), {"codes": [503]}), ((1, 7), {"codes": [503], "attempts": 1})]
)
def test_the_default_of_attempts_depends_on_the_version(version: tuple[int, int], expected: dict[str, object]) -> None:
    (rule,) = with_retry_attempts(({"retry": {"codes": [503]}},), version)
    assert rule["retry"] == expected


@pytest.mark.parametrize("rule", [{}, {"retry": None}, {"retry": {"attempts": 0}}])
def test_a_rule_without_retry_or_with_attempts_stays(rule: dict[str, object]) -> None:
    assert with_retry_attempts((rule,), (1, 7)) == (rule,)
