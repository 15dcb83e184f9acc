"""Listeners that runs add to a Kubernetes Gateway which they do not generate: conflicts, and removal."""

from __future__ import annotations

from krm_fn.plan.listeners.assembly import slot_of
from krm_fn.plan.model import TakeBack
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import Inputs, Key, KubernetesGateway, ListenerInput
    from krm_fn.plan.listeners.assembly import Slot
    from krm_fn.plan.model import GatewayPlan, Listener


def foreign_listeners(existing: KubernetesGateway | None, inputs: Inputs) -> tuple[ListenerInput, ...]:
    """Returns the listeners of a Kubernetes Gateway that others wrote; a run plans those anew that it added itself."""
    if existing is None:
        return ()
    elsewhere = {str(gateway.key) for gateway in inputs.gateways if gateway.reference}
    ours = {name for source, names in existing.injected.items() if source not in elsewhere for name in names}
    return tuple(listener for listener in existing.listeners if listener.name not in ours)


def check_injections(plans: tuple[GatewayPlan, ...], report: Report) -> None:
    """Reports listeners that conflict with another listener of the Kubernetes Gateway that they go into."""
    elsewhere = _elsewhere(plans)
    for target in sorted({plan.target for plan in plans if plan.placement == "Merge"}):
        sources = [plan for plan in plans if plan.placement in ("Create", "Merge") and plan.target == target]
        _check_among_ours(sources, report)
        for plan in sources:
            if plan.existing:
                _check_against_theirs(plan, plan.existing, elsewhere, report)


def _elsewhere(plans: tuple[GatewayPlan, ...]) -> set[str]:
    """Returns the Gateways given for reference: their listeners belong to another run."""
    return {str(plan.key) for plan in plans if plan.placement == "Reference"}


def _check_against_theirs(plan: GatewayPlan, existing: KubernetesGateway, elsewhere: set[str], report: Report) -> None:
    injected = {name for source, names in existing.injected.items() if source not in elsewhere for name in names}
    slots = {slot_of(listener): listener for listener in plan.listeners}
    names = {listener.name for listener in plan.listeners}
    for theirs in existing.listeners:
        if theirs.name in injected:
            continue
        same = slots.get(slot_of(theirs))
        if theirs.name in names:
            what = f'already has a listener "{theirs.name}" that no run added for Gateway {plan.key}'
        elif same:
            what = (
                f'has a listener "{theirs.name}" with the same port, protocol and hostname as "{same.name}" '
                f"of Gateway {plan.key} ({theirs.port}, {theirs.protocol}, {theirs.hostname or 'any'})"
            )
        else:
            continue
        report.add("OFN217", f"Kubernetes Gateway {existing.key} {what}.", existing.source, theirs.path)


def _check_among_ours(plans: list[GatewayPlan], report: Report) -> None:
    """Reports listeners of two OpenFunction Gateways that conflict.

    Two Gateways may share a listener that both describe alike, such as the internal one.
    """
    names: dict[str, tuple[GatewayPlan, Listener]] = {}
    slots: dict[Slot, tuple[GatewayPlan, Listener]] = {}
    for plan in plans:
        for listener in plan.listeners:
            other, same = names.setdefault(listener.name, (plan, listener))
            if same.body == listener.body:
                other, same = slots.setdefault(slot_of(listener), (plan, listener))
            if other is not plan and same.body != listener.body:
                report.add(
                    "OFN217",
                    f'Listener "{listener.name}" of Gateway {plan.key} and listener "{same.name}" of Gateway '
                    f"{other.key} cannot both go into Kubernetes Gateway {plan.target}: they have the same name, or "
                    "the same port, protocol and hostname, but are not equal.",
                    plan.source,
                )


def plan_take_back(plans: tuple[GatewayPlan, ...], inputs: Inputs) -> tuple[TakeBack, ...]:
    """Plans the removal of listeners that an earlier run recorded for a Gateway and that it no longer wants there.

    The Gateway was removed or renamed, or refers to another Kubernetes Gateway now.
    """
    elsewhere = _elsewhere(plans)
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


def check_emptied(taken_back: tuple[TakeBack, ...], plans: tuple[GatewayPlan, ...], report: Report) -> None:
    """Reports Kubernetes Gateways that would lose all listeners: spec.listeners needs at least one."""
    gone: dict[Key, set[str]] = {}
    for back in taken_back:
        gone.setdefault(back.gateway.key, set()).update(back.names)
    for gateway in {back.gateway.key: back.gateway for back in taken_back}.values():
        wanted = any(plan.placement in ("Create", "Merge") and plan.target == gateway.key for plan in plans)
        if not wanted and all(listener.name in gone[gateway.key] for listener in gateway.listeners):
            report.add(
                "OFN343",
                f"All listeners of Kubernetes Gateway {gateway.key} were added for OpenFunction Gateways that no "
                "longer want them; without these, spec.listeners would be empty, which Gateway API refuses.",
                gateway.source,
                ("spec", "listeners"),
            )
