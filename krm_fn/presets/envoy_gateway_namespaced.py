"""Envoy Gateway in GatewayNamespace mode: an Envoy for each Gateway, with the Gateway's namespace and name."""

from krm_fn.presets.preset import Preset

ENVOY_GATEWAY_NAMESPACED = Preset(
    name="envoy-gateway-namespaced",
    class_names=("eg", "envoy-gateway"),
    controllers=("gateway.envoyproxy.io/gatewayclass-controller",),
    service="{gateway}",
    namespace="{namespace}",
    listener_set=True,
    rewrites_backends=True,
    since="1.9",
    source="https://github.com/envoyproxy/gateway/blob/main/internal/infrastructure/kubernetes/proxy/resource_provider.go",
    limits={
        "host_header": "https://github.com/envoyproxy/gateway/blob/main/internal/gatewayapi/filters.go",
    },
    report="https://github.com/kubernetes-sigs/gateway-api/tree/main/conformance/reports/v1.6/envoy-gateway",
    refuses_doubled="https://github.com/envoyproxy/gateway/issues/9895",
)
