"""Reads a resource in the plain block style without a YAML parser.

An item ends where its lines end, because `krm_fn.wire.parse.plain.parse` and `_LINES` accept no quoted scalar and no
flow collection that continues on the next line. Block scalars and plain scalars end with their indentation. An item
that nobody reads is not checked further: invalid YAML inside its lines passes through unchanged.
"""

from __future__ import annotations

import re
from functools import cache

from krm_fn.relevance import is_read, likeness
from krm_fn.resource import Origin, Resource
from krm_fn.typed import Any, NamedTuple
from krm_fn.wire.parse.locate import Locator
from krm_fn.wire.parse.plain import UnusualError, parse, value_of
from krm_fn.wire.tree.head import FILE_ANNOTATIONS, head_of_object

# Only keys that need quotes (a number, "on") may have them: the keys of a head are found by their plain text.
_KEY = r"(?:[A-Za-z_/][\w./-]{0,1023}+|\"(?![A-Za-z_/][\w./-]{3,}+\")[^\"\\\n]{0,1000}+\")"
_PLAIN = r"(?:[^\s\"'\[\]{}#&*!|>%@`,?:-]|[-?:](?=[^\s,\[\]{}]))(?:[^\n:#\t]|(?=:[^ \t\n]):|(?<=[^ \t])#)*+"
_VALUE = rf"(?:'(?:[^'\n]|'')*+'|\"(?:[^\"\\\n]|\\[^\n])*+\"|\{{\}}|\[\]|{_PLAIN})"
_LINES = (
    rf"(?:( *+)(?:- |{_KEY}: )[|>][-+]?\n(?:(?:\1 [^\n]*+)?+\n)*+"
    rf"|( *+)- {_KEY}: [|>][-+]?\n(?:(?:\2   [^\n]*+)?+\n)*+"
    rf"| *+(?:(?:- )*+{_KEY}:(?: {_VALUE})?|(?:- )++{_VALUE})\n)*+"
)
_METADATA_BLOCK = r"(?m)^([ \t]*)metadata:[^\n]*\n((?:(?:\1[ \t][^\n]*)?\n)*)"
_NAME = r"(?m)^[ \t]+(name|namespace):[ \t]+[\"']?([\w.-]+)"
_STRANGE = "[^\\t\\n\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd\\U00010000-\\U0010ffff]"
_ASCII = bytes([9, 10, *range(0x20, 0x7F)])


class _Layout(NamedTuple):
    """The beginnings of the lines of a head with its keys at one column."""

    margin: str
    api_version: str
    kind: str
    metadata: str
    end_of_metadata: re.Pattern[str]
    end_of_annotations: re.Pattern[str]


def _layout(column: int) -> _Layout:
    margin = " " * column
    return _Layout(
        margin,
        f"\n{margin}apiVersion:",
        f"\n{margin}kind:",
        f"\n{margin}metadata:",
        re.compile(rf"\n {{0,{column}}}(?=[^ \n])"),
        re.compile(rf"\n {{0,{column + 2}}}(?=[^ \n])"),
    )


_LAYOUTS = {column: _layout(column) for column in (0, 2)}


@cache
def _lines() -> re.Pattern[str]:
    """Compiles the pattern when the first unread item needs it: it takes as long as all other patterns together."""
    return re.compile(_LINES, re.ASCII)


def may_be_plain(data: bytes, text: str) -> bool:
    """Tells whether a text has whole lines, without control characters and line breaks other than LF.

    data: the bytes of text.
    """
    return text[-1:] == "\n" and not (data.translate(None, _ASCII) and re.search(_STRANGE, text))


