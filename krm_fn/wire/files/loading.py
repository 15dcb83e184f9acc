"""Opens files for the whole program: regular files of bounded size, below the directory that leads to them.

Follows kustomize's LoadRestrictionsRootOnly:
https://github.com/kubernetes-sigs/kustomize/blob/master/api/internal/loader/loadrestrictions.go
"""

from __future__ import annotations

import os
import stat

from krm_fn.resource import Origin
from krm_fn.typed import TYPE_CHECKING, NamedTuple
from krm_fn.wire.files.bounded import INPUT_LIMIT, TOTAL_LIMIT, in_mebibytes, read_bounded

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report

_FLAGS = os.O_RDONLY | os.O_CLOEXEC | os.O_NOCTTY
# A pipe without a writer would block open(). A link that replaces the file after its check would lead elsewhere.
_FLAGS_FOR_FOUND = _FLAGS | os.O_NONBLOCK | os.O_NOFOLLOW


class Access(NamedTuple):
    """The files that a run may read."""

    is_restricted: bool = True
    """True to read files only below the directory that leads to them; False to follow links and lists anywhere."""
    border: str = ""
    """The real path of a directory: nothing outside of it is read, and no pipe. Empty for no border."""
    may_name_outside: bool = False
    """True to allow a path of the command line outside of border; that path is its border then."""

    def border_for(self, path: str) -> str:
        """Returns the border for a path of the command line, and for all files that it leads to."""
        if self.border and self.may_name_outside and not is_within(os.path.abspath(path), self.border):
            return os.path.realpath(path)
        return self.border


RESTRICTED = Access()
"""The default access of a command."""


def is_within(path: str, directory: str) -> bool:
    """Tells whether a path is the directory itself or below it; both must be absolute and without ``..``."""
    return path == directory or path.startswith(directory.rstrip("/") + "/")


class Loader:
    """Reads files, and reports files that it refuses. One loader for a whole run limits their total size."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._left = TOTAL_LIMIT

    def named(self, path: str) -> bytes | None:
        """Returns the bytes of a file that the command line names, or None and an error.

        The file may be a pipe or a terminal, as ``<(kustomize build .)`` and ``/dev/stdin`` are.
        """
        origin = Origin(path)
        try:
            mode = os.stat(path).st_mode
            if not (stat.S_ISREG(mode) or stat.S_ISFIFO(mode) or stat.S_ISCHR(mode)):
                self._refuse_kind(path, mode, origin)
                return None
            return self._read(os.open(path, _FLAGS), path, origin)
        except (OSError, ValueError) as error:
            self._fail(path, error, origin)
            return None

    def found(self, path: str, real: str, origin: Origin) -> bytes | None:
        """Returns the bytes of a regular file in a directory or from a kustomization, or None and an error.

        path: the path for messages. real: the path without links; the caller has checked that it may be read.
        """
        try:
            before = os.lstat(real)
            if not stat.S_ISREG(before.st_mode):
                self._refuse_kind(path, before.st_mode, origin)
                return None
            descriptor = os.open(real, _FLAGS_FOR_FOUND)
            if not os.path.samestat(os.fstat(descriptor), before) or os.path.realpath(real) != real:
                os.close(descriptor)
                raise OSError(0, "replaced while it was opened")
            return self._read(descriptor, path, origin)
        except (OSError, ValueError) as error:
            self._fail(path, error, origin)
            return None

    def _read(self, descriptor: int, path: str, origin: Origin) -> bytes | None:
        """Returns the bytes of an open file and closes it; does not read a file that is too large."""
        limit = min(INPUT_LIMIT, self._left)
        try:
            is_small = os.fstat(descriptor).st_size <= limit
            data = read_bounded(lambda size: os.read(descriptor, size), limit) if is_small else None
        finally:
            os.close(descriptor)
        if data is not None:
            self._left -= len(data)
        elif limit == INPUT_LIMIT:
            self._report.add("OFN606", f"{path} is larger than {in_mebibytes(limit)}.", origin=origin)
        else:
            message = f"{path} is not read: all files together are larger than {in_mebibytes(TOTAL_LIMIT)}."
            remedy = "Name fewer files or directories, and run krm-fn once for each part."
            self._report.add("OFN606", message, origin=origin, remedy=remedy)
        return data

    def _refuse_kind(self, path: str, mode: int, origin: Origin) -> None:
        if stat.S_ISDIR(mode):
            self._fail(path, OSError(0, "Is a directory"), origin)
            return
        kind = "a named pipe" if stat.S_ISFIFO(mode) else "a socket" if stat.S_ISSOCK(mode) else "a device"
        self._report.add("OFN605", f"{path} is {kind}, not a regular file.", origin=origin)

    def _fail(self, path: str, error: OSError | ValueError, origin: Origin) -> None:
        """Reports why a file cannot be opened. ValueError comes from a path with a NUL character."""
        reason = error.strerror if isinstance(error, OSError) else str(error)
        self._report.add("OFN601", f"{path}: {reason}", origin=origin)
