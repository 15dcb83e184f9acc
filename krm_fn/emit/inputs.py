"""What becomes of the inputs: no cluster that serves Gateway API v1 can run their controllers."""

from __future__ import annotations

from krm_fn.constants import LOCAL_CONFIG
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.changes import Changes
    from krm_fn.emit.target import Target
    from krm_fn.plan.model import FunctionPlan, Plan


def dispose(target: Target, changes: Changes) -> None:
    """Drop the inputs, mark them as local config, or leave them."""
    for resource in target.consumed:
        if target.disposition == "Drop":
            changes.remove(resource)
        elif target.disposition == "LocalConfig" and resource.annotations.get(LOCAL_CONFIG) != "true":
            changes.edit(resource, ("metadata", "annotations", LOCAL_CONFIG), "true")


def write_status(plan: Plan, changes: Changes) -> None:
    """``status.addresses`` and ``status.route`` of every Function, as the proposal has them."""
    for function in plan.functions:
        status = (function.source.object or {}).get("status") or {}
        for key, value in _status(function).items():
            if status.get(key) != value:
                changes.edit(function.source, ("status", key), value)


def _status(function: FunctionPlan) -> dict[str, object]:
    return {
        "addresses": [{"type": address.type, "value": address.value} for address in function.addresses],
        "route": {
            "hosts": [hostname.value for hostname in function.hostnames],
            "paths": [{"type": path.type, "value": path.value} for path in function.paths],
        },
    }
