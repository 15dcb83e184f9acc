"""Traefik as its Helm chart installs it: one for all Gateways, listening on its entry points alone."""

from krm_fn.presets.preset import Preset

TRAEFIK = Preset(
    name="traefik",
    class_names=("traefik",),
    controllers=("traefik.io/gateway-controller",),
    service="traefik",
    namespace="traefik",
    habitual=("traefik",),
    ports=(80, 443),
    entry_points=(8000, 8443),
    since="3.1",
    source="https://github.com/traefik/traefik-helm-chart/blob/master/traefik/values.yaml",
)
