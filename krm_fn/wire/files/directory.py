"""Reads the files and directories of a command line as one stream."""

from __future__ import annotations

import os

from krm_fn.constants import CONFIG_KIND, FN_GROUP
from krm_fn.diagnostics.catalog import UNREAD
from krm_fn.printable import named
from krm_fn.resource import Origin
from krm_fn.typed import TYPE_CHECKING
from krm_fn.wire.files.kustomization import KUSTOMIZATIONS, Kustomization, kustomization_in, read_kustomization
from krm_fn.wire.files.loading import RESTRICTED, Access, Loader
from krm_fn.wire.files.restrictor import Restrictor, Root, Step
from krm_fn.wire.packages.stream import Stream
from krm_fn.wire.reading import decode, is_strict, read_stream

if TYPE_CHECKING:
    from collections.abc import Callable

    from krm_fn.diagnostics.report import Report
    from krm_fn.wire.packages.document import Document
    from krm_fn.wire.packages.protocol import Package

_EXTENSIONS = (".yaml", ".yml", ".json")
_NO_RESOURCES = (*KUSTOMIZATIONS, "Kptfile")
_MAX_NESTING = 64


def piped(directory: str) -> str:
    """Returns the command to run for a kustomization that transforms. directory: its path, quoted for a shell."""
    return f"kustomize build {directory} | krm-fn"


def read_paths(
    paths: list[str],
    report: Report,
    *,
    stdin: bytes | None = None,
    pipe: Callable[[str], str] = piped,
    access: Access = RESTRICTED,
    strict: bool = False,
) -> Package | None:
    """Returns the manifests of all files and directories as one stream; None and an error when one cannot be read.

    From a directory, it reads all ``*.yaml``, ``*.yml`` and ``*.json`` below, sorted, without hidden files. In a
    directory with a kustomization, it reads the ``resources:`` of the kustomization instead.
    The path ``-`` is standard input; stdin has its bytes.
    pipe: makes the command to run for a kustomization that transforms, from its directory, quoted for a shell.
    strict: True makes invalid YAML and repeated keys an error even in resources that nobody reads.
    """
    walk = _Walk(report, pipe, access, strict=strict)
    for path in paths:
        if path == "-":
            walk.add("-", stdin or b"", "<stdin>")
        else:
            walk.visit_named(path)
    return None if walk.failed else Stream(walk.files)


