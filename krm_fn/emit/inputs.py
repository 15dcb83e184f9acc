"""What becomes of the inputs: no cluster that serves Gateway API v1 can run their controllers."""

from __future__ import annotations

from krm_fn.constants import LOCAL_CONFIG
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.changes import Changes
    from krm_fn.diagnostics.report import Report
    from krm_fn.emit.target import Target
    from krm_fn.plan.model import FunctionPlan, Plan

MAX_ADDRESS = 253
"""Characters of ``status.addresses[].value``; MAX_PATHS: of ``status.route.paths``:
https://github.com/OpenFunction/OpenFunction/blob/v1.2.0/config/crd/bases/core.openfunction.io_functions.yaml
"""
MAX_PATHS = 16


def dispose(target: Target, changes: Changes) -> None:
    """Drop the inputs, mark them as local config, or leave them."""
    for resource in target.consumed:
        if target.disposition == "Drop":
            changes.remove(resource)
        elif target.disposition == "LocalConfig" and resource.annotations.get(LOCAL_CONFIG) != "true":
            changes.edit(resource, ("metadata", "annotations", LOCAL_CONFIG), "true")


def write_status(plan: Plan, changes: Changes, report: Report) -> None:
    """``status.addresses`` and ``status.route`` of every Function, as the proposal has them."""
    for function in plan.functions:
        status = (function.source.object or {}).get("status") or {}
        for key, value in _status(function, report).items():
            if status.get(key) != value:
                changes.edit(function.source, ("status", key), value)


def _status(function: FunctionPlan, report: Report) -> dict[str, object]:
    addresses = [address for address in function.addresses if len(address.value) <= MAX_ADDRESS]
    # Two matches may share a path: each is listed while there is room, as OpenFunction's controller does.
    paths = function.paths if len(function.paths) <= MAX_PATHS else tuple(dict.fromkeys(function.paths))
    left_out = [
        f"{count} {what}"
        for count, what in (
            (len(function.addresses) - len(addresses), f"addresses of more than {MAX_ADDRESS} characters"),
            (len(paths) - MAX_PATHS, f"paths beyond the first {MAX_PATHS}"),
        )
        if count > 0
    ]
    if left_out:
        message = f"The status of Function {function.key} is without {' and without '.join(left_out)}."
        report.add("OFN340", message, function.source)
    return {
        "addresses": [{"type": address.type, "value": address.value} for address in addresses],
        "route": {
            "hosts": [hostname.value for hostname in function.hostnames],
            "paths": [{"type": path.type, "value": path.value} for path in paths[:MAX_PATHS]],
        },
    }
