"""A fast parser for the plain block style that kustomize and kubectl print.

It accepts a strict subset of YAML and builds the same objects as `construct`. For all other YAML it raises
`UnusualError`, and the caller uses the general parser. Accepted: block mappings and sequences; keys that are plain
words; scalars on one line, plain or in quotes without escapes; literal blocks; ``{}`` and ``[]``. Not accepted:
comments, tabs, tags, anchors.
"""

from __future__ import annotations

import re

from krm_fn.typed import Any
from krm_fn.yaml_text.scalars import resolve

LINE = re.compile(r"( *+)((?:- )*+)(?:([A-Za-z_/][\w./-]{0,1023}+):(?: ([^\n]*+))?+\n|([^\n]*+)\n)", re.ASCII)
"""Indentation, dashes, then a key with its value, or the rest of the line. YAML allows keys of 1,024 characters."""

# Keys that a reader of YAML 1.1 does not take as text.
ODD_KEYS = frozenset(
    form(word)
    for word in ("y", "n", "yes", "no", "on", "off", "true", "false", "null")
    for form in (str.lower, str.capitalize, str.upper)
)

_SAFE = re.compile(r"[A-Za-z_/](?:[\w./@+=-]|(?=:[\w/]):)*+", re.ASCII)
_INTEGER = re.compile(r"(?:0|-?[1-9][0-9]{0,17})")
_TEXT = re.compile(r"(?:[^\s\-?:,\[\]{}#&*!|>'\"%@`]|[-:?](?=[^\s,\[\]{}]))(?:[^:#\t]|(?=:[^ \t]):|(?<=[^ \t])#)*+")
LITERAL = re.compile(r"^( *+)(- |[A-Za-z_/][\w./-]*+: )\|([-+]?)\n((?:(?:\1 [^\n]*+)?+\n)*+)", re.ASCII | re.MULTILINE)
"""A literal block: indentation, dash or key, chomping, and lines that are indented deeper, or blank."""

_MARK = "\0"
"""Replaces a literal block, together with the number of the block; YAML does not allow this character."""
_RESERVED = ODD_KEYS | {"~", ""}
_VALUES: dict[str, Any] = {}
_KEYS: dict[str, str] = {}
_CACHED = 20_000
_MAX_COLUMN = 200


class UnusualError(Exception):
    """Text outside of the subset that the fast parser accepts."""


def parse(text: str) -> dict[str, Any]:  # noqa: PLR0912 - one loop: a call per line would cost a third more
    """Parses a mapping in whole lines; the first line gives the indentation of its keys. Raises UnusualError."""
    literals: list[str] = []
    if "|" in text:
        text = LITERAL.sub(lambda match: _set_aside(match, literals), text)
    root: dict[str, Any] = {}
    top: Any = root
    top_column = len(text) - len(text.lstrip(" "))
    columns, opened = [-1, top_column], [None, root]
    pending: str | None = None
    for indent, dash, name, value, rest in LINE.findall(text):
        column = len(indent)
        if pending is not None:
            # The line before ended with a colon: its value begins on this line, or the key has no value.
            if column > top_column or (dash and column == top_column):
                inner: Any = [] if dash else {}
                top[pending] = inner
                top, top_column = _open(columns, opened, column, inner)
            else:
                top[pending] = None
            pending = None
        if column != top_column or (not dash and type(top) is list):
            top, top_column = _close(columns, opened, column, is_item=bool(dash))
        if dash:
            if len(dash) != 2 or type(top) is not list:
                raise UnusualError
            if not name:
                top.append(_scalar(rest, literals))
                continue
            inner = {}
            top.append(inner)
            top, top_column = _open(columns, opened, column + 2, inner)
        key = _KEYS.get(name) or _new_key(name)
        if key in top:
            raise UnusualError
        if value:
            try:
                top[key] = _VALUES[value]
            except KeyError:
                top[key] = _scalar(value, literals)
        else:
            pending = key
    if pending is not None:
        top[pending] = None
    return root


def _open(columns: list[int], opened: list[Any], column: int, inner: Any) -> tuple[Any, int]:
    if column > _MAX_COLUMN:
        raise UnusualError
    columns.append(column)
    opened.append(inner)
    return inner, column


def _close(columns: list[int], opened: list[Any], column: int, *, is_item: bool) -> tuple[Any, int]:
    """Closes the collections that end before a line at column."""
    while columns[-1] > column or (columns[-1] == column and not is_item and type(opened[-1]) is list):
        columns.pop()
        opened.pop()
    if columns[-1] != column:
        raise UnusualError
    return opened[-1], column


def _new_key(name: str) -> str:
    if not name or name in ODD_KEYS:
        raise UnusualError
    if len(_KEYS) < _CACHED:
        _KEYS[name] = name
    return name


def _scalar(text: str, literals: list[str]) -> Any:
    if text == "{}":
        return {}
    if text == "[]":
        return []
    if text[:1] == _MARK:
        return literals[int(text[1:])]
    return value_of(text)


def _set_aside(match: re.Match[str], literals: list[str]) -> str:
    indent, head, chomping, block = match.groups()
    literals.append(literal_value(block, chomping))
    return f"{indent}{head}{_MARK}{len(literals) - 1}\n"


def literal_value(block: str, chomping: str) -> str:
    """Returns the value of the lines of a literal block; raises UnusualError where its indentation is not obvious."""
    body = block.rstrip("\n")
    content = body.lstrip(" ")
    pad = body[: len(body) - len(content)]
    if not pad or content[:1] in ("\n", "\t", ""):
        raise UnusualError
    lines = body.split("\n")
    for line in lines:
        if line and (not line.startswith(pad) or not line.strip(" ")):
            raise UnusualError
    value = "\n".join([line[len(pad) :] for line in lines])
    if chomping == "-":
        return value
    return value + (block[len(body) :] if chomping else "\n")


def value_of(text: str) -> Any:
    """Returns the value of a scalar on one line; raises UnusualError."""
    if _SAFE.fullmatch(text) and text not in _RESERVED:
        value: Any = text
    elif _INTEGER.fullmatch(text):
        value = int(text)
    else:
        value = _other_value(text)
    if len(_VALUES) < _CACHED:
        _VALUES[text] = value
    return value


def _other_value(text: str) -> Any:
    first = text[:1]
    inner = text[1:-1]
    if first == "'" and len(text) > 1 and text[-1] == "'" and "'" not in inner:
        return inner
    if first == '"' and len(text) > 1 and text[-1] == '"' and '"' not in inner and "\\" not in inner:
        return inner
    if first in "'\"" or text[-1:] == " " or text[-1:] == ":" or not _TEXT.fullmatch(text):
        raise UnusualError
    return resolve(text)
