"""What is said about PATH… and the options that stand in for a Gateway."""

from __future__ import annotations

from typing import TYPE_CHECKING

from click.testing import CliRunner

from krm_fn.cli.main import cli

if TYPE_CHECKING:
    from pathlib import Path


def test_a_directory_without_manifests_is_told_what_to_name(tmp_path: Path) -> None:
    """Not what helps with an empty standard input."""
    done = CliRunner().invoke(cli, ["routes", str(tmp_path)])
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr == (
        f"error OFN610: There are no Kubernetes resources in {tmp_path}.\n"
        "  fix Name files or directories that hold Kubernetes manifests (*.yaml, *.yml, *.json).\n"
        "krm-fn: 1 error\n"
    )
