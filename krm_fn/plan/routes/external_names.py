"""Checks for backendRefs to Services of type ExternalName, in the input or generated for Functions and Gateways.

Implementations should not support them, because of CVE-2021-25740:
https://github.com/kubernetes-sigs/gateway-api/blob/main/apis/v1/object_reference_types.go (BackendObjectReference)
"""

from __future__ import annotations

from krm_fn.inputs.model import Key
from krm_fn.plan.backends.service_names import generated_services
from krm_fn.plan.routes.references import references_of
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import FunctionInput, Inputs
    from krm_fn.plan.model import FunctionPlan, GatewayPlan


def check_external_names(
    gateways: Iterable[GatewayPlan], functions: Iterable[FunctionPlan], inputs: Inputs, report: Report
) -> None:
    """Reports ExternalName Services in the rules of Functions; `loops` reports the one generated for the Function."""
    planned = {plan.key: plan for plan in functions}
    generated = generated_services(gateways, planned.values())
    for function in inputs.functions:
        if function.rules and function.key in planned:
            _check(function, planned[function.key], generated, inputs, report)


def _check(
    function: FunctionInput, plan: FunctionPlan, generated: dict[Key, str], inputs: Inputs, report: Report
) -> None:
    for index, rule in enumerate(plan.rules):
        for ref, path in references_of(rule):
            key = Key(ref.get("namespace") or function.key.namespace, ref["name"])
            if (ref["group"], ref["kind"]) != ("", "Service"):
                continue
            service = inputs.services.get(key)
            if service and service.type == "ExternalName" and not service.generated:
                what = f"leads to {service.external_name}"
            elif key in generated and key != function.key:
                what = f"is generated as {generated[key]}"
            else:
                continue
            report.add(
                "OFN287",
                f"Function {function.key} has Service {key} as a backend, which is of type ExternalName and {what}.",
                function.source,
                (*function.route_path, "rules", index, *path),
            )
