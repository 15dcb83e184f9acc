"""A node-local cache before the cluster's CoreDNS: two processes, the first asking the second."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.hosts.dns.cluster import DATA_PLANES, ENTRIES, patched, render
from tests.hosts.dns.conftest import UPSTREAM_ADDRESSES
from tests.hosts.dns.questions import Answer, ask, resolve, said
from tests.hosts.dns.test_patched_corefiles import ALIKE, COREFILES, INSIDE

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.hosts.dns.conftest import Server

CACHE = (COREFILES / "gke-node-local.Corefile").read_text()


@pytest.fixture(scope="module")
def cluster_dns(serve: Callable[..., Server]) -> Server:
    """The cluster's CoreDNS, patched."""
    return serve(patched((COREFILES / "kubeadm.Corefile").read_text()))


@pytest.fixture(scope="module")
def cache(serve: Callable[..., Server], cluster_dns: Server) -> Server:
    """A cache with the blocks that krm-fn hands over where the cluster's own ConfigMaps are not in the input."""
    emitted = render().data
    blocks = [emitted[name]["node-local.server"] for name in ("openfunction/openfunction-dns", "team/dev-dns")]
    return serve("".join([CACHE, *blocks]), cluster_dns=cluster_dns.port)


def test_without_its_block_the_cache_asks_the_world(serve: Callable[..., Server], cluster_dns: Server) -> None:
    server = serve(CACHE, cluster_dns=cluster_dns.port)
    assert resolve(server.port, "function-sample.default.ofn.io") == [UPSTREAM_ADDRESSES["A"]]


@pytest.mark.parametrize("again", [False, True], ids=["asked", "from the cache"])
def test_names_of_the_domain_resolve_through_the_cache(cache: Server, *, again: bool) -> None:
    for name, domain in INSIDE.items():
        assert resolve(cache.port, name) == [ENTRIES[domain]], again
        chain = (name.lower(), DATA_PLANES[domain])
        assert ask(cache.port, name) == Answer("NOERROR", chain, (ENTRIES[domain],))


def test_names_outside_the_domain_go_where_they_went(
    serve: Callable[..., Server], cluster_dns: Server, cache: Server
) -> None:
    before = serve(CACHE, cluster_dns=cluster_dns.port)
    for name in [*ALIKE, "example.org", "nx.example.org", "ofn.default.svc.cluster.local", "nosuch.svc.cluster.local"]:
        if name != "ofn.io":
            for kind in ("A", "AAAA"):
                assert said(cache.port, name, kind) == said(before.port, name, kind), (name, kind)


def test_the_domain_itself_goes_through_the_clusters_dns_to_the_world(cache: Server) -> None:
    assert resolve(cache.port, "ofn.io") == [UPSTREAM_ADDRESSES["A"]]
