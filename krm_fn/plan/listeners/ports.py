"""The ports of the entry Service and of Functions' Services, made from listeners."""

from __future__ import annotations

from krm_fn.gatewayapi.names import distinct_label, to_label
from krm_fn.plan.model import PortName
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import GatewayInput
    from krm_fn.plan.model import GatewayPlan, Listener


def external_ports(listeners: tuple[Listener, ...], _gateway: GatewayInput, _report: Report) -> tuple[PortName, ...]:
    """Makes the ports of the entry Service from the external listeners, or from all if none is external."""
    return service_ports([listener for listener in listeners if not listener.internal] or listeners)


def internal_ports(plan: GatewayPlan, _gateway: GatewayInput, _report: Report) -> tuple[PortName, ...]:
    """Makes the ports of a Function's Service from the internal listeners."""
    return service_ports(listener for listener in plan.listeners if listener.internal)


def service_ports(listeners: Iterable[Listener]) -> tuple[PortName, ...]:
    """Makes a TCP port for each listener, with its name; listeners of one port share it."""
    ports: dict[int, str] = {}
    for listener in listeners:
        port = listener.client_port
        if port not in ports and listener.protocol != "UDP":
            ports[port] = distinct_label(to_label(listener.port_name) or f"port-{port}", port, ports.values())
    return tuple(PortName(name, port) for port, name in ports.items())
