"""Contour as OpenFunction's Helm chart installs it: by Bitnami's chart 10.2.2 with a different controllerName.

Bitnami's chart names the Service ``<fullname>-envoy``; OpenFunction's values set fullname and namespace.
"""

from krm_fn.presets.preset import Preset

CONTOUR_OPENFUNCTION = Preset(
    name="contour-openfunction",
    class_names=("contour",),
    controllers=("projectcontour.io/projectcontour/contour",),
    service="contour-envoy",
    namespace="projectcontour",
    ports=(80, 443),
    host_header=True,
    since="1.0.0",
    source="https://github.com/OpenFunction/charts/blob/main/openfunction/values.yaml",
    limits={
        "rewrites_backends": "https://github.com/projectcontour/contour/blob/main/internal/dag/gatewayapi_processor.go",
    },
    lacks=("HTTPRoutePathRedirect", "HTTPRouteRequestTimeout", "HTTPRouteBackendTimeout", "HTTPRouteCORS"),
    report="https://github.com/projectcontour/contour/blob/main/changelogs",
)
