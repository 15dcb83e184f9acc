"""The conventions of OpenFunction v1.2's controllers, as `Conventions`."""

from __future__ import annotations

from krm_fn.constants import CONTROLLER_LISTENERS
from krm_fn.plan.controller.addresses import plan_addresses
from krm_fn.plan.controller.entry import find_external_name, service_ports
from krm_fn.plan.controller.listeners import marshal, plan_listeners
from krm_fn.plan.controller.rules import plan_rules
from krm_fn.plan.conventions import Conventions
from krm_fn.plan.routes.rules import paths
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import GatewayInput
    from krm_fn.plan.model import Address, GatewayPlan, Hostname, Listener, PathMatch, PortName


def _external_ports(listeners: tuple[Listener, ...], gateway: GatewayInput, report: Report) -> tuple[PortName, ...]:
    return service_ports((listener for listener in listeners if not listener.internal), gateway, report)


def _internal_ports(plan: GatewayPlan, gateway: GatewayInput, report: Report) -> tuple[PortName, ...]:
    return service_ports((listener for listener in plan.listeners if listener.internal), gateway, report)


def _addresses(
    hostnames: tuple[Hostname, ...], found: tuple[PathMatch, ...], gateway: GatewayPlan, _: tuple[Address, ...]
) -> tuple[Address, ...]:
    return plan_addresses(hostnames, found, gateway.cluster_domain)


CONTROLLER = Conventions(
    listeners=plan_listeners,
    listener_sets=False,
    attach_by_section=False,
    annotations=lambda listeners: {CONTROLLER_LISTENERS: marshal(listeners)},
    external_name=find_external_name,
    external_ports=_external_ports,
    internal_ports=_internal_ports,
    rules=plan_rules,
    paths=paths,
    addresses=_addresses,
)
