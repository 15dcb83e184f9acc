"""Finds the spacing that an author uses in JSON."""

from __future__ import annotations

import re

from krm_fn.wire.tree.lines import indentation
from krm_fn.yaml_text.flow import FlowStyle

_COLON = re.compile(r'"[ \t]*:([ \t]?)')
_COMMA = re.compile(r",([ \t]?)")
_INDENT = re.compile(r"[\[{][ \t]*\r?\n([ \t]+)")


def flow_style(text: str, *, json: bool) -> FlowStyle:
    """Returns the style of a JSON text, or the style for flow collections in YAML, which are written on one line."""
    if not json:
        return FlowStyle()
    colon = _COLON.search(text)
    comma = _COMMA.search(text)
    indent = _INDENT.search(text)
    unit = indent[1].removeprefix(indentation(text, indent.start())) if indent else ""
    return FlowStyle(True, ":" + (colon[1] if colon else " "), "," + (comma[1] if comma and not unit else ""), unit)
