"""Removes fields and annotations that the API server, kubectl and the controllers added to an object."""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from krm_fn.resource import Resource

_SERVERS = (
    "managedFields",
    "resourceVersion",
    "uid",
    "selfLink",
    "creationTimestamp",
    "generation",
    "ownerReferences",
    "finalizers",
)
"""Metadata that the API server sets.

Source: https://github.com/kubernetes/apimachinery/blob/master/pkg/apis/meta/v1/types.go, ObjectMeta.
"""

_RECORDS = (
    "kubectl.kubernetes.io/last-applied-configuration",
    # OpenFunction v1.2.0, apis/networking/v1alpha1/gateway_types.go: the Gateway as its controller last saw it.
    "networking.openfunction.io/last-applied-configuration",
)


def cleaned(resource: Resource) -> dict[str, Any]:
    """Returns the object as its author would commit it, with keys in kubectl's order."""
    obj = {key: value for key, value in (resource.object or {}).items() if key != "status"}
    metadata = {key: value for key, value in resource.metadata.items() if key not in _SERVERS}
    annotations = {key: value for key, value in resource.annotations.items() if key not in _RECORDS}
    if "annotations" in metadata:
        metadata["annotations"] = annotations
        if not annotations:
            del metadata["annotations"]
    obj["metadata"] = metadata
    return obj
