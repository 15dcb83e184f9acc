"""The labels and annotations of a generated resource that krm-fn wrote, so that a later run can remove them."""

from __future__ import annotations

from krm_fn.changes import DELETE
from krm_fn.constants import CONTROLLER_LISTENERS, LABEL_FUNCTION, LABEL_GATEWAY, MANAGED_BY, OWNED_METADATA
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from krm_fn.resource import Path, Resource

_FIELDS = ("labels", "annotations")
_LABELS = (LABEL_GATEWAY, LABEL_FUNCTION)
_KNOWN = frozenset((*_LABELS, MANAGED_BY, CONTROLLER_LISTENERS))
"""Keys that need no record. For MANAGED_BY the value decides, because Helm and others write it, too."""


def recorded(labels: Mapping[str, object], annotations: Mapping[str, object]) -> str:
    """Returns ``labels/<key>`` and ``annotations/<key>`` of keys that others may write, too; "" for none."""
    own = [f"labels/{key}" for key in labels if key not in _KNOWN]
    own += [f"annotations/{key}" for key, value in annotations.items() if key not in _KNOWN and value is not DELETE]
    return ",".join(sorted(own))


def stale(existing: Resource, labels: Mapping[str, object], annotations: Mapping[str, object]) -> Iterator[Path]:
    """Yields the paths of labels and annotations that an earlier run wrote and this run does not want."""
    has, wanted = existing.labels, labels
    for key in _LABELS:
        if key in has and key not in wanted:
            yield "metadata", "labels", key
    if MANAGED_BY in has and MANAGED_BY not in wanted and has[MANAGED_BY] == has.get(LABEL_GATEWAY):
        yield "metadata", "labels", MANAGED_BY
    if CONTROLLER_LISTENERS in existing.annotations and CONTROLLER_LISTENERS not in annotations:
        yield "metadata", "annotations", CONTROLLER_LISTENERS
    for record in str(existing.annotations.get(OWNED_METADATA, "")).split(","):
        field, _, key = record.partition("/")
        has, wanted = (existing.labels, labels) if field == "labels" else (existing.annotations, annotations)
        if field in _FIELDS and key in has and key not in wanted:
            yield "metadata", field, key
