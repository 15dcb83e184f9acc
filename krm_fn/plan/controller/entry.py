"""Services as the controllers write them: the Service of the data plane, and the ports.

Source: controllers/networking/gateway_controller.go (createOrUpdateService, mutateService) and
controllers/core/function_controller.go (mutateService) of https://github.com/OpenFunction/OpenFunction/tree/v1.2.0
"""

from __future__ import annotations

from krm_fn.gatewayapi.names import distinct_label, is_label, service_hostname, to_label
from krm_fn.inputs.model import Key
from krm_fn.plan.model import PortName
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import GatewayInput, Inputs
    from krm_fn.plan.model import Listener
    from krm_fn.plan.site import Site

_NAMES = ("{}-envoy", "envoy-{}", "envoy")


def find_external_name(site: Site, inputs: Inputs) -> tuple[str, str] | None:
    """Finds the data plane's hostname and the reason for it; None when the input shows neither.

    The Gateway's address comes first, then the Services that Envoy's controllers make.
    """
    target, existing = site.target, site.existing
    if existing and existing.addresses:
        return existing.addresses[0].split(":")[0], f"address of Kubernetes Gateway {target}"
    for pattern in _NAMES:
        key = Key(target.namespace, pattern.format(target.name))
        if (found := inputs.services.get(key)) and not found.generated:
            hostname = service_hostname(key.name, key.namespace, site.gateway.cluster_domain)
            return hostname, f"Service {key} is in the input"
    return None


def service_ports(listeners: Iterable[Listener], gateway: GatewayInput, report: Report) -> tuple[PortName, ...]:
    """Makes a port for each listener, with the listener's name.

    Kubernetes refuses a port that a Service has twice, so listeners of one port share it.
    """
    ports: dict[int, str] = {}
    for listener in listeners:
        label = listener.name if is_label(listener.name) else to_label(listener.name) or f"port-{listener.port}"
        if listener.port in ports:
            what = f'The Service gets no second port {listener.port} for listener "{listener.name}"'
            why = f'port "{ports[listener.port]}" of the Service has this number already'
            report.add("OFN257", f"{what} of Gateway {gateway.key}: {why}.", gateway.source)
            continue
        name = distinct_label(label, listener.port, ports.values())
        if name != listener.name:
            what = f'The Service port of listener "{listener.name}" of Gateway {gateway.key} gets the name "{name}"'
            why = f'another port is named "{label}"' if name != label else "the name of a port must be a DNS label"
            report.add("OFN257", f"{what}, because {why}.", gateway.source)
        ports[listener.port] = name
    return tuple(PortName(name, port) for port, name in ports.items())
