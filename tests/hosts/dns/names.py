"""Names to ask for: of the domains and of the cluster, and all that could be taken for one."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

DOMAINS = ("ofn.io", "dev.ofn.io", "old.io", "shop.old.io", "corp.example.com", "example.org", "nx.example.org")
"""Of the Gateways, of other rules, and of the world."""

LABELS = (
    *(
        "fn",
        "function-sample",
        "A_b-1",
        "x--y",
        "_http",
        "_http._tcp",
        "*",
        "0",
        "10-0-0-1",
        "xn--fnction-n2a",
        "l" * 63,
    ),
    *("a.b", "fn.default", "ofn.default", "v1.fn.default", "a.b.c.d", "ofn.io", "gateway.openfunction", "-"),
)
"""What comes before a domain."""

ALIKE = ("xofn.io", "ofn.io.evil.com", "ofnxio", "ofn.iota.com", "ofn.io.default.svc.cluster.local", "io", "old.io.org")
"""Ends that look like a domain's."""

SERVICES = (
    "ofn.default",
    "gateway.openfunction",
    "gateway.team",
    "openfunction-istio.istio-ingress",
    "dev-istio.istio-ingress",
    "function-sample.default",
    "checkout.shop",
    "nosuch.default",
    "ofn.nosuch",
    "outside.world",
    "missing.world",
    "address.world",
    "loop.world",
    "inside.world",
    "back.world",
    "six.world",
    "to-six.world",
    "to-four.world",
    "default",
    "nosuch",
)
"""Services and namespaces, some of which there are."""

ENDS = ("svc.cluster.local", "pod.cluster.local", "cluster.local", "svc", "svc.cluster.local.evil.com", "svc.old.io")
BEFORE = ("", "pod-a.", "_http._tcp.", "a.b.c.", "_nosuch._tcp.", "_http._udp.")

SINGLE = (
    "cluster.local",
    "svc.cluster.local",
    "pod.cluster.local",
    "10-0-0-1.default.pod.cluster.local",
    "10-0-0-1.nosuch.pod.cluster.local",
    "10-0-0-256.default.pod.cluster.local",
    "fd00--1.default.pod.cluster.local",
    "dns-version.cluster.local",
    "10.0.96.10.in-addr.arpa",
    "99.0.96.10.in-addr.arpa",
    "host.minikube.internal",
    "legacy.example.com",
    "exact.old",
    "prefix-a.old.io",
    "middle.part.example.org",
    "localhost",
    "ip6-loopback",
    "com",
)


def names() -> list[str]:
    """Every one once, in a fixed order."""
    return list(dict.fromkeys(name for name in _all() if len(name) < 250))


def _all() -> Iterator[str]:
    yield from SINGLE
    for before, end in product(("", *(f"{label}." for label in LABELS)), (*DOMAINS, *ALIKE)):
        yield f"{before}{end}"
        yield f"{before}{end}".upper()
        yield f"{before}{end}."
    for before, service, end in product(BEFORE, SERVICES, ENDS):
        yield f"{before}{service}.{end}"
