"""The interface of a package: the input with its resources, which can be written again."""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING, Any, Literal, Protocol

if TYPE_CHECKING:
    from krm_fn.changes import Changes
    from krm_fn.resource import Resource


class Package(Protocol):
    """An input: a ResourceList or a stream."""

    form: Literal["ResourceList", "Stream"]
    resources: list[Resource]
    """All Kubernetes objects of the input, in the order of the input."""
    function_config: Resource | None
    """The functionConfig of a ResourceList; None in a stream."""
    is_empty: bool
    """True for a stream that is blank, or has only comments and markers."""

    def write(self, changes: Changes, results: list[dict[str, Any]]) -> bytes:
        """Returns the input after changes, with results at its end (a stream cannot hold results).

        All resources without changes keep their bytes. Raises LostItemError.
        """
        ...
