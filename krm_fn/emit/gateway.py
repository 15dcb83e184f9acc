"""Kubernetes Gateways: created whole, or listeners merged into one that is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from krm_fn.changes import DELETE
from krm_fn.constants import GATEWAY_API, INJECTED_LISTENERS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from krm_fn.changes import Changes
    from krm_fn.inputs.model import KubernetesGateway
    from krm_fn.plan.model import GatewayPlan, Plan
    from krm_fn.resource import Resource

Object = dict[str, Any]


def gateway_spec(plan: GatewayPlan) -> Object:
    """The spec of a Gateway that OpenFunction's ``gatewayDef`` describes."""
    return {"gatewayClassName": plan.class_name, "listeners": [listener.body for listener in plan.listeners]}


def listener_set_spec(plan: GatewayPlan) -> Object:
    """The spec of a ListenerSet that adds listeners to a Gateway that is not in the input."""
    parent = {"group": GATEWAY_API, "kind": "Gateway", "name": plan.target.name, "namespace": plan.target.namespace}
    return {"parentRef": parent, "listeners": [listener.body for listener in plan.listeners]}


def merge_listeners(plan: Plan, changes: Changes) -> None:
    """Record the edits of every Kubernetes Gateway into which listeners go, or from which they are taken back."""
    for gateway, plans in _touched(plan):
        if gateway.source is None:
            continue
        wanted = {str(p.key): p for p in plans}
        _edit(gateway, gateway.source, wanted, changes)


def _touched(plan: Plan) -> Iterator[tuple[KubernetesGateway, Sequence[GatewayPlan]]]:
    gateways = {g.existing.key: g.existing for g in plan.gateways if g.placement == "Merge" and g.existing}
    gateways |= {back.gateway.key: back.gateway for back in plan.taken_back}
    for key in sorted(gateways):
        yield gateways[key], [g for g in plan.gateways if g.placement == "Merge" and g.target == key]


def _edit(gateway: KubernetesGateway, source: Resource, plans: dict[str, GatewayPlan], changes: Changes) -> None:
    bodies = {listener.name: listener.body for p in plans.values() for listener in p.listeners}
    injected = {name for names in gateway.injected.values() for name in names}
    given = list(((source.object or {}).get("spec") or {}).get("listeners") or ())
    kept = [bodies.get(body["name"], body) for body in given if body["name"] in bodies or body["name"] not in injected]
    present = {body["name"] for body in kept}
    listeners = kept + [body for name, body in bodies.items() if name not in present]
    if listeners != given:
        changes.edit(source, ("spec", "listeners"), listeners)
    _record(gateway, source, plans, changes)


def _record(gateway: KubernetesGateway, source: Resource, plans: dict[str, GatewayPlan], changes: Changes) -> None:
    """Keep the annotation that says whose listeners are whose."""
    import json

    record = {key: [listener.name for listener in plans[key].listeners] for key in sorted(plans)}
    text = json.dumps(record, separators=(",", ":"))
    if record and source.annotations.get(INJECTED_LISTENERS) != text:
        changes.edit(source, ("metadata", "annotations", INJECTED_LISTENERS), text)
    elif not record and gateway.injected:
        only = len(source.annotations) == 1
        path = ("metadata", "annotations") if only else ("metadata", "annotations", INJECTED_LISTENERS)
        changes.edit(source, path, DELETE)
