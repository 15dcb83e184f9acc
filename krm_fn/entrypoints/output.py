"""Writers of standard output and standard error: all bytes, or a message and status 1."""

from __future__ import annotations

import sys

from krm_fn.typed import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from typing import TextIO

    from krm_fn.diagnostics.report import Report


class Writer(Protocol):
    """An unbuffered binary stream, such as `io.FileIO`."""

    def write(self, data: memoryview, /) -> int | None:
        """Writes a part of data; returns the number of bytes, or None when a non-blocking stream takes none now."""
        ...

    def fileno(self) -> int:
        """Returns the file descriptor; raises OSError when there is none."""
        ...


def send(output: bytes, status: int = 0) -> int:
    """Writes all of standard output and returns status; after a failure, reports it and returns 1 instead of 0.

    A reader that closed its pipe early (``| head``) gets no message, because it has all that it needs.
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
    """Prints diagnostics on standard error."""
    from krm_fn.diagnostics.text import as_text

    tell(as_text(report, colour=wants_colour()))


def tell(text: str) -> None:
    """Writes to standard error. A failure does not end the run, because it may be closed (``2>&-``) or full."""
    try:
        write_text(sys.stderr, text)
    except OSError:
        return


def wants_colour() -> bool:
    """Returns True when standard error is a terminal and NO_COLOR is not set (https://no-color.org)."""
    import os

    return bool(sys.stderr) and sys.stderr.isatty() and not os.environ.get("NO_COLOR")


def write_text(stream: TextIO | None, text: str) -> None:
    """Writes all of a text; raises OSError. stream None: it is closed, and nothing happens."""
    if not stream or not text:
        return
    if hasattr(stream, "buffer"):
        write_all(_unbuffered(stream), _encoded(text, stream.encoding))
    else:  # a text stream without bytes, such as that of --log-file
        stream.write(text)


def write_all(writer: Writer, data: bytes) -> None:
    """Writes every byte, or raises OSError. One call may write only a part: to a pipe, or to a disk that fills up."""
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
    """Returns the stream's lowest layer. A buffer could fail when Python exits, too late for the exit status."""
    stream.flush()
    buffer = stream.buffer
    writer: Writer = getattr(buffer, "raw", buffer)
    return writer


def _encoded(text: str, encoding: str) -> bytes:
    """Encodes a text for the terminal; in ASCII when PYTHONIOENCODING has an encoding that fails."""
    try:
        return text.encode(encoding, "backslashreplace")
    except (LookupError, UnicodeError):
        return text.encode("ascii", "backslashreplace")


def _wait(writer: Writer) -> None:
    """Waits until a non-blocking stream takes bytes or its reader closes it. Another process may have made it so."""
    import select

    poll = select.poll()
    poll.register(writer.fileno(), select.POLLOUT)
    poll.poll()


def _report_late_errors(writer: Writer) -> None:
    """Raises OSError when written bytes were lost: network file systems report that only on close."""
    import os

    try:
        copy = os.dup(writer.fileno())
    except OSError:  # the stream is in memory
        return
    os.close(copy)
