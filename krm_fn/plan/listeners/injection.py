"""Listeners in a Kubernetes Gateway that someone else owns: what may be put in, and what must be taken back."""

from __future__ import annotations

from krm_fn.plan.model import TakeBack
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.diagnostics.report import Report
    from krm_fn.inputs.model import Inputs, Key, KubernetesGateway, ListenerInput
    from krm_fn.plan.model import GatewayPlan, Listener


def foreign_listeners(existing: KubernetesGateway | None, inputs: Inputs) -> tuple[ListenerInput, ...]:
    """What stands in a Kubernetes Gateway by others' doing: what was put there from here is planned anew."""
    if existing is None:
        return ()
    elsewhere = {str(gateway.key) for gateway in inputs.gateways if gateway.reference}
    ours = {name for source, names in existing.injected.items() if source not in elsewhere for name in names}
    return tuple(listener for listener in existing.listeners if listener.name not in ours)


def check_injections(plans: tuple[GatewayPlan, ...], report: Report) -> None:
    """Report listeners that are to go into a Kubernetes Gateway where another one, theirs or ours, is in the way."""
    elsewhere = _elsewhere(plans)
    for target in sorted({plan.target for plan in plans if plan.placement == "Merge"}):
        sources = [plan for plan in plans if plan.placement in ("Create", "Merge") and plan.target == target]
        _check_among_ours(sources, report)
        for plan in sources:
            if plan.existing:
                _check_against_theirs(plan, plan.existing, elsewhere, report)


def _elsewhere(plans: tuple[GatewayPlan, ...]) -> set[str]:
    """Sources that are given for reference: what they have put somewhere is their owners'."""
    return {str(plan.key) for plan in plans if plan.placement == "Reference"}


def _check_against_theirs(plan: GatewayPlan, existing: KubernetesGateway, elsewhere: set[str], report: Report) -> None:
    injected = {name for source, names in existing.injected.items() if source not in elsewhere for name in names}
    places = {_place(listener): listener for listener in plan.listeners}
    names = {listener.name for listener in plan.listeners}
    for theirs in existing.listeners:
        if theirs.name in injected:
            continue
        same_place = places.get((theirs.port, theirs.protocol, theirs.hostname or ""))
        if theirs.name in names:
            what = f'already has a listener "{theirs.name}" that was not put there by Gateway {plan.key}'
        elif same_place:
            what = (
                f'has a listener "{theirs.name}" on the same port, protocol and hostname as "{same_place.name}" '
                f"of Gateway {plan.key} ({theirs.port}, {theirs.protocol}, {theirs.hostname or 'any'})"
            )
        else:
            continue
        report.add("OFN217", f"Kubernetes Gateway {existing.key} {what}.", existing.source, theirs.path)


def _check_among_ours(plans: list[GatewayPlan], report: Report) -> None:
    """Two OpenFunction Gateways may share a listener that both describe alike, such as the internal one."""
    names: dict[str, tuple[GatewayPlan, Listener]] = {}
    places: dict[tuple[int, str, str], tuple[GatewayPlan, Listener]] = {}
    for plan in plans:
        for listener in plan.listeners:
            other, same = names.setdefault(listener.name, (plan, listener))
            if same.body == listener.body:
                other, same = places.setdefault(_place(listener), (plan, listener))
            if other is not plan and same.body != listener.body:
                report.add(
                    "OFN217",
                    f'Listener "{listener.name}" of Gateway {plan.key} and listener "{same.name}" of Gateway '
                    f"{other.key} cannot both go into Kubernetes Gateway {plan.target}: they have one name, or one "
                    "port, protocol and hostname, and differ.",
                    plan.source,
                )


def _place(listener: Listener) -> tuple[int, str, str]:
    return listener.port, listener.protocol, listener.hostname


def plan_take_back(plans: tuple[GatewayPlan, ...], inputs: Inputs) -> tuple[TakeBack, ...]:
    """Listeners recorded for a source that no longer wants them there: removed, renamed, or pointing elsewhere."""
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
    """Kubernetes Gateways of which nothing is left: spec.listeners has at least one."""
    gone: dict[Key, set[str]] = {}
    for back in taken_back:
        gone.setdefault(back.gateway.key, set()).update(back.names)
    for gateway in {back.gateway.key: back.gateway for back in taken_back}.values():
        wanted = any(plan.placement in ("Create", "Merge") and plan.target == gateway.key for plan in plans)
        if not wanted and all(listener.name in gone[gateway.key] for listener in gateway.listeners):
            report.add(
                "OFN343",
                f"All listeners of Kubernetes Gateway {gateway.key} were put there for OpenFunction Gateways that no "
                "longer want them, and it cannot be without one.",
                gateway.source,
                ("spec", "listeners"),
            )
