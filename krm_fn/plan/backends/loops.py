"""Backends that lead back to the route: the Service generated for a Function is an ExternalName to its Gateway."""

from __future__ import annotations

from krm_fn.gatewayapi.names import service_hostname
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import FunctionInput, Scaler
    from krm_fn.plan.model import Backend, ExternalService, GatewayPlan, Hostname
    from krm_fn.resource import Path, Resource

_OWN_SERVICE = (
    "Put that Service into the input, where it takes the place of the generated one; or rename it, or set "
    "functionService: None."
)
_SAME_GATEWAY = (
    "Use backends.knative.target: Revision, or give Knative a gateway of its own (backends.knative.ingress)."
)


def check_loops(
    function: FunctionInput,
    gateway: GatewayPlan,
    hostnames: Sequence[Hostname],
    backends: Sequence[Backend],
    service: ExternalService | None,
    scalers: Sequence[Scaler],
    report: Report,
) -> None:
    """service: the one that is generated for the Function; scalers: those that KEDA's interceptor has for it."""
    for source, path in _uses(function, backends, scalers) if service else ():
        report.add(
            "OFN266",
            f"Service {function.key} is to serve Function {function.key}, and is generated as an ExternalName to its "
            "Gateway: requests would go round in circles.",
            source,
            path,
            remedy=_OWN_SERVICE,
        )
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
                f"Knative's own gateway, Service {backend.namespace}/{backend.name}, is the data plane of Gateway "
                f"{gateway.key} too, which takes {host} for Function {function.key}: requests would go round in "
                "circles.",
                function.source,
                remedy=_SAME_GATEWAY,
            )


def _uses(
    function: FunctionInput, backends: Sequence[Backend], scalers: Sequence[Scaler]
) -> Iterator[tuple[Resource, Path]]:
    """Where the Service of the Function's own name is said to serve it."""
    namespace, name = function.key
    if any(backend.name == name and not backend.namespace for backend in backends):
        yield function.source, ()
    for index, rule in enumerate(function.rules or ()):
        for place, ref in enumerate(rule.get("backendRefs") or ()):
            own = ref["name"] == name and ref.get("namespace", namespace) == namespace
            if own and (ref.get("group", ""), ref.get("kind", "Service")) == ("", "Service"):
                yield function.source, (*function.route_path, "rules", index, "backendRefs", place)
    for scaler in scalers:
        if scaler.service == name:
            yield scaler.source, ("spec",)
