"""Whether a Function's hostnames are accepted: by a listener that its route attaches to, and that lets it in."""

from __future__ import annotations

from krm_fn.gatewayapi.names import intersection, is_external
from krm_fn.plan.hostnames.visibility import BOTH, EXTERNAL
from krm_fn.plan.listeners.assembly import INTERNAL, internal_elsewhere
from krm_fn.plan.listeners.matching import meets
from krm_fn.typed import TYPE_CHECKING, NamedTuple
from krm_fn.yaml_text.flow import one_line

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import FunctionInput
    from krm_fn.plan.model import Attachment, GatewayPlan, Hostname, Listener
    from krm_fn.resource import Path


class _Asked(NamedTuple):
    """A hostname that no listener serves, and where it is written."""

    function: FunctionInput
    gateway: GatewayPlan
    attachment: Attachment
    hostname: str
    path: Path


def check_hostnames(
    function: FunctionInput,
    gateway: GatewayPlan,
    attachment: Attachment,
    hostnames: tuple[Hostname, ...],
    report: Report,
) -> None:
    """Report namespaces that are not let in, or may not be, and hostnames that no listener accepts."""
    access, key = attachment.access, function.key
    if not access.open:
        if access.closed:
            report.add(
                "OFN312",
                f"No listener of Gateway {gateway.key} lets in routes of namespace {key.namespace}, "
                f"so Function {key} would answer nowhere.",
                function.source,
            )
        return
    if unknown := [one.name for one in access.unknown if one in attachment.listeners]:
        report.add(
            "OFN313",
            f"Whether namespace {key.namespace} of Function {key} may attach to listener {', '.join(unknown)} "
            f"of Gateway {gateway.key} depends on the namespace's labels, which are not in the input.",
            function.source,
        )
    served = {door.given for door in attachment.doors}
    for index, hostname in enumerate(hostnames):
        if hostname.value not in served and _may_be_served(hostname.value, attachment, gateway):
            path = (*function.route_path, "hostnames", index) if index < len(function.hostnames) else ()
            _report_refused(_Asked(function, gateway, attachment, hostname.value, path), report)
    if hostnames and not served and (gateway.by_section or attachment.visibility != BOTH):
        report.add(
            "OFN317",
            f"No listener of Gateway {gateway.key} accepts any hostname of Function {key} "
            f"({', '.join(hostname.value for hostname in hostnames)}): its route would attach to nothing.",
            function.source,
        )


def _may_be_served(hostname: str, attachment: Attachment, gateway: GatewayPlan) -> bool:
    """A name on the wrong side of the cluster's border for its Function's visibility is an error of its own."""
    external = is_external(hostname, gateway.cluster_domain)
    return attachment.visibility == BOTH or external == (attachment.visibility == EXTERNAL)


def _report_refused(asked: _Asked, report: Report) -> None:
    access, gateway, key = asked.attachment.access, asked.gateway, asked.function.key
    if closed := [one.name for one in access.closed if intersection(one.hostname, asked.hostname)]:
        _report_closed(asked, closed, report)
        return
    has = ", ".join(sorted({listener.hostname or "any" for listener in access.open}))
    some = f" that lets in namespace {key.namespace}" if access.closed else ""
    beside = [one for one in access.beside if intersection(one.hostname, asked.hostname)]
    report.add(
        "OFN310",
        f'No listener of Gateway {gateway.key}{some} accepts hostname "{asked.hostname}" of Function {key} '
        f"(accepted: {has}): it answers 404.",
        asked.function.source,
        asked.path,
        remedy=_offer(asked, beside) if beside else "",
    )


def _report_closed(asked: _Asked, closed: list[str], report: Report) -> None:
    key, names = asked.function.key, " and ".join(closed)
    report.add(
        "OFN310",
        f'Hostname "{asked.hostname}" of Function {key} is for listener {names} of Gateway {asked.gateway.key}, whose '
        f"allowedRoutes keep out routes of namespace {key.namespace}: it answers 404.",
        asked.function.source,
        asked.path,
        remedy=f"Set allowedRoutes.namespaces.from of {names} to All, or to Selector with a selector for namespace "
        f"{key.namespace}; without allowedRoutes it is Same, the namespace of what holds the listener.",
    )


def _offer(asked: _Asked, beside: list[Listener]) -> str:
    """How a route attaches to listeners of others that would accept a hostname."""
    names = " and ".join(f'"{one.name}" (port {one.port}, {one.hostname or "any hostname"})' for one in beside)
    what = f"listener {names} accepts" if len(beside) == 1 else f"listeners {names} accept"
    offer = (
        f"In Kubernetes Gateway {asked.gateway.target}, {what} it: set routes.attach: Gateway in functionConfig, or "
        "add a listener for it to spec.gatewaySpec.listeners."
    )
    inner = (door for door in asked.attachment.doors if door.listener.name == INTERNAL)
    met = ((door, one) for door in inner for one in beside if meets(one, door.listener))
    shared = next((pair for pair in met if intersection(pair[1].hostname, pair[0].hostname)), None)
    if shared is None:
        return offer
    door, one = shared
    taken = {listener.port for group in asked.attachment.access for listener in group}
    return (
        f'{offer} With routes.attach: Gateway, listener "{one.name}" takes {door.hostname} as well; so move the '
        f"internal listener to another port: in spec.gatewaySpec.listeners, - {one_line(internal_elsewhere(taken))}"
    )
