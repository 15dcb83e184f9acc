"""Parses JSON to a tree. A YAML parser cannot: JSON allows tabs, and writes some characters as two escapes."""

from __future__ import annotations

import re
from json import JSONDecodeError, JSONDecoder

from krm_fn.json_text import JsonError, json_decoder, read_json_at
from krm_fn.typed import Any
from krm_fn.wire.tree.nodes import MAPPING, MAX_DEPTH, SCALAR, SEQUENCE, AnyNode, Node, UnreadableError
from krm_fn.yaml_text.scalars import resolve

_STRINGS = json_decoder()
_OBJECTS = JSONDecoder(parse_float=resolve, parse_int=resolve)
_SPACE = re.compile(r"[ \t\r\n]*")
_STRING = re.compile(r'"([^"\\\x00-\x1f]*+)"')
"""A string without escapes. The decoder reads strings with escapes, and finds faults in them."""
_LITERAL = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?|true|false|null")


def compose_json(text: str) -> Node:
    """Parses a JSON text, with white space around it, and returns its tree; raises UnreadableError."""
    start = skip_space(text, 0)
    node, end = _value(text, start, 0)
    if skip_space(text, end) != len(text):
        raise UnreadableError("there is text behind the JSON value", end)
    return node


def object_of_json(text: str) -> Any:
    """Returns the object that `construct` builds from the tree of a JSON text, but faster; raises UnreadableError."""
    try:
        return _OBJECTS.decode(text)
    except JSONDecodeError as error:
        raise UnreadableError(error.msg, error.pos) from None
    except RecursionError:
        raise UnreadableError("nesting is too deep", 0) from None


def skip_space(text: str, offset: int) -> int:
    """Returns the offset of the next character that is not white space."""
    found = _SPACE.match(text, offset)
    return found.end() if found else offset


def _value(text: str, start: int, depth: int) -> tuple[Node, int]:
    char = text[start : start + 1]
    if char in ("{", "["):
        if depth >= MAX_DEPTH:
            raise UnreadableError(f"nesting is deeper than {MAX_DEPTH} levels", start)
        return _mapping(text, start, depth + 1) if char == "{" else _sequence(text, start, depth + 1)
    if char == '"':
        return string_node(text, start)
    found = _LITERAL.match(text, start)
    if not found:
        raise UnreadableError("a JSON value is expected here", start)
    node = Node(SCALAR, start, found.end(), "", None, None)
    node.text = found[0]
    return node, found.end()


def string_node(text: str, start: int) -> tuple[Node, int]:
    """Reads the string that begins at start; returns its node and its end."""
    found = _STRING.match(text, start)
    if found:
        value, end = found[1], found.end()
    else:
        try:
            value, end = read_json_at(text, start, _STRINGS)
        except JsonError as error:
            raise UnreadableError(error.message, error.offset) from None
    node = Node(SCALAR, start, end, '"', None, None)
    node.text = value
    return node, end


def _mapping(text: str, start: int, depth: int) -> tuple[Node, int]:
    node = Node(MAPPING, start, start, "flow", None, None)
    offset = skip_space(text, start + 1)
    if text[offset : offset + 1] == "}":
        node.end = offset + 1
        return node, offset + 1
    while True:
        key, offset = key_at(text, offset)
        value, offset = _value(text, offset, depth)
        node.entries.append((key, value))
        offset, done = separator_at(text, offset, "}")
        if done:
            node.end = offset
            return node, offset


def key_at(text: str, offset: int) -> tuple[AnyNode, int]:
    """Reads the key at offset; returns its node, and where the value begins."""
    if text[offset : offset + 1] != '"':
        raise UnreadableError("a key in double quotes is expected here", offset)
    key, offset = string_node(text, offset)
    offset = skip_space(text, offset)
    if text[offset : offset + 1] != ":":
        raise UnreadableError("':' is expected here", offset)
    return key, skip_space(text, offset + 1)


def separator_at(text: str, offset: int, closing: str) -> tuple[int, bool]:
    """Returns where the next element begins and False, or where the collection ends and True."""
    offset = skip_space(text, offset)
    char = text[offset : offset + 1]
    if char == closing:
        return offset + 1, True
    if char != ",":
        raise UnreadableError(f"',' or {closing!r} is expected here", offset)
    return skip_space(text, offset + 1), False


def _sequence(text: str, start: int, depth: int) -> tuple[Node, int]:
    node = Node(SEQUENCE, start, start, "flow", None, None)
    offset = skip_space(text, start + 1)
    if text[offset : offset + 1] == "]":
        node.end = offset + 1
        return node, offset + 1
    while True:
        item, offset = _value(text, offset, depth)
        node.items.append(item)
        offset, done = separator_at(text, offset, "]")
        if done:
            node.end = offset
            return node, offset
