"""Kong Ingress Controller: the proxy's Service is named for the Helm release. It refuses filters of a backendRef."""

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
)
