"""The text of a plain ResourceList after changes."""

from __future__ import annotations

import re

from krm_fn.constants import RESOURCE_LIST_API_VERSION
from krm_fn.typed import TYPE_CHECKING, Any, Literal
from krm_fn.wire.packages.borders import LostItemError, check_starts, starts_of
from krm_fn.yaml_text.block import dump_item, dump_key, dump_value

if TYPE_CHECKING:
    from krm_fn.changes import Changes, Edit
    from krm_fn.resource import Resource
    from krm_fn.wire.packages.borders import Item

_VERSION = re.compile(r"^apiVersion: [^\n]*", re.MULTILINE)
_METADATA = "\n  metadata:"
_ANNOTATIONS = "\n    annotations:"
_END_OF_METADATA = re.compile(r"\n {0,2}(?=[^ \n])")
_END_OF_ANNOTATIONS = re.compile(r"\n {0,4}(?=[^ \n])")


class PlainList:
    """A `krm_fn.wire.packages.protocol.Package`.

    starts: offsets of the items, each behind its dash; end: behind the last item's line.
    unusual: indices of items that the general path has read.
    """

    form: Literal["ResourceList", "Stream"] = "ResourceList"
    is_empty = False

    def __init__(self, text: str, starts: list[int], end: int, wrapper: dict[str, Any]) -> None:
        self.text = text
        self.starts = starts
        self.end = end
        self.version = wrapper["apiVersion"]
        self.resources: list[Resource] = []
        self.unusual: set[int] = set()
        self.function_config: Resource | None = None

    def write(self, changes: Changes, results: list[dict[str, Any]]) -> bytes:
        """The ResourceList, its apiVersion the current one."""
        return _written(self, changes, results).encode()


def _written(package: PlainList, changes: Changes, results: list[dict[str, Any]]) -> str:
    """The ResourceList with changes made and results behind everything else. Raises LostItemError."""
    text, starts = package.text, package.starts
    added = [dump_item(obj, 0) for obj in changes.added]
    out: list[str] = []
    sizes: dict[int, int] = {}
    done = 0
    is_emptied = len(changes.removed) == len(starts) and not added
    if is_emptied:
        out += (text[: starts[0] - 3], " []\n")
        done = package.end
    elif changes.edited or changes.removed:
        done = _changed(package, changes, out, sizes)
    out += (text[done : package.end], *added, text[package.end :])
    if results:
        out.append("results:\n")
        out += [dump_item(result, 0) for result in results]
    whole = "".join(out)
    if changes and not is_emptied:
        kept = [(sizes.get(id(r), len(r.text)), r) for r in package.resources if id(r) not in changes.removed]
        _check(package, whole, kept + [(len(part) - 2, obj) for part, obj in zip(added, changes.added, strict=True)])
    return whole if package.version == RESOURCE_LIST_API_VERSION else _with_version(package, whole)


def _check(package: PlainList, whole: str, items: list[tuple[int, Item]]) -> None:
    """Look in the new text for all items, given with their sizes, and for what stands behind them."""
    at = package.starts[0]
    wanted = []
    for size, _ in items:
        wanted.append(at)
        at += size + 2
    end = at - 2
    if not whole.startswith(package.text[package.end :], end):
        raise LostItemError("items")
    check_starts(starts_of(whole, package.starts[0] - 2, end), wanted, [item for _, item in items])


def _with_version(package: PlainList, whole: str) -> str:
    """The current apiVersion; it stands before the items or behind them."""
    current = f"apiVersion: {RESOURCE_LIST_API_VERSION}"
    before = package.text[: package.starts[0] - 2]
    changed = _VERSION.sub(current, before, count=1)
    if changed != before:
        return changed + whole[len(before) :]
    at = whole.rindex(package.text[package.end :])
    return whole[:at] + _VERSION.sub(current, whole[at:], count=1)


def _changed(package: PlainList, changes: Changes, out: list[str], sizes: dict[int, int]) -> int:
    """Put the items that change, and what stands before them, into out; how far the text is done then.

    sizes: of what changes, by id; the new ones.
    """
    text, starts = package.text, package.starts
    done = 0
    for index, resource in enumerate(package.resources):
        key = id(resource)
        if key in changes.removed:
            end = starts[index + 1] - 2 if index + 1 < len(starts) else package.end
            out.append(text[done : starts[index] - 2])
        elif key in changes.edited:
            end = starts[index] + len(resource.text)
            out.append(text[done : starts[index]])
            out.append(edited(resource, changes.edited[key][1], is_plain=index not in package.unusual))
            sizes[key] = len(out[-1])
        else:
            continue
        done = end
    return done


def edited(resource: Resource, edits: list[Edit], *, is_plain: bool) -> str:
    """An item's text, which stood in column 2, with edits made."""
    text = resource.text
    if is_plain and resource.object is not None:
        quick = _with_annotations(text, edits, resource.annotations, resource.object)
        if quick is not None:
            return quick
    from krm_fn.wire.edit.apply import apply_edits

    return apply_edits(text, edits, column=2)


def _with_annotations(text: str, edits: list[Edit], known: dict[str, Any], obj: dict[str, Any]) -> str | None:
    """The text with new annotations behind those that there are; None when edits ask for anything else.

    Only for what `plain.parse` has read: a line at a column belongs to the collection that it seems to.
    """
    added: dict[str, Any] = {}
    for path, value in edits:
        if len(path) != 3 or path[:2] != ("metadata", "annotations") or type(value) is not str or path[2] in known:
            return None
        added[str(path[2])] = value
    metadata = obj.get("metadata")
    start = _behind(text, _METADATA, "\n    ", 0)
    if start < 0 or not isinstance(metadata, dict) or (not known and "annotations" in metadata):
        return None
    if not known:
        return _inserted(text, _END_OF_METADATA.search(text, start), f"{_ANNOTATIONS[1:]}\n", added)
    start = _behind(text, _ANNOTATIONS, "\n      ", start)
    return None if start < 0 else _inserted(text, _END_OF_ANNOTATIONS.search(text, start), "", added)


def _behind(text: str, key: str, margin: str, start: int) -> int:
    """Offset behind a key whose mapping's own keys have this margin; -1 where there is none."""
    at = text.find(key + margin, start)
    return -1 if at < 0 or text[at + len(key + margin)] == " " else at + len(key)


def _inserted(text: str, before: re.Match[str] | None, head: str, added: dict[str, Any]) -> str:
    offset = before.start() + 1 if before else len(text)
    lines = "".join([f"      {dump_key(key)}:{dump_value(value, 6)}" for key, value in added.items()])
    return f"{text[:offset]}{head}{lines}{text[offset:]}"
