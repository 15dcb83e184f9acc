"""Checks of listeners that share a port of a Kubernetes Gateway and accept the same hostnames.

A request goes to the most specific listener that accepts its hostname. Envoy Gateway makes one route table for all HTTP
listeners of a port, and Envoy refuses a table with a hostname twice: https://github.com/envoyproxy/gateway/issues/9895
"""

from __future__ import annotations

from krm_fn.constants import GATEWAY_API
from krm_fn.diagnostics.places import place
from krm_fn.gatewayapi.names import intersection
from krm_fn.plan.attachment.sections import overlap
from krm_fn.plan.listeners.assembly import INTERNAL, internal_elsewhere
from krm_fn.plan.listeners.matching import allows_namespace, takes_from
from krm_fn.plan.model import Parent
from krm_fn.typed import TYPE_CHECKING, Any, NamedTuple
from krm_fn.yaml_text.flow import one_line

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping

    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import Inputs, Key
    from krm_fn.plan.listeners.holders import Held, HeldListeners
    from krm_fn.plan.model import FunctionPlan, GatewayPlan
    from krm_fn.resource import Resource

Object = dict[str, Any]

_EXAMPLES = 3


class _Claim(NamedTuple):
    """A route's claim to a hostname at a listener."""

    held: Held
    hostname: str
    claimant: str
    """The Function, redirect or route, as messages name it."""
    source: Resource
    gateway: GatewayPlan | None
    """The Gateway of the Function or redirect; None for a route that a person wrote."""


class _Pair(NamedTuple):
    """Two listeners of a port that the same hostnames reach."""

    one: _Claim
    """The first claim at one listener."""
    other: _Claim
    """The first claim at the other listener."""
    hostnames: list[str]
    """All hostnames that reach both."""


def check_shared_ports(
    gateways: tuple[GatewayPlan, ...],
    functions: tuple[FunctionPlan, ...],
    held: HeldListeners,
    inputs: Inputs,
    report: Report,
) -> None:
    """Reports hostnames that reach two HTTP listeners of a port, and those that a more specific listener takes away."""
    crowded = {target: found for target in held if (found := _crowded(held[target].values()))}
    if not crowded:
        return
    on = [plan for plan in functions if plan.gateway.target in crowded]
    _check_taken(on, crowded, report)
    for target, listeners in crowded.items():
        plain = {key: one for key, one in listeners.items() if one.listener.protocol == "HTTP"}
        ports = {one.listener.port for one in held[target].values()}
        _check_doubled(target, _claims(target, plain, gateways, on, inputs), ports, report)


def _crowded(held: Iterable[Held]) -> dict[tuple[Parent, str], Held]:
    """Returns the listeners of the ports on which two listeners can accept the same hostname."""
    ports: dict[int, list[Held]] = {}
    for one in held:
        ports.setdefault(one.listener.port, []).append(one)
    groups = [group for group in ports.values() if len(group) > 1 and overlap([one.listener for one in group])]
    return {(one.holder, one.listener.name): one for group in groups for one in group}


def _check_taken(
    functions: list[FunctionPlan], crowded: Mapping[Key, Mapping[tuple[Parent, str], Held]], report: Report
) -> None:
    """Reports hostnames that a more specific listener takes from routes which do not attach to it.

    Each pair of listeners is reported once.
    """
    taken: dict[tuple[Key, str, Parent, str], tuple[FunctionPlan, Held, Held, list[str]]] = {}
    for plan in functions:
        listeners = crowded[plan.gateway.target]
        met = {(plan.gateway.parent, one.name) for one in plan.attachment.listeners}
        for door in plan.attachment.serving:
            ours = listeners.get((plan.gateway.parent, door.listener.name))
            if ours is None:
                continue
            for key, rival in listeners.items():
                if key not in met and takes_from(rival.listener, ours.listener, door.hostname):
                    found = taken.setdefault((plan.gateway.key, ours.listener.name, *key), (plan, ours, rival, []))
                    found[3].append(door.hostname)
    for plan, ours, rival, hostnames in taken.values():
        report.add(
            "OFN316",
            f"On port {ours.listener.port} of Kubernetes Gateway {plan.gateway.target}, requests for "
            f"{_some(hostnames)} go to {_named(rival)}, which is more specific than {_named(ours)}, and routes of "
            f"Gateway {plan.gateway.key} do not attach to it.",
            plan.source,
            remedy=_to_attach(plan, rival),
        )


def _to_attach(plan: FunctionPlan, rival: Held) -> str:
    """Describes how the route can attach to the listener that takes its hostname; "" where it cannot."""
    access = plan.attachment.access
    if rival.listener in access.closed:
        return (
            f'Set allowedRoutes.namespaces.from of listener "{rival.listener.name}" to All, or to Selector with a '
            f"selector for namespace {plan.key.namespace}; or use another hostname."
        )
    if rival.listener in access.beside:
        return (
            "Set routes.attach: Gateway in functionConfig, so that routes also attach to listeners of others; or use "
            "another hostname."
        )
    return ""


