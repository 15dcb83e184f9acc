"""``krm-fn migrate`` over dumps as kubectl prints them: what is written and told, and that it renders what was live."""

from __future__ import annotations

import errno
import json
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from krm_fn.cli.main import cli

if TYPE_CHECKING:
    from click.testing import Result

HERE = Path(__file__).parent
DUMPS = sorted((HERE / "dumps").glob("*.yaml"))
ALL_SAME = ("same", "same", "same", "same")


def _migrate(*arguments: object, stdin: str | None = None) -> Result:
    return CliRunner().invoke(cli, ["migrate", *map(str, arguments)], input=stdin)


def _written(directory: Path) -> dict[str, str]:
    return {
        str(path.relative_to(directory)): path.read_text() for path in sorted(directory.rglob("*")) if path.is_file()
    }


def _compared(runbook: str) -> dict[str, tuple[str, ...]]:
    lines = runbook.partition("GATEWAY\n")[2].partition("\n```")[0].splitlines()
    cells = [[cell.strip() for cell in line.split("  ") if cell.strip()] for line in lines]
    return {row[0]: tuple(row[1:]) for row in cells if len(row) == 5}


@pytest.mark.parametrize("dump", DUMPS, ids=lambda path: path.stem)
def test_files_runbook_and_diagnostics_are_as_expected(
    dump: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, update_cases: bool
) -> None:
    """``pytest tests/unit/migration --update-cases`` writes them anew, to be read by eye.

    Paths are relative: diagnostics are ordered by file, so that a checkout's own path would decide the order.
    """
    shutil.copy(dump, tmp_path / dump.name)
    monkeypatch.chdir(tmp_path)
    done = _migrate(dump.name, "-o", "DIR")
    assert done.exit_code == 0, done.output
    expected = HERE / "expected" / dump.stem
    said = {"runbook.md": done.stdout, "diagnostics.txt": done.stderr}
    written = _written(tmp_path / "DIR")
    found = {name: text for name, text in written.items() if not name.startswith("name-references-")} | said
    if update_cases:
        for name, text in found.items():
            (expected / name).parent.mkdir(parents=True, exist_ok=True)
            (expected / name).write_text(text)
    assert found == _written(expected)


@pytest.mark.parametrize("dump", DUMPS, ids=lambda path: path.stem)
def test_what_is_written_renders_the_live_routes(dump: Path, tmp_path: Path) -> None:
    done = _migrate(dump, "-o", tmp_path / "out")
    rows = _compared(done.stdout)
    live = {function: verdicts for function, verdicts in rows.items() if "not live" not in verdicts}
    assert live
    assert set(live.values()) == {ALL_SAME}
    rendered = CliRunner().invoke(cli, ["render", str(tmp_path / "out")])
    assert rendered.exit_code == 0, rendered.stderr
    assert rendered.stdout.count("kind: HTTPRoute") == len(rows)


@pytest.mark.parametrize("dump", DUMPS, ids=lambda path: path.stem)
def test_nothing_of_the_servers_is_written(dump: Path, tmp_path: Path) -> None:
    _migrate(dump, "-o", tmp_path / "out")
    for name, text in _written(tmp_path / "out").items():
        for key in ("uid:", "resourceVersion:", "creationTimestamp:", "finalizers:", "last-applied", "\nstatus:"):
            assert key not in text, name


def test_the_order_of_the_dump_does_not_matter(tmp_path: Path) -> None:
    import yaml

    dump = HERE / "dumps/gateway-ref.yaml"
    turned = yaml.safe_load(dump.read_text())
    turned["items"].reverse()
    (tmp_path / "turned.json").write_text(json.dumps(turned, indent=4))
    _migrate(dump, "-o", tmp_path / "a")
    _migrate(tmp_path / "turned.json", "-o", tmp_path / "b")
    a, b = _written(tmp_path / "a"), _written(tmp_path / "b")
    assert a.pop("function-config.yaml") == b.pop("function-config.yaml")
    assert {name: yaml.safe_load(text) for name, text in a.items()} == {n: yaml.safe_load(t) for n, t in b.items()}


def test_several_files_streams_and_standard_input_are_one_dump(tmp_path: Path) -> None:
    import yaml

    dump = HERE / "dumps/gateway-ref.yaml"
    items = yaml.safe_load(dump.read_text())["items"]
    (tmp_path / "first.yaml").write_text(yaml.safe_dump_all(items[:4]))
    rest = json.dumps({"apiVersion": "v1", "items": items[3:], "kind": "List"})
    _migrate(dump, "-o", tmp_path / "whole")
    done = _migrate(tmp_path / "first.yaml", "-", "-o", tmp_path / "parts", stdin=rest)
    assert done.exit_code == 0, done.output
    assert set(_written(tmp_path / "parts")) == set(_written(tmp_path / "whole"))


@pytest.mark.parametrize("there", ["function-config.yaml", "functions/README.md", "kustomization.yaml"])
def test_nothing_is_written_over(there: str, tmp_path: Path) -> None:
    path = tmp_path / there
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("mine\n")
    done = _migrate(HERE / "dumps/gateway-ref.yaml", "-o", tmp_path)
    assert done.exit_code == 2
    assert "already exists: " in done.output
    assert _written(tmp_path) == {there: "mine\n"}


def test_other_files_of_the_directory_stay(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("mine\n")
    assert _migrate(HERE / "dumps/gateway-ref.yaml", "-o", tmp_path).exit_code == 0
    assert _written(tmp_path)["README.md"] == "mine\n"
    assert not list(tmp_path.glob(".krm-fn*"))


def test_a_directory_that_cannot_be_written_is_a_mistake_of_the_command_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = _migrate(HERE / "dumps/gateway-ref.yaml", "-o", tmp_path / "file/out")
    assert done.exit_code == 2
    assert "cannot write to" in done.output


def test_what_was_moved_is_taken_back_when_the_rest_cannot_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rename = os.rename

    def fails_late(source: str, target: str) -> None:
        if target.endswith("kustomization.yaml"):
            raise OSError(errno.ENOSPC, "No space left on device")
        rename(source, target)

    monkeypatch.setattr(os, "rename", fails_late)
    done = _migrate(HERE / "dumps/gateway-ref.yaml", "-o", tmp_path / "out")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "No space left on device" in done.stderr
    assert list((tmp_path / "out").iterdir()) == []
