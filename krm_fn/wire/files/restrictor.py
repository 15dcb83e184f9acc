"""Decides which of the paths that a directory or a kustomization leads to may be read, and reports the others.

The rules are those of kustomize's LoadRestrictionsRootOnly, and of its bases:
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
    """A directory that files may be read from. path: as messages name it; real: without links."""

    path: str
    real: str


class Step(NamedTuple):
    """How a walk came to a path.

    roots: the directory that the command line names, then those of the kustomizations on the way; files lie in the
    last. border: as `Access` has it; "" for none. entry and origin: the path as a kustomization lists it, and where; ""
    and None for what a directory holds. level: how many directories lie on the way.
    """

    roots: tuple[Root, ...]
    border: str
    level: int = 0
    entry: str = ""
    origin: Origin | None = None

    @property
    def root(self) -> Root:
        """The directory that files must lie in."""
        return self.roots[-1]

    def inside(self) -> Step:
        """The step to what a directory holds."""
        return self._replace(level=self.level + 1, entry="", origin=None)


class Restrictor:
    """Answers whether a path may be read. ``real`` is the path without links; a no is reported."""

    def __init__(self, report: Report, access: Access) -> None:
        self._report = report
        self._access = access

    def allows_named(self, path: str, real: str, border: str) -> bool:
        """Whether a path of the command line may be read."""
        return self._is_within(border, path, real, Origin(path))

    def allows(self, path: str, real: str, step: Step) -> bool:
        """Whether a file, or a directory without a kustomization, may be read."""
        root, written = step.root, step.entry or path
        if self._access.is_restricted and not is_within(real, root.real):
            is_link = is_within(os.path.normpath(os.path.join(root.real, step.entry)), root.real)
            message = f"{written} {'is a link that leads' if is_link else 'lies'} outside of {root.path}."
            remedy = self._or_unrestricted(f"Copy it into {root.path}")
            self._report.add("OFN603", message, origin=step.origin or Origin(path), remedy=remedy)
            return False
        return self._is_within(step.border, written, real, step.origin or Origin(path))

    def allows_base(self, path: str, real: str, step: Step) -> bool:
        """Whether a directory that a kustomization lists may be read; one outside of its root must be a base."""
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
            message = f"{entry} lies outside of {step.root.path} and has no kustomization, so that it is no base."
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
