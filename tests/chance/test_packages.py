"""Packages by chance, with every option: no exception, all or nothing; another run or order changes nothing."""

from __future__ import annotations

import json
import re
from collections import Counter
from random import Random
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st

from krm_fn.inputs.validation.check import faults
from krm_fn.inputs.validation.validators import SCALAR_OPTIONS
from tests.chance.configs import Configs
from tests.chance.packages import Object, Package, package
from tests.chance.run import run

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Diagnostic

SEEDS = st.integers(0, 2**32)


def as_set(objects: list[Object]) -> Counter[str]:
    """Without what files and positions have to do with."""
    return Counter(json.dumps(obj, sort_keys=True) for obj in objects)


def without_place(diagnostics: list[Diagnostic]) -> Counter[tuple[str, ...]]:
    return Counter(
        (d.code, re.sub(r"item \d+", "item", d.message), d.namespace, d.kind, d.name, d.field) for d in diagnostics
    )


@settings(max_examples=200)
@given(SEEDS)
def test_what_a_package_gives(seed: int) -> None:
    """An error leaves the items as they came; else a second run changes nothing, and neither does another order."""
    objects, config = package(seed)
    first = run(objects, config)
    shuffled = run(Random(seed).sample(objects, len(objects)), config)
    assert without_place(shuffled.diagnostics) == without_place(first.diagnostics)
    assert as_set(shuffled.items) == as_set(first.items)
    if first.failed:
        assert first.items == objects
    else:
        assert run(first.items, config).items == first.items


def test_packages_are_worth_it() -> None:
    """Many succeed, and many errors are met."""
    runs = [run(*package(seed)) for seed in range(200)]
    assert 60 < sum(not each.failed for each in runs) < 160
    assert len({d.code for each in runs for d in each.diagnostics}) > 40


@given(SEEDS)
def test_configurations_are_ones(seed: int) -> None:
    assert faults(Configs(Random(seed), 0.4).config(), "expand-gateway") == []


def test_every_option_is_drawn() -> None:
    """What a ConfigMap can say, and lists."""
    drawn: set[str] = set()
    for seed in range(300):
        drawn |= set(paths(Configs(Random(seed), 0.5).config()["spec"]))
    assert SCALAR_OPTIONS.keys() <= drawn
    assert {"dns.targets[].bind[]", "backends.map[].revision", "overrides[].provider"} <= drawn


def paths(value: Any, path: str = "") -> list[str]:
    if isinstance(value, dict):
        return [inner for key, item in value.items() for inner in paths(item, f"{path}.{key}" if path else key)]
    if isinstance(value, list):
        return [inner for item in value for inner in paths(item, f"{path}[]")]
    return [path]


def test_a_package_is_made_again() -> None:
    assert package(7) == package(7)
    assert isinstance(package(7), Package)
