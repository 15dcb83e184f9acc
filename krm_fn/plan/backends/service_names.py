"""Checks for generated Services that take the name of a Knative Service's Service or of another Function's backend."""

from __future__ import annotations

from krm_fn.inputs.model import Key
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import Inputs
    from krm_fn.plan.model import FunctionPlan, GatewayPlan

_RENAME = (
    "Rename the Function or Gateway for which it is generated, or the revision; or set functionService: None, so that "
    "krm-fn generates no Service for a Function."
)


def check_service_names(
    gateways: tuple[GatewayPlan, ...], functions: tuple[FunctionPlan, ...], inputs: Inputs, report: Report
) -> None:
    """Reports entry Services that Knative creates too, and backends that are generated Services of another resource.

    `loops` reports a backend that is generated for the same Function. `external_names` reports backends that a
    Function's author wrote.
    """
    for gateway in gateways:
        if (key := _entry_service(gateway)) and key in inputs.knative_services:
            report.add(
                "OFN229",
                f"The entry Service of Gateway {gateway.key} would be Service {key}, but Knative creates a Service of "
                "this name for the Knative Service of the same name.",
                gateway.source,
            )
    generated = generated_services(gateways, functions)
    for plan in functions:
        for backend in plan.backends:
            key = Key(backend.namespace or plan.key.namespace, backend.name)
            if key in generated and key != plan.key:
                report.add(
                    "OFN266",
                    f"Service {key} is the backend of Function {plan.key} ({backend.reason}), but krm-fn generates it "
                    f"as {generated[key]}, an ExternalName.",
                    plan.source,
                    remedy=_RENAME,
                )


def generated_services(gateways: Iterable[GatewayPlan], functions: Iterable[FunctionPlan]) -> dict[Key, str]:
    """Maps each generated Service to its purpose in words; all of them are of type ExternalName."""
    entries = {
        key: f"the entry Service of Gateway {gateway.key}" for gateway in gateways if (key := _entry_service(gateway))
    }
    return entries | {plan.key: f"the internal address of Function {plan.key}" for plan in functions if plan.service}


def _entry_service(gateway: GatewayPlan) -> Key | None:
    """Returns the key of the entry Service that is generated for a Gateway."""
    service = gateway.entry.service if gateway.entry else None
    return Key(gateway.key.namespace, service.name) if service else None
