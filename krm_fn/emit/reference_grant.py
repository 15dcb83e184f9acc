"""ReferenceGrants: permission to refer to one Service or Secret in another namespace.

https://gateway-api.sigs.k8s.io/api-types/referencegrant/
"""

from __future__ import annotations

from krm_fn.constants import GATEWAY_API
from krm_fn.typed import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from krm_fn.plan.model import FunctionPlan, GatewayPlan

Object = dict[str, Any]


def function_grants(plan: FunctionPlan) -> dict[str, Object]:
    """Returns specs by namespace that let a Function's route refer to its backends."""
    wanted: dict[str, list[str]] = {}
    for backend in plan.backends:
        if backend.namespace:
            wanted.setdefault(backend.namespace, []).append(backend.name)
    return {ns: _spec("HTTPRoute", plan.key.namespace, "Service", names) for ns, names in sorted(wanted.items())}


def certificate_grants(plan: GatewayPlan) -> dict[str, Object]:
    """Returns specs by namespace that let the resource with a Gateway's listeners refer to their certificates."""
    wanted: dict[str, list[str]] = {}
    holder = plan.parent.namespace
    for listener in plan.listeners:
        for ref in (listener.body.get("tls") or {}).get("certificateRefs") or ():
            if ref.get("namespace", holder) != holder and (ref["group"], ref["kind"]) == ("", "Secret"):
                wanted.setdefault(ref["namespace"], []).append(ref["name"])
    return {ns: _spec(plan.parent.kind, holder, "Secret", names) for ns, names in sorted(wanted.items())}


def _spec(kind: str, namespace: str, to: str, names: list[str]) -> Object:
    return {
        "from": [{"group": GATEWAY_API, "kind": kind, "namespace": namespace}],
        "to": [{"group": "", "kind": to, "name": name} for name in sorted(set(names))],
    }
