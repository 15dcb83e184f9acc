"""Parses YAML to a tree of nodes with offsets. Only this module imports PyYAML.

It uses only PyYAML's parser. `krm_fn.yaml_text.scalars` gives scalars their values, because PyYAML's resolver follows
other rules than Go's readers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from krm_fn.typed import TYPE_CHECKING, Any
from krm_fn.wire.tree.nodes import MAPPING, MAX_SCAN_DEPTH, SCALAR, SEQUENCE, Alias, AnyNode, Node, UnreadableError

if TYPE_CHECKING:
    from krm_fn.wire.parse.leniency import Mender

_FORBIDDEN = re.compile("[^\\t\\n\\r\\x20-\\x7e\\x85\\xa0-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]")

OnItem = Callable[[int, Node | Alias], AnyNode]
"""A function that gets the index and node of each element of the root's ``items``; the tree keeps its result."""


def compose(text: str, on_item: OnItem | None = None) -> Node | None:
    """Parses a text of one document and returns its tree, or None without any value.

    on_item may get the items a second time, from index 0: a text with syntax that only go-yaml accepts is read twice.
    Raises UnreadableError with the offset of the first fault.
    """
    bad = _FORBIDDEN.search(text)
    if bad:
        raise UnreadableError(f"character U+{ord(bad[0]):04X} is not allowed in YAML", bad.start())
    try:
        return _build(text, _Builder(text, on_item))
    except UnreadableError as fault:
        from krm_fn.wire.parse.leniency import Mender, meant

        mender = Mender(text)
        _mend(mender, fault)
        builder = _Builder(text, on_item)
        builder.meant = meant
        return _build(mender.text, builder)


def _build(text: str, builder: _Builder) -> Node | None:
    for event in _events(text):
        builder.feed(event)
    return builder.root


def _mend(mender: Mender, fault: UnreadableError) -> None:
    """Replaces all syntax that only go-yaml accepts; raises the first fault that go-yaml has as well."""
    while True:
        if not mender.mend(fault):
            raise fault
        try:
            for _ in _events(mender.text):
                pass
            return
        except UnreadableError as another:
            fault = another


def _events(text: str) -> Iterator[Any]:
    import yaml

    # PyYAML without libyaml has no CParser. CParser starts faster than CSafeLoader, which adds a resolver.
    parser: Any = yaml.cyaml.CParser(text) if yaml.__with_libyaml__ else yaml.SafeLoader(text)  # type: ignore[attr-defined]  # types-PyYAML leaves CParser out
    try:
        while parser.check_event():
            yield parser.get_event()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise UnreadableError(_explain(error, text, mark), mark.index if mark else 0) from None
    except RecursionError:
        raise UnreadableError("nesting is too deep", 0) from None
    finally:
        parser.dispose()


def _explain(error: Any, text: str, mark: Any) -> str:
    if mark is not None and text[mark.index : mark.index + 1] == "\t":
        return "a tab is used for indentation, where YAML allows only spaces"
    if "nesting depth" in (error.problem or ""):
        return f"nesting is deeper than {MAX_SCAN_DEPTH} levels"
    context = f" {error.context}" if error.context else ""
    return f"{error.problem}{context}"


class _Builder:
    """Turns events into nodes without recursion, so that deep nesting does not exhaust the stack."""

    def __init__(self, text: str, on_item: OnItem | None) -> None:
        self.text = text
        self.on_item = on_item
        self.root: Node | None = None
        self.meant: Callable[[str], str] | None = None
        self._documents = 0
        self._stack: list[Node] = []
        self._keys: list[AnyNode | None] = []
        self._anchors: dict[str, Node] = {}

    def feed(self, event: Any) -> None:
        name = type(event).__name__
        if name == "ScalarEvent":
            self._add(self._scalar(event))
        elif name in ("MappingStartEvent", "SequenceStartEvent"):
            self._open(event, MAPPING if name[0] == "M" else SEQUENCE)
        elif name in ("MappingEndEvent", "SequenceEndEvent"):
            self._close(event)
        elif name == "AliasEvent":
            self._add(self._alias(event))
        elif name == "DocumentStartEvent":
            self._documents += 1
            if self._documents > 1:
                raise UnreadableError("a second document begins here", event.start_mark.index)

    def _scalar(self, event: Any) -> Node:
        start, end, style = event.start_mark.index, event.end_mark.index, event.style or ""
        if style in ("|", ">"):
            end = _block_end(self.text, start, end)
        node = Node(SCALAR, start, end, style, event.tag, event.anchor)
        node.text = self.meant(event.value) if self.meant else event.value
        if event.anchor is not None:
            self._anchors[event.anchor] = node
        return node

    def _open(self, event: Any, kind: int) -> None:
        if len(self._stack) >= MAX_SCAN_DEPTH:
            raise UnreadableError(f"nesting is deeper than {MAX_SCAN_DEPTH} levels", event.start_mark.index)
        mark = event.start_mark.index
        node = Node(kind, mark, event.end_mark.index, "flow" if event.flow_style else "", event.tag, event.anchor)
        if event.anchor is not None:
            self._anchors[event.anchor] = node
        self._stack.append(node)
        self._keys.append(None)

    def _close(self, event: Any) -> None:
        node = self._stack.pop()
        self._keys.pop()
        if node.style == "flow":
            node.end = event.end_mark.index
        elif node.entries:
            key, value = node.entries[-1]
            node.end = max(key.end, value.end)
        elif node.items:
            node.end = node.items[-1].end
        self._add(node)

    def _alias(self, event: Any) -> Alias:
        target = self._anchors.get(event.anchor)
        if target is None:
            raise UnreadableError(f"alias *{event.anchor} has no anchor before it", event.start_mark.index)
        if target in self._stack:
            raise UnreadableError(
                f"alias *{event.anchor} is inside the value of the anchor &{event.anchor}", event.start_mark.index
            )
        return Alias(event.start_mark.index, event.end_mark.index, target)

    def _add(self, node: AnyNode) -> None:
        if not self._stack:
            if isinstance(node, Node):
                self.root = node
            return
        parent = self._stack[-1]
        if parent.kind == SEQUENCE:
            if self.on_item is not None and len(self._stack) == 2 and self._in_items():
                node = self.on_item(len(parent.items), node)
            parent.items.append(node)
            return
        key = self._keys[-1]
        if key is None:
            self._keys[-1] = node
        else:
            parent.entries.append((key, node))
            self._keys[-1] = None

    def _in_items(self) -> bool:
        key = self._keys[0]
        return isinstance(key, Node) and key.kind == SCALAR and key.text == "items"


def _block_end(text: str, start: int, end: int) -> int:
    """Returns the end of a block scalar without blank lines, which are content only with the indicator ``+``."""
    last = text.rfind("\n", start, end) + 1
    if last == 0:
        return end
    if not text[last:end].strip(" "):
        end = last
    if "+" in text[start : text.find("\n", start)].partition("#")[0]:
        return end
    while text[end - 2 : end] == "\n\n" or text[end - 4 : end] == "\r\n\r\n":
        end -= 1 if text[end - 2] == "\n" else 2
    return end
