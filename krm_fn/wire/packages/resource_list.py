"""A ResourceList, which kustomize, kpt and other KRM hosts send and expect back.

https://github.com/kubernetes-sigs/kustomize/blob/master/cmd/config/docs/api-conventions/functions-spec.md
"""

from __future__ import annotations

from krm_fn.constants import RESOURCE_LIST_API_VERSION
from krm_fn.typed import TYPE_CHECKING, Any, Literal
from krm_fn.wire.packages.rewrite import Splice, results_splice, rewrite
from krm_fn.wire.tree.nodes import resolved

if TYPE_CHECKING:
    from krm_fn.changes import Changes
    from krm_fn.resource import Resource
    from krm_fn.wire.packages.document import Document


class ResourceList:
    """A `krm_fn.wire.packages.protocol.Package` for a ResourceList in any style.

    before and after: the text around its document, only comments and markers.
    """

    form: Literal["ResourceList", "Stream"] = "ResourceList"
    is_empty = False

    def __init__(self, before: str, document: Document, after: str, function_config: Resource | None) -> None:
        self._before = before
        self._document = document
        self._after = after
        self.function_config = function_config
        self.resources = [entry.resource for entry in document.entries if entry.resource is not None]

    def write(self, changes: Changes, results: list[dict[str, Any]]) -> bytes:
        """Returns the ResourceList with the current apiVersion; raises LostItemError."""
        extra = self._version()
        # Items and results may both go behind the last line of the document: items come first.
        text = rewrite(self._document, changes, changes.added, extra + self._results(results))
        return f"{self._before}{text}{self._after}".encode()

    def _results(self, results: list[dict[str, Any]]) -> list[Splice]:
        given = self._given_results() if results else []
        new = [result for result in results if result not in given]
        return [results_splice(self._document, new)] if new else []

    def _given_results(self) -> list[Any]:
        """Returns the results of the input, from an earlier function or an earlier run: do not write them twice."""
        node = self._document.root.get("results") if self._document.root else None
        if node is None:
            return []
        from krm_fn.wire.tree.construct import construct
        from krm_fn.wire.tree.nodes import UnreadableError

        try:
            given = construct(node)
        except UnreadableError:
            return []
        return given if isinstance(given, list) else []

    def _version(self) -> list[Splice]:
        node = self._document.root.get("apiVersion") if self._document.root else None
        if node is None or resolved(node).text == RESOURCE_LIST_API_VERSION:
            return []
        text = self._document.text[node.start : node.end]
        mark = text[0] if text[0] in "\"'" else ""
        # The text of a block scalar includes its line break.
        ending = text[len(text.rstrip("\r\n")) :]
        return [Splice(node.start, node.end, f"{mark}{RESOURCE_LIST_API_VERSION}{mark}{ending}")]
