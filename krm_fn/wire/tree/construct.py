"""Builds objects from nodes, as Go's readers do, within limits that keep hostile input cheap."""

from __future__ import annotations

from krm_fn.printable import named, quoted
from krm_fn.resource import AmbiguousScalar
from krm_fn.typed import Any, NamedTuple
from krm_fn.wire.tree.nodes import (
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


class Repeated(NamedTuple):
    """A key that a mapping has twice."""

    mapping: Node
    name: str
    starts: tuple[int, int]
    """The offsets of both keys."""
    values: tuple[Any, Any]
    """The values of both keys."""


class _Shared(NamedTuple):
    """The value of an anchor, for its aliases."""

    value: Any
    size: int
    """How many nodes the value has."""
    height: int
    """How many levels of collections the value has."""


def construct(node: AnyNode, repeated: list[Repeated] | None = None) -> Any:
    """Builds the object of a node; an anchor and its aliases give one shared object.

    When a mapping has a key twice, the last one counts, as for go-yaml v2; the function adds each such key to repeated.
    Raises UnreadableError for foreign tags, for collections as keys, for deep nesting, and for aliases that expand to
    too many nodes.
    """
    try:
        return _Constructor([] if repeated is None else repeated).build(node, 0)
    except RecursionError:  # aliases in merge keys take more calls for each level than nesting does
        raise UnreadableError("nesting is too deep", node.start) from None


class _Constructor:
    def __init__(self, repeated: list[Repeated]) -> None:
        self._repeated = repeated
        self._shared: dict[int, _Shared] = {}
        self._built = 0
        self._aliased = 0
        self._deepest = 0

    def build(self, node: AnyNode, depth: int) -> Any:
        if isinstance(node, Alias):
            return self._build_alias(node, depth)
        self._built += 1
        if node.kind == SCALAR:
            return scalar_value(node)
        self._reach(depth + 1, node.start)
        if node.tag not in _COLLECTION_TAGS:
            raise _foreign_tag(node)
        if node.kind == MAPPING:
            return self._mapping(node, depth + 1)
        return [self.build(item, depth + 1) for item in node.items]

    def _reach(self, depth: int, offset: int) -> None:
        if depth > MAX_DEPTH:
            raise UnreadableError(f"nesting is deeper than {MAX_DEPTH} levels", offset)
        self._deepest = max(self._deepest, depth)

    def _build_alias(self, alias: Alias, depth: int) -> Any:
        known = self._shared.get(id(alias.target))
        if known is None:
            before, deepest = self._built + self._aliased, self._deepest
            self._deepest = depth
            value = self.build(alias.target, depth)
            known = _Shared(value, self._built + self._aliased - before, self._deepest - depth)
            self._shared[id(alias.target)] = known
            self._deepest = max(self._deepest, deepest)
        self._aliased += known.size
        if self._aliased > MAX_ALIASED:
            raise UnreadableError(f"aliases expand to more than {MAX_ALIASED} values", alias.start)
        self._reach(depth + known.height, alias.start)
        return known.value

    def _mapping(self, node: Node, depth: int) -> dict[str, Any]:
        out: dict[str, Any] = {}
        merged: list[Any] = []
        starts: dict[str, int] = {}
        for key, value in node.entries:
            if _is_merge(key):
                merged += self._merged(value, depth)
                continue
            name = key_text(key)
            built = self.build(value, depth)
            if name in starts:
                self._repeated.append(Repeated(node, name, (starts[name], key.start), (out[name], built)))
            starts[name] = key.start
            out[name] = built
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


def describe(fault: UnreadableError, text: str, first_line: int = 1) -> tuple[str, int]:
    """Message and line of a fault in text, which begins at first_line."""
    line, column = place(text, fault.offset)
    line += first_line - 1
    return f"line {line}, column {column}: {fault.message}", line


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
        raise UnreadableError(f"{quoted(node.text)} is no !!{kind}", node.start)
    raise _foreign_tag(node)


def _binary(node: Node) -> str:
    from base64 import b64decode

    try:
        return b64decode("".join(node.text.split()), validate=True).decode()
    except ValueError:
        raise UnreadableError("!!binary is not base64 of UTF-8 text", node.start) from None


def _foreign_tag(node: Node) -> UnreadableError:
    tag = (node.tag or "").replace(_PREFIX, "!!")
    return UnreadableError(f"tag {named(tag)} does not belong in a Kubernetes manifest", node.start)


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
