"""`krm-fn resolve` against a real CoreDNS: the same outcome for every name, on Corefiles with rules of all kinds."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

import pytest

from krm_fn.cli.loading import load
from krm_fn.cli.options import Source
from krm_fn.diagnostics.report import Report
from krm_fn.dns.resolve.contents import Dns, objects
from krm_fn.dns.resolve.contents import cluster as cluster_of
from krm_fn.dns.resolve.contents import dns as dns_of
from krm_fn.dns.resolve.model import FAMILIES
from krm_fn.dns.resolve.questions import ask as simulate
from krm_fn.inputs.config_model import Options
from krm_fn.inputs.model import Key
from tests.hosts.dns.cluster import PACKAGE, config_map, serve_services
from tests.hosts.dns.conftest import UPSTREAM_ADDRESSES
from tests.hosts.dns.corefiles import corefile
from tests.hosts.dns.names import names
from tests.hosts.dns.questions import judged, response_to

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from krm_fn.dns.resolve.contents import Objects
    from krm_fn.dns.resolve.model import Cluster as Known
    from krm_fn.dns.resolve.model import Verdict
    from tests.hosts.dns.conftest import Server

EXTERNAL_NAMES = {
    "outside": "a.example.org",
    "inside": "Fn.Default.ofn.io.",
    "missing": "no.world.svc.cluster.local",
    "address": "192.0.2.7",
    "loop": "back.world.svc.cluster.local",
    "back": "loop.world.svc.cluster.local",
    "to-six": "six.world.svc.cluster.local",
    "to-four": "ofn.default.svc.cluster.local",
}
"""Services of namespace world beside those of the package, and what they stand for."""

IPV6_ALONE = {"six": "fd00:10:96::30"}
"""Services of that namespace with an address of one family, which the package's have not."""

RULES = {
    "none": "",
    "exact": "rewrite name exact.old ofn.default.svc.cluster.local\n rewrite name exact fn.old.io a.example.org",
    "suffix": "rewrite stop name suffix .old.io .ofn.io answer auto",
    "suffix into the cluster": "rewrite name suffix .old.io .svc.cluster.local answer auto",
    "suffix without its answer": "rewrite name suffix .old.io .svc.cluster.local",
    "prefix": "rewrite continue name prefix fn.old.io ofn.default.svc.cluster.local answer auto",
    "substring": "rewrite name substring .old. .example. answer auto",
    "regex with groups": r"rewrite name regex ^([a-z-]+)\.old\.io\.$ {1}.default.svc.cluster.local answer auto",
    "regex with its answer": "rewrite stop {\n name regex (.*)[.]old[.]io[.] {1}.default.svc.cluster.local\n"
    " answer name (.*)[.]default[.]svc[.]cluster[.]local[.] {1}.old.io\n }",
    "regexes of many kinds": r"""rewrite continue name regex ^(fn|x--y)[.](?:default[.])?old[.]io[.]$ {1}.mid.io
 rewrite continue name regex (?i)^([A-Z]_?[a-z]){1,2}-\d[.]old[.]io\.$ {0}.default.svc.cluster.local answer auto
 rewrite continue name regex ^[^.a-f]+?[.](shop[.])*old[.]io[.] {1}dev.ofn.io answer auto
 rewrite stop name regex \bmid[.]io[.]$ gateway.team.svc.cluster.local answer auto""",
    "one after the other": "rewrite continue name suffix .old.io .mid.io answer auto\n"
    " rewrite continue ttl suffix mid.io 30\n rewrite name suffix .mid.io .default.svc.cluster.local answer auto",
    "stopped": "rewrite stop ttl suffix old.io 30\n rewrite name suffix .old.io .svc.cluster.local answer auto",
    "the proposal's": r"rewrite stop name regex .*\.old\.io gateway.openfunction.svc.cluster.local",
    "hosts": "hosts {\n 192.0.2.99 fn.old.io\n 2001:db8::99 x--y.old.io\n fallthrough\n }",
}
"""Put before kubernetes of kubeadm's Corefile, and of one with a server block of its own for old.io."""

PLATFORMS = ("kubeadm", "eks", "kind", "minikube", "openshift", "rke2", "snippets", "stub-domains")
ODD = ("separate-blocks", "several-keys", "two-blocks-with-kubernetes")

CACHES = (
    ("node-local-dns", "gke-node-local"),
    ("node-local-dns", "upstream-node-local"),
    ("nodelocaldns", "kubespray-node-local"),
)
"""ConfigMaps of node-local caches, and the Corefiles in them."""


class Cluster(NamedTuple):
    """A CoreDNS, and what krm-fn knows of it. owners: of addresses, as krm-fn names them."""

    server: Server
    dns: Dns
    known: Known
    owners: dict[str, str]


def _services() -> Iterator[str]:
    """Manifests of the Services of namespace world."""
    specs: dict[str, object] = {
        name: {"type": "ExternalName", "externalName": target} for name, target in EXTERNAL_NAMES.items()
    }
    for name, address in IPV6_ALONE.items():
        specs[name] = {"clusterIP": address, "clusterIPs": [address], "ports": [{"name": "http", "port": 80}]}
    for name, spec in specs.items():
        metadata = {"name": name, "namespace": "world"}
        yield json.dumps({"apiVersion": "v1", "kind": "Service", "metadata": metadata, "spec": spec})


