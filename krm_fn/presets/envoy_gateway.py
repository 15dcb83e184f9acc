"""Envoy Gateway: an Envoy for each Gateway, in Envoy Gateway's namespace, with a hash in its name."""

from krm_fn.presets.preset import Preset

ENVOY_GATEWAY = Preset(
    name="envoy-gateway",
    class_names=("eg", "envoy-gateway"),
    controllers=("gateway.envoyproxy.io/gatewayclass-controller",),
    service="envoy-{hashed}",
    namespace="envoy-gateway-system",
    habitual=("envoy-gateway-system", "envoy-gateway"),
    listener_set=True,
    rewrites_backends=True,
    since="1.9",
    source="https://github.com/envoyproxy/gateway/blob/main/internal/infrastructure/kubernetes/proxy/resource.go",
    limits={
        "host_header": "https://github.com/envoyproxy/gateway/blob/main/internal/gatewayapi/filters.go",
    },
    report="https://github.com/kubernetes-sigs/gateway-api/tree/main/conformance/reports/v1.6/envoy-gateway",
    refuses_doubled="https://github.com/envoyproxy/gateway/issues/9895",
)
