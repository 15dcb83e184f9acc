"""What `krm-fn init --host argocd` writes, and Argo CD's own plugin server with it."""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest

from tests.hosts.argocd.application import FUNCTION
from tests.hosts.argocd.cmp_server import Plugin, started
from tests.hosts.conftest import Host, run

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def setup(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What init writes."""
    directory = tmp_path_factory.mktemp("setup")
    done = run(["krm-fn", "init", "--host", "argocd", str(directory)])
    assert done.returncode == 0, done.stderr
    return directory


@pytest.fixture
def repository(setup: Path, tmp_path: Path) -> Path:
    """A repository with the set-up's own Application in it, and a Function that has no namespace."""
    shutil.copytree(setup / "app", tmp_path / "repository/app")
    (tmp_path / "repository/app/checkout.yaml").write_text(FUNCTION)
    return tmp_path / "repository"


@pytest.fixture(scope="module")
def server(argocd: Host, setup: Path) -> Iterator[Plugin]:
    """The set-up's plugin."""
    with started(argocd.path, setup / "krm-fn") as plugin:
        yield plugin


@pytest.fixture
def short() -> Iterator[Path]:
    """A directory with a path that is short enough for a socket."""
    with TemporaryDirectory(prefix="cmp") as directory:
        Path(directory).chmod(0o755)
        yield Path(directory)
