"""What ``krm-fn init`` writes works as it is, under the real hosts. Helm's and Argo CD's have tests of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

from tests.hosts.conftest import IMAGE, Host, run
from tests.hosts.tree import files, resources

if TYPE_CHECKING:
    from pathlib import Path

HOSTNAME = "hello.default.example.com"


def _init(directory: Path, *options: str) -> str:
    done = run(["krm-fn", "init", *options, str(directory)])
    assert done.returncode == 0, done.stderr
    return done.stdout


def _expanded(text: str) -> bool:
    built = resources(text)
    route = built["HTTPRoute", "default/hello"]
    return bool(route["spec"]["hostnames"][0] == HOSTNAME and ("Gateway", "openfunction/openfunction") in built)


def test_kustomize(any_kustomize: Host, tmp_path: Path) -> None:
    told = _init(tmp_path / "app", "--host", "kustomize")
    assert f"kustomize build --enable-alpha-plugins --enable-exec {tmp_path}/app\n" in told
    done = any_kustomize.run("build", "--enable-alpha-plugins", "--enable-exec", tmp_path / "app")
    assert done.returncode == 0, done.stderr
    assert _expanded(done.stdout)


def test_kustomize_and_kubectl_with_a_container(any_kustomize: Host, kubectl: Host, image: str, tmp_path: Path) -> None:
    told = _init(tmp_path / "app", "--host", "kustomize", "--container", "--image", image)
    assert f"kubectl kustomize --enable-alpha-plugins {tmp_path}/app\n" in told
    for done in (
        any_kustomize.run("build", "--enable-alpha-plugins", tmp_path / "app"),
        kubectl.run("kustomize", "--enable-alpha-plugins", tmp_path / "app"),
    ):
        assert done.returncode == 0, done.stderr
        assert _expanded(done.stdout)


def test_kustomize_follows_names_with_what_is_written(any_kustomize: Host, tmp_path: Path) -> None:
    """The configurations files are listed already: a prefix further in is all right."""
    _init(tmp_path / "app", "--host", "kustomize")
    kustomization = tmp_path / "app/kustomization.yaml"
    kustomization.write_text(f"{kustomization.read_text()}namePrefix: p-\nnamespace: prod\n")
    done = any_kustomize.run("build", "--enable-alpha-plugins", "--enable-exec", tmp_path / "app")
    assert done.returncode == 0, done.stderr
    built = resources(done.stdout)
    assert built["HTTPRoute", "prod/p-hello"]["spec"]["hostnames"][0] == "p-hello.prod.example.com"
    assert ("Gateway", "prod/p-openfunction") in built


def _is_rendered(package: Path) -> bool:
    route = yaml.safe_load((package / "default/httproute_hello.yaml").read_text())
    return bool(route["spec"]["hostnames"][0] == HOSTNAME)


def test_kpt(any_kpt: Host, tmp_path: Path) -> None:
    told = _init(tmp_path / "app", "--host", "kpt")
    assert f"kpt fn render --allow-exec {tmp_path}/app\n" in told
    done = any_kpt.run("fn", "render", "--allow-exec", tmp_path / "app")
    assert done.returncode == 0, done.stderr
    assert _is_rendered(tmp_path / "app")
    once = files(tmp_path / "app")
    assert any_kpt.run("fn", "render", "--allow-exec", tmp_path / "app").returncode == 0
    assert files(tmp_path / "app") == once


def test_kpt_with_a_container(any_kpt: Host, image: str, tmp_path: Path) -> None:
    """Without --image too: the name that is written is the one that the image has locally."""
    assert image == IMAGE
    _init(tmp_path / "app", "--host", "kpt", "--container")
    done = any_kpt.run("fn", "render", tmp_path / "app")
    assert done.returncode == 0, done.stderr
    assert _is_rendered(tmp_path / "app")
