"""What ``krm-fn migrate`` writes, under kustomize; its runbook, under kubectl at a stand-in for a cluster."""

from __future__ import annotations

import re
from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from tests.hosts.api_server import Cluster, Place, serve
from tests.hosts.conftest import Host, run
from tests.hosts.tree import resources

if TYPE_CHECKING:
    from collections.abc import Iterator

DUMP = Path(__file__).parents[1] / "unit/migration/dumps/gateway-ref.yaml"

CORE = "core.openfunction.io"
PLACES = {
    "Function": (CORE, "v1beta2", "functions"),
    "Gateway": ("networking.openfunction.io", "v1alpha1", "gateways"),
    "HTTPRoute": ("gateway.networking.k8s.io", "v1", "httproutes"),
    "Deployment": ("apps", "v1", "deployments"),
}
KNATIVE = ("serving.knative.dev", "v1", "services")


def _owned(api_version: str, kind: str, name: str, owner: str, uid: str) -> dict[str, Any]:
    reference = {"apiVersion": "v1", "kind": owner, "name": "x", "uid": uid}
    labels = {"openfunction.io/serving": "serving-lw4cd"} if kind == "Deployment" else {}
    metadata = {"name": name, "namespace": "shop", "labels": labels, "ownerReferences": [reference]}
    return {"apiVersion": api_version, "kind": kind, "metadata": metadata}


UNLISTED = [
    _owned("v1", "Service", "hello", "Function", "3f0c6b0e-5d1e-4c55-9a0b-3d0d3c3b8a01"),
    _owned("v1", "Service", "cart", "Deployment", "somebody-s-own"),
    _owned("apps/v1", "Deployment", "serving-lw4cd-deployment-latest-x", "Serving", "uid-serving"),
    _owned("apps/v1", "Deployment", "serving-9k2xq-ksvc-7tlbw-v100-deployment", "Revision", "uid-revision"),
]
"""What the cluster has beside the dump: a Service that is not the Function's, a Deployment that is Knative's."""


def _place(obj: dict[str, Any]) -> Place:
    core = ("", "v1", "services")
    kind = PLACES.get(obj["kind"]) or (KNATIVE if obj["apiVersion"].startswith(KNATIVE[0]) else core)
    return Place(*kind, obj["metadata"]["namespace"], obj["metadata"]["name"])


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    """A cluster with everything of the dump, and more."""
    for served in serve(tmp_path / "kubeconfig"):
        served.kinds |= {place: (kind, True) for kind, place in PLACES.items()} | {KNATIVE: ("Service", True)}
        for obj in [*yaml.safe_load(DUMP.read_text())["items"], *UNLISTED]:
            place = _place(obj)
            # Gateway API's CRDs have been upgraded: an API server answers in the version that it is asked for.
            version = f"{place.group}/{place.version}" if place.group else place.version
            served.objects[place] = {**deepcopy(obj), "apiVersion": version}
        yield served


def _step(runbook: str, number: int) -> str:
    section = re.split(r"^## \d\. ", runbook, flags=re.MULTILINE)[number]
    return "".join(re.findall(r"^```sh\n(.*?)^```$", section, re.MULTILINE | re.DOTALL))


def _migrate(directory: Path) -> str:
    done = run(["krm-fn", "migrate", str(DUMP), "-o", str(directory / "out")])
    assert done.returncode == 0, done.stderr
    return done.stdout


def _owners(cluster: Cluster) -> dict[str, list[str]]:
    return {
        f"{place.plural} {place.name}": [reference["kind"] for reference in references]
        for place, obj in cluster.objects.items()
        if (references := obj["metadata"].get("ownerReferences"))
    }


def test_kustomize_renders_the_live_routes(any_kustomize: Host, tmp_path: Path) -> None:
    _migrate(tmp_path)
    done = any_kustomize.run("build", "--enable-alpha-plugins", "--enable-exec", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    built = resources(done.stdout)
    assert {kind for kind, _ in built} == {"HTTPRoute", "Service"}
    for item in yaml.safe_load(DUMP.read_text())["items"]:
        if item["kind"] == "HTTPRoute" and item["metadata"]["name"] != "docs":
            route = built["HTTPRoute", f"shop/{item['metadata']['name']}"]["spec"]
            assert route["hostnames"] == item["spec"]["hostnames"]
            assert [rule["backendRefs"] for rule in route["rules"]] == [r["backendRefs"] for r in item["spec"]["rules"]]


def test_owners_and_finalizer_go_and_others_stay(kubectl: Host, cluster: Cluster, tmp_path: Path) -> None:
    """Run twice: what was done before changes nothing."""
    runbook = _migrate(tmp_path)
    env = {"KUBECONFIG": str(tmp_path / "kubeconfig")}
    assert Path(kubectl.path).name == "kubectl"
    assert "Function" in str(_owners(cluster).values())
    for _ in range(2):
        done = run(["sh"], stdin=f"{_step(runbook, 3)}\n{_step(runbook, 4)}\n", env=env)
        assert _owners(cluster) == {
            "services cart": ["Deployment"],
            "deployments serving-9k2xq-ksvc-7tlbw-v100-deployment": ["Revision"],
        }, done.stderr
        gateway = cluster.named()["Gateway", "openfunction", "openfunction"]
        assert "finalizers" not in gateway["metadata"]
        assert gateway["spec"]["domain"] == "ofn.io"


def test_what_hangs_on_an_owner_is_listed(kubectl: Host, cluster: Cluster, tmp_path: Path) -> None:
    """The last step's first command."""
    runbook = _migrate(tmp_path)
    env = {"KUBECONFIG": str(tmp_path / "kubeconfig")}
    assert Path(kubectl.path).name == "kubectl"
    command = _step(runbook, 8).partition("done")[0] + "done"
    before = run(["sh"], stdin=command, env=env)
    assert {"HTTPRoute shop/hello", "Service shop/serving-9k2xq-ksvc-7tlbw"} <= set(before.stdout.splitlines()), before
    run(["sh"], stdin=_step(runbook, 3), env=env)
    assert cluster.objects
    after = run(["sh"], stdin=command, env=env)
    assert after.stdout == "", after.stderr


def test_what_is_rendered_is_applied(kubectl: Host, kustomize: Host, cluster: Cluster, tmp_path: Path) -> None:
    runbook = _migrate(tmp_path)
    assert Path(kubectl.path).name == "kubectl"
    assert Path(kustomize.path).name == "kustomize"
    apply = _step(runbook, 6).splitlines()[-1]
    done = run(["sh"], stdin=apply, env={"KUBECONFIG": str(tmp_path / "kubeconfig")})
    assert done.returncode == 0, done.stderr
    assert "httproute.gateway.networking.k8s.io/hello serverside-applied" in done.stdout
    assert cluster.named()["HTTPRoute", "shop", "hello"]["apiVersion"] == "gateway.networking.k8s.io/v1"
