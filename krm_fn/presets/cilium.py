"""Cilium: a Service for each Gateway, which leads to the Envoys of the nodes."""

from krm_fn.presets.names import cilium
from krm_fn.presets.preset import Preset

CILIUM = Preset(
    name="cilium",
    class_names=("cilium",),
    controllers=("io.cilium/gateway-controller",),
    service="cilium-gateway-{gateway}",
    namespace="{namespace}",
    shortened=cilium,
    listener_set=True,
    since="1.20",
    source="https://github.com/cilium/cilium/blob/main/operator/pkg/model/translation/gateway-api/translator.go",
    limits={
        "host_header": "https://github.com/cilium/cilium/blob/v1.20.2/operator/pkg/model/translation/envoy_virtual_host.go",
    },
    report="https://github.com/kubernetes-sigs/gateway-api/tree/main/conformance/reports/v1.6/cilium",
)
