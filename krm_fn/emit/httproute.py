"""HTTPRoutes."""

from __future__ import annotations

from krm_fn.constants import GATEWAY_API, LABEL_FUNCTION, LABEL_GATEWAY
from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from krm_fn.plan.model import FunctionPlan, GatewayPlan

Object = dict[str, Any]


def route_spec(plan: FunctionPlan, parents: list[Object]) -> Object:
    """A complete HTTPRouteSpec; parents from `parent_refs`."""
    return {
        "parentRefs": parents,
        "hostnames": [hostname.value for hostname in plan.hostnames],
        "rules": list(plan.rules),
    }


def parent_refs(plan: GatewayPlan, sections: tuple[str, ...]) -> list[Object]:
    """What routes of an OpenFunction Gateway attach to; shared by all that meet the same listeners."""
    parent: Object = {"group": GATEWAY_API, "kind": plan.parent.kind}
    if plan.parent.namespace:
        parent["namespace"] = plan.parent.namespace
    parent["name"] = plan.parent.name
    return [{**parent, "sectionName": section} for section in sections] or [parent]


def function_labels(plan: FunctionPlan) -> dict[str, str]:
    """Labels of what a Function owns."""
    return {LABEL_GATEWAY: plan.gateway.label, LABEL_FUNCTION: plan.key.name}


def route_labels(plan: FunctionPlan) -> dict[str, str]:
    """Labels of a route: ``httpRouteLabelKey`` before those that Helm does not overwrite."""
    own = function_labels(plan)
    return {plan.gateway.label_key: own[LABEL_GATEWAY], **own}
