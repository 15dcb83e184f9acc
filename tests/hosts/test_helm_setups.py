"""What ``krm-fn init`` writes for Helm works as it is, by the commands that it prints."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

from tests.hosts.conftest import run

if TYPE_CHECKING:
    from tests.hosts.api_server import Cluster
    from tests.hosts.helm import Helm


def _init(helm: Helm, host: str) -> list[list[str]]:
    """Write the set-up into a directory with a space in its name; the arguments of the helm commands to run next."""
    done = run(["krm-fn", "init", "--host", host, "a chart"], cwd=helm.home)
    assert done.returncode == 0, done.stderr
    commands = [line.strip() for line in done.stdout.splitlines() if line.startswith("  helm ")]
    return [shlex.split(command)[1:] for command in commands]


def _run(helm: Helm, commands: list[list[str]]) -> None:
    for command in commands:
        done = helm.run(*command)
        assert done.returncode == 0, done.stderr


def _check(cluster: Cluster) -> None:
    release = cluster.named()
    assert set(release) == {
        ("Gateway", "default", "openfunction"),
        ("HTTPRoute", "default", "hello"),
        ("Service", "default", "gateway"),
        ("Service", "default", "hello"),
    }
    assert release["HTTPRoute", "default", "hello"]["spec"]["hostnames"][0] == "hello.default.example.com"


def test_helm_3(helm3: Helm, cluster: Cluster) -> None:
    commands = _init(helm3, "helm3")
    assert [command[0] for command in commands] == ["install"]
    _run(helm3, commands)
    _check(cluster)


def test_helm_4(helm: Helm, cluster: Cluster) -> None:
    """The log file has what Helm keeps to itself: a warning, for nothing confirms the workload's Service."""
    assert helm.run("plugin", "uninstall", "krm-fn").returncode == 0
    commands = _init(helm, "helm4")
    assert [command[0] for command in commands] == ["plugin", "install"]
    _run(helm, commands)
    _check(cluster)
    assert "warning OFN205" in (helm.home / "krm-fn.log").read_text()
