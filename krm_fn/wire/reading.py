"""Reads bytes as a package: a ResourceList or a stream of manifests."""

from __future__ import annotations

from krm_fn.resource import Origin
from krm_fn.typed import TYPE_CHECKING, Literal
from krm_fn.wire.packages.read_plain import read_plain

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.resource import Resource
    from krm_fn.wire.packages.document import Document
    from krm_fn.wire.packages.protocol import Package

_BOM = "\ufeff"


def read(
    data: bytes,
    report: Report,
    *,
    file: str | None = None,
    form: Literal["auto", "Stream"] = "auto",
    strict: bool = False,
) -> Package | None:
    """Returns the package in data, or None and an error when data cannot be read.

    file: the name of the input in diagnostics, for items that do not name their file.
    form: "Stream" reads data as a stream even if it is a ResourceList.
    strict: True makes invalid YAML and repeated keys an error even in resources that nobody reads.
    Input without any document is an empty stream.
    """
    text = decode(data, report, file)
    if text is None or (strict and not is_strict(text, report, file)):
        return None
    if form == "auto" and "ResourceList" in text:
        plain = read_plain(data, text, file)
        if plain is not None:
            return plain
        from krm_fn.wire.packages.read_list import read_list

        bom = _BOM if text.startswith(_BOM) else ""
        found, package = read_list(text[len(bom) :], bom, report, file)
        if found:
            return package
    from krm_fn.wire.packages.stream import Stream

    documents = read_stream(text, report, file)
    return None if documents is None else Stream([documents])


def is_strict(text: str, report: Report, file: str | None) -> bool:
    """Tells whether all documents of a text are valid and without repeated keys; reports each fault."""
    from krm_fn.wire.packages import strictness

    return strictness.is_strict(text.removeprefix(_BOM), report, file)


def read_stream(text: str, report: Report, file: str | None) -> list[Document] | None:
    """Returns the documents of a stream, or None and an error when one that krm-fn must read is not valid YAML.

    The texts of all documents together are the whole text.
    """
    from krm_fn.wire.packages.document import Document
    from krm_fn.wire.packages.read_stream import read_documents

    if not text.startswith(_BOM):
        return read_documents(text, report, file)
    documents = read_documents(text[len(_BOM) :], report, file)
    return documents and [Document(_BOM, 1, None, [], is_list=False), *documents]


def with_object(resource: Resource, report: Report) -> Resource | None:
    """Returns a resource with its object, built if necessary; None and an error when it cannot be built."""
    if resource.object is not None:
        return resource
    from krm_fn.wire.packages.document import EntryReader
    from krm_fn.wire.parse.composing import compose_any
    from krm_fn.wire.tree.nodes import UnreadableError

    origin = resource.origin
    text = " " * _column(resource.text) + resource.text
    reader = EntryReader(text, file=origin.file, first_line=origin.line or 1)
    try:
        built = reader.entry(compose_any(text, json=False), None, always=True).resource
    except UnreadableError as fault:
        reader.refuse(fault, origin)
        built = None
    reader.flush(report)
    return built


def _column(text: str) -> int:
    """Returns the column of an item in its document: its other keys have it, while the text begins at the first key."""
    if text.startswith("{"):
        return 0
    lines = [line for line in text.splitlines()[1:] if line.strip() and not line.lstrip().startswith("#")]
    return min((len(line) - len(line.lstrip(" ")) for line in lines), default=0)


def decode(data: bytes, report: Report, file: str | None) -> str | None:
    """Decodes UTF-8; returns None and an error for other bytes."""
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        from krm_fn.wire.tree.nodes import place

        before = data[: error.start].decode()
        line, column = place(before, len(before))
        report.add(
            "OFN101",
            f"line {line}, column {column}: byte 0x{data[error.start]:02x} is not UTF-8",
            origin=Origin(file, line=line),
        )
        return None
