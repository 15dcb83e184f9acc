"""``krm-fn post-render --log-file``: Helm 4 throws standard error away."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

FUNCTION = """\
apiVersion: core.openfunction.io/v1beta2
kind: Function
metadata:
  name: f
  namespace: shop
spec:
  serving:
    triggers:
      http:
        route:
          gatewayRef: {name: opnfunction, namespace: openfunction}
"""

CRASH = "import krm_fn.entrypoints.stream as s\ns.expand_package = None\nfrom krm_fn.__main__ import main\nmain()\n"


def _post_render(*arguments: str | Path, stdin: str = "", code: str = "") -> subprocess.CompletedProcess[str]:
    how = ["-c", code] if code else ["-m", "krm_fn"]
    command = [sys.executable, *how, "post-render", *map(str, arguments)]
    return subprocess.run(command, input=stdin, capture_output=True, text=True, timeout=60, check=False)


def test_diagnostics_stand_in_both(tmp_path: Path) -> None:
    log = tmp_path / "log"
    done = _post_render("--log-file", log, stdin=FUNCTION)
    assert done.returncode == 1
    assert done.stdout == ""
    assert "error OFN201" in done.stderr
    assert log.read_text() == done.stderr


def test_each_run_begins_anew(tmp_path: Path) -> None:
    log = tmp_path / "log"
    _post_render("--log-file", log, stdin=FUNCTION)
    done = _post_render("--log-file", log, stdin="# nothing\n")
    assert (done.returncode, log.read_text()) == (0, "")


def test_a_crash_stands_in_both(tmp_path: Path) -> None:
    log = tmp_path / "log"
    done = _post_render("--log-file", log, stdin=FUNCTION, code=CRASH)
    assert done.returncode == 1
    assert done.stdout == ""
    assert "TypeError: 'NoneType' object is not callable" in log.read_text()
    assert log.read_text() == done.stderr


@pytest.mark.parametrize("before", [True, False])
def test_a_mistake_in_another_option_stands_in_both(tmp_path: Path, before: bool) -> None:
    log, missing = tmp_path / "log", tmp_path / "missing.yaml"
    options: list[str | Path] = (
        ["--log-file", log, "--config", missing] if before else ["--config", missing, "--log-file", log]
    )
    done = _post_render(*options)
    assert done.returncode == 2
    assert f"File '{missing}' does not exist" in log.read_text()
    assert log.read_text() == done.stderr


def test_a_file_that_cannot_be_opened_is_a_usage_error(tmp_path: Path) -> None:
    done = _post_render("--log-file", tmp_path / "nowhere/log", stdin=FUNCTION)
    assert done.returncode == 2
    assert done.stdout == ""
    assert f"cannot write {tmp_path}/nowhere/log: No such file or directory" in done.stderr


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="/dev/full is Linux's")
def test_a_file_that_takes_no_more_is_a_usage_error() -> None:
    done = _post_render("--log-file", "/dev/full", stdin=FUNCTION)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "error OFN201" in done.stderr
    assert "cannot write /dev/full: No space left on device" in done.stderr
