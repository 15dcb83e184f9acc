"""CoreDNS processes on loopback: started on a Corefile, asked, and always ended."""

from __future__ import annotations

import os
import socket
import subprocess
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

LOOPBACK = "127.0.0.1"
START_SECONDS = 60
"""It starts in less than one, on a machine that does nothing else."""


def free_port() -> int:
    """A port that nothing uses, for UDP and TCP alike."""
    for _ in range(100):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp, socket.socket() as tcp:
            tcp.bind((LOOPBACK, 0))
            port: int = tcp.getsockname()[1]
            try:
                udp.bind((LOOPBACK, port))
            except OSError:
                continue
            return port
    raise AssertionError("no free port")


@contextmanager
def serving(
    program: str, corefile: str, port: int, directory: Path, environment: Mapping[str, str] | None = None
) -> Iterator[None]:
    """Run CoreDNS on a Corefile that serves a port of loopback, until the context is left."""
    directory.mkdir(exist_ok=True)
    path, log = directory / "Corefile", directory / "log"
    path.write_bytes(corefile.encode())
    with log.open("wb") as output:
        process = subprocess.Popen(
            [program, "-conf", str(path)],
            cwd=directory,
            env={**os.environ, **(environment or {})},
            stdout=output,
            stderr=output,
        )
    try:
        _wait(process, port, log)
        yield
    finally:
        # Not SIGTERM: health's lameduck would hold it for seconds.
        process.kill()
        process.wait(timeout=START_SECONDS)


def _wait(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    """Until it answers: it listens when its plugins have started, the cluster's Services included."""
    end = time.monotonic() + START_SECONDS
    while process.poll() is None and time.monotonic() < end:
        with socket.socket() as probe:
            if probe.connect_ex((LOOPBACK, port)) == 0:
                return
        time.sleep(0.02)
    raise AssertionError(f"CoreDNS does not serve:\n{log.read_text(errors='replace')}")
