"""The check of ``--strict``: every document must be valid YAML without repeated keys, even if nobody reads it."""

from __future__ import annotations

from krm_fn.resource import Origin
from krm_fn.typed import TYPE_CHECKING
from krm_fn.wire.parse.json_nodes import compose_json
from krm_fn.wire.parse.yaml import compose
from krm_fn.wire.tree.construct import describe
from krm_fn.wire.tree.nodes import UnreadableError
from krm_fn.wire.tree.repeated_keys import report_repeated
from krm_fn.wire.tree.split import split_documents

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.wire.tree.nodes import Node


def is_strict(text: str, report: Report, file: str | None) -> bool:
    """Tells whether all documents of a text are valid and without repeated keys; reports each fault."""
    sound = True
    line = 1
    for start, end in split_documents(text):
        body = text[start:end]
        try:
            root = _compose(body)
        except UnreadableError as fault:
            message, at = describe(fault, body, line)
            report.add("OFN101", message, origin=Origin(file, line=at))
            sound = False
        else:
            if root is not None and report_repeated(root, body, report, Origin(file), line):
                sound = False
        line += body.count("\n")
    return sound


def _compose(text: str) -> Node | None:
    if text.lstrip()[:1] in ("{", "["):
        try:
            return compose_json(text)
        except UnreadableError:
            pass  # flow collections of YAML begin with the same characters
    return compose(text)
