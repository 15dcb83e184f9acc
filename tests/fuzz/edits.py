"""Edits, removals and additions in every layout (`tests.chance.edits`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.chance.edits import check, sample

if TYPE_CHECKING:
    from collections.abc import Iterator


def execute(seed: int) -> Iterator[int | None]:
    """Run the changes that the plan wants, then random ones; how many there were."""
    given = sample(seed)
    yield check(given, planned=True)
    yield check(given, planned=False)


def texts(seed: int) -> list[str]:
    """The input that a seed stands for."""
    return sample(seed).layout.texts
