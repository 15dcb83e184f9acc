"""A ResourceList as kustomize prints it, read by lines: item borders and heads without a YAML parser.

Why a ``- `` at the start of a line is always an item's border: nothing before it is left open. Each item is either
parsed (`plain.parse`) or matched as a whole against `_LINES`, and both accept no quoted scalar and no flow collection
that goes on over a line's end; block scalars and plain scalars end where indentation does. An item that nobody reads is
not checked further: what is no YAML within its lines leaves as it came.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Literal

from krm_fn.constants import HELM4_FILENAME, LEGACY_PATH, PATH
from krm_fn.relevance import is_read
from krm_fn.resource import Origin, Resource
from krm_fn.wire.document import head_of_object, locator
from krm_fn.wire.plain import UnusualError, parse, value_of
from krm_fn.wire.plain_write import written

if TYPE_CHECKING:
    from krm_fn.changes import Changes

_KEY = r"(?:[A-Za-z_/][\w./-]*+|\"[^\"\\\n]*+\")"
_PLAIN = r"(?:[^\s\"'\[\]{}#&*!|>%@`,?:-]|[-?:](?=[^\s,\[\]{}]))(?:[^\n:#\t]|:(?=[^ \t\n])|(?<=[^ \t])#)*+"
_VALUE = rf"(?:'(?:[^'\n]|'')*+'|\"(?:[^\"\\\n]|\\[^\n])*+\"|\{{\}}|\[\]|{_PLAIN})"
_LINES = re.compile(
    rf"(?:( *+)(?:- |{_KEY}: )[|>][-+]?\n(?:(?:\1 [^\n]*+)?+\n)*+"
    rf"|( *+)- {_KEY}: [|>][-+]?\n(?:(?:\2   [^\n]*+)?+\n)*+"
    rf"| *+(?:- )*+(?:{_KEY}:(?: {_VALUE})?\n|{_VALUE}\n))*+",
    re.ASCII,
)
_AFTER_ITEMS = re.compile(r"^[^- \n]", re.MULTILINE)
_END_OF_METADATA = re.compile(r"\n {0,2}(?=[^ \n])")
_END_OF_ANNOTATIONS = re.compile(r"\n {0,4}(?=[^ \n])")
_STRANGE = re.compile(
    "[^\\t\\n\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd\\U00010000-\\U0010ffff]"
)
_ASCII = bytes([9, 10, *range(0x20, 0x7F)])


class PlainList:
    """A `krm_fn.wire.package.Package`.

    starts: offsets of the items, each behind its dash; end: behind the last item's line.
    """

    form: Literal["ResourceList", "Stream"] = "ResourceList"
    is_empty = False

    def __init__(self, text: str, starts: list[int], end: int, wrapper: dict[str, Any]) -> None:
        self.text = text
        self.starts = starts
        self.end = end
        self.version = wrapper["apiVersion"]
        self.resources: list[Resource] = []
        self.function_config: Resource | None = None

    def write(self, changes: Changes, results: list[dict[str, Any]]) -> bytes:
        """The ResourceList, its apiVersion the current one."""
        return written(self, changes, results).encode()


def read_plain(data: bytes, text: str, file: str | None) -> PlainList | None:
    """The ResourceList in text (of data), None when it is none, or in another style than the plain one."""
    at = text.find("\nitems:\n- ")
    if at < 0 or text[-1] != "\n" or text.find("\n---") >= 0 or text.find("\n...") >= 0:
        return None
    if data.translate(None, _ASCII) and _STRANGE.search(text):
        return None
    start = at + len("\nitems:\n")
    after = _AFTER_ITEMS.search(text, start)
    end = after.start() if after else len(text)
    try:
        wrapper = parse(text[:start] + text[end:])
        if wrapper.get("kind") != "ResourceList" or wrapper.get("results") is not None:
            return None
        package = PlainList(text, _starts(text, start, end), end, wrapper)
        _read_items(package, file)
        package.function_config = _function_config(package, wrapper, start, file)
    except (UnusualError, KeyError):
        return None
    return package


def _starts(text: str, start: int, end: int) -> list[int]:
    starts = []
    at = start - 1
    while at >= 0:
        starts.append(at + 3)
        at = text.find("\n- ", at + 3, end)
    return starts


def _read_items(package: PlainList, file: str | None) -> None:
    text, resources = package.text, package.resources
    line = text.count("\n", 0, package.starts[0]) + 1
    for index, start in enumerate(package.starts):
        end = package.starts[index + 1] - 2 if index + 1 < len(package.starts) else package.end
        body = text[start:end]
        resources.append(_item(body, Origin(file, index, line)))
        line += body.count("\n")


def _item(body: str, origin: Origin) -> Resource:
    """The resource in an item's text, which begins behind the dash."""
    source = "\n  " + body
    if body[-2:] == "\n\n":
        raise UnusualError
    api_version, kind = _field(source, "\n  apiVersion:", 0, len(source)), _field(source, "\n  kind:", 0, len(source))
    if is_read(api_version, kind, body):
        obj: dict[str, Any] | None = parse(source[1:])
        head = head_of_object(obj)
        if head.api_version != api_version or head.kind != kind:
            raise UnusualError
        name, namespace, path = head.name, head.namespace, head.file
        locate = locator(body, 2, origin.line or 1)
    else:
        obj, locate = None, None
        if not _LINES.fullmatch(source, 1):
            raise UnusualError
        name, namespace, path = _metadata(source)
    return Resource(
        api_version=api_version,
        kind=kind,
        name=name,
        namespace=namespace,
        object=obj,
        origin=Origin(path, origin.item, origin.line) if path else origin,
        text=body,
        locate=locate,
    )