def _claims(
    target: Key,
    listeners: Mapping[tuple[Parent, str], Held],
    gateways: tuple[GatewayPlan, ...],
    functions: list[FunctionPlan],
    inputs: Inputs,
) -> Iterator[_Claim]:
    for plan in functions:
        if plan.gateway.target == target:
            for door in plan.attachment.doors:
                if held := listeners.get((plan.gateway.parent, door.listener.name)):
                    yield _Claim(held, door.hostname, f"Function {plan.key}", plan.source, plan.gateway)
    for gateway in gateways:
        if gateway.redirect and gateway.target == target:
            for section in gateway.redirect.sections:
                if held := listeners.get((gateway.parent, section)):
                    hostname = held.listener.hostname or "*"
                    yield _Claim(held, hostname, f"the redirect of Gateway {gateway.key}", gateway.source, gateway)
    written = (*inputs.http_routes, *inputs.grpc_routes)
    for route in sorted(written, key=lambda one: (one.kind, one.namespace, one.name)):
        for held, hostname in _of_route(route, listeners, inputs):
            claimant = f"{route.kind} {route.namespace or inputs.config.default_namespace}/{route.name}"
            yield _Claim(held, hostname, claimant, route, None)


def _of_route(
    route: Resource, listeners: Mapping[tuple[Parent, str], Held], inputs: Inputs
) -> Iterator[tuple[Held, str]]:
    """Yields the listeners that accept a route of the input, with each hostname that both cover."""
    spec = (route.object or {}).get("spec") or {}
    namespace = route.namespace or inputs.config.default_namespace
    for ref in spec.get("parentRefs") or ():
        holder = Parent(ref.get("kind") or "Gateway", ref.get("namespace") or namespace, ref.get("name") or "")
        for held in listeners.values():
            listener = held.listener
            named = ref.get("sectionName") in (None, "", listener.name) and ref.get("port") in (None, listener.port)
            if held.holder != holder or not named or not _takes_kind(listener.body, route.kind):
                continue
            if allows_namespace(listener, namespace, holder.namespace, inputs.namespaces) is False:
                continue
            for hostname in spec.get("hostnames") or [listener.hostname or "*"]:
                if shared := intersection(listener.hostname, hostname):
                    yield held, shared


def _takes_kind(body: Object, kind: str) -> bool:
    kinds = body["allowedRoutes"].get("kinds")
    return not kinds or any((one["group"], one["kind"]) == (GATEWAY_API, kind) for one in kinds)


def _check_doubled(target: Key, claims: Iterator[_Claim], ports: Container[int], report: Report) -> None:
    """Reports hostnames that reach two listeners of a port, at least once by a Function or redirect.

    Each pair of listeners is reported once.
    """
    found: dict[tuple[int, str], dict[tuple[Parent, str], _Claim]] = {}
    for claim in claims:
        at = found.setdefault((claim.held.listener.port, claim.hostname), {})
        key = (claim.held.holder, claim.held.listener.name)
        if key not in at or (at[key].gateway is None and claim.gateway):
            at[key] = claim
    pairs: dict[tuple[tuple[Parent, str], ...], _Pair] = {}
    for (_, hostname), at in found.items():
        if len(at) > 1 and any(claim.gateway for claim in at.values()):
            keys = tuple(sorted(at, key=lambda key: at[key].gateway is None)[:2])
            pairs.setdefault(tuple(sorted(keys)), _Pair(at[keys[0]], at[keys[1]], [])).hostnames.append(hostname)
    for pair in pairs.values():
        _report_doubled(target, pair, ports, report)


def _report_doubled(target: Key, pair: _Pair, ports: Container[int], report: Report) -> None:
    one, other, hostnames = pair
    preset = one.gateway.preset if one.gateway else None
    known = preset is not None and not preset.refuses_doubled
    by = one.claimant
    if other.claimant != one.claimant:
        by = f"{one.claimant} and {other.claimant} ({place(other.source)})"
    effect = (
        f"the effect with {preset.name} is not known"
        if preset and known
        else "Envoy Gateway then refuses the whole port, and every request to it gets 404"
    )
    report.add(
        "OFN315" if known else "OFN314",
        f"{_some(hostnames)} reaches both {_named(one.held)} and {_named(other.held)} on port "
        f"{one.held.listener.port} of Kubernetes Gateway {target}, by {by}: {effect}.",
        one.source,
        remedy=_to_separate(pair, ports),
    )


def _to_separate(pair: _Pair, ports: Container[int]) -> str:
    """Describes how the hostname can reach only one of the two listeners."""
    names = [claim.held.listener.name for claim in (pair.one, pair.other)]
    if INTERNAL in names:
        moved = one_line(internal_elsewhere(ports))
        return f"Put the internal listener on another port: in spec.gatewaySpec.listeners, - {moved}"
    return (
        f'Put listener "{names[0]}" or "{names[1]}" on another port, or give {pair.hostnames[0]} to a Function that '
        "has no hostname for the other listener."
    )


def _some(hostnames: list[str]) -> str:
    names = list(dict.fromkeys(hostnames))
    shown = ", ".join(names[:_EXAMPLES])
    return f"{shown} and {len(names) - _EXAMPLES} more" if len(names) > _EXAMPLES else shown


def _named(held: Held) -> str:
    where = "" if held.holder.kind == "Gateway" else f" of ListenerSet {held.holder.namespace}/{held.holder.name}"
    return f'listener "{held.listener.name}"{where} ({held.listener.hostname or "any hostname"})'
