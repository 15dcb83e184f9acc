"""Compares an old and a new object, and edits the text of the old one until it means the new one."""

from __future__ import annotations

import re

from krm_fn.resource import AmbiguousScalar
from krm_fn.typed import Any, NamedTuple
from krm_fn.wire.edit.align import align
from krm_fn.wire.tree.comments import behind_comments
from krm_fn.wire.tree.construct import key_text
from krm_fn.wire.tree.lines import column_of, eol_of, indentation, line_end, margin
from krm_fn.wire.tree.nodes import MAPPING, SCALAR, SEQUENCE, AnyNode, Node
from krm_fn.wire.tree.objects import same
from krm_fn.yaml_text.block import KUBERNETES, Style, can_be_literal, dump_item, dump_key, dump_value
from krm_fn.yaml_text.flow import FlowStyle, dump_flow, dump_flow_entry
from krm_fn.yaml_text.scalars import is_plain, quote, quote_legibly, represent

_TO_DASH = re.compile(r"(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*-")
_TO_COLON = re.compile(r"[ \t]*:")
_REST_OF_LINE = re.compile(r"[ \t]*(?:#[^\n]*?)?(?=\r?\n|\Z)")
_SINGLE_QUOTABLE = re.compile(r"[^\x00-\x1f\x7f-\xa0\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]*\Z")


class InexactError(Exception):
    """A text that is too unusual for a small edit."""


class Slot(NamedTuple):
    """The position of a value in block style."""

    after: int
    """The offset behind the colon of its key, or behind its dash."""
    column: int
    """The column of its key or dash."""
    is_item: bool
    """True for an element of a sequence."""


def style_of(text: str, root: Node) -> Style:
    """Finds the author's layout, from the first nested mapping and the first sequence below a key."""
    step = dash = None
    stack = [root]
    while stack and (step is None or dash is None):
        node = stack.pop(0)
        for key, value in node.entries:
            if not isinstance(value, Node) or value.style == "flow" or value.kind == SCALAR or value.anchor:
                continue
            offset = column_of(text, value.start) - column_of(text, key.start)
            if value.kind == MAPPING and step is None and value.tag is None:
                step = offset
            elif value.kind == SEQUENCE and dash is None and value.tag is None:
                dash = offset
            stack.append(value)
        stack += [item for item in node.items if isinstance(item, Node)]
    step = step or KUBERNETES.step
    return Style(step if step > 0 else KUBERNETES.step, dash if dash and dash > 0 else 0)


def find_dash(text: str, sequence: Node, index: int) -> int:
    """Returns the offset of the dash of an element of a block sequence."""
    offset = sequence.items[index - 1].end if index else sequence.start
    if not index and text[offset] != "-":
        offset = line_end(text, offset)
    found = _TO_DASH.match(text, offset)
    if not found:
        raise InexactError
    return found.end() - 1


