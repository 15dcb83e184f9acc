"""The example under a real kustomize, run as an exec function.

Without --enable-exec kustomize skips the function and exits 0, so that each test looks for what only the function
makes.
"""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from tests.hosts.conftest import ROOT, Host

if TYPE_CHECKING:
    from pathlib import Path

FLAGS = ("--enable-alpha-plugins", "--enable-exec")


@pytest.fixture
def example(tmp_path: Path) -> Path:
    """A copy of the repository's own example."""
    for name in ("kustomization.yaml", "function-config.yaml"):
        shutil.copy(ROOT / name, tmp_path)
    shutil.copytree(ROOT / "example", tmp_path / "example")
    return tmp_path


def _build(kustomize: Host, path: Path) -> dict[tuple[str, str], Any]:
    done = kustomize.run("build", *FLAGS, path)
    assert done.returncode == 0, done.stderr
    return {(d["kind"], d["metadata"]["name"]): d for d in yaml.safe_load_all(done.stdout)}


def test_example_is_expanded(any_kustomize: Host, example: Path) -> None:
    built = _build(any_kustomize, example)
    routes = {name for kind, name in built if kind == "HTTPRoute"}
    assert routes == {"function-sample", "thumbnails", "checkout"}
    assert built["HTTPRoute", "function-sample"]["spec"]["hostnames"] == [
        "function-sample.default.ofn.io",
        "function-sample.default.svc.cluster.local",
    ]
    listeners = [listener["name"] for listener in built["Gateway", "contour"]["spec"]["listeners"]]
    assert listeners == ["shop", "ofn-http-internal", "ofn-http-external", "ofn-https-external"]
    assert "rewrite stop" in built["ConfigMap", "coredns"]["data"]["Corefile"]
    assert built["Service", "gateway"]["spec"]["externalName"] == "envoy.projectcontour.svc.cluster.local"


def test_inputs_stay_out_of_the_build(any_kustomize: Host, example: Path) -> None:
    built = _build(any_kustomize, example)
    assert not [kind for kind, _ in built if kind in ("Function", "ExpandGateway")]
    assert [d["apiVersion"] for (kind, _), d in built.items() if kind == "Gateway"] == ["gateway.networking.k8s.io/v1"]


def test_no_annotation_of_the_hosts_is_left(any_kustomize: Host, example: Path) -> None:
    for resource in _build(any_kustomize, example).values():
        annotations = resource["metadata"].get("annotations", {})
        assert not [key for key in annotations if "config.kubernetes.io" in key or "config.k8s.io" in key]


def test_without_enable_exec_the_function_is_skipped_in_silence(kustomize: Host, example: Path) -> None:
    """Why every other test looks for a route: this is what a forgotten flag looks like."""
    done = kustomize.run("build", "--enable-alpha-plugins", example)
    assert done.returncode == 0
    assert "HTTPRoute" not in done.stdout


def test_an_error_fails_the_build_and_says_why(any_kustomize: Host, example: Path) -> None:
    function = example / "example/functions/checkout.yaml"
    function.write_text(function.read_text().replace("name: openfunction\n", "name: opnfunction\n", 1))
    done = any_kustomize.run("build", *FLAGS, example)
    assert done.returncode != 0
    assert done.stdout == ""
    assert "OFN201" in done.stderr
    assert "openfunction/opnfunction" in done.stderr


def test_the_same_resources_from_both_versions(kustomize: Host, kustomize_old: Host, example: Path) -> None:
    assert _build(kustomize, example) == _build(kustomize_old, example)


def test_the_built_manifests_are_a_stream_for_the_pipe(kustomize: Host, example: Path, tmp_path: Path) -> None:
    """``kustomize build | krm-fn``: no plugin flags at all."""
    kustomization = example / "kustomization.yaml"
    kustomization.write_text(kustomization.read_text().split("transformers:")[0])
    built = kustomize.run("build", example)
    piped = Host(shutil.which("krm-fn") or "krm-fn").run(stdin=built.stdout)
    assert piped.returncode == 0, piped.stderr
    routes = [d for d in yaml.safe_load_all(piped.stdout) if d["kind"] == "HTTPRoute"]
    assert len(routes) == 3
    assert all("fn.openfunction.io/expanded-from" in r["metadata"]["annotations"] for r in routes)
