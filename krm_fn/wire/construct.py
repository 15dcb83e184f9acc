"""Objects from nodes: what Go's readers would build, with the bounds that keep hostile input cheap."""

from __future__ import annotations

from krm_fn.resource import AmbiguousScalar
from krm_fn.typed import Any
from krm_fn.wire.nodes import (
    MAPPING,
    MAX_ALIASED,
    MAX_DEPTH,
    SCALAR,
    Alias,
    AnyNode,
    Node,
    UnreadableError,
    place,
    resolved,
)
from krm_fn.yaml_text.scalars import resolve

_PREFIX = "tag:yaml.org,2002:"
_COLLECTION_TAGS = (None, "!", _PREFIX + "map", _PREFIX + "seq")


def construct(node: AnyNode) -> Any:
    """The object of a node; parts that aliases share are one object.

    Raises UnreadableError for duplicate keys (code OFN102), foreign tags, collections as keys, deep nesting and
    aliases that stand for too much.
    """
    return _Constructor().build(node, 0)


class _Constructor:
    def __init__(self) -> None:
        self._shared: dict[int, tuple[Any, int]] = {}
        self._built = 0
        self._aliased = 0

    def build(self, node: AnyNode, depth: int) -> Any:
        if isinstance(node, Alias):
            return self._build_alias(node, depth)
        self._built += 1
        if node.kind == SCALAR:
            return scalar_value(node)
        if depth >= MAX_DEPTH:
            raise UnreadableError(f"nesting is deeper than {MAX_DEPTH} levels", node.start)
        if node.tag not in _COLLECTION_TAGS:
            raise _foreign_tag(node)
        if node.kind == MAPPING:
            return self._mapping(node, depth + 1)
        return [self.build(item, depth + 1) for item in node.items]

    def _build_alias(self, alias: Alias, depth: int) -> Any:
        known = self._shared.get(id(alias.target))
        if known is None:
            before = self._built + self._aliased
            value = self.build(alias.target, depth)
            known = self._shared[id(alias.target)] = value, self._built + self._aliased - before
        self._aliased += known[1]
        if self._aliased > MAX_ALIASED:
            raise UnreadableError("aliases stand for too many values", alias.start)
        return known[0]

    def _mapping(self, node: Node, depth: int) -> dict[str, Any]:
        out: dict[str, Any] = {}
        merged: list[Any] = []
        starts: dict[str, int] = {}
        for key, value in node.entries:
            if _is_merge(key):
                merged += self._merged(value, depth)
                continue
            name = key_text(key)
            if name in starts:
                raise UnreadableError(name, key.start, "OFN102")
            starts[name] = key.start
            out[name] = self.build(value, depth)
        for mapping in merged:
            for name, item in mapping.items():
                out.setdefault(name, item)
        return out

    def _merged(self, value: AnyNode, depth: int) -> list[dict[str, Any]]:
        built = self.build(value, depth)
        mappings = built if isinstance(built, list) else [built]
        if not all(isinstance(m, dict) for m in mappings):
            raise UnreadableError("the value of << must be a mapping or a list of mappings", value.start)
        return mappings


def describe(fault: UnreadableError, text: str, node: AnyNode | None, first_line: int = 1) -> tuple[str, int]:
    """Message and line of a fault in text, which begins at first_line; node: what was built when it was met."""
    line, column = place(text, fault.offset)
    line += first_line - 1
    if fault.code != "OFN102":
        return f"line {line}, column {column}: {fault.message}", line
    first = _first_of_key(resolved(node), fault) if node is not None else None
    other = line if first is None else line - text.count("\n", first, fault.offset)
    return f"key {fault.message!r} stands twice, in lines {other} and {line}", line


def _first_of_key(node: Node, duplicate: UnreadableError) -> int | None:
    """Offset of the key that a duplicate repeats."""
    stack: list[AnyNode] = [node]
    while stack:
        current = resolved(stack.pop())
        stack.extend(current.items)
        keys = [key for key, _ in current.entries]
        if any(key.start == duplicate.offset for key in keys):
            return next((key.start for key in keys if not _is_merge(key) and key_text(key) == duplicate.message), None)
        stack.extend(value for _, value in current.entries)
    return None


def scalar_value(node: Node) -> Any:
    """The value of a scalar node."""
    tag = node.tag
    if tag is None:
        return node.text if node.style else resolve(node.text)
    if tag in ("!", _PREFIX + "str"):
        return node.text
    return _tagged(node, tag)


def _tagged(node: Node, tag: str) -> Any:
    value = resolve(node.text)
    kind = tag.removeprefix(_PREFIX) if tag.startswith(_PREFIX) else ""
    if kind == "null" and value is None:
        return None
    if kind == "bool" and isinstance(value, bool):
        return value
    if kind == "int" and isinstance(value, int) and not isinstance(value, bool):
        return value
    if kind == "float" and isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    if kind == "timestamp" and type(value) is AmbiguousScalar and "-" in value[1:]:
        return value
    if kind == "binary":
        return _binary(node)
    if kind in ("null", "bool", "int", "float", "timestamp"):
        raise UnreadableError(f"{node.text!r} is no !!{kind}", node.start)
    raise _foreign_tag(node)


def _binary(node: Node) -> str:
    from base64 import b64decode

    try:
        return b64decode("".join(node.text.split()), validate=True).decode()
    except ValueError:
        raise UnreadableError("!!binary is not base64 of UTF-8 text", node.start) from None


def _foreign_tag(node: Node) -> UnreadableError:
    tag = (node.tag or "").replace(_PREFIX, "!!")
    return UnreadableError(f"tag {tag} does not belong in a Kubernetes manifest", node.start)


def _is_merge(key: AnyNode) -> bool:
    return (
        isinstance(key, Node)
        and key.kind == SCALAR
        and key.text == "<<"
        and (key.tag == _PREFIX + "merge" or (key.tag is None and not key.style))
    )


def key_text(key: AnyNode) -> str:
    """A key as text: numbers and booleans keep their spelling, as field names and labels are text.

    They are AmbiguousScalar, so that one that is written again does without quotes too.
    """
    node = resolved(key)
    if node.kind != SCALAR:
        raise UnreadableError("a key must be a scalar", key.start)
    if node.tag is None and node.style:
        return node.text
    value = scalar_value(node)
    if value is None:
        raise UnreadableError("a key must not be null", key.start)
    return value if isinstance(value, str) else AmbiguousScalar(node.text)
