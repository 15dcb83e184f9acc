"""A ResourceList in the plain style, and its text after changes."""

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
    """A `krm_fn.wire.packages.protocol.Package` for a ResourceList in the plain style.

    starts: offsets of the items, each behind its dash. end: the offset behind the last line of the last item.
    unusual: indices of the items that the general parser has read.
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
        """Returns the ResourceList with the current apiVersion; raises LostItemError."""
        return _written(self, changes, results).encode()


def _written(package: PlainList, changes: Changes, results: list[dict[str, Any]]) -> str:
    """Returns the ResourceList after changes, with results at its end; raises LostItemError."""
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
    """Checks that the new text has all items and the text behind them. items: sizes and items."""
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
    """Sets the current apiVersion; the field comes before the items or behind them."""
    current = f"apiVersion: {RESOURCE_LIST_API_VERSION}"
    before = package.text[: package.starts[0] - 2]
    changed = _VERSION.sub(current, before, count=1)
    if changed != before:
        return changed + whole[len(before) :]
    at = whole.rindex(package.text[package.end :])
    return whole[:at] + _VERSION.sub(current, whole[at:], count=1)


def _changed(package: PlainList, changes: Changes, out: list[str], sizes: dict[int, int]) -> int:
    """Adds the changed items and the text before them to out; returns the offset of the text that is left.

    sizes: gets the new size of each edited item, by the id of its resource.
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
    """Returns the text of an item at column 2 after edits."""
    text = resource.text
    if is_plain and resource.object is not None:
        quick = _with_annotations(text, edits, resource.annotations, resource.object)
        if quick is not None:
            return quick
    from krm_fn.wire.edit.apply import apply_edits

    return apply_edits(text, edits, column=2)


def _with_annotations(text: str, edits: list[Edit], known: dict[str, Any], obj: dict[str, Any]) -> str | None:
    """Returns the text with new annotations behind the old ones, or None when edits change anything else.

    Only for a text that `krm_fn.wire.parse.plain.parse` accepts: there, the column of a line shows its collection.
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
    """Returns the offset behind a key with a mapping as its value, or -1.

    margin: the line break and white space before the keys of that mapping.
    """
    at = text.find(key + margin, start)
    return -1 if at < 0 or text[at + len(key + margin)] == " " else at + len(key)


def _inserted(text: str, before: re.Match[str] | None, head: str, added: dict[str, Any]) -> str:
    offset = before.start() + 1 if before else len(text)
    lines = "".join([f"      {dump_key(key)}:{dump_value(value, 6)}" for key, value in added.items()])
    return f"{text[:offset]}{head}{lines}{text[offset:]}"
