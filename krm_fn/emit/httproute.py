"""The specs and labels of HTTPRoutes."""

from __future__ import annotations

from krm_fn.constants import GATEWAY_API, LABEL_FUNCTION, LABEL_GATEWAY
from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from krm_fn.plan.model import FunctionPlan, GatewayPlan

Object = dict[str, Any]


def route_spec(plan: FunctionPlan, parents: list[Object]) -> Object:
    """Returns a complete HTTPRouteSpec. parents: from `parent_refs`."""
    return {
        "parentRefs": parents,
        "hostnames": [hostname.value for hostname in plan.hostnames],
        "rules": list(plan.rules),
    }


def parent_refs(plan: GatewayPlan, sections: tuple[str, ...]) -> list[Object]:
    """Returns the parentRefs of a Gateway's routes. Routes with the same listeners share one result."""
    parent: Object = {"group": GATEWAY_API, "kind": plan.parent.kind}
    if plan.parent.namespace:
        parent["namespace"] = plan.parent.namespace
    parent["name"] = plan.parent.name
    return [{**parent, "sectionName": section} for section in sections] or [parent]


def function_labels(plan: FunctionPlan) -> dict[str, str]:
    """Returns the labels of a Function's resources."""
    return {LABEL_GATEWAY: plan.gateway.label, LABEL_FUNCTION: plan.key.name}


def route_labels(plan: FunctionPlan) -> dict[str, str]:
    """Returns the labels of a route: ``httpRouteLabelKey``, then the labels that Helm does not overwrite."""
    own = function_labels(plan)
    return {plan.gateway.label_key: own[LABEL_GATEWAY], **own}
