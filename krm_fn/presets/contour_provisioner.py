"""Contour's Gateway provisioner: a Contour and an Envoy for each Gateway."""

from krm_fn.presets.preset import Preset

CONTOUR_PROVISIONER = Preset(
    name="contour-provisioner",
    class_names=("contour",),
    controllers=("projectcontour.io/gateway-controller",),
    service="envoy-{gateway}",
    namespace="{namespace}",
    host_header=True,
    since="1.33",
    source="https://github.com/projectcontour/contour/blob/main/internal/provisioner/model/names.go",
    limits={
        "rewrites_backends": "https://github.com/projectcontour/contour/blob/main/internal/dag/gatewayapi_processor.go",
    },
    lacks=("HTTPRoutePortRedirect",),
    report="https://github.com/kubernetes-sigs/gateway-api/tree/main/conformance/reports/v1.3.0/projectcontour-contour",
)
