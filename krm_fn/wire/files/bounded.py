"""Limits on the size of inputs, so that an endless or sparse input ends a run early with a message."""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

MEBIBYTE = 1 << 20

INPUT_LIMIT = 256 * MEBIBYTE
"""Most bytes of one file or of standard input. etcd accepts 1.5 MiB for an object; 10,000 usual objects fit well."""

TOTAL_LIMIT = 1024 * MEBIBYTE
"""Most bytes of all files together: in memory, parsed files take several times their size."""


def read_bounded(read: Callable[[int], bytes | None], limit: int) -> bytes | None:
    """Calls read(size) until it returns b"" and returns all bytes, or None if there are more than limit bytes.

    Raises OSError where read returns None: a non-blocking stream has no data yet.
    """
    chunks: list[bytes] = []
    left = limit
    while chunk := read(min(MEBIBYTE, left + 1)):
        left -= len(chunk)
        if left < 0:
            return None
        chunks.append(chunk)
    if chunk is None:
        raise OSError(0, "it is non-blocking, and has no data yet")
    return chunks[0] if len(chunks) == 1 else b"".join(chunks)


def in_mebibytes(size: int) -> str:
    """Returns a size for a message, rounded up: ``257 MiB``."""
    return f"{-(-size // MEBIBYTE)} MiB"
