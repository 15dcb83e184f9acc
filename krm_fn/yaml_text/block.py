"""New YAML: block style, keys in the order given, no aliases, no folding, every doubtful string in quotes."""

from __future__ import annotations

import re

from krm_fn.typed import Any, NamedTuple
from krm_fn.yaml_text.scalars import is_plain, quote_legibly, represent


class Style(NamedTuple):
    """How block collections are laid out: columns per level, columns of a sequence's dash after its parent key."""

    step: int = 2
    dash: int = 0


KUBERNETES = Style()
"""What kubectl and kustomize print: two spaces, sequences at the parent's column."""

# A literal block keeps these as they are; what it cannot hold, or a reader may change, is double-quoted.
_LITERAL = r"[^\x00-\x08\x0b-\x1f\x7f-\xa0\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]+\Z"
_WRITTEN: dict[str, str] = {}
_MEMORY = 4096


def dump(obj: dict[str, Any], column: int = 0, style: Style = KUBERNETES) -> str:
    """A mapping as lines that begin at column and end with a newline."""
    out: list[str] = []
    _mapping(obj, " " * column, out, style)
    return "".join(out)


def dump_value(value: Any, column: int, style: Style = KUBERNETES) -> str:
    """What follows a key's colon, the key standing at column: `` scalar`` or lines; ends with a newline."""
    out: list[str] = []
    _value(value, " " * column, out, style)
    return "".join(out)


def dump_item(value: Any, column: int, style: Style = KUBERNETES) -> str:
    """A sequence's entry with its dash at column; ends with a newline."""
    out: list[str] = []
    _item(value, " " * column, out, style)
    return "".join(out)


def dump_key(key: str) -> str:
    """A mapping's key."""
    return (_WRITTEN.get(key) if type(key) is str else None) or _string(key)


def _string(value: str) -> str:
    """A string on one line; remembered, as manifests say the same things over and over."""
    if type(value) is not str:
        return represent(value)
    text = value if is_plain(value) else quote_legibly(value)
    # A value of several lines is written as a block, though the same text may be a key.
    if len(_WRITTEN) < _MEMORY and "\n" not in value:
        _WRITTEN[value] = text
    return text


def _mapping(obj: dict[str, Any], indent: str, out: list[str], style: Style) -> None:
    if not obj:
        out.append(indent + "{}\n")
        return
    written = _WRITTEN
    for key, value in obj.items():
        # An AmbiguousScalar equals the text that would be quoted.
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
    """A mapping's first key goes on the dash's line; so does a nested sequence's first dash."""
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
    """Text as a literal block, header included, or None where one cannot hold it.

    Several line breaks at the end would take ``|+``, to which blank lines behind it belong, whoever writes them.
    """
    if not can_be_literal(text) or text.endswith("\n\n"):
        return None
    header = "|" if text.endswith("\n") else "|-"
    lines = "\n".join([indent + line if line else "" for line in text.removesuffix("\n").split("\n")])
    return f"{header}\n{lines}\n"


def can_be_literal(text: str) -> bool:
    """Whether a literal block without indentation indicator gives text back."""
    body = text.rstrip("\n")
    first = body.lstrip("\n")[:1]
    return first not in ("", " ", "\t") and re.match(_LITERAL, text) is not None
