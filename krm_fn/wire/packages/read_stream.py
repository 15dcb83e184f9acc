"""Reads the documents of a stream."""

from __future__ import annotations

import re

from krm_fn.relevance import is_unread
from krm_fn.resource import Origin
from krm_fn.typed import TYPE_CHECKING
from krm_fn.wire.packages.document import Document, Entry, EntryReader, no_mapping, scalar_text
from krm_fn.wire.packages.plain_item import may_be_plain, read_item, unreadable_item
from krm_fn.wire.parse.plain import UnusualError
from krm_fn.wire.tree.nodes import MAPPING, SCALAR, Node, UnreadableError, resolved
from krm_fn.wire.tree.repeated_keys import report_repeated_in_wrapper
from krm_fn.wire.tree.split import split_documents
from krm_fn.yaml_text.scalars import resolve

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report

_HEAD = re.compile(r"(?:--- *\n)?(?: *(?:#[^\n]*)?\n)*")
"""A separator, comments and blank lines, as Helm writes them before a manifest."""

MAX_DOCUMENTS = 200_000
"""Most documents of a stream: more than any real one has, but the work stays bounded."""


def read_documents(text: str, report: Report, file: str | None) -> list[Document] | None:
    """Returns the documents of a stream, or None and an error when one that krm-fn must read is not valid YAML.

    The texts of all documents together are the whole text.
    """
    documents: list[Document] = []
    line, count, sound = 1, 0, True
    plain = may_be_plain(text.encode(), text)
    for start, end in split_documents(text):
        if len(documents) >= MAX_DOCUMENTS:
            report.add("OFN101", f"more than {MAX_DOCUMENTS} documents", origin=Origin(file, line=line))
            return None
        body = text[start:end]
        document = _read_plain(body, file, line, count) if plain else None
        document = document or _read_document(body, report, file, line, count)
        sound = sound and document is not None
        documents.append(document or Document(body, line, None, [], is_list=False))
        count += len(documents[-1].entries)
        line += body.count("\n")
    return documents if sound else None


def _read_document(text: str, report: Report, file: str | None, line: int, first_item: int) -> Document | None:
    from krm_fn.wire.parse.yaml import compose

    source = source_comment(text)
    file = source or file
    reader = EntryReader(text, file=file, first_line=line, first_item=first_item, is_said=source is not None)
    try:
        root = compose(text)
    except UnreadableError as fault:
        if is_unread(text):
            return _unreadable(text, Origin(file, first_item, line, source is not None))
        reader.refuse(fault, Origin(file, first_item))
        reader.flush(report)
        return None
    if root is None or _is_null(root):
        return Document(text, line, None, [], is_list=False)
    if root.kind != MAPPING:
        no_mapping(root, text, "document", Origin(file, first_item), line + text.count("\n", 0, root.start)).tell(
            report
        )
        return Document(text, line, root, [], is_list=False)
    items = root.get("items")
    if (
        scalar_text(root, "apiVersion") == "v1"
        and scalar_text(root, "kind") == "List"
        and items is not None
        and resolved(items).items
    ):
        target = resolved(items)
        target.items = [reader.on_item(i, item) for i, item in enumerate(target.items)]
        reader.flush(report)
        report_repeated_in_wrapper(root, text, report, Origin(file), line)
        return Document(text, line, root, reader.entries, is_list=isinstance(items, Node))
    entry = reader.entry(root, first_item)
    reader.flush(report)
    return Document(text, line, root, [entry], is_list=False)


def _unreadable(text: str, where: Origin) -> Document:
    """Makes a document from a text that no parser can read and nobody needs; it passes through unchanged."""
    head = _HEAD.match(text)
    start = head.end() if head else 0
    origin = where._replace(line=(where.line or 1) + text.count("\n", 0, start))
    entry = Entry(start, len(text), 0, False, unreadable_item(text[start:], origin))
    return Document(text, where.line or 1, None, [entry], is_list=False)


def _is_null(root: Node) -> bool:
    return root.kind == SCALAR and root.tag is None and not root.style and resolve(root.text) is None


def _read_plain(text: str, file: str | None, line: int, item: int) -> Document | None:
    """Returns the document if its text is in the plain style, apart from comments at its start, else None."""
    head = _HEAD.match(text)
    start = head.end() if head else 0
    body = text[start:]
    if not body:
        return Document(text, line, None, [], is_list=False)
    if body[-2:] == "\n\n" and "|+" in body:
        return None
    source = source_comment(text)
    origin = Origin(source or file, item, line + text.count("\n", 0, start), source is not None)
    try:
        resource = read_item(body.rstrip("\n") + "\n", 0, origin)
    except UnusualError:
        return None
    resource.text = body
    if resource.kind in ("List", "ResourceList"):
        return None
    return Document(text, line, None, [Entry(start, start + len(body), 0, False, resource)], is_list=False)


def source_comment(text: str) -> str | None:
    """Returns the template that a comment of Helm names above a document, or None."""
    at = text.find("# Source: ", 0, 4096)
    if at < 0 or (at and text[at - 1] != "\n"):
        return None
    newline = text.find("\n", at)
    return text[at + len("# Source: ") : newline if newline >= 0 else None].strip() or None
