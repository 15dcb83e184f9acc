"""Istio, automated deployment: a Deployment and Service for each Gateway."""

from krm_fn.presets.preset import Preset

ISTIO = Preset(
    name="istio",
    class_names=("istio",),
    controller="istio.io/gateway-controller",
    service="{gateway}-{class_name}",
    namespace="{namespace}",
    habitual=("istio-ingress", "istio-system", "istio"),
    listener_set=True,
    host_header=True,
    source="https://istio.io/latest/docs/tasks/traffic-management/ingress/gateway-api/#automated-deployment",
)
