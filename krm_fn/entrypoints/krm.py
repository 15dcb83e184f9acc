"""Called without arguments: a KRM function for kustomize and kpt, or a filter in a pipe."""

from __future__ import annotations

import sys

from krm_fn.diagnostics.report import Report
from krm_fn.diagnostics.text import as_text
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TextIO

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
    return send(response.output, failed=response.failed)


def receive() -> bytes:
    """All of standard input, b"" where it is closed; ends the process with status 1 where it cannot be read.

    That includes an input of more than `INPUT_LIMIT`: an endless one would take all memory.
    """
    from krm_fn.wire.bounded import INPUT_LIMIT, in_mebibytes, read_bounded

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


def show(report: Report) -> None:
    """Print diagnostics on standard error."""
    tell(as_text(report, colour=wants_colour()))


def tell(text: str) -> None:
    """Write to standard error; that nobody listens there (``2>&-``, a full disk) costs no output."""
    try:
        if sys.stderr:
            sys.stderr.write(text)
            sys.stderr.flush()
    except OSError:
        _silence(sys.stderr)


def wants_colour() -> bool:
    """A terminal, and no NO_COLOR (https://no-color.org)."""
    import os

    return bool(sys.stderr) and sys.stderr.isatty() and not os.environ.get("NO_COLOR")


def send(output: bytes, *, failed: bool) -> int:
    """Write all of standard output; 1 when the run failed, the reader has gone, or it cannot be written (told)."""
    if not sys.stdout:
        tell("krm-fn: standard output is closed\n")
        return 1
    try:
        sys.stdout.buffer.write(output)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        _silence(sys.stdout)
        return 1
    except OSError as error:
        _silence(sys.stdout)
        tell(f"krm-fn: cannot write to standard output: {error.strerror}\n")
        return 1
    return 1 if failed else 0


def _silence(stream: TextIO) -> None:
    """Python flushes it once more at exit, and would complain or end with a status of its own:
    https://docs.python.org/3/library/signal.html#note-on-sigpipe
    """
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
