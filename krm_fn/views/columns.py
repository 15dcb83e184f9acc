"""Text in columns, for a terminal."""

from __future__ import annotations

from krm_fn.printable import one_line
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def aligned(lines: Sequence[Sequence[str]]) -> str:
    """Aligns lines with equal numbers of cells, two spaces apart, and makes the cells printable."""
    rows = [[one_line(cell) for cell in line] for line in lines]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "".join("  ".join(map(str.ljust, row, widths)).rstrip() + "\n" for row in rows)
