"""Addresses of a Function: one for each listener, hostname and path, if the listener accepts the hostname."""

from __future__ import annotations

from krm_fn.gatewayapi.names import is_external, service_hostname
from krm_fn.plan.model import Address
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.inputs.model import FunctionInput
    from krm_fn.plan.model import Attachment, Door, GatewayPlan, PathMatch

OWN_SERVICE = "Service"
"""Replaces the listener's name in an address that leads to the Function's Service, not to a Gateway."""

_SCHEME = {"HTTP": "http", "HTTPS": "https"}


def plan_addresses(
    function: FunctionInput,
    gateway: GatewayPlan,
    attachment: Attachment,
    paths: tuple[PathMatch, ...],
    own_service_port: int | None,
) -> tuple[Address, ...]:
    """Returns the addresses of a Function, in the order of listeners, hostnames and paths.

    own_service_port: the port of the Service that is the internal address, in the input or made by Knative; None if
    there is no such Service.
    """
    out = []
    internal = service_hostname(function.key.name, function.key.namespace, gateway.cluster_domain)
    if own_service_port is not None:
        out.append(Address("internal", f"http://{internal}:{own_service_port}/", OWN_SERVICE))
    for door in attachment.serving:
        if own_service_port is None or door.hostname != internal:
            out += _addresses(door, gateway.cluster_domain, paths)
    return tuple(dict.fromkeys(out))


def _addresses(door: Door, cluster_domain: str, paths: tuple[PathMatch, ...]) -> list[Address]:
    kind, listener = "external" if is_external(door.hostname, cluster_domain) else "internal", door.listener
    base = f"{_SCHEME[listener.protocol]}://{door.hostname}:{listener.client_port}"
    return [Address(kind, base + path.value, listener.name) for path in paths if path.type != "RegularExpression"]
