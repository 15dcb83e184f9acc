"""Azure Application Gateway for Containers: a load balancer outside the cluster."""

from krm_fn.presets.preset import Preset

AZURE = Preset(
    name="azure",
    class_names=("azure-alb-external",),
    controllers=("alb.networking.azure.io/alb-controller",),
    service="",
    namespace="",
    filters_backends=False,
    since="1.2.1",
    source="https://github.com/kubernetes-sigs/gateway-api/tree/main/conformance/reports/v1.2.1/azure-application-gateway-for-containers",
)
