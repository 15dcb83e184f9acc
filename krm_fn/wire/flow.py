"""Flow collections and JSON: values written on the author's lines, in the author's spacing."""

from __future__ import annotations

import re

from krm_fn.resource import AmbiguousScalar
from krm_fn.typed import Any, NamedTuple
from krm_fn.wire.scalars import is_plain, quote, represent

_COLON = re.compile(r'"[ \t]*:([ \t]?)')
_COMMA = re.compile(r",([ \t]?)")
_INDENT = re.compile(r"[\[{][ \t]*\r?\n([ \t]+)")


class FlowStyle(NamedTuple):
    """json: every string in quotes. unit: indentation of one level, "" where collections stand on one line."""

    json: bool = False
    colon: str = ": "
    comma: str = ", "
    unit: str = ""


def flow_style(text: str, *, json: bool) -> FlowStyle:
    """The style of a JSON text, or of flow collections in YAML (always on one line)."""
    if not json:
        return FlowStyle()
    colon = _COLON.search(text)
    comma = _COMMA.search(text)
    indent = _INDENT.search(text)
    unit = indent[1].removeprefix(indentation(text, indent.start())) if indent else ""
    return FlowStyle(True, ":" + (colon[1] if colon else " "), "," + (comma[1] if comma and not unit else ""), unit)


def indentation(text: str, offset: int) -> str:
    """The white space that the line of an offset begins with, as far as the offset."""
    line = text[text.rfind("\n", 0, offset) + 1 : offset]
    return line[: len(line) - len(line.lstrip())]


def margin(text: str, offset: int) -> str | None:
    """The white space before offset on its line, None when something else stands there."""
    line = text[text.rfind("\n", 0, offset) + 1 : offset]
    return None if line.strip() else line


def dump_flow(value: Any, style: FlowStyle, indent: str = "") -> str:
    """A value in flow style; with a unit, nested lines are indented from indent."""
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
    """A mapping's entry in flow style."""
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
