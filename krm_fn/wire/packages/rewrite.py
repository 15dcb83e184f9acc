"""Writes a document after changes: edits, removes and adds entries, and keeps all other text."""

from __future__ import annotations

from itertools import accumulate

from krm_fn.changes import apply_to_object
from krm_fn.typed import TYPE_CHECKING, Any, NamedTuple
from krm_fn.wire.edit.apply import apply_edits
from krm_fn.wire.edit.block_edit import find_dash
from krm_fn.wire.edit.flow_style import flow_style
from krm_fn.wire.edit.last_line import closed
from krm_fn.wire.packages.borders import Place, check_flow, check_places
from krm_fn.wire.tree.comments import behind_deeper_comments
from krm_fn.wire.tree.lines import column_of, eol_of, line_end, line_start, margin
from krm_fn.wire.tree.nodes import SCALAR, Node
from krm_fn.yaml_text.block import dump, dump_item
from krm_fn.yaml_text.flow import FlowStyle, dump_flow, dump_flow_entry

if TYPE_CHECKING:
    from krm_fn.changes import Changes, Edit
    from krm_fn.wire.packages.document import Document, Entry


class Splice(NamedTuple):
    """New text that replaces a part of the old text."""

    start: int
    end: int
    new: str
    items: tuple[int, ...] = ()
    """Offsets in new where added elements of a block list begin."""


def rewrite(document: Document, changes: Changes, added: list[dict[str, Any]], extra: list[Splice]) -> str:
    """Returns the text of the document after changes, with added at the end of its list; raises LostItemError.

    extra: splices outside of the list. At the same offset, splices of the list come first.
    Text that is added behind the last line begins on a new line.
    """
    splices = _edits(document, changes)
    removed: list[bool] = []
    if document.is_list:
        removed = [entry.resource is not None and id(entry.resource) in changes.removed for entry in document.entries]
        if any(removed):
            splices += _removals(document, removed, empties=not added and all(removed))
        if added:
            splices += _additions(document, added, is_empty=all(removed))
    splices = sorted(splices + extra, key=lambda s: s[:2])
    text, offsets = _splice(document.text, splices)
    if document.is_list and (added or changes):
        _check(document, changes, added, text, [*zip(splices, offsets, strict=True)])
    return text


def _splice(text: str, splices: list[Splice]) -> tuple[str, list[int]]:
    """Returns the text after the splices, and the offset of each splice in it."""
    if not splices:
        return text, []
    out: list[str] = []
    offsets: list[int] = []
    done = size = 0
    for start, end, new, _ in splices:
        out.append(text[done:start])
        size += start - done
        if start == len(text) and not new.startswith(("\n", "\r")):
            out = [closed("".join(out))]
            size = len(out[0])
        offsets.append(size)
        out.append(new)
        size += len(new)
        done = end
    out.append(text[done:])
    return "".join(out), offsets


def _check(
    document: Document, changes: Changes, added: list[dict[str, Any]], text: str, made: list[tuple[Splice, int]]
) -> None:
    """Checks that the new text has all items of the list. made: each splice, and its offset in the new text."""
    kept = [entry for entry in document.entries if id(entry.resource) not in changes.removed]
    items = _items(document)
    if items is None or items.style == "flow" or not items.items:
        if document.is_json or (items is not None and items.style == "flow"):
            check_flow(text, [*(entry.resource for entry in kept), *added], {*changes.edited})
        return
    check_places(text, _places_of_kept(document, items, changes, made))
    dash = " " * column_of(document.text, find_dash(document.text, items, 0)) + "- "
    starts = [offset + start for splice, offset in made for start in splice.items]
    check_places(text, [Place(s + len(dash), dash, obj) for s, obj in zip(starts, added, strict=True)])


def _places_of_kept(document: Document, items: Node, changes: Changes, made: list[tuple[Splice, int]]) -> list[Place]:
    places: list[Place] = []
    shift = passed = 0
    for index, entry in enumerate(document.entries):
        while passed < len(made) and made[passed][0].end <= entry.start:
            splice, offset = made[passed]
            shift = offset + len(splice.new) - splice.end
            passed += 1
        if id(entry.resource) not in changes.removed:
            dash = find_dash(document.text, items, index)
            before = document.text[line_start(document.text, dash) : entry.start]
            places.append(Place(entry.start + shift, before, entry.resource))
    return places


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
        splices.append(Splice(entry.start, entry.end, _edited(document, entry, edits)))
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
    """Returns ids of the changed resources, and of all resources with aliases into them: an anchor may be lost."""
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
            splices.append(Splice(_head_comment(text, dash, floor), end, ""))
        elif kept_before:
            splices.append(Splice(items.items[i - 1].end, items.items[i].end, ""))
        else:
            following = items.items[i + 1].start if i + 1 < len(removed) else items.items[i].end
            splices.append(Splice(items.items[i].start, following, ""))
    return splices