def _load(directory: Path, *manifests: str) -> tuple[Objects, Dns]:
    """What krm-fn makes of the package, the Services above, and more."""
    package = directory / "package.yaml"
    package.write_text("\n---\n".join([PACKAGE.read_text(), *_services(), *manifests]))
    report = Report()
    loaded = load(Source((str(package),), Options(), None, ()), report)
    assert loaded
    assert loaded.outcome.plan
    assert not report.has_errors
    found = objects(loaded.package.resources, loaded.outcome.changes, loaded.outcome.plan)
    servers = dns_of(found, loaded.outcome.plan)
    assert isinstance(servers, Dns)
    return found, servers


@pytest.fixture(scope="session")
def kubeconfig(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The way to an API server that has the Services of the package, those above, and nothing else."""
    directory = tmp_path_factory.mktemp("resolve")
    found, _ = _load(directory)
    services = [obj for obj, _ in found.services.values()]
    for port in (port for service in services for port in service["spec"].get("ports", ())):
        port.setdefault("protocol", "TCP")  # as the API server does
    with serve_services(services, directory / "kubeconfig"):
        yield directory / "kubeconfig"


def _corefiles() -> Iterator[tuple[str, str]]:
    yield from ((name, corefile(name)) for name in (*PLATFORMS, *ODD))
    plain = corefile("kubeadm")
    for name, rule in RULES.items():
        yield name, plain.replace("    kubernetes", f"    {rule}\n    kubernetes", 1)
    block = "old.io:53 {\n errors\n rewrite name suffix .shop.old.io .ofn.io answer auto\n forward . 192.0.2.53\n}\n"
    yield "a block of its own", plain + block
    yield "a port in a variable", plain.replace(".:53", ".:{$PORT}")


def _cluster(server: Server, found: Objects, servers: Dns) -> Cluster:
    known = cluster_of(found, is_complete=True)
    known = known._replace(namespaces=frozenset(key.namespace for key in found.services))
    owners = {address: f"{one.namespace}/{one.name}" for one in known.services.values() for address in one.addresses}
    return Cluster(server, servers, known, owners)


def _data(found: Objects, name: str) -> dict[str, str]:
    data: dict[str, str] = found.config_maps[Key("kube-system", name)][0]["data"]
    return data


def _real(cluster: Cluster, name: str, wanted: str) -> tuple[str, tuple[str, ...], str]:
    """Status, chain and target that a real CoreDNS's answer comes to."""
    response = response_to(cluster.server.port, name, wanted)
    try:
        answer = judged(response, wanted)
    except AssertionError:
        return "Mismatch", (), ""
    outside = any("ns.example.org." in record.to_text() for section in response.authority for record in section)
    if outside or answer.addresses == (UPSTREAM_ADDRESSES[wanted],):
        return "Forwarded", answer.names, ""
    if answer.addresses:
        return "Resolves", answer.names, cluster.owners.get(answer.addresses[0], answer.addresses[0])
    return "NODATA" if answer.rcode == "NOERROR" else answer.rcode, answer.names, ""


def _expected(verdict: Verdict) -> tuple[str, tuple[str, ...], str]:
    """The same of what krm-fn says."""
    if verdict.status == "Mismatch":
        return "Mismatch", (), ""
    return verdict.status, verdict.chain, verdict.target if verdict.status == "Resolves" else ""


def _compare(cluster: Cluster) -> None:
    for wanted in FAMILIES:
        _compare_answers(cluster, wanted)


def _compare_answers(cluster: Cluster, wanted: str) -> None:
    outcomes: Counter[str] = Counter()
    wrong = []
    for name in names():
        question = simulate(name.removesuffix("."), cluster.dns, cluster.known, wanted)
        outcomes[question.verdict.status] += 1
        real = _real(cluster, name, wanted)
        if question.verdict.status != "Unknown" and real != _expected(question.verdict):
            wrong.append((name, question, real))
    assert not wrong, (len(wrong), wrong[:3])
    assert outcomes.total() - outcomes["Unknown"] >= 1000, outcomes
    assert outcomes["Unknown"] < 150, outcomes
    assert outcomes.keys() >= {"Resolves", "Forwarded", "NXDOMAIN", "NODATA"}


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in _corefiles()])
def test_every_name_ends_where_a_real_coredns_leads_it(text: str, serve: Callable[..., Server], tmp_path: Path) -> None:
    found, servers = _load(tmp_path, config_map("coredns", {"Corefile": text}))
    _compare(_cluster(serve(_data(found, "coredns")["Corefile"]), found, servers))


def test_so_it_does_with_rules_that_are_imported(serve: Callable[..., Server], tmp_path: Path) -> None:
    entries = {
        "a.override": "rewrite name suffix .old.io .ofn.io answer auto",
        "b.include": "erratic",
    }
    found, servers = _load(
        tmp_path, config_map("coredns", {"Corefile": corefile("aks")}), config_map("coredns-custom", entries)
    )
    files = {f"custom/{key}": text for key, text in _data(found, "coredns-custom").items()}
    assert len(files) == 4
    _compare(_cluster(serve(_data(found, "coredns")["Corefile"], files), found, servers))


@pytest.mark.parametrize(("name", "file"), CACHES)
def test_so_it_does_through_a_node_local_cache(
    name: str, file: str, serve: Callable[..., Server], tmp_path: Path
) -> None:
    maps = [config_map(key, {"Corefile": corefile(text)}) for key, text in (("coredns", "kubeadm"), (name, file))]
    found, servers = _load(tmp_path, *maps)
    assert servers.cache
    cluster_dns = serve(_data(found, "coredns")["Corefile"])
    text = _data(found, name)["Corefile"].replace("__PILLAR__DNS__DOMAIN__", "cluster.local")
    _compare(_cluster(serve(text, cluster_dns=cluster_dns), found, servers))
