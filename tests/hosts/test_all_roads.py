"""The example by every road: the same resources, whatever runs krm-fn.

What is compared is the Kubernetes resources that would be applied, by apiVersion, kind, namespace and name; documents
and keys may come in any order. Left out of the comparison, because it is the hosts' or says by which road it came:

- resources that are not applied: marked ``config.kubernetes.io/local-config`` (kpt keeps the inputs in the package),
  the Kptfile and ExpandGateways
- `HOST_ANNOTATIONS`
- `PROVENANCE`: ``generated-by`` with a hash where inputs stay or could, ``expanded-from`` in a stream
"""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
import yaml

from krm_fn.constants import CONFIG_KIND, EXPANDED_FROM, GENERATED_BY, INJECTED_LISTENERS, LOCAL_CONFIG, SPEC_HASH
from tests.hosts.argocd.cmp_server import Application, started
from tests.hosts.conftest import COMMANDS, IMAGE, ROOT, Host, make_helm, run
from tests.hosts.helm import write_chart
from tests.hosts.tree import write

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

HOST_ANNOTATIONS = ("config.kubernetes.io/", "internal.config.kubernetes.io/", "postrenderer.helm.sh/")
"""Prefixes of annotations that belong to hosts."""

PROVENANCE = {GENERATED_BY, SPEC_HASH, EXPANDED_FROM, INJECTED_LISTENERS}

Applied = dict[tuple[str, str, str, str], Any]


class Road(NamedTuple):
    """How a copy of the example, in a folder, becomes manifests. hosts: fixtures that it needs, by name."""

    hosts: tuple[str, ...]
    go: Callable[[Path], str]


def _stdout(done: subprocess.CompletedProcess[str]) -> str:
    assert done.returncode == 0, done.stderr
    return done.stdout


def _command(fixture: str) -> Host:
    path = shutil.which(COMMANDS[fixture])
    assert path is not None, f"{COMMANDS[fixture]} is not on PATH: make tools"
    return Host(path)


def _in_container(example: Path) -> None:
    config = example / "function-config.yaml"
    config.write_text(
        config.read_text().replace("exec:\n        path: krm-fn\n", f"container:\n        image: {IMAGE}\n")
    )
    assert f"image: {IMAGE}" in config.read_text()


def embedded(example: Path) -> str:
    """krm-fn's own renderer."""
    return _stdout(run(["krm-fn", "render", str(example)]))


def kustomize_exec(example: Path) -> str:
    """krm-fn from PATH."""
    return _stdout(_command("kustomize").run("build", "--enable-alpha-plugins", "--enable-exec", example))


def kustomize_container(example: Path) -> str:
    """The image, by kustomize."""
    _in_container(example)
    return _stdout(_command("kustomize").run("build", "--enable-alpha-plugins", example))


def kubectl_container(example: Path) -> str:
    """The image, by the kustomize in kubectl."""
    _in_container(example)
    return _stdout(_command("kubectl").run("kustomize", "--enable-alpha-plugins", example))


def pipe(example: Path) -> str:
    """``kustomize build | krm-fn``; the config travels as a resource."""
    kustomization = example / "kustomization.yaml"
    text = kustomization.read_text().replace("transformers:\n- function-config.yaml", "- function-config.yaml")
    kustomization.write_text(text)
    return _stdout(run(["krm-fn"], stdin=_stdout(_command("kustomize").run("build", example))))


def _kpt(example: Path, step: str, *options: str) -> str:
    (example / "kustomization.yaml").unlink()
    pipeline = f"pipeline:\n  mutators:\n  - {step}\n    configPath: function-config.yaml\n"
    write(example, {"Kptfile": f"apiVersion: kpt.dev/v1\nkind: Kptfile\nmetadata:\n  name: example\n{pipeline}"})
    _stdout(_command("kpt").run("fn", "render", example, *options))
    return "\n---\n".join(path.read_text() for path in sorted(example.rglob("*.yaml")))


def kpt_exec(example: Path) -> str:
    """krm-fn from PATH; the package afterwards."""
    return _kpt(example, "exec: krm-fn", "--allow-exec")


