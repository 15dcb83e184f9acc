"""Names of generated Services that stand for something else: a Knative Service's own, or another Function's backend."""

from __future__ import annotations

from krm_fn.inputs.model import Key
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import Inputs
    from krm_fn.plan.model import FunctionPlan, GatewayPlan

_ANOTHER = (
    "Rename the one for which it is generated, or the revision; or set functionService: None, which generates no "
    "Service for a Function."
)


def check_service_names(
    gateways: tuple[GatewayPlan, ...], functions: tuple[FunctionPlan, ...], inputs: Inputs, report: Report
) -> None:
    """Report entries that Knative makes a Service for, and backends that were found and are generated for others.

    A backend that is the Function's own generated Service is `loops`', one that its author wrote `external_names`'.
    """
    generated: dict[Key, str] = {}
    for gateway in gateways:
        if gateway.entry and gateway.entry.service:
            key = Key(gateway.key.namespace, gateway.entry.service.name)
            generated[key] = f"the entry of Gateway {gateway.key}"
            _check_entry(gateway, key, inputs, report)
    generated |= {plan.key: f"Function {plan.key}" for plan in functions if plan.service}
    for plan in functions:
        for backend in plan.backends:
            key = Key(backend.namespace or plan.key.namespace, backend.name)
            if key in generated and key != plan.key:
                report.add(
                    "OFN266",
                    f"Service {key}, which is to serve Function {plan.key} ({backend.reason}), is generated for "
                    f"{generated[key]} as an ExternalName.",
                    plan.source,
                    remedy=_ANOTHER,
                )


def _check_entry(gateway: GatewayPlan, key: Key, inputs: Inputs, report: Report) -> None:
    if key in inputs.knative_services:
        report.add(
            "OFN229",
            f"The entry of Gateway {gateway.key} would be Service {key}, which Knative makes for a Knative Service so "
            "called.",
            gateway.source,
        )
