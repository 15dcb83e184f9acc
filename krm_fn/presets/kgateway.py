"""kgateway: an Envoy for each Gateway, with the Gateway's name."""

from krm_fn.presets.names import kgateway
from krm_fn.presets.preset import Preset

KGATEWAY = Preset(
    name="kgateway",
    class_names=("kgateway",),
    controllers=("kgateway.dev/kgateway",),
    service="{gateway}",
    namespace="{namespace}",
    habitual=("kgateway-system", "kgateway"),
    shortened=kgateway,
    listener_set=True,
    since="2.3",
    source="https://github.com/kgateway-dev/kgateway/blob/main/pkg/kgateway/helm/envoy/templates/service.yaml",
    report="https://github.com/kubernetes-sigs/gateway-api/tree/main/conformance/reports/v1.6/kgateway",
)
