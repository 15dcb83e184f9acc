"""``--strict`` on the commands that read manifests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from krm_fn.cli.main import cli

if TYPE_CHECKING:
    from pathlib import Path

GATEWAY = """apiVersion: networking.openfunction.io/v1beta1
kind: Gateway
metadata: {name: openfunction, namespace: openfunction}
spec:
  domain: ofn.io
  gatewayDef: {namespace: gw, gatewayClassName: istio}
  gatewaySpec: {listeners: [{name: ofn-http-external, protocol: HTTP, port: 80}]}
---
"""
TAB = "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n\tname: mail\n"
TWICE = "apiVersion: apps/v1\nkind: Deployment\nmetadata: {}\nmetadata: {}\n"
COMMANDS = (["render"], ["routes"], ["resolve", "a.ofn.io"], ["argocd"])


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.parametrize(("text", "code", "line"), [(TAB, "OFN101", 12), (TWICE, "OFN102", 12)])
def test_what_nobody_reads_is_refused(
    command: list[str], text: str, code: str, line: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "all.yaml"
    file.write_text(GATEWAY + text)
    loose = CliRunner().invoke(cli, [*command, str(file)])
    strict = CliRunner().invoke(cli, [*command, str(file), "--strict"])
    assert code not in loose.stderr
    assert strict.exit_code == 1
    assert strict.stdout == ""
    assert f"error {code}: " in strict.stderr
    assert f"{file}:{line}\n" in strict.stderr


def test_the_post_renderer_refuses_it_too() -> None:
    loose = CliRunner().invoke(cli, ["post-render"], input=TAB)
    strict = CliRunner().invoke(cli, ["post-render", "--strict"], input=TAB)
    assert (loose.exit_code, loose.stdout) == (0, TAB)
    assert (strict.exit_code, strict.stdout) == (1, "")
    assert "error OFN101: line 4, column 1: a tab" in strict.stderr


def test_json_is_read_as_json(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{\t"apiVersion": "v1",\n"kind": "Secret", "kind": "Secret"}')
    (tmp_path / "b.yaml").write_text("{apiVersion: v1, kind: Secret}\n")
    strict = CliRunner().invoke(cli, ["render", str(tmp_path), "--strict"])
    assert strict.stderr.count("error ") == 1
    assert 'error OFN102: key "kind" appears twice, in lines 2 and 2' in strict.stderr