def read_item(body: str, column: int, origin: Origin) -> Resource:
    """Returns the resource in whole lines of text; raises UnusualError.

    column: the column of its keys, 0 or 2. body lacks the white space before the first key.
    """
    layout = _LAYOUTS[column]
    source = f"\n{layout.margin}{body}"
    if body[-2:] == "\n\n" or body[:1] == " ":  # keys at another column
        raise UnusualError
    api_version, kind = _field(source, layout.api_version, 0, len(source)), _field(source, layout.kind, 0, len(source))
    if not api_version or not kind:
        raise UnusualError
    if is_read(api_version, kind, body):
        parsed = parse(source[1:])
        head = head_of_object(parsed)
        if head.api_version != api_version or head.kind != kind or not _is_text(parsed.get("metadata")):
            raise UnusualError
        obj: dict[str, Any] | None = parsed
        name, namespace, path = head.name, head.namespace, head.file
        locate = Locator(body, column, origin.line or 1)
    else:
        obj, locate = None, None
        if _repeats_head(source, layout) or not _lines().fullmatch(source, 1):
            raise UnusualError
        name, namespace, path = _metadata(source, layout)
    return Resource(
        api_version=api_version,
        kind=kind,
        name=name,
        namespace=namespace,
        object=obj,
        origin=origin if origin.file or not path else Origin(path, origin.item, origin.line, True),
        text=body,
        locate=locate,
    )


def unreadable_item(body: str, origin: Origin) -> Resource:
    """Returns a resource for an unread text that no parser can read; it finds the head by patterns, if at all."""
    seen = likeness(body)
    block = re.search(_METADATA_BLOCK, body)
    names = dict(reversed(re.findall(_NAME, block[2]))) if block else {}
    return Resource(
        api_version=seen.api_versions[0] if seen.api_versions else "",
        kind=seen.kinds[0] if seen.kinds else "",
        name=names.get("name", ""),
        namespace=names.get("namespace", ""),
        origin=origin,
        text=body,
    )


def _repeats_head(source: str, layout: _Layout) -> bool:
    """Tells whether apiVersion or kind is repeated, as happens with a misspelt separator between two documents."""
    return any(source.find(key, source.find(key) + 1) >= 0 for key in (layout.api_version, layout.kind))


def _is_text(metadata: Any) -> bool:
    """Tells whether name, namespace and file are text or missing: the object does not keep the spelling of a number."""
    if not isinstance(metadata, dict):
        return True
    notes = metadata.get("annotations")
    values = [metadata.get("name"), metadata.get("namespace")]
    values += [notes.get(key) for key in FILE_ANNOTATIONS] if isinstance(notes, dict) else []
    return all(value is None or isinstance(value, str) for value in values)


def _field(source: str, key: str, start: int, end: int) -> str:
    """Returns the text of a scalar on the line of its key; empty when it is missing or null."""
    at = source.find(key, start, end)
    if at < 0:
        return ""
    newline = source.find("\n", at + 1)
    indent = len(key) - len(key.lstrip("\n ")) - 1
    # A deeper line after it continues the scalar, or is its value; both are rare in a head.
    if source[at + len(key) : at + len(key) + 1] != " " or source.startswith(" " * (indent + 1), newline + 1):
        raise UnusualError
    text = source[at + len(key) + 1 : newline]
    value = value_of(text)
    return value if isinstance(value, str) else "" if value is None else text


def _metadata(source: str, layout: _Layout) -> tuple[str, str, str | None]:
    """Returns name, namespace and file of an item that is not parsed."""
    start = source.find(layout.metadata)
    if start < 0:
        return "", "", None
    inner = start + len(layout.metadata)
    head = f"\n{layout.margin}  "
    if not source.startswith(head, inner) or source[inner + len(head)] == " ":
        raise UnusualError
    found = layout.end_of_metadata.search(source, inner)
    end = found.start() + 1 if found else len(source)
    name = _field(source, head + "name:", inner, end)
    return name, _field(source, head + "namespace:", inner, end), _file(source, layout, inner, end)


def _file(source: str, layout: _Layout, start: int, end: int) -> str | None:
    key = f"\n{layout.margin}  annotations:\n"
    at = source.find(key, start, end)
    if at < 0:
        return None
    inner = at + len(key) - 1
    head = f"\n{layout.margin}    "
    if not source.startswith(head, inner) or source[inner + len(head)] == " ":
        raise UnusualError
    found = layout.end_of_annotations.search(source, inner)
    end = found.start() + 1 if found else end
    for name in FILE_ANNOTATIONS:
        path = _field(source, f"{head}{name}:", inner, end)
        if path:
            return path
    return None
