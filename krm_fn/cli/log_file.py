"""The option ``--log-file``, which copies standard error to a file, because Helm 4 discards standard error."""

from __future__ import annotations

import io
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TextIO, cast

import click

from krm_fn.cli.output_file import cannot_write, open_in_place
from krm_fn.entrypoints.output import write_all, write_text

if TYPE_CHECKING:
    from collections.abc import Callable


class _Both(io.TextIOBase):
    """A stream that copies standard error to a file, unbuffered, because the host may kill the process at any time."""

    def __init__(self, stderr: TextIO | None, path: str) -> None:
        """Opens the file. Raises OSError."""
        self._stderr = stderr
        self._path = path
        self._file: io.FileIO | None = io.FileIO(
            open_in_place(path), "w", closefd=False
        )  # stays open until the process ends

    def write(self, text: str) -> int:
        """Writes text to both. Raises click.UsageError if it cannot write the file."""
        with suppress(OSError):
            write_text(self._stderr, text)
        if self._file is None:
            return len(text)
        try:
            write_all(self._file, text.encode("utf-8", "backslashreplace"))
        except OSError as error:
            self._file = None
            raise cannot_write(self._path, error) from error
        return len(text)

    def flush(self) -> None:
        """Flushes standard error; the file has no buffer."""
        if self._stderr:
            with suppress(OSError):
                self._stderr.flush()


def log_file_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds --log-file. Click handles it before other options, so that the file contains errors about those."""
    return click.option(
        "--log-file",
        metavar="FILE",
        is_eager=True,
        expose_value=False,
        callback=lambda _context, _parameter, path: _log_to(path) if path else None,
        help="Also write standard error to FILE. Each run overwrites FILE.",
    )(command)


def _log_to(path: str) -> None:
    try:
        sys.stderr = cast("TextIO", _Both(sys.stderr, path))
    except OSError as error:
        raise cannot_write(path, error) from error
