"""Traefik as its Helm chart installs it: one for all Gateways, which listens on its entry points only.

A header filter can set the Host since 3.6.22 and 3.7.6. If the filter adds the Host, Traefik keeps the request's Host
and nothing reads the added one.
"""

from krm_fn.presets.preset import Preset

TRAEFIK = Preset(
    name="traefik",
    class_names=("traefik",),
    controllers=("traefik.io/gateway-controller",),
    service="traefik",
    namespace="traefik",
    habitual=("traefik",),
    ports=(80, 443),
    entry_points={8000: 80, 8443: 443},
    rewrites_backends=True,
    since="3.7",
    source="https://github.com/traefik/traefik-helm-chart/blob/master/traefik/values.yaml",
    limits={
        "listener_set": "https://github.com/kubernetes-sigs/gateway-api/tree/main/conformance/reports/v1.6/traefik-traefik",
        "host_header": "https://github.com/traefik/traefik/blob/master/pkg/middlewares/gatewayapi/headermodifier/request_header_modifier.go",
    },
    lacks=("HTTPRouteRequestTimeout", "HTTPRouteBackendTimeout", "HTTPRouteRequestMirror", "HTTPRouteCORS"),
    report="https://github.com/kubernetes-sigs/gateway-api/tree/main/conformance/reports/v1.6/traefik-traefik",
)
