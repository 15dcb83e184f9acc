"""Checks that a Function's hostnames are accepted by a listener that allows its route."""

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


class _Refused(NamedTuple):
    """A hostname of a Function that no listener accepts."""

    function: FunctionInput
    gateway: GatewayPlan
    attachment: Attachment
    hostname: str
    path: Path
    """The field of the Function that has the hostname; empty for a derived one."""


def check_hostnames(
    function: FunctionInput,
    gateway: GatewayPlan,
    attachment: Attachment,
    hostnames: tuple[Hostname, ...],
    report: Report,
) -> None:
    """Reports hostnames that no listener accepts, and namespaces that listeners do not allow or may not allow."""
    access, key = attachment.access, function.key
    if not access.open:
        if access.closed:
            report.add(
                "OFN312",
                f"No listener of Gateway {gateway.key} allows routes of namespace {key.namespace}, "
                f"so nothing would reach Function {key}.",
                function.source,
            )
        return
    if unknown := [one.name for one in access.unknown if one in attachment.listeners]:
        report.add(
            "OFN313",
            f"Listener {', '.join(unknown)} of Gateway {gateway.key} selects namespaces by labels, and those of "
            f"namespace {key.namespace} of Function {key} are not in the input; its route is assumed to be allowed.",
            function.source,
        )
    served = {door.given for door in attachment.doors}
    for index, hostname in enumerate(hostnames):
        if hostname.value not in served and _may_be_served(hostname.value, attachment, gateway):
            path = (*function.route_path, "hostnames", index) if index < len(function.hostnames) else ()
            _report_refused(_Refused(function, gateway, attachment, hostname.value, path), report)
    if hostnames and not served and (gateway.by_section or attachment.visibility != BOTH):
        report.add(
            "OFN317",
            f"No listener of Gateway {gateway.key} accepts any hostname of Function {key} "
            f"({', '.join(hostname.value for hostname in hostnames)}), so its route would attach to no listener.",
            function.source,
        )


def _may_be_served(hostname: str, attachment: Attachment, gateway: GatewayPlan) -> bool:
    """Decides whether a hostname fits its Function's visibility; another check reports those that do not."""
    external = is_external(hostname, gateway.cluster_domain)
    return attachment.visibility == BOTH or external == (attachment.visibility == EXTERNAL)


def _report_refused(refused: _Refused, report: Report) -> None:
    access, gateway, key = refused.attachment.access, refused.gateway, refused.function.key
    if closed := [one.name for one in access.closed if intersection(one.hostname, refused.hostname)]:
        _report_closed(refused, closed, report)
        return
    accepted = ", ".join(sorted({listener.hostname or "any" for listener in access.open}))
    some = f" that allows namespace {key.namespace}" if access.closed else ""
    beside = [one for one in access.beside if intersection(one.hostname, refused.hostname)]
    report.add(
        "OFN310",
        f'No listener of Gateway {gateway.key}{some} accepts hostname "{refused.hostname}" of Function {key} '
        f"(accepted: {accepted}), so requests for it get 404.",
        refused.function.source,
        refused.path,
        remedy=_offer(refused, beside) if beside else "",
    )


def _report_closed(refused: _Refused, closed: list[str], report: Report) -> None:
    key, names = refused.function.key, " and ".join(closed)
    report.add(
        "OFN310",
        f'Hostname "{refused.hostname}" of Function {key} needs listener {names} of Gateway {refused.gateway.key}, and '
        f"allowedRoutes there excludes namespace {key.namespace}, so requests for it get 404.",
        refused.function.source,
        refused.path,
        remedy=f"Set allowedRoutes.namespaces.from of {names} to All, or to Selector with a selector for namespace "
        f"{key.namespace}; the default is Same: the namespace of the Gateway or ListenerSet that has the listener.",
    )


def _offer(refused: _Refused, beside: list[Listener]) -> str:
    """Describes how the route can attach to listeners of others that accept the hostname."""
    names = " and ".join(f'"{one.name}" (port {one.port}, {one.hostname or "any hostname"})' for one in beside)
    what = f"listener {names} accepts" if len(beside) == 1 else f"listeners {names} accept"
    offer = (
        f"In Kubernetes Gateway {refused.gateway.target}, {what} it: set routes.attach: Gateway in functionConfig, or "
        "add a listener for it to spec.gatewaySpec.listeners."
    )
    inner = (door for door in refused.attachment.doors if door.listener.name == INTERNAL)
    met = ((door, one) for door in inner for one in beside if meets(one, door.listener))
    shared = next((pair for pair in met if intersection(pair[1].hostname, pair[0].hostname)), None)
    if shared is None:
        return offer
    door, one = shared
    taken = {listener.port for group in refused.attachment.access for listener in group}
    return (
        f'{offer} With routes.attach: Gateway, {door.hostname} also reaches listener "{one.name}"; so move the '
        f"internal listener to another port: in spec.gatewaySpec.listeners, - {one_line(internal_elsewhere(taken))}"
    )
