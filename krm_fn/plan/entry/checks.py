"""Checks of the entry Service: faults that keep clients, who resolve a Function's name, from reaching its Gateway."""

from __future__ import annotations

from krm_fn.gatewayapi.names import within
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import GatewayInput, ServiceInput
    from krm_fn.plan.model import Listener


def check_own_entry(used: ServiceInput, listeners: Iterable[Listener], gateway: GatewayInput, report: Report) -> None:
    """Reports faults of a user's Service that is the entry of a Gateway."""
    if used.type == "ExternalName":
        check_external_name(used.external_name, gateway, report)
        return
    served = {port.port for port in used.ports}
    lacking = sorted({listener.client_port for listener in listeners if not listener.internal} - served)
    if lacking and served:
        report.add(
            "OFN530",
            f"Service {used.key}, the entry of Gateway {gateway.key}, has {_listed(served)}; listeners of the Gateway "
            f"need {_listed(lacking)}.",
            used.source,
            ("spec", "ports"),
        )


def check_external_name(external_name: str, gateway: GatewayInput, report: Report) -> None:
    """Reports an ``externalName`` that DNS cannot follow: an IP address, or a name below the Gateway's domain.

    The domain's zone answers names below it with the entry Service, which would lead back to itself.
    """
    name = external_name.lower().removesuffix(".")
    if _is_address(name):
        report.add(
            "OFN529",
            f"The entry of Gateway {gateway.key} is an ExternalName Service for IP address {name}; DNS follows only "
            "hostnames.",
            gateway.source,
        )
    elif within(name, gateway.domain) and not _overlaps_cluster(gateway):
        report.add(
            "OFN531",
            f"The entry of Gateway {gateway.key} leads to {name}, which is itself below the Gateway's domain "
            f"{gateway.domain}.",
            gateway.source,
        )


def _overlaps_cluster(gateway: GatewayInput) -> bool:
    """Decides whether the domain overlaps the cluster domain, which another check reports."""
    return within(gateway.cluster_domain, gateway.domain) or within(gateway.domain, gateway.cluster_domain)


def _is_address(name: str) -> bool:
    if ":" not in name and not name[-1:].isdigit():
        return False
    from ipaddress import ip_address

    try:
        ip_address(name)
    except ValueError:
        return False
    return True


def _listed(ports: Collection[int]) -> str:
    return f"port{'s' if len(ports) > 1 else ''} {', '.join(map(str, sorted(ports)))}"
