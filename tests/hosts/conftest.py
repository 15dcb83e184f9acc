"""The real hosts. `make e2e` builds them all; elsewhere tests run with those that are on PATH.

A test asks for a host by fixture. Where it is not on PATH the test is left out of a plain run, which needs neither Go
nor Docker, and fails under `make e2e` (KRM_FN_E2E), where everything is to be there.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from tests.go.scalars.readers import GoReaders, command
from tests.go.validate.validator import BUILT, Validator

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from tests.hosts.api_server import Cluster
    from tests.hosts.helm import Helm

ROOT = Path(__file__).resolve().parents[2]
E2E = bool(os.environ.get("KRM_FN_E2E"))

IMAGE = os.environ.get("KRM_FN_E2E_IMAGE", "")
"""The container image under test; empty where there is none, which CI does not allow."""

COMMANDS = {
    "kustomize": "kustomize",
    "kustomize_old": "kustomize-5.4",
    "kubectl": "kubectl",
    "kpt": "kpt",
    "kpt_old": "kpt-beta.48",
    "docker": "docker",
    "helm": "helm",
    "helm3": "helm3",
    "argocd": "argocd-cmp-server",
    "coredns": "coredns",
    "coredns_oldest": "coredns-1.8.4",
    "coredns_too_old": "coredns-1.8.3",
    "corefile_reader": "corefile",
}
"""Fixture to command."""

NEEDS = {
    **{fixture: {fixture} for fixture in COMMANDS},
    "any_kustomize": {"kustomize", "kustomize_old"},
    "any_kpt": {"kpt", "kpt_old"},
    "any_helm": {"helm", "helm3"},
    "image": {"image", "docker"},
    "readers": {"readers"},
    "corpora": {"corpora"},
    "validator": {"validator"},
}
"""Fixture of a test to the hosts that it takes."""


class Host(NamedTuple):
    """A program to run with krm-fn on its PATH."""

    path: str

    def run(
        self,
        *arguments: str | Path,
        cwd: Path | None = None,
        env: Mapping[str, str] | None = None,
        stdin: str = "",
    ) -> subprocess.CompletedProcess[str]:
        """Run it; the caller looks at the exit status."""
        command = [self.path, *map(str, arguments)]
        return run(command, cwd=cwd, env=env, stdin=stdin)


def run(
    command: Sequence[str], *, cwd: Path | None = None, env: Mapping[str, str] | None = None, stdin: str = ""
) -> subprocess.CompletedProcess[str]:
    """Run a command with this environment's krm-fn first on PATH."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "NO_COLOR": "1", **(env or {})}
    return subprocess.run(
        command, cwd=cwd, env=environment, input=stdin, capture_output=True, text=True, timeout=300, check=False
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what needs a host that is not there, unless everything is to be."""
    missing = set() if E2E else {fixture for fixture, command in COMMANDS.items() if shutil.which(command) is None}
    if not E2E:
        missing |= {"readers", "corpora", "validator", "docker", "image"}
    elif not IMAGE and not os.environ.get("CI"):
        missing.add("image")
    here = [item for item in items if item.path.is_relative_to(Path(__file__).parent)]
    left_out = [item for item in here if missing & _needs(item)]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


def _needs(item: pytest.Item) -> set[str]:
    road = getattr(item, "callspec", None) and item.callspec.params.get("road")  # type: ignore[attr-defined]  # pytest's
    fixtures = (*getattr(item, "fixturenames", ()), *(road.hosts if road else ()))
    return {host for fixture in fixtures for host in NEEDS.get(fixture, ())}


def _host(fixture: str) -> Host:
    path = shutil.which(COMMANDS[fixture])
    assert path is not None, f"{COMMANDS[fixture]} is not on PATH: make tools"
    return Host(path)


@pytest.fixture(scope="session")
def readers() -> Iterator[GoReaders]:
    """Go's YAML readers, running."""
    start = command()
    assert start is not None, "neither go nor .tools/bin/scalars is there: make tools"
    with GoReaders(start) as started:
        yield started


@pytest.fixture(scope="session")
def corpora() -> Path:
    """The directory of the files that tests read and the repository does not hold."""
    found = ROOT / ".tools" / "corpora"
    assert found.is_dir(), "there is no .tools/corpora: make tools"
    return found


@pytest.fixture(scope="session")
def validator(corpora: Path) -> Iterator[Validator]:
    """The API server's validation, running."""
    assert BUILT.exists(), "there is no .tools/bin/validate: make tools"
    with Validator(corpora) as started:
        yield started


@pytest.fixture(scope="session")
def kustomize() -> Host:
    """The newest pinned kustomize."""
    return _host("kustomize")


@pytest.fixture(scope="session")
def kustomize_old() -> Host:
    """The oldest pinned kustomize."""
    return _host("kustomize_old")


@pytest.fixture(scope="session")
def kubectl() -> Host:
    """The pinned kubectl; it has a kustomize of its own."""
    return _host("kubectl")


@pytest.fixture(scope="session")
def docker() -> Host:
    """The Docker command; an engine answers it."""
    return _host("docker")


@pytest.fixture(scope="session")
def image(docker: Host) -> str:
    """The name of the container image under test."""
    assert IMAGE, "KRM_FN_E2E_IMAGE names no image: make e2e"
    assert docker.run("image", "inspect", IMAGE).returncode == 0, f"there is no image {IMAGE}"
    return IMAGE


@pytest.fixture(scope="session")
def kpt() -> Host:
    """The newest pinned kpt."""
    return _host("kpt")


@pytest.fixture(scope="session")
def kpt_old() -> Host:
    """The oldest pinned kpt."""
    return _host("kpt_old")


@pytest.fixture(params=["kustomize", "kustomize_old"])
def any_kustomize(request: pytest.FixtureRequest) -> Host:
    """Each pinned kustomize."""
    return _host(request.param)


@pytest.fixture(params=["kpt", "kpt_old"])
def any_kpt(request: pytest.FixtureRequest) -> Host:
    """Each pinned kpt."""
    return _host(request.param)


@pytest.fixture(scope="session")
def argocd() -> Host:
    """Argo CD's server of config management plugins."""
    return _host("argocd")


@pytest.fixture(scope="session")
def coredns() -> Host:
    """CoreDNS, with the plugins that clusters' Corefiles name."""
    return _host("coredns")


@pytest.fixture(scope="session")
def coredns_oldest() -> Host:
    """The first CoreDNS that starts on what is emitted."""
    return _host("coredns_oldest")


@pytest.fixture(scope="session")
def coredns_too_old() -> Host:
    """The last CoreDNS that does not."""
    return _host("coredns_too_old")


@pytest.fixture(scope="session")
def corefile_reader() -> Host:
    """CoreDNS's own parser, as a program that says what it reads."""
    return _host("corefile_reader")


def make_helm(fixture: str, directory: Path) -> Helm:
    """A Helm by the name of its fixture; Helm 4 gets its plugin from the checkout."""
    from tests.hosts.helm import PLUGIN, Helm

    found = Helm(_host(fixture), 3 if fixture == "helm3" else 4, directory)
    if found.major == 4:
        done = found.run("plugin", "install", PLUGIN)
        assert done.returncode == 0, done.stderr
    return found


@pytest.fixture
def helm(tmp_path: Path) -> Helm:
    """Helm 4, with the plugin installed from the checkout."""
    return make_helm("helm", tmp_path)


@pytest.fixture
def helm3(tmp_path: Path) -> Helm:
    """Helm 3."""
    return make_helm("helm3", tmp_path)


@pytest.fixture(params=["helm3", "helm"])
def any_helm(request: pytest.FixtureRequest, tmp_path: Path) -> Helm:
    """Helm 3 and Helm 4."""
    return make_helm(request.param, tmp_path)


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    """The cluster that a Helm of this test finds."""
    from tests.hosts.api_server import serve

    yield from serve(tmp_path / "kubeconfig")
