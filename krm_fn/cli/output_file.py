"""Writes output files: replaces regular files as a whole, and writes to devices and pipes in place."""

from __future__ import annotations

import errno
import os
import signal
import stat
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

import click

from krm_fn.entrypoints.output import write_all
from krm_fn.printable import named

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

_MAX_LINKS = 40
"""Linux follows the same number of links (path_resolution(7))."""

_ENDING = (signal.SIGTERM, signal.SIGHUP)


def write_file(path: str, data: bytes, *, executable: bool = False) -> None:
    """Writes all of data to a path. Raises OSError.

    A regular file, or the target of a link, is replaced as a whole or not at all. It keeps its mode, and its owner if
    the system permits that. Devices, pipes and descriptors (``/dev/stdout``) are opened and written.
    """
    target = _target(path)
    old = None if isinstance(target, int) else _status(target)
    if isinstance(target, int) or (old and not stat.S_ISREG(old.st_mode)) or _is_in_proc(target):
        with os.fdopen(open_in_place(path), "wb", buffering=0) as file:
            write_all(file, data)
    elif old and not os.access(target, os.W_OK):
        raise OSError(errno.EACCES, os.strerror(errno.EACCES))
    else:
        _replace(target, data, old, executable=executable)


def open_in_place(path: str) -> int:
    """Opens a path for writing, empties it if it is a regular file, and returns a descriptor. Raises OSError."""
    target = _target(path)
    if isinstance(target, int):
        return os.dup(target)
    old = _status(target)
    if old and stat.S_ISSOCK(old.st_mode):
        raise OSError(errno.ENXIO, "Is a socket")
    # Linux refuses O_CREAT for another user's pipe in /tmp (sysctl fs.protected_fifos).
    flags = os.O_WRONLY | os.O_NOCTTY | (os.O_TRUNC if old else os.O_CREAT)
    return os.open(target, flags, 0o666)


def cannot_write(path: str, error: OSError) -> click.UsageError:
    """Returns the usage error for a path that cannot be written."""
    return click.UsageError(f"cannot write {named(path)}: {error.strerror}")


@contextmanager
def cleaning_up() -> Iterator[None]:
    """Makes signals that end the process raise SystemExit, so that temporary files are removed."""
    caught = [number for number in _ENDING if signal.getsignal(number) is signal.SIG_DFL]
    for number in caught:
        signal.signal(number, _end)
    try:
        yield
    finally:
        for number in caught:
            signal.signal(number, signal.SIG_DFL)


def _end(number: int, _frame: FrameType | None) -> None:
    raise SystemExit(128 + number)


def _target(path: str) -> int | str:
    """Follows the links of a path, and returns the last path or the number of an open descriptor.

    `os.path.realpath` does not work here: /dev/stdout leads to links in /proc, and their targets may not be paths.
    """
    descriptors = os.path.realpath("/dev/fd")
    for _ in range(_MAX_LINKS):
        directory, name = os.path.split(path)
        directory = os.path.realpath(directory)
        path = os.path.join(directory, name)
        if directory == descriptors and name.isdecimal():
            return int(name)
        if _is_in_proc(path) or not os.path.islink(path):
            return path
        path = os.path.join(directory, os.readlink(path))
    raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))


def _is_in_proc(path: str) -> bool:
    """Reports whether a path is in Linux's /proc: the target of a link there may have no other name."""
    return path.startswith("/proc/")


def _status(path: str) -> os.stat_result | None:
    """Returns the status of a path, or None if nothing exists there."""
    try:
        return os.stat(path)
    except FileNotFoundError:
        return None


def _replace(path: str, data: bytes, old: os.stat_result | None, *, executable: bool) -> None:
    """Writes a temporary file in the same directory, then renames it to the path."""
    temporary = os.path.join(os.path.dirname(path), f".krm-fn-{os.urandom(8).hex()}")
    mode = 0o600 if old else 0o666
    with cleaning_up():
        try:
            with open(temporary, "xb", buffering=0, opener=lambda name, flags: os.open(name, flags, mode)) as file:
                _adopt(file.fileno(), old, executable=executable)
                write_all(file, data)
            os.replace(temporary, path)
        except BaseException:
            with suppress(OSError):
                os.unlink(temporary)
            raise


def _adopt(descriptor: int, old: os.stat_result | None, *, executable: bool) -> None:
    """Gives a new file the owner and mode of the file that it replaces: the owner first, which may reset the mode."""
    if old:
        for user, group in ((old.st_uid, old.st_gid), (-1, old.st_gid)):
            with suppress(OSError):
                os.fchown(descriptor, user, group)
                break
    mode = stat.S_IMODE((old or os.fstat(descriptor)).st_mode)
    os.fchmod(descriptor, mode | 0o111 if executable else mode)
