"""Changes of one run: edits and removals of the input's resources, and new resources. `wire` turns them into text."""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from krm_fn.resource import Path, Resource


class _Delete:
    """The type of `DELETE`."""

    def __repr__(self) -> str:
        return "DELETE"


DELETE: Final = _Delete()
"""The value of an `Edit` that removes its field."""


class Edit(NamedTuple):
    """A change of one field. If the old and the new value are collections, only their differences are rewritten."""

    path: Path
    """The field; missing parents are created."""

    value: Any
    """The new value, or `DELETE`."""


class Changes:
    """Edits, removals and additions of one run."""

    __slots__ = ("added", "edited", "removed")

    def __init__(self) -> None:
        self.edited: dict[int, tuple[Resource, list[Edit]]] = {}
        """By ``id(resource)``; edits in the order in which they apply."""
        self.removed: dict[int, Resource] = {}
        """By ``id(resource)``."""
        self.added: list[dict[str, Any]] = []
        """New objects in output order."""

    def edit(self, resource: Resource, path: Path, value: Any) -> None:
        """Record one edit of resource."""
        self.edited.setdefault(id(resource), (resource, []))[1].append(Edit(path, value))

    def remove(self, resource: Resource) -> None:
        """Record that resource goes, whatever edits it had."""
        self.removed[id(resource)] = resource

    def add(self, obj: dict[str, Any]) -> None:
        """Record a new object."""
        self.added.append(obj)

    def __bool__(self) -> bool:
        return bool(self.edited or self.removed or self.added)


def apply_to_object(obj: Any, edits: Iterable[Edit]) -> Any:
    """The object that edits make of obj; obj itself stays, unchanged parts are shared.

    Missing parents are created, scalars in the way of a path give way, an index past the end appends.
    """
    for path, value in edits:
        obj = _delete(obj, path, 0) if value is DELETE else _set(obj, path, 0, value)
    return obj


def _set(obj: Any, path: Path, at: int, value: Any) -> Any:
    if at == len(path):
        return value
    part = path[at]
    if isinstance(part, int):
        items = list(obj) if isinstance(obj, list | tuple) else []
        if part < len(items):
            items[part] = _set(items[part], path, at + 1, value)
        else:
            items.append(_set(None, path, at + 1, value))
        return items
    mapping = dict(obj) if isinstance(obj, dict) else {}
    mapping[part] = _set(mapping.get(part), path, at + 1, value)
    return mapping


def _delete(obj: Any, path: Path, at: int) -> Any:
    part = path[at]
    if isinstance(part, int):
        if not isinstance(obj, list | tuple) or part >= len(obj):
            return obj
        changed: Any = list(obj)
    else:
        if not isinstance(obj, dict) or part not in obj:
            return obj
        changed = dict(obj)
    if at == len(path) - 1:
        del changed[part]
    else:
        changed[part] = _delete(changed[part], path, at + 1)
    return changed
