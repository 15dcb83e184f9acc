"""Apache APISIX Ingress Controller: one gateway for all. It ignores filters of a backendRef.

The namespace comes from the Helm chart's documentation (https://apisix.apache.org/docs/helm-chart/apisix/). The
controller's documentation installs the same Service in ``ingress-apisix``. Its code shows no support for a Host in a
header filter or for ListenerSets.
"""

from krm_fn.presets.preset import Preset

APISIX = Preset(
    name="apisix",
    class_names=("apisix",),
    controllers=("apisix.apache.org/apisix-ingress-controller",),
    service="apisix-gateway",
    namespace="apisix",
    habitual=("apisix", "ingress-apisix"),
    filters_backends=False,
    since="2.2",
    source="https://github.com/apache/apisix-ingress-controller/blob/master/docs/en/latest/concepts/gateway-api.md",
    limits={
        "filters_backends": "https://github.com/apache/apisix-ingress-controller/blob/master/docs/en/latest/concepts/gateway-api.md",
        "rewrites_backends": "https://github.com/apache/apisix-ingress-controller/blob/master/docs/en/latest/concepts/gateway-api.md",
    },
    lacks=("HTTPRouteRequestTimeout", "HTTPRouteBackendTimeout"),
    report="https://github.com/apache/apisix-ingress-controller/blob/master/docs/en/latest/concepts/gateway-api.md",
)
