"""Releases, installed into a stand-in for a cluster: with krm-fn, without it, and where it fails."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest

from tests.hosts.helm import CHART, FUNCTION, GATEWAY, write_chart

if TYPE_CHECKING:
    from pathlib import Path

    from tests.hosts.api_server import Cluster
    from tests.hosts.helm import Helm

FIRST, SECOND = "sh.helm.release.v1.web.v1", "sh.helm.release.v1.web.v2"

RELEASE = {
    ("Catalog", "web"),
    ("Deployment", "checkout"),
    ("Deployment", "thumbnails"),
    ("Gateway", "web"),
    ("HTTPRoute", "checkout"),
    ("HTTPRoute", "thumbnails"),
    ("Job", "migrate"),
    ("Service", "checkout"),
    ("Service", "checkout-workload"),
    ("Service", "gateway"),
    ("Service", "thumbnails"),
    ("Service", "thumbnails-workload"),
    ("ServiceAccount", "migrate"),
}
"""What the example leaves in the namespace."""


def _objects(cluster: Cluster) -> set[tuple[str, str]]:
    return {(kind, name) for kind, namespace, name in cluster.named() if namespace == "shop"}


def _checked(done: object) -> None:
    assert getattr(done, "returncode", None) == 0, getattr(done, "stderr", "")


def test_the_example_is_installed(any_helm: Helm, cluster: Cluster) -> None:
    _checked(any_helm.install(CHART, *any_helm.krm_fn()))
    assert _objects(cluster) == RELEASE
    assert cluster.releases() == [FIRST]
    assert ("CustomResourceDefinition", "", "catalogs.shop.example.com") in cluster.named()
    listeners = cluster.named()["Gateway", "shop", "web"]["spec"]["listeners"]
    assert [listener["name"] for listener in listeners] == ["admin", "ofn-http-internal", "ofn-http-external"]


def test_the_tests_of_the_release_run(any_helm: Helm, cluster: Cluster) -> None:
    _checked(any_helm.install(CHART, *any_helm.krm_fn()))
    _checked(any_helm.run("test", "web", "--namespace", "shop"))
    assert ("Pod", "web-test-checkout") in _objects(cluster)


def test_helm_sets_its_label_over_ours(any_helm: Helm, cluster: Cluster) -> None:
    printed = any_helm.template(CHART, *any_helm.krm_fn()).stdout
    assert "app.kubernetes.io/managed-by: shop.openfunction" in printed
    _checked(any_helm.install(CHART, *any_helm.krm_fn()))
    release = {key: obj["metadata"].get("labels", {}) for key, obj in cluster.named().items() if key[0] != "Job"}
    assert release["HTTPRoute", "shop", "checkout"]["app.kubernetes.io/managed-by"] == "Helm"
    assert release["HTTPRoute", "shop", "checkout"]["openfunction.io/gateway"] == "shop.openfunction"


def test_without_the_post_renderer_the_example_is_not_installed(any_helm: Helm, cluster: Cluster) -> None:
    """Its ExpandGateway is of a kind that no cluster knows."""
    done = any_helm.install(CHART)
    assert done.returncode == 1
    assert 'no matches for kind "ExpandGateway" in version "fn.openfunction.io/v1alpha1"' in done.stderr
    assert _objects(cluster) == set()
    assert cluster.releases() == []


def test_a_dry_run_shows_what_would_be_installed(any_helm: Helm, cluster: Cluster, tmp_path: Path) -> None:
    chart = write_chart(tmp_path / "chart", gateway=GATEWAY, function=FUNCTION)
    done = any_helm.install(chart, "--dry-run=client", *any_helm.krm_fn())
    _checked(done)
    assert "kind: HTTPRoute" in done.stdout
    assert "kind: Function" not in done.stdout
    assert (_objects(cluster), cluster.releases()) == (set(), [])


def test_a_removed_function_takes_its_route_along(any_helm: Helm, cluster: Cluster) -> None:
    _checked(any_helm.install(CHART, *any_helm.krm_fn()))
    _checked(any_helm.upgrade(CHART, "--set", "functions.thumbnails=null", *any_helm.krm_fn()))
    assert RELEASE - _objects(cluster) == {
        ("Deployment", "thumbnails"),
        ("HTTPRoute", "thumbnails"),
        ("Service", "thumbnails"),
        ("Service", "thumbnails-workload"),
    }


def test_a_release_of_helm_3_is_upgraded_by_helm_4(helm3: Helm, helm: Helm, cluster: Cluster) -> None:
    _checked(helm3.install(CHART, *helm3.krm_fn()))
    before = {key: obj.get("spec") for key, obj in cluster.named().items()}
    _checked(helm.upgrade(CHART, *helm.krm_fn()))
    assert cluster.releases() == [FIRST, SECOND]
    assert {key: obj.get("spec") for key, obj in cluster.named().items()} == before
    _checked(helm.upgrade(CHART, "--set", "domain=example.net", *helm.krm_fn()))
    hostnames = cluster.named()["HTTPRoute", "shop", "checkout"]["spec"]["hostnames"]
    assert hostnames == ["checkout.shop.example.net", "checkout.shop.svc.cluster.local"]
    assert _objects(cluster) == RELEASE


class Failure(NamedTuple):
    """arguments: for krm-fn; code: run in it before it starts; script: instead of it; function: the chart's."""

    says: str
    arguments: tuple[str, ...] = ()
    code: str = ""
    script: str = ""
    function: str = FUNCTION


