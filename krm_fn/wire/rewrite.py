"""A document's text after changes: its entries edited or gone, new ones added, everything else as it was."""

from __future__ import annotations

from krm_fn.changes import apply_to_object
from krm_fn.typed import TYPE_CHECKING, Any
from krm_fn.wire.block_edit import find_dash, line_end
from krm_fn.wire.comments import behind_deeper_comments
from krm_fn.wire.edit import apply_edits
from krm_fn.wire.flow import flow_style, margin
from krm_fn.wire.last_line import closed, eol_of
from krm_fn.wire.nodes import SCALAR, Node, column_of
from krm_fn.yaml_text.block import dump, dump_item
from krm_fn.yaml_text.flow import FlowStyle, dump_flow, dump_flow_entry

if TYPE_CHECKING:
    from krm_fn.changes import Changes, Edit
    from krm_fn.wire.document import Document, Entry

Splice = tuple[int, int, str]


def rewrite(document: Document, changes: Changes, added: list[dict[str, Any]], extra: list[Splice]) -> str:
    """The document with changes made and added appended to its list; extra are splices outside of the list.

    At one place the list's come first: what is behind it may end where it ends.
    What is written behind the text begins on a line.
    """
    splices = _edits(document, changes)
    if document.is_list:
        removed = [entry.resource is not None and id(entry.resource) in changes.removed for entry in document.entries]
        if any(removed):
            splices += _removals(document, removed, empties=not added and all(removed))
        if added:
            splices += _additions(document, added, is_empty=all(removed))
    return _splice(document.text, splices + extra)


def _splice(text: str, splices: list[Splice]) -> str:
    if not splices:
        return text
    out: list[str] = []
    done = 0
    for start, end, new in sorted(splices, key=lambda s: s[:2]):
        out.append(text[done:start])
        if start == len(text) and not new.startswith(("\n", "\r")):
            out = [closed("".join(out))]
        out.append(new)
        done = end
    out.append(text[done:])
    return "".join(out)


def _edits(document: Document, changes: Changes) -> list[Splice]:
    if not changes.edited and not changes.removed:
        return []
    splices: list[Splice] = []
    changed = _with_dependents(document.entries, changes)
    for entry in document.entries:
        key = id(entry.resource)
        if entry.resource is None or key not in changed or key in changes.removed:
            continue
        edits = changes.edited[key][1] if key in changes.edited else []
        splices.append((entry.start, entry.end, _edited(document, entry, edits)))
    return splices


def _edited(document: Document, entry: Entry, edits: list[Edit]) -> str:
    body = document.text[entry.start : entry.end]
    if not entry.foreign:
        return apply_edits(body, edits, column=entry.column, known=entry.expanded, json=document.is_json)
    wanted = apply_to_object(entry.expanded, edits)
    if entry.is_flow:
        return dump_flow(wanted, FlowStyle())
    return dump(wanted, entry.column)[entry.column :].replace("\n", eol_of(document.text))


def _with_dependents(entries: list[Entry], changes: Changes) -> set[int]:
    """What changes, and what has aliases into that: its anchors may be gone."""
    changed = changes.edited.keys() | changes.removed.keys()
    aliased = [entry for entry in entries if entry.foreign]
    grown = bool(aliased)
    while grown:
        grown = False
        spans = [(entry.start, entry.end) for entry in entries if id(entry.resource) in changed]
        for entry in aliased:
            if id(entry.resource) not in changed and any(s <= f < e for f in entry.foreign for s, e in spans):
                changed.add(id(entry.resource))
                grown = True
    return changed


def _removals(document: Document, removed: list[bool], *, empties: bool) -> list[Splice]:
    text, items = document.text, _items(document)
    if items is None:
        return []
    if empties:
        return [_emptied(text, document, items)]
    splices: list[Splice] = []
    kept_before = False
    for i, gone in enumerate(removed):
        kept_before = kept_before or not gone
        if not gone:
            continue
        if items.style != "flow":
            floor = line_end(text, document.entries[i - 1].end) if i else items.start
            dash = find_dash(text, items, i)
            end = max(document.entries[i].end, _behind_block(text, items.items[i].end, column_of(text, dash)))
            splices.append((_head_comment(text, dash, floor), end, ""))
        elif kept_before:
            splices.append((items.items[i - 1].end, items.items[i].end, ""))
        else:
            following = items.items[i + 1].start if i + 1 < len(removed) else items.items[i].end
            splices.append((items.items[i].start, following, ""))
    return splices


