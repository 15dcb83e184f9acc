"""Limits on the size of inputs, so that an endless or sparse input ends a run early with a message."""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

MEBIBYTE = 1 << 20

INPUT_LIMIT = 256 * MEBIBYTE
"""Most bytes of one file or of standard input. etcd takes 1.5 MiB an object, so that 10,000 usual objects fit well."""

TOTAL_LIMIT = 1024 * MEBIBYTE
"""Most bytes of all files together: parsed, they take several times their size in memory."""


def read_bounded(read: Callable[[int], bytes | None], limit: int) -> bytes | None:
    """Calls read(size) until it returns b""; None where that is more than limit bytes in all.

    Raises OSError where read returns None: a stream that somebody has made non-blocking has no data yet.
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
    """A size for people, rounded up: ``257 MiB``."""
    return f"{-(-size // MEBIBYTE)} MiB"
