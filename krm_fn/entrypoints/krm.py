"""Called without arguments: a KRM function for kustomize and kpt, or a filter in a pipe."""

from __future__ import annotations

import sys

from krm_fn.diagnostics.report import Report
from krm_fn.entrypoints.output import send, show, tell
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.entrypoints.stream import Request


def main() -> int:
    """Read standard input, write standard output, tell on standard error; the exit status."""
    from krm_fn.entrypoints.stream import Request

    return answer(Request(receive()))


def answer(request: Request) -> int:
    """Expand a request from standard input; all of the output or none."""
    from krm_fn.entrypoints.stream import respond

    report = Report()
    response = respond(request, report)
    show(report)
    return send(response.output, int(response.failed))


def receive() -> bytes:
    """All of standard input, b"" where it is closed; ends the process with status 1 where it cannot be read.

    That includes an input of more than `INPUT_LIMIT`: an endless one would take all memory.
    """
    from krm_fn.wire.files.bounded import INPUT_LIMIT, in_mebibytes, read_bounded

    try:
        data = read_bounded(sys.stdin.buffer.read, INPUT_LIMIT) if sys.stdin else b""
    except OSError as error:
        tell(f"krm-fn: cannot read standard input: {error.strerror}\n")
        sys.exit(1)
    if data is None:
        limit = in_mebibytes(INPUT_LIMIT)
        tell(f"krm-fn: standard input is larger than {limit}; split it, and run krm-fn once for each part\n")
        sys.exit(1)
    return data
