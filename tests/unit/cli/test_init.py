"""``krm-fn init``: writes a set-up, over nothing that is there."""

from __future__ import annotations

import os
import re
import stat
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from krm_fn import __version__
from krm_fn.cli.main import cli
from krm_fn.setups.catalog import SETUPS

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

PLACEHOLDER = re.compile(r"\{\{ *[a-z]")


def _init(*arguments: object) -> Result:
    return CliRunner().invoke(cli, ["init", *map(str, arguments)])


def _written(directory: Path) -> set[str]:
    return {str(path.relative_to(directory)) for path in directory.rglob("*") if path.is_file()}


@pytest.mark.parametrize("host", SETUPS)
def test_writes_every_file_says_so_and_what_to_do_next(host: str, tmp_path: Path) -> None:
    target = tmp_path / "new/place"
    done = _init("--host", host, target)
    assert done.exit_code == 0, done.output
    files = SETUPS[host].chosen(container=False)
    assert _written(target) == {file.path for file in files}
    for file in files:
        assert f"wrote {target / file.path}\n" in done.output
        mode = stat.S_IMODE(os.stat(target / file.path).st_mode)
        assert bool(mode & 0o100) == file.executable
        assert not PLACEHOLDER.search((target / file.path).read_text())
    steps = done.output.partition("\n\n")[2]
    assert str(target) in steps
    assert not PLACEHOLDER.search(steps)


def test_the_current_directory_is_the_default(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert _init("--host", "kpt").exit_code == 0
    assert (tmp_path / "Kptfile").exists()


def test_never_writes_over_a_file_and_names_it(tmp_path: Path) -> None:
    (tmp_path / "kustomization.yaml").write_text("mine\n")
    (tmp_path / "gateway.yaml").symlink_to("nowhere")
    done = _init("--host", "kustomize", tmp_path)
    assert done.exit_code == 2
    assert f"already exists: {tmp_path}/kustomization.yaml, {tmp_path}/gateway.yaml" in done.output
    assert "--force" in done.output
    assert sorted(os.listdir(tmp_path)) == ["gateway.yaml", "kustomization.yaml"]
    assert (tmp_path / "kustomization.yaml").read_text() == "mine\n"


def test_force_writes_over_what_is_there_and_nothing_else(tmp_path: Path) -> None:
    for name in ("kustomization.yaml", "mine.yaml"):
        (tmp_path / name).write_text("mine\n")
    done = _init("--host", "kustomize", "--force", tmp_path)
    assert done.exit_code == 0, done.output
    assert "function-config.yaml" in (tmp_path / "kustomization.yaml").read_text()
    assert (tmp_path / "mine.yaml").read_text() == "mine\n"


@pytest.mark.parametrize(
    ("host", "file", "image"),
    [("kustomize", "function-config.yaml", "krm-fn"), ("kpt", "Kptfile", "localhost/krm-fn")],
)
def test_container_and_image(host: str, file: str, image: str, tmp_path: Path) -> None:
    assert _init("--host", host, "--container", tmp_path / "local").exit_code == 0
    assert f"image: {image}:{__version__}\n" in (tmp_path / "local" / file).read_text()
    published = _init("--host", host, "--container", "--image", "registry.example.com/x:1", tmp_path / "far")
    assert "registry.example.com/x:1" in published.output
    assert "image: registry.example.com/x:1\n" in (tmp_path / "far" / file).read_text()
    assert _init("--host", host, tmp_path / "exec").exit_code == 0
    assert "image:" not in (tmp_path / "exec" / file).read_text()


def test_container_is_refused_where_the_host_runs_none(tmp_path: Path) -> None:
    done = _init("--host", "helm3", "--container", tmp_path)
    assert done.exit_code == 2
    assert "helm3" in done.output
    assert os.listdir(tmp_path) == []


def test_a_place_that_cannot_be_written_is_a_usage_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = _init("--host", "kpt", tmp_path / "file/below")
    assert done.exit_code == 2
    assert "cannot write" in done.output
    assert "Traceback" not in done.output


def test_the_host_must_be_known() -> None:
    done = _init("--host", "flux")
    assert done.exit_code == 2
    assert all(host in done.output for host in SETUPS)


def test_a_directory_with_spaces_is_quoted_in_the_next_steps(tmp_path: Path) -> None:
    done = _init("--host", "kpt", tmp_path / "my app")
    assert f"'{tmp_path}/my app'" in done.output


@pytest.mark.parametrize("image", ['null: "x" #{{ 7 * 7 }}', "a\nb", "krm fn", "\u202ex", "caf\u00e9", "\udcff"])
def test_what_is_no_name_of_an_image_is_refused(tmp_path: Path, image: str) -> None:
    done = _init("--host", "kpt", "--container", "--image", image, tmp_path)
    assert done.exit_code == 2
    assert "is not an image name" in done.output
    assert list(tmp_path.iterdir()) == []
