"""A stream of manifests: what Helm's post-renderer, Argo CD, a pipe or files give."""

from __future__ import annotations

import re

from krm_fn.typed import TYPE_CHECKING, Any, Literal
from krm_fn.wire.last_line import closed, eol_of
from krm_fn.wire.rewrite import eol_of, rewrite
from krm_fn.yaml_text.block import dump

if TYPE_CHECKING:
    from krm_fn.changes import Changes
    from krm_fn.resource import Resource
    from krm_fn.wire.document import Document

_BOM = "\ufeff"
_MARKER = re.compile(r"---(?=\s|\Z)")
_DIRECTIVE = re.compile(r"(?:[ \t]*(?:#[^\n]*)?\r?\n)*%")
_END = re.compile(r"^\.\.\.[ \t]*(?:#[^\n]*)?\r?\n\Z", re.MULTILINE)


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
        texts = [_written(documents, changes) for documents in self._files]
        return _join([text for text in texts if text], changes.added).encode()


def _written(documents: list[Document], changes: Changes) -> str:
    """The text of one file; documents on both sides of one that goes stay apart."""
    out: list[str] = []
    is_first_behind_gone = False
    for document in documents:
        if not document.is_list and document.entries and id(document.entries[0].resource) in changes.removed:
            is_first_behind_gone = True
            continue
        text = rewrite(document, changes, [], [])
        if is_first_behind_gone and out:
            out.append(_separator(out[-1], text, eol_of(document.text)))
        is_first_behind_gone = False
        out.append(text)
    return "".join(out)


def _separator(before: str, after: str, eol: str) -> str:
    """What has to stand between two documents; before ends with a line break."""
    if _DIRECTIVE.match(after):
        return "" if _END.search(before) else f"...{eol}"
    return "" if _MARKER.match(after) else f"---{eol}"


def _join(texts: list[str], added: list[dict[str, Any]]) -> str:
    """Files and new documents, each after a separator of its own."""
    out: list[str] = []
    eol = eol_of(texts[0]) if texts else "\n"
    for text in texts:
        if out:
            out[-1] = closed(out[-1])
            text = text.removeprefix(_BOM)
            out.append(_separator(out[-1], text, eol))
        out.append(text)
    if added and out:
        out[-1] = closed(out[-1])
    for obj in added:
        text = f"---\n{dump(obj)}"
        out.append(text if eol == "\n" else text.replace("\n", eol))
    return "".join(out)
