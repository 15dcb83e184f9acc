"""GKE's Gateways: load balancers outside the cluster."""

from krm_fn.presets.preset import Preset

GKE = Preset(
    name="gke",
    class_names=("gke-l7-global-external-managed", "gke-l7-*"),
    controllers=("networking.gke.io/gateway",),
    service="",
    namespace="",
    filters_backends=False,
    rewrites_path=False,
    since="1.36",
    source="https://github.com/kubernetes-sigs/gateway-api/tree/main/conformance/reports/v1.6/gke-gateway",
    limits={
        "rewrites_path": "https://github.com/kubernetes-sigs/gateway-api/tree/main/conformance/reports/v1.6/gke-gateway",
        "filters_backends": "https://github.com/kubernetes-sigs/gateway-api/tree/main/conformance/reports/v1.6/gke-gateway",
        "rewrites_backends": "https://github.com/kubernetes-sigs/gateway-api/tree/main/conformance/reports/v1.6/gke-gateway",
        "listener_set": "https://github.com/kubernetes-sigs/gateway-api/tree/main/conformance/reports/v1.6/gke-gateway",
    },
    lacks=(
        "HTTPRoutePortRedirect",
        "HTTPRouteMethodMatching",
        "HTTPRouteRequestTimeout",
        "HTTPRouteBackendTimeout",
        "HTTPRouteCORS",
    ),
    report="https://github.com/kubernetes-sigs/gateway-api/tree/main/conformance/reports/v1.6/gke-gateway",
)
