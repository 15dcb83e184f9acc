"""Contour as OpenFunction's Helm chart installs it."""

from krm_fn.presets.preset import Preset

CONTOUR_OPENFUNCTION = Preset(
    name="contour-openfunction",
    class_names=("contour",),
    controllers=("projectcontour.io/gateway-controller",),
    service="contour-envoy",
    namespace="projectcontour",
    ports=(80, 443),
    host_header=True,
    since="1.0.0",
    source="https://github.com/OpenFunction/charts",
)
