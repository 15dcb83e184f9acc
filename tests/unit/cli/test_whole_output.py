"""Standard output arrives whole, or the exit status says that it did not, however Python buffers it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.bench.inputs import functions, resource_list

EXPAND = ""
RENDER = "render - --domain ofn.io --gateway projectcontour/contour --provider contour"
PRINTING = ("--help", "--version", "render --help", "providers", "providers -o json", "init --host kpt --force setup")
ALL = (EXPAND, RENDER, RENDER.replace("render", "routes"), "argocd -", "post-render", *PRINTING)

FUNCTION = """\
apiVersion: core.openfunction.io/v1beta2
kind: Function
metadata: {name: orders, namespace: default}
spec: {version: v1, serving: {triggers: {http: {}}}}
"""
GATEWAY = """\
---
apiVersion: networking.openfunction.io/v1beta1
kind: Gateway
metadata: {name: openfunction, namespace: openfunction}
spec: {domain: ofn.io, gatewayDef: {namespace: istio-ingress, gatewayClassName: istio}}
"""

needs_full = pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has /dev/full")
buffering = pytest.mark.parametrize("buffering", [{}, {"PYTHONUNBUFFERED": "1"}], ids=["buffered", "unbuffered"])


@pytest.fixture(scope="module")
def large() -> bytes:
    """A ResourceList of some 400 KiB: more than a pipe takes at once."""
    return resource_list(functions(600)).encode()


def shell(command: str, cwd: Path, environment: dict[str, str]) -> tuple[int, str]:
    """``krm-fn`` in a shell's command stands for the program; the status and what is on standard error."""
    script = command.replace("krm-fn", f'"{sys.executable}" -m krm_fn')
    done = subprocess.run(
        ["bash", "-c", script],
        cwd=cwd,
        env={**os.environ, **environment},
        input=FUNCTION + (GATEWAY if "--domain" not in command else ""),
        capture_output=True,
        text=True,
        errors="backslashreplace",
        check=False,
    )
    return done.returncode, done.stderr


def start(arguments: list[str], stdin: Path, stdout: int, environment: dict[str, str]) -> subprocess.Popen[bytes]:
    with stdin.open("rb") as given:
        return subprocess.Popen(
            [sys.executable, "-m", "krm_fn", *arguments],
            stdin=given,
            stdout=stdout,
            stderr=subprocess.PIPE,
            env={**os.environ, **environment},
        )


@needs_full
@buffering
@pytest.mark.parametrize("arguments", ALL)
def test_a_full_disk_fails_every_command(arguments: str, buffering: dict[str, str], tmp_path: Path) -> None:
    code, err = shell(f"krm-fn {arguments} >/dev/full", tmp_path, buffering)
    assert (code, err.splitlines()[-1]) == (1, "krm-fn: cannot write to standard output: No space left on device")
    assert "Traceback" not in err


@pytest.mark.parametrize("arguments", PRINTING)
def test_a_closed_standard_output_fails_every_command(arguments: str, tmp_path: Path) -> None:
    assert shell(f"krm-fn {arguments} >&-", tmp_path, {}) == (1, "krm-fn: standard output is closed\n")


@pytest.mark.parametrize("arguments", ["--help", "--nope", "render nowhere"])
def test_closed_streams_end_in_no_traceback(arguments: str, tmp_path: Path) -> None:
    status = {"--help": 1, "--nope": 2, "render nowhere": 1}[arguments]
    assert shell(f"krm-fn {arguments} <&- >&- 2>&-", tmp_path, {}) == (status, "")


@buffering
@pytest.mark.parametrize("arguments", ["providers -o json", "--help", RENDER])
def test_a_short_write_is_not_the_last(arguments: str, buffering: dict[str, str], tmp_path: Path) -> None:
    """The limit cuts the first write; the one for the rest fails."""
    code, err = shell(f"ulimit -f 1; krm-fn {arguments} > out", tmp_path, buffering)
    assert (code, err.splitlines()[-1]) == (1, "krm-fn: cannot write to standard output: File too large")
    assert 0 < (tmp_path / "out").stat().st_size <= 1024


@buffering
def test_a_reader_that_leaves_ends_the_run_with_status_1(
    buffering: dict[str, str], large: bytes, tmp_path: Path
) -> None:
    (tmp_path / "in").write_bytes(large)
    for arguments in ([], ["render", str(tmp_path / "in")]):
        run = start(arguments, tmp_path / "in", subprocess.PIPE, buffering)
        assert run.stdout
        assert run.stderr
        assert len(run.stdout.read(10)) == 10
        run.stdout.close()
        assert (run.wait(60), run.stderr.read().count(b"Traceback")) == (1, 0)
        run.stderr.close()


@buffering
@pytest.mark.parametrize("blocking", [True, False])
def test_a_slow_reader_gets_every_byte(blocking: bool, buffering: dict[str, str], large: bytes, tmp_path: Path) -> None:
    """Node.js, for one, hands out pipes that do not block."""
    (tmp_path / "in").write_bytes(large)
    reader, writer = os.pipe()
    os.set_blocking(writer, blocking)
    run = start([], tmp_path / "in", writer, buffering)
    os.close(writer)
    chunks = []
    while chunk := os.read(reader, 5000):
        chunks.append(chunk)
        time.sleep(0.0005)
    os.close(reader)
    assert run.stderr
    with run.stderr:
        assert (run.wait(60), run.stderr.read().count(b"cannot write")) == (0, 0)
    whole = subprocess.run([sys.executable, "-m", "krm_fn"], input=large, capture_output=True, check=True).stdout
    assert b"".join(chunks) == whole
    assert len(whole) > len(large)


@pytest.mark.parametrize("encoding", ["utf-16", "idna", "undefined", "ascii:strict"])
def test_an_odd_encoding_of_the_streams_costs_no_byte(encoding: str, tmp_path: Path) -> None:
    code, err = shell(f"krm-fn {RENDER} > out; krm-fn --café", tmp_path, {"PYTHONIOENCODING": encoding})
    assert code == 2
    assert "Traceback" not in err
    assert (tmp_path / "out").read_text().endswith("  externalName: gateway.openfunction.svc.cluster.local\n")


def test_a_name_that_is_not_utf_8_can_be_pasted(tmp_path: Path) -> None:
    command: list[str | bytes] = [sys.executable, "-m", "krm_fn", "init", "--host", "kpt", b"d\xff"]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False)
    assert (run.returncode, run.stderr) == (0, b"")
    assert b'wrote "d\\udcff/gateway.yaml"\n' in run.stdout
    assert b"kpt fn render --allow-exec $'d\\377'\n" in run.stdout
    assert os.listdir(os.fsencode(tmp_path)) == [b"d\xff"]


def test_a_working_directory_that_is_gone(tmp_path: Path) -> None:
    """The KRM function needs none; relative paths do."""
    run = "mkdir gone; cd gone; rmdir ../gone;"
    assert shell(f"{run} krm-fn", tmp_path, {})[0] == 0
    for arguments in (f"{RENDER} -o out", "init --host kpt", "init --host kpt sub", "migrate - -o out"):
        code, err = shell(f"{run} krm-fn {arguments}", tmp_path, {})
        assert (code, err.count("Traceback"), err.splitlines()[-1][:20]) == (2, 0, "Error: cannot write ")
