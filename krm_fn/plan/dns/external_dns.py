"""A check for cluster-internal hostnames that external-dns would publish."""

from __future__ import annotations

from krm_fn.constants import EXTERNAL_DNS
from krm_fn.gatewayapi.names import is_external, within
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.external_dns import ExternalDns
    from krm_fn.inputs.model import Inputs
    from krm_fn.plan.model import FunctionPlan
    from krm_fn.resource import Path, Resource

_SOURCE = "gateway-httproute"


def check_external_dns(functions: tuple[FunctionPlan, ...], inputs: Inputs, report: Report) -> None:
    """Reports cluster-internal hostnames that external-dns would publish, once, at the evidence for external-dns.

    ``dns.externalDNS`` turns the check off, because routes then carry the annotation that controls external-dns.
    """
    if inputs.config.dns.external_dns:
        return
    publishing = tuple(one for one in inputs.external_dns if not one.sources or _SOURCE in one.sources)
    if not (found := _evidence(inputs, publishing)):
        return
    names = sorted(
        hostname.value
        for plan in functions
        for hostname in plan.hostnames
        if not is_external(hostname.value, plan.gateway.cluster_domain)
        and not (publishing and all(_holds_back(one, hostname.value) for one in publishing))
    )
    if names:
        resource, path, what = found
        more = f" and {len(names) - 1} more" if len(names) > 1 else ""
        report.add(
            "OFN546",
            f"external-dns is in use ({what}) and publishes every hostname of an HTTPRoute, also those in the cluster "
            f"domain: {names[0]}{more}.",
            resource,
            path,
        )


def _evidence(inputs: Inputs, publishing: tuple[ExternalDns, ...]) -> tuple[Resource, Path, str] | None:
    """Finds the best evidence for external-dns: a Deployment, else an annotation on a Gateway or HTTPRoute.

    Annotations on Services do not count: external-dns reads Services and HTTPRoutes as separate sources.
    """
    if inputs.external_dns:
        first = min((one.source for one in publishing), key=lambda resource: resource.id, default=None)
        return (first, (), str(first.id)) if first else None
    gateways = [gateway.source for gateway in inputs.kubernetes_gateways.values() if gateway.source]
    annotated = _annotated((*gateways, *inputs.http_routes))
    first_annotated = min(annotated, key=lambda found: (found[0].id, found[1]), default=None)
    if first_annotated is None:
        return None
    resource, key = first_annotated
    return resource, ("metadata", "annotations", key), f"annotation {key} of {resource.id}"


def _annotated(resources: Iterable[Resource]) -> Iterator[tuple[Resource, str]]:
    for resource in resources:
        for key in resource.annotations:
            if key.startswith(EXTERNAL_DNS):
                yield resource, key


def _holds_back(one: ExternalDns, hostname: str) -> bool:
    """Tells whether the filters of an external-dns exclude a hostname, as its endpoint/domain_filter.go does.

    A filter by pattern is trusted and not evaluated.
    """
    domains = [domain for domain in one.domains if domain.strip()]
    return (
        one.by_pattern
        or (bool(domains) and not any(_matches(domain, hostname) for domain in domains))
        or any(_matches(domain, hostname) for domain in one.excluded)
    )


def _matches(domain: str, hostname: str) -> bool:
    name = domain.strip().lower().removesuffix(".").removeprefix(".")
    return bool(name) and within(hostname, name)
