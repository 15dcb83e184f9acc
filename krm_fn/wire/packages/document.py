"""A YAML or JSON document, its resources, and the reader that finds them."""

from __future__ import annotations

from krm_fn.relevance import is_read, is_unread, looks_read
from krm_fn.resource import Origin, Resource
from krm_fn.typed import TYPE_CHECKING, Any, NamedTuple
from krm_fn.wire.parse.locate import Locator
from krm_fn.wire.tree.comments import behind_block
from krm_fn.wire.tree.construct import Repeated, construct, describe
from krm_fn.wire.tree.head import FILE_ANNOTATIONS, Head, head_of_object
from krm_fn.wire.tree.lines import column_of, line_end
from krm_fn.wire.tree.nodes import MAPPING, SCALAR, SEQUENCE, Alias, AnyNode, Node, UnreadableError, resolved
from krm_fn.wire.tree.repeated_keys import Problem, problems

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report


_HEAD_KEYS = ("apiversion", "kind")


class Entry(NamedTuple):
    """An item of a list, or the only object of a document."""

    start: int
    """Where its text begins in the document."""
    end: int
    """Where its text ends; in block style, behind its last line and the comments and blank lines after it."""
    column: int
    """The column of its first character; 0 in flow style."""
    is_flow: bool
    resource: Resource | None
    """None when the item is not a mapping, or cannot be read."""
    foreign: tuple[int, ...] = ()
    """Offsets of the nodes in other items that aliases of this item point to."""
    expanded: Any = None
    """The object of an item with such aliases."""


class Document:
    """A document: its text, its entries, and the root of its tree, without the trees of the entries.

    first_line: the line of the input where the text begins. is_list: the entries are the elements of ``items``.
    """

    __slots__ = ("entries", "first_line", "is_json", "is_list", "root", "text")

    def __init__(self, text: str, first_line: int, root: Node | None, entries: list[Entry], *, is_list: bool) -> None:
        self.text = text
        self.first_line = first_line
        self.root = root
        self.entries = entries
        self.is_list = is_list
        self.is_json = False


class ItemReader:
    """The base of the readers of items: it collects entries, and problems to report when the document is read.

    Lines count from first_line.
    """

    def __init__(self, text: str, first_line: int = 1) -> None:
        self.text = text
        self.first_line = first_line
        self.entries: list[Entry] = []
        self._problems: list[Problem] = []
        self._counted = (0, first_line)

    @property
    def has_problems(self) -> bool:
        """Tells whether `flush` would report anything."""
        return bool(self._problems)

    def flush(self, report: Report) -> None:
        """Reports the problems that the reader has found."""
        for problem in self._problems:
            problem.tell(report)

    def _line_of(self, offset: int) -> int:
        """Returns the line of an offset; entries come in order, so that lines are counted once."""
        done, line = self._counted if offset >= self._counted[0] else (0, self.first_line)
        line += self.text.count("\n", done, offset)
        self._counted = (offset, line)
        return line


class EntryReader(ItemReader):
    """Turns nodes of a document into entries, and their faults into diagnostics.

    file: the name of the input, from the host or the user. first_item: the index of the first entry.
    is_said: True if the document itself names the file.
    """

    def __init__(
        self,
        text: str,
        *,
        file: str | None,
        first_line: int,
        first_item: int = 0,
        is_said: bool = False,
    ) -> None:
        super().__init__(text, first_line)
        self.file = file
        self.first_item = first_item
        self.is_said = is_said
        self._unreadable: dict[int, int] = {}

    def pass_over(self, unreadable: dict[int, int]) -> None:
        """Sets the items that no parser can read: where each begins, and where its last line ends."""
        self._unreadable = unreadable

    def function_config(self, root: Node) -> Resource | None:
        """Returns the functionConfig of a ResourceList, of any kind, or None."""
        node = root.get("functionConfig")
        if node is None or resolved(node).kind != MAPPING or not resolved(node).entries:
            return None
        return self.entry(node, None, always=True).resource

    def on_item(self, index: int, node: AnyNode) -> AnyNode:
        """Records an element of ``items``; the tree keeps only its offsets."""
        if index == 0:
            self.entries.clear()
            self._problems.clear()
        end = self._unreadable.get(node.start)
        if end is not None:
            self.entries.append(self._unreadable_item(self.first_item + index, node.start, end))
            return Node(SCALAR, node.start, node.start + len(self.text[node.start : end].rstrip()), "", None, None)
        self.entries.append(self.entry(node, self.first_item + index))
        kept = Node(resolved(node).kind, node.start, node.end, resolved(node).style, None, None)
        if isinstance(node, Alias):
            kept.style = "flow"
        return kept

    def entry(self, node: AnyNode, index: int | None, *, always: bool = False) -> Entry:
        """Makes the entry of a node. Builds its object only if routing reads its kind, or if always is True."""
        start = node.start
        is_flow = not (isinstance(node, Node) and node.kind != SCALAR and node.style != "flow")
        # A flow collection reads the same at any column. With its real column, one line of JSON would take quadratic
        # time: edits and line numbers read each item behind as many spaces.
        column = 0 if is_flow else column_of(self.text, start)
        end = node.end if is_flow else behind_block(self.text, line_end(self.text, node.end), column)
        body = self.text[start:end]
        foreign = tuple(_foreign(node)) if "*" in body else ()
        target = resolved(node)
        if target.kind != MAPPING:
            self._problems.append(no_mapping(target, body, "item", Origin(self.file, index), self._line_of(start)))
            return Entry(start, end, column, is_flow, None, foreign)
        line = self._line_of(start)
        origin = Origin(self.file, index, line, self.is_said)
        repeated: list[Repeated] = []
        try:
            head = _head(target)
            wanted = always or is_read(head.api_version, head.kind, body)
            obj = construct(node, repeated) if wanted else None
            expanded = obj if obj is not None or not foreign else construct(node)
        except UnreadableError as fault:
            if not foreign and not always and is_unread(body):
                return self._unreadable_item(index, start, end, is_flow=is_flow)
            self.refuse(fault, origin)
            return Entry(start, end, column, is_flow, None, foreign)
        resource = Resource(
            api_version=head.api_version,
            kind=head.kind,
            name=head.name,
            namespace=head.namespace,
            object=obj,
            origin=origin if self.file or not head.file else origin._replace(file=head.file, is_said=True),
            text=body,
            locate=Locator(body, column, line) if obj is not None else None,
        )
        self._problems += problems(resource, node, self.text, self.first_line, repeated)
        if (not wanted or not head.kind) and not always and is_overlooked(target, head, body):
            self._problems.append(overlooked(head, origin, line))
            if wanted:  # a group of krm-fn, but no kind: one message is enough
                return Entry(start, end, column, is_flow, None, foreign, expanded)
        return Entry(start, end, column, is_flow, resource, foreign, expanded)

    def _unreadable_item(self, index: int | None, start: int, end: int, *, is_flow: bool = False) -> Entry:
        from krm_fn.wire.packages.plain_item import unreadable_item

        column = 0 if is_flow else column_of(self.text, start)
        origin = Origin(self.file, index, self._line_of(start), self.is_said)
        return Entry(start, end, column, is_flow, unreadable_item(self.text[start:end], origin))

    def refuse(self, fault: UnreadableError, origin: Origin) -> None:
        """Records the fault that makes the document, or one of its entries, unreadable."""
        message, line = describe(fault, self.text, self.first_line)
        self._problems.append(Problem("OFN101", message, origin, line))


