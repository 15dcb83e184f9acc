"""Listeners in a Kubernetes Gateway that someone else owns: what may be put in, and what must be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from krm_fn.plan.model import TakeBack

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import GatewayInput, Inputs, KubernetesGateway
    from krm_fn.plan.model import GatewayPlan, Listener


def check_injection(
    gateway: GatewayInput, existing: KubernetesGateway, listeners: tuple[Listener, ...], report: Report
) -> None:
    """Report a listener of the Kubernetes Gateway that ours would overwrite or collide with."""
    mine = set(existing.injected.get(str(gateway.key), ()))
    places = {(listener.port, listener.protocol, listener.hostname): listener for listener in listeners}
    names = {listener.name for listener in listeners}
    for theirs in existing.listeners:
        if theirs.name in mine:
            continue
        same_place = places.get((theirs.port, theirs.protocol, theirs.hostname or ""))
        if theirs.name in names:
            what = f'already has a listener "{theirs.name}" that was not put there by Gateway {gateway.key}'
        elif same_place:
            what = (
                f'has a listener "{theirs.name}" on the same port, protocol and hostname as "{same_place.name}" '
                f"of Gateway {gateway.key} ({theirs.port}, {theirs.protocol}, {theirs.hostname or 'any'})"
            )
        else:
            continue
        report.add("OFN217", f"Kubernetes Gateway {existing.key} {what}.", existing.source, theirs.path)


def plan_take_back(plans: tuple[GatewayPlan, ...], inputs: Inputs) -> tuple[TakeBack, ...]:
    """Listeners recorded for a source that no longer wants them there: removed, renamed, or pointing elsewhere.

    What a Gateway given for reference has put somewhere is its owner's.
    """
    elsewhere = {str(plan.key) for plan in plans if plan.placement == "Reference"}
    wanted: dict[tuple[object, str], set[str]] = {}
    for plan in plans:
        if plan.placement == "Merge":
            wanted[plan.target, str(plan.key)] = {listener.name for listener in plan.listeners}
    out = []
    for key in sorted(inputs.kubernetes_gateways):
        gateway = inputs.kubernetes_gateways[key]
        for source, names in sorted(gateway.injected.items()):
            gone = tuple(name for name in names if name not in wanted.get((key, source), ()))
            if gone and gateway.source and source not in elsewhere:
                out.append(TakeBack(gateway, source, gone))
    return tuple(out)
