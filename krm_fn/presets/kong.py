"""Kong Ingress Controller, and Kong Operator that succeeds it. They refuse filters of a backendRef.

The proxy's Service is named for the Helm release, or made up by the operator. That Host in a header filter is honoured
was found nowhere in their code; ``kong`` as a GatewayClass is a habit of their documentation. Methods and query
parameters are matched by the router flavor ``expressions`` alone.
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
