"""The tree of a YAML or JSON text, with offsets: objects are built from it, and edits use its offsets."""

from __future__ import annotations

from krm_fn.wire.tree.lines import column_of

SCALAR, MAPPING, SEQUENCE = range(3)

MAX_DEPTH = 200
"""Most levels of nesting in an item that is read; the schema of a CustomResourceDefinition has far fewer."""

MAX_SCAN_DEPTH = 1_000
"""Most levels of nesting in an item that passes through unread. libyaml has this limit since 0.2.6, PyYAML since 6.0.4.

The limit also holds for older versions, so that all versions give the same answer. Go's readers stop at 10,000.
"""

MAX_ALIASED = 100_000
"""Most nodes that the aliases of one item may expand to: no manifest needs as many, and a bomb needs far more."""


class UnreadableError(Exception):
    """A text that cannot be read; only code in `krm_fn.wire` raises it, and the readers report it as a diagnostic.

    offset: where in the text the fault is.
    """

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset


def place(text: str, offset: int) -> tuple[int, int]:
    """Returns the line and the column of an offset, both counted from 1."""
    return text.count("\n", 0, offset) + 1, column_of(text, offset) + 1


class Node:
    """A scalar, mapping or sequence.

    start and end: offsets of the text of the node, with its anchor and tag, but without comments and blank lines after
    it. style of a scalar: "" (plain), "'", '"', "|" or ">"; style of a collection: "flow" or "" (block).
    entries: keys and values of a mapping. items: elements of a sequence.
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
        """Returns the value of a key of a mapping (of a repeated key, the last value), or None without that key."""
        for name, value in reversed(self.entries):
            if isinstance(name, Node) and name.kind == SCALAR and name.text == key:
                return value
        return None


class Alias:
    """An alias (``*name``) in the text, and the node that has the anchor (``&name``)."""

    __slots__ = ("end", "start", "target")

    def __init__(self, start: int, end: int, target: Node) -> None:
        self.start = start
        self.end = end
        self.target = target


AnyNode = Node | Alias


def resolved(node: AnyNode) -> Node:
    """Returns the node itself, or the target of an alias."""
    return node.target if isinstance(node, Alias) else node
