"""Files and directories as one stream: what people point `krm-fn render` at."""

from __future__ import annotations

import os
import shlex

from krm_fn.constants import CONFIG_KIND, FN_GROUP
from krm_fn.diagnostics.catalog import UNREAD
from krm_fn.resource import Origin
from krm_fn.typed import TYPE_CHECKING, NamedTuple
from krm_fn.wire.kustomization import KUSTOMIZATIONS, Kustomization, read_kustomization
from krm_fn.wire.loading import RESTRICTED, Access, Loader, is_within
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
    paths: list[str],
    report: Report,
    *,
    stdin: bytes | None = None,
    pipe: str = "kustomize build {} | krm-fn",
    access: Access = RESTRICTED,
) -> Package | None:
    """The manifests in files and directories, one stream over all of them; None and an error when one cannot be read.

    Directories are read with what is below them (``*.yaml``, ``*.yml``, ``*.json``, sorted, hidden ones skipped), or by
    the ``resources:`` of their kustomization. The path ``-`` stands for stdin, whose bytes the caller has.
    pipe: what to run instead where a kustomization transforms; ``{}`` stands for its directory.
    """
    walk = _Walk(report, pipe, access)
    for path in paths:
        if path == "-":
            walk.add("-", stdin or b"", "<stdin>")
        else:
            walk.visit_named(path)
    return None if walk.failed else Stream(walk.files)


class _Root(NamedTuple):
    """A directory that files may be read from. path: as messages name it; real: without links."""

    path: str
    real: str


class _Step(NamedTuple):
    """How the walk came to a path.

    roots: the directory that the command line names and those of the kustomizations after it; files lie in the last.
    border: as `Access` has it; "" for none. entry and origin: the path as a kustomization lists it, and where; "" and
    None for what a directory holds.
    """

    roots: tuple[_Root, ...]
    border: str
    level: int = 0
    entry: str = ""
    origin: Origin | None = None

    def inside(self) -> _Step:
        """The step to what a directory holds."""
        return self._replace(level=self.level + 1, entry="", origin=None)


