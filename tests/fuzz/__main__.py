"""Runs a fuzzer until its time is over or it finds a fault.

Run: python -m tests.fuzz edits [--minutes N] [--seed S]. Prints the number of executions; at a fault it saves the input
in ``fuzz-<fuzzer>-<seed>/`` and exits with status 1.
"""

from __future__ import annotations

import argparse
import sys
import time
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from tests.fuzz import edits

if TYPE_CHECKING:
    from types import ModuleType

FUZZERS: dict[str, ModuleType] = {"edits": edits}
PRINT_EVERY = 60.0


def main(arguments: list[str]) -> int:
    """Run one fuzzer; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("fuzzer", choices=FUZZERS)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--seed", type=int, default=0, help="the first one; the next runs take those behind it")
    given = parser.parse_args(arguments)
    fuzzer, started, seed, last = FUZZERS[given.fuzzer], time.monotonic(), given.seed, 0.0
    executions, changed = 0, 0
    while (elapsed := time.monotonic() - started) < given.minutes * 60:
        if elapsed - last >= PRINT_EVERY:
            print(f"{elapsed / 60:.0f} minutes, {executions} executions, {changed} with changes", flush=True)
            last = elapsed
        try:
            for count in fuzzer.execute(seed):
                executions += 1
                changed += bool(count)
        except Exception:  # noqa: BLE001 - whatever it is, it is a finding
            _save(given.fuzzer, seed, fuzzer.texts(seed), traceback.format_exc())
            print(f"seed {seed} fails after {executions} executions", flush=True)
            return 1
        seed += 1
    print(f"{executions} executions, {changed} with changes, seeds {given.seed} to {seed - 1}: no fault", flush=True)
    return 0


def _save(name: str, seed: int, texts: list[str], fault: str) -> None:
    folder = Path(f"fuzz-{name}-{seed}")
    folder.mkdir(exist_ok=True)
    for index, text in enumerate(texts):
        (folder / f"input-{index}.yaml").write_bytes(text.encode())
    (folder / "fault.txt").write_text(fault)
    print(f"the input and the fault are in {folder}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