def _field(source: str, key: str, start: int, end: int) -> str:
    """The text of a scalar on its key's line; empty when it is missing or null."""
    at = source.find(key, start, end)
    if at < 0:
        return ""
    newline = source.find("\n", at + 1)
    indent = len(key) - len(key.lstrip("\n ")) - 1
    # A deeper line after it continues the scalar, or is its value; such things are rare in a head.
    if source[at + len(key) : at + len(key) + 1] != " " or source.startswith(" " * (indent + 1), newline + 1):
        raise UnusualError
    text = source[at + len(key) + 1 : newline]
    value = value_of(text)
    return value if isinstance(value, str) else "" if value is None else text


def _metadata(source: str) -> tuple[str, str, str | None]:
    """Name, namespace and file of an item that is not parsed."""
    start = source.find("\n  metadata:")
    if start < 0:
        return "", "", None
    if not source.startswith("\n    ", start + len("\n  metadata:")):
        raise UnusualError
    inner = start + len("\n  metadata:")
    if source[inner + 5] == " ":
        raise UnusualError
    found = _END_OF_METADATA.search(source, inner)
    end = found.start() + 1 if found else len(source)
    return (
        _field(source, "\n    name:", inner, end),
        _field(source, "\n    namespace:", inner, end),
        _file(source, inner, end),
    )


def _file(source: str, start: int, end: int) -> str | None:
    at = source.find("\n    annotations:\n", start, end)
    if at < 0:
        return None
    inner = at + len("\n    annotations:")
    if not source.startswith("      ", inner + 1) or source[inner + 7] == " ":
        raise UnusualError
    found = _END_OF_ANNOTATIONS.search(source, inner)
    end = found.start() + 1 if found else end
    for key in (PATH, LEGACY_PATH, HELM4_FILENAME):
        path = _field(source, f"\n      {key}:", inner, end)
        if path:
            return path
    return None


def _function_config(package: PlainList, wrapper: dict[str, Any], start: int, file: str | None) -> Resource | None:
    obj = wrapper.get("functionConfig")
    if not obj or not isinstance(obj, dict):
        return None
    text = package.text
    key = "functionConfig:\n"
    at = 0 if text.startswith(key) else text.find("\n" + key, 0, start) + 1
    if at == 0 and not text.startswith(key):
        at = text.index("\n" + key, package.end - 1) + 1
    begin = at + len(key)
    found = _AFTER_ITEMS.search(text, begin)
    body = text[begin : found.start() if found else len(text)]
    column = len(body) - len(body.lstrip(" "))
    head = head_of_object(obj)
    line = text.count("\n", 0, begin) + 1
    return Resource(
        api_version=head.api_version,
        kind=head.kind,
        name=head.name,
        namespace=head.namespace,
        object=obj,
        origin=Origin(head.file or file, None, line),
        text=body[column:],
        locate=locator(body[column:], column, line),
    )
