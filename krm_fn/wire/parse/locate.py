"""Finds the line of a field when a diagnostic needs it; only then the text is parsed again."""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.resource import Path
    from krm_fn.wire.tree.nodes import AnyNode, Node


class Locator:
    """Finds lines in the text of an item. column and line: where the text begins in its document."""

    __slots__ = ("_column", "_json", "_line", "_text")

    def __init__(self, text: str, column: int, line: int, *, json: bool = False) -> None:
        self._text = text
        self._column = column
        self._line = line
        self._json = json

    def __call__(self, path: Path) -> int | None:
        """Returns the line of the deepest part of path that exists.

        A number after a literal block selects one of the lines of the block, counted from 1.
        """
        from krm_fn.wire.parse.composing import compose_any
        from krm_fn.wire.tree.nodes import UnreadableError, resolved

        source = " " * self._column + self._text
        try:
            root = compose_any(source, json=self._json)
        except UnreadableError:
            return None
        offset: int = root.start
        node: AnyNode = root
        for part in path:
            here = resolved(node)
            if isinstance(part, int) and here.style == "|":
                return self._line + source.count("\n", 0, here.start) + part
            found = _step(here, part)
            if found is None:
                break
            offset, node = found
        return self._line + source.count("\n", 0, offset)


def _step(node: Node, part: str | int) -> tuple[int, AnyNode] | None:
    from krm_fn.wire.tree.nodes import SCALAR, SEQUENCE

    if isinstance(part, int):
        if node.kind != SEQUENCE or part >= len(node.items):
            return None
        return node.items[part].start, node.items[part]
    for key, value in node.entries:
        if isinstance(key, type(node)) and key.kind == SCALAR and key.text == part:
            return key.start, value
    return None
