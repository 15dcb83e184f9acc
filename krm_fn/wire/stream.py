"""A stream of manifests: what Helm's post-renderer, Argo CD, a pipe or files give."""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING, Any, Literal
from krm_fn.wire.rewrite import eol_of, rewrite
from krm_fn.yaml_text.block import dump

if TYPE_CHECKING:
    from krm_fn.changes import Changes
    from krm_fn.resource import Resource
    from krm_fn.wire.document import Document


class Stream:
    """A `krm_fn.wire.package.Package` of documents; those of one file joined give its text."""

    form: Literal["ResourceList", "Stream"] = "Stream"

    def __init__(self, files: list[list[Document]]) -> None:
        self._files = files
        self.function_config: Resource | None = None
        self.resources = [
            entry.resource
            for documents in files
            for document in documents
            for entry in document.entries
            if entry.resource is not None
        ]
        self.is_empty = not any(document.root or document.entries for documents in files for document in documents)

    def write(self, changes: Changes, results: list[dict[str, Any]]) -> bytes:
        """The documents, new ones behind them."""
        texts = ["".join(_written(document, changes) for document in documents) for documents in self._files]
        return _join([text for text in texts if text], changes.added).encode()


def _written(document: Document, changes: Changes) -> str:
    if not document.is_list and document.entries and id(document.entries[0].resource) in changes.removed:
        return ""
    return rewrite(document, changes, [], [])


def _join(texts: list[str], added: list[dict[str, Any]]) -> str:
    """Files and new documents, each after a separator of its own."""
    out: list[str] = []
    eol = eol_of(texts[0]) if texts else "\n"
    for text in texts:
        if out:
            if not out[-1].endswith("\n"):
                out.append(eol)
            if not text.startswith("---"):
                out.append(f"---{eol}")
        out.append(text)
    if added and out and not out[-1].endswith("\n"):
        out.append(eol)
    for obj in added:
        text = f"---\n{dump(obj)}"
        out.append(text if eol == "\n" else text.replace("\n", eol))
    return "".join(out)
