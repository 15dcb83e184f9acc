"""What is to become of a resource of the input, and what is added: the answer that `wire` turns into text."""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from krm_fn.resource import Path, Resource


class _Delete:
    """The type of `DELETE`."""

    def __repr__(self) -> str:
        return "DELETE"


DELETE: Final = _Delete()
"""As the value of an `Edit`: the field goes."""


class Edit(NamedTuple):
    """Set the field at path to value (created with its parents where missing), or remove it.

    Where old and new value are both collections only what differs between them is rewritten.
    """

    path: Path
    value: Any


class Changes:
    """Edits, removals and additions of one run.

    edited and removed: by ``id(resource)``, edits in the order they apply; added: objects in output order.
    """

    __slots__ = ("added", "edited", "removed")

    def __init__(self) -> None:
        self.edited: dict[int, tuple[Resource, list[Edit]]] = {}
        self.removed: dict[int, Resource] = {}
        self.added: list[dict[str, Any]] = []

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
