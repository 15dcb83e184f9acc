"""Removes annotations that kustomize and kpt use internally, so that they are not applied to the cluster.

Keys: https://github.com/kubernetes-sigs/kustomize/blob/master/kyaml/kio/kioutil/kioutil.go and
https://github.com/kubernetes-sigs/kustomize/blob/master/api/internal/utils/annotations.go
"""

from __future__ import annotations

import re

from krm_fn.changes import DELETE, Changes
from krm_fn.constants import LOCAL_CONFIG
from krm_fn.diagnostics.report import Report
from krm_fn.typed import TYPE_CHECKING
from krm_fn.wire.packages.stream import Stream
from krm_fn.wire.parse.plain_nodes import compose_quickly
from krm_fn.wire.reading import read_stream
from krm_fn.wire.tree.construct import construct
from krm_fn.wire.tree.nodes import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Callable

    from krm_fn.resource import Resource
    from krm_fn.wire.packages.document import Entry

_INTERNAL = re.compile(
    r"internal\.config\.kubernetes\.io/[\w.-]+"
    r"|(?<![\w.])config\.kubernetes\.io/(?:path|index|id|package)(?![\w.-])"
    r"|(?<![\w.])(?:kustomize\.)?config\.k8s\.io/id(?![\w.-])"
)
# A line that is not a separator, not a comment and not blank.
_CONTENT = re.compile(r"^(?!---[ \t]*(?:#|\r?$))(?![ \t]*(?:#|\r?$)).", re.MULTILINE)


def without_internal(output: bytes) -> bytes:
    """Removes the annotations from a stream that kustomize and kpt use only during a run."""
    return _rewritten(output, _INTERNAL, _remove_internal)


def without_local_config(output: bytes) -> bytes:
    """Removes the resources from a stream that are marked as local configuration, as kustomize does."""
    if LOCAL_CONFIG.encode() not in output:
        return output
    return _rewritten(output, re.compile(re.escape(LOCAL_CONFIG)), _remove_local)


def is_blank(output: bytes) -> bool:
    """Tells whether a stream has only comments and separators."""
    return _CONTENT.search(output.decode()) is None


def _rewritten(
    output: bytes, mark: re.Pattern[str], change: Callable[[Resource, dict[str, object], Changes], None]
) -> bytes:
    """Applies change to each resource with the mark in its text. output: a stream that krm-fn has written."""
    text = output.decode()
    documents = read_stream(text, Report(), None) if mark.search(text) else None
    if documents is None:
        return output
    changes = Changes()
    for document in documents:
        for entry in document.entries:
            if entry.resource is not None and mark.search(entry.resource.text):
                change(entry.resource, _annotations(entry), changes)
    return Stream([documents]).write(changes, [])


def _annotations(entry: Entry) -> dict[str, object]:
    obj = entry.expanded if entry.foreign else None
    if obj is None and entry.resource is not None:
        try:
            obj = construct(compose_quickly(" " * entry.column + entry.resource.text))
        except UnreadableError:
            return {}
    metadata = obj.get("metadata") if isinstance(obj, dict) else None
    annotations = metadata.get("annotations") if isinstance(metadata, dict) else None
    return annotations if isinstance(annotations, dict) else {}


def _remove_internal(resource: Resource, annotations: dict[str, object], changes: Changes) -> None:
    internal = [key for key in annotations if _INTERNAL.fullmatch(str(key))]
    if internal and len(internal) == len(annotations):
        changes.edit(resource, ("metadata", "annotations"), DELETE)
        return
    for key in internal:
        changes.edit(resource, ("metadata", "annotations", key), DELETE)


def _remove_local(resource: Resource, annotations: dict[str, object], changes: Changes) -> None:
    if str(annotations.get(LOCAL_CONFIG)).lower() == "true":
        changes.remove(resource)
