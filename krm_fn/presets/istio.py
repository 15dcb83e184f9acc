"""Istio, automated deployment: a Deployment and Service for each Gateway.

It reads ListenerSets since 1.30. It claims support for conflicts between ListenerSets since 1.31
(pilot/pkg/config/kube/gateway/supported_features.go).
"""

from krm_fn.presets.preset import Preset

ISTIO = Preset(
    name="istio",
    class_names=("istio",),
    controllers=("istio.io/gateway-controller",),
    service="{gateway}-{class_name}",
    namespace="{namespace}",
    habitual=("istio-ingress", "istio-system", "istio"),
    name_annotation="gateway.istio.io/name-override",
    listener_set=True,
    host_header=True,
    since="1.30",
    source="https://github.com/istio/istio/blob/master/pilot/pkg/config/kube/gatewaycommon/deploymentcontroller.go",
    limits={
        "rewrites_backends": "https://github.com/istio/istio/blob/master/pilot/pkg/config/kube/gateway/conversion.go",
    },
    report="https://github.com/kubernetes-sigs/gateway-api/tree/main/conformance/reports/v1.5/istio-istio",
)
