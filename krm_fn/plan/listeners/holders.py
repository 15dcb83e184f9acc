"""Listeners that meet on one Kubernetes Gateway, its own and those of ListenerSets: how many, and which collide.

Of two with one port, protocol and hostname the Gateway's own is used, then the older ListenerSet's, then by name:
https://github.com/kubernetes-sigs/gateway-api/blob/main/geps/gep-1713/index.md
"""

from __future__ import annotations

from krm_fn.gatewayapi.limits import MAX_LISTENERS
from krm_fn.inputs.defaults import CLUSTER_DOMAIN
from krm_fn.plan.listeners.assembly import from_kubernetes
from krm_fn.plan.listeners.injection import foreign_listeners
from krm_fn.plan.model import Parent
from krm_fn.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import Inputs, Key
    from krm_fn.plan.model import GatewayPlan, Listener

Place = tuple[int, str, str]


class Held(NamedTuple):
    """A listener of a Kubernetes Gateway, its own or a ListenerSet's. holder: which of these has it."""

    holder: Parent
    listener: Listener


HeldListeners = dict["Key", dict[tuple[Parent, str], Held]]
"""Listeners by Kubernetes Gateway, and by what holds them and name."""


def held_listeners(plans: tuple[GatewayPlan, ...], inputs: Inputs) -> HeldListeners:
    """The listeners that are known: those of OpenFunction Gateways, and those of others beside them."""
    found: HeldListeners = {}
    for plan in plans:
        own = Parent("Gateway", *plan.target)
        theirs = from_kubernetes(foreign_listeners(plan.existing, inputs), plan.cluster_domain)
        held = found.setdefault(plan.target, {})
        for holder, listeners in ((plan.parent, plan.listeners), (own, theirs)):
            for listener in listeners:
                held.setdefault((holder, listener.name), Held(holder, listener))
    for one in inputs.listener_sets:
        if one.target in found:
            holder = Parent("ListenerSet", *one.key)
            for listener in from_kubernetes(one.listeners, CLUSTER_DOMAIN):
                found[one.target].setdefault((holder, listener.name), Held(holder, listener))
    return found


def check_holders(plans: tuple[GatewayPlan, ...], inputs: Inputs, report: Report) -> None:
    """Report Kubernetes Gateways that get too many listeners, and ListenerSets of ours that collide."""
    for plan in plans:
        if plan.placement == "Merge":
            _check_number(plan, plans, inputs, report)
    held: dict[tuple[Key, Place], str] = {}
    for plan in plans:
        for place in _places_in_gateway(plan, inputs):
            held.setdefault((plan.target, place), f"Kubernetes Gateway {plan.target}")
    for listener_set in inputs.listener_sets:
        for theirs in listener_set.listeners:
            place = (theirs.port, theirs.protocol, theirs.hostname or "")
            held.setdefault((listener_set.target, place), f"ListenerSet {listener_set.key}")
    for plan in plans:
        if plan.placement == "ListenerSet":
            _check_places(plan, held, report)


def _places_in_gateway(plan: GatewayPlan, inputs: Inputs) -> list[Place]:
    """What the Kubernetes Gateway holds or will hold; what is wanted there no more is taken back."""
    theirs = [(t.port, t.protocol, t.hostname or "") for t in foreign_listeners(plan.existing, inputs)]
    ours = plan.listeners if plan.placement in ("Create", "Merge") else ()
    return theirs + [(listener.port, listener.protocol, listener.hostname) for listener in ours]


def _check_places(plan: GatewayPlan, held: dict[tuple[Key, Place], str], report: Report) -> None:
    ours = f"ListenerSet {plan.key}"
    for listener in plan.listeners:
        place = (listener.port, listener.protocol, listener.hostname)
        other = held.setdefault((plan.target, place), ours)
        if other != ours:
            report.add(
                "OFN404",
                f'Listener "{listener.name}" of {ours} and one of {other} have one port, protocol and hostname '
                f"({listener.port}, {listener.protocol}, {listener.hostname or 'any'}) on Kubernetes Gateway "
                f"{plan.target}: one of the two is Conflicted, and routes on it answer 404.",
                plan.source,
            )


def _check_number(plan: GatewayPlan, plans: tuple[GatewayPlan, ...], inputs: Inputs, report: Report) -> None:
    names = {
        listener.name
        for p in plans
        if p.placement in ("Create", "Merge") and p.target == plan.target
        for listener in p.listeners
    }
    theirs = {listener.name for listener in foreign_listeners(plan.existing, inputs)}
    if (count := len(names | theirs)) > MAX_LISTENERS and len(plan.listeners) <= MAX_LISTENERS:
        report.add(
            "OFN304",
            f"Kubernetes Gateway {plan.target} would have {count} listeners, {len(theirs - names)} of others among "
            f"them, with those of Gateway {plan.key}; it takes {MAX_LISTENERS}.",
            plan.source,
            ("spec", "gatewayRef"),
            remedy="Set listeners.strategy: ListenerSet where the provider has it, or refer to another Gateway.",
        )
