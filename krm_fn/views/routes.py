"""The route table: which address reaches which Function, through which listener, served by what."""

from __future__ import annotations

from krm_fn.plan.routes.addresses import OWN_SERVICE
from krm_fn.plan.routes.filters import redirects
from krm_fn.typed import TYPE_CHECKING, Any, NamedTuple
from krm_fn.views.columns import aligned

if TYPE_CHECKING:
    from krm_fn.plan.model import FunctionPlan, Plan

Object = dict[str, Any]

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
    reasons = {hostname.value: hostname.reason for hostname in function.hostnames}
    by_path, everything = _backends(function)
    found = []
    for address in function.addresses:
        netloc, _, path = address.value.partition("://")[2].partition("/")
        reason = reasons.get(netloc.partition(":")[0], "its own Service")
        backend = everything if address.listener == OWN_SERVICE else by_path.get(f"/{path}", everything)
        found.append(Row(key, address.value, address.listener, backend, f"Gateway {function.gateway.key}: {reason}"))
    return found or [Row(key, "(none)", "-", everything, f"Gateway {function.gateway.key}")]


def _backends(function: FunctionPlan) -> tuple[dict[str, str], str]:
    """What serves each path, and all of it: a path may stand in several rules."""
    by_path: dict[str, dict[str, None]] = {}
    for rule in function.rules:
        served = _served(rule, function.key.namespace)
        for match in rule["matches"]:
            by_path.setdefault(match["path"]["value"], {})[served] = None
    everything = dict.fromkeys(served for found in by_path.values() for served in found)
    return {path: ", ".join(found) for path, found in by_path.items()}, ", ".join(everything)


def _served(rule: Object, namespace: str) -> str:
    """The backends of a complete rule, with their shares where there are several."""
    refs = rule.get("backendRefs") or ()
    total = sum(ref["weight"] for ref in refs)
    shares = [f" ({100 * ref['weight'] / total:.3g}%)" if len(refs) > 1 and total else "" for ref in refs]
    named = ", ".join(_named(ref, namespace) + share for ref, share in zip(refs, shares, strict=True))
    return named or ("(redirect)" if redirects(rule) else "(none)")


def _named(ref: Object, namespace: str) -> str:
    kind = "" if ref["kind"] == "Service" else f"{ref['kind']} "
    elsewhere = ref.get("namespace") or namespace
    port = f":{ref['port']}" if "port" in ref else ""
    return f"{kind}{ref['name']}{'' if elsewhere == namespace else f'.{elsewhere}'}{port}"