def kpt_container(example: Path) -> str:
    """The image; the package afterwards."""
    return _kpt(example, f"image: localhost/{IMAGE}", "--image-pull-policy=IfNotPresent")


def argocd(example: Path) -> str:
    """The example as an Application's directory, by the plugin server of Argo CD."""
    with started(_command("argocd").path, ROOT / "krm_fn/setups/argocd") as plugin:
        generated = plugin.generate(Application(example, environment={"ARGOCD_APP_NAMESPACE": "other"}))
    assert generated.error == ""
    return "\n---\n".join(generated.manifests)


def _helm(example: Path, fixture: str) -> str:
    """The example as templates, in which braces stand for themselves."""
    files = [example / "function-config.yaml", *(example / "example").rglob("*.yaml")]
    texts = {path.stem: path.read_text().replace("{{", '{{ "{{" }}') for path in files}
    helm = make_helm(fixture, example.parent)
    return _stdout(helm.template(write_chart(example / "chart", **texts), *helm.krm_fn()))


def helm3(example: Path) -> str:
    """The program as Helm 3's post-renderer."""
    return _helm(example, "helm3")


def helm4(example: Path) -> str:
    """The plugin as Helm 4's post-renderer."""
    return _helm(example, "helm")


ROADS = {
    "kustomize exec": Road(("kustomize",), kustomize_exec),
    "kustomize container": Road(("kustomize", "image"), kustomize_container),
    "kubectl container": Road(("kubectl", "image"), kubectl_container),
    "pipe": Road(("kustomize",), pipe),
    "kpt exec": Road(("kpt",), kpt_exec),
    "kpt container": Road(("kpt", "image"), kpt_container),
    "Helm 3": Road(("helm3",), helm3),
    "Helm 4": Road(("helm",), helm4),
    "Argo CD": Road(("argocd",), argocd),
}
"""Every road but the embedded renderer, which the others are compared with."""


def _copy(directory: Path) -> Path:
    for name in ("kustomization.yaml", "function-config.yaml"):
        directory.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, directory)
    shutil.copytree(ROOT / "example", directory / "example", ignore=shutil.ignore_patterns("chart"))
    return directory


def _annotations(metadata: dict[str, Any]) -> dict[str, str]:
    annotations: dict[str, str] = metadata.pop("annotations", None) or {}
    return {k: v for k, v in annotations.items() if not k.startswith(HOST_ANNOTATIONS) and k not in PROVENANCE}


def applied(text: str) -> Applied:
    """The resources that would be applied, normalised as the module says."""
    found: Applied = {}
    for document in yaml.safe_load_all(text):
        metadata = (document or {}).get("metadata", {})
        local = (metadata.get("annotations") or {}).get(LOCAL_CONFIG)
        if not document or local == "true" or document["kind"] in (CONFIG_KIND, "Kptfile"):
            continue
        if kept := _annotations(metadata):
            metadata["annotations"] = kept
        key = (document["apiVersion"], document["kind"], metadata.get("namespace", ""), metadata["name"])
        assert key not in found, key
        found[key] = document
    return found


@pytest.fixture(scope="session")
def expected(tmp_path_factory: pytest.TempPathFactory) -> Applied:
    """What the embedded renderer makes of the example."""
    return applied(embedded(_copy(tmp_path_factory.mktemp("embedded") / "example")))


@pytest.mark.parametrize("road", ROADS.values(), ids=ROADS)
def test_the_same_resources_by_every_road(road: Road, expected: Applied, tmp_path: Path) -> None:
    built = applied(road.go(_copy(tmp_path / "example")))
    assert set(built) == set(expected)
    for key, resource in expected.items():
        assert built[key] == resource, key


def test_there_is_something_to_compare(expected: Applied) -> None:
    kinds = sorted(kind for _, kind, _, _ in expected)
    assert kinds == ["ConfigMap", "Gateway", *["HTTPRoute"] * 3, *["Service"] * 5]
    assert not any("openfunction.io" in version for version, *_ in expected)
