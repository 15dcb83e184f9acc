"""Changes of the inputs, which must not be applied: no cluster with Gateway API v1 can run their controllers."""

from __future__ import annotations

from krm_fn.constants import LOCAL_CONFIG
from krm_fn.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from krm_fn.changes import Changes
    from krm_fn.diagnostics.report import Report
    from krm_fn.emit.destination import Destination
    from krm_fn.plan.model import FunctionPlan, Plan

MAX_ADDRESS = 253
"""The limit of characters in ``status.addresses[].value``:
https://github.com/OpenFunction/OpenFunction/blob/v1.2.0/config/crd/bases/core.openfunction.io_functions.yaml
"""
MAX_PATHS = 16
"""The limit of items in ``status.route.paths``, in the same file."""


def dispose(destination: Destination, changes: Changes) -> None:
    """Drops the inputs, marks them as local config, or leaves them unchanged."""
    for resource in destination.consumed:
        if destination.disposition == "Drop":
            changes.remove(resource)
        elif destination.disposition == "LocalConfig" and resource.annotations.get(LOCAL_CONFIG) != "true":
            changes.edit(resource, ("metadata", "annotations", LOCAL_CONFIG), "true")


def write_status(plan: Plan, changes: Changes, report: Report) -> None:
    """Writes ``status.addresses`` and ``status.route`` of every Function, as the proposal describes them."""
    for function in plan.functions:
        status = (function.source.object or {}).get("status") or {}
        for key, value in _status(function, report).items():
            if status.get(key) != value:
                changes.edit(function.source, ("status", key), value)


def _status(function: FunctionPlan, report: Report) -> dict[str, object]:
    addresses = [address for address in function.addresses if len(address.value) <= MAX_ADDRESS]
    # Two matches may share a path. OpenFunction's controller lists both; duplicates go only when there is no room.
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
        message = f"The status of Function {function.key} does not contain {' and '.join(left_out)}."
        report.add("OFN340", message, function.source)
    return {
        "addresses": [{"type": address.type, "value": address.value} for address in addresses],
        "route": {
            "hosts": [hostname.value for hostname in function.hostnames],
            "paths": [{"type": path.type, "value": path.value} for path in paths[:MAX_PATHS]],
        },
    }