def _emptied(text: str, document: Document, items: Node) -> Splice:
    if items.style == "flow":
        return items.start, items.end, "[]"
    after = _value_start(text, document, "items")
    end = _behind_block(text, items.end, column_of(text, find_dash(text, items, 0)))
    return after, end, " []" + eol_of(text)


def _behind_block(text: str, end: int, column: int) -> int:
    """Behind the lines of a block that stands at column, its last comments included."""
    return behind_deeper_comments(text, line_end(text, end), column)


def _head_comment(text: str, dash: int, floor: int) -> int:
    """Where an item's line begins, or the comment lines right above it; deeper ones are of the item before."""
    start = text.rfind("\n", 0, dash) + 1
    column = dash - start
    while start > floor:
        above = text.rfind("\n", 0, start - 1) + 1
        line = text[above:start].lstrip()
        if above < floor or not line.startswith("#") or start - above - len(line) > column:
            break
        start = above
    return start


def _items(document: Document) -> Node | None:
    node = document.root.get("items") if document.root else None
    return node if isinstance(node, Node) and node.kind != SCALAR else None


def _value_start(text: str, document: Document, key: str) -> int:
    """Behind the colon of one of the root's keys."""
    for name, _ in document.root.entries if document.root else ():
        if isinstance(name, Node) and name.text == key:
            return text.index(":", name.end) + 1
    raise KeyError(key)


def _additions(document: Document, added: list[dict[str, Any]], *, is_empty: bool) -> list[Splice]:
    items = _items(document)
    if items is None or not items.items:
        return [_first_items(document, "items", added)]
    if items.style == "flow":
        return [_flow_items(document, items, added, is_empty=is_empty)]
    return [_appended(document.text, items, added, document.entries[-1].end)]


def _appended(text: str, sequence: Node, added: list[Any], floor: int = 0) -> Splice:
    """New elements of a block sequence behind its last line, and behind floor."""
    dash = find_dash(text, sequence, 0)
    column = column_of(text, dash)
    at = max(floor, _behind_block(text, max(sequence.items[-1].end, sequence.end), column))
    lines = "".join([dump_item(obj, column) for obj in added])
    eol = eol_of(text)
    return at, at, lines if eol == "\n" else lines.replace("\n", eol)


def _flow_items(document: Document, sequence: Node, added: list[Any], *, is_empty: bool) -> Splice:
    """New elements of a flow sequence; is_empty: all that it had are going."""
    text = document.text
    style = flow_style(text, json=True) if document.is_json else FlowStyle(json=True)
    first, last = sequence.items[0], sequence.items[-1]
    before = margin(text, first.start)
    gap = eol_of(text) + before if before is not None else "" if style.comma == "," else " "
    parts = [dump_flow(obj, style, before or "") for obj in added]
    joined = ("," + gap).join(parts)
    return last.end, last.end, joined if is_empty else f",{gap}{joined}"


def _first_items(document: Document, key: str, values: list[Any]) -> Splice:
    """The value of a root's key that is missing, null or ``[]``."""
    text, root = document.text, document.root
    if root is None:
        raise ValueError("a list has a root")
    node = root.get(key)
    if root.style == "flow":
        return _first_items_in_flow(document, root, node, key, values)
    name = root.entries[0][0]
    column = column_of(text, name.start)
    lines = "".join([dump_item(value, column) for value in values])
    eol = eol_of(text)
    if node is None:
        at = max([_behind_block(text, root.end, column), *(entry.end for entry in document.entries[-1:])])
        return at, at, f"{' ' * column}{key}:\n{lines}".replace("\n", eol)
    after = _value_start(text, document, key)
    rest_end = line_end(text, node.end)
    comment = text[node.end : rest_end].rstrip()
    return after, rest_end, (comment + "\n" + lines).replace("\n", eol)


def _first_items_in_flow(document: Document, root: Node, node: Any, key: str, values: list[Any]) -> Splice:
    text = document.text
    style = flow_style(text, json=True) if document.is_json else FlowStyle(json=True)
    before = margin(text, root.entries[0][0].start)
    if node is not None:
        return node.start, node.end, dump_flow(values, style, before or "")
    gap = eol_of(text) + before if before is not None else "" if style.comma == "," else " "
    end = root.entries[-1][1].end
    return end, end, f",{gap}{dump_flow_entry(key, values, style, before or '')}"


def results_splice(document: Document, results: list[dict[str, Any]]) -> Splice:
    """Results behind those that came in."""
    node = document.root.get("results") if document.root else None
    if not isinstance(node, Node) or not node.items:
        return _first_items(document, "results", results)
    if node.style == "flow":
        return _flow_items(document, node, results, is_empty=False)
    return _appended(document.text, node, results)
