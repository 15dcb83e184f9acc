"""Decides whether a path from a directory or a kustomization may be read, and reports each refused path.

The rules are the same as for kustomize's LoadRestrictionsRootOnly, and for its bases:
https://github.com/kubernetes-sigs/kustomize/blob/master/api/internal/loader/fileloader.go
"""

from __future__ import annotations

import os

from krm_fn.resource import Origin
from krm_fn.typed import TYPE_CHECKING, NamedTuple
from krm_fn.wire.files.kustomization import kustomization_in
from krm_fn.wire.files.loading import is_within

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.wire.files.loading import Access


class Root(NamedTuple):
    """A directory from which files may be read."""

    path: str
    """The path for messages."""
    real: str
    """The path without links."""


class Step(NamedTuple):
    """The way that leads to a path."""

    roots: tuple[Root, ...]
    """The directory that the command line names, then the directories of the kustomizations on the way."""
    border: str
    """The border from `Access`; empty for no border."""
    level: int = 0
    """How many directories are on the way."""
    entry: str = ""
    """The path as the kustomization lists it; empty for a file in a directory."""
    origin: Origin | None = None
    """Where the kustomization lists the path; None for a file in a directory."""

    @property
    def root(self) -> Root:
        """The directory that must contain the files."""
        return self.roots[-1]

    def inside(self) -> Step:
        """Returns the step to the files in a directory."""
        return self._replace(level=self.level + 1, entry="", origin=None)


class Restrictor:
    """Tells whether a path may be read, and reports it if not. ``real`` is the path without links."""

    def __init__(self, report: Report, access: Access) -> None:
        self._report = report
        self._access = access

    def allows_named(self, path: str, real: str, border: str) -> bool:
        """Tells whether a path of the command line may be read."""
        return self._is_within(border, path, real, Origin(path))

    def allows(self, path: str, real: str, step: Step) -> bool:
        """Tells whether a file, or a directory without a kustomization, may be read."""
        root, written = step.root, step.entry or path
        if self._access.is_restricted and not is_within(real, root.real):
            is_link = is_within(os.path.normpath(os.path.join(root.real, step.entry)), root.real)
            message = f"{written} {'is a link that leads' if is_link else 'lies'} outside of {root.path}."
            remedy = self._or_unrestricted(f"Copy it into {root.path}")
            self._report.add("OFN603", message, origin=step.origin or Origin(path), remedy=remedy)
            return False
        return self._is_within(step.border, written, real, step.origin or Origin(path))

    def allows_base(self, path: str, real: str, step: Step) -> bool:
        """Tells whether a directory from a kustomization may be read; outside of the root, it must be a base."""
        entry = step.entry
        around = next((root for root in step.roots if is_within(root.real, real)), None)
        if around is not None:
            self._report.add("OFN604", f"{entry} contains {around.path}, which leads to it.", origin=step.origin)
            return False
        if os.path.isabs(entry) or not self._access.is_restricted or is_within(real, step.root.real):
            return self.allows(path, real, step)
        if not self._is_within(step.border, entry, real, step.origin):
            return False
        if kustomization_in(real) is None:
            message = f"{entry} lies outside of {step.root.path} and has no kustomization, so that it is not a base."
            remedy = self._or_unrestricted(f"Write a kustomization.yaml in {entry} that lists its files")
            self._report.add("OFN603", message, origin=step.origin, remedy=remedy)
            return False
        return True

    def _is_within(self, border: str, written: str, real: str, origin: Origin | None) -> bool:
        if not border or is_within(real, border):
            return True
        message = f"{written} lies outside of the directories that this command may read."
        self._report.add("OFN603", message, origin=origin, remedy="Copy it into the repository.")
        return False

    def _or_unrestricted(self, remedy: str) -> str:
        return f"{remedy}." if self._access.border else f"{remedy}, or trust the input: --load-restrictor none"
