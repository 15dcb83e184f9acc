"""``krm-fn dns`` between kubectl and a stand-in for a cluster: what kubectl prints, patched, it writes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import yaml

from tests.hosts.api_server import Cluster, Place, serve
from tests.hosts.conftest import Host, run
from tests.unit.entrypoints.live_dns.test_live_dns import CACHE, GATEWAY, IMPORTING, SHOP

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


ENTRY = "openfunction-openfunction.override"
GET = "get configmap -n kube-system --ignore-not-found coredns coredns-custom node-local-dns kube-dns -o"


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    """A cluster whose CoreDNS imports entries, with a node-local cache."""
    custom = SHOP.replace("shop", "coredns-custom")
    for served in serve(tmp_path / "kubeconfig"):
        for manifest in (IMPORTING, custom, CACHE):
            obj = yaml.safe_load(manifest)
            metadata = {"name": obj["metadata"]["name"], "managedFields": [{"manager": "kubeadm"}]}
            served.put(_place(metadata["name"]), {**obj, "metadata": metadata})
        (tmp_path / "gateway.yaml").write_text(GATEWAY)
        yield served


def _place(name: str) -> Place:
    return Place("", "v1", "configmaps", "kube-system", name)


def _data(cluster: Cluster) -> dict[str, Any]:
    return {place.name: obj.get("data") for place, obj in cluster.objects.items()}


def _piped(kubectl: Host, home: Path, form: str, how: str, *arguments: str) -> str:
    """What kubectl says at the end of the pipe."""
    env = {"KUBECONFIG": str(home / "kubeconfig"), "HOME": str(home)}
    printed = kubectl.run(*GET.split(), form, env=env)
    assert printed.returncode == 0, printed.stderr
    patched = run(["krm-fn", "dns", *arguments], cwd=home, stdin=printed.stdout)
    assert (patched.returncode, patched.stderr) == (0, "")
    written = kubectl.run(how, "-f", "-", env=env, stdin=patched.stdout)
    assert written.returncode == 0, written.stderr
    return written.stdout


@pytest.mark.parametrize("form", ["yaml", "json"])
@pytest.mark.parametrize("how", ["apply", "replace"])
def test_all_of_it_is_patched_and_taken_back(
    form: str, how: str, kubectl: Host, cluster: Cluster, tmp_path: Path
) -> None:
    """What did not change is printed too, as kubectl refuses a list of nothing."""
    before = _data(cluster)
    said = _piped(kubectl, tmp_path, form, how, "gateway.yaml")
    assert [line.split()[0] for line in said.splitlines()] == [f"configmap/{name}" for name in before]
    patched = _data(cluster)
    assert patched["coredns"] == before["coredns"]
    assert list(patched["coredns-custom"]) == [ENTRY]
    assert "\nofn.io:53 {\n" in patched["node-local-dns"]["Corefile"]
    _piped(kubectl, tmp_path, form, how, "gateway.yaml")
    assert _data(cluster) == patched
    _piped(kubectl, tmp_path, form, how, "--remove")
    assert {name: data or None for name, data in _data(cluster).items()} == before


def test_only_replace_takes_out_an_entry_that_apply_does_not_know(
    kubectl: Host, cluster: Cluster, tmp_path: Path
) -> None:
    """``kubectl apply`` removes what it noted in an annotation when it was last used, and nothing else."""
    _piped(kubectl, tmp_path, "yaml", "replace", "gateway.yaml")
    _piped(kubectl, tmp_path, "yaml", "apply", "--remove")
    assert list(_data(cluster)["coredns-custom"]) == [ENTRY]
    _piped(kubectl, tmp_path, "yaml", "replace", "--remove")
    assert not _data(cluster)["coredns-custom"]
