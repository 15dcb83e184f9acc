"""A node-local cache before the cluster's CoreDNS: two processes, the first asking the second."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import pytest

from tests.hosts.dns.cluster import config_map, patched, render
from tests.hosts.dns.conftest import UPSTREAM_ADDRESSES
from tests.hosts.dns.corefiles import corefile
from tests.hosts.dns.expected import ALIKE, OTHERS, answer_as_before, resolve_to_the_entries
from tests.hosts.dns.questions import resolve

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from tests.hosts.dns.conftest import Server

LOCAL, CLUSTER = "169.254.20.10", "10.96.0.10"
"""Where upstream's cache listens, and the address of the Service that pods ask."""


class Cache(NamedTuple):
    """A cache's Corefile as it is started, before krm-fn saw it and after."""

    before: str
    after: str


class Caches(NamedTuple):
    """Caches that run: on the Corefile before, and after."""

    before: Server
    after: Server


def _installed(text: str, *, ipvs: bool) -> str:
    """What the sed of the installation makes of upstream's manifest, in either mode of kube-proxy.

    Source: https://kubernetes.io/docs/tasks/administer-cluster/nodelocaldns/
    """
    text = text.replace("__PILLAR__LOCAL__DNS__", LOCAL).replace("__PILLAR__DNS__DOMAIN__", "cluster.local")
    if ipvs:
        return text.replace(",__PILLAR__DNS__SERVER__", "").replace("__PILLAR__CLUSTER__DNS__", CLUSTER)
    return text.replace("__PILLAR__DNS__SERVER__", CLUSTER)


def _filled(text: str) -> str:
    """What node-cache makes of its ConfigMap when it starts; the cluster's DNS, which it looks up, stays a variable.

    Source: https://github.com/kubernetes/dns/blob/master/cmd/node-cache/app/configmap.go (updateCorefile)
    """
    text = text.replace("__PILLAR__UPSTREAM__SERVERS__", "/etc/resolv.conf").replace("__PILLAR__LOCAL__DNS__", LOCAL)
    return text.replace("__PILLAR__DNS__SERVER__", "")


def _patched(name: str, text: str) -> str:
    """The Corefile of a cache's ConfigMap, rendered with the cluster's CoreDNS."""
    cluster_dns = config_map("coredns", {"Corefile": corefile("kubeadm")})
    return render(cluster_dns, config_map(name, {"Corefile": text})).data[f"kube-system/{name}"]["Corefile"]


def _emitted() -> Cache:
    """The blocks that krm-fn hands over where the cluster's own ConfigMaps are not in the input, put below."""
    data = render().data
    blocks = [data[name]["node-local.server"] for name in ("openfunction/openfunction-dns", "team/dev-dns")]
    before = _filled(corefile("gke-node-local"))
    return Cache(before, before + _filled("".join(blocks)))


def _literal(name: str, file: str) -> Cache:
    """A ConfigMap as it is in the cluster."""
    return Cache(_filled(corefile(file)), _filled(_patched(name, corefile(file))))


def _upstream(*, ipvs: bool, first: str) -> Cache:
    """Upstream's manifest, patched before or after its installation fills in what it knows."""
    text = corefile("upstream-node-local")
    before = _installed(text, ipvs=ipvs)
    if first == "install":
        return Cache(_filled(before), _filled(_patched("node-local-dns", before)))
    return Cache(_filled(before), _filled(_installed(_patched("node-local-dns", text), ipvs=ipvs)))


CACHES: dict[str, Callable[[], Cache]] = {
    "emitted": _emitted,
    "GKE": partial(_literal, "node-local-dns", "gke-node-local"),
    "kubespray and KubeSphere": partial(_literal, "nodelocaldns", "kubespray-node-local"),
    "upstream, iptables": partial(_upstream, ipvs=False, first="install"),
    "upstream, iptables, patched in its package": partial(_upstream, ipvs=False, first="patch"),
    "upstream, IPVS": partial(_upstream, ipvs=True, first="install"),
    "upstream, IPVS, patched in its package": partial(_upstream, ipvs=True, first="patch"),
}


@pytest.fixture(scope="module")
def cluster_dns(serve: Callable[..., Server]) -> Server:
    """The cluster's CoreDNS, patched."""
    return serve(patched(corefile("kubeadm")))


@pytest.fixture(scope="module", params=CACHES)
def caches(
    request: pytest.FixtureRequest, start: Callable[..., AbstractContextManager[Server]], cluster_dns: Server
) -> Iterator[Caches]:
    """Each cache, before and after."""
    cache = CACHES[request.param]()
    with start(cache.before, None, cluster_dns) as old, start(cache.after, None, cluster_dns) as new:
        yield Caches(old, new)


def test_without_its_block_the_cache_asks_the_world(caches: Caches) -> None:
    assert resolve(caches.before.port, "function-sample.default.ofn.io") == [UPSTREAM_ADDRESSES["A"]]


def test_names_of_the_domain_resolve_through_the_cache_and_from_it(caches: Caches) -> None:
    resolve_to_the_entries(caches.after.port)
    resolve_to_the_entries(caches.after.port)


def test_names_outside_the_domain_go_where_they_went(caches: Caches) -> None:
    names = [name for name in (*ALIKE, *OTHERS) if name != "ofn.io"]
    answer_as_before(caches.before.port, caches.after.port, names)


def test_the_domain_itself_goes_through_the_clusters_dns_to_the_world(caches: Caches) -> None:
    assert resolve(caches.after.port, "ofn.io") == [UPSTREAM_ADDRESSES["A"]]
