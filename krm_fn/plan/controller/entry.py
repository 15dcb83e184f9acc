"""Services as the controllers write them: which Service is the data plane, and which ports.

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
    from krm_fn.inputs.model import GatewayInput, Inputs, KubernetesGateway
    from krm_fn.plan.model import Listener

_NAMES = ("{}-envoy", "envoy-{}", "envoy")


def find_external_name(
    target: Key, existing: KubernetesGateway | None, cluster_domain: str, inputs: Inputs
) -> tuple[str, str] | None:
    """The hostname and why: the Gateway's address, else a Service of Envoy's names; None: the input has neither."""
    if existing and existing.addresses:
        return existing.addresses[0].split(":")[0], f"address of Kubernetes Gateway {target}"
    for pattern in _NAMES:
        key = Key(target.namespace, pattern.format(target.name))
        if (found := inputs.services.get(key)) and not found.generated:
            hostname = service_hostname(key.name, key.namespace, cluster_domain)
            return hostname, f"Service {key} stands in the input"
    return None


def service_ports(listeners: Iterable[Listener], gateway: GatewayInput, report: Report) -> tuple[PortName, ...]:
    """A port for each listener, named as it is; a port that stands twice, which Kubernetes refuses, stands once."""
    ports: dict[int, str] = {}
    for listener in listeners:
        label = listener.name if is_label(listener.name) else to_label(listener.name) or f"port-{listener.port}"
        if listener.port in ports:
            what = f'The Service\'s port of listener "{listener.name}" of Gateway {gateway.key} is left out'
            why = f'port {listener.port} is that of listener "{ports[listener.port]}" already'
            report.add("OFN257", f"{what}: {why}.", gateway.source)
            continue
        name = distinct_label(label, listener.port, ports.values())
        if name != listener.name:
            what = f'A Service\'s port takes no name "{listener.name}"; it is called "{name}"'
            if name != label:
                what = f'The port of listener "{listener.name}" is called "{name}", because "{label}" is taken'
            report.add("OFN257", f"{what} (Gateway {gateway.key}).", gateway.source)
        ports[listener.port] = name
    return tuple(PortName(name, port) for port, name in ports.items())
