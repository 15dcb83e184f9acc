"""Reads a ResourceList in YAML or JSON."""

from __future__ import annotations

from krm_fn.printable import quoted
from krm_fn.relevance import likeness
from krm_fn.resource import Origin
from krm_fn.typed import TYPE_CHECKING, NamedTuple
from krm_fn.wire.packages.document import Document, EntryReader, scalar_text
from krm_fn.wire.packages.read_plain import VERSIONS
from krm_fn.wire.packages.resource_list import ResourceList
from krm_fn.wire.tree.nodes import Node, UnreadableError
from krm_fn.wire.tree.repeated_keys import report_repeated_in_wrapper
from krm_fn.wire.tree.split import split_documents

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.wire.packages.json_list import JsonReader
    from krm_fn.wire.packages.protocol import Package


def read_list(text: str, bom: str, report: Report, file: str | None) -> tuple[bool, Package | None]:
    """Returns True if text is a ResourceList, and its package, or None after an error."""
    if text.lstrip()[:1] == "{":
        from krm_fn.wire.packages.json_list import JsonReader

        reader = JsonReader(text)
        document = reader.read()
        if document is not None:
            return True, _package(Parts(bom, document, ""), reader, report, file)
    for start, end in split_documents(text):
        body = text[start:end]
        yaml_reader = EntryReader(body, file=file, first_line=text.count("\n", 0, start) + 1)
        try:
            root = _compose(body, yaml_reader)
        except UnreadableError as fault:
            if not is_resource_list(body):
                return False, None
            yaml_reader.refuse(fault, Origin(file))
            yaml_reader.flush(report)
            return True, None
        if root is None:
            continue
        if scalar_text(root, "kind") != "ResourceList":
            return False, None
        document = Document(body, yaml_reader.first_line, root, yaml_reader.entries, is_list=True)
        return True, _package(Parts(bom + text[:start], document, text[end:]), yaml_reader, report, file)
    return False, None


def _compose(text: str, reader: EntryReader) -> Node | None:
    from krm_fn.wire.parse.yaml import compose

    try:
        return compose(text, reader.on_item)
    except UnreadableError:
        if not is_resource_list(text):
            raise
        from krm_fn.wire.packages.unreadable_items import set_aside

        sound, unreadable = set_aside(text)
        if not unreadable:
            raise
        reader.pass_over(unreadable)
        return compose(sound, reader.on_item)


def is_resource_list(text: str) -> bool:
    """Tells whether an unreadable text names the kind ResourceList."""
    return "ResourceList" in likeness(text).kinds


class Parts(NamedTuple):
    """The document of a ResourceList, and the text around it."""

    before: str
    document: Document
    after: str


def _package(parts: Parts, reader: EntryReader | JsonReader, report: Report, file: str | None) -> Package | None:
    root = parts.document.root
    version = scalar_text(root, "apiVersion") if root else ""
    if version not in VERSIONS:
        report.add(
            "OFN120",
            f"apiVersion {quoted(version)} of the ResourceList is not one of {', '.join(VERSIONS)}",
            origin=Origin(file, line=parts.document.first_line),
        )
        return None
    if parts.after and not _holds_nothing(parts.after):
        line = parts.document.first_line + parts.document.text.count("\n")
        report.add("OFN120", "another document follows the ResourceList", origin=Origin(file, line=line))
        return None
    config = reader.function_config(root) if root else None
    reader.flush(report)
    if root:
        report_repeated_in_wrapper(root, parts.document.text, report, Origin(file), parts.document.first_line)
    return ResourceList(parts.before, parts.document, parts.after, config)


def _holds_nothing(text: str) -> bool:
    """Tells whether a text has only comments and markers."""
    from krm_fn.wire.parse.yaml import compose

    try:
        return all(compose(text[start:end]) is None for start, end in split_documents(text))
    except UnreadableError:
        return False
