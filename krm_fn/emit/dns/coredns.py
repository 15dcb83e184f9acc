"""The stanza put into, and taken out of, the text of a CoreDNS Corefile; every other byte stays."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from krm_fn.emit.dns.coredns_checks import (
    Finding,
)
from krm_fn.emit.dns.stanza import Zone

if TYPE_CHECKING:
    from collections.abc import Iterator


__all__ = ["Finding", "Patch", "Zone", "patch_corefile"]


class Patch(NamedTuple):
    """A Corefile's new text (the old one when a finding is an error), and what there is to tell."""

    text: str
    findings: tuple[Finding, ...]


class _Cut(NamedTuple):
    """A Corefile without what was written before. removed: ranges of offsets in the text as it came, in order."""

    text: str
    removed: tuple[tuple[int, int], ...]

    def anchors(self) -> list[int]:
        """Where in the text something was taken out."""
        found, gone = [], 0
        for start, end in self.removed:
            if start:
                found.append(start - gone)
            gone += end - start
        return found

    def line(self, offset: int) -> int:
        """The line in the text as it came of an offset in this one."""
        lines = self.text.count("\n", 0, offset) + 1
        return lines + sum(lost for at, lost in self._lost_lines() if at < offset)

    def _lost_lines(self) -> Iterator[tuple[int, int]]:
        raise NotImplementedError
