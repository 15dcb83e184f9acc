"""The program ``krm-fn``: a KRM function without arguments, a command line with arguments."""

from __future__ import annotations

import atexit
import gc
import sys


def main() -> int:
    """Runs the program and returns its exit status.

    kustomize and kpt run it without arguments, often at each save of a file: that path does not import click.
    """
    gc.disable()  # a run is too short for a collection to pay off
    atexit.register(gc.freeze)  # the interpreter skips its last collection, too
    if len(sys.argv) == 1 and not (sys.stdin and sys.stdin.isatty()):
        from krm_fn.entrypoints.krm import main as run_function

        return run_function()
    from krm_fn.cli.main import cli

    return cli.main(prog_name="krm-fn")


if __name__ == "__main__":
    sys.exit(main())
