"""Whole processes, timed in turns: what else the machine does hits all of them alike."""

from __future__ import annotations

import os
import statistics
import subprocess
import time
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path


class Command(NamedTuple):
    """A program and the file that it reads on standard input."""

    arguments: tuple[str, ...]
    stdin: Path | None = None


class Cost(NamedTuple):
    """Seconds of wall clock, and MiB of peak memory."""

    seconds: float
    peak: float


def compare(commands: Mapping[str, Command], rounds: int) -> dict[str, Cost]:
    """Medians of rounds runs of each command, one of each in turn; the first turn warms up and does not count."""
    costs: dict[str, list[Cost]] = {name: [] for name in commands}
    for turn in range(rounds + 1):
        for name, command in commands.items():
            cost = _run(command)
            if turn:
                costs[name].append(cost)
    return {
        name: Cost(statistics.median(c.seconds for c in listed), max(c.peak for c in listed))
        for name, listed in costs.items()
    }


def output_size(command: Command) -> int:
    """Bytes on standard output."""
    return len(_output(command))


def _output(command: Command) -> bytes:
    with open(command.stdin or os.devnull, "rb") as stdin:
        return subprocess.run(command.arguments, stdin=stdin, capture_output=True, check=True).stdout


def _run(command: Command) -> Cost:
    with open(command.stdin or os.devnull, "rb") as stdin, open(os.devnull, "wb") as null:
        start = time.perf_counter()
        process = subprocess.Popen(command.arguments, stdin=stdin, stdout=null, stderr=null, env=_environment())
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{command.arguments} exited with {process.returncode}")
    return Cost(seconds, usage.ru_maxrss / 1024)


def _environment() -> dict[str, str]:
    """Bytecode is cached, as where a package is installed."""
    return {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}


def machine() -> str:
    """Cores and processor, for the table's head."""
    import platform

    model = platform.processor() or platform.machine()
    with open("/proc/cpuinfo") as file:
        model = next((line.partition(":")[2].strip() for line in file if line.startswith("model name")), model)
    return f"{os.cpu_count()} cores of {model}, {platform.system()}, Python {platform.python_version()}"


def programs(*names: str) -> Sequence[str]:
    """The names that are not on PATH."""
    import shutil

    return [name for name in names if shutil.which(name) is None]
