"""Edits, removals and additions in every layout: another reader finds in the output what was asked for."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.chance.edits import check, opened, sample
from tests.chance.layouts import Layout

SEEDS = st.integers(0, 2**32)


@settings(max_examples=100)
@given(SEEDS)
def test_what_the_plan_wants_is_there(seed: int) -> None:
    check(sample(seed), planned=True)


@settings(max_examples=100)
@given(SEEDS)
def test_whatever_changes_is_there(seed: int) -> None:
    check(sample(seed), planned=False)


def test_samples_are_worth_it() -> None:
    """All are read, many are changed, and the layouts have all that makes borders hard to find."""
    samples = [sample(seed) for seed in range(150)]
    assert sum(opened(given) is not None for given in samples) > 145
    assert sum(bool(check(given, planned=True)) for given in samples[:60]) > 15
    texts = [text for given in samples for text in given.layout.texts]
    for mark in ("|-\n", "|+\n", ">-\n", ">\n", "|2", "\r\n", "{", "# note", "\ufeff", "...\n", "kind: List"):
        assert any(mark in text for text in texts), mark
    assert sum(not text.endswith("\n") for text in texts) > 20
    assert {given.layout.form for given in samples} == {"ResourceList", "Stream", "files"}
    kinds = Counter(resource.kind for given in samples for resource in getattr(opened(given), "resources", ()))
    assert min(kinds[kind] for kind in ("Gateway", "Function", "ConfigMap", "HTTPRoute", "Secret")) > 20


def test_a_layout_is_made_again() -> None:
    assert sample(7) == sample(7)
    assert isinstance(sample(7).layout, Layout)
