"""Certificates' names against hostnames, and the names of what is made for them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from krm_fn.gatewayapi.names import covers, intersection
from krm_fn.generated import shortened
from tests.unit.plan.expansions import ALL, expand, expand_gateway, function, gateway, kubernetes_gateway

LABELS = st.text("ab0", min_size=1, max_size=2)
HOSTNAMES = st.lists(LABELS, min_size=1, max_size=4).map(".".join)
NAMES = st.builds(lambda wildcard, name: f"*.{name}" if wildcard else name, st.booleans(), HOSTNAMES)


@pytest.mark.parametrize(
    ("certificate", "hostname", "covered"),
    [
        ("*.ofn.io", "orders.ofn.io", True),
        ("*.ofn.io", "orders.default.ofn.io", False),
        ("*.ofn.io", "ofn.io", False),
        ("*.ofn.io", "*.ofn.io", True),
        ("*.ofn.io", "*.default.ofn.io", False),
        ("orders.ofn.io", "*.ofn.io", False),
        ("orders.ofn.io", "orders.ofn.io", True),
    ],
)
def test_covers(certificate: str, hostname: str, covered: bool) -> None:
    assert covers(certificate, hostname) == covered


@given(NAMES, HOSTNAMES)
def test_a_wildcard_is_one_label(certificate: str, hostname: str) -> None:
    pattern = re.escape(certificate).replace(r"\*", "[^.]+")
    assert covers(certificate, hostname) == bool(re.fullmatch(pattern, hostname))


@given(NAMES, NAMES)
def test_a_listener_accepts_what_its_certificate_covers(certificate: str, hostname: str) -> None:
    assert not covers(certificate, hostname) or intersection(certificate, hostname) == hostname


LONG = st.text("a.", min_size=1, max_size=300)


@given(LONG, LONG)
def test_shortened_names_differ(one: str, other: str) -> None:
    names = shortened(one, suffix="-tls"), shortened(other, suffix="-tls")
    assert all(len(name) <= 253 for name in names)
    assert (names[0] == names[1]) == (one == other)


def test_a_listener_without_hostname_is_the_least_specific() -> None:
    """The certificate of the wildcard's listener is the one that clients get, and it covers one label."""
    secured = {"protocol": "HTTPS", "port": 443, "tls": {"certificateRefs": [{"name": "cert"}]}, "allowedRoutes": ALL}
    theirs = kubernetes_gateway("eg", {"name": "any", **secured}, {"name": "wild", "hostname": "*.ofn.io", **secured})
    ours = gateway("openfunction", "ofn.io", {"gatewayRef": {"name": "web", "namespace": "edge"}})
    found = expand([ours, theirs, function("cart", "shop", {})], expand_gateway(routes={"attach": "Gateway"}))
    assert "OFN271" in found.codes
