"""NGINX Gateway Fabric: an NGINX for each Gateway. It rejects filters of a backendRef."""

from krm_fn.presets.names import nginx
from krm_fn.presets.preset import Preset

NGINX_GATEWAY_FABRIC = Preset(
    name="nginx-gateway-fabric",
    class_names=("nginx",),
    controllers=("gateway.nginx.org/nginx-gateway-controller",),
    service="{gateway}-{class_name}",
    namespace="{namespace}",
    habitual=("nginx-gateway",),
    shortened=nginx,
    listener_set=True,
    filters_backends=False,
    since="2.6",
    source="https://github.com/nginx/nginx-gateway-fabric/blob/main/internal/framework/controller/resource.go",
    limits={
        "filters_backends": "https://github.com/nginx/nginx-gateway-fabric/blob/main/internal/controller/state/graph/backend_refs.go",
        "rewrites_backends": "https://github.com/nginx/nginx-gateway-fabric/blob/main/internal/controller/state/graph/backend_refs.go",
        "host_header": "https://github.com/nginx/nginx-gateway-fabric/blob/main/internal/controller/nginx/config/validation/common.go",
    },
    lacks=("HTTPRouteRequestTimeout", "HTTPRouteBackendTimeout"),
    report="https://github.com/kubernetes-sigs/gateway-api/tree/main/conformance/reports/v1.6/nginx-nginx-gateway-fabric",
)
