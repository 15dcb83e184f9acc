"""Checks that each resource of a written text begins where the writer put it.

A fault of a writer that joins two resources would otherwise lose one of them in silence.
"""

from __future__ import annotations

import re

from krm_fn.resource import Resource
from krm_fn.typed import TYPE_CHECKING, Any, NamedTuple
from krm_fn.wire.tree.head import head_of_object
from krm_fn.wire.tree.lines import line_start

if TYPE_CHECKING:
    from collections.abc import Sequence

_MARKER = re.compile(r"^(?:---|\.\.\.)(?=\s|\Z)", re.MULTILINE)
_START = re.compile(r"(?:\ufeff|---[ \t])?[ \t]*\Z")


class LostItemError(Exception):
    """The output does not hold a resource where the writer put it: what stands before it took it for its own text."""


Item = Resource | dict[str, Any] | None


class Place(NamedTuple):
    """An item of a block sequence.

    offset: of its first character; before: what stands there from the line of its dash on.
    """

    offset: int
    before: str
    item: Item


def name_of(item: Item) -> str:
    """Kind, namespace and name, for people."""
    if item is None:
        return "an item that is no mapping"
    head = head_of_object(item) if isinstance(item, dict) else item
    return f"{head.kind} {head.namespace}{head.namespace and '/'}{head.name}".strip()


def check_places(text: str, places: Sequence[Place]) -> None:
    """Look for each item of a block sequence behind its dash, on a line that begins there."""
    for place in places:
        start = place.offset - len(place.before)
        if not text.startswith(place.before, start) or (start and text[start - 1] != "\n"):
            raise LostItemError(name_of(place.item))


def starts_of(text: str, start: int, end: int) -> list[int]:
    """Where items of a block sequence in the first column begin, behind their dashes; start: of the first line."""
    starts = []
    at = start - 1
    while at >= 0:
        starts.append(at + 3)
        at = text.find("\n- ", at + 3, end)
    return starts


def check_starts(found: list[int], wanted: list[int], items: Sequence[Item]) -> None:
    """Compare where a scan of the output finds items with where they were put."""
    if found == wanted:
        return
    pairs = zip(found, wanted, strict=False)
    index = next((i for i, (one, other) in enumerate(pairs) if one != other), min(len(found), len(wanted)))
    raise LostItemError(name_of(items[min(index, len(items) - 1)]) if items else "items")


def check_documents(text: str, places: Sequence[tuple[int, Item]]) -> None:
    """Look for each document of a stream, by offset: it begins a line, a marker stands before the next."""
    markers = [found.start() for found in _MARKER.finditer(text)]
    passed, before = 0, -1
    for offset, item in places:
        while passed < len(markers) and markers[passed] <= offset:
            passed += 1
        if passed == before or not _START.match(text[line_start(text, offset) : offset]):
            raise LostItemError(name_of(item))
        before = passed


def check_flow(text: str, items: Sequence[Item], changed: set[int]) -> None:
    """Read a list in flow style once more: number of items, kind and name of each that has not changed (by id)."""
    found = _read_items(text)
    for index, item in enumerate(items):
        if index >= len(found) or (item is not None and id(item) not in changed and not _is(found[index], item)):
            raise LostItemError(name_of(item))
    if len(found) != len(items):
        raise LostItemError("items")


def _read_items(text: str) -> list[Any]:
    import json

    try:
        items = json.loads(text)["items"]
    except (ValueError, RecursionError, KeyError, TypeError):
        return _compose_items(text)
    return items if isinstance(items, list) else []


def _compose_items(text: str) -> list[Any]:
    """Of YAML: their nodes."""
    from krm_fn.wire.parse.yaml import compose
    from krm_fn.wire.tree.nodes import UnreadableError, resolved

    try:
        root = compose(text)
    except UnreadableError:
        return []
    node = root.get("items") if root else None
    return resolved(node).items if node is not None else []


def _is(found: Any, item: Item) -> bool:
    """Whether an item that was read has an item's kind and name; a node may be any."""
    if not isinstance(found, dict) or item is None:
        return True
    metadata = found.get("metadata")
    name = metadata.get("name") if isinstance(metadata, dict) else None
    head = head_of_object(item) if isinstance(item, dict) else item
    return head.kind in (found.get("kind"), "") and (not isinstance(name, str) or head.name == name)
