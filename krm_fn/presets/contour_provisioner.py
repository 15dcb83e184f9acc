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
    lacks=("HTTPRouteCORS",),
    report="https://github.com/projectcontour/contour/blob/main/internal/dag/gatewayapi_processor.go",
)
