"""ConfigMaps that somebody writes back, so that a patch of them does not last."""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from krm_fn.resource import Resource

# Where k3s' deploy controller and Rancher's note what they applied: https://github.com/rancher/wrangler (pkg/apply).
_RANCHER = "objectset.rio.cattle.io/"
# https://docs.aws.amazon.com/eks/latest/userguide/managing-coredns.html
_EKS = "eks.amazonaws.com/component"
# https://github.com/kubernetes/kubernetes/tree/master/cluster/addons/addon-manager; AKS labels its coredns so
# (https://github.com/Azure/AKS/issues/811), and who installs upstream's node-local cache its node-local-dns.
_ADDON_MANAGER = "addonmanager.kubernetes.io/mode"
# What Helm puts on whatever it has installed, and not on what it renders:
# https://helm.sh/docs/howto/charts_tips_and_tricks/ and pkg/action/validate.go of https://github.com/helm/helm.
_HELM_RELEASE = "meta.helm.sh/release-name"
# The release of RKE2's packaged chart: https://docs.rke2.io/networking/networking_services.
_RKE2 = "rke2-coredns"
# Of openshift-dns/dns-default, whose data the operator makes anew when they differ (pkg/manifests/manifests.go and
# pkg/operator/controller/controller_dns_configmap.go of https://github.com/openshift/cluster-dns-operator).
_OPENSHIFT = "dns.operator.openshift.io/owning-dns"


def reconciled_by(resource: Resource, kind: str) -> str:
    """Who writes it back and where the change belongs instead; empty for nobody. kind: the target's type."""
    return next(_cache_owners(resource) if kind == "NodeLocalDNS" else _owners(resource), "")


def _owners(resource: Resource) -> Iterator[str]:
    if _is_applied_by_rancher(resource):
        yield (
            "k3s or Rancher writes it back; on k3s the change belongs in ConfigMap kube-system/coredns-custom "
            "(krm-fn dns --platform k3s)"
        )
    if _OPENSHIFT in resource.labels:
        yield (
            "OpenShift's DNS operator writes it back at once; the domain belongs in spec.servers of the operator's DNS "
            "default (krm-fn dns --platform openshift)"
        )
    if _EKS in resource.labels:
        yield (
            "the EKS add-on may write it back; the change belongs in the add-on's configuration values "
            "(krm-fn dns --platform eks)"
        )
    if release := resource.annotations.get(_HELM_RELEASE):
        where = "HelmChartConfig rke2-coredns (krm-fn dns --platform rke2)" if release == _RKE2 else "its values"
        yield f"Helm release {release} writes it back when it is upgraded; the change belongs in {where}"
    if resource.labels.get(_ADDON_MANAGER) == "Reconcile":
        yield (
            "the add-on manager writes it back; on AKS the change belongs in ConfigMap kube-system/coredns-custom "
            "(krm-fn dns --platform aks)"
        )


def _cache_owners(resource: Resource) -> Iterator[str]:
    """Nothing is imported into a node-local cache, so its block belongs where the cache is installed from.

    It reads the stub domains of kube-dns as well: https://kubernetes.io/docs/tasks/administer-cluster/nodelocaldns/.
    """
    instead = "the block belongs in the manifest or values that the cache is installed from"
    if _is_applied_by_rancher(resource):
        yield f"Rancher writes it back; {instead}"
    if release := resource.annotations.get(_HELM_RELEASE):
        where = "HelmChartConfig rke2-coredns (nodelocal.corefile.override)" if release == _RKE2 else "its values"
        yield f"Helm release {release} writes it back when it is upgraded; the block belongs in {where}"
    if resource.labels.get(_ADDON_MANAGER) == "Reconcile":
        yield (
            f"the add-on manager writes it back; {instead}, on GKE the domain in stubDomains of ConfigMap "
            "kube-system/kube-dns, which the cache reads too"
        )


def _is_applied_by_rancher(resource: Resource) -> bool:
    return any(key.startswith(_RANCHER) for key in (*resource.annotations, *resource.labels))
