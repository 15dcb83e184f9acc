"""Reads a ResourceList by lines, as kustomize prints it, without a YAML parser.

A ``- `` at the start of a line always begins an item, because no item continues behind its lines (see `plain_item`).
"""

from __future__ import annotations

import re

from krm_fn.resource import Origin, Resource
from krm_fn.typed import Any
from krm_fn.wire.packages.borders import starts_of
from krm_fn.wire.packages.plain_item import may_be_plain, read_item
from krm_fn.wire.packages.plain_list import PlainList
from krm_fn.wire.parse.locate import Locator
from krm_fn.wire.parse.plain import UnusualError, parse
from krm_fn.wire.tree.head import head_of_object

VERSIONS = tuple(f"config.kubernetes.io/{version}" for version in ("v1", "v1beta1", "v1alpha1"))
_FUNCTION_CONFIG = re.compile(r"^functionConfig: *\n", re.MULTILINE)
_AFTER_ITEMS = re.compile(r"\n(?=[^- \n])")


def read_plain(data: bytes, text: str, file: str | None) -> PlainList | None:
    """Returns the ResourceList in a text, or None for other texts and for other styles. data: the bytes of text."""
    at = text.find("\nitems:\n- ")
    if at < 0 or text.find("\n---") >= 0 or text.find("\n...") >= 0 or not may_be_plain(data, text):
        return None
    start = at + len("\nitems:\n")
    end = _end_of_block(text, start)
    try:
        wrapper = parse(text[:start] + text[end:])
        if wrapper.get("kind") != "ResourceList" or wrapper.get("apiVersion") not in VERSIONS or "results" in wrapper:
            return None
        package = PlainList(text, starts_of(text, start, end), end, wrapper)
        _read_items(package, file)
        package.function_config = _function_config(package, wrapper, start, file)
    except (UnusualError, KeyError):
        return None
    return package


def _end_of_block(text: str, start: int) -> int:
    """Returns the offset of the next line that begins with a key of the ResourceList."""
    found = _AFTER_ITEMS.search(text, start)
    return found.start() + 1 if found and found.end() < len(text) else len(text)


def _read_items(package: PlainList, file: str | None) -> None:
    text, resources = package.text, package.resources
    line = text.count("\n", 0, package.starts[0]) + 1
    for index, start in enumerate(package.starts):
        end = package.starts[index + 1] - 2 if index + 1 < len(package.starts) else package.end
        body = text[start:end]
        origin = Origin(file, index, line)
        try:
            resource = read_item(body, 2, origin)
        except UnusualError:
            resource = _read_generally(body, origin)
            package.unusual.add(index)
        resources.append(resource)
        line += body.count("\n")


def _read_generally(body: str, origin: Origin) -> Resource:
    """Reads an item in any style; raises UnusualError where it has a fault, or aliases into other items.

    If the parser can read the item alone, nothing in it continues behind its last line.
    """
    from krm_fn.wire.packages.document import EntryReader
    from krm_fn.wire.parse.yaml import compose
    from krm_fn.wire.tree.nodes import MAPPING, UnreadableError

    source = f"  {body}"
    reader = EntryReader(source, file=origin.file, first_line=origin.line or 1)
    try:
        root = compose(source)
    except UnreadableError:
        raise UnusualError from None
    if root is None or root.kind != MAPPING or root.style == "flow":
        raise UnusualError
    entry = reader.entry(root, origin.item)
    if entry.resource is None or reader.has_problems or (entry.start, entry.end) != (2, len(source)):
        raise UnusualError
    return entry.resource


def _function_config(package: PlainList, wrapper: dict[str, Any], start: int, file: str | None) -> Resource | None:
    obj = wrapper.get("functionConfig")
    if not obj or not isinstance(obj, dict):
        return None
    text = package.text
    found = _FUNCTION_CONFIG.search(text, 0, start) or _FUNCTION_CONFIG.search(text, package.end - 1)
    if found is None:
        raise UnusualError
    begin = found.end()
    body = text[begin : _end_of_block(text, begin)]
    column = len(body) - len(body.lstrip(" "))
    head = head_of_object(obj)
    line = text.count("\n", 0, begin) + 1
    return Resource(
        api_version=head.api_version,
        kind=head.kind,
        name=head.name,
        namespace=head.namespace,
        object=obj,
        origin=Origin(head.file or file, None, line, head.file is not None),
        text=body[column:],
        locate=Locator(body[column:], column, line),
    )
