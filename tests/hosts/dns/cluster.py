"""The cluster that a CoreDNS of these tests serves: what krm-fn renders, on a stand-in for the API server."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import yaml

from tests.hosts.api_server import Place, serve
from tests.hosts.conftest import run

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

PACKAGE = Path(__file__).with_name("package.yaml")
ENTRIES = {"ofn.io": "10.96.0.10", "dev.ofn.io": "10.96.0.11"}
"""Domain to the address of its data plane's Service."""

DATA_PLANES = {
    "ofn.io": "openfunction-istio.istio-ingress.svc.cluster.local",
    "dev.ofn.io": "dev-istio.istio-ingress.svc.cluster.local",
}
"""Domain to the name of that Service."""


class Rendered(NamedTuple):
    """What `krm-fn render` makes of the package. data: of ConfigMaps, by namespace/name."""

    services: list[dict[str, Any]]
    data: dict[str, dict[str, str]]


def config_map(name: str, data: Mapping[str, str]) -> str:
    """A ConfigMap of kube-system."""
    metadata = {"name": name, "namespace": "kube-system"}
    return yaml.safe_dump({"apiVersion": "v1", "kind": "ConfigMap", "metadata": metadata, "data": dict(data)})


def render(*manifests: str) -> Rendered:
    """The package with more manifests, rendered."""
    done = run(["krm-fn", "render", "-"], stdin="---\n".join([PACKAGE.read_text(), *manifests]))
    assert done.returncode == 0, done.stderr
    objects = list(yaml.safe_load_all(done.stdout))
    data = {
        f"{obj['metadata']['namespace']}/{obj['metadata']['name']}": obj["data"]
        for obj in objects
        if obj["kind"] == "ConfigMap"
    }
    return Rendered([obj for obj in objects if obj["kind"] == "Service"], data)


def patched(corefile: str) -> str:
    """A Corefile as it is with the package's Gateways."""
    return render(config_map("coredns", {"Corefile": corefile})).data["kube-system/coredns"]["Corefile"]


@contextmanager
def serve_services(services: list[dict[str, Any]], kubeconfig: Path) -> Iterator[None]:
    """An API server that has these Services and their namespaces."""
    with contextmanager(serve)(kubeconfig) as cluster:
        cluster.kinds["discovery.k8s.io", "v1", "endpointslices"] = ("EndpointSlice", True)
        for service in services:
            namespace, name = service["metadata"]["namespace"], service["metadata"]["name"]
            space = {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": namespace}}
            cluster.put(Place("", "v1", "namespaces", "", namespace), space)
            cluster.put(Place("", "v1", "services", namespace, name), service)
        yield
