"""What a reader gives: resources, and the way back to text."""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING, Any, Literal, Protocol

if TYPE_CHECKING:
    from krm_fn.changes import Changes
    from krm_fn.resource import Resource


class Package(Protocol):
    """An input with its wrapper remembered.

    resources: every Kubernetes object of the input, in its order. function_config: a ResourceList's, None in a stream.
    is_empty: a stream without a document that says anything, be it no Kubernetes object: blank, or comments alone.
    """

    form: Literal["ResourceList", "Stream"]
    resources: list[Resource]
    function_config: Resource | None
    is_empty: bool

    def write(self, changes: Changes, results: list[dict[str, Any]]) -> bytes:
        """The input with changes made and results appended (a stream has no place for results).

        What no change names leaves as the bytes that came in.
        """
        ...
