"""The image as a function of kustomize and of kubectl, which can run no other."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.hosts.tree import FUNCTION, GATEWAY, config, program, resources, write

if TYPE_CHECKING:
    from pathlib import Path

    from tests.hosts.conftest import Host

FLAG = "--enable-alpha-plugins"


@pytest.fixture
def app(tmp_path: Path, image: str) -> Path:
    """A Gateway and a Function, expanded by the image."""
    kustomization = "resources: [gateway.yaml, function.yaml]\ntransformers: [config.yaml]\n"
    write(tmp_path / "app", {"kustomization.yaml": kustomization, "gateway.yaml": GATEWAY, "function.yaml": FUNCTION})
    write(tmp_path / "app", {"config.yaml": config(run=f"container: {{image: {image}}}")})
    return tmp_path / "app"


def test_no_other_flag_is_needed(any_kustomize: Host, app: Path) -> None:
    done = any_kustomize.run("build", FLAG, app)
    assert done.returncode == 0, done.stderr
    assert ("HTTPRoute", "shop/hello") in resources(done.stdout)


def test_kubectl_runs_it_too(kubectl: Host, app: Path) -> None:
    done = kubectl.run("kustomize", FLAG, app)
    assert done.returncode == 0, done.stderr
    assert ("HTTPRoute", "shop/hello") in resources(done.stdout)


def test_kubectl_has_no_exec_and_leaves_it_out_in_silence(kubectl: Host, tmp_path: Path) -> None:
    """Trap: the same kustomization that kustomize expands."""
    kustomization = "resources: [gateway.yaml, function.yaml]\ntransformers: [config.yaml]\n"
    write(tmp_path, {"kustomization.yaml": kustomization, "gateway.yaml": GATEWAY, "function.yaml": FUNCTION})
    write(tmp_path, {"config.yaml": config()})
    refused = kubectl.run("kustomize", FLAG, "--enable-exec", tmp_path)
    assert refused.returncode == 1
    assert "unknown flag: --enable-exec" in refused.stderr
    done = kubectl.run("kustomize", FLAG, tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert {kind for kind, _ in resources(done.stdout)} == {"Function", "Gateway.networking.openfunction.io"}


def test_how_the_container_is_run(any_kustomize: Host, app: Path, image: str, tmp_path: Path) -> None:
    """No arguments, no network, nobody: what the image has to live with."""
    real = shutil.which("docker")
    env = program(tmp_path / "bin", "docker", f'echo "$*" >{tmp_path}/told; exec {real} "$@"')
    assert any_kustomize.run("build", FLAG, app, env=env).returncode == 0
    told = (tmp_path / "told").read_text().split()
    assert told[:2] == ["run", "--rm"]
    options = " ".join(told)
    for option in ("-i", "-a STDIN", "-a STDOUT", "-a STDERR", "--network none", "--user nobody"):
        assert f" {option} " in options, option
    assert "--security-opt=no-new-privileges" in told
    assert told[-1] == image


def test_an_error_fails_the_build_and_says_why(any_kustomize: Host, app: Path) -> None:
    write(app, {"gateway.yaml": GATEWAY.replace("domain: ofn.io", "domain: o f n")})
    done = any_kustomize.run("build", FLAG, app)
    assert (done.returncode, done.stdout) == (1, "")
    assert "error OFN" in done.stderr
    assert "spec.domain" in done.stderr


def test_an_image_that_is_not_there_fails_the_build(any_kustomize: Host, app: Path) -> None:
    write(app, {"config.yaml": config(run="container: {image: localhost/krm-fn:no-such-tag}")})
    done = any_kustomize.run("build", FLAG, app)
    assert done.returncode == 1
    assert done.stdout == ""
