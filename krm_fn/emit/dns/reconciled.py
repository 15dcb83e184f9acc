"""ConfigMaps that somebody writes back, so that a patch of them does not last."""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.resource import Resource

# Where k3s' deploy controller and Rancher's note what they applied: https://github.com/rancher/wrangler (pkg/apply).
_RANCHER = "objectset.rio.cattle.io/"
# https://docs.aws.amazon.com/eks/latest/userguide/managing-coredns.html
_EKS = "eks.amazonaws.com/component"
# https://github.com/kubernetes/kubernetes/tree/master/cluster/addons/addon-manager; AKS labels its own so.
_ADDON_MANAGER = "addonmanager.kubernetes.io/mode"


def reconciled_by(resource: Resource, kind: str) -> str:
    """Who writes it back and where the change belongs instead; empty for nobody. kind: the target's type."""
    if kind == "NodeLocalDNS":
        return _cache_reconciled_by(resource)
    if any(key.startswith(_RANCHER) for key in (*resource.annotations, *resource.labels)):
        return "k3s or Rancher writes it back; on k3s the change belongs in ConfigMap kube-system/coredns-custom"
    if _EKS in resource.labels:
        return "the EKS add-on may write it back; the change belongs in the add-on's configuration values (corefile)"
    if resource.labels.get(_ADDON_MANAGER) == "Reconcile":
        return "the add-on manager writes it back; on AKS the change belongs in ConfigMap kube-system/coredns-custom"
    return ""


def _cache_reconciled_by(resource: Resource) -> str:
    """Nothing is imported into a node-local cache, so its block belongs where the cache is installed from."""
    instead = "the block belongs in the manifest or values that the cache is installed from"
    if any(key.startswith(_RANCHER) for key in (*resource.annotations, *resource.labels)):
        return f"Rancher writes it back; {instead}"
    return f"the add-on manager writes it back; {instead}" if resource.labels.get(_ADDON_MANAGER) == "Reconcile" else ""
