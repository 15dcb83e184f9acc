"""Kong Ingress Controller: the proxy's Service is named for the Helm release. It refuses filters of a backendRef.

That it honours Host in a header filter, or ListenerSets, was found nowhere in its code; ``kong`` as a GatewayClass is a
habit of its documentation.
"""

from krm_fn.presets.preset import Preset

KONG = Preset(
    name="kong",
    class_names=("kong",),
    controllers=("konghq.com/kic-gateway-controller",),
    service="",
    namespace="",
    habitual=("kong",),
    filters_backends=False,
    since="3.4",
    source="https://github.com/Kong/kubernetes-ingress-controller/blob/main/internal/admission/validation/gateway/httproute.go",
    limits={
        "filters_backends": "https://github.com/Kong/kubernetes-ingress-controller/blob/main/internal/admission/validation/gateway/httproute.go",
    },
)
