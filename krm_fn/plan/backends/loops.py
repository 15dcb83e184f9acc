"""Backends that send a request back to the Gateway that it came from."""

from __future__ import annotations

from krm_fn.gatewayapi.names import service_hostname
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import FunctionInput, Scaler
    from krm_fn.plan.model import Backend, GatewayPlan, Hostname
    from krm_fn.resource import Path, Resource

_OWN_SERVICE = (
    "Put that Service into the input, so that krm-fn does not generate one; or rename it, or set functionService: None."
)
_SAME_GATEWAY = (
    "Set backends.knative.target: Revision, or name another Service as Knative's gateway (backends.knative.ingress)."
)


def check_generated_service(
    function: FunctionInput, backends: Sequence[Backend], scalers: Sequence[Scaler], report: Report
) -> None:
    """Reports every place that sends requests to the ExternalName Service that is generated for the same Function.

    scalers: the ones that KEDA's interceptor has for the Function.
    """
    for source, path in _uses(function, backends, scalers):
        report.add(
            "OFN266",
            f"Service {function.key} is named as a backend of Function {function.key}, and krm-fn generates it as an "
            "ExternalName that leads to the Function's Gateway: requests would go round in circles.",
            source,
            path,
            remedy=_OWN_SERVICE,
        )


def check_shared_data_plane(
    function: FunctionInput,
    gateway: GatewayPlan,
    hostnames: Sequence[Hostname],
    backends: Sequence[Backend],
    report: Report,
) -> None:
    """Reports a Knative gateway that is also the data plane of the Function's Gateway."""
    entry = gateway.entry.service if gateway.entry else None
    for backend in backends:
        host = service_hostname(backend.knative_service, function.key.namespace, gateway.cluster_domain)
        if (
            backend.knative_service
            and entry
            and entry.external_name == service_hostname(backend.name, backend.namespace, gateway.cluster_domain)
            and any(hostname.value == host for hostname in hostnames)
        ):
            report.add(
                "OFN266",
                f"Service {backend.namespace}/{backend.name} is Knative's gateway and also the data plane of Gateway "
                f"{gateway.key}, which accepts {host} for Function {function.key}: requests would go round in circles.",
                function.source,
                remedy=_SAME_GATEWAY,
            )


def _uses(
    function: FunctionInput, backends: Sequence[Backend], scalers: Sequence[Scaler]
) -> Iterator[tuple[Resource, Path]]:
    """Finds where the input names the Service with the Function's name as the Function's backend."""
    namespace, name = function.key
    if any(backend.name == name and not backend.namespace for backend in backends):
        yield function.source, ()
    for index, rule in enumerate(function.rules or ()):
        for number, ref in enumerate(rule.get("backendRefs") or ()):
            own = ref["name"] == name and ref.get("namespace", namespace) == namespace
            if own and (ref.get("group", ""), ref.get("kind", "Service")) == ("", "Service"):
                yield function.source, (*function.route_path, "rules", index, "backendRefs", number)
    for scaler in scalers:
        if scaler.service == name:
            yield scaler.source, ("spec",)
