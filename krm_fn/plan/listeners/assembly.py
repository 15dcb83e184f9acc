"""The listeners of an OpenFunction Gateway: its own, the added internal one, and Gateway API's rules for them."""

from __future__ import annotations

from itertools import count

from krm_fn.gatewayapi import defaults as api_defaults
from krm_fn.gatewayapi.limits import MAX_LISTENERS
from krm_fn.gatewayapi.names import hostname_fault, is_external
from krm_fn.inputs.defaults import INTERNAL_LISTENER
from krm_fn.plan.hostnames.derivation import follow
from krm_fn.plan.model import Listener
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import GatewayInput, ListenerInput, Object
    from krm_fn.presets.preset import Preset
    from krm_fn.resource import Path

INTERNAL = INTERNAL_LISTENER["name"]
"""The name of the listener for internal addresses of Functions:
https://github.com/OpenFunction/OpenFunction/blob/main/apis/networking/v1alpha1/gateway_types.go
"""

_WITH_HOSTNAME = ("HTTP", "HTTPS", "TLS")
_WITH_TLS = ("HTTPS", "TLS")
_WITHOUT_TLS = ("HTTP", "TCP", "UDP")
_WITHOUT_HOSTNAME = ("TCP", "UDP")


_DOMAIN = ("spec", "domain")
_OTHER_DOMAIN = "Set spec.domain to a domain outside the cluster domain."

Slot = tuple[int, str, str]
"""Port, protocol and hostname: two listeners of a Kubernetes Gateway must not have the same."""


def slot_of(listener: Listener | ListenerInput) -> Slot:
    """Returns the slot of a listener; hostname "" for none."""
    return listener.port, listener.protocol, listener.hostname or ""


def plan_listeners(gateway: GatewayInput, preset: Preset | None, report: Report) -> tuple[Listener, ...]:
    """Completes the listeners of one OpenFunction Gateway; reports their faults."""
    listeners = [_listener(given, gateway, report) for given in gateway.listeners]
    if not any(listener.name == INTERNAL for listener in listeners):
        listeners.insert(0, _injected(gateway, preset))
    check_listeners(listeners, gateway, report)
    return tuple(listeners)


def from_kubernetes(listeners: Iterable[ListenerInput], cluster_domain: str) -> tuple[Listener, ...]:
    """Converts listeners that a Kubernetes Gateway already has; fills in API defaults."""
    return tuple(
        Listener(
            given.name,
            given.port,
            given.protocol,
            given.hostname or "",
            _is_internal(given.name, given.hostname or "", cluster_domain),
            api_defaults.listener(given.body, given.hostname or ""),
            "listener of the Kubernetes Gateway",
        )
        for given in listeners
    )


def _listener(given: ListenerInput, gateway: GatewayInput, report: Report) -> Listener:
    hostname, reason = _hostname(given, gateway, report)
    internal = _is_internal(given.name, hostname, gateway.cluster_domain)
    body = api_defaults.listener(given.body, hostname)
    return Listener(given.name, given.port, given.protocol, hostname, internal, body, reason)


def _hostname(given: ListenerInput, gateway: GatewayInput, report: Report) -> tuple[str, str]:
    if given.hostname:
        what, path = f'of listener "{given.name}" of Gateway {gateway.key}', (*given.path, "hostname")
        hostname = follow(given.hostname, what, gateway, report, gateway.source, path)
        if fault := hostname_fault(hostname):
            report.add("OFN301", f'Hostname "{hostname}" {what} {fault}.', gateway.source, path)
        if given.protocol in _WITHOUT_HOSTNAME:
            message = f'Hostname "{hostname}" {what} is not allowed: listeners for {given.protocol} have no hostname.'
            report.add("OFN301", message, gateway.source, path, remedy="Remove the hostname.")
        return hostname, "written in the listener"
    if given.name == INTERNAL:
        return f"*.{gateway.cluster_domain}", "*.<clusterDomain>"
    if given.protocol in _WITH_HOSTNAME:
        return f"*.{gateway.domain}", "*.<domain>"
    return "", f"{given.protocol} listeners have none"


