"""The OpenFunction Gateway that replaces a Domain, a kind of older OpenFunction versions."""

from __future__ import annotations

from krm_fn.inputs.defaults import GATEWAY
from krm_fn.typed import TYPE_CHECKING, Any
from krm_fn.yaml_text.flow import one_line_json

if TYPE_CHECKING:
    from krm_fn.resource import Resource

Object = dict[str, Any]

# The default port of a Domain's ingress controller:
# https://github.com/OpenFunction/OpenFunction/blob/v0.6.0/apis/core/v1beta1/domain_types.go
_PORT = 80

# The default class, of ingress-nginx. It supports no Gateways; a GatewayClass with this name is NGINX Gateway Fabric's.
_INGRESS_NGINX = "nginx"


def replacement(resource: Resource) -> str:
    """Writes an OpenFunction Gateway on one line of YAML, ready to paste. Functions keep their addresses under it.

    It lacks ``gatewayClassName`` if the ingress controller supports no Gateways, because the user has to choose one.
    The domain is the Domain's name and namespace, and each Function has a path of it:
    https://github.com/OpenFunction/OpenFunction/blob/v0.6.0/controllers/core/domain_controller.go
    """
    domain = ".".join(part for part in (resource.name, resource.namespace) if part)
    spec = _mapping(resource.object or {}, "spec")
    ingress = _mapping(spec, "ingress")
    service = _mapping(ingress, "service") or _mapping(spec, "service")
    class_name = str(ingress.get("ingressClassName") or _INGRESS_NGINX)
    listener = {
        "name": "ofn-http-external",
        "hostname": domain,
        "protocol": "HTTP",
        "port": service.get("port") or _PORT,
        "allowedRoutes": {"namespaces": {"from": "All"}},
    }
    gateway = {
        "apiVersion": "networking.openfunction.io/v1beta1",
        "kind": "Gateway",
        "metadata": {"name": GATEWAY.name, "namespace": GATEWAY.namespace},
        "spec": {
            "domain": domain,
            "hostTemplate": "{{.Domain}}",
            "gatewayDef": {
                "namespace": str(service.get("namespace") or GATEWAY.namespace),
                **({} if class_name == _INGRESS_NGINX else {"gatewayClassName": class_name}),
            },
            "gatewaySpec": {"listeners": [listener]},
        },
    }
    return one_line_json(gateway)


def _mapping(parent: Object, key: str) -> Object:
    """Returns a nested mapping, or an empty one, because no schema checks the spec of a Domain."""
    value = parent.get(key)
    return value if isinstance(value, dict) else {}
