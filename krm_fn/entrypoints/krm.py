"""The program without arguments: a KRM function for kustomize and kpt, or a filter in a pipe."""

from __future__ import annotations

import sys

from krm_fn.diagnostics.report import Report
from krm_fn.entrypoints.output import send, show, tell
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.entrypoints.stream import Request


def main() -> int:
    """Reads standard input, writes output and diagnostics, and returns the exit status."""
    from krm_fn.entrypoints.stream import Request

    return answer(Request(receive()))


def answer(request: Request) -> int:
    """Expands a request, writes the whole output or nothing, and returns the exit status."""
    from krm_fn.entrypoints.stream import respond

    report = Report()
    response = respond(request, report)
    show(report)
    return send(response.output, int(response.failed))


def receive() -> bytes:
    """Reads all of standard input; returns b"" when it is closed, and exits with status 1 when a read fails.

    An input above `INPUT_LIMIT` fails, too, because an endless input would take all memory.
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
