"""Applies edits to the text of an item: only the lines of changed fields change, in the author's style."""

from __future__ import annotations

import re

from krm_fn.changes import apply_to_object
from krm_fn.typed import TYPE_CHECKING, Any
from krm_fn.wire.edit.block_edit import BlockEditor, InexactError, style_of
from krm_fn.wire.edit.flow_style import flow_style
from krm_fn.wire.parse.composing import compose_any, object_of
from krm_fn.wire.tree.construct import construct
from krm_fn.wire.tree.lines import eol_of
from krm_fn.wire.tree.nodes import UnreadableError
from krm_fn.wire.tree.objects import same
from krm_fn.yaml_text.block import dump
from krm_fn.yaml_text.flow import dump_flow

if TYPE_CHECKING:
    from collections.abc import Iterable

    from krm_fn.changes import Edit
    from krm_fn.wire.tree.nodes import Node

_BLANK_LINES = re.compile(r"\A(?:[ \t]*\r?\n)+")
_EVERYTHING = 1_000_000
_TOP_LEVELS = 2


def apply_edits(
    text: str,
    edits: Iterable[Edit],
    *,
    column: int = 0,
    known: Any = None,
    json: bool = False,
) -> str:
    """Returns the text of an item after edits.

    text: from the first character of the item to the end of its last line (in flow style, to its closing bracket).
    column: the column of the first character in the document. known: the object of the item, for a text that cannot be
    parsed alone because its aliases point into other items.
    The result always reads as the edited object. When a small edit does not, the function rewrites a larger part.
    The result ends with a line break if text does, so that the next item begins on a new line.
    """
    source = " " * column + text
    try:
        root = compose_any(source, json=json)
        before = construct(root)
    except UnreadableError:
        return _whole(text, column, apply_to_object(known, edits), json=json)
    wanted = apply_to_object(before, edits)
    if same(before, wanted):
        return text
    for depth in (_EVERYTHING, _TOP_LEVELS):
        edited = _attempt(source, root, before, wanted, (column, depth), json=json)
        if edited is not None and _reads_as(edited, wanted, json=json):
            return edited[column:]
    return _whole(text, column, wanted, flow=root.style == "flow", json=json)


def _attempt(source: str, root: Node, before: Any, wanted: Any, limits: tuple[int, int], *, json: bool) -> str | None:
    column, depth = limits
    editor = BlockEditor(source, style_of(source, root), flow_style(source, json=json), depth)
    try:
        editor.change_root(root, before, wanted)
        edited = editor.result()
    except InexactError:
        return None
    # Without its first key, the item may begin with blank lines; the rest must begin at the column of the item.
    edited = _BLANK_LINES.sub("", edited, count=1)
    is_whole = edited.endswith("\n") or not source.endswith("\n")
    return edited if is_whole and edited.startswith(" " * column) else None


def _reads_as(text: str, wanted: Any, *, json: bool) -> bool:
    try:
        return same(object_of(text, json=json), wanted)
    except UnreadableError:
        return False


def _whole(text: str, column: int, wanted: Any, *, flow: bool = False, json: bool = False) -> str:
    """Writes the whole item again: this expands aliases and drops comments."""
    if json or flow:
        return dump_flow(wanted, flow_style(text, json=json))
    return dump(wanted, column)[column:].replace("\n", eol_of(text))
