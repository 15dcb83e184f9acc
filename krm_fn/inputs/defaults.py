"""The defaults of Gateways, Functions and functionConfig, with their sources."""

from __future__ import annotations

from krm_fn.constants import MANAGED_BY
from krm_fn.inputs.config_model import BackendsConfig, Config, DnsConfig, DnsTarget, ServiceAddress, TlsConfig
from krm_fn.inputs.model import Key, Object

# OpenFunction Gateway:
# https://github.com/OpenFunction/OpenFunction/blob/main/apis/networking/v1alpha1/gateway_types.go (kubebuilder:default)
CLUSTER_DOMAIN = "cluster.local"
HOST_TEMPLATE = "{{.Name}}.{{.Namespace}}.{{.Domain}}"
PATH_TEMPLATE = "{{.Namespace}}/{{.Name}}"
HTTP_ROUTE_LABEL_KEY = MANAGED_BY

# Function: https://github.com/OpenFunction/OpenFunction/blob/main/pkg/constants/constants.go (DefaultGatewayName,
# DefaultGatewayNamespace, DefaultFuncPort) and apis/core/v1beta2/function_webhook.go (version, triggers)
GATEWAY = Key("openfunction", "openfunction")
FUNCTION_PORT = 8080
FUNCTION_VERSION = "latest"
# HttpTrigger.Engine: https://github.com/OpenFunction/OpenFunction/blob/main/apis/core/v1beta2/serving_types.go
ENGINE = "knative"

# The port of a revision's Service (ServiceHTTPPort):
# https://github.com/knative/serving/blob/main/pkg/apis/networking/register.go
KNATIVE_PORT = 80

# Knative's own gateway for requests from inside the cluster, as its most common networking layer calls it:
# https://github.com/knative-extensions/net-kourier/blob/main/config/300-gateway.yaml
KNATIVE_INGRESS = ServiceAddress(Key("kourier-system", "kourier-internal"), 80, assumed=True)

# The interceptor of KEDA's HTTP add-on:
# https://github.com/kedacore/http-add-on/blob/main/config/interceptor/proxy-service.yaml
KEDA_INTERCEPTOR = ServiceAddress(Key("keda", "keda-add-ons-http-interceptor-proxy"), 8080)

# The API group of cert-manager's issuers, and the default kind, which serves every namespace
# (https://cert-manager.io/docs/configuration/).
CERT_MANAGER = "cert-manager.io"
ISSUER_KIND = "ClusterIssuer"

# The default namespace, as for kubectl: https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/
NAMESPACE = "default"

# The Gateway API implementation that OpenFunction installs:
# https://github.com/OpenFunction/OpenFunction/blob/main/config/samples/gateway-sample.yaml (projectcontour/contour)
PROVIDER = "contour"

# The listeners of a Gateway that krm-fn creates from the command line, as in that sample.
EXTERNAL_LISTENER: Object = {
    "name": "ofn-http-external",
    "port": 80,
    "protocol": "HTTP",
    "allowedRoutes": {"namespaces": {"from": "All"}},
}
INTERNAL_LISTENER: Object = {**EXTERNAL_LISTENER, "name": "ofn-http-internal"}

# The cluster's DNS, as kubeadm installs it (https://kubernetes.io/docs/tasks/administer-cluster/dns-custom-nameservers/)
# and as RKE2's Helm release does (https://github.com/rancher/rke2-charts/tree/main/packages/rke2-coredns);
# what managed clusters import into it (https://learn.microsoft.com/en-us/azure/aks/coredns-custom, k3s, DigitalOcean,
# Gardener); and the node-local cache of https://github.com/kubernetes/kubernetes/tree/master/cluster/addons/dns/nodelocaldns
# under its own name, and under kubespray's and KubeSphere's; kube-dns, which GKE has
# (https://docs.cloud.google.com/kubernetes-engine/docs/concepts/kube-dns).
_DNS_NAMESPACE = "kube-system"
DNS_TARGETS = (
    DnsTarget("CoreDNS", Key(_DNS_NAMESPACE, "coredns"), "Corefile"),
    DnsTarget("CoreDNS", Key(_DNS_NAMESPACE, "rke2-coredns-rke2-coredns"), "Corefile"),
    DnsTarget("CoreDNSCustom", Key(_DNS_NAMESPACE, "coredns-custom"), ""),
    DnsTarget("NodeLocalDNS", Key(_DNS_NAMESPACE, "node-local-dns"), "Corefile"),
    DnsTarget("NodeLocalDNS", Key(_DNS_NAMESPACE, "nodelocaldns"), "Corefile"),
    DnsTarget("StubDomains", Key(_DNS_NAMESPACE, "kube-dns"), "stubDomains"),
)
"""The usual ConfigMaps of the cluster's DNS. A target without a name means all of its type."""

# functionConfig: this project's own choices, but for entry_service_template (DefaultGatewayServiceName in
# gateway_types.go) and gateway_api_version (the first bundle with ListenerSet as v1:
# https://gateway-api.sigs.k8s.io/reference/spec/#listenerset). Empty: not overridden.
CONFIG = Config(
    compatibility="Proposal",
    domain="",
    cluster_domain="",
    overrides=(),
    default_namespace=NAMESPACE,
    default_namespace_given=False,
    gateway_api_version=(1, 5),
    gateway_api_channel="standard",
    provider="",
    data_plane_service="",
    entry_service_template="gateway",
    function_service="Auto",
    listeners_strategy="Auto",
    routes_attach="Auto",
    strip_path_prefix=False,
    backends=BackendsConfig(
        map=(),
        unresolved="Warn",
        revision_template="{{.Name}}-{{.Version}}",
        revision_naming="Given",
        identify="Headers",
        target="Revision",
        ingress=KNATIVE_INGRESS,
        keda=KEDA_INTERCEPTOR,
    ),
    dns=DnsConfig(mode="Auto", targets=()),
    tls=TlsConfig(mode="", issuer=None, redirect=False),
    inputs="Auto",
    status="None",
    output_path="",
    on_hand_edit="Error",
    hostname_ownership={},
    fail_on="error",
    ignore=(),
    source=None,
)
