"""Writes standard output and standard error for every entry point: all bytes, or a message and status 1."""

from __future__ import annotations

import sys

from krm_fn.typed import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from typing import TextIO

    from krm_fn.diagnostics.report import Report


class Writer(Protocol):
    """An unbuffered binary stream, such as `io.FileIO`."""

    def write(self, data: memoryview, /) -> int | None:
        """Write some of data: returns how many bytes, None where a non-blocking stream takes none now."""
        ...

    def fileno(self) -> int:
        """Return the descriptor; OSError where there is none."""
        ...


def send(output: bytes, status: int = 0) -> int:
    """Write all of standard output; returns status, or 1 (with a message) in place of 0 where that fails.

    A reader that has gone (``| head``) gets no message: it has what it wanted.
    """
    if not output:
        return status
    if not sys.stdout:
        tell("krm-fn: standard output is closed\n")
        return status or 1
    try:
        writer = _unbuffered(sys.stdout)
        write_all(writer, output)
        _report_late_errors(writer)
    except BrokenPipeError:
        return status or 1
    except OSError as error:
        tell(f"krm-fn: cannot write to standard output: {error.strerror}\n")
        return status or 1
    return status


def show(report: Report) -> None:
    """Print diagnostics on standard error."""
    from krm_fn.diagnostics.text import as_text

    tell(as_text(report, colour=wants_colour()))


def tell(text: str) -> None:
    """Write to standard error. The run goes on where that is closed (``2>&-``) or full."""
    try:
        write_text(sys.stderr, text)
    except OSError:
        return


def wants_colour() -> bool:
    """Whether standard error is a terminal and NO_COLOR is not set (https://no-color.org)."""
    import os

    return bool(sys.stderr) and sys.stderr.isatty() and not os.environ.get("NO_COLOR")


def write_text(stream: TextIO | None, text: str) -> None:
    """Write all of a text; raises OSError. None stands for a closed stream."""
    if not stream or not text:
        return
    if hasattr(stream, "buffer"):
        write_all(_unbuffered(stream), _encoded(text, stream.encoding))
    else:  # a text stream that stands in for it, as --log-file's does
        stream.write(text)


def write_all(writer: Writer, data: bytes) -> None:
    """Write every byte, or raise OSError. One call may write only a part, to a pipe or to a disk that fills up."""
    left = memoryview(data)
    while left:
        written = writer.write(left)
        if written is None:
            _wait(writer)
        elif written:
            left = left[written:]
        else:
            raise OSError(0, "it takes no more bytes")


def _unbuffered(stream: TextIO) -> Writer:
    """The stream's lowest layer. Bytes that a buffer keeps could fail after the status is decided, as Python exits."""
    stream.flush()
    buffer = stream.buffer
    writer: Writer = getattr(buffer, "raw", buffer)
    return writer


def _encoded(text: str, encoding: str) -> bytes:
    """A text in a terminal's encoding; in ASCII where PYTHONIOENCODING names one that cannot write it."""
    try:
        return text.encode(encoding, "backslashreplace")
    except (LookupError, UnicodeError):
        return text.encode("ascii", "backslashreplace")


def _wait(writer: Writer) -> None:
    """Wait until a stream that another process has made non-blocking takes bytes, or its reader has gone."""
    import select

    poll = select.poll()
    poll.register(writer.fileno(), select.POLLOUT)
    poll.poll()


def _report_late_errors(writer: Writer) -> None:
    """Raise OSError where bytes were lost after they were written: network file systems say so on close alone."""
    import os

    try:
        copy = os.dup(writer.fileno())
    except OSError:  # it is in memory
        return
    os.close(copy)
