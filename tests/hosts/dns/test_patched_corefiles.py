"""Every platform's Corefile, patched by `krm-fn render`: a real CoreDNS serves the domains and all else as before."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.hosts.dns.cluster import DATA_PLANES, ENTRIES, patched
from tests.hosts.dns.conftest import UPSTREAM_ADDRESSES
from tests.hosts.dns.questions import Answer, ask, resolve, said

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.hosts.dns.conftest import Server

COREFILES = Path(__file__).parents[2] / "unit" / "dns" / "corefiles"
UNPATCHED = {"gke-node-local", "proposal", "separate-blocks"}
"""A cache has no kubernetes; the proposal's line is tried by itself; and here the root's block has no kubernetes."""

PLATFORMS = sorted(path.stem for path in COREFILES.glob("*.Corefile") if path.stem not in UNPATCHED)

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
]


@pytest.fixture(scope="module", params=PLATFORMS)
def platform(request: pytest.FixtureRequest, serve: Callable[..., Server]) -> tuple[Server, Server]:
    """CoreDNS on the Corefile as the platform has it, and on the patched one."""
    before = (COREFILES / f"{request.param}.Corefile").read_text()
    after = patched(before)
    assert after != before
    return serve(before), serve(after)


def test_names_of_the_domain_resolve_to_its_entry(platform: tuple[Server, Server]) -> None:
    _, server = platform
    for name, domain in INSIDE.items():
        ipv4 = ENTRIES[domain]
        ipv6 = f"fd00:10:96::{ipv4.rpartition('.')[2]}"
        chain = (name.lower(), DATA_PLANES[domain])
        assert ask(server.port, name, "A") == Answer("NOERROR", chain, (ipv4,))
        assert ask(server.port, name, "AAAA") == Answer("NOERROR", chain, (ipv6,))
        assert resolve(server.port, name, "A") == [ipv4]
        assert resolve(server.port, name, "AAAA") == [ipv6]
        assert ask(server.port, name, "CNAME") == Answer("NOERROR", chain)


def test_names_that_look_alike_and_all_others_answer_as_before(platform: tuple[Server, Server]) -> None:
    before, after = platform
    for name in [*ALIKE, *OTHERS]:
        for kind in ("A", "AAAA", "CNAME"):
            assert said(after.port, name, kind) == said(before.port, name, kind), (name, kind)


def test_names_that_look_alike_are_the_worlds(platform: tuple[Server, Server]) -> None:
    _, server = platform
    for name in ALIKE:
        if not name.endswith("cluster.local"):
            for kind, address in UPSTREAM_ADDRESSES.items():
                assert resolve(server.port, name, kind) == [address], name
        else:
            assert ask(server.port, name, "A").rcode == "NXDOMAIN", name


def test_the_proposals_line_takes_strangers_names_and_answers_nobody(serve: Callable[..., Server]) -> None:
    """What the tests above would show of a rule without anchors and without its answer put back."""
    before = (COREFILES / "proposal.Corefile").read_text()
    server = serve(before)
    assert resolve(server.port, "example.org") == [UPSTREAM_ADDRESSES["A"]]
    for name in ("function-sample.default.ofn.io", "a.ofn.iota.com", "www.ofn.io.evil.com"):
        assert resolve(server.port, name) is None
        with pytest.raises(AssertionError, match="answer no question"):
            ask(server.port, name)
    after = serve(patched(before))
    assert resolve(after.port, "function-sample.default.ofn.io") == [ENTRIES["ofn.io"]]
    assert resolve(after.port, "a.ofn.iota.com") == [UPSTREAM_ADDRESSES["A"]]
