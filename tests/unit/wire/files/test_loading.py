"""Files that would never end, or that are too large: refused where they are found, read where a person names them."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from threading import Thread
from typing import TYPE_CHECKING

import pytest

from krm_fn.diagnostics.report import Report
from krm_fn.wire.files import loading
from krm_fn.wire.files.bounded import INPUT_LIMIT, in_mebibytes, read_bounded
from krm_fn.wire.files.directory import read_paths
from krm_fn.wire.files.dump import read_dump_files
from krm_fn.wire.files.loading import Access, Loader

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SERVICE = "apiVersion: v1\nkind: Service\nmetadata: {name: a}\n"
FUNCTION = """\
apiVersion: core.openfunction.io/v1beta2
kind: Function
metadata: {name: orders, namespace: default}
spec: {version: v1, serving: {triggers: {http: {}}}}
"""
WITHIN = 30
"""Seconds: what hangs would hang for good."""


def pipe(path: Path) -> None:
    os.mkfifo(path)


def endless(path: Path) -> None:
    path.symlink_to("/dev/zero")


def listening(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(path))


def sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(4 << 30)


def told(report: Report) -> list[tuple[str, str]]:
    return [(d.code, d.message) for d in report]


@pytest.mark.parametrize("is_listed", [False, True], ids=["found", "listed"])
@pytest.mark.parametrize(
    ("make", "code", "message"),
    [
        (pipe, "OFN605", "is a named pipe, not a regular file."),
        (endless, "OFN605", "is a device, not a regular file."),
        (listening, "OFN605", "is a socket, not a regular file."),
        (sparse, "OFN606", "is larger than 256 MiB."),
    ],
)
def test_a_file_without_end_is_an_error(
    tmp_path: Path, make: Callable[[Path], None], code: str, message: str, is_listed: bool
) -> None:
    make(tmp_path / "a.yaml")
    if is_listed:
        (tmp_path / "kustomization.yaml").write_text("resources: [a.yaml]\n")
    report = Report()
    began = time.monotonic()
    assert read_paths([str(tmp_path)], report, access=Access(is_restricted=False)) is None
    assert time.monotonic() - began < WITHIN
    assert told(report) == [(code, f"{tmp_path}/a.yaml {message}")]


@pytest.mark.parametrize("make", [endless, sparse])
def test_a_file_without_end_that_is_named_is_read_no_further_than_the_limit(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    make(tmp_path / "a.yaml")
    path, report = str(tmp_path / "a.yaml"), Report()
    assert read_paths([path], report) is None
    assert read_dump_files([path], b"", report) is None
    assert told(report) == [("OFN606", f"{path} is larger than 256 MiB.")]


def test_a_pipe_that_is_named_is_read(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    writer = Thread(target=lambda: path.write_text(SERVICE))
    writer.start()
    report = Report()
    package = read_paths([str(path)], report)
    writer.join()
    assert package is not None
    assert [r.name for r in package.resources] == ["a"]


def test_within_a_border_no_pipe_is_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    report = Report()
    assert read_paths([str(tmp_path / "pipe")], report, access=Access(border=str(tmp_path.resolve()))) is None
    assert told(report) == [("OFN605", f"{tmp_path}/pipe is a named pipe, not a regular file.")]


def test_a_size_at_the_limit_is_read_and_one_above_is_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "INPUT_LIMIT", len(SERVICE))
    (tmp_path / "a.yaml").write_text(SERVICE)
    assert Loader(Report()).named(str(tmp_path / "a.yaml")) == SERVICE.encode()
    (tmp_path / "a.yaml").write_text(SERVICE + "\n")
    assert Loader(Report()).named(str(tmp_path / "a.yaml")) is None


def test_all_files_together_have_a_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "TOTAL_LIMIT", 2 * len(SERVICE))
    for name in "abc":
        (tmp_path / f"{name}.yaml").write_text(SERVICE)
    report = Report()
    assert read_paths([str(tmp_path)], report) is None
    (found,) = report
    assert (found.code, found.file) == ("OFN606", f"{tmp_path}/c.yaml")
    assert found.remedy == "Name fewer files or directories, and run krm-fn once for each part."


def test_a_link_that_takes_a_files_place_while_it_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where it lies was checked before."""
    (tmp_path / "a").mkdir()
    (tmp_path / "outside").mkdir()
    for name in ("a/a.yaml", "outside/a.yaml"):
        (tmp_path / name).write_text(SERVICE)

    def swap(path: str, flags: int) -> int:
        (tmp_path / "a").rename(tmp_path / "b")
        (tmp_path / "a").symlink_to("outside")
        return opening(path, flags)

    opening = os.open
    monkeypatch.setattr(os, "open", swap)
    report = Report()
    assert read_paths([str(tmp_path / "a")], report) is None
    assert told(report) == [("OFN601", f"{tmp_path}/a/a.yaml: replaced while it was opened")]


def test_reading_stops_at_the_limit_and_waits_for_no_data() -> None:
    sizes: list[int] = []

    def zeros(size: int) -> bytes:
        sizes.append(size)
        return bytes(size)

    assert read_bounded(zeros, INPUT_LIMIT) is None
    assert sum(sizes) == INPUT_LIMIT + 1
    chunks = iter((b"a", b"b", b""))
    assert read_bounded(lambda _size: next(chunks), 2) == b"ab"
    with pytest.raises(OSError, match="no data yet"):
        read_bounded(lambda _size: None, 2)
    assert in_mebibytes(INPUT_LIMIT + 1) == "257 MiB"


def run(command: str) -> subprocess.CompletedProcess[str]:
    text = command.replace("krm-fn", f"'{sys.executable}' -m krm_fn")
    return subprocess.run(
        ["bash", "-c", text], input=FUNCTION, capture_output=True, text=True, timeout=WITHIN, check=False
    )


STANDS_IN = "--domain ofn.io --gateway projectcontour/contour --provider contour"


@pytest.mark.parametrize("path", ["/dev/stdin", "/dev/fd/0", "<(cat)", "-"])
def test_what_people_name_in_a_shell(path: str) -> None:
    done = run(f"exec 3<&0; krm-fn routes {STANDS_IN} {path.replace('cat', 'cat <&3')}")
    assert (done.returncode, "orders" in done.stdout) == (0, True), done.stderr


def test_a_config_from_a_pipe() -> None:
    config = "apiVersion: fn.openfunction.io/v1alpha1\\nkind: ExpandGateway\\nspec: {domain: piped.io}\\n"
    done = run(f"krm-fn routes - --gateway projectcontour/contour --config <(printf '{config}')")
    assert (done.returncode, "piped.io" in done.stdout) == (0, True), done.stderr


@pytest.mark.parametrize("arguments", ["", "render -", "argocd -", "migrate -o out -", "post-render"])
def test_an_endless_standard_input_ends(arguments: str) -> None:
    done = run(f"krm-fn {arguments} </dev/zero")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "krm-fn: standard input is larger than 256 MiB; split it, and run krm-fn once for each part\n"
    )
