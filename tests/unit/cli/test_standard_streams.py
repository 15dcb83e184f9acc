"""Streams that the shell has closed, that take no more, or that go the wrong way: told, and never a traceback."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

FUNCTION = """\
apiVersion: core.openfunction.io/v1beta2
kind: Function
metadata: {name: orders, namespace: default}
spec: {version: v1, serving: {triggers: {http: {}}}}
"""
STANDS_IN = "- --domain ofn.io --gateway projectcontour/contour --provider contour"


def run(arguments: str, redirections: str) -> tuple[int, str, str]:
    """``krm-fn ARGUMENTS REDIRECTIONS`` of a shell, a Function on standard input unless they say otherwise."""
    command = f'"{sys.executable}" -m krm_fn {arguments} {redirections}'
    done = subprocess.run(["sh", "-c", command], input=FUNCTION, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize("arguments", ["", "render -", "routes -", "argocd -"])
def test_a_closed_standard_input_is_an_empty_one(arguments: str) -> None:
    code, out, err = run(arguments, "<&-")
    assert (code, out) == (1, "")
    assert err.startswith("error OFN610: ")


@pytest.mark.parametrize("arguments", ["", "render -", "post-render"])
def test_a_standard_input_that_is_for_writing(arguments: str, tmp_path: Path) -> None:
    message = "krm-fn: cannot read standard input: Bad file descriptor\n"
    assert run(arguments, f"0>{tmp_path}/file") == (1, "", message)


@pytest.mark.parametrize("command", ["render", "routes"])
@pytest.mark.parametrize(
    ("redirection", "message"),
    [
        (">&-", "krm-fn: standard output is closed"),
        pytest.param(
            ">/dev/full",
            "krm-fn: cannot write to standard output: No space left on device",
            marks=pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has /dev/full"),
        ),
    ],
)
def test_output_that_cannot_be_written_fails_the_run(command: str, redirection: str, message: str) -> None:
    code, out, err = run(f"{command} {STANDS_IN}", redirection)
    assert (code, out, err.splitlines()[-1]) == (1, "", message)


@pytest.mark.parametrize("redirection", ["2>&-", "2>/dev/full"])
def test_diagnostics_that_nobody_reads_cost_no_output(redirection: str, tmp_path: Path) -> None:
    wanted = run(f"routes {STANDS_IN}", "2>/dev/null")
    assert wanted[0] == 0
    assert "http://orders.default.ofn.io:80/default/orders" in wanted[1]
    assert run(f"routes {STANDS_IN}", redirection) == wanted
    log = tmp_path / "log"
    run(f"post-render --log-file {log}", redirection)
    assert log.read_text().startswith("error OFN201: ")
