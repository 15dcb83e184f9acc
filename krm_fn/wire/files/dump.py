"""Files that kubectl printed: every document is a whole ``v1 List``, or one object."""

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
    """The objects in all files, ``-`` being stdin; None and errors where one of them is not what kubectl prints."""
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
    """kubectl sorts keys: ``kind: List`` stands behind all items, so that a dump that was cut has no kind."""
    sound = True
    for document in documents:
        for resource in (entry.resource for entry in document.entries):
            if document.is_list and resource and resource.kind.endswith("List"):
                sound = False
                message = f"{named(name)} holds a {named(resource.kind)} within a List."
                remedy = "Put each List that kubectl printed into a file of its own, and name all of them."
                report.add("OFN630", message, origin=resource.origin, remedy=remedy)
        resource = next((entry.resource for entry in document.entries), None)
        if document.is_list or resource is None:
            continue
        if not (resource.kind and resource.api_version):
            sound = False
            cut = "it ends before kind: List" if _has_items(document) else "it is no Kubernetes object"
            report.add("OFN630", f"{named(name)} is no dump, or half of one: {cut}.", origin=resource.origin)
        elif resource.kind.endswith("List") and resource.kind != "List" and _has_items(document):
            sound = False
            kind = named(resource.kind)
            message = f"{named(name)} holds a {kind} as the API server answers it, not the List that kubectl prints."
            report.add("OFN630", message, origin=resource.origin)
    return sound


def _has_items(document: Document) -> bool:
    """A document in the plain style has no tree."""
    if document.root is None:
        return "\nitems:\n" in f"\n{document.text}"
    return document.root.get("items") is not None
