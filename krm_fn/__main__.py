"""``krm-fn`` and ``python -m krm_fn``: without arguments the KRM function, with arguments the command line."""

from __future__ import annotations

import atexit
import gc
import sys


def main() -> int:
    """The exit status. Hosts call without arguments, and start-up is paid at every save: no click for them."""
    gc.disable()  # a run ends before any garbage is worth looking for
    atexit.register(gc.freeze)  # and the interpreter need not look for it either when it ends
    if len(sys.argv) == 1 and not (sys.stdin and sys.stdin.isatty()):
        from krm_fn.entrypoints.krm import main as run_function

        return run_function()
    from krm_fn.cli.main import cli

    return cli.main(prog_name="krm-fn")


if __name__ == "__main__":
    sys.exit(main())
