"""API groups, kinds and annotation keys: the names this function reads and writes.

Everything here is a fact of another project's API or a key that this project owns; each block says which.
"""

from __future__ import annotations

# OpenFunction: https://github.com/OpenFunction/OpenFunction/tree/main/apis
OPENFUNCTION_NETWORKING = "networking.openfunction.io"
OPENFUNCTION_CORE = "core.openfunction.io"
# GatewayListenersAnnotation of apis/networking/v1alpha1/gateway_types.go, written in Controller mode
CONTROLLER_LISTENERS = f"{OPENFUNCTION_NETWORKING}/injected-listeners"

# Gateway API: https://gateway-api.sigs.k8s.io/reference/spec/
GATEWAY_API = "gateway.networking.k8s.io"
GATEWAY_API_V1 = f"{GATEWAY_API}/v1"
# ReferenceGrant is v1 only since 1.5; every bundle since 0.6 serves this one.
REFERENCE_GRANT_API_VERSION = f"{GATEWAY_API}/v1beta1"

# Characters of a DNS subdomain, which most objects' names are:
# https://kubernetes.io/docs/concepts/overview/working-with-objects/names/
MAX_SUBDOMAIN = 253

KNATIVE_SERVING = "serving.knative.dev"
KEDA_HTTP = "http.keda.sh"

# Knative's label for a Service that is reached from inside the cluster alone, and its only value:
# https://github.com/knative/networking/blob/main/pkg/apis/networking/register.go (VisibilityLabelKey)
KNATIVE_VISIBILITY = "networking.knative.dev/visibility"
CLUSTER_LOCAL = "cluster-local"

# The label by which every namespace can be selected, which the API server sets:
# https://kubernetes.io/docs/reference/labels-annotations-taints/#kubernetes-io-metadata-name
NAMESPACE_NAME = "kubernetes.io/metadata.name"

# cert-manager's annotations on a Gateway or ListenerSet:
# https://github.com/cert-manager/cert-manager/blob/master/pkg/apis/certmanager/v1/types.go
CERT_MANAGER_CLUSTER_ISSUER = "cert-manager.io/cluster-issuer"
CERT_MANAGER_ISSUER = "cert-manager.io/issuer"
CERT_MANAGER_ISSUER_KIND = "cert-manager.io/issuer-kind"
CERT_MANAGER_ISSUER_GROUP = "cert-manager.io/issuer-group"

# external-dns' annotations, since v0.22.0 and before:
# https://github.com/kubernetes-sigs/external-dns/blob/master/source/annotations/annotations.go
EXTERNAL_DNS = ("external-dns.kubernetes.io/", "external-dns.alpha.kubernetes.io/")

# This function's own configuration and annotations.
FN_GROUP = "fn.openfunction.io"
CONFIG_API_VERSION = f"{FN_GROUP}/v1alpha1"
CONFIG_KIND = "ExpandGateway"

GENERATED_BY = f"{FN_GROUP}/generated-by"
EXPANDED_FROM = f"{FN_GROUP}/expanded-from"
SPEC_HASH = f"{FN_GROUP}/spec-hash"
MANAGED = f"{FN_GROUP}/managed"
INJECTED_LISTENERS = f"{FN_GROUP}/injected-listeners"
REFERENCE = f"{FN_GROUP}/reference"
VISIBILITY = f"{FN_GROUP}/visibility"
STUB_DOMAINS = f"{FN_GROUP}/stub-domains"
STAMPED_REVISION = f"{FN_GROUP}/stamped-revision"
OWNED_METADATA = f"{FN_GROUP}/owned-metadata"

# Labels of generated resources. Helm overwrites MANAGED_BY, the default httpRouteLabelKey, but not the others.
MANAGED_BY = "app.kubernetes.io/managed-by"
LABEL_GATEWAY = "openfunction.io/gateway"
LABEL_FUNCTION = "openfunction.io/function"

# The hosts' annotations: kustomize's and kpt's function specification,
# https://github.com/kubernetes-sigs/kustomize/blob/master/cmd/config/docs/api-conventions/functions-spec.md
LOCAL_CONFIG = "config.kubernetes.io/local-config"
FUNCTION = "config.kubernetes.io/function"
PATH = "internal.config.kubernetes.io/path"
INDEX = "internal.config.kubernetes.io/index"
LEGACY_PATH = "config.kubernetes.io/path"
PREVIOUS_NAMES = "internal.config.kubernetes.io/previousNames"
PREVIOUS_NAMESPACES = "internal.config.kubernetes.io/previousNamespaces"
PREVIOUS_KINDS = "internal.config.kubernetes.io/previousKinds"
RESOURCE_LIST_API_VERSION = "config.kubernetes.io/v1"

# Helm: https://helm.sh/docs/topics/charts_hooks/ and Helm 4's post-renderer plugins.
HELM_HOOK = "helm.sh/hook"
HELM4_FILENAME = "postrenderer.helm.sh/postrender-filename"

# Characters of a DNS label, and of a label's value:
# https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-label-names
MAX_LABEL = 63
