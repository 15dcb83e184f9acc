"""Checks that certificates cover the hostnames of Functions: a wildcard in a certificate matches one label."""

from __future__ import annotations

from krm_fn.gatewayapi.names import covers, intersection, is_external
from krm_fn.plan.listeners.matching import specificity
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.plan.model import FunctionPlan, GatewayPlan, Listener

ONE_LABEL = "{{.Name}}-{{.Namespace}}.{{.Domain}}"
"""A hostTemplate for hostnames that one wildcard certificate covers."""

_EXAMPLES = 3


def check_certificates(functions: tuple[FunctionPlan, ...], *, wanted: bool, report: Report) -> None:
    """Reports external hostnames that no HTTPS listener serves (if wanted), or that the certificate does not cover.

    Each listener is reported once, because a Gateway can have many Functions. A certificate is assumed to be for its
    listener's hostname, as cert-manager issues it.
    """
    uncovered: dict[tuple[int, str], tuple[GatewayPlan, Listener | None, list[str]]] = {}
    by_listeners: dict[int, tuple[Listener, ...]] = {}
    for plan in functions:
        attachment = plan.attachment
        listeners = by_listeners.get(id(attachment.listeners))
        if listeners is None:
            listeners = by_listeners[id(attachment.listeners)] = tuple(filter(_is_external_https, attachment.listeners))
        if not listeners and not wanted:
            continue
        for hostname in plan.hostnames:
            if not is_external(hostname.value, plan.gateway.cluster_domain):
                continue
            found = _most_specific(hostname.value, listeners)
            if found is None and not wanted:
                continue
            if found is None or not _is_covered(hostname.value, found):
                key = (id(plan.gateway), found.name if found else "")
                uncovered.setdefault(key, (plan.gateway, found, []))[2].append(hostname.value)
    for gateway, listener, hostnames in uncovered.values():
        _report_uncovered(gateway, listener, sorted(set(hostnames)), report)


def _is_external_https(listener: Listener) -> bool:
    return listener.protocol == "HTTPS" and not listener.internal


def _most_specific(hostname: str, listeners: tuple[Listener, ...]) -> Listener | None:
    """Returns the listener that serves a hostname."""
    accepting = [listener for listener in listeners if intersection(listener.hostname, hostname)]
    return max(accepting, key=lambda one: specificity(one.hostname), default=None)


def _is_covered(hostname: str, listener: Listener) -> bool:
    """Decides whether the certificate covers a hostname; True where a listener has no hostname or certificate."""
    refs = (listener.body.get("tls") or {}).get("certificateRefs")
    return not refs or not listener.hostname or covers(listener.hostname, intersection(listener.hostname, hostname))


def _report_uncovered(gateway: GatewayPlan, listener: Listener | None, hostnames: list[str], report: Report) -> None:
    shown = ", ".join(hostnames[:_EXAMPLES])
    which = f"{shown} and {len(hostnames) - _EXAMPLES} more" if len(hostnames) > _EXAMPLES else shown
    number = (
        f"{len(hostnames)} external hostname{'s' if len(hostnames) > 1 else ''} of Functions on Gateway {gateway.key}"
    )
    if listener is None:
        report.add("OFN272", f"No HTTPS listener accepts {number}: {which}.", gateway.source)
        return
    made = listener.name in gateway.tls.made
    report.add(
        "OFN270" if made else "OFN271",
        f'A certificate for {listener.hostname} (HTTPS listener "{listener.name}") does not cover {number}: {which}; '
        f'with spec.hostTemplate "{ONE_LABEL}" one wildcard certificate covers all.',
        gateway.source,
    )
