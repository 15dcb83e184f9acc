"""Kubernetes Gateways: new ones, and listeners that are merged into existing ones."""

from __future__ import annotations

from krm_fn.changes import DELETE
from krm_fn.constants import CONTROLLER_LISTENERS, GATEWAY_API, INJECTED_LISTENERS
from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from krm_fn.changes import Changes
    from krm_fn.inputs.model import KubernetesGateway
    from krm_fn.plan.model import GatewayPlan, Plan
    from krm_fn.resource import Resource

Object = dict[str, Any]


def gateway_spec(plan: GatewayPlan, plans: Sequence[GatewayPlan]) -> Object:
    """Returns the spec of a ``gatewayDef``, with the listeners of OpenFunction Gateways that refer to it."""
    others = [other for other in plans if other.placement == "Merge" and other.target == plan.target]
    bodies = {listener.name: listener.body for source in (plan, *others) for listener in source.listeners}
    return {"gatewayClassName": plan.class_name, "listeners": list(bodies.values())}


def listener_set_spec(plan: GatewayPlan) -> Object:
    """Returns the spec of a ListenerSet, which adds listeners to a Gateway that is not in the input."""
    parent = {"group": GATEWAY_API, "kind": "Gateway", "name": plan.target.name, "namespace": plan.target.namespace}
    return {"parentRef": parent, "listeners": [listener.body for listener in plan.listeners]}


def merge_listeners(plan: Plan, changes: Changes, *, recorded: bool) -> None:
    """Edits every Kubernetes Gateway that gets listeners, or loses listeners of an earlier run.

    recorded: True to annotate the Gateway with the source of each listener, so that a later run can remove it.
    """
    for gateway in _touched(plan):
        if gateway.source is None:
            continue
        plans = {str(g.key): g for g in plan.gateways if g.placement == "Merge" and g.target == gateway.key}
        gone = {back.source: back.names for back in plan.taken_back if back.gateway.key == gateway.key}
        _edit_listeners(gateway.source, plans, gone, changes)
        record = _record(gateway, plans, gone) if recorded else {}
        _edit_annotations(gateway, gateway.source, _annotations(plans, record), changes)


def _touched(plan: Plan) -> list[KubernetesGateway]:
    gateways = {g.existing.key: g.existing for g in plan.gateways if g.placement == "Merge" and g.existing}
    gateways |= {back.gateway.key: back.gateway for back in plan.taken_back}
    return [gateways[key] for key in sorted(gateways)]


def _edit_listeners(
    source: Resource, plans: dict[str, GatewayPlan], gone: dict[str, tuple[str, ...]], changes: Changes
) -> None:
    bodies = {listener.name: listener.body for p in plans.values() for listener in p.listeners}
    unwanted = {name for names in gone.values() for name in names}
    given = list(((source.object or {}).get("spec") or {}).get("listeners") or ())
    kept = [bodies.get(body["name"], body) for body in given if body["name"] in bodies or body["name"] not in unwanted]
    present = {body["name"] for body in kept}
    listeners = kept + [body for name, body in bodies.items() if name not in present]
    if listeners != given:
        changes.edit(source, ("spec", "listeners"), listeners)


def _record(
    gateway: KubernetesGateway, plans: dict[str, GatewayPlan], gone: dict[str, tuple[str, ...]]
) -> dict[str, list[str]]:
    """Returns the names of the listeners by source. A source that this run did not change keeps its names."""
    record = {source: [n for n in names if n not in gone.get(source, ())] for source, names in gateway.injected.items()}
    record |= {source: [listener.name for listener in p.listeners] for source, p in plans.items()}
    return {source: record[source] for source in sorted(record) if record[source]}


def _annotations(plans: dict[str, GatewayPlan], record: dict[str, list[str]]) -> dict[str, str]:
    """Returns the annotations: listeners by source, and those of the plans, where the last plan wins."""
    import json

    found = {key: value for source in sorted(plans) for key, value in plans[source].annotations.items()}
    return found | ({INJECTED_LISTENERS: json.dumps(record, separators=(",", ":"))} if record else {})


def _edit_annotations(gateway: KubernetesGateway, source: Resource, wanted: dict[str, str], changes: Changes) -> None:
    """Sets the wanted annotations, and removes other annotations of an earlier run."""
    for key, text in wanted.items():
        if source.annotations.get(key) != text:
            changes.edit(source, ("metadata", "annotations", key), text)
    ours = (INJECTED_LISTENERS, CONTROLLER_LISTENERS) if gateway.injected else ()
    stale = [key for key in ours if key in source.annotations and key not in wanted]
    if stale and not wanted and len(stale) == len(source.annotations):
        changes.edit(source, ("metadata", "annotations"), DELETE)
        return
    for key in stale:
        changes.edit(source, ("metadata", "annotations", key), DELETE)