def is_overlooked(root: Node, head: Head, text: str) -> bool:
    """Tells whether a manifest without a sure apiVersion and kind looks like one that krm-fn should read."""
    keys = [key.text.lower() for key, _ in root.entries if isinstance(key, Node) and key.kind == SCALAR]
    heads = [key for key in keys if key in _HEAD_KEYS]
    is_sure = head.api_version and head.kind and len(heads) == len(_HEAD_KEYS)
    return bool(heads) and not is_sure and looks_read(text)


def no_mapping(node: Node, text: str, what: str, origin: Origin, line: int) -> Problem:
    """Makes the diagnostic for a list or a scalar instead of a mapping. what: "item" or "document"."""
    manifests = [item for item in map(resolved, node.items) if item.kind == MAPPING]
    is_like_one = (
        any(is_read(scalar_text(item, "apiVersion"), scalar_text(item, "kind"), text) for item in manifests)
        if node.kind == SEQUENCE
        else looks_read(text)
    )
    name = "list" if node.kind == SEQUENCE else "scalar"
    if is_like_one:
        message = f"This {what} is a {name}, not a mapping, but it looks like a resource that krm-fn reads."
        return Problem("OFN124", message, origin, line)
    article = "an" if what == "item" else "a"
    return Problem("OFN121", f"{article} {what} is a {name}, not a mapping; it passes through unchanged", origin, line)


def overlooked(head: Head, origin: Origin, line: int) -> Problem:
    """Makes the diagnostic for a manifest that `is_overlooked` finds."""
    shown = f"apiVersion {head.api_version or 'missing'}, kind {head.kind or 'missing'}"
    message = (
        f"This looks like a resource that krm-fn reads, but its apiVersion or kind is missing or repeated ({shown})."
    )
    return Problem("OFN124", message, origin, line)


def _foreign(node: AnyNode) -> list[int]:
    """Returns the offsets of the nodes outside of node that its aliases point to."""
    found: list[int] = []
    stack: list[AnyNode] = [node]
    while stack:
        current = stack.pop()
        if isinstance(current, Alias):
            if not node.start <= current.target.start < node.end:
                found.append(current.target.start)
            continue
        for key, value in current.entries:
            stack += (key, value)
        stack += current.items
    return found


def _head(node: Node) -> Head:
    if node.get("<<") is not None or _has_merge(node.get("metadata")):
        return head_of_object(construct(node))
    metadata = node.get("metadata")
    meta = resolved(metadata) if metadata is not None else None
    annotations = meta.get("annotations") if meta else None
    notes = resolved(annotations) if annotations is not None else None
    return Head(
        scalar_text(node, "apiVersion"),
        scalar_text(node, "kind"),
        scalar_text(meta, "name"),
        scalar_text(meta, "namespace"),
        next(filter(None, (scalar_text(notes, key) for key in FILE_ANNOTATIONS)), None),
    )


def _has_merge(node: AnyNode | None) -> bool:
    return node is not None and resolved(node).get("<<") is not None


def scalar_text(node: Node | None, key: str) -> str:
    """Returns the text of a key of a mapping; empty when it is missing, null or a collection."""
    value = node.get(key) if node else None
    target = resolved(value) if value is not None else None
    if target is None or target.kind != SCALAR:
        return ""
    return "" if not target.style and target.text in ("", "~", "null") else target.text
