"""The sidecar of argocd-repo-server, in the container that it would be."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING

import yaml

from tests.hosts.argocd.application import application, hostnames, with_chart, with_kustomize
from tests.hosts.argocd.cmp_server import Plugin, configuration, connected

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.hosts.conftest import Host
    from tests.hosts.helm import Helm


def test_the_component_adds_the_sidecar(kustomize: Host, setup: Path, corpora: Path, tmp_path: Path) -> None:
    """To Argo CD's own argocd-repo-server."""
    shutil.copytree(setup / "krm-fn", tmp_path / "krm-fn")
    shutil.copy(corpora / "argocd-repo-server/argocd-repo-server-deployment.yaml", tmp_path / "deployment.yaml")
    (tmp_path / "kustomization.yaml").write_text("resources: [deployment.yaml]\ncomponents: [krm-fn]\n")
    done = kustomize.run("build", tmp_path)
    assert done.returncode == 0, done.stderr
    built = {o["kind"]: o for o in yaml.safe_load_all(done.stdout)}
    pod, config_map = built["Deployment"]["spec"]["template"]["spec"], built["ConfigMap"]
    containers = {c["name"]: c for c in pod["containers"]}
    assert containers.keys() == {"argocd-repo-server", "krm-fn"}
    sidecar = containers["krm-fn"]
    assert sidecar["securityContext"]["runAsUser"] == 999
    volumes = {v["name"]: v for v in pod["volumes"]}
    assert {mount["name"] for mount in sidecar["volumeMounts"]} <= volumes.keys()
    assert volumes["krm-fn-plugins"]["configMap"]["name"] == config_map["metadata"]["name"]
    assert config_map["data"]["plugin.yaml"] == (setup / "krm-fn/plugin.yaml").read_text()


@contextmanager
def _sidecar(docker: Host, argocd: Host, image: str, of_plugin: Path, directory: Path) -> Iterator[Plugin]:
    """The container of repo-server.yaml, as its securityContext and its volumes have it."""
    patch = yaml.safe_load((of_plugin.parent / "repo-server.yaml").read_text())
    (container,) = patch["spec"]["template"]["spec"]["containers"]
    config, sockets = configuration(of_plugin, directory / of_plugin.stem), directory / of_plugin.stem / "s"
    sockets.mkdir()
    sockets.chmod(0o777)
    sources = {"var-files": None, "plugins": sockets, "krm-fn-plugins": config / "plugin.yaml", "krm-fn-tmp": None}
    options = [f"--user={container['securityContext']['runAsUser']}", "--read-only", "--cap-drop=ALL"]
    options += ["--network=none", "--security-opt=no-new-privileges", "--tmpfs=/tmp:mode=1777"]
    for mount in container["volumeMounts"]:
        if source := sources[mount["name"]]:
            options.append(f"--volume={source}:{mount['mountPath']}")
    (program,) = container["command"]
    options += [f"--volume={argocd.path}:{program}:ro", f"--entrypoint={program}"]
    started_as = docker.run("run", "--detach", *options, image)
    assert started_as.returncode == 0, started_as.stderr
    name, log = started_as.stdout.strip(), directory / "log"

    def has_ended() -> bool:
        log.write_text(docker.run("logs", name).stderr)
        return "true" not in docker.run("inspect", "--format", "{{.State.Running}}", name).stdout

    try:
        with connected(sockets, config, has_ended, log) as channel:
            yield Plugin(channel, log, 0)
    finally:
        docker.run("rm", "--force", name)


def test_as_uid_999_in_the_image(
    docker: Host, argocd: Host, image: str, setup: Path, repository: Path, short: Path
) -> None:
    with _sidecar(docker, argocd, image, setup / "krm-fn/plugin.yaml", short) as plugin:
        objects = plugin.generate(application(repository)).objects
        refused = plugin.generate(application(repository, ARGOCD_APP_NAMESPACE=""))
    assert hostnames(objects)["checkout"][0] == "checkout.shop.example.com"
    assert "OFN117" in refused.error


def test_the_dockerfile_makes_an_image_with_kustomize_and_helm(
    docker: Host, argocd: Host, kustomize: Host, helm3: Helm, image: str, setup: Path, repository: Path, short: Path
) -> None:
    context, name = short / "context", "krm-fn-argocd-test"
    shutil.copytree(setup / "krm-fn", context)
    shutil.copy(kustomize.path, context / "kustomize")
    shutil.copy(helm3.host.path, context / "helm")
    built = docker.run("build", "--build-arg", f"IMAGE={image}", "--tag", name, context)
    assert built.returncode == 0, built.stderr
    chart = with_chart(repository)
    with_kustomize(repository)
    try:
        with _sidecar(docker, argocd, name, setup / "krm-fn/plugin-kustomize.yaml", short) as plugin:
            built_by_kustomize = plugin.generate(application(repository)).objects
        with _sidecar(docker, argocd, name, setup / "krm-fn/plugin-helm.yaml", short) as plugin:
            built_by_helm = plugin.generate(application(repository, chart)).objects
    finally:
        docker.run("rmi", "--force", name)
    assert hostnames(built_by_kustomize)["checkout"][0] == "checkout.team.example.com"
    assert hostnames(built_by_helm)["checkout"][0] == "checkout.shop.example.com"
