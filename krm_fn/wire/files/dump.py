"""Reads files that kubectl printed: each document is a complete ``v1 List``, or one object."""

from __future__ import annotations

from krm_fn.printable import named
from krm_fn.typed import TYPE_CHECKING
from krm_fn.wire.files.loading import Loader
from krm_fn.wire.reading import decode, read_stream

if TYPE_CHECKING:
    from collections.abc import Sequence

    from krm_fn.diagnostics.report import Report
    from krm_fn.resource import Resource
    from krm_fn.wire.packages.document import Document


def read_dump_files(paths: Sequence[str], stdin: bytes, report: Report) -> list[Resource] | None:
    """Returns the objects in all files, or None and errors when a file is not complete output of kubectl.

    The path ``-`` is standard input.
    """
    resources: list[Resource] = []
    sound = True
    loader = Loader(report)
    for path in dict.fromkeys(paths):
        data = stdin if path == "-" else loader.named(path)
        name = "<stdin>" if path == "-" else path
        text = None if data is None else decode(data, report, name)
        documents = None if text is None else read_stream(text, report, name)
        sound = sound and documents is not None and _is_whole(documents, name, report)
        resources += [e.resource for d in documents or () for e in d.entries if e.resource is not None]
    return resources if sound and not report.has_errors else None


def _is_whole(documents: Sequence[Document], name: str, report: Report) -> bool:
    """Tells whether all documents are complete; reports each fault.

    kubectl sorts keys: ``kind: List`` comes behind all items, so that output that was cut off has no kind.
    """
    sound = True
    for document in documents:
        for resource in (entry.resource for entry in document.entries):
            if document.is_list and resource and resource.kind.endswith("List"):
                sound = False
                message = f"{named(name)} has a {named(resource.kind)} inside a List."
                remedy = "Put each List that kubectl printed into a separate file, and name all of them."
                report.add("OFN630", message, origin=resource.origin, remedy=remedy)
        resource = next((entry.resource for entry in document.entries), None)
        if document.is_list or resource is None:
            continue
        if not (resource.kind and resource.api_version):
            sound = False
            cut = "it ends before kind: List" if _has_items(document) else "it is not a Kubernetes object"
            report.add("OFN630", f"{named(name)} is not complete output of kubectl: {cut}.", origin=resource.origin)
        elif resource.kind.endswith("List") and resource.kind != "List" and _has_items(document):
            sound = False
            kind = named(resource.kind)
            message = f"{named(name)} has a {kind}, as the API server sends it, not the List that kubectl prints."
            report.add("OFN630", message, origin=resource.origin)
    return sound


def _has_items(document: Document) -> bool:
    """Tells whether a document has ``items``; a document in the plain style has no tree to ask."""
    if document.root is None:
        return "\nitems:\n" in f"\n{document.text}"
    return document.root.get("items") is not None
