"""What patched servers are to answer: names of the domains, names that look alike, and all others."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from tests.hosts.dns.cluster import DATA_PLANES, ENTRIES
from tests.hosts.dns.questions import Answer, ask, resolve, said

if TYPE_CHECKING:
    from collections.abc import Iterable

INSIDE = {
    "function-sample.default.ofn.io": "ofn.io",
    "x.ofn.io": "ofn.io",
    "a.b.c.d.ofn.io": "ofn.io",
    "A_b-1.Default.OFN.IO": "ofn.io",
    "dev.ofn.io": "ofn.io",
    "checkout.shop.dev.ofn.io": "dev.ofn.io",
    "xn--fnction-n2a.dev.ofn.io": "dev.ofn.io",
}
"""Names of the domains, to the one whose entry answers."""

INTERNAL = {
    "function-sample.default.svc.cluster.local": ("gateway.openfunction.svc.cluster.local", "ofn.io"),
    "checkout.shop.svc.cluster.local": ("gateway.team.svc.cluster.local", "dev.ofn.io"),
}
"""Names of Functions inside the cluster, to the entry that they lead to and its domain."""

SEARCH = ("default.svc.cluster.local", "svc.cluster.local", "cluster.local")
"""What a pod of namespace default tries first for a name with fewer than five dots."""

KINDS = ("A", "AAAA", "CNAME", "HTTPS", "PTR", "SRV", "TXT")

ALIKE = [
    "ofn.io",
    "xofn.io",
    "a.xofn.io",
    "a.ofn.iota.com",
    "ofn.io.evil.com",
    "www.ofn.io.evil.com",
    "fn.default.ofn.io.evil.com",
    "fn.default.ofnxio",
    "fn.default.ofn.io.default.svc.cluster.local",
    "fn.default.ofn.io.svc.cluster.local",
    "fn.default.ofn.io.cluster.local",
    "*.ofn.io",
]

OTHERS = [
    "example.org",
    "www.example.org",
    "nx.example.org",
    "cluster.local",
    "svc.cluster.local",
    "ofn.default.svc.cluster.local",
    "nosuch.default.svc.cluster.local",
    "default.svc.cluster.local",
    "10-0-0-1.default.pod.cluster.local",
    "openfunction-istio.istio-ingress.svc.cluster.local",
    "gateway.openfunction.svc.cluster.local",
    "_http._tcp.ofn.default.svc.cluster.local",
    "10.0.96.10.in-addr.arpa",
    "20.0.96.10.in-addr.arpa",
    "corp.example.com",
    "host.minikube.internal",
    "legacy.example.com",
    "a.internal.cloudapp.net",
    "node-1",
    "dns-version.cluster.local",
]


def resolve_to_the_entries(port: int) -> None:
    """Every name of the domains has its data plane's addresses, in answers to the name that was asked."""
    chains: dict[str, tuple[str, ...]] = {name: (name.lower(), DATA_PLANES[domain]) for name, domain in INSIDE.items()}
    chains |= {name: (name, entry, DATA_PLANES[domain]) for name, (entry, domain) in INTERNAL.items()}
    for name, chain in chains.items():
        for kind, address in _addresses(chain[-1]).items():
            assert ask(port, name, kind) == Answer("NOERROR", chain, (address,))
            assert resolve(port, name, kind) == [address]
            assert resolve(port, name, kind, SEARCH) == [address]
        assert ask(port, name, "CNAME") == Answer("NOERROR", chain[:2])
        for kind in ("HTTPS", "SRV", "TXT"):
            assert ask(port, name, kind) == Answer("NOERROR", chain[:1])


def _addresses(data_plane: str) -> dict[str, str]:
    domain = next(domain for domain, name in DATA_PLANES.items() if name == data_plane)
    ipv4 = ENTRIES[domain]
    return {"A": ipv4, "AAAA": f"fd00:10:96::{ipv4.rpartition('.')[2]}"}


def answer_as_before(before: int, after: int, names: Iterable[str], kinds: Iterable[str] = KINDS) -> None:
    """Both servers say the same of every name."""
    for name, kind in product(names, kinds):
        assert said(after, name, kind) == said(before, name, kind), (name, kind)
