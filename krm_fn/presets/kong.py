"""Kong Ingress Controller, and Kong Operator, its successor. They reject filters of a backendRef.

The name of the proxy's Service depends on the Helm release, or the operator generates it. Their code shows no support
for a Host in a header filter. The GatewayClass ``kong`` comes from examples in their documentation. Only the router
flavor ``expressions`` matches methods and query parameters.
"""

from krm_fn.presets.preset import Preset

KONG = Preset(
    name="kong",
    class_names=("kong",),
    controllers=("konghq.com/kic-gateway-controller", "konghq.com/gateway-operator"),
    service="",
    namespace="",
    habitual=("kong",),
    filters_backends=False,
    since="3.5",
    source="https://github.com/Kong/kubernetes-ingress-controller/blob/main/internal/admission/validation/gateway/httproute.go",
    limits={
        "listener_set": "https://github.com/kubernetes-sigs/gateway-api/tree/main/conformance/reports/v1.6/kong-operator",
        "filters_backends": "https://github.com/Kong/kubernetes-ingress-controller/blob/main/internal/admission/validation/gateway/httproute.go",
        "rewrites_backends": "https://github.com/Kong/kubernetes-ingress-controller/blob/main/internal/admission/validation/gateway/httproute.go",
    },
    lacks=(
        "HTTPRoutePathRedirect",
        "HTTPRoutePortRedirect",
        "HTTPRouteSchemeRedirect",
        "HTTPRouteRequestTimeout",
        "HTTPRouteRequestMirror",
        "HTTPRouteCORS",
    ),
    report="https://github.com/kubernetes-sigs/gateway-api/tree/main/conformance/reports/v1.6/kong-operator",
)
