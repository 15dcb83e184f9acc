"""Called without arguments: a KRM function for kustomize and kpt, or a filter in a pipe."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from krm_fn.diagnostics.report import Report
from krm_fn.diagnostics.text import as_text

if TYPE_CHECKING:
    from krm_fn.entrypoints.stream import Request


def main() -> int:
    """Read standard input, write standard output, tell on standard error; the exit status."""
    from krm_fn.entrypoints.stream import Request

    return answer(Request(sys.stdin.buffer.read()))


def answer(request: Request) -> int:
    """Expand a request from standard input; all of the output or none."""
    from krm_fn.entrypoints.stream import respond

    report = Report()
    response = respond(request, report)
    show(report)
    return send(response.output, failed=response.failed)


def show(report: Report) -> None:
    """Print diagnostics on standard error."""
    sys.stderr.write(as_text(report, colour=wants_colour()))
    sys.stderr.flush()


def wants_colour() -> bool:
    """A terminal, and no NO_COLOR (https://no-color.org)."""
    import os

    return sys.stderr.isatty() and not os.environ.get("NO_COLOR")


def send(output: bytes, *, failed: bool) -> int:
    """Write all of standard output; 1 when the run failed or the reader has gone."""
    try:
        sys.stdout.buffer.write(output)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        _silence_stdout()
        return 1
    return 1 if failed else 0


def _silence_stdout() -> None:
    """Python flushes stdout once more at exit and would complain: https://docs.python.org/3/library/signal.html."""
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