def _emptied(text: str, document: Document, items: Node) -> Splice:
    if items.style == "flow":
        return Splice(items.start, items.end, "[]")
    after = _value_start(text, document, "items")
    end = _behind_block(text, items.end, column_of(text, find_dash(text, items, 0)))
    return Splice(after, end, " []" + eol_of(text))


def _behind_block(text: str, end: int, column: int) -> int:
    """Returns the offset behind the lines of a block at column, with the comments at its end."""
    return behind_deeper_comments(text, line_end(text, end), column)


def _head_comment(text: str, dash: int, floor: int) -> int:
    """Returns where the line of an item begins, with the comment lines right above it.

    Comments that are indented deeper belong to the item before.
    """
    start = line_start(text, dash)
    column = dash - start
    while start > floor:
        above = line_start(text, start - 1)
        line = text[above:start].lstrip()
        if above < floor or not line.startswith("#") or start - above - len(line) > column:
            break
        start = above
    return start


def _items(document: Document) -> Node | None:
    node = document.root.get("items") if document.root else None
    return node if isinstance(node, Node) and node.kind != SCALAR else None


def _value_start(text: str, document: Document, key: str) -> int:
    """Returns the offset behind the colon of a key of the root."""
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
    """Adds elements to a block sequence, behind its last line and not before floor."""
    dash = find_dash(text, sequence, 0)
    column = column_of(text, dash)
    at = max(floor, _behind_block(text, max(sequence.items[-1].end, sequence.end), column))
    eol = eol_of(text)
    parts = [dump_item(obj, column).replace("\n", eol) for obj in added]
    return Splice(at, at, "".join(parts), tuple(accumulate(map(len, parts[:-1]), initial=0)))


def _flow_items(document: Document, sequence: Node, added: list[Any], *, is_empty: bool) -> Splice:
    """Adds elements to a flow sequence. is_empty: all old elements are removed."""
    text = document.text
    style = flow_style(text, json=True) if document.is_json else FlowStyle(json=True)
    first, last = sequence.items[0], sequence.items[-1]
    before = margin(text, first.start)
    gap = eol_of(text) + before if before is not None else "" if style.comma == "," else " "
    parts = [dump_flow(obj, style, before or "") for obj in added]
    joined = ("," + gap).join(parts)
    return Splice(last.end, last.end, joined if is_empty else f",{gap}{joined}")


def _first_items(document: Document, key: str, values: list[Any]) -> Splice:
    """Writes the first elements of a list of the root that is missing, null or ``[]``."""
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
        return Splice(at, at, f"{' ' * column}{key}:\n{lines}".replace("\n", eol))
    after = _value_start(text, document, key)
    rest_end = line_end(text, node.end)
    comment = text[node.end : rest_end].rstrip()
    return Splice(after, rest_end, (comment + "\n" + lines).replace("\n", eol))


def _first_items_in_flow(document: Document, root: Node, node: Any, key: str, values: list[Any]) -> Splice:
    text = document.text
    style = flow_style(text, json=True) if document.is_json else FlowStyle(json=True)
    before = margin(text, root.entries[0][0].start)
    if node is not None:
        return Splice(node.start, node.end, dump_flow(values, style, before or ""))
    gap = eol_of(text) + before if before is not None else "" if style.comma == "," else " "
    end = root.entries[-1][1].end
    return Splice(end, end, f",{gap}{dump_flow_entry(key, values, style, before or '')}")


def results_splice(document: Document, results: list[dict[str, Any]]) -> Splice:
    """Adds results behind the results of the input."""
    node = document.root.get("results") if document.root else None
    if not isinstance(node, Node) or not node.items:
        return _first_items(document, "results", results)
    if node.style == "flow":
        return _flow_items(document, node, results, is_empty=False)
    return _appended(document.text, node, results)._replace(items=())
