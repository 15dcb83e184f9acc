"""Checks that each resource of an output begins at the offset where the writer put it.

Without this check, a fault in a writer that joins two resources would lose one of them without a message.
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
    """An output without a resource at the offset where the writer put it: the text before it has swallowed it."""


Item = Resource | dict[str, Any] | None


class Place(NamedTuple):
    """An item of a block sequence, and its position in the output."""

    offset: int
    """The offset of its first character."""
    before: str
    """The text from the start of the dash's line to the first character."""
    item: Item


def name_of(item: Item) -> str:
    """Returns kind, namespace and name for a message."""
    if item is None:
        return "an item that is not a mapping"
    head = head_of_object(item) if isinstance(item, dict) else item
    return f"{head.kind} {head.namespace}{head.namespace and '/'}{head.name}".strip()


def check_places(text: str, places: Sequence[Place]) -> None:
    """Checks that each item of a block sequence comes behind its dash, on a line that begins with that dash."""
    for place in places:
        start = place.offset - len(place.before)
        if not text.startswith(place.before, start) or (start and text[start - 1] != "\n"):
            raise LostItemError(name_of(place.item))


def starts_of(text: str, start: int, end: int) -> list[int]:
    """Returns the offsets of the items of a block sequence in column 0, each behind its dash.

    start: where the line of the first item begins.
    """
    starts = []
    at = start - 1
    while at >= 0:
        starts.append(at + 3)
        at = text.find("\n- ", at + 3, end)
    return starts


def check_starts(found: list[int], wanted: list[int], items: Sequence[Item]) -> None:
    """Compares the offsets of the items that are found in the output with the wanted offsets."""
    if found == wanted:
        return
    pairs = zip(found, wanted, strict=False)
    index = next((i for i, (one, other) in enumerate(pairs) if one != other), min(len(found), len(wanted)))
    raise LostItemError(name_of(items[min(index, len(items) - 1)]) if items else "items")


def check_documents(text: str, places: Sequence[tuple[int, Item]]) -> None:
    """Checks that each document of a stream begins on a new line, with a marker between two documents."""
    markers = [found.start() for found in _MARKER.finditer(text)]
    passed, before = 0, -1
    for offset, item in places:
        while passed < len(markers) and markers[passed] <= offset:
            passed += 1
        if passed == before or not _START.match(text[line_start(text, offset) : offset]):
            raise LostItemError(name_of(item))
        before = passed


def check_flow(text: str, items: Sequence[Item], changed: set[int]) -> None:
    """Reads a list in flow style again, and checks the number of its items.

    Also checks kind and name of each unchanged item. changed: ids of the changed resources.
    """
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
    """Returns the nodes of the items of a ResourceList in YAML."""
    from krm_fn.wire.parse.yaml import compose
    from krm_fn.wire.tree.nodes import UnreadableError, resolved

    try:
        root = compose(text)
    except UnreadableError:
        return []
    node = root.get("items") if root else None
    return resolved(node).items if node is not None else []


def _is(found: Any, item: Item) -> bool:
    """Tells whether a value that was read has the kind and name of an item; a node counts as equal."""
    if not isinstance(found, dict) or item is None:
        return True
    metadata = found.get("metadata")
    name = metadata.get("name") if isinstance(metadata, dict) else None
    head = head_of_object(item) if isinstance(item, dict) else item
    return head.kind in (found.get("kind"), "") and (not isinstance(name, str) or head.name == name)
