"""Whose routes a listener that ``tls.mode`` makes lets in: those that attach to it."""

from __future__ import annotations

import pytest

from krm_fn.plan.listeners.access import access_of

SAME = {"from": "Same"}


@pytest.mark.parametrize(
    ("hostname", "serving"),
    [
        ("cart.shop.ofn.io", "cart.shop.ofn.io"),
        ("list.shop.ofn.io", "*.shop.ofn.io"),
        ("a.list.shop.ofn.io", "*.shop.ofn.io"),
        ("cart.ofn.io", "*.ofn.io"),
        ("*.shop.ofn.io", "*.shop.ofn.io"),
        ("*.apps.ofn.io", "*.ofn.io"),
    ],
)
def test_the_most_specific_one_serves(hostname: str, serving: str) -> None:
    listeners = ["*.ofn.io", "*.shop.ofn.io", "cart.shop.ofn.io"]
    access = access_of("PerFunction", listeners, {hostname: {"shop"}}, "shop")
    assert [name for name, allowed in access.items() if allowed == SAME] == [serving]
