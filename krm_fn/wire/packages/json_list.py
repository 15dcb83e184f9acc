"""Reads a ResourceList in JSON with the decoder of Python, which is written in C and tells where each item ends."""

from __future__ import annotations

from krm_fn.json_text import JsonError, json_decoder, read_json_at
from krm_fn.relevance import is_read
from krm_fn.resource import Origin, Resource
from krm_fn.typed import Any
from krm_fn.wire.packages.document import Document, Entry, ItemReader, is_overlooked, no_mapping, overlooked
from krm_fn.wire.parse.json_nodes import compose_json, key_at, separator_at, skip_space
from krm_fn.wire.parse.locate import Locator
from krm_fn.wire.tree.construct import Repeated, construct, describe
from krm_fn.wire.tree.head import Head, head_of_object
from krm_fn.wire.tree.nodes import MAPPING, MAX_DEPTH, SCALAR, SEQUENCE, Node, UnreadableError
from krm_fn.wire.tree.repeated_keys import Problem, problems


class _DuplicateError(Exception):
    """A JSON object with a repeated key; the tree shows the position of the key."""


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    out = dict(pairs)
    if len(out) != len(pairs):
        raise _DuplicateError
    return out


_DECODER = json_decoder(_pairs)
_LENIENT = json_decoder()


class JsonReader(ItemReader):
    """Reads a ResourceList in JSON; the YAML reader gets all texts that this reader cannot read."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.values: dict[str, tuple[Any, Node]] = {}

    def function_config(self, root: Node) -> Resource | None:
        """Returns the functionConfig of the ResourceList, of any kind, or None."""
        obj, node = self.values.get("functionConfig", (None, root))
        if not isinstance(obj, dict) or not obj:
            return None
        return self.entry(node.start, None, always=True).resource

    def read(self) -> Document | None:
        """Returns the document, or None when the text is not a JSON object of kind ResourceList."""
        try:
            root = self._root()
        except (UnreadableError, JsonError):
            return None
        if self.values.get("kind", ("",))[0] != "ResourceList":
            return None
        document = Document(self.text, 1, root, self.entries, is_list=True)
        document.is_json = True
        return document

    def _root(self) -> Node:
        text = self.text
        start = skip_space(text, 0)
        if text[start : start + 1] != "{":
            raise UnreadableError("this is not a JSON object", start)
        root = Node(MAPPING, start, start, "flow", None, None)
        offset, done = skip_space(text, start + 1), False
        while not done:
            key, offset = key_at(text, offset)
            value = self._items(offset) if _is_items(key, text, offset) else self._value(key, offset)
            root.entries.append((key, value))
            offset, done = separator_at(text, value.end, "}")
        root.end = offset
        if skip_space(text, offset) != len(text):
            raise UnreadableError("there is text behind the JSON value", offset)
        return root

    def _value(self, key: Any, offset: int) -> Node:
        obj, end = read_json_at(self.text, offset, _LENIENT)
        if key.text in ("results", "functionConfig", "items") and isinstance(obj, dict | list):
            source = " " * offset + self.text[offset:end]
            node = compose_json(source) if isinstance(obj, list) else Node(MAPPING, offset, end, "flow", None, None)
        else:
            node = Node(SCALAR, offset, end, '"' if self.text[offset] == '"' else "", None, None)
            node.text = obj if isinstance(obj, str) else ""
        self.values[key.text] = obj, node
        return node

    def _items(self, start: int) -> Node:
        text = self.text
        node = Node(SEQUENCE, start, start, "flow", None, None)
        offset = skip_space(text, start + 1)
        done = text[offset : offset + 1] == "]"
        end = offset + 1
        while not done:
            entry = self.entry(offset, len(self.entries))
            self.entries.append(entry)
            node.items.append(Node(MAPPING, entry.start, entry.end, "flow", None, None))
            offset, done = separator_at(text, entry.end, "]")
            end = offset
        node.end = end
        return node

    def entry(self, start: int, index: int | None, *, always: bool = False) -> Entry:
        """Makes the entry that begins at start. Builds its object only if routing reads its kind, or for always."""
        text = self.text
        repeats_a_key = False
        try:
            obj, end = read_json_at(text, start, _DECODER)
        except _DuplicateError:
            obj, end = read_json_at(text, start, _LENIENT)
            repeats_a_key = True
        line = self._line_of(start)
        if not isinstance(obj, dict):
            body = text[start:end]
            node = compose_json(body) if isinstance(obj, list) else Node(SCALAR, start, end, "", None, None)
            self._problems.append(no_mapping(node, body, "item", Origin(None, index), line))
            return Entry(start, end, 0, True, None)
        head = head_of_object(obj)
        body = text[start:end]
        wanted = always or is_read(head.api_version, head.kind, body)
        origin = Origin(head.file, index, line, head.file is not None)
        is_sure = always or (head.api_version and head.kind and not (repeats_a_key and not wanted))
        if not is_sure and self._is_overlooked(body, head, origin, line):
            return Entry(start, end, 0, True, None)
        resource = Resource(
            api_version=head.api_version,
            kind=head.kind,
            name=head.name,
            namespace=head.namespace,
            object=obj if wanted else None,
            origin=origin,
            text=body,
            locate=Locator(body, 0, line, json=True) if wanted else None,
        )
        if wanted and (repeats_a_key or _is_deep(obj)) and not self._is_sound(resource, line):
            return Entry(start, end, 0, True, None)
        return Entry(start, end, 0, True, resource)

    def _is_sound(self, resource: Resource, line: int) -> bool:
        """Tells whether a deep item, or one with a repeated key, can be built; records its faults."""
        repeated: list[Repeated] = []
        try:
            root = compose_json(resource.text)
            construct(root, repeated)
        except UnreadableError as fault:
            message, line = describe(fault, resource.text, line)
            self._problems.append(Problem("OFN101", message, resource.origin, line))
            return False
        self._problems += problems(resource, root, resource.text, line, repeated)
        return True

    def _is_overlooked(self, body: str, head: Head, origin: Origin, line: int) -> bool:
        """Tells whether an item looks like one that krm-fn should read; records a diagnostic then."""
        try:
            found = is_overlooked(compose_json(body), head, body)
        except UnreadableError:  # nested deeper than any item that is read
            return False
        if found:
            self._problems.append(overlooked(head, origin, line))
        return found


def _is_items(key: Any, text: str, offset: int) -> bool:
    return key.text == "items" and text[offset : offset + 1] == "["


def _is_deep(obj: Any) -> bool:
    """Tells whether nesting is deeper than `MAX_DEPTH`."""
    level = [obj]
    for _ in range(MAX_DEPTH):
        level = [v for o in level for v in (o.values() if isinstance(o, dict) else o) if isinstance(v, dict | list)]
        if not level:
            return False
    return True
