"""A stream of manifests, from Helm's post-renderer, Argo CD, a pipe or files."""

from __future__ import annotations

import re

from krm_fn.typed import TYPE_CHECKING, Any, Literal
from krm_fn.wire.edit.last_line import closed
from krm_fn.wire.packages.borders import check_documents
from krm_fn.wire.packages.rewrite import rewrite
from krm_fn.wire.tree.lines import eol_of
from krm_fn.yaml_text.block import dump

if TYPE_CHECKING:
    from krm_fn.changes import Changes
    from krm_fn.resource import Resource
    from krm_fn.wire.packages.borders import Item
    from krm_fn.wire.packages.document import Document

_BOM = "\ufeff"
_MARKER = re.compile(r"---(?=\s|\Z)")
_DIRECTIVE = re.compile(r"(?:[ \t]*(?:#[^\n]*)?\r?\n)*%")
_END = re.compile(r"^\.\.\.[ \t]*(?:#[^\n]*)?\r?\n\Z", re.MULTILINE)


class Stream:
    """A `krm_fn.wire.packages.protocol.Package` of documents, grouped by file.

    The texts of the documents of a file together are the text of the file.
    """

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
        """Returns the documents after changes, and added ones behind them; raises LostItemError."""
        writer = _Writer()
        for documents in self._files:
            writer.add_file(documents, changes)
        for obj in changes.added:
            writer.add_object(obj)
        text = "".join(writer.out)
        if changes:
            check_documents(text, writer.places)
        return text.encode()


class _Writer:
    """Joins documents. places: where in the output each document begins that has a value."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self.places: list[tuple[int, Item]] = []
        self._size = 0
        self._eol = "\n"

    def add_file(self, documents: list[Document], changes: Changes) -> None:
        """Adds the documents of a file. A separator comes before a file, and after a removed document."""
        stands_apart = True
        for document in documents:
            entry = document.entries[0] if document.entries else None
            if not document.is_list and entry and id(entry.resource) in changes.removed:
                stands_apart = True
                continue
            text = rewrite(document, changes, [], [])
            if stands_apart and self.out and self.out != [_BOM]:
                text = text.removeprefix(_BOM)
                if text:
                    self._part(text)
            stands_apart = stands_apart and not text
            if document.root is not None or entry is not None:
                start = document.root.start if document.root is not None else entry.start if entry else 0
                self.places.append((self._size + start, entry.resource if entry else None))
            self._add(text)

    def add_object(self, obj: dict[str, Any]) -> None:
        """Adds a new document."""
        self._end_line()
        text = f"---\n{dump(obj)}"
        self.places.append((self._size + len(f"---{self._eol}"), obj))
        self._add(text if self._eol == "\n" else text.replace("\n", self._eol))

    def _part(self, text: str) -> None:
        """Adds the separator between the last document and text."""
        self._end_line()
        if self.places or any("---" in said for said in self.out):
            self._add(_separator(self.out[-1], text, self._eol))

    def _end_line(self) -> None:
        if self.out:
            last = self.out.pop()
            self._size -= len(last)
            self._add(closed(last))

    def _add(self, text: str) -> None:
        if text:
            if not self.out or self.out == [_BOM]:
                self._eol = eol_of(text)
            self.out.append(text)
            self._size += len(text)


def _separator(before: str, after: str, eol: str) -> str:
    """Returns the separator between two documents. before ends with a line break.

    libyaml requires ``...`` before directives.
    """
    if _DIRECTIVE.match(after):
        return "" if _END.search(before) else f"...{eol}"
    return "" if _MARKER.match(after) else f"---{eol}"
