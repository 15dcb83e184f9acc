"""The order of planning: Gateways first, then Functions, then the checks across all of them."""

from __future__ import annotations

from krm_fn.gatewayapi.bundles import check_bundle
from krm_fn.gatewayapi.rule_checks import check_rules
from krm_fn.plan.attachment.shared_ports import check_shared_ports
from krm_fn.plan.backends.capabilities import check_capabilities
from krm_fn.plan.backends.service_names import check_service_names
from krm_fn.plan.dns.external_dns import check_external_dns
from krm_fn.plan.dns.zones import plan_dns
from krm_fn.plan.functions import FunctionPlanner
from krm_fn.plan.gateways import plan_gateways
from krm_fn.plan.hostnames.derivation import check_templates
from krm_fn.plan.hostnames.exposure import Exposures
from krm_fn.plan.listeners.certificates import check_certificates
from krm_fn.plan.listeners.holders import held_listeners
from krm_fn.plan.listeners.injection import check_emptied, plan_take_back
from krm_fn.plan.model import Plan
from krm_fn.plan.routes.conflicts import check_conflicts, check_grpc_routes, check_ownership
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import Inputs
    from krm_fn.plan.model import FunctionPlan, GatewayPlan


def plan(inputs: Inputs, report: Report) -> Plan:
    """Makes the Plan for inputs and reports every fault; callers must not carry out a Plan with errors."""
    for gateway in inputs.gateways:
        check_templates(gateway, report)
    check_bundle(inputs, report)
    check_rules(inputs, report)
    exposures = Exposures(inputs, report)
    gateways = plan_gateways(inputs, exposures, report)
    held = held_listeners(gateways, inputs)
    planner = FunctionPlanner(inputs, exposures, gateways, held, report)
    functions = planner.plan()
    check_shared_ports(gateways, functions, held, inputs, report)
    check_certificates(functions, wanted=bool(inputs.config.tls.mode), report=report)
    check_conflicts(functions, inputs, report)
    check_grpc_routes(functions, inputs, report)
    check_ownership(functions, inputs, report)
    check_capabilities(gateways, functions, inputs, report)
    _check_written_backends(gateways, functions, inputs, report)
    check_service_names(gateways, functions, inputs, report)
    check_external_dns(functions, inputs, report)
    dns = plan_dns(gateways, inputs, report)
    taken_back = plan_take_back(gateways, inputs)
    check_emptied(taken_back, gateways, report)
    return Plan(gateways, functions, taken_back, dns, planner.stamps)


def _check_written_backends(
    gateways: tuple[GatewayPlan, ...], functions: tuple[FunctionPlan, ...], inputs: Inputs, report: Report
) -> None:
    """Checks the backends in rules that users wrote; most inputs have none, so the checks are imported here."""
    if any(function.rules for function in inputs.functions):
        from krm_fn.plan.routes.external_names import check_external_names
        from krm_fn.plan.routes.references import check_references

        check_external_names(gateways, functions, inputs, report)
        check_references(functions, inputs, report)
