"""The kinds of clusters that ``krm-fn dns --platform`` knows, and where each takes changes of its DNS."""

from __future__ import annotations

from krm_fn.typed import NamedTuple


class Platform(NamedTuple):
    """One kind of cluster."""

    form: str
    """The form of the change: Stanza (text to insert after ``kubernetes``), Manifest (ConfigMap coredns-custom),
    StubDomains (ConfigMap kube-dns), HelmChartConfig (of RKE2), DnsOperator (a patch for OpenShift) or Values (of
    kubespray).
    """

    place: str
    """The resource, key or variable that takes the change."""

    commands: tuple[str, ...]
    """Commands for the owner of the cluster. FILE is the printed text."""

    notes: tuple[str, ...]
    """Other facts for the owner, such as controllers that overwrite a change."""

    source: str
    """URL of the documentation."""


_IMPORTED = "ConfigMap kube-system/coredns-custom, keys *.override"
_APPLY = "kubectl apply -f FILE"
_MERGE = (
    "If that ConfigMap exists already, with other keys in it: "
    "kubectl get configmap coredns-custom -n kube-system -o yaml | krm-fn dns PATH... | kubectl replace -f -"
)

PLATFORMS = {
    "kubeadm": Platform(
        "Stanza",
        "ConfigMap kube-system/coredns, key Corefile, after plugin kubernetes in its server block",
        ("kubectl get configmap coredns -n kube-system -o yaml | krm-fn dns PATH... | kubectl replace -f -",),
        (
            "Nothing overwrites this ConfigMap; kubeadm upgrade keeps the change when it migrates the Corefile.",
            "CoreDNS reloads it by itself in about two minutes (plugin reload).",
        ),
        "https://kubernetes.io/docs/tasks/administer-cluster/dns-custom-nameservers/",
    ),
    "k3s": Platform(
        "Manifest",
        _IMPORTED,
        (_APPLY,),
        ("k3s overwrites ConfigMap kube-system/coredns when a server starts, so do not change that one.", _MERGE),
        "https://docs.k3s.io/networking/networking-services",
    ),
    "rke2": Platform(
        "HelmChartConfig",
        "HelmChartConfig kube-system/rke2-coredns, value servers of its chart",
        (_APPLY,),
        (
            "RKE2 overwrites ConfigMap kube-system/rke2-coredns-rke2-coredns when it upgrades the chart, so do not "
            "change that one.",
            "The list servers replaces the chart's list. Below are the chart's plugins: add the other plugins of your "
            "cluster (kubectl get configmap rke2-coredns-rke2-coredns -n kube-system -o yaml). If that "
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
        ("AKS overwrites ConfigMap kube-system/coredns, so do not change that one.", _MERGE),
        "https://learn.microsoft.com/en-us/azure/aks/coredns-custom",
    ),
    "doks": Platform(
        "Manifest",
        _IMPORTED,
        (_APPLY,),
        ("DigitalOcean overwrites ConfigMap kube-system/coredns, so do not change that one.", _MERGE),
        "https://docs.digitalocean.com/products/kubernetes/how-to/customize-coredns/",
    ),
    "eks": Platform(
        "Stanza",
        "configuration value corefile of the add-on coredns: a whole Corefile",
        (
            "kubectl get configmap coredns -n kube-system -o jsonpath='{.data.Corefile}' > old.Corefile",
            "krm-fn dns PATH... < old.Corefile > Corefile",
            "jq -Rs '{corefile: .}' Corefile > values.json",
            "aws eks update-addon --cluster-name CLUSTER --addon-name coredns --configuration-values file://values.json",
        ),
        (
            "The command replaces all configuration values of the add-on: merge values.json into configurationValues "
            "in the output of aws eks describe-addon.",
            "The add-on may overwrite a ConfigMap that was changed by hand. If CoreDNS is not an add-on, see "
            "--platform kubeadm.",
        ),
        "https://docs.aws.amazon.com/eks/latest/userguide/coredns-add-on-update.html",
    ),
    "openshift": Platform(
        "DnsOperator",
        "DNS default of the DNS operator (operator.openshift.io/v1), spec.servers",
        ("oc patch dns.operator.openshift.io default --type merge --patch-file FILE",),
        (
            "The operator overwrites ConfigMap openshift-dns/dns-default at once, and cannot rewrite names: RESOLVER "
            "(resolver in dns.targets) is the address of another CoreDNS. Give it the rewrite rule (--platform "
            "kubeadm), and let it forward the cluster domain to Service openshift-dns/dns-default.",
            "The patch replaces spec.servers: add the servers that are there already (oc get "
            "dns.operator.openshift.io default -o yaml).",
        ),
        "https://docs.redhat.com/en/documentation/openshift_container_platform/4.9/html/networking/dns-operator",
    ),
    "gke": Platform(
        "StubDomains",
        "ConfigMap kube-system/kube-dns, key stubDomains",
        ("kubectl apply -f FILE",),
        (
            "kube-dns cannot rewrite names: RESOLVER (resolver in dns.targets) is the cluster IP of a CoreDNS. Give "
            "it the rewrite rule (--platform kubeadm), and let it forward the cluster domain to kube-dns.",
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
            "kubespray overwrites its ConfigMaps when the playbook runs.",
            "For kubespray's node-local cache (nodelocaldns), put the blocks of key node-local.server in the "
            "ConfigMap that dns.mode: Emit writes into variable nodelocaldns_additional_configs.",
        ),
        "https://github.com/kubernetes-sigs/kubespray/blob/master/docs/advanced/dns-stack.md",
    ),
}