def entry_point(port: int, gateway: GatewayInput, preset: Preset | None) -> int:
    """Returns the listener port for a port of the data plane's Service that clients connect to.

    This is the provider's entry point, unless the listeners in the input show that the provider has other ones.
    """
    ports = {given.port for given in gateway.listeners}
    if preset and (not ports or not ports.isdisjoint(preset.entry_points)):
        return preset.entry_point(port)
    return port


def _injected(gateway: GatewayInput, preset: Preset | None) -> Listener:
    hostname = f"*.{gateway.cluster_domain}"
    port = entry_point(INTERNAL_LISTENER["port"], gateway, preset)
    body = api_defaults.listener({**INTERNAL_LISTENER, "port": port}, hostname)
    return Listener(INTERNAL, body["port"], body["protocol"], hostname, True, body, "added: none was given")


def internal_elsewhere(taken: Container[int]) -> Object:
    """Returns the internal listener, as a user writes it, on the first port from 8080 that is not taken."""
    return {**INTERNAL_LISTENER, "port": next(port for port in count(8080) if port not in taken)}


def _is_internal(name: str, hostname: str, cluster_domain: str) -> bool:
    return name == INTERNAL or (hostname != "" and not is_external(hostname, cluster_domain))


def check_listeners(listeners: list[Listener], gateway: GatewayInput, report: Report) -> None:
    """Reports listeners that Gateway API refuses: too many, or two with one name or one slot.

    https://github.com/kubernetes-sigs/gateway-api/blob/main/apis/v1/gateway_types.go (CEL rules of ``listeners``)
    """
    paths = {given.name: given.path for given in gateway.listeners}
    if len(listeners) > MAX_LISTENERS:
        report.add(
            "OFN304",
            f"Gateway {gateway.key} has {len(listeners)} listeners; a Kubernetes Gateway has at most {MAX_LISTENERS}.",
            gateway.source,
            ("spec", "gatewaySpec", "listeners"),
        )
    names: set[str] = set()
    slots: dict[Slot, str] = {}
    for listener in listeners:
        path = paths.get(listener.name, ("spec", "gatewaySpec", "listeners"))
        if listener.name in names:
            _duplicate(gateway, f'two listeners have the name "{listener.name}"', path, report)
        other = slots.setdefault(slot_of(listener), listener.name)
        if other != listener.name:
            same = f'listeners "{other}" and "{listener.name}" have the same port, protocol and hostname'
            same = f"{same} ({listener.port}, {listener.protocol}, {listener.hostname})"
            if gateway.domain == gateway.cluster_domain and listener.hostname == f"*.{gateway.domain}":
                _duplicate(gateway, f"{same}, because its domain is the cluster domain", _DOMAIN, report, _OTHER_DOMAIN)
            else:
                _duplicate(gateway, same, path, report)
        names.add(listener.name)
        _check_tls(listener, gateway, path, report)


def _duplicate(gateway: GatewayInput, what: str, path: Path, report: Report, remedy: str = "") -> None:
    report.add("OFN305", f"In Gateway {gateway.key} {what}.", gateway.source, path, remedy=remedy)


def _check_tls(listener: Listener, gateway: GatewayInput, path: Path, report: Report) -> None:
    """Reports a ``tls`` that the CEL rules of ``listeners`` and ListenerTLSConfig refuse."""
    tls, protocol, source = listener.body.get("tls"), listener.protocol, gateway.source
    what = f'{protocol} listener "{listener.name}" of Gateway {gateway.key}'
    if tls and protocol in _WITHOUT_TLS:
        report.add("OFN306", f"{what} has tls, which this protocol does not allow.", source, path)
    if protocol not in _WITH_TLS:
        return
    mode = (tls or {}).get("mode", "Terminate")
    if protocol == "HTTPS" and mode != "Terminate":
        report.add("OFN306", f"{what} has tls.mode {mode}; HTTPS allows only Terminate.", source, (*path, "tls"))
    elif mode == "Terminate" and not (tls and (tls.get("certificateRefs") or tls.get("options"))):
        report.add("OFN306", f"{what} has neither tls.certificateRefs nor tls.options.", source, path)
