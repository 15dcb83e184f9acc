"""All listeners of one Kubernetes Gateway, with those of its ListenerSets: their number, and conflicts between them.

When two have one port, protocol and hostname, Gateway API uses the one of the Gateway, then the one of the older
ListenerSet, then the one of the ListenerSet with the first name:
https://github.com/kubernetes-sigs/gateway-api/blob/main/geps/gep-1713/index.md
"""

from __future__ import annotations

from krm_fn.gatewayapi.limits import MAX_LISTENERS
from krm_fn.inputs.defaults import CLUSTER_DOMAIN
from krm_fn.plan.listeners.assembly import from_kubernetes, slot_of
from krm_fn.plan.listeners.injection import foreign_listeners
from krm_fn.plan.model import Parent
from krm_fn.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import Inputs, Key
    from krm_fn.plan.listeners.assembly import Slot
    from krm_fn.plan.model import GatewayPlan, Listener


class Held(NamedTuple):
    """A listener and its holder: the Kubernetes Gateway or a ListenerSet."""

    holder: Parent
    listener: Listener


HeldListeners = dict["Key", dict[tuple[Parent, str], Held]]
"""Listeners by Kubernetes Gateway, then by holder and name."""


def held_listeners(plans: tuple[GatewayPlan, ...], inputs: Inputs) -> HeldListeners:
    """Collects all known listeners: those of OpenFunction Gateways, and those of others on the same Gateways."""
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
    """Reports Kubernetes Gateways that get too many listeners, and conflicts of the ListenerSets of this run."""
    for plan in plans:
        if plan.placement == "Merge":
            _check_number(plan, plans, inputs, report)
    holders: dict[tuple[Key, Slot], str] = {}
    for plan in plans:
        for slot in _slots_in_gateway(plan, inputs):
            holders.setdefault((plan.target, slot), f"Kubernetes Gateway {plan.target}")
    for listener_set in inputs.listener_sets:
        for theirs in listener_set.listeners:
            holders.setdefault((listener_set.target, slot_of(theirs)), f"ListenerSet {listener_set.key}")
    for plan in plans:
        if plan.placement == "ListenerSet":
            _check_slots(plan, holders, report)


def _slots_in_gateway(plan: GatewayPlan, inputs: Inputs) -> list[Slot]:
    """Lists the slots of the Kubernetes Gateway after this run, which removes listeners that nothing wants there."""
    theirs = [slot_of(listener) for listener in foreign_listeners(plan.existing, inputs)]
    ours = plan.listeners if plan.placement in ("Create", "Merge") else ()
    return theirs + [slot_of(listener) for listener in ours]


def _check_slots(plan: GatewayPlan, holders: dict[tuple[Key, Slot], str], report: Report) -> None:
    ours = f"ListenerSet {plan.key}"
    for listener in plan.listeners:
        other = holders.setdefault((plan.target, slot_of(listener)), ours)
        if other != ours:
            report.add(
                "OFN404",
                f'Listener "{listener.name}" of {ours} and one of {other} have the same port, protocol and hostname '
                f"({listener.port}, {listener.protocol}, {listener.hostname or 'any'}) on Kubernetes Gateway "
                f"{plan.target}: one of the two gets the condition Conflicted, and requests to its routes get 404.",
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
            f"With the listeners of Gateway {plan.key}, Kubernetes Gateway {plan.target} would have {count} listeners, "
            f"{len(theirs - names)} of others among them; it has at most {MAX_LISTENERS}.",
            plan.source,
            ("spec", "gatewayRef"),
            remedy="Set listeners.strategy: ListenerSet if the provider supports it, or set spec.gatewayRef to "
            "another Gateway.",
        )
