"""Fields of objects that no schema has been held against, read without trust: they may have been cut or edited."""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from krm_fn.resource import Resource

Object = dict[str, Any]


def field(obj: Any, *path: str) -> Any:
    """The value under keys, None where one is missing or in the way."""
    for key in path:
        obj = obj.get(key) if isinstance(obj, dict) else None
    return obj


def text(obj: Any, *path: str) -> str:
    """The string under keys, else ""."""
    value = field(obj, *path)
    return str(value) if isinstance(value, str) else ""


def mappings(obj: Any, *path: str) -> list[Object]:
    """The mappings in the list under keys."""
    value = field(obj, *path)
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def owners(resource: Resource, group: str, kind: str) -> list[Object]:
    """The ownerReferences of a kind of an API group, whatever its version."""
    return [
        reference
        for reference in mappings(resource.metadata, "ownerReferences")
        if text(reference, "kind") == kind and text(reference, "apiVersion").rpartition("/")[0] == group
    ]
