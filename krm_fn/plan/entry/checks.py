"""What of an entry Service keeps clients that resolve a Function's name from reaching its Gateway."""

from __future__ import annotations

from krm_fn.gatewayapi.names import within
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import GatewayInput, ServiceInput
    from krm_fn.plan.model import Listener


def check_own_entry(used: ServiceInput, listeners: Iterable[Listener], gateway: GatewayInput, report: Report) -> None:
    """Report what is wrong about a Service of the user's own that is the entry of a Gateway."""
    if used.type == "ExternalName":
        check_target(used.external_name, gateway, report)
        return
    served = {port.port for port in used.ports}
    lacking = sorted({listener.client_port for listener in listeners if not listener.internal} - served)
    if lacking and served:
        report.add(
            "OFN530",
            f"Service {used.key}, the entry of Gateway {gateway.key}, serves {_listed(served)}, but listeners are on "
            f"{_listed(lacking)}.",
            used.source,
            ("spec", "ports"),
        )


def check_target(external_name: str, gateway: GatewayInput, report: Report) -> None:
    """Report an ``externalName`` that DNS does not follow, or follows back to where it came from."""
    name = external_name.lower().removesuffix(".")
    if _is_address(name):
        report.add(
            "OFN529",
            f"The entry of Gateway {gateway.key} is an ExternalName Service for the IP address {name}.",
            gateway.source,
        )
    elif within(name, gateway.domain) and not _told(gateway):
        report.add(
            "OFN531",
            f"The entry of Gateway {gateway.key} points at {name}, which is itself below its domain {gateway.domain}.",
            gateway.source,
        )


def _told(gateway: GatewayInput) -> bool:
    """A domain that overlaps the cluster's is an error of its own, whatever the entry is."""
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


def _listed(ports: Iterable[int]) -> str:
    return ", ".join(map(str, sorted(ports)))
