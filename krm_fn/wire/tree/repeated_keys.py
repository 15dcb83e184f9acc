"""Reports keys that a mapping has twice.

The last one counts, as for Go's readers; it is an error if routing needs the key and the values differ.
"""

from __future__ import annotations

from krm_fn.relevance import is_needed
from krm_fn.typed import TYPE_CHECKING, NamedTuple
from krm_fn.wire.tree.construct import key_text
from krm_fn.wire.tree.nodes import MAPPING, SCALAR, Node, UnreadableError, resolved
from krm_fn.wire.tree.objects import same

if TYPE_CHECKING:
    from collections.abc import Iterator

    from krm_fn.diagnostics.report import Report
    from krm_fn.resource import Origin, Path, Resource
    from krm_fn.wire.tree.construct import Repeated
    from krm_fn.wire.tree.nodes import AnyNode


class Problem(NamedTuple):
    """A diagnostic to report when the whole document is read."""

    code: str
    message: str
    origin: Origin
    line: int
    resource: Resource | None = None
    path: Path = ()

    def tell(self, report: Report) -> None:
        """Reports the diagnostic."""
        report.add(self.code, self.message, self.resource, self.path, origin=self.origin._replace(line=self.line))


def problems(resource: Resource, root: AnyNode, text: str, first_line: int, found: list[Repeated]) -> list[Problem]:
    """Makes a warning for each repeated key, or an error where routing needs the key and its two values differ.

    text: the text of the document that contains root. first_line: the line where that text begins.
    """
    out = []
    for one in found:
        path = (*(_path(root, one.mapping) or ()), one.name)
        lines = [first_line + text.count("\n", 0, start) for start in one.starts]
        differs = not same(*one.values)
        is_error = differs and is_needed(resource.kind, path)
        end = ", with different values" if differs else ", with one value"
        message = f'{resource.id}: key "{one.name}" appears twice, in lines {lines[0]} and {lines[1]}{end}.'
        out.append(Problem("OFN102" if is_error else "OFN123", message, resource.origin, lines[1], resource, path))
    return out


def _path(root: AnyNode, mapping: Node) -> Path | None:
    """Returns the path from the root to a mapping, or None when the root does not contain it."""
    stack: list[tuple[AnyNode, Path]] = [(root, ())]
    seen: set[int] = set()
    while stack:
        at, path = stack.pop()
        node = resolved(at)
        if node is mapping:
            return path
        if id(node) in seen:
            continue
        seen.add(id(node))
        stack += [(item, (*path, index)) for index, item in enumerate(node.items)]
        stack += [(value, (*path, resolved(key).text)) for key, value in node.entries]
    return None


def report_repeated(root: Node, text: str, report: Report, origin: Origin, first_line: int = 1) -> bool:
    """Reports each repeated key of a tree as an error; returns True if there is one."""
    found = False
    stack: list[AnyNode] = [root]
    while stack:
        node = stack.pop()
        if not isinstance(node, Node):
            continue
        if node.kind == MAPPING:
            for name, first, second in _twice(node):
                _report(name, (first, second), text, report, origin, first_line)
                found = True
        stack += node.items
        stack += [value for _, value in node.entries]
    return found


def report_repeated_in_wrapper(root: Node, text: str, report: Report, origin: Origin, first_line: int = 1) -> None:
    """Reports repeated keys of a ResourceList or List: with two ``items``, half of the resources would be lost."""
    for name, first, second in _twice(root):
        _report(name, (first, second), text, report, origin, first_line)


def _report(name: str, starts: tuple[int, int], text: str, report: Report, origin: Origin, first_line: int) -> None:
    lines = [first_line + text.count("\n", 0, start) for start in starts]
    message = f'key "{name}" appears twice, in lines {lines[0]} and {lines[1]}'
    report.add("OFN102", message, origin=origin._replace(line=lines[1]))


def _twice(mapping: Node) -> Iterator[tuple[str, int, int]]:
    starts: dict[str, int] = {}
    for key, _ in mapping.entries:
        name = _name(key)
        if name is None:
            continue
        if name in starts:
            yield name, starts[name], key.start
        starts[name] = key.start


def _name(key: AnyNode) -> str | None:
    """Returns a key as text, or None for a merge key and for a key that is not text."""
    node = resolved(key)
    if node.kind != SCALAR or (node.text == "<<" and not node.style):
        return None
    try:
        return key_text(key)
    except UnreadableError:
        return None
