"""How big the image is, and how long a host waits for its answer."""

from __future__ import annotations

import subprocess
import time
from typing import NamedTuple


class Measured(NamedTuple):
    """size: bytes of all layers as Docker counts them; seconds: the median from ``docker run`` to its whole output."""

    size: int
    seconds: float


RUN = ("run", "--rm", "-i", "--network", "none", "--user", "nobody", "--security-opt=no-new-privileges")
"""As kustomize runs it."""


def measure(image: str, request: bytes, *, runs: int = 5) -> Measured:
    """Answer a ResourceList in a container some times, once before the clock runs. Raises CalledProcessError."""
    inspect = ["docker", "image", "inspect", "--format", "{{.Size}}", image]
    size = int(subprocess.run(inspect, capture_output=True, check=True).stdout)
    _seconds(image, request)
    return Measured(size, sorted(_seconds(image, request) for _ in range(runs))[runs // 2])


def _seconds(image: str, request: bytes) -> float:
    started = time.perf_counter()
    subprocess.run(["docker", *RUN, image], input=request, capture_output=True, check=True)
    return time.perf_counter() - started
