"""The route table: which address reaches which Function, through which listener, served by what."""

from __future__ import annotations

from krm_fn.typed import TYPE_CHECKING, NamedTuple
from krm_fn.views.columns import aligned

if TYPE_CHECKING:
    from krm_fn.plan.model import Backend, FunctionPlan, Plan

HEADER = ("FUNCTION", "ADDRESS", "LISTENER", "BACKEND", "PROVENANCE")


class Row(NamedTuple):
    """One address of one Function."""

    function: str
    address: str
    listener: str
    backend: str
    provenance: str


def rows(plan: Plan) -> list[Row]:
    """By Function, then listener; a Function that answers nowhere has one row that says so."""
    return [row for function in plan.functions for row in _rows(function)]


def table(plan: Plan) -> str:
    """Columns aligned for a terminal; a line that says so when there is no route."""
    listed = rows(plan)
    if not listed:
        return "No Function is routed.\n"
    return aligned([HEADER, *listed])


def _rows(function: FunctionPlan) -> list[Row]:
    key = str(function.key)
    backend = _backends(function)
    hostname_reasons = {hostname.value: hostname.reason for hostname in function.hostnames}
    found = []
    for address in function.addresses:
        host = address.value.partition("://")[2].partition("/")[0].rpartition(":")[0]
        reason = hostname_reasons.get(host, "")
        found.append(Row(key, address.value, address.listener, backend, f"Gateway {function.gateway.key}: {reason}"))
    return found or [Row(key, "(none)", "-", backend, f"Gateway {function.gateway.key}")]


def _backends(function: FunctionPlan) -> str:
    """Generated backends, else those the author wrote."""
    if function.backends:
        return ", ".join(_backend(backend) for backend in function.backends)
    refs = [ref for rule in function.rules for ref in rule.get("backendRefs") or ()]
    return ", ".join(f"{ref['name']}:{ref.get('port', '')}" for ref in refs) or "(none)"


def _backend(backend: Backend) -> str:
    service = f"{backend.name}.{backend.namespace}" if backend.namespace else backend.name
    share = "" if backend.weight is None else f" ({backend.weight}%)"
    return f"{service}:{backend.port}{share}"
