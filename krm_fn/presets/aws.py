"""AWS Load Balancer Controller: load balancers outside the cluster, which modify no headers of requests."""

from krm_fn.presets.preset import Preset

AWS = Preset(
    name="aws",
    class_names=("aws-alb-gateway-class",),
    controllers=("gateway.k8s.aws/alb",),
    service="",
    namespace="",
    listener_set=True,
    filters_backends=False,
    rewrites_host=False,
    sets_headers=False,
    since="3.2",
    source="https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/docs/guide/gateway/l7gateway.md",
    limits={
        "rewrites_host": "https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/docs/guide/gateway/l7gateway.md",
        "filters_backends": "https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/docs/guide/gateway/l7gateway.md",
        "sets_headers": "https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/docs/guide/gateway/l7gateway.md",
    },
)