class _Walk:
    """Collects documents; a file that is reached twice is read once."""

    def __init__(self, report: Report, pipe: str, access: Access) -> None:
        self.report = report
        self.pipe = pipe
        self.access = access
        self.files: list[list[Document]] = []
        self.failed = False
        self._loader = Loader(report)
        self._seen: set[str] = set()
        self._outermost = ""  # directory of the kustomization through which all others were reached

    def visit_named(self, path: str) -> None:
        """Collect what a path of the command line leads to."""
        try:
            real, border = os.path.realpath(path), self.access.border_for(path)
        except OSError as error:  # the working directory is gone
            self.fail("OFN601", f"{path}: {error.strerror}", path)
            return
        if border and not is_within(real, border):
            self._refuse_beyond_border(path, Origin(path))
        elif os.path.isdir(path):
            self._visit_directory(path, real, _Step((_Root(path, real),), border))
        elif os.path.basename(path) not in _NO_RESOURCES and self._is_new(real):
            self._collect(path, self._loader.named(path, pipes=not border))

    def fail(self, code: str, message: str, path: str, remedy: str = "") -> None:
        self.failed = True
        self.report.add(code, message, origin=Origin(path), remedy=remedy)

    def _is_new(self, real: str) -> bool:
        if real in self._seen:
            return False
        self._seen.add(real)
        return True

    def _visit_directory(self, path: str, real: str, step: _Step) -> None:
        if step.level > _MAX_NESTING:
            self.fail("OFN601", f"{path}: directories are nested too deep", path)
            return
        if not self._is_new(real):
            return
        kustomization = _kustomization_in(real)
        if kustomization is not None:
            self._visit_kustomization(_Root(path, real), kustomization, step)
            return
        try:
            names = sorted(os.listdir(real))
        except OSError as error:
            self.fail("OFN601", f"{path}: {error.strerror}", path)
            return
        below = step.inside()
        for name in names:
            if name.startswith("."):
                continue
            inner, place = os.path.join(path, name), os.path.realpath(os.path.join(real, name))
            if os.path.isdir(place):
                if self._is_allowed(inner, place, below):
                    self._visit_directory(inner, place, below)
            elif name.endswith(_EXTENSIONS):
                self._visit_file(inner, place, below)

    def _visit_kustomization(self, directory: _Root, name: str, step: _Step) -> None:
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

    def _visit_entry(self, step: _Step) -> None:
        """Collect what an entry of a kustomization leads to: a file of its directory, or a base wherever it lies."""
        if not _is_path(step.entry):
            self._refuse("OFN601", f"{step.entry}: no file can have this name.", step)
            return
        path, real = _place(step.entry, step.roots[-1])
        if not os.path.isdir(real):
            self._visit_file(path, real, step)
        elif self._is_base(real, step):
            self._visit_directory(path, real, step)

    def _is_base(self, real: str, step: _Step) -> bool:
        """Whether kustomize would build a directory for a kustomization; if not, that is reported."""
        root, entry = step.roots[-1], step.entry
        around = next((visited for visited in step.roots if is_within(visited.real, real)), None)
        if around is not None:
            self._refuse("OFN604", f"{entry} contains {around.path}, which leads to it.", step)
            return False
        is_inside = is_within(real, root.real)
        if is_inside or not self.access.is_restricted or (_kustomization_in(real) and not os.path.isabs(entry)):
            return self._is_within_border(entry, real, step)
        if os.path.isabs(entry):
            return self._is_allowed(entry, real, step)
        message = f"{entry} lies outside of {root.path} and has no kustomization, so that it is no base."
        remedy = f"Write a kustomization.yaml in {entry} that lists its files"
        self._refuse("OFN603", message, step, self._or_unrestricted(remedy))
        return False

    def _is_allowed(self, path: str, real: str, step: _Step) -> bool:
        """Whether a file or directory may be read; if not, that is reported."""
        root, written = step.roots[-1], step.entry or path
        if self.access.is_restricted and not is_within(real, root.real):
            is_link = is_within(os.path.normpath(os.path.join(root.real, step.entry)), root.real)
            message = f"{written} {'is a link that leads' if is_link else 'lies'} outside of {root.path}."
            self._refuse("OFN603", message, step, self._or_unrestricted(f"Copy it into {root.path}"), path)
            return False
        return self._is_within_border(written, real, step)

    def _is_within_border(self, path: str, real: str, step: _Step) -> bool:
        if not step.border or is_within(real, step.border):
            return True
        self._refuse_beyond_border(path, step.origin or Origin(path))
        return False

    def _or_unrestricted(self, remedy: str) -> str:
        return f"{remedy}." if self.access.border else f"{remedy}, or trust the input: --load-restrictor none"

    def _refuse_beyond_border(self, path: str, origin: Origin) -> None:
        self.failed = True
        message = f"{path} lies outside of the directories that this command may read."
        self.report.add("OFN603", message, origin=origin, remedy="Copy it into the repository.")

    def _refuse(self, code: str, message: str, step: _Step, remedy: str = "", path: str = "") -> None:
        self.failed = True
        self.report.add(code, message, origin=step.origin or Origin(path), remedy=remedy)

    def _transforms(self, path: str, kustomization: Kustomization, step: _Step) -> bool:
        """Refuse a kustomization that does more than list files; our own configuration is no transformation."""
        reasons = list(kustomization.transforming)
        for name in kustomization.plugins:
            if not self._may_be_own_config(_step_to(name, path, kustomization, step)):
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

    def _may_be_own_config(self, step: _Step) -> bool:
        """Whether an entry is a file with our own configuration; yes where it cannot be read, which is reported."""
        path, real = _place(step.entry, step.roots[-1]) if _is_path(step.entry) else ("", "")
        if not os.path.isfile(real):
            return False
        data = self._load(path, real, step)
        return data is None or (f"kind: {CONFIG_KIND}".encode() in data and FN_GROUP.encode() in data)

    def _visit_file(self, path: str, real: str, step: _Step) -> None:
        if os.path.basename(path) not in _NO_RESOURCES and self._is_new(real):
            self._collect(path, self._load(path, real, step))

    def _load(self, path: str, real: str, step: _Step) -> bytes | None:
        allowed = self._is_allowed(path, real, step)
        data = self._loader.found(path, real, step.origin or Origin(path)) if allowed else None
        self.failed = self.failed or data is None
        return data

    def _collect(self, path: str, data: bytes | None) -> None:
        if data is None:
            self.failed = True
        else:
            self.add(path, data, path)

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


def _kustomization_in(directory: str) -> str | None:
    """The name of a directory's kustomization; asks by name, because a base that is none is not to be listed."""
    return next((name for name in KUSTOMIZATIONS if os.path.lexists(os.path.join(directory, name))), None)


def _step_to(entry: str, path: str, kustomization: Kustomization, step: _Step) -> _Step:
    """The step to an entry of the kustomization at path."""
    return step._replace(entry=entry, origin=Origin(path, line=kustomization.line(entry)))


def _is_path(entry: str) -> bool:
    """Whether the system can be asked for it: Python refuses a NUL, and letters that the locale lacks."""
    try:
        return b"\0" not in os.fsencode(entry)
    except ValueError:
        return False


def _place(entry: str, root: _Root) -> tuple[str, str]:
    """An entry's path as messages name it, and without links.

    kustomize, too, resolves an entry against the directory without links: ``..`` is the parent of where a link leads.
    """
    path = os.path.normpath(os.path.join(root.path, entry))
    real = os.path.realpath(os.path.normpath(os.path.join(root.real, entry)))
    return (path if os.path.realpath(path) == real else real), real