class BlockEditor:
    """Collects the splices for one item.

    depth: how many levels of nesting are compared; deeper values that differ are written again as a whole.
    """

    def __init__(self, text: str, style: Style, flow: FlowStyle, depth: int) -> None:
        self.text = text
        self.style = style
        self.flow = flow
        self.depth = depth
        self.eol = eol_of(text)
        self._splices: list[tuple[int, int, str]] = []

    def result(self) -> str:
        """Returns the text after all splices; raises InexactError if two of them overlap."""
        out: list[str] = []
        done = 0
        for start, end, text in sorted(self._splices, key=lambda s: s[:2]):
            if start < done:
                raise InexactError
            out += (self.text[done:start], text)
            done = end
        return "".join([*out, self.text[done:]])

    def splice(self, start: int, end: int, text: str) -> None:
        """Records one replacement; text has LF as line break."""
        self._splices.append((start, end, text.replace("\n", self.eol) if self.eol != "\n" else text))

    def change_root(self, root: Node, old: Any, new: Any) -> None:
        """Changes the text of root from old to new; raises InexactError where it cannot."""
        if not self._is_alike(root, old, new):
            raise InexactError
        self._change_collection(root, old, new, self.depth)

    def _change(self, node: AnyNode, slot: Slot | None, old: Any, new: Any, depth: int) -> None:
        """Changes a value. slot: None inside flow collections."""
        if same(old, new):
            return
        if isinstance(node, Node) and depth > 0 and self._is_alike(node, old, new):
            before = len(self._splices)
            try:
                self._change_collection(node, old, new, depth - 1)
            except InexactError:
                del self._splices[before:]
            else:
                return
        if slot is None:
            self.splice(node.start, node.end, self._flow_value(node, new))
        else:
            self._replace(node, slot, old, new)

    @staticmethod
    def _is_alike(node: Node, old: Any, new: Any) -> bool:
        kinds = (dict, dict) if node.kind == MAPPING else (list, list | tuple)
        return node.kind != SCALAR and isinstance(old, kinds[0]) and isinstance(new, kinds[1]) and bool(old and new)

    def _change_collection(self, node: Node, old: Any, new: Any, depth: int) -> None:
        if node.kind == MAPPING:
            self._change_mapping(node, old, new, depth)
        else:
            self._change_sequence(node, old, new, depth)

    def _change_mapping(self, node: Node, old: dict[str, Any], new: dict[str, Any], depth: int) -> None:
        own = {key_text(key): (key, value) for key, value in node.entries if isinstance(key, Node)}
        if len(own) != len(node.entries):
            raise InexactError
        if any(key in old and key not in own and not same(old[key], new.get(key)) for key in {**old, **new}):
            raise InexactError
        in_flow = node.style == "flow"
        gone = [key in old and key not in new for key in own]
        if all(gone):
            raise InexactError
        for name, (key, value) in own.items():
            if name in old and name in new:
                self._change(value, None if in_flow else self._entry_slot(key), old[name], new[name], depth)
        added = {key: value for key, value in new.items() if key not in old}
        if in_flow:
            self._delete_flow([(k.start, v.end) for k, v in node.entries], gone)
            self._insert_flow_entries(node, added)
        else:
            self._delete_entries(node, gone)
            self._insert_entries(node, added)

    def _entry_slot(self, key: Node) -> Slot:
        colon = _TO_COLON.match(self.text, key.end)
        if not colon:
            raise InexactError
        return Slot(colon.end(), column_of(self.text, key.start), is_item=False)

    def _delete_entries(self, node: Node, gone: list[bool]) -> None:
        first = 0
        if gone[0] and margin(self.text, node.entries[0][0].start) is None:
            first = gone.index(False)
            self.splice(node.entries[0][0].start, node.entries[first][0].start, "")
        for (key, value), is_gone in list(zip(node.entries, gone, strict=True))[first:]:
            if is_gone:
                start = key.start - column_of(self.text, key.start)
                self.splice(start, line_end(self.text, max(key.end, value.end)), "")

    def _insert_entries(self, node: Node, added: dict[str, Any]) -> None:
        if not added:
            return
        column = column_of(self.text, node.entries[0][0].start)
        lines = "".join(
            f"{' ' * column}{dump_key(key)}:{dump_value(value, column, self.style)}" for key, value in added.items()
        )
        self._insert_lines(behind_comments(self.text, line_end(self.text, node.end), column), lines)

    def _insert_lines(self, offset: int, lines: str) -> None:
        """Inserts lines behind the line that ends at offset; the last line of a text may lack its line break."""
        at_end = offset == len(self.text) and not self.text.endswith("\n")
        self.splice(offset, offset, "\n" + lines if at_end else lines)

    def _change_sequence(self, node: Node, old: list[Any], new: list[Any], depth: int) -> None:
        pairs = align(old, new)
        kept = {i for i, j in pairs if i is not None and j is not None}
        if node.style == "flow":
            self._change_flow_sequence(node, old, new, pairs, depth)
            return
        dashes = [find_dash(self.text, node, i) for i in range(len(node.items))]
        column = column_of(self.text, dashes[0])
        for index, dash in enumerate(dashes):
            if index not in kept:
                if margin(self.text, dash) is None:
                    raise InexactError
                self.splice(dash - column, line_end(self.text, max(dash + 1, node.items[index].end)), "")
        if dashes[0] and margin(self.text, dashes[0]) is None and pairs[0][0] is None:
            raise InexactError
        at = dashes[0] - column
        for i, j in pairs:
            if i is not None:
                if j is not None:
                    self._change(node.items[i], Slot(dashes[i] + 1, column, is_item=True), old[i], new[j], depth)
                at = line_end(self.text, max(dashes[i] + 1, node.items[i].end))
                at = behind_comments(self.text, at, column) if i == len(dashes) - 1 else at
            elif j is not None:
                self._insert_lines(at, dump_item(new[j], column, self.style))

    def _change_flow_sequence(
        self, node: Node, old: list[Any], new: list[Any], pairs: list[tuple[int | None, int | None]], depth: int
    ) -> None:
        spans = [(item.start, item.end) for item in node.items]
        kept = {i for i, j in pairs if i is not None and j is not None}
        if not kept:
            raise InexactError
        self._delete_flow(spans, [i not in kept for i in range(len(spans))])
        last: int | None = None
        for i, j in pairs:
            if i is not None and j is not None:
                self._change(node.items[i], None, old[i], new[j], depth)
                last = i
            elif j is not None:
                self._insert_flow(spans, last, dump_flow(new[j], self._flow_style(node), self._flow_margin(node)))

    def _delete_flow(self, spans: list[tuple[int, int]], gone: list[bool]) -> None:
        kept_before = False
        for i, is_gone in enumerate(gone):
            if not is_gone:
                kept_before = True
            elif kept_before:
                self.splice(spans[i - 1][1], spans[i][1], "")
            else:
                self.splice(spans[i][0], spans[i + 1][0], "")

    def _insert_flow_entries(self, node: Node, added: dict[str, Any]) -> None:
        spans = [(key.start, max(key.end, value.end)) for key, value in node.entries]
        style, indent = self._flow_style(node), self._flow_margin(node)
        for key, value in added.items():
            self._insert_flow(spans, len(spans) - 1, dump_flow_entry(key, value, style, indent))

    def _insert_flow(self, spans: list[tuple[int, int]], after: int | None, text: str) -> None:
        before = margin(self.text, spans[0][0])
        gap = " " if before is None and self.flow.comma != "," else "" if before is None else "\n" + before
        if after is None:
            self.splice(spans[0][0], spans[0][0], f"{text},{gap}")
        else:
            self.splice(spans[after][1], spans[after][1], f",{gap}{text}")

    def _flow_style(self, node: AnyNode) -> FlowStyle:
        """Puts strings in quotes where the author's first key or item has quotes."""
        inner = [key for key, _ in node.entries] + node.items if isinstance(node, Node) else []
        first = inner[0] if inner else node
        quoted = isinstance(first, Node) and first.kind == SCALAR and first.style == '"'
        return self.flow._replace(json=True) if quoted else self.flow

    def _flow_margin(self, node: Node) -> str:
        first = node.entries[0][0] if node.entries else node.items[0]
        return margin(self.text, first.start) or ""

    def _flow_value(self, node: AnyNode, new: Any) -> str:
        if isinstance(node, Node) and node.kind == SCALAR and not isinstance(new, dict | list | tuple):
            return quote(new) if self.flow.json and isinstance(new, str) else styled(node.style, new)
        return dump_flow(new, self.flow, indentation(self.text, node.start))

    def _replace(self, node: AnyNode, slot: Slot, old: Any, new: Any) -> None:
        """Replaces the value of a node inside a block collection."""
        is_scalar = isinstance(node, Node) and node.kind == SCALAR and node.anchor is None and node.tag is None
        one_line = not isinstance(new, dict | list | tuple) and not (isinstance(new, str) and "\n" in new)
        if (
            isinstance(node, Node)
            and node.style == "|"
            and isinstance(new, str)
            and self._change_literal(node, old, new)
        ):
            return
        if is_scalar and one_line and isinstance(node, Node) and node.style not in ("|", ">"):
            if node.start == node.end:
                self.splice(slot.after, slot.after, " " + styled("", new))
            else:
                self.splice(node.start, node.end, styled(node.style, new))
            return
        if slot.is_item:
            text = dump_item(new, slot.column, self.style)[slot.column + 1 :]
        else:
            text = dump_value(new, slot.column, self.style)
        end = max(node.end, slot.after)
        if self.text[end - 1] == "\n" or end == len(self.text):
            self.splice(slot.after, end, text)
            return
        rest = _REST_OF_LINE.match(self.text, end)
        if text[0] == "\n" and rest:
            self.splice(slot.after, rest.end(), rest[0].rstrip() + text[:-1])
        else:
            self.splice(slot.after, end, text[:-1])

    def _change_literal(self, node: Node, old: Any, new: str) -> bool:
        """Rewrites only the lines of a literal block that differ; returns False if the block needs another header."""
        raw = self.text[node.start : node.end]
        header, _, body = raw.partition("\n")
        lines = body.splitlines(keepends=True)
        values = old.splitlines(keepends=True) if isinstance(old, str) else []
        wanted = new.splitlines(keepends=True)
        if not can_be_literal(new) or header.partition("#")[0].strip()[1:] not in ("", "-", "+") or not lines:
            return False
        first = next((line for line in lines if line.strip()), "")
        indent = first[: len(first) - len(first.lstrip(" "))]
        if not indent or len(lines) != len(values) or new.endswith("\n") != old.endswith("\n"):
            return False
        same_head = 0
        while same_head < min(len(values), len(wanted)) and values[same_head] == wanted[same_head]:
            same_head += 1
        same_tail = 0
        most = min(len(values), len(wanted)) - same_head
        while same_tail < most and values[-1 - same_tail] == wanted[-1 - same_tail]:
            same_tail += 1
        changed = wanted[same_head : len(wanted) - same_tail]
        start = node.start + len(header) + 1 + sum(map(len, lines[:same_head]))
        end = node.end - sum(map(len, lines[len(lines) - same_tail :]))
        text = "".join(indent + line if line.strip("\n") else line for line in changed)
        # In the text, the last line has a line break even if the value has none, except at the end of a file.
        is_cut = end == len(self.text) and not self.text.endswith("\n")
        self.splice(start, end, text if text.endswith("\n") or not text or is_cut else text + "\n")
        return True


def styled(style: str, value: Any) -> str:
    """Writes a scalar on one line; a string gets the quotes that the old value had."""
    if not isinstance(value, str) or type(value) is AmbiguousScalar:
        return represent(value)
    if style == '"':
        return quote(value)
    if style == "'" and _SINGLE_QUOTABLE.match(value):
        return "'" + value.replace("'", "''") + "'"
    return value if is_plain(value) else quote_legibly(value)
