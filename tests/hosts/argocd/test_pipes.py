"""kustomize or Helm before krm-fn, and kustomize that runs it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

from tests.hosts.argocd.application import application, hostnames, other_plugin, with_chart, with_kustomize
from tests.hosts.argocd.cmp_server import Plugin, configuration, started
from tests.hosts.conftest import ROOT, Host

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.hosts.helm import Helm


def test_a_kustomization_that_transforms_is_refused_with_the_pipe(server: Plugin, repository: Path) -> None:
    with_kustomize(repository)
    generated = server.generate(application(repository))
    assert generated.manifests == ()
    assert "bash -o pipefail -c 'kustomize build . | krm-fn argocd -'" in generated.error


@pytest.fixture
def kustomize_server(argocd: Host, kustomize: Host, setup: Path, tmp_path: Path) -> Iterator[Plugin]:
    """plugin-kustomize.yaml, with the program under its own name on PATH."""
    with started(
        argocd.path,
        configuration(setup / "krm-fn/plugin-kustomize.yaml", tmp_path / "configuration"),
        path=str(Path(kustomize.path).parent),
    ) as plugin:
        yield plugin


def test_the_pipe_after_kustomize(kustomize_server: Plugin, repository: Path) -> None:
    with_kustomize(repository)
    found = hostnames(kustomize_server.generate(application(repository)).objects)
    assert {name: values[0] for name, values in found.items()} == {
        "hello": "hello.team.example.com",
        "checkout": "checkout.team.example.com",
    }


def test_what_kustomize_has_renamed_is_not_known_behind_the_pipe(kustomize_server: Plugin, repository: Path) -> None:
    """As a transformer krm-fn is told; kustomize takes that out of what it prints."""
    names = "resources: [gateway.yaml, function.yaml, checkout.yaml]"
    (repository / "app/kustomization.yaml").write_text(f"namespace: team\n{names}\n")
    generated = kustomize_server.generate(application(repository))
    assert generated.manifests == ()
    assert "OFN201" in generated.error
    assert "known Gateways: team/openfunction" in generated.error


def test_a_failing_kustomize_fails_the_pipe(kustomize_server: Plugin, repository: Path) -> None:
    (repository / "app/kustomization.yaml").write_text("resources: [nowhere.yaml]\n")
    generated = kustomize_server.generate(application(repository))
    assert generated.manifests == ()
    assert "nowhere.yaml" in generated.error


def test_a_pipe_without_pipefail_fails_too(argocd: Host, kustomize: Host, repository: Path, tmp_path: Path) -> None:
    """Nothing on standard input is an error of krm-fn's own."""
    (repository / "app/kustomization.yaml").write_text("resources: [nowhere.yaml]\n")
    spec = f"  generate: {{command: [sh, -c, '{kustomize.path} build . | krm-fn argocd -']}}\n"
    with other_plugin(argocd, tmp_path, spec) as plugin:
        generated = plugin.generate(application(repository))
    assert generated.manifests == ()
    assert "OFN610" in generated.error


def test_the_pipe_after_helm(argocd: Host, any_helm: Helm, setup: Path, repository: Path, tmp_path: Path) -> None:
    chart = with_chart(repository)
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/helm").symlink_to(any_helm.host.path)
    of_set_up = configuration(setup / "krm-fn/plugin-helm.yaml", tmp_path / "configuration")
    with started(argocd.path, of_set_up, path=str(tmp_path / "bin")) as plugin:
        generated = plugin.generate(application(repository, chart))
        too_old = plugin.generate(application(repository, chart, KUBE_VERSION="1.29"))
        none_said = plugin.generate(application(repository, chart, KUBE_VERSION=""))
    assert hostnames(generated.objects)["checkout"][0] == "checkout.shop.example.com"
    assert "CustomResourceDefinition" in {o["kind"] for o in generated.objects}
    assert "kubeVersion" in too_old.error
    assert none_said.objects == generated.objects


def test_the_cheaper_road(kustomize: Host, repository: Path) -> None:
    """kustomize.buildOptions: argocd-repo-server runs kustomize build PATH with them, and krm-fn is on its PATH."""
    app = with_kustomize(repository)
    with (app / "kustomization.yaml").open("a") as file:
        file.write("transformers: [expand-gateway.yaml]\n")
    shutil.copy(ROOT / "function-config.yaml", app / "expand-gateway.yaml")
    done = kustomize.run("build", app, "--enable-alpha-plugins", "--enable-exec", env={"HOME": "/does/not/exist"})
    assert done.returncode == 0, done.stderr
    assert hostnames(list(yaml.safe_load_all(done.stdout)))["checkout"][0] == "checkout.team.example.com"
