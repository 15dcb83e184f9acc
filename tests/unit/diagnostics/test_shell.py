"""What is offered for pasting runs what it shows, whatever a directory is called."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from krm_fn.cli.dns import _built
from krm_fn.diagnostics import shell
from krm_fn.diagnostics.report import Report
from krm_fn.entrypoints.argocd import pipe
from krm_fn.migration import commands
from krm_fn.migration.commands import Names
from krm_fn.migration.dump import Dump
from krm_fn.wire.files.directory import piped, read_paths
from tests.forged.values import check_line

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NAMES = (
    "plain",
    "a b",
    "'",
    '"',
    "$(touch ran)",
    "`touch ran`",
    "'; touch ran; '",
    '"; touch ran; "',
    "'$(touch ran)'",
    "a\ntouch ran\n",
    "a\r\x1b[2J\u202eb",
    "-rf",
    "--help",
    "\\",
    "a\\'b",
    "$HOME",
    "!!",
    "*",
    "über",
    "::error::x",
    "##[error]x",
    "b\udcffc",
    "&& touch ran",
    "# x",
    "~",
    "{}",
)


_STUBS = r"""
show() {
  local line=$1; shift
  for argument; do line+=" $(printf %s "$argument" | od -An -v -tx1 | tr -d ' \n')"; done
  echo "$line" >> "$LOG"
}
kustomize() { show kustomize "$@"; }
krm-fn() { show krm-fn "$@"; }
export -f show kustomize krm-fn
cd "$PLACE"
"""


def _echoed(command: str, directory: Path) -> list[str]:
    """The arguments that kustomize and krm-fn would get, one a line and in hexadecimal; bash reads the command."""
    log, place = directory / "log", directory / "place"
    place.mkdir()
    log.write_text("")
    environment = {"PATH": "/usr/local/bin:/usr/bin:/bin", "LOG": str(log), "PLACE": str(place), "HOME": str(place)}
    done = subprocess.run(["bash", "-c", _STUBS + command], env=environment, capture_output=True, check=False)
    assert done.stderr == b""
    assert {path.name for path in place.iterdir()} <= {"gateways.yaml"}
    return log.read_text().splitlines()


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("command", [piped, pipe, _built], ids=["krm-fn", "argocd", "dns"])
def test_a_directory_is_one_argument(name: str, command: Callable[[str], str], tmp_path: Path) -> None:
    text = command(shell.path(name))
    check_line(text)
    given = f"./{name}" if name.startswith("-") else name
    wanted = f"kustomize {b'build'.hex()} {given.encode('utf-8', 'surrogateescape').hex()}"
    assert wanted in _echoed(text, tmp_path)


@pytest.mark.parametrize("name", [name for name in NAMES if name != "b\udcffc"])
def test_the_remedy_of_a_kustomization_that_transforms(name: str, tmp_path: Path) -> None:
    """OFN602 through the whole way: a directory of the repository, named by a pull request."""
    (tmp_path / "in" / name).mkdir(parents=True)
    (tmp_path / "in" / name / "kustomization.yaml").write_text("namePrefix: a-\n")
    directory = str(tmp_path / "in" / name)
    for command in (piped, pipe):
        report = Report()
        assert read_paths([directory], report, pipe=command) is None
        (found,) = report
        check_line(found.remedy)
        (tmp_path / command.__name__).mkdir()
        assert f"kustomize {b'build'.hex()} {directory.encode().hex()}" in _echoed(
            found.remedy, tmp_path / command.__name__
        )


@pytest.mark.parametrize("name", NAMES)
def test_the_runbook_quotes_its_directory(name: str, tmp_path: Path) -> None:
    dump = Dump({}, {}, {}, {}, {}, {}, {})
    last = commands.compare(Names(name, dump))[-1]
    given = f"./{name}" if name.startswith("-") else name
    assert _echoed(last, tmp_path) == [f"krm-fn {b'routes'.hex()} {given.encode('utf-8', 'surrogateescape').hex()}"]
