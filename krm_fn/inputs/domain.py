"""Domains, which OpenFunction's Gateway replaced: the Gateway that does what one did."""

from __future__ import annotations

from krm_fn.inputs.defaults import GATEWAY
from krm_fn.typed import TYPE_CHECKING, Any
from krm_fn.yaml_text.flow import one_line_json

if TYPE_CHECKING:
    from krm_fn.resource import Resource

Object = dict[str, Any]

# The port of a Domain's ingress controller when none is written:
# https://github.com/OpenFunction/OpenFunction/blob/v0.6.0/apis/core/v1beta1/domain_types.go
_PORT = 80

# ingress-nginx's, and the default. It serves no Gateways, and a GatewayClass of that name is NGINX Gateway Fabric's.
_INGRESS_NGINX = "nginx"


def replacement(resource: Resource) -> str:
    """An OpenFunction Gateway on one line of YAML, ready to paste, under which Functions keep their addresses.

    It lacks ``gatewayClassName`` where the ingress controller serves no Gateways, so that somebody has to choose.
    A Domain's name and namespace make up the domain, on which Functions are told apart by path:
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
    """A nested mapping; empty where there is none, as nothing checks a Domain's spec."""
    value = parent.get(key)
    return value if isinstance(value, dict) else {}
