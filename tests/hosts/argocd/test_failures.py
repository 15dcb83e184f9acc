"""Whatever goes wrong is an error that Argo CD shows; nothing is generated, and the repository stays as it was."""

from __future__ import annotations

import os
import signal
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.hosts.argocd.application import FUNCTION, application, hostnames, other_plugin
from tests.hosts.argocd.cmp_server import Plugin, started
from tests.hosts.tree import files

if TYPE_CHECKING:
    from tests.hosts.conftest import Host

CRASH = """\
import krm_fn.pipeline
def expand(*arguments):
    raise RuntimeError("injected")
krm_fn.pipeline.expand = expand
"""

KILLED = """\
import os, signal
import krm_fn.entrypoints.output
def send(output, status=0):
    assert len(output) > 1000
    os.write(1, output[: len(output) // 2])
    os.kill(os.getpid(), signal.SIGKILL)
krm_fn.entrypoints.output.send = send
"""


def test_an_error_is_shown_and_nothing_is_generated(server: Plugin, repository: Path) -> None:
    (repository / "app/checkout.yaml").write_text(
        FUNCTION.replace("http: {}", "http: {route: {gatewayRef: {name: opnfunction, namespace: openfunction}}}")
    )
    generated = server.generate(application(repository))
    assert generated.manifests == ()
    assert "OFN201" in generated.error
    assert "openfunction/opnfunction" in generated.error
    assert "at  ./checkout.yaml:" in generated.error


def test_warnings_are_in_the_sidecars_log_alone(server: Plugin, repository: Path) -> None:
    assert server.generate(application(repository)).error == ""
    assert "OFN205" in server.log


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ({"README.md": "no manifest"}, "OFN610"),
        ({"config.yaml": "apiVersion: fn.openfunction.io/v1alpha1\nkind: ExpandGateway\n"}, "OFN622"),
        ({"values.yaml": "a: b\n"}, "OFN610"),
        ({"config.yaml": "apiVersion: fn.openfunction.io/v1alpha1\nkind: ExpandGateway\nspec: [\n"}, "OFN101"),
    ],
)
def test_blank_output_never(server: Plugin, tmp_path: Path, files: dict[str, str], code: str) -> None:
    (tmp_path / "app").mkdir()
    for name, text in files.items():
        (tmp_path / "app" / name).write_text(text)
    generated = server.generate(application(tmp_path))
    assert generated.manifests == ()
    assert code in generated.error


def test_argo_cd_takes_blank_output_for_an_application_without_resources(
    argocd: Host, repository: Path, tmp_path: Path
) -> None:
    """Why it must never be: no error, no manifests, and a sync with prune removes everything."""
    with other_plugin(argocd, tmp_path, "  generate: {command: ['true']}\n") as plugin:
        generated = plugin.generate(application(repository))
    assert (generated.manifests, generated.error) == ((), "")


@pytest.mark.parametrize(("injected", "says"), [(CRASH, "RuntimeError: injected"), (KILLED, "signal: killed")])
def test_a_crash_or_a_kill_half_way_is_an_error(
    argocd: Host, setup: Path, repository: Path, tmp_path: Path, injected: str, says: str
) -> None:
    (tmp_path / "python").mkdir()
    (tmp_path / "python/sitecustomize.py").write_text(injected)
    before = files(repository)
    with started(argocd.path, setup / "krm-fn", {"PYTHONPATH": str(tmp_path / "python")}) as plugin:
        generated = plugin.generate(application(repository))
    assert generated.manifests == ()
    assert says in generated.error
    assert files(repository) == before


def test_a_process_that_is_killed_from_outside_is_an_error(server: Plugin, repository: Path) -> None:
    """Out of memory, for instance."""
    _write_many(repository)
    with ThreadPoolExecutor(1) as pool:
        answer = pool.submit(server.generate, application(repository))
        until = time.monotonic() + 30
        while not (children := _children(server.pid)):
            assert time.monotonic() < until
            time.sleep(0.01)
        time.sleep(0.3)
        os.kill(children[0], signal.SIGKILL)
        generated = answer.result()
    assert generated.manifests == ()
    assert "signal: killed" in generated.error


def _write_many(repository: Path) -> None:
    """Functions that take a second or more."""
    functions = (FUNCTION.replace("checkout", f"f{i}") for i in range(4000))
    (repository / "app/many.yaml").write_text("---\n".join(functions))


def _children(pid: int) -> list[int]:
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            if int(path.read_text().rpartition(")")[2].split()[1]) == pid:
                found.append(int(path.parent.name))
    return found


def test_a_deadline_ends_the_function(server: Plugin, repository: Path) -> None:
    """Nothing half-way comes back, and the next request is answered."""
    _write_many(repository)
    generated = server.generate(application(repository), timeout=0.8)
    assert generated.manifests == ()
    assert generated.error
    (repository / "app/many.yaml").unlink()
    assert server.generate(application(repository)).objects


def test_a_config_that_is_not_there_is_an_error(argocd: Host, repository: Path, tmp_path: Path) -> None:
    spec = "  generate: {command: [krm-fn, argocd, --config, ../config.yaml]}\n"
    with other_plugin(argocd, tmp_path, spec) as plugin:
        missing = plugin.generate(application(repository))
        (repository / "config.yaml").write_text(
            "apiVersion: fn.openfunction.io/v1alpha1\nkind: ExpandGateway\nspec: {domain: other.io}\n"
        )
        found = plugin.generate(application(repository))
    assert missing.manifests == ()
    assert "../config.yaml" in missing.error
    assert hostnames(found.objects)["checkout"][0] == "checkout.shop.other.io"


def test_no_home_and_no_room_for_temporary_files(argocd: Host, setup: Path, repository: Path) -> None:
    nowhere = {"HOME": "/does/not/exist", "TMPDIR": "/does/not/exist"}
    with started(argocd.path, setup / "krm-fn", nowhere) as plugin:
        assert plugin.generate(application(repository)).objects


@pytest.mark.parametrize("entry", ["../..", "/", "../../../etc/passwd", "/proc/self/environ", "../outside"])
def test_nothing_outside_of_the_repository_is_read(server: Plugin, repository: Path, entry: str) -> None:
    """A base of the same repository is."""
    (repository / "base").mkdir()
    (repository / "app/gateway.yaml").rename(repository / "base/gateway.yaml")
    (repository / "base/kustomization.yaml").write_text("resources: [gateway.yaml]\n")
    listed = "resources: [function.yaml, checkout.yaml, ../base"
    (repository / "app/kustomization.yaml").write_text(f"{listed}]\n")
    assert "checkout" in hostnames(server.generate(application(repository)).objects)
    (repository / "app/kustomization.yaml").write_text(f"{listed}, '{entry}']\n")
    generated = server.generate(application(repository))
    assert generated.manifests == ()
    assert "OFN603" in generated.error or "OFN604" in generated.error
