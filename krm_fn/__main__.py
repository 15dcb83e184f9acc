"""``krm-fn`` and ``python -m krm_fn``: without arguments the KRM function, with arguments the command line."""

from __future__ import annotations

import gc
import sys


def main() -> int:
    """The exit status. Hosts call without arguments, and start-up is paid at every save: no click for them."""
    gc.disable()  # a run ends before any garbage is worth looking for
    if len(sys.argv) == 1 and not (sys.stdin and sys.stdin.isatty()):
        from krm_fn.entrypoints.krm import main as run_function

        status = run_function()
        gc.freeze()  # nor is it when the interpreter ends, which looks once more
        return status
    from krm_fn.cli.main import cli

    cli(prog_name="krm-fn")
    return 0


if __name__ == "__main__":
    sys.exit(main())
