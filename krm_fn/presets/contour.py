"""Contour, statically provisioned: one Envoy for all Gateways."""

from krm_fn.presets.preset import Preset

CONTOUR = Preset(
    name="contour",
    class_names=("contour",),
    controllers=("projectcontour.io/gateway-controller",),
    service="envoy",
    namespace="projectcontour",
    habitual=("contour", "projectcontour"),
    ports=(80, 443),
    host_header=True,
    since="1.33",
    source="https://github.com/projectcontour/contour/blob/main/examples/contour/02-service-envoy.yaml",
    limits={
        "rewrites_backends": "https://github.com/projectcontour/contour/blob/main/internal/dag/gatewayapi_processor.go",
    },
    lacks=("HTTPRouteCORS",),
    report="https://github.com/projectcontour/contour/blob/main/internal/dag/gatewayapi_processor.go",
)
