"""Finds ConfigMaps that a controller or tool overwrites, so that a patch does not last."""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from krm_fn.resource import Resource

# Prefix of the annotations of k3s' and Rancher's deploy controllers: https://github.com/rancher/wrangler (pkg/apply).
_RANCHER = "objectset.rio.cattle.io/"
# https://docs.aws.amazon.com/eks/latest/userguide/managing-coredns.html
_EKS = "eks.amazonaws.com/component"
# https://github.com/kubernetes/kubernetes/tree/master/cluster/addons/addon-manager; AKS has this label
# on coredns (https://github.com/Azure/AKS/issues/811), Kubernetes' manifest of the node-local cache on node-local-dns.
_ADDON_MANAGER = "addonmanager.kubernetes.io/mode"
# Helm adds this annotation when it installs a resource, not when it renders one:
# https://helm.sh/docs/howto/charts_tips_and_tricks/ and pkg/action/validate.go of https://github.com/helm/helm.
_HELM_RELEASE = "meta.helm.sh/release-name"
# The release of RKE2's packaged chart: https://docs.rke2.io/networking/networking_services.
_RKE2 = "rke2-coredns"
# A label of openshift-dns/dns-default. The operator restores the data of that ConfigMap (pkg/manifests/manifests.go and
# pkg/operator/controller/controller_dns_configmap.go of https://github.com/openshift/cluster-dns-operator).
_OPENSHIFT = "dns.operator.openshift.io/owning-dns"


def reconciled_by(resource: Resource, kind: str) -> str:
    """Returns the owner that overwrites the ConfigMap, and where to make the change; empty for no owner.

    kind: the type of the DNS target.
    """
    return next(_cache_owners(resource) if kind == "NodeLocalDNS" else _owners(resource), "")


def _owners(resource: Resource) -> Iterator[str]:
    if _is_applied_by_rancher(resource):
        yield (
            "k3s or Rancher overwrites this ConfigMap; on k3s, put the change into ConfigMap "
            "kube-system/coredns-custom (krm-fn dns --platform k3s)"
        )
    if _OPENSHIFT in resource.labels:
        yield (
            "OpenShift's DNS operator overwrites this ConfigMap at once; put the domain into spec.servers of the "
            "operator's DNS default (krm-fn dns --platform openshift)"
        )
    if _EKS in resource.labels:
        yield (
            "the EKS add-on may overwrite this ConfigMap; put the change into the add-on's configuration values "
            "(krm-fn dns --platform eks)"
        )
    if release := resource.annotations.get(_HELM_RELEASE):
        where = (
            "HelmChartConfig rke2-coredns (krm-fn dns --platform rke2)" if release == _RKE2 else "the release's values"
        )
        yield f"an upgrade of Helm release {release} overwrites this ConfigMap; put the change into {where}"
    if resource.labels.get(_ADDON_MANAGER) == "Reconcile":
        yield (
            "the add-on manager overwrites this ConfigMap; on AKS, put the change into ConfigMap "
            "kube-system/coredns-custom "
            "(krm-fn dns --platform aks)"
        )


def _cache_owners(resource: Resource) -> Iterator[str]:
    """Yields the owners of a node-local cache's ConfigMap.

    Such a cache imports no files, so its block has to come from its manifest or its chart. It also reads the stub
    domains of kube-dns: https://kubernetes.io/docs/tasks/administer-cluster/nodelocaldns/.
    """
    instead = "put the server block into the manifest or Helm values that install the cache"
    if _is_applied_by_rancher(resource):
        yield f"Rancher overwrites this ConfigMap; {instead}"
    if release := resource.annotations.get(_HELM_RELEASE):
        where = (
            "HelmChartConfig rke2-coredns (nodelocal.corefile.override)" if release == _RKE2 else "the release's values"
        )
        yield f"an upgrade of Helm release {release} overwrites this ConfigMap; put the server block into {where}"
    if resource.labels.get(_ADDON_MANAGER) == "Reconcile":
        yield (
            f"the add-on manager overwrites this ConfigMap; {instead}; on GKE, put the domain into stubDomains of "
            "ConfigMap kube-system/kube-dns, which the cache reads, too"
        )


def _is_applied_by_rancher(resource: Resource) -> bool:
    return any(key.startswith(_RANCHER) for key in (*resource.annotations, *resource.labels))