_CRASH = "import krm_fn.entrypoints.stream as stream\nstream.expand_package = None\n"
_KILLED = """\
import os, signal, sys
import krm_fn.entrypoints.output as program
def send(output, status=0):
    sys.stdout.buffer.write(output[: len(output) // 2])
    sys.stdout.buffer.flush()
    os.kill(os.getpid(), signal.SIGKILL)
program.send = send
"""

FAILURES = {
    "diagnostic": Failure("error OFN201", function=FUNCTION.replace("name: openf", "name: opnf")),
    "crash": Failure("TypeError: 'NoneType' object is not callable", code=_CRASH),
    "killed half-way": Failure("signal: killed", code=_KILLED),
    "broken pipe": Failure("exit status 1", script='krm-fn post-render "$@" | true'),
    "unwritable log": Failure("cannot write nowhere/log: No such file", ("--log-file", "nowhere/log")),
    "no configuration": Failure("File 'config.yaml' does not exist", ("--config", "config.yaml")),
    "unreadable configuration": Failure("error OFN101", ("--config", "broken.yaml")),
    "unknown option": Failure("No such option '--doman'", ("--doman", "ofn.io")),
}


@pytest.mark.parametrize("name", FAILURES)
def test_a_failure_leaves_all_as_it_was(any_helm: Helm, cluster: Cluster, tmp_path: Path, name: str) -> None:
    """Helm fails, nothing is printed, and neither release, objects nor files change."""
    failure = FAILURES[name]
    good = write_chart(tmp_path / "good", gateway=GATEWAY, function=FUNCTION)
    chart = write_chart(tmp_path / "chart", gateway=GATEWAY, function=failure.function)
    (tmp_path / "broken.yaml").write_text("a: [")
    flags = (
        any_helm.script(failure.script, *failure.arguments) if failure.script else any_helm.krm_fn(*failure.arguments)
    )
    env = _with_code(tmp_path, failure.code)
    files = {path: path.read_bytes() for path in chart.rglob("*") if path.is_file()}

    printed = any_helm.template(chart, *flags, env=env)
    assert (printed.returncode, printed.stdout) == (1, "")
    installed = any_helm.install(chart, *flags, env=env)
    assert installed.returncode == 1
    assert (cluster.named(), cluster.releases()) == ({}, [])

    _checked(any_helm.install(good, *any_helm.krm_fn()))
    before = dict(cluster.objects)
    upgraded = any_helm.upgrade(chart, *flags, env=env)
    assert upgraded.returncode == 1
    assert cluster.releases() == [FIRST]
    assert cluster.objects == before
    assert {path: path.read_bytes() for path in chart.rglob("*") if path.is_file()} == files
    if any_helm.major == 3:
        assert all(failure.says in done.stderr for done in (printed, installed, upgraded))
    else:
        assert "exited with error" in printed.stderr


def _with_code(directory: Path, code: str) -> dict[str, str]:
    """Python runs sitecustomize.py as it starts: https://docs.python.org/3/library/site.html."""
    if not code:
        return {}
    (directory / "python").mkdir()
    (directory / "python/sitecustomize.py").write_text(code)
    return {"PYTHONPATH": str(directory / "python")}


def test_no_temporary_directory_is_needed(any_helm: Helm, tmp_path: Path) -> None:
    chart = write_chart(tmp_path / "chart", gateway=GATEWAY, function=FUNCTION)
    done = any_helm.template(chart, *any_helm.krm_fn(), env={"TMPDIR": "/nowhere", "HOME": "/nowhere"})
    _checked(done)
    assert done.stdout == any_helm.template(chart, *any_helm.krm_fn()).stdout
