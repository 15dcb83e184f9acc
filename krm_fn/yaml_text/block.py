"""Writes YAML in block style: keys in the given order, no aliases, no folding, ambiguous strings in quotes."""

from __future__ import annotations

import re

from krm_fn.typed import Any, NamedTuple
from krm_fn.yaml_text.scalars import is_plain, quote_legibly, represent


class Style(NamedTuple):
    """The layout of block collections."""

    step: int = 2
    """Columns for each level of mappings."""
    dash: int = 0
    """Columns from a key to the dashes of the sequence that is its value."""


KUBERNETES = Style()
"""The layout that kubectl and kustomize print: two spaces, and dashes at the column of the key."""

# A literal block keeps these characters. A string with others, which a reader may change, gets double quotes.
_LITERAL = r"[^\x00-\x08\x0b-\x1f\x7f-\xa0\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]+\Z"
_WRITTEN: dict[str, str] = {}
_MEMORY = 4096


def dump(obj: dict[str, Any], column: int = 0, style: Style = KUBERNETES) -> str:
    """Writes a mapping as lines that begin at column; the result ends with a line break."""
    out: list[str] = []
    _mapping(obj, " " * column, out, style)
    return "".join(out)


def dump_value(value: Any, column: int, style: Style = KUBERNETES) -> str:
    """Writes the text behind the colon of a key at column: `` scalar`` or lines; it ends with a line break."""
    out: list[str] = []
    _value(value, " " * column, out, style)
    return "".join(out)


def dump_item(value: Any, column: int, style: Style = KUBERNETES) -> str:
    """Writes an element of a sequence with its dash at column; the result ends with a line break."""
    out: list[str] = []
    _item(value, " " * column, out, style)
    return "".join(out)


def dump_key(key: str) -> str:
    """Writes a key of a mapping."""
    return (_WRITTEN.get(key) if type(key) is str else None) or _string(key)


def _string(value: str) -> str:
    """Writes a string on one line, and remembers the result, because manifests repeat the same strings."""
    if type(value) is not str:
        return represent(value)
    text = value if is_plain(value) else quote_legibly(value)
    # A string with several lines is a block as a value, but in quotes as a key: do not remember it.
    if len(_WRITTEN) < _MEMORY and "\n" not in value:
        _WRITTEN[value] = text
    return text


def _mapping(obj: dict[str, Any], indent: str, out: list[str], style: Style) -> None:
    if not obj:
        out.append(indent + "{}\n")
        return
    written = _WRITTEN
    for key, value in obj.items():
        # An AmbiguousScalar equals a str that needs quotes, but is written without them.
        name = (written.get(key) if type(key) is str else None) or _string(key)
        kind = type(value)
        if kind is str:
            text = written.get(value)
            if text is None:
                text = _long_string(value, indent + " " * style.step) if "\n" in value else _string(value)
            out.append(f"{indent}{name}: {text}\n")
        elif kind is int:
            out.append(f"{indent}{name}: {value}\n")
        else:
            out.append(f"{indent}{name}:")
            _value(value, indent, out, style)


def _value(value: Any, indent: str, out: list[str], style: Style) -> None:
    if isinstance(value, dict):
        if value:
            out.append("\n")
            _mapping(value, indent + " " * style.step, out, style)
        else:
            out.append(" {}\n")
    elif isinstance(value, list | tuple):
        if value:
            out.append("\n")
            dash = indent + " " * style.dash
            for item in value:
                _item(item, dash, out, style)
        else:
            out.append(" []\n")
    elif isinstance(value, str) and "\n" in value:
        out.append(f" {_long_string(value, indent + ' ' * style.step)}\n")
    else:
        out.append(f" {represent(value)}\n")


def _item(value: Any, indent: str, out: list[str], style: Style) -> None:
    """Writes an element; the first key of a mapping, or the first dash of a sequence, goes on the line of the dash."""
    if value and isinstance(value, dict | list | tuple):
        start = len(out)
        if isinstance(value, dict):
            _mapping(value, indent + "  ", out, style)
        else:
            for item in value:
                _item(item, indent + "  ", out, style)
        out[start] = f"{indent}- {out[start][len(indent) + 2 :]}"
    else:
        out.append(indent + "-")
        _value(value, indent, out, style)


def _long_string(value: str, indent: str) -> str:
    literal = dump_literal(value, indent)
    return quote_legibly(value) if literal is None else literal[:-1]


def dump_literal(text: str, indent: str) -> str | None:
    """Writes text as a literal block with its header, or returns None where a literal block cannot hold it.

    Several line breaks at the end would need ``|+``, which also takes all blank lines behind the block as content.
    """
    if not can_be_literal(text) or text.endswith("\n\n"):
        return None
    header = "|" if text.endswith("\n") else "|-"
    lines = "\n".join([indent + line if line else "" for line in text.removesuffix("\n").split("\n")])
    return f"{header}\n{lines}\n"


def can_be_literal(text: str) -> bool:
    """Tells whether a literal block without indentation indicator keeps the text."""
    body = text.rstrip("\n")
    first = body.lstrip("\n")[:1]
    return first not in ("", " ", "\t") and re.match(_LITERAL, text) is not None
