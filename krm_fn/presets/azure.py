"""Azure Application Gateway for Containers: a load balancer outside the cluster.

The GatewayClass and its controllerName come from Microsoft's documentation:
https://learn.microsoft.com/en-us/azure/application-gateway/for-containers/quickstart-deploy-application-gateway-for-containers-alb-controller
"""

from krm_fn.presets.preset import Preset

AZURE = Preset(
    name="azure",
    class_names=("azure-alb-external",),
    controllers=("alb.networking.azure.io/alb-controller",),
    service="",
    namespace="",
    filters_backends=False,
    since="1.7.9",
    source="https://github.com/kubernetes-sigs/gateway-api/tree/main/conformance/reports/v1.2.1/azure-application-gateway-for-containers",
    limits={
        "filters_backends": "https://github.com/kubernetes-sigs/gateway-api/tree/main/conformance/reports/v1.2.1/azure-application-gateway-for-containers",
        "rewrites_backends": "https://github.com/kubernetes-sigs/gateway-api/tree/main/conformance/reports/v1.2.1/azure-application-gateway-for-containers",
    },
    lacks=("HTTPRouteRequestTimeout", "HTTPRouteBackendTimeout", "HTTPRouteRequestMirror"),
    report="https://github.com/kubernetes-sigs/gateway-api/tree/main/conformance/reports/v1.2.1/azure-application-gateway-for-containers",
)
