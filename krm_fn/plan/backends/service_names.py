"""Names of generated Services that stand for something else: a Knative Service's own, or another Function's backend."""

from __future__ import annotations

from krm_fn.inputs.model import Key
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

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
    for gateway in gateways:
        if (key := _entry(gateway)) and key in inputs.knative_services:
            report.add(
                "OFN229",
                f"The entry of Gateway {gateway.key} would be Service {key}, which Knative makes for a Knative Service "
                "so called.",
                gateway.source,
            )
    generated = generated_services(gateways, functions)
    for plan in functions:
        for backend in plan.backends:
            key = Key(backend.namespace or plan.key.namespace, backend.name)
            if key in generated and key != plan.key:
                report.add(
                    "OFN266",
                    f"Service {key}, which is to serve Function {plan.key} ({backend.reason}), is generated as "
                    f"{generated[key]}, an ExternalName.",
                    plan.source,
                    remedy=_ANOTHER,
                )


def generated_services(gateways: Iterable[GatewayPlan], functions: Iterable[FunctionPlan]) -> dict[Key, str]:
    """Every Service that is generated, all of type ExternalName, and what it is."""
    entries = {key: f"the entry of Gateway {gateway.key}" for gateway in gateways if (key := _entry(gateway))}
    return entries | {plan.key: f"the internal address of Function {plan.key}" for plan in functions if plan.service}


def _entry(gateway: GatewayPlan) -> Key | None:
    """The entry Service that is generated for a Gateway."""
    service = gateway.entry.service if gateway.entry else None
    return Key(gateway.key.namespace, service.name) if service else None
