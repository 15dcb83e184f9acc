"""Writes YAML in flow style and JSON, on one line or on lines with the author's spacing."""

from __future__ import annotations

from krm_fn.resource import AmbiguousScalar
from krm_fn.typed import Any, NamedTuple
from krm_fn.yaml_text.scalars import is_plain, quote, represent


class FlowStyle(NamedTuple):
    """The layout of flow collections."""

    json: bool = False
    """True to put every string in double quotes."""
    colon: str = ": "
    """The text between a key and its value."""
    comma: str = ", "
    """The text between two elements."""
    unit: str = ""
    """The indentation of one level; empty to write a collection on one line."""


def one_line(value: Any) -> str:
    """Writes a value as YAML on one line, as diagnostics print it for pasting."""
    return dump_flow(value, FlowStyle())


def one_line_entry(key: str, value: Any) -> str:
    """Writes an entry of a mapping as YAML on one line, without braces."""
    return dump_flow_entry(key, value, FlowStyle())


def one_line_json(value: Any) -> str:
    """Writes a value as JSON on one line that readers of YAML take too: no escapes of surrogates."""
    return dump_flow(value, FlowStyle(json=True))


def dump_flow(value: Any, style: FlowStyle, indent: str = "") -> str:
    """Writes a value in flow style. indent: indentation of its first line, if the style has a unit."""
    if isinstance(value, dict):
        pairs = [f"{_key(k, style)}{style.colon}{dump_flow(v, style, indent + style.unit)}" for k, v in value.items()]
        return _enclose("{", pairs, "}", style, indent)
    if isinstance(value, list | tuple):
        return _enclose("[", [dump_flow(v, style, indent + style.unit) for v in value], "]", style, indent)
    if isinstance(value, str) and style.json:
        return quote(value)
    if type(value) is str:
        return value if is_plain(value) else quote(value)
    return represent(value)


def dump_flow_entry(key: str, value: Any, style: FlowStyle, indent: str = "") -> str:
    """Writes a key and its value in flow style, without braces."""
    return f"{_key(key, style)}{style.colon}{dump_flow(value, style, indent)}"


def _enclose(opening: str, parts: list[str], closing: str, style: FlowStyle, indent: str) -> str:
    if not parts:
        return opening + closing
    if not style.unit:
        return opening + style.comma.join(parts) + closing
    inner = "\n" + indent + style.unit
    return opening + inner + (style.comma + inner).join(parts) + "\n" + indent + closing


def _key(key: str, style: FlowStyle) -> str:
    if style.json or (type(key) is not AmbiguousScalar and not is_plain(key)):
        return quote(key)
    return key
