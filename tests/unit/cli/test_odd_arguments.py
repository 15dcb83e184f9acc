"""Arguments and paths with bytes that nobody expects: a message, and never a traceback."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from krm_fn.cli.main import cli

if TYPE_CHECKING:
    from pathlib import Path

COMMANDS: tuple[tuple[str, ...], ...] = (
    (),
    ("render",),
    ("render", "-", "-o"),
    ("render", "-", "--config"),
    ("render", "-", "--reference"),
    ("routes", "-", "--domain"),
    ("routes", "-", "--gateway"),
    ("routes", "-", "--provider"),
    ("routes", "-", "--default-namespace"),
    ("resolve",),
    ("resolve", "a.b", "-", "--from"),
    ("providers",),
    ("init", "--host"),
    ("init", "--host", "kpt"),
    ("init", "here", "--host", "kpt", "--container", "--image"),
    ("migrate", "-o", "out"),
    ("migrate", "-", "-o"),
    ("dns",),
    ("argocd",),
    ("post-render", "--log-file"),
    ("post-render", "--default-namespace"),
)


@pytest.mark.parametrize("odd", ["a\0b", "\ud800"], ids=["nul", "surrogate"])
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_what_no_program_can_pass_is_a_usage_error(command: tuple[str, ...], odd: str) -> None:
    done = CliRunner().invoke(cli, [*command, odd])
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.endswith("Error: an argument contains a NUL character or a lone surrogate\n")


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_bytes_that_are_not_utf_8_end_in_no_traceback(
    command: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(cli, [*command, "x\udcff"], input="kind: [")
    assert isinstance(done.exception, SystemExit | None)
    assert done.exit_code in {0, 1, 2}


@pytest.mark.parametrize("entry", [r'"a\0b.yaml"', r'"\uD800.yaml"'])
@pytest.mark.parametrize("field", ["resources", "bases", "transformers", "generators"])
def test_an_entry_of_a_kustomization_that_no_path_is(entry: str, field: str, tmp_path: Path) -> None:
    (tmp_path / "kustomization.yaml").write_text(f"{field}: [{entry}]\n")
    done = CliRunner().invoke(cli, ["render", str(tmp_path)])
    assert (done.exit_code, done.stdout) == (1, "")
    assert re.match("error OFN(101|601|602): ", done.stderr)