class _Walk:
    """Collects documents; reads a file only once even if two paths lead to it."""

    def __init__(self, report: Report, pipe: Callable[[str], str], access: Access, *, strict: bool) -> None:
        self.report = report
        self.pipe = pipe
        self.access = access
        self.strict = strict
        self.files: list[list[Document]] = []
        self.failed = False
        self._restrictor = Restrictor(report, access)
        self._loader = Loader(report)
        self._seen: set[str] = set()
        self._outermost = ""  # directory of the kustomization that leads to all others

    def visit_named(self, path: str) -> None:
        """Collects the documents of a path of the command line."""
        try:
            real, border = os.path.realpath(path), self.access.border_for(path)
        except OSError as error:  # the working directory is gone
            self.fail("OFN601", f"{path}: {error.strerror}", path)
            return
        if not self._restrictor.allows_named(path, real, border):
            self.failed = True
        elif os.path.isdir(path):
            self._visit_directory(path, real, Step((Root(path, real),), border))
        elif os.path.basename(path) not in _NO_RESOURCES and self._is_new(real):
            data = self._loader.found(path, real, Origin(path)) if border else self._loader.named(path)
            self._collect(path, data)

    def fail(self, code: str, message: str, path: str, remedy: str = "") -> None:
        self.failed = True
        self.report.add(code, message, origin=Origin(path), remedy=remedy)

    def _is_new(self, real: str) -> bool:
        if real in self._seen:
            return False
        self._seen.add(real)
        return True

    def _visit_directory(self, path: str, real: str, step: Step) -> None:
        if step.level > _MAX_NESTING:
            self.fail("OFN601", f"{named(path)}: directories are nested too deep", path)
            return
        if not self._is_new(real):
            return
        kustomization = kustomization_in(real)
        if kustomization is not None:
            self._visit_kustomization(Root(path, real), kustomization, step)
            return
        try:
            names = sorted(os.listdir(real))
        except OSError as error:
            self.fail("OFN601", f"{named(path)}: {error.strerror}", path)
            return
        below = step.inside()
        for name in names:
            if name.startswith("."):
                continue
            inner, place = os.path.join(path, name), os.path.realpath(os.path.join(real, name))
            if os.path.isdir(place):
                if self._restrictor.allows(inner, place, below):
                    self._visit_directory(inner, place, below)
                else:
                    self.failed = True
            elif name.endswith(_EXTENSIONS):
                self._visit_file(inner, place, below)

    def _visit_kustomization(self, directory: Root, name: str, step: Step) -> None:
        path = os.path.join(directory.path, name)
        step = step.inside()._replace(roots=(*step.roots, directory))
        data = self._load(path, os.path.realpath(os.path.join(directory.real, name)), step)
        if data is None:
            return
        kustomization = read_kustomization(data, path, self.report)
        if kustomization is None:
            self.failed = True
            return
        outermost = self._outermost
        self._outermost = outermost or directory.path
        if not self._transforms(path, kustomization, step):
            for entry in kustomization.resources + kustomization.plugins:
                self._visit_entry(_step_to(entry, path, kustomization, step))
        self._outermost = outermost

    def _visit_entry(self, step: Step) -> None:
        """Collects the documents of an entry of a kustomization: a file in its directory, or a base anywhere."""
        if not _is_path(step.entry):
            self.failed = True
            self.report.add("OFN601", f"{step.entry} is not a possible file name.", origin=step.origin)
            return
        path, real = _place(step.entry, step.root)
        if not os.path.isdir(real):
            self._visit_file(path, real, step)
        elif self._restrictor.allows_base(path, real, step):
            self._visit_directory(path, real, step)
        else:
            self.failed = True

    def _transforms(self, path: str, kustomization: Kustomization, step: Step) -> bool:
        """Refuses a kustomization that does more than list files; a configuration of krm-fn is not a transformation."""
        reasons = list(kustomization.transforming)
        for name in kustomization.plugins:
            if not self._may_be_own_config(_step_to(name, path, kustomization, step)):
                reasons.append(name.split("\n", 1)[0])
        reasons += [name for name in kustomization.resources if "://" in name or name.startswith("github.com/")]
        if reasons:
            shown = ", ".join(map(named, reasons))
            self.fail(
                "OFN602",
                f"{named(path)} transforms its resources ({shown}), and only kustomize can do that",
                path,
                self.pipe(_shell_path(self._outermost)),
            )
        return bool(reasons)

    def _may_be_own_config(self, step: Step) -> bool:
        """Tells whether an entry is a configuration of krm-fn. An unreadable one counts as yes, and is reported."""
        path, real = _place(step.entry, step.root) if _is_path(step.entry) else ("", "")
        if not os.path.isfile(real):
            return False
        data = self._load(path, real, step)
        return data is None or (f"kind: {CONFIG_KIND}".encode() in data and FN_GROUP.encode() in data)

    def _visit_file(self, path: str, real: str, step: Step) -> None:
        if os.path.basename(path) not in _NO_RESOURCES and self._is_new(real):
            self._collect(path, self._load(path, real, step))

    def _load(self, path: str, real: str, step: Step) -> bytes | None:
        allowed = self._restrictor.allows(path, real, step)
        data = self._loader.found(path, real, step.origin or Origin(path)) if allowed else None
        self.failed = self.failed or data is None
        return data

    def _collect(self, path: str, data: bytes | None) -> None:
        if data is None:
            self.failed = True
        else:
            self.add(path, data, path)

    def add(self, path: str, data: bytes, name: str) -> None:
        """Adds the documents of one file, unless none of them is a manifest."""
        faults = self.report.count(*UNREAD)
        text = decode(data, self.report, name)
        if text is not None and self.strict and not is_strict(text, self.report, name):
            text = None
        documents = None if text is None else read_stream(text, self.report, name)
        if documents is None:
            self.failed = True
            return
        resources = [entry.resource for document in documents for entry in document.entries]
        if any(resource is not None and resource.api_version and resource.kind for resource in resources):
            self.files.append(documents)
        elif (resources or path != "-") and self.report.count(*UNREAD) == faults:
            self.report.add("OFN122", f"{named(name)} has no Kubernetes manifest", origin=Origin(name))


def _shell_path(path: str) -> str:
    from krm_fn.diagnostics.shell import path as shell_path

    return shell_path(path)


def _step_to(entry: str, path: str, kustomization: Kustomization, step: Step) -> Step:
    """Returns the step to an entry of the kustomization at path."""
    return step._replace(entry=entry, origin=Origin(path, line=kustomization.line(entry)))


def _is_path(entry: str) -> bool:
    """Tells whether an entry can be a path: Python refuses NUL, and characters that the locale does not have."""
    try:
        return b"\0" not in os.fsencode(entry)
    except ValueError:
        return False


def _place(entry: str, root: Root) -> tuple[str, str]:
    """Returns the path of an entry, for messages, and its real path without links.

    Like kustomize, it resolves an entry from the real directory: ``..`` is the parent of the target of a link.
    """
    path = os.path.normpath(os.path.join(root.path, entry))
    real = os.path.realpath(os.path.normpath(os.path.join(root.real, entry)))
    return (path if os.path.realpath(path) == real else real), real
