"""--log-file: standard error into a file as well, for hosts that throw it away."""

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
    """Writes to standard error and to a file, at once: who throws the one away may kill the process too."""

    def __init__(self, stderr: TextIO | None, path: str) -> None:
        """Open the file; raises OSError."""
        self._stderr = stderr
        self._path = path
        self._file: io.FileIO | None = io.FileIO(open_in_place(path), "w", closefd=False)  # open until the end

    def write(self, text: str) -> int:
        """As a file's; a usage error when the file takes no more."""
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
        """As a file's; the log is never behind."""
        if self._stderr:
            with suppress(OSError):
                self._stderr.flush()


def log_file_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Take --log-file before other options are looked at, so that it has the complaints about them."""
    return click.option(
        "--log-file",
        metavar="FILE",
        is_eager=True,
        expose_value=False,
        callback=lambda _context, _parameter, path: _log_to(path) if path else None,
        help="Write what goes to standard error to FILE as well, anew each time.",
    )(command)


def _log_to(path: str) -> None:
    try:
        sys.stderr = cast("TextIO", _Both(sys.stderr, path))
    except OSError as error:
        raise cannot_write(path, error) from error
