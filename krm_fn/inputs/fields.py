"""Access to fields of objects that no schema has validated: any value may be missing or of another type."""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from krm_fn.resource import Resource

Object = dict[str, Any]


def field(obj: Any, *path: str) -> Any:
    """Returns the value under keys; None if a key is missing or a parent is not a mapping."""
    for key in path:
        obj = obj.get(key) if isinstance(obj, dict) else None
    return obj


def text(obj: Any, *path: str) -> str:
    """Returns the string under keys; "" if there is none."""
    value = field(obj, *path)
    return str(value) if isinstance(value, str) else ""


def mappings(obj: Any, *path: str) -> list[Object]:
    """Returns the mappings in the list under keys."""
    value = field(obj, *path)
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def owners(resource: Resource, group: str, kind: str) -> list[Object]:
    """Returns the ownerReferences to a kind of an API group, in any version."""
    return [
        reference
        for reference in mappings(resource.metadata, "ownerReferences")
        if text(reference, "kind") == kind and text(reference, "apiVersion").rpartition("/")[0] == group
    ]
