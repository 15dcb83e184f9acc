"""A Kubernetes object of the input: its content, its place in a file, and its text. No I/O."""

from __future__ import annotations

from krm_fn.constants import GENERATED_BY, MANAGED
from krm_fn.generated import Source, source_of
from krm_fn.printable import named
from krm_fn.typed import Any, NamedTuple, Protocol

Path = tuple[str | int, ...]
"""Keys and indices from the object's root: ``("spec", "rules", 0, "matches")``."""


COMMAND_LINE = "the command line"
APPLICATION = "the Application"
"""Names that an `Origin` has in place of a file, for resources made from options or from Argo CD's environment."""


class AmbiguousScalar(str):
    """An unquoted scalar that Kubernetes' two YAML readers type differently (``yes``, ``2024-01-01``).

    Its text is kept; a field that routing reads must not hold one.
    """

    __slots__ = ()


class Origin(NamedTuple):
    """The place of a resource in the input."""

    file: str | None = None
    """The file, as the user or the host names it."""

    item: int | None = None
    """The number of the document or item, from 0."""

    line: int | None = None
    """The line, from 1; of the text that krm-fn reads, not of the file, where `is_said` is true."""

    is_said: bool = False
    """Whether the input names the file (kpt and Helm do). The line in that file is unknown then."""


def file_name(file: str) -> str:
    """Returns the file of an `Origin` as messages name it."""
    return file if file in (COMMAND_LINE, APPLICATION) else named(file)


class ResourceId(NamedTuple):
    """The identity of an object for kustomize, kpt and the API server: the group has no version."""

    group: str
    kind: str
    namespace: str
    name: str

    def __str__(self) -> str:
        """Returns the kind and name for people, with quotes around unusual characters."""
        name = f"{self.namespace}/{self.name}" if self.namespace else self.name
        return f"{named(self.kind)} {named(name)}".strip()


class Locator(Protocol):
    """Finds the line of a field; only diagnostics ask, so it may parse anew."""

    def __call__(self, path: Path) -> int | None:
        """Line (from 1) in the origin's file of the deepest part of path that exists, or None.

        A number behind a text that is a literal block (``Corefile: |``) is a line of it, from 1.
        """
        ...


class Resource:
    """A resource of the input.

    ``object`` is the parsed mapping for kinds that are read (`krm_fn.relevance`), else None: what passes through
    is not parsed. ``is_disowned``: krm-fn has not generated it, whatever its annotation says.
    """

    __slots__ = ("api_version", "is_disowned", "kind", "locate", "name", "namespace", "object", "origin", "text")

    def __init__(  # noqa: PLR0913 - a record: one named argument for each field
        self,
        *,
        api_version: str = "",
        kind: str = "",
        name: str = "",
        namespace: str = "",
        object: dict[str, Any] | None = None,  # noqa: A002 - the API's word
        origin: Origin = Origin(),  # noqa: B008 - immutable
        text: str = "",
        locate: Locator | None = None,
    ) -> None:
        self.api_version = api_version
        self.kind = kind
        self.name = name
        self.namespace = namespace
        self.object = object
        self.origin = origin
        self.text = text
        self.locate = locate
        self.is_disowned = False

    @property
    def group(self) -> str:
        """The API group; empty for the core group."""
        return self.api_version.rpartition("/")[0]

    @property
    def id(self) -> ResourceId:
        """Group, kind, namespace and name."""
        return ResourceId(self.group, self.kind, self.namespace, self.name)

    @property
    def metadata(self) -> dict[str, Any]:
        """``metadata`` of a parsed object; empty when it is missing or not a mapping."""
        metadata = self.object.get("metadata") if self.object else None
        return metadata if isinstance(metadata, dict) else {}

    @property
    def annotations(self) -> dict[str, Any]:
        """``metadata.annotations`` (values may be integers: hosts write them so); empty when missing."""
        annotations = self.metadata.get("annotations")
        return annotations if isinstance(annotations, dict) else {}

    @property
    def labels(self) -> dict[str, Any]:
        """``metadata.labels``; empty when missing."""
        labels = self.metadata.get("labels")
        return labels if isinstance(labels, dict) else {}

    @property
    def generated_by(self) -> Source | None:
        """The source that an earlier run has noted; None without such a note in the form that is written."""
        value = self.annotations.get(GENERATED_BY)
        return None if value is None else source_of(self.group, self.kind, value)

    @property
    def is_generated(self) -> bool:
        """Whether an earlier run made it and still owns it."""
        return self.generated_by is not None and not self.is_disowned and not self.is_handed_over

    @property
    def is_handed_over(self) -> bool:
        """``fn.openfunction.io/managed: "false"``: what was generated once is the user's for good."""
        return str(self.annotations.get(MANAGED)).lower() == "false"

    def line(self, path: Path = ()) -> int | None:
        """Line of a field in the origin's file, as near as it is known."""
        if self.origin.is_said:
            return None
        found = self.locate(path) if self.locate and path else None
        return found if found is not None else self.origin.line
