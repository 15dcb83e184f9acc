"""--log-file: standard error into a file as well, for hosts that throw it away."""

from __future__ import annotations

import io
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TextIO, cast

import click

if TYPE_CHECKING:
    from collections.abc import Callable


class _Both(io.TextIOBase):
    """Writes to standard error and to a file, at once: who throws the one away may kill the process too."""

    def __init__(self, stderr: TextIO | None, file: TextIO) -> None:
        self._stderr = stderr
        self._file: TextIO | None = file

    def write(self, text: str) -> int:
        """As a file's; a usage error when the file takes no more."""
        if self._stderr:
            with suppress(OSError):
                self._stderr.write(text)
        if self._file is None:
            return len(text)
        try:
            self._file.write(text)
            self._file.flush()
        except OSError as error:
            name, self._file = self._file.name, None
            raise _cannot_write(name, error) from error
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
        file = open(path, "w", encoding="utf-8", errors="backslashreplace")  # noqa: SIM115 - it is open until the end
    except OSError as error:
        raise _cannot_write(path, error) from error
    sys.stderr = cast("TextIO", _Both(sys.stderr, file))


def _cannot_write(path: str, error: OSError) -> click.UsageError:
    return click.UsageError(f"cannot write {path}: {error.strerror}")
