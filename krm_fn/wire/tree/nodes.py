"""The tree of a YAML or JSON text, with the place of every node: what objects are built from and edits are aimed at."""

from __future__ import annotations

from krm_fn.wire.tree.lines import column_of

SCALAR, MAPPING, SEQUENCE = range(3)

MAX_DEPTH = 200
"""Deepest nesting of an item that is read; a custom resource definition's schema stays far below."""

MAX_SCAN_DEPTH = 1_000
"""Of what is scanned and passes through. libyaml goes no deeper since 0.2.6, which PyYAML has since 6.0.4; older
ones are held to it, so that all give one answer. Go's readers stop at 10,000.
"""

MAX_ALIASED = 100_000
"""Most nodes that one item's aliases may stand for: far above any manifest, far below a bomb."""


class UnreadableError(Exception):
    """Raised inside this package only: its readers turn it into a diagnostic.

    offset: in the text that is read.
    """

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset


def place(text: str, offset: int) -> tuple[int, int]:
    """Line and column, both from 1, of an offset."""
    return text.count("\n", 0, offset) + 1, column_of(text, offset) + 1


class Node:
    """A scalar, mapping or sequence; an alias is the very node that its anchor names, in `Alias`.

    start and end: offsets of its own text, properties included, comments and blank lines after it not.
    style: "" (plain), "'", '"', "|" or ">" of a scalar; "flow" or "" of a collection.
    entries: key and value of a mapping; items: of a sequence.
    """

    __slots__ = ("anchor", "end", "entries", "items", "kind", "start", "style", "tag", "text")

    def __init__(self, kind: int, start: int, end: int, style: str, tag: str | None, anchor: str | None) -> None:
        self.kind = kind
        self.start = start
        self.end = end
        self.style = style
        self.tag = tag
        self.anchor = anchor
        self.text = ""
        self.entries: list[tuple[AnyNode, AnyNode]] = []
        self.items: list[AnyNode] = []

    def get(self, key: str) -> AnyNode | None:
        """The value of a mapping's key (the last, where it stands twice), None where there is none."""
        for name, value in reversed(self.entries):
            if isinstance(name, Node) and name.kind == SCALAR and name.text == key:
                return value
        return None


class Alias:
    """A ``*name`` in the text, and the node it stands for."""

    __slots__ = ("end", "start", "target")

    def __init__(self, start: int, end: int, target: Node) -> None:
        self.start = start
        self.end = end
        self.target = target


AnyNode = Node | Alias


def resolved(node: AnyNode) -> Node:
    """The node itself, or what an alias stands for."""
    return node.target if isinstance(node, Alias) else node
