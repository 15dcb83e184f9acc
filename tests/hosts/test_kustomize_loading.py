"""Which files a kustomization may list: krm-fn refuses what kustomize refuses, and reads what it reads."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from krm_fn.cli.main import cli

if TYPE_CHECKING:
    from pathlib import Path

    from tests.hosts.conftest import Host

SERVICE = "apiVersion: v1\nkind: Service\nmetadata:\n  name: {}\n"


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for name in ("app/below", "base", "plain"):
        (tmp_path / name).mkdir(parents=True)
    for name in ("app/a.yaml", "app/below/b.yaml", "base/c.yaml", "plain/d.yaml", "e.yaml"):
        (tmp_path / name).write_text(SERVICE.format(name[-6]))
    (tmp_path / "base/kustomization.yaml").write_text("resources: [c.yaml]\n")
    (tmp_path / "app/inside.yaml").symlink_to("below/b.yaml")
    (tmp_path / "app/outside.yaml").symlink_to("../e.yaml")
    (tmp_path / "app/base").symlink_to("../base")
    (tmp_path / "app/up").symlink_to("..")
    return tmp_path


@pytest.mark.parametrize(
    ("entry", "is_read"),
    [
        ("a.yaml", True),
        ("below/b.yaml", True),
        ("{tree}/app/a.yaml", True),
        ("../app/a.yaml", True),
        ("inside.yaml", True),
        ("../base", True),
        ("base", True),
        ("outside.yaml", False),
        ("../e.yaml", False),
        ("{tree}/e.yaml", False),
        ("../plain", False),
        ("../plain/d.yaml", False),
        ("../base/c.yaml", False),
        ("{tree}/base", False),
        (".", False),
        ("..", False),
        ("up", False),
        ("/", False),
        ("../missing", False),
    ],
)
def test_an_entry_is_read_where_kustomize_reads_it(kustomize: Host, tree: Path, entry: str, is_read: bool) -> None:
    (tree / "app/kustomization.yaml").write_text(f"resources:\n- {json.dumps(entry.format(tree=tree))}\n")
    built = kustomize.run("build", tree / "app")
    rendered = CliRunner().invoke(cli, ["render", str(tree / "app")])
    assert (built.returncode == 0, rendered.exit_code == 0) == (is_read, is_read), built.stderr + rendered.stderr
    assert rendered.stdout == built.stdout


@pytest.mark.parametrize("entry", ["outside.yaml", "../e.yaml", "../plain/d.yaml"])
def test_unrestricted_both_read_files_anywhere(kustomize: Host, tree: Path, entry: str) -> None:
    (tree / "app/kustomization.yaml").write_text(f"resources: [{entry}]\n")
    built = kustomize.run("build", "--load-restrictor", "LoadRestrictionsNone", tree / "app")
    rendered = CliRunner().invoke(cli, ["render", "--load-restrictor", "LoadRestrictionsNone", str(tree / "app")])
    assert (built.returncode, rendered.exit_code) == (0, 0)
    assert rendered.stdout == built.stdout
