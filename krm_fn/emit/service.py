"""ExternalName Services: the entry Service of a Gateway, and the internal address of a Function."""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from krm_fn.plan.model import ExternalService


def service_spec(service: ExternalService) -> dict[str, Any]:
    """Returns a complete ServiceSpec, with the defaults of
    https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/v1/defaults.go.
    """
    ports = [
        {"name": port.name, "protocol": "TCP", "port": port.port, "targetPort": port.port} for port in service.ports
    ]
    return {
        **({"ports": ports} if ports else {}),
        "type": "ExternalName",
        "sessionAffinity": "None",
        "externalName": service.external_name,
    }
