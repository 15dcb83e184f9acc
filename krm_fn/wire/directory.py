"""Files and directories as one stream: what people point `krm-fn render` at."""

from __future__ import annotations

import os
import shlex

from krm_fn.constants import CONFIG_KIND, FN_GROUP
from krm_fn.diagnostics.catalog import UNREAD
from krm_fn.resource import Origin
from krm_fn.typed import TYPE_CHECKING
from krm_fn.wire.kustomization import KUSTOMIZATIONS, Kustomization, read_kustomization
from krm_fn.wire.reading import decode, read_stream
from krm_fn.wire.stream import Stream

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.wire.document import Document
    from krm_fn.wire.package import Package

_EXTENSIONS = (".yaml", ".yml", ".json")
_NO_RESOURCES = (*KUSTOMIZATIONS, "Kptfile")
_MAX_NESTING = 64


def read_paths(
    paths: list[str], report: Report, *, stdin: bytes | None = None, pipe: str = "kustomize build {} | krm-fn"
) -> Package | None:
    """The manifests in files and directories, one stream over all of them; None and an error when one cannot be read.

    Directories are read with what is below them (``*.yaml``, ``*.yml``, ``*.json``, sorted, hidden ones skipped), or by
    the ``resources:`` of their kustomization. The path ``-`` stands for stdin, whose bytes the caller has.
    pipe: what to run instead where a kustomization transforms; ``{}`` stands for its directory.
    """
    walk = _Walk(report, pipe)
    for path in paths:
        if path == "-":
            walk.add("-", stdin or b"", "<stdin>")
        else:
            walk.visit(path)
    return None if walk.failed else Stream(walk.files)


def load(path: str, report: Report) -> bytes | None:
    """The bytes of a file, or None and an error."""
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        report.add("OFN601", f"{path}: {error.strerror}", origin=Origin(path))
        return None


class _Walk:
    """Collects documents; a file that is reached twice is read once."""

    def __init__(self, report: Report, pipe: str) -> None:
        self.report = report
        self.pipe = pipe
        self.files: list[list[Document]] = []
        self.failed = False
        self._seen: set[str] = set()
        self._outermost = ""  # directory of the kustomization through which all others were reached

    def visit(self, path: str, level: int = 0) -> None:
        if os.path.isdir(path):
            self._visit_directory(path, level)
        else:
            self._visit_file(path)

    def fail(self, code: str, message: str, path: str, remedy: str = "") -> None:
        self.failed = True
        self.report.add(code, message, origin=Origin(path), remedy=remedy)

    def _is_new(self, path: str) -> bool:
        real = os.path.realpath(path)
        if real in self._seen:
            return False
        self._seen.add(real)
        return True

    def _visit_directory(self, path: str, level: int) -> None:
        if level > _MAX_NESTING:
            self.fail("OFN601", f"{path}: directories are nested too deep", path)
            return
        if not self._is_new(path):
            return
        try:
            names = sorted(os.listdir(path))
        except OSError as error:
            self.fail("OFN601", f"{path}: {error.strerror}", path)
            return
        kustomization = next((name for name in KUSTOMIZATIONS if name in names), None)
        if kustomization is not None:
            self._visit_kustomization(path, os.path.join(path, kustomization), level)
            return
        for name in names:
            inner = os.path.join(path, name)
            if name.startswith("."):
                continue
            if os.path.isdir(inner) or name.endswith(_EXTENSIONS):
                self.visit(inner, level=level + 1)

    def _visit_kustomization(self, directory: str, path: str, level: int) -> None:
        data = self._load(path)
        if data is None:
            return
        kustomization = read_kustomization(data, path, self.report)
        if kustomization is None:
            self.failed = True
            return
        outermost = self._outermost
        self._outermost = outermost or directory
        if not self._transforms(directory, path, kustomization):
            for name in kustomization.resources + kustomization.plugins:
                self.visit(os.path.normpath(os.path.join(directory, name)), level=level + 1)
        self._outermost = outermost

    def _transforms(self, directory: str, path: str, kustomization: Kustomization) -> bool:
        """Refuse a kustomization that does more than list files; our own configuration is no transformation."""
        reasons = list(kustomization.transforming)
        for name in kustomization.plugins:
            inner = os.path.join(directory, name)
            if not os.path.isfile(inner) or not _is_own_config(_bytes_of(inner)):
                reasons.append(name.split("\n", 1)[0])
        reasons += [name for name in kustomization.resources if "://" in name or name.startswith("github.com/")]
        if reasons:
            self.fail(
                "OFN602",
                f"{path} transforms its resources ({', '.join(reasons)}), which takes kustomize",
                path,
                self.pipe.replace("{}", shlex.quote(self._outermost)),
            )
        return bool(reasons)

    def _visit_file(self, path: str) -> None:
        if os.path.basename(path) in _NO_RESOURCES or not self._is_new(path):
            return
        data = self._load(path)
        if data is not None:
            self.add(path, data, path)

    def _load(self, path: str) -> bytes | None:
        data = load(path, self.report)
        self.failed = self.failed or data is None
        return data

    def add(self, path: str, data: bytes, name: str) -> None:
        """The documents of one file, unless none of them is a manifest."""
        faults = self.report.count(*UNREAD)
        text = decode(data, self.report, name)
        documents = None if text is None else read_stream(text, self.report, name)
        if documents is None:
            self.failed = True
            return
        resources = [entry.resource for document in documents for entry in document.entries]
        if any(resource is not None and resource.api_version and resource.kind for resource in resources):
            self.files.append(documents)
        elif (resources or path != "-") and self.report.count(*UNREAD) == faults:
            self.report.add("OFN122", f"{name} holds no Kubernetes manifest", origin=Origin(name))


def _bytes_of(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return b""


def _is_own_config(data: bytes) -> bool:
    return f"kind: {CONFIG_KIND}".encode() in data and FN_GROUP.encode() in data
