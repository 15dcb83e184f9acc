"""Where a cluster's DNS takes changes, by who installed the cluster: what `krm-fn dns --platform` hands over."""

from __future__ import annotations

from krm_fn.typed import NamedTuple


class Platform(NamedTuple):
    """One kind of cluster.

    form: Stanza (to be put behind ``kubernetes`` by hand), Manifest (ConfigMap coredns-custom), StubDomains (ConfigMap
    kube-dns), HelmChartConfig (RKE2's), DnsOperator (a patch of OpenShift's) or Values (kubespray's group_vars).
    place: what carries the change; commands: what its owner runs, FILE being what is printed; notes: who writes it
    back, and what else to know; source: where all that is said.
    """

    form: str
    place: str
    commands: tuple[str, ...]
    notes: tuple[str, ...]
    source: str


_IMPORTED = "ConfigMap kube-system/coredns-custom, keys *.override"
_APPLY = "kubectl apply -f FILE"
_MERGE = (
    "If that ConfigMap exists already, with entries of others in it: "
    "kubectl get configmap coredns-custom -n kube-system -o yaml | krm-fn dns PATH... | kubectl replace -f -"
)

PLATFORMS = {
    "kubeadm": Platform(
        "Stanza",
        "ConfigMap kube-system/coredns, key Corefile, behind kubernetes in its server block",
        ("kubectl get configmap coredns -n kube-system -o yaml | krm-fn dns PATH... | kubectl replace -f -",),
        (
            "Nobody writes this ConfigMap back; kubeadm upgrade migrates a Corefile that was changed, with the change.",
            "CoreDNS reads it anew by itself (plugin reload), in two minutes or so.",
        ),
        "https://kubernetes.io/docs/tasks/administer-cluster/dns-custom-nameservers/",
    ),
    "k3s": Platform(
        "Manifest",
        _IMPORTED,
        (_APPLY,),
        ("k3s writes ConfigMap kube-system/coredns back whenever a server starts, so leave that one alone.", _MERGE),
        "https://docs.k3s.io/networking/networking-services",
    ),
    "rke2": Platform(
        "HelmChartConfig",
        "HelmChartConfig kube-system/rke2-coredns, values servers of its chart",
        (_APPLY,),
        (
            "RKE2 writes ConfigMap kube-system/rke2-coredns-rke2-coredns back when it upgrades the chart, so leave "
            "that one alone.",
            "The list servers replaces the chart's own, whose plugins stand here too: add those that your cluster has "
            "beside them (kubectl get configmap rke2-coredns-rke2-coredns -n kube-system -o yaml). If that "
            "HelmChartConfig exists already, put servers into its valuesContent instead.",
            "A node-local cache (nodelocal.enabled) takes a Corefile in nodelocal.corefile.override: kubectl get "
            "configmap node-local-dns -n kube-system -o jsonpath='{.data.Corefile}' | krm-fn dns PATH... --as "
            "NodeLocalDNS",
        ),
        "https://docs.rke2.io/networking/networking_services",
    ),
    "aks": Platform(
        "Manifest",
        _IMPORTED,
        (_APPLY, "kubectl rollout restart deployment coredns -n kube-system"),
        ("AKS writes ConfigMap kube-system/coredns back, so leave that one alone.", _MERGE),
        "https://learn.microsoft.com/en-us/azure/aks/coredns-custom",
    ),
    "doks": Platform(
        "Manifest",
        _IMPORTED,
        (_APPLY,),
        ("DigitalOcean writes ConfigMap kube-system/coredns back, so leave that one alone.", _MERGE),
        "https://docs.digitalocean.com/products/kubernetes/how-to/customize-coredns/",
    ),
    "eks": Platform(
        "Stanza",
        "configuration value corefile of the add-on coredns, which is a whole Corefile",
        (
            "kubectl get configmap coredns -n kube-system -o jsonpath='{.data.Corefile}' > old.Corefile",
            "krm-fn dns PATH... < old.Corefile > Corefile",
            "jq -Rs '{corefile: .}' Corefile > values.json",
            "aws eks update-addon --cluster-name CLUSTER --addon-name coredns --configuration-values file://values.json",
        ),
        (
            "Configuration values replace those that the add-on has: merge values.json into what "
            "aws eks describe-addon prints as configurationValues.",
            "The add-on may write a ConfigMap back that was changed by hand. Where CoreDNS is no add-on, patch it as "
            "with kubeadm.",
        ),
        "https://docs.aws.amazon.com/eks/latest/userguide/coredns-add-on-update.html",
    ),
    "openshift": Platform(
        "DnsOperator",
        "DNS default of the DNS operator (operator.openshift.io/v1), spec.servers",
        ("oc patch dns.operator.openshift.io default --type merge --patch-file FILE",),
        (
            "The operator writes ConfigMap openshift-dns/dns-default back at once, and knows no rewrite: RESOLVER "
            "(resolver in dns.targets) is the address of a CoreDNS of yours that has the stanza and forwards the "
            "cluster domain to Service openshift-dns/dns-default.",
            "The patch replaces spec.servers: add those that the DNS has already (oc get dns.operator.openshift.io "
            "default -o yaml).",
        ),
        "https://docs.redhat.com/en/documentation/openshift_container_platform/4.9/html/networking/dns-operator",
    ),
    "gke": Platform(
        "StubDomains",
        "ConfigMap kube-system/kube-dns, key stubDomains",
        ("kubectl apply -f FILE",),
        (
            "kube-dns rewrites no names: RESOLVER (resolver in dns.targets) is the cluster IP of a CoreDNS of "
            "yours that has the stanza and forwards the cluster domain to kube-dns.",
            "If the ConfigMap has stubDomains already: kubectl get configmap kube-dns -n kube-system -o yaml | krm-fn "
            "dns PATH... --config FILE | kubectl replace -f -",
            "Autopilot, and clusters with Cloud DNS, do not read this ConfigMap.",
        ),
        "https://docs.cloud.google.com/kubernetes-engine/docs/concepts/kube-dns",
    ),
    "kubespray": Platform(
        "Values",
        "variable coredns_rewrite_block, in group_vars/k8s_cluster",
        ("ansible-playbook cluster.yml",),
        (
            "kubespray writes its ConfigMaps back whenever the playbook runs.",
            "A node-local cache of kubespray's (nodelocaldns) takes the blocks of key node-local.server in the "
            "ConfigMap that dns.mode: Emit writes, by variable nodelocaldns_additional_configs.",
        ),
        "https://github.com/kubernetes-sigs/kubespray/blob/master/docs/advanced/dns-stack.md",
    ),
}
