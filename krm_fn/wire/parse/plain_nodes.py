"""Parses the plain block style to a tree, for edits and line numbers without PyYAML."""

from __future__ import annotations

from krm_fn.typed import Any
from krm_fn.wire.parse.plain import LINE, LITERAL, ODD_KEYS, UnusualError, literal_value, value_of
from krm_fn.wire.tree.nodes import MAPPING, SCALAR, SEQUENCE, Node, UnreadableError

_OTHER_BREAKS = frozenset("\x85\u2028\u2029")
"""More line breaks of YAML 1.1, which libyaml and go-yaml accept; the patterns for lines here do not."""


def compose_plain(text: str) -> Node:
    """Returns the same tree as `krm_fn.wire.parse.yaml.compose`, for a mapping in whole lines; raises UnusualError."""
    if "\r" in text or (not text.isascii() and not _OTHER_BREAKS.isdisjoint(text)):
        raise UnusualError
    composer = _Composer(text)
    offset, end = 0, min(len(text), len(text.rstrip("\n")) + 1)
    while offset < end:
        offset = composer.line(offset)
    composer.finish()
    return composer.root


def compose_quickly(text: str) -> Node:
    """Parses YAML in any style and returns its tree, fast for the plain style; raises UnreadableError."""
    try:
        return compose_plain(text)
    except UnusualError:
        from krm_fn.wire.parse.yaml import compose

        root = compose(text)
        if root is None:
            raise UnreadableError("the text has no YAML value", 0) from None
        return root


class _Composer:
    """The state of the parser: the open collections with their columns, and a key that still needs its value."""

    def __init__(self, text: str) -> None:
        self.text = text
        column = len(text) - len(text.lstrip(" "))
        self.root = Node(MAPPING, column, column, "", None, None)
        self._columns = [-1, column]
        self._open = [self.root, self.root]
        self._pending: Node | None = None

    def line(self, offset: int) -> int:
        """Reads the line at offset; returns where the next line begins."""
        found = LINE.match(self.text, offset)
        if not found:
            raise UnusualError
        _, dash, name, value, rest = found.groups()
        column = found.end(1) - offset
        self._settle(column, is_item=bool(dash), start=found.end(1))
        if dash and len(dash) != 2:
            raise UnusualError
        if dash and name is None:
            node, end = self._scalar(offset, rest or "", found.start(5), found.end())
            self._open[-1].items.append(node)
            return end
        if dash:
            inner = Node(MAPPING, found.start(3), found.start(3), "", None, None)
            self._open[-1].items.append(inner)
            self._push(inner, column + 2)
        if not name or name in ODD_KEYS:
            raise UnusualError
        key = Node(SCALAR, found.start(3), found.end(3), "", None, None)
        key.text = name
        if any(known.text == name for known, _ in self._open[-1].entries if isinstance(known, Node)):
            raise UnusualError
        if not value:
            self._pending = key
            return found.end()
        node, end = self._scalar(offset, value, found.start(4), found.end())
        self._open[-1].entries.append((key, node))
        return end

    def finish(self) -> None:
        """Closes all open collections."""
        self._settle(-1, is_item=False, start=len(self.text))

    def _settle(self, column: int, *, is_item: bool, start: int) -> None:
        """Closes collections until the innermost open one is the collection of a line at column."""
        if self._pending is not None:
            self._place_pending(column, is_item=is_item, start=start)
        columns, opened = self._columns, self._open
        while columns[-1] > column or (columns[-1] == column and not is_item and opened[-1].kind == SEQUENCE):
            self._close(opened.pop())
            columns.pop()
        if columns[-1] != column or (is_item and opened[-1].kind != SEQUENCE):
            raise UnusualError

    def _place_pending(self, column: int, *, is_item: bool, start: int) -> None:
        key, self._pending = self._pending, None
        if key is None:
            return
        if column > self._columns[-1] or (is_item and column == self._columns[-1]):
            node = Node(SEQUENCE if is_item else MAPPING, start, start, "", None, None)
            self._open[-1].entries.append((key, node))
            self._push(node, column)
            return
        self._open[-1].entries.append((key, Node(SCALAR, key.end + 1, key.end + 1, "", None, None)))

    def _push(self, node: Node, column: int) -> None:
        self._columns.append(column)
        self._open.append(node)

    @staticmethod
    def _close(node: Node) -> None:
        if node.entries:
            node.end = node.entries[-1][1].end
        elif node.items:
            node.end = node.items[-1].end

    def _scalar(self, line: int, text: str, start: int, end: int) -> tuple[Node, int]:
        """Returns the node of a scalar, and where the next line begins. line: offset where the scalar's line begins."""
        if text[:1] == "|":
            return self._literal(line, start)
        if text in ("{}", "[]"):
            return Node(MAPPING if text == "{}" else SEQUENCE, start, start + 2, "flow", None, None), end
        value: Any = value_of(text)
        node = Node(SCALAR, start, start + len(text), text[0] if text[0] in "'\"" else "", None, None)
        node.text = value if node.style else text
        return node, end

    def _literal(self, line: int, start: int) -> tuple[Node, int]:
        found = LITERAL.match(self.text, line)
        if not found:
            raise UnusualError
        chomping, block = found[3], found[4]
        end = found.end() if chomping == "+" else found.start(4) + len(block.rstrip("\n")) + 1
        node = Node(SCALAR, start, end, "|", None, None)
        node.text = literal_value(block, chomping)
        return node, found.end()
