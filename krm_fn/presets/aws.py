"""AWS Load Balancer Controller: load balancers outside the cluster, which modify no headers of requests.

It rewrites host and path since 2.15 (pkg/gateway/routeutils/route_rule_transform.go), although its conformance report
does not list these features.
"""

from krm_fn.presets.preset import Preset

AWS = Preset(
    name="aws",
    class_names=("aws-alb-gateway-class",),
    controllers=("gateway.k8s.aws/alb",),
    service="",
    namespace="",
    listener_set=True,
    filters_backends=False,
    sets_headers=False,
    since="3.5",
    source="https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/docs/guide/gateway/l7gateway.md",
    limits={
        "filters_backends": "https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/docs/guide/gateway/l7gateway.md",
        "rewrites_backends": "https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/docs/guide/gateway/l7gateway.md",
        "sets_headers": "https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/docs/guide/gateway/l7gateway.md",
    },
    lacks=(
        "HTTPRouteResponseHeaderModification",
        "HTTPRouteRequestMirror",
        "HTTPRouteCORS",
        "HTTPRouteRequestTimeout",
        "HTTPRouteBackendTimeout",
    ),
    report="https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/docs/guide/gateway/l7gateway.md",
)
