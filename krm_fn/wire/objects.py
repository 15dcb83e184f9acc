"""Objects compared and changed: what an edit of a text must come to."""

from __future__ import annotations

from krm_fn.changes import DELETE
from krm_fn.resource import AmbiguousScalar
from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from krm_fn.changes import Edit
    from krm_fn.resource import Path


def same(a: Any, b: Any) -> bool:
    """Equality as YAML means it: ``1``, ``1.0`` and ``true`` differ, ``.nan`` equals itself, order of keys is free."""
    if a is b:
        return True
    if isinstance(a, dict):
        return isinstance(b, dict) and len(a) == len(b) and all(k in b and same(v, b[k]) for k, v in a.items())
    if isinstance(a, list | tuple):
        return isinstance(b, list | tuple) and len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, str) or isinstance(b, str):
        return bool(a == b) and (type(a) is AmbiguousScalar) == (type(b) is AmbiguousScalar)
    return type(a) is type(b) and (a == b or (a != a and b != b))  # noqa: PLR0124 - NaN


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
