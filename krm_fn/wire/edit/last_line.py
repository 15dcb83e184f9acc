"""Adds a line break to the last line of a text, before other text is written behind it."""

from __future__ import annotations

import re

from krm_fn.wire.tree.lines import eol_of
from krm_fn.wire.tree.nodes import SCALAR, AnyNode, Node, UnreadableError
from krm_fn.wire.tree.split import split_documents

_HEADER = re.compile(r"(?:^|(?<=[ \t]))([|>])[-+]?([1-9]?)[-+]?(?=[ \t]*(?:#[^\n]*)?\r?\n)", re.MULTILINE)
"""The header of a block scalar: style, then chomping and indentation in either order."""


def closed(text: str) -> str:
    """Returns the text with a line break at its end, and with the same values.

    A block scalar at the end would take the line break as content. Such a scalar gets a header that strips the line
    break: ``|`` becomes ``|-``.
    """
    if not text or text.endswith("\n"):
        return text
    start = 0
    for start, _ in split_documents(text):  # noqa: B007 - only the last start is needed
        pass
    part, eol = text[start:], eol_of(text)
    scalar = _last_block_scalar(part) if _HEADER.search(part) else None
    if scalar is None:
        return text + eol
    header = _HEADER.search(part, scalar.start)
    stripping = f"{header[1]}-{header[2]}" if header else ""
    candidates = [part + eol, part.rstrip(" ")]
    candidates += [part[: header.start()] + stripping + part[header.end() :] + eol] if header else []
    for candidate in candidates:
        read = _last_block_scalar(candidate) if candidate.endswith("\n") else None
        if read is not None and read.text == scalar.text:
            return text[:start] + candidate
    return text + eol


def _last_block_scalar(text: str) -> Node | None:
    """Returns the block scalar at the end of a document, or None."""
    from krm_fn.wire.parse.yaml import compose

    try:
        node: AnyNode | None = compose(text)
    except UnreadableError:
        return None
    while isinstance(node, Node) and node.kind != SCALAR and node.style != "flow":
        inner = [value for _, value in node.entries] or node.items
        node = inner[-1] if inner else None
    return node if isinstance(node, Node) and node.style in ("|", ">") else None
